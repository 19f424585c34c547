import { numbersWritten } from './numbers-written.ts';
import type { ToldPart } from './parts-of.ts';

/** A thing that a report tells, and whose report it is. */
export interface Ground {
  readonly told: ToldPart;
  readonly task: number;
  readonly unit: string;
}

/**
 * Whether one thing that a report tells bears out one that a sentence tells: both say the same, each with the words of the other but
 * for those that say nothing, whatever their order, and with the same numbers in the same writing. What was said once of several
 * things may be said of each, and must be where it takes back, puts off or softens what is told.
 */
export function isBorneOut(part: ToldPart, { told, task, unit }: Ground): boolean {
  if (told.words.length > LONGEST) return false;
  if (CONDITION.test(told.before) || CONDITION.test(told.clause)) return false;
  const words = withoutIdle(withoutReporter(part.words, task, unit));
  const said = withoutIdle(told.words);
  return (
    words !== '' &&
    hedgesOf(told.clause).every((hedge) => part.clause.includes(hedge)) &&
    namesOf(words).every((name) => said.includes(name)) &&
    isCovered(words, withoutIdle(told.clause)) &&
    isCovered(said, words) &&
    holdsNumbers(words, said)
  );
}

/** No sentence that may be told is longer. */
const LONGEST = 200;

/** What follows is told of a case that may never be. */
const CONDITION =
  /如果?(?!期|实|下|何|此)|若(?!干)|假如|要是|一旦|只要|除非|待.{1,12}(?:后|再)|的话/u;

/** 区水务局任务13: whose report it is need not stand in it. */
const withoutReporter = (part: string, task: number, unit: string): string =>
  part.replace(unit, '').replace(new RegExp(`任务${task}(?!\\d)`, 'u'), '');

/** Its numbers are among those of the report; where that tells several in one breath, in its very words. */
function holdsNumbers(words: string, said: string): boolean {
  const [own, all] = [numbersWritten(words), numbersWritten(said)];
  if (!own.every((number) => all.includes(number))) return false;
  return own.length === 0 || all.length === 1 || said.includes(words);
}

/** Words without which a sentence would say more than the report does. */
const HEDGES =
  /未|没|不|无|尚|非|暂|难|缓|停|拟|将|欠|缺|计划|预计|预期|打算|准备|争取|力争|确保|目标|应当?|需要?|要|待|可能|约|近|超|逾|左右|上下|以上|以下|以内|余|多|累计|其中|平均|同比|环比|比|至少|最多|部分|基本|初步|大部|剩|还差|原|曾/gu;

const hedgesOf = (told: string): readonly string[] => told.match(HEDGES) ?? [];

/** What a name ends with: the two characters before it stand there in the report as well. */
const NAME =
  /.{2}(?:街道|社区|小区|大街|[路街村镇乡河湖桥渠巷园]|广场|公园|大厦|局|中心|委|办|院|校|队|公司|集团|同志|主任|书记|局长|区长|市长|科长|主席|经理|工程师)/gu;

const namesOf = (words: string): readonly string[] => words.match(NAME) ?? [];

/** Words that say nothing of their own. */
const IDLE = /本月|本期|目前|此外|同时|另外|[的了已也还正在对由为等仍较]/gu;

const withoutIdle = (words: string): string => words.replace(IDLE, '');

/** Whether words are made of stretches of a text, of two characters at the least. */
function isCovered(words: string, text: string): boolean {
  for (let at = 0; at < words.length; ) {
    const length = longestIn(words.slice(at), text);
    if (length < 2 && words !== text) return false;
    at += Math.max(length, 1);
  }
  return true;
}

function longestIn(words: string, text: string): number {
  let length = Math.min(words.length, text.length);
  while (length > 0 && !text.includes(words.slice(0, length))) length -= 1;
  return length;
}
