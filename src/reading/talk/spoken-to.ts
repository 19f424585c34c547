import { asksOnly } from '../act.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { findMentions, type Mention } from '../names/mentions.ts';
import { either } from '../pattern.ts';
import { plain } from '../text/plain.ts';
import {
  ASKS_OF_THEM,
  ASKS_WHICH,
  CAME_OR_NOT,
  HAND_IN,
  HASTENS,
  LOOK_AT,
  MEETS,
  PEOPLE_OF,
  TELLS_OF_WORK,
} from '../words/spoken-to.ts';

/** What is said to units by their names: that they make haste with what they owe, or anything else. */
export type SpokenTo = 'to-hand-in' | 'else';

/**
 * @环卫 @政法委 抓紧啊; 水务和交警的同志辛苦看一下; 城管和环卫的下午碰个头: units that are called by their names in front of what they
 * are to do. Null for a text that asks, tells of work or names anything besides.
 */
export function spokenTo(text: string, lexicon: Lexicon): SpokenTo | null {
  const said = plain(text).trim();
  if (said.length > LONGEST || TELLS.test(said)) return null;
  const called = calledIn(said, findMentions(said, lexicon).filter(isNoQuarter));
  if (called === null) return null;
  const { rest, isMarked, isOfPeople } = called;
  if (WHETHER_IT_CAME.test(rest) || (WHICH.test(rest) && asksOnly(rest))) return null;
  if (HASTE.test(rest)) return 'to-hand-in';
  const asks = rest.replace(LOOKS, '');
  if (asks !== '' && asksOnly(asks)) return null;
  if (asks === '') return isMarked || isOfPeople ? 'else' : null;
  return isMarked || TO_THEM.test(rest) ? 'else' : null;
}

/** What stands behind the units or groups that a text begins with; null where it begins with none, or names more behind them. */
function calledIn(text: string, mentions: readonly Mention[]): Called | null {
  const before = mentions.findIndex((one, at) => {
    const between = text.slice(mentions[at - 1]?.end ?? 0, one.start);
    return !JOINS.test(between) || !isCalled(one);
  });
  const called = before < 0 ? mentions : mentions.slice(0, before);
  const end = called.at(-1)?.end ?? 0;
  const isMarked = /[@＠]/u.test(text.slice(0, end));
  const behind = text.slice(end);
  const people = PEOPLE.exec(behind)?.[0] ?? '';
  const rest = behind.slice(people.length);
  const isElse = mentions.length > called.length && !(isMarked && YOU.test(rest));
  return called.length === 0 || isElse
    ? null
    : { rest, isMarked, isOfPeople: people.replace(/[的\P{L}]/gu, '') !== '' };
}

interface Called {
  readonly rest: string;
  /** By an @. */
  readonly isMarked: boolean;
  /** As people: 的同志. */
  readonly isOfPeople: boolean;
}

/** 二季度的赶紧交上来. */
const isNoQuarter = ({ meanings }: Mention): boolean =>
  meanings.every(({ kind }) => kind !== 'quarter');

const isCalled = ({ meanings }: Mention): boolean =>
  meanings.length > 0 && meanings.every(({ kind }) => CALLED.has(kind));

const CALLED: ReadonlySet<string> = new Set(['unit', 'group', 'group-number']);

/** Longer texts tell something. */
const LONGEST = 60;
const JOINS = /^(?:请|还请|麻烦|辛苦)?[@＠、,，和跟与及\s]{0,4}$/u;
const PEOPLE = new RegExp(`^${PEOPLE_OF}[，,：:、\\s]{0,3}`, 'u');
const HASTE = new RegExp(`^[^，,。；;]{0,8}?${HASTENS}|^(?:请|麻烦|辛苦|可)?${HAND_IN}`, 'u');
const WHETHER_IT_CAME = new RegExp(CAME_OR_NOT, 'u');
const WHICH = new RegExp(ASKS_WHICH, 'u');
const YOU = /^你/u;
const TO_THEM = new RegExp(`^${either(ASKS_OF_THEM, MEETS)}`, 'u');
const LOOKS = new RegExp(`${LOOK_AT}$`, 'u');
const TELLS = new RegExp(TELLS_OF_WORK, 'u');
