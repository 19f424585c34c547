import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement } from '../../domain/report-reading.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { readNumber } from '../numbers/numbers.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { OLD_FOR_NEW, SHORT_BY } from '../words/known-now.ts';
import type { Meant } from './figure-meant.ts';
import type { Ground } from './ground.ts';
import { changed } from './numbers.ts';

/** What a text says of a figure that it does not name: which it was, or by how much it is wrong, and what it is. */
interface Known {
  readonly to: FoundQuantity;
  isMeant(figure: Achievement): boolean;
}

/**
 * 91是截到上周的 现在92了; 场次少算一场 应该是三场: the only figure that was so, or that comes to what it is to be by just so much, is put right. Null
 * where none or several are.
 */
export function readOldForNew(text: string, { items }: Ground): Amendment | null {
  const known = knownIn(text);
  if (!known) return null;
  const [only, ...others] = items
    .flatMap(({ task, metrics }): readonly Meant[] => metrics.map((metric) => ({ task, metric })))
    .filter(({ metric }) => known.isMeant(metric));
  return only && others.length === 0 ? changed(only.task, only.metric, known.to) : null;
}

/** Whether a text may speak of a figure so. */
export const mayBeOldForNew = (text: string): boolean => knownIn(text) !== null;

function knownIn(text: string): Known | null {
  const said = text.trim().replace(ENDS, '');
  if (said.length > LONGEST || !HAS_NUMBER.test(said)) return null;
  return newFor(said) ?? shortBy(said);
}

function newFor(said: string): Known | null {
  const { old, thing = '', told = '' } = OLD.exec(said)?.groups ?? {};
  const to = wholeOf(told);
  if (old === undefined || !to) return null;
  const value = readNumber(old);
  return {
    to,
    isMeant: (figure) =>
      figure.value === value && isCountedIn(figure, to) && figure.name.includes(thing),
  };
}

function shortBy(said: string): Known | null {
  const { less, by = '', told = '' } = SHORT.exec(said)?.groups ?? {};
  const [step, to] = [wholeOf(by), wholeOf(told)];
  if (!step || !to) return null;
  const wrong = less === undefined ? to.value + step.value : to.value - step.value;
  return {
    to: { ...to, unit: to.unit || step.unit },
    isMeant: (figure) => figure.value === wrong && isCountedIn(figure, step),
  };
}

/** The number of some words that are nothing else. */
function wholeOf(words: string): FoundQuantity | null {
  const [number, ...others] = numbersToCorrect(words);
  const isWhole = number?.span.start === 0 && number.span.end === words.length;
  return number && isWhole && others.length === 0 ? number : null;
}

const isCountedIn = ({ unit }: Achievement, { unit: said }: FoundQuantity): boolean =>
  said === '' || isSameUnit(unit, said);

/** Whoever puts a figure right is short about it. */
const LONGEST = 40;
const ENDS = /[吧哈啊了啦。.！!~～\s]{1,4}$/u;
const HAS_NUMBER = /[\d一二两三四五六七八九十]/u;
const OLD = new RegExp(OLD_FOR_NEW, 'u');
const SHORT = new RegExp(SHORT_BY, 'u');
