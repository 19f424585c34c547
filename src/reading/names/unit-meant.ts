import { z } from 'zod';
import type { Intent } from '../../domain/intent.ts';
import { asksOnly } from '../act.ts';
import { THAT_UNIT } from '../words/joining.ts';

/** 催一下, 再提醒: what stands before the unit that is to be urged. */
const URGES =
  '(?:那|再|先|也|就|你|帮我|麻烦){0,3}(?:催|提醒|督促|通知|问)(?:[1一]?下|催|[1一]声)?';
const URGED = new RegExp(`^${URGES}`, 'u');
const POINTED = new RegExp(
  `(?:^|(?<=^(?:那|刚才|刚刚)?)|(?<=^${URGES}))(?:${THAT_UNIT.source.slice(1)}|[他她](?!们)(?:那边|那儿)?)`,
  'u',
);
/** What only a unit owes, gives, is urged for or has. */
const OF_UNITS = /[报交欠催签迟晚齐]|[差缺剩](?:几|哪|啥|什么|多少)|联络员|牵头/u;

/** Whether a text may speak so of a unit that was spoken of; only then what was asked before need be known. */
export const pointsAtUnit = (text: string): boolean =>
  text.length <= LONGEST && POINTED.test(text) && (URGED.test(text) || asksOnly(text));

const LONGEST = 30;

/** 他算迟了不, and not 他是谁: asked of whom reports come, who is meant by nothing else a while later. */
export const asksOfReporter = (text: string): boolean => OF_UNITS.test(text);
const HE = /^(?:那|刚才|刚刚)?[他她](?!们)/u;

/** The one unit of which something was asked or that was urged; null for none or several. */
export function unitSpokenOf(said: Intent | null): string | null {
  const { unit, units } = About.safeParse(said).data ?? {};
  const [only = unit, ...others] = units ?? [];
  return typeof only === 'string' && others.length === 0 ? only : null;
}

/**
 * The text with the unit that was asked about, or is urged, in the place of the word for it: 他们还差几项, 催一下它. Null where nothing points at a unit, where
 * none or several were meant, and for 它 that may as well be the task that was told of.
 */
export function withUnitMeant(text: string, before: readonly (Intent | null)[]): string | null {
  if (!pointsAtUnit(text) || (HE.test(text) && !asksOfReporter(text))) return null;
  for (const one of before) {
    const { unit, units, task } = About.safeParse(one).data ?? {};
    const [only = unit, ...others] = units ?? [];
    if (typeof only !== 'string' || others.length > 0) continue;
    const mayBeTask = typeof task === 'number' && !OF_UNITS.test(text);
    return mayBeTask && /它/u.test(text) ? null : text.replace(POINTED, only);
  }
  return null;
}

/** What was asked of a unit, of a task too where the answer told of one; the units that are urged. */
const About = z.looseObject({
  unit: z.string().nullish(),
  units: z.array(z.string()).nullish(),
  task: z.int().nullish(),
});
