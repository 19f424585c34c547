import { type Issue, monthsOf } from '../../../src/domain/issue.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import { matterCalled, matterTitled, shortDay } from '../../../src/wording/matters.ts';
import { shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { ageInWords, list } from '../../../src/wording/words.ts';

const refOf = ({ id }: Issue) => ({ kind: 'issue' as const, number: Number(id) });

const LONGEST_WORDS = 24;
const short = (words: string): string =>
  words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;

/** 任务13 区水务局：管线迁改协调难，连续2个月反映. */
export const issueTitle = (issue: Issue): string =>
  `任务${issue.task} ${issue.unit}：${short(issue.words)}${monthsOf(issue) > 1 ? `，连续${monthsOf(issue)}个月反映` : ''}`;

/** The lines of its card. */
export function issueFacts(issue: Issue, plan: Plan): readonly string[] {
  const task = taskOf(plan, issue.task);
  return [
    `问题：${issue.words}`,
    `任务${task.number}《${task.title}》（${groupInShort(task.group)}），${issue.unit}反映`,
    `反映的月份：${list(issue.periods.map(shortPeriod))}，${shortDay(shanghaiDay(issue.at))}首次列出`,
    ...answersOf(issue).map((note) => `答复：${note}`),
  ];
}

const answersOf = ({ steps }: Issue): readonly string[] =>
  steps.flatMap(({ step, note }) => ((step === 'answer' || step === 'add') && note ? [note] : []));

export const issueBrief = (issue: Issue): string =>
  [`问题：${issue.words}`, ...answersOf(issue).map((note) => `答复：${note}`)].join('\n');

export const issueReason = (issue: Issue): string => `${issue.unit}连续${monthsOf(issue)}个月反映`;

export const issueAnswered = (issue: Issue): string =>
  `${matterTitled(refOf(issue), issueTitle(issue))}已答复，答复已发给${issue.unit}。解决后由${issue.unit}或办公室回“${matterCalled(refOf(issue))}已解决”。`;

export const issueAnsweredTo = (issue: Issue, text: string): string =>
  `${matterTitled(refOf(issue), issueTitle(issue))}答复：${text}\n解决后请回“${matterCalled(refOf(issue))}已解决”。`;

export const issueSolved = (issue: Issue, today: string): string =>
  `${matterTitled(refOf(issue), issueTitle(issue))}已解决，${lasted(ageInWords(shanghaiDay(issue.at), today))}。`;

const lasted = (age: string | null): string => (age === null ? '当天解决' : `历时${age}`);

/** What the office hears in the morning of what came in since the last one. */
export const newIssues = (issues: readonly Issue[]): string =>
  [
    `新列问题${issues.length}件，待协调答复：`,
    ...issues.map((issue) => `· ${matterTitled(refOf(issue), issueTitle(issue))}`),
    `答复请回“答复${issues[0] ? matterCalled(refOf(issues[0])) : '问题'}：……”。`,
  ].join('\n');

export const issueUnanswered = (issue: Issue, workdays: number): string =>
  `${matterTitled(refOf(issue), issueTitle(issue))}已${workdays}个工作日没有答复。请协调，回“答复${matterCalled(refOf(issue))}：……”。`;
