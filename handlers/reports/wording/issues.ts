import { monthsOf } from '../../../src/domain/issue.ts';
import type { IssuesNoted } from '../../../src/ledger/note-issues.ts';
import { list } from '../../../src/wording/words.ts';

/** What a report has told of that the office is to coordinate, with its numbers. */
export const issuesNoted = ({ raised, again }: IssuesNoted): readonly string[] => [
  ...(raised.length > 0
    ? [`存在问题已列为${list(raised.map(({ id }) => `问题${id}`))}，由指挥部办公室协调答复。`]
    : []),
  ...again.map(
    (issue) => `问题${issue.id}仍在办，已${monthsOf(issue)}个月，继续由指挥部办公室协调。`,
  ),
];
