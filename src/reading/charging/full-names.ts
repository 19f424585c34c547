import type { Lexicon } from '../names/lexicon.ts';
import { mentionsWithOwnNames } from '../names/unit-name.ts';

const LONGEST = 24;
const LONGEST_NAME = 4;
const SHORTEST_NAME = 2;

/**
 * 协办加上生态 as 协办加上生态局: where units come to a list or go from it, a name without its 局 is that of a unit. Any other plain text
 * stays as it is.
 */
export function withFullNames(said: string, lexicon: Lexicon): string {
  if (said.length > LONGEST || !CHANGES_LIST.test(said)) return said;
  const known = mentionsWithOwnNames(said, lexicon);
  let named = '';
  for (let start = 0; start < said.length; ) {
    const whole = known.find((one) => one.start === start);
    const end = whole?.end ?? endOfName(said, start, lexicon);
    named += end === null ? said.charAt(start) : `${said.slice(start, end)}${whole ? '' : '局'}`;
    start = end ?? start + 1;
  }
  return named;
}

/**
 * 让他们拿个办法出来 财政配合 as …财政局配合: in a clause that charges and says nothing before whom, a name without its 局 is that of a unit.
 * Any other plain text stays as it is.
 */
export const withNamesCharged = (said: string, lexicon: Lexicon): string =>
  said.replace(CHARGES, (clause) => withFullNames(clause, lexicon));

const CHARGES =
  /(?<=^|[，,。；;\s])(?:请|由|让|叫|再?找){0,1}[\u4e00-\u9fff、]{2,12}?(?:来|也|要|都|一起|积极|做好){0,2}(?:配合|协办|协助|牵头|主办)/gu;

/** Where the name that begins there ends; null where none begins. */
function endOfName(said: string, start: number, lexicon: Lexicon): number | null {
  for (let length = LONGEST_NAME; length >= SHORTEST_NAME; length -= 1) {
    const end = start + length;
    if (end <= said.length && isNameOfBureau(said.slice(start, end), lexicon)) return end;
  }
  return null;
}

const CHANGES_LIST = /加|列|放进|去掉|去了|删|减|叫|喊|请|协办|配合|参加|不用|不要|换/u;

/** Whether it is the name of one unit once 局 stands behind it. */
export function isNameOfBureau(name: string, lexicon: Lexicon): boolean {
  const [only, ...others] = mentionsWithOwnNames(`${name}局`, lexicon);
  const isWhole = only?.start === 0 && only.end === name.length + 1;
  return isWhole && others.length === 0 && only.meanings.every(({ kind }) => kind === 'unit');
}
