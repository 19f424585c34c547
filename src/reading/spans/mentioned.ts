import { matchesOf } from '../text/text.ts';
import { MENTIONED } from '../words/listing.ts';
import type { Skeleton, Span } from './span.ts';

const FORM = new RegExp(MENTIONED, 'gu');

/**
 * 写没写死亡人数, 有没有提到无障碍, 写了床位数吗: what a text may say something of, where no other span asks for it.
 * `said`: that.
 */
export const mentionedIn = ({ text }: Skeleton, known: readonly Span[]): readonly Span[] =>
  matchesOf(FORM, text).flatMap((match): readonly Span[] => {
    const said = match[1] ?? match[2] ?? '';
    const start = text.indexOf(said, match.index + 2);
    const isAsked = known.some(
      (one) => one.key !== 'ask:yes-or-no' && one.start < start + said.length && start < one.end,
    );
    const end = match.index + match[0].length;
    return isAsked ? [] : [{ start: match.index, end, key: 'mentioned', said }];
  });
