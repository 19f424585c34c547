import type { Moment } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import { Line } from './line.ts';
import type { ReadRole } from './role-said.ts';
import { createScriptReader } from './script.ts';

/** A script as lines to play, or the first of its lines that cannot be played. */
export type LinesRead =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'unplayable';
      /** Counted from 1, as an editor shows it. */
      readonly number: number;
      readonly text: string;
      /** It is no line; lies before the one above it, or before now; or turns the clock further than is played in one go. */
      readonly why: 'unread' | 'earlier' | 'far-ahead';
    };

const DAY_MS = 86_400_000;
/** So far the clock is turned in one go. */
export const FURTHEST_MS = 400 * DAY_MS;

/**
 * Reads a whole script: lines of a script and lines of a replay, in any order; empty ones and those that begin with # say
 * nothing. `now` is where the clock stands; null where the first line says where it begins.
 */
export async function readLines(
  script: string,
  now: Moment | null,
  readRole: ReadRole,
): Promise<LinesRead> {
  const read = createScriptReader(readRole, now);
  const lines: Line[] = [];
  let last = now;
  for (const [place, written] of script.split(/\r?\n/u).entries()) {
    const text = written.trim();
    if (text === '' || text.startsWith('#')) continue;
    const line = text.startsWith('{') ? lineOfReplay(text) : await read(text);
    const at = line && momentOf(new Date(line.at));
    const why = at === null ? 'unread' : misplaced(at, last);
    if (!line || why) return { kind: 'unplayable', number: place + 1, text, why: why ?? 'unread' };
    lines.push(line);
    last = at;
  }
  return { kind: 'lines', lines };
}

function lineOfReplay(text: string): Line | null {
  try {
    return Line.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function misplaced(at: Moment, last: Moment | null): 'earlier' | 'far-ahead' | null {
  if (last === null) return null;
  if (at < last) return 'earlier';
  return at > later(last, FURTHEST_MS) ? 'far-ahead' : null;
}
