import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { IssuesNoted } from '../../../src/ledger/note-issues.ts';
import { ageInWords, list } from '../../../src/wording/words.ts';

/** What a report has told of that the office is to coordinate, with its numbers. */
export const issuesNoted = ({ raised, again }: IssuesNoted, today: string): readonly string[] => [
  ...(raised.length > 0
    ? [`存在问题已列为${list(raised.map(({ id }) => `问题${id}`))}，由指挥部办公室协调答复。`]
    : []),
  ...again.map(
    ({ id, at }) =>
      `问题${id}仍在办，${raisedAgo(ageInWords(shanghaiDay(at), today))}继续由指挥部办公室协调。`,
  ),
];

const raisedAgo = (age: string | null): string => (age === null ? '' : `已${age}，`);
