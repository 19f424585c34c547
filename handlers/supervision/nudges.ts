import type { TickContext } from '../../src/context.ts';
import { chargedAs, groupsConcerned } from '../../src/domain/charged.ts';
import { addDays, weekday } from '../../src/domain/day.ts';
import { ISSUES, isOpenIssue } from '../../src/domain/issue.ts';
import { matterKey } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { numberParameter } from '../../src/domain/parameters.ts';
import { partiesOwing, standing } from '../../src/domain/procedure.ts';
import {
  partiesOf,
  SUPERVISIONS,
  type Supervision,
  type SupervisionSubject,
} from '../../src/domain/supervision.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { firstWorkdayFrom, workdaysBetween } from '../../src/domain/workdays.ts';
import { hearersOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { type DatedMatter, dueNudges } from '../../src/matters/due-nudges.ts';
import { reachedOn } from '../../src/matters/reached-on.ts';
import { refOf } from '../../src/matters/sort.ts';
import type { Morning } from '../../src/room.ts';
import { BLUE_DAYS, blueFrom } from './rules.ts';
import { STEPS } from './steps.ts';
import { dailySuggestions } from './suggestions.ts';
import { issueUnanswered, newIssues } from './wording/issues.ts';
import { suggested } from './wording/suggestions.ts';
import { titleOf } from './wording/supervisions.ts';

/** What 督办 and 问题 owe to people in a morning. */
export async function supervisionNudges({
  day,
  now,
  last,
  ctx,
}: Morning): Promise<readonly Telling[]> {
  const seating = await seatingOn(day, ctx);
  const open = (await ctx.kept(SUPERVISIONS).all()).filter(isUnderWay);
  const dated = open.map((one) => datedOf(one, ctx));
  return [
    ...(await dueNudges(dated, day, seating, ctx)),
    ...(await issueNudges(day, last?.at ?? null, seating, ctx)),
    ...(await newSuggestions({ day, now, last, ctx }, seating)),
  ];
}

/**
 * 日常督查建议 (附件2 六): on the first workday of a week to the office, all that there are where one of them is new. Nothing is opened by itself.
 */
async function newSuggestions(
  { day, now, ctx }: Morning,
  seating: Seating,
): Promise<readonly Telling[]> {
  const monday = addDays(day, 1 - weekday(day));
  if (firstWorkdayFrom(ctx.calendar, monday) !== day) return [];
  const all = await dailySuggestions({ ...ctx, act: { at: now } });
  const facts = all.map(({ subject }) => factOf(subject));
  const marks = await Promise.all(facts.map((fact) => ctx.kept(TICK_MARKS).get(fact)));
  const fresh = facts.filter((_, at) => marks[at] === null);
  if (fresh.length === 0) return [];
  return hearersOf([{ kind: 'office' }], seating).map(({ id }) => ({
    kind: 'news',
    key: `suggested:${day}:${id}`,
    personId: id,
    text: suggested('daily', all),
    fallsDueOn: null,
    once: fresh,
  }));
}

/** By which a suggestion is told once: an issue, a place or a red light of a task; that more units are late makes none of it new. */
const factOf = ({ focus, task, from, what }: SupervisionSubject): string =>
  `suggested:${focus}:${task}:${from ? matterKey(from) : (what.split(/[（(]/u, 1)[0] ?? '').replace(/\d{1,3}(?=[家次]|个月)/gu, '')}`;

const BLUE = '蓝单';

const isUnderWay = (supervision: Supervision): boolean =>
  !standing(STEPS, supervision).some(({ step }) => step === 'verify' || step === 'cancel');

function datedOf(supervision: Supervision, ctx: TickContext): DatedMatter {
  const { plan, calendar } = ctx;
  const { task, charged, dueOn, steps, at } = supervision;
  const walker = { steps, parties: partiesOf(supervision) };
  const owing = (step: 'sign' | 'finish') =>
    partiesOwing(STEPS, walker, step).map((party) => chargedAs(party, charged));
  const blueDays = numberParameter(plan, 'supervision-blue-days', BLUE_DAYS);
  return {
    ref: refOf('supervision', supervision),
    title: titleOf(supervision),
    givenOn: reachedOn(at, ctx),
    dueOn,
    remindOn: [blueFrom(dueOn, calendar, blueDays)],
    remindedBy: BLUE,
    steps: { sign: 'sign', work: 'finish' },
    unsigned: owing('sign'),
    owing: owing('finish'),
    alsoReminded: [],
    groups: groupsConcerned(plan, task === null ? [] : [task], charged),
  };
}

/** Workdays within which the office answers an issue. */
const ANSWER_DAYS = 5;

/** The office hears in the morning of what came in since the last one, and once of what it has not answered in five workdays. */
async function issueNudges(
  day: string,
  since: string | null,
  seating: Seating,
  { kept, plan, calendar }: TickContext,
): Promise<readonly Telling[]> {
  const waiting = (await kept(ISSUES).all())
    .filter((issue) => isOpenIssue(issue) && !issue.steps.some(({ step }) => step === 'answer'))
    .toSorted((one, other) => Number(one.id) - Number(other.id));
  const office = hearersOf([{ kind: 'office' }], seating);
  const tellings: Telling[] = [];
  const tell = (kind: 'news' | 'step', fact: string, text: string) =>
    tellings.push(
      ...office.map(({ id }) => ({
        kind,
        key: `${fact}:${id}`,
        personId: id,
        text,
        fallsDueOn: null,
        once: fact,
      })),
    );
  const fresh = waiting.filter(({ at }) => since !== null && at > since);
  if (fresh.length > 0) tell('news', `issues:new:${day}`, newIssues(fresh));
  for (const issue of waiting) {
    const fact = `${matterKey(refOf('issue', issue))}answer:unanswered`;
    const lain = workdaysBetween(calendar, shanghaiDay(issue.at), day);
    if (lain <= numberParameter(plan, 'issue-answer-days', ANSWER_DAYS)) continue;
    if (!(await kept(TICK_MARKS).get(fact))) tell('step', fact, issueUnanswered(issue, lain - 1));
  }
  return tellings;
}
