import { isDeepStrictEqual } from 'node:util';
import { Intent } from '../domain/intent.ts';
import { matterIn } from '../reading/matters/reference.ts';

/**
 * 行啊，发文1同意了; 请注结 批示1; 交上去吧，移交了: what was said twice is done once, and what names nothing but the matter or the deed again is no
 * second thing that would be left.
 */
export function eachOnce(intent: Intent): Intent {
  if (intent.kind !== 'take-several' || !Array.isArray(intent.wanted)) return intent;
  const wanted = intent.wanted.flatMap((one) => Intent.safeParse(one).data ?? []);
  const byName = wanted.toSorted((one, other) => Number(!one.matter) - Number(!other.matter));
  const done = wanted.filter((one) => byName.find((other) => isSame(one, other)) === one);
  const deeds = done.filter(({ kind }) => kind !== 'leave-apart');
  const kept = done.filter((one) => one.kind !== 'leave-apart' || !saysAgain(one, deeds));
  const [only, ...others] = kept;
  if (kept.length === wanted.length || !only) return intent;
  return others.length === 0 ? only : { ...intent, wanted: kept };
}

/** The same word for the same matter, whatever stands beside it. */
function isSame(one: Intent, other: Intent): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind || !DEEDS.has(one.kind)) return false;
  const isOfOne = !one.matter || !other.matter || isDeepStrictEqual(one.matter, other.matter);
  return isOfOne && one.word === other.word;
}

const DEEDS: ReadonlySet<string> = new Set(['take-step', 'show-matter', 'enter-signature']);

/** 批示1, 移交了: the number alone, or the verb of what is done. */
function saysAgain({ text, isAsked }: Intent, deeds: readonly Intent[]): boolean {
  if (typeof text !== 'string' || isAsked === true) return false;
  const named = matterIn(text);
  if (named) return `${named.before}${named.after}`.trim() === '';
  return VERB_ALONE.test(text.trim()) && deeds.length > 0;
}

const VERB_ALONE =
  /^(?:现|已|就|请)?(?:移交|办结|签收|归档|注结|转办|上报|同意|退回|备案)[了吧啦。！!]{0,2}$/u;
