import type { Context } from '../context.ts';
import {
  ISSUES,
  type Issue,
  isOpenIssue,
  isSameIssue,
  issuesOn,
  problemsIn,
} from '../domain/issue.ts';
import { current, isInForce, type Submission } from '../domain/submission.ts';

/** The issues that reports have raised, and the open ones of before that they tell of again. */
export interface IssuesNoted {
  readonly raised: readonly Issue[];
  readonly again: readonly Issue[];
}

/**
 * “协调工作中存在的问题” (附件2 六): each 存在问题 of a report on record is an issue under a number of its own. Told of again it is the
 * same one, a month older; what a correction leaves out is told of no more. The same report twice comes to the same.
 */
export async function noteIssues(
  submissions: readonly Submission[],
  ctx: Context,
): Promise<IssuesNoted> {
  const noted = new Map<string, Issue>();
  for (const submission of submissions) {
    const problems = isInForce(submission) ? problemsIn(current(submission).problems) : [];
    for (const words of problems) {
      const issue = await noteIssue(words, submission, ctx);
      noted.set(issue.id, issue);
    }
    await dropUnsaid(problems, submission, ctx);
  }
  const isRaised = ({ cause }: Issue) => cause.startsWith(`${ctx.act.cause}:`);
  const all = [...noted.values()];
  return { raised: all.filter(isRaised), again: all.filter((issue) => !isRaised(issue)) };
}

async function noteIssue(
  words: string,
  { unit, task, period }: Submission,
  { kept, act }: Context,
): Promise<Issue> {
  const all = await issuesOn(kept, unit, task);
  const open = all.filter(isOpenIssue);
  const known = open.find((one) => isSameIssue(one.words, words));
  if (known) {
    if (known.periods.includes(period) && known.words === words) return known;
    const periods = [...new Set([...known.periods, period])].toSorted();
    return kept(ISSUES).save({ ...known, words, periods });
  }
  const cause = `${act.cause}:${period}:${task}:${unit}:${words}`;
  const raised = { step: 'raise' as const, by: 'clerk', at: act.at, cause: act.cause };
  return kept(ISSUES).request(cause, (id) => ({
    id,
    version: 0,
    cause,
    at: act.at,
    task,
    unit,
    words,
    periods: [period],
    steps: [{ ...raised, note: null, party: null, hand: null }],
  }));
}

/** A report that was corrected or taken back tells no more of what it told of before. */
async function dropUnsaid(
  problems: readonly string[],
  { unit, task, period }: Submission,
  { kept }: Context,
): Promise<void> {
  for (const issue of await issuesOn(kept, unit, task)) {
    const isSaid = problems.some((words) => isSameIssue(issue.words, words));
    if (isSaid || !isOpenIssue(issue) || !issue.periods.includes(period)) continue;
    await kept(ISSUES).save({ ...issue, periods: issue.periods.filter((one) => one !== period) });
  }
}
