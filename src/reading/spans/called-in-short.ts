import type { Plan } from '../../domain/plan.ts';
import type { Mention } from '../names/mentions.ts';
import { ACTS_AS_UNIT, BEFORE_UNIT, SIDE } from '../words/units.ts';

/** A unit that is called by no more than what it deals with, at its place in a plain text. */
export interface CalledInShort {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/**
 * 财政这边参与的是哪个, 政法口牵头几项: a unit by the words of its name alone, where people are spoken of, or where it does what
 * only a unit does. What several units may be called, and what names anything else (应急避难场所), calls none.
 */
export function calledInShort(
  text: string,
  mentions: readonly Mention[],
  shortNames: ReadonlyMap<string, string>,
): readonly CalledInShort[] {
  if (!MAY_CALL.test(text)) return [];
  return [...shortNames].flatMap(([stem, unit]) => {
    const start = text.indexOf(stem);
    const end = start + stem.length;
    const isCalled =
      start >= 0 &&
      (BEFORE.test(text.slice(0, start)) || mentions.some((one) => one.end === start)) &&
      AFTER.test(text.slice(end)) &&
      !mentions.some((one) => one.start < end && start < one.end);
    return isCalled ? [{ start, end, unit }] : [];
  });
}

const BEFORE = new RegExp(`${BEFORE_UNIT}$`, 'u');
const AFTER = new RegExp(`^(?:${SIDE}|${ACTS_AS_UNIT})`, 'u');
const MAY_CALL = new RegExp(`${SIDE}|${ACTS_AS_UNIT}`, 'u');

/** What is left of the names of units without the district and the kind of body, with the one unit that is called so. */
export function shortNamesOf({ units }: Plan): ReadonlyMap<string, string> {
  const stems = units.flatMap(({ name, spellings, aliases }) =>
    [name, ...spellings, ...aliases].flatMap((words) => {
      const stem = STEM.exec(words)?.[1];
      return stem === undefined ? [] : [[stem, name] as const];
    }),
  );
  return new Map(
    [...Map.groupBy(stems, ([stem]) => stem)].flatMap(([stem, all]) => {
      const [unit, ...others] = new Set(all.map(([, name]) => name));
      return unit !== undefined && others.length === 0 ? [[stem, unit] as const] : [];
    }),
  );
}

const STEM = /^(?:区委?)?([\u4e00-\u9fff]{2,4}?)(?:分局|救援大队|大队|[局部委])$/u;
