import { sequence } from '../pattern.ts';
import { matchesOf } from './text.ts';

/**
 * Places where the points of a list begin that is written in running text: 8月工作 1.路长制办结870件 2.违建拆除3处. At least two
 * marks of one kind stand in their order from the first, each with words behind it, and the first stands apart from what
 * leads it; 完成2.3公里, 1、2、3号楼 and 任务1、任务2 are none. Takes any string.
 */
export const inlineMarksIn = (text: string): readonly number[] =>
  MARKS.flatMap((mark) => runsOf(matchesOf(mark, text))).toSorted((one, other) => one - other);

/** Of marks in the order of the text, the places of those that count on from the first. */
function runsOf(marks: Iterable<RegExpMatchArray>): readonly number[] {
  const runs: number[][] = [[]];
  for (const { index = 0, groups = {} } of marks) {
    const count = numberOf(groups.count ?? '');
    const run = runs.at(-1) ?? [];
    if (run.length > 0 && count === run.length + 1) run.push(index);
    else if (count === 1 && groups.apart !== undefined) runs.push([index]);
  }
  return runs.filter((run) => run.length > 1).flat();
}

const CHARACTERS = '一二三四五六七八九';
const numberOf = (count: string): number => CHARACTERS.indexOf(count) + 1 || Number(count);

/** Behind a mark of the text, or behind a measure that no blank parts from it. */
const APART = /(?:(?<apart>(?<=^|[\s。；;，,：:、！!）)】]|\d[件个座处条家户次场人%％]))|)/u;
const NO_NUMBER_OF = /(?<![\dA-Za-z.]|任务|[第号#之]\s?)/u;
/** 1、路长制…, and no 1、2、3号楼. */
const HOLDS_WORDS = /(?=\s{0,2}[^\d\s、，,。；;]{2})/u;
/** 1 路长制…, and no 1 座. */
const NO_MEASURE = /(?<=(?:^|\s)\d{1,2})\s(?![座处个条家户套件场次人份盏栋名台辆米亩]|公里|平)/u;

const MARKS: readonly RegExp[] = [
  sequence(APART, NO_NUMBER_OF, /(?<count>\d{1,2})[、.．)）](?!\d)/u),
  sequence(/(?<apart>)[（(](?<count>\d{1,2})[）)](?![年〕])/u),
  sequence(APART, `(?<count>[${CHARACTERS}])、`),
  sequence(`(?<apart>)[（(](?<count>[${CHARACTERS}])[）)]`),
  sequence(APART, NO_NUMBER_OF, /(?<count>\d{1,2})/u, NO_MEASURE),
].map((mark) => new RegExp(sequence(mark, HOLDS_WORDS), 'gmu'));
