import { remembering } from '../once.ts';
import { matchesOf, type Span } from './text.ts';

/** What a tick or a cross says of its point: that it is done, or not. */
export type TickedState = 'done' | 'undone';

const CROSSES = '❌❎✖✗✘✕×☒';
const TICKS = '✅☑✔✓√';

/** A tick or a cross that stands before words, as the mark of a point: √ 公厕3座; 3×4 holds none. */
export const TICK_OR_CROSS = `(?<=^|[\\s，,、；;：:。])[${TICKS}${CROSSES}](?=\\s?[\\u4e00-\\u9fff])`;

/**
 * What the tick or cross says that stands right before a clause, or behind it where they stand behind their points (公厕3座✅);
 * null for none. Where a message holds no cross its ticks are bullets, and say nothing.
 */
export function tickedStateAt(text: string, { start, end }: Span): TickedState | null {
  const used = ticksIn(text);
  if (used === null) return null;
  const beside = used.isBehind
    ? AT_HEAD.exec(text.slice(end, end + FARTHEST))
    : AT_END.exec(text.slice(Math.max(0, start - FARTHEST), start));
  const sign = beside?.groups?.sign;
  if (sign === undefined) return null;
  return CROSSES.includes(sign) ? 'undone' : 'done';
}

/** In signs. */
const FARTHEST = 4;
const SIGN = `(?<sign>[${TICKS}${CROSSES}])\\ufe0f?`;
const AT_HEAD = new RegExp(`^\\s?${SIGN}`, 'u');
const AT_END = new RegExp(`${SIGN}\\s{0,2}$`, 'u');

/** Whether a text marks its points with crosses, and on which side of them; null where no point has one. */
const ticksIn: (text: string) => { readonly isBehind: boolean } | null = remembering(
  (text: string) => {
    const crosses = matchesOf(CROSS, text);
    const first = matchesOf(TICK_OF_POINT, text)[0];
    if (crosses.length === 0 || !first) return null;
    return { isBehind: ENDS_POINT.test(text.slice(first.index)) };
  },
);
const CROSS = new RegExp(
  `(?:(?<=^|[\\s，,、；;：:。])[${CROSSES}](?=\\ufe0f?\\s?[\\u4e00-\\u9fff])|(?<=[\\u4e00-\\u9fff）)] ?)[${CROSSES}](?=\\ufe0f?(?:$|[\\s，,；;。])))`,
  'gu',
);
const ENDS_POINT = /^.\ufe0f?[ \t]?(?:$|[\n，,；;。])/u;
const TICK_OF_POINT = new RegExp(`[${TICKS}${CROSSES}]`, 'gu');
