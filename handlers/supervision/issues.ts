import { ISSUES, type Issue, isDropped, isSolved, monthsOf } from '../../src/domain/issue.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { type Deed, refOf, sortOf, type TakenUp } from '../../src/matters/sort.ts';
import { turnIntoSupervision } from '../../src/matters/turn-into-supervision.ts';
import { chargedFirst } from '../../src/reading/charging/charged-in.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import { ISSUE_STEPS, type IssueStep } from './issue-steps.ts';
import { subjectsSaid } from './subjects-said.ts';
import { issueRegister } from './wording/issue-register.ts';
import {
  issueAnswered,
  issueAnsweredTo,
  issueBrief,
  issueFacts,
  issueReason,
  issueSolved,
  issueTitle,
} from './wording/issues.ts';
import { ISSUE_WORDS } from './words.ts';

type IssueDeed = Deed<Issue, IssueStep>;

/** 答复问题3：……: the answer goes to the unit at once; a second one adds to it. */
const answer: IssueDeed = {
  steps: ['answer', 'add'],
  isFinal: true,
  lacks: ({ text }) => (text === '' ? '答复的内容（“答复问题……：……”）' : null),
  async tells(issue, { text }, ctx) {
    const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
    const { kind, number } = refOf('issue', issue);
    const people = hearersOf([{ kind: 'unit', unit: issue.unit }], seating);
    const told = { text: issueAnsweredTo(issue, text) };
    return {
      receipt: issueAnswered(issue),
      messages: people
        .filter(({ id }) => id !== ctx.speaker.id)
        .map(({ id }) => toPerson(id, `matter:${kind}:${number}:${ctx.act.cause}`, told)),
    };
  },
};

const solve: IssueDeed = {
  steps: ['solve'],
  tells: (issue, _said, { act }) => ({
    receipt: issueSolved(issue, shanghaiDay(act.at)),
    messages: [],
  }),
};

/** 问题1转督办，水务局7月25日前解决: another unit than the one that told of it is charged, and it is shown first. */
const supervise: TakenUp = (number, text, { today, reader }) => {
  const matter = { kind: 'issue' as const, number };
  if (chargedFirst(text, reader).length === 0) {
    return { kind: 'take-step', matter, word: 'supervise', text };
  }
  const told = `问题${number}，${text}`;
  const { items, workdays } = subjectsSaid({ said: told, parts: [told], whom: '' }, today, reader);
  const what = withoutMarks(text);
  return {
    kind: 'keep-draft',
    proposal: {
      kind: 'open-supervision',
      items: items.map((item) => ({ ...item, what, from: matter })),
      workdays,
    },
  };
};

/** 问题: what reports tell of, answered by the office or the group, solved for the unit (附件2 六). */
export const issues = sortOf<Issue, IssueStep>({
  kind: 'issue',
  keeps: ISSUES,
  table: () => ISSUE_STEPS,
  seats({ step }, { unit, task }, plan) {
    const own: Seat = { kind: 'unit', unit };
    if (step === 'solve') return [own, OFFICE];
    return [OFFICE, { kind: 'group', group: taskOf(plan, task).group }];
  },
  title: issueTitle,
  mayKnow: ({ unit, task }, plan) => [
    OFFICE,
    { kind: 'commander' },
    { kind: 'any-deputy-commander' },
    { kind: 'unit', unit },
    { kind: 'group', group: taskOf(plan, task).group },
  ],
  ended(issue) {
    if (isSolved(issue)) return SOLVED;
    return isDropped(issue) ? DROPPED : null;
  },
  register: (all) => issueRegister(all),
  facts: issueFacts,
  reports: ({ task, unit, periods }) => periods.map((period) => ({ task, unit, period })),
  brief: issueBrief,
  answers: ({ step }) => (step === 'solve' ? ['已解决'] : ['答复：……']),
  hasOwnDays: ['answer', 'solve'],
  quiet: ['solve'],
  publishes: ['answer'],
  words: ISSUE_WORDS,
  takenUp: { supervise },
  deeds: {
    answer,
    solve,
    finish: solve,
    supervise: turnIntoSupervision<Issue, IssueStep>('issue', (issue) => ({
      task: issue.task,
      isAssigned: false,
      focus: monthsOf(issue) > 1 ? 'difficulty' : 'weakness',
      reason: issueReason(issue),
      charged: [{ kind: 'unit', unit: issue.unit }],
      what: issue.words,
    })),
  },
});

const OFFICE: Seat = { kind: 'office' };
const SOLVED = '已解决';
const DROPPED = '报告已更正，不再列';
