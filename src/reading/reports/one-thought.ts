import { quantitiesIn } from '../achievements/report-quantities.ts';
import { either, sequence } from '../pattern.ts';
import type { Part } from './report-parts.ts';

/**
 * Parts of one thought stand in one section, as they were written: 剩下三个，力争9月底前弄完 is to be done, 离35%，还差点 is in the
 * way, and behind 绿道建成5公里 the words 还差一点 tell how far it is.
 */
export const withThoughtsWhole = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, at) => {
    const [last, next] = [parts[at - 1], parts[at + 1]];
    if (goesOnIn(part, next)) return { ...part, section: next.section };
    const isTail = part.opens === 'part' && !part.isHead && ONLY_SHORT.test(part.text);
    return isTail && last && !last.isHead && !BEGINS_DISTANCE.test(last.text)
      ? { ...part, section: last.section }
      : part;
  });

/** Whether a part only begins what the next one says of it. */
function goesOnIn(part: Part, next: Part | undefined): next is Part {
  if (next?.opens !== 'part' || part.isHead || next.isHead) return false;
  if (part.section !== 'progress' || next.section === 'progress') return false;
  if (next.section === 'next')
    return ONLY_REST.test(part.text) && quantitiesIn(next.text).length === 0;
  return next.section === 'problems' && BEGINS_DISTANCE.test(part.text);
}

/** 剩下三个, 其余的2处: so many of what was spoken of, and nothing of them yet. */
const ONLY_REST = new RegExp(
  sequence(
    /^(?:还|另外?)?(?:剩下?|余下|其余|剩余|其他|别的)的?那?/u,
    /[\d一二两俩三四五六七八九十]{1,4}[\u4e00-\u9fff]{0,5}$/u,
  ),
  'u',
);
const BEGINS_DISTANCE = /^(?:离|距离?)/u;
/** 还差点 */
const ONLY_SHORT = new RegExp(
  sequence(
    /^(?:也|还|仍|尚|就){0,2}(?:差|欠|缺)/u,
    either(/一?点儿?/u, /一?些|不少|一(?:大)?截|得远|很多/u),
    /[了呢]?$/u,
  ),
  'u',
);
