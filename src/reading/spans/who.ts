import { matchesOf } from '../text/text.ts';
import { WHO } from '../words/asking.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

/** What somebody is asked to do where no ask knows the verb: 谁验收, 由哪个单位审批. What is done is said with it. */
const DOING = new RegExp(
  `(?:由|是|归|该){0,2}${WHO}(?:来|去|在|具体|主要){0,2}(?![没不未还都已报交])([\\u4e00-\\u9fff]{2,4}?)(?=的?(?:[TUGPO,，]|$|[呢啊呀吗吧]$))`,
  'gu',
);

/** Verbs of a relation that no task of the plan has, each with somebody who is asked for. */
export function whoIn(skeleton: Skeleton, asked: readonly Span[]): readonly Span[] {
  return matchesOf(DOING, skeleton.skeleton).flatMap((match): readonly Span[] => {
    const span = spanAt(skeleton, match.index, match.index + match[0].length, 'who');
    const isKnown = asked.some(({ start, end }) => start < span.end && span.start < end);
    return isKnown ? [] : [{ ...span, said: match[1] ?? '' }];
  });
}
