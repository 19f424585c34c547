import { readNumber } from '../numbers/numbers.ts';
import {
  A_LITTLE,
  ASKED_IN_WORDS,
  AT_END_OF_QUESTION,
  GIVE_ONE,
  HANDED_IN_OF,
  HOW_MANY_AS_THING,
  LEADS_NOT,
  LIGHTS_OF_TASKS,
  PLACE_OF_UNIT,
  STATED,
  WHAT_TO_DO,
  WHERE_TO,
} from '../words/claims.ts';

/** 百分之八十: so many of a hundred, written out. */
const HUNDREDTHS = /百分之([一二三四五六七八九十]{1,3}|\d{1,3})(?!点|\.|[一二三四五六七八九十])/gu;

/**
 * A plain text that states something and asks only by its mark (任务13我们牵头?), with the word that asks whether it is so; and with the particle of the
 * standard language where one of the region stands: 背街小巷的嘞, 办不完咋整.
 */
export function asStated(said: string): string {
  const text = said
    .replace(AT_END_OF_QUESTION, '呢')
    .replace(WHAT_TO_DO, '怎么办')
    .replace(WHERE_TO, '')
    .replace(A_LITTLE, '')
    .replace(GIVE_ONE, '')
    .replace(HANDED_IN_OF, '')
    .replace(HOW_MANY_AS_THING, '多少$<counted>')
    .replace(PLACES_OF_UNITS, (...found) => placeOfUnit(found.at(-1) as PlaceSaid))
    .replace(LEADS_NOT, '不牵头')
    .replace(LIGHTS_OF_TASKS, '红黄绿灯')
    .replace(HUNDREDTHS, (_, numeral: string) => `${readNumber(numeral)}%`);
  return text.endsWith('?') && STATED.test(text) && !ASKED_IN_WORDS.test(text)
    ? `${text.slice(0, -1)}吗`
    : text;
}

const PLACES_OF_UNITS = new RegExp(PLACE_OF_UNIT, 'gu');

type PlaceSaid = Readonly<Record<'before' | 'behind' | 'ranked' | 'written', string | undefined>>;

/** As it is asked most: 责任单位第二家. */
const placeOfUnit = ({ before, behind, ranked, written }: PlaceSaid): string =>
  `第${before ?? behind ?? ranked ?? written}家${ranked === undefined ? '' : '单位'}`;
