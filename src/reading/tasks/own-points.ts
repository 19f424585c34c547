import { readNumber } from '../numbers/numbers.ts';
import type { Clause } from '../reports/report-clauses.ts';
import { headingOf } from '../reports/sections.ts';
import type { Span } from '../text/text.ts';
import { isMarked } from './outline.ts';

/** Says which point of a message's own list a clause calls by its place; null for none. */
export type OwnPoints = (clause: Span) => Span | null;

/**
 * The points of a message's own list that its later clauses call by their place: 第二项空置商铺联系不上房东 behind 一、…二、…三、… is said of
 * the second, and 第（4）项 of the one with that mark; neither is a task of that number.
 */
export function ownPointsOf(clauses: readonly Clause[]): OwnPoints {
  const heading = clauses.findIndex((clause) => {
    const { section = 'progress' } = headingOf(clause) ?? {};
    return section === 'problems' || section === 'next';
  });
  const points = pointsOf(heading < 0 ? clauses : clauses.slice(0, heading));
  const last = Math.max(...[...points.values()].map(({ start }) => start), -1);
  const called = clauses.flatMap((clause, at) => {
    const looksBack = heading < 0 ? clause.start > last && !isMarked(clause) : at >= heading;
    const point = looksBack ? pointCalled(clause.text, points) : undefined;
    return point ? [{ clause, point }] : [];
  });
  return ({ start, end }) =>
    called.find(({ clause }) => clause.start <= start && end <= clause.end)?.point ?? null;
}

/** The points of what was done, each by its place. */
function pointsOf(clauses: readonly Clause[]): ReadonlyMap<number, Clause> {
  const points = new Map<number, Clause>();
  let outlined = 0;
  for (const clause of clauses) {
    if (!isMarked(clause) || headingOf(clause) !== null) continue;
    if (clause.isOutlined) outlined += 1;
    const place = clause.mark ?? outlined;
    if (!points.has(place)) points.set(place, clause);
  }
  return points;
}

function pointCalled(text: string, points: ReadonlyMap<number, Clause>): Clause | undefined {
  const { written = '', figure = written } = POINT.exec(text)?.groups ?? {};
  return points.get(readNumber(figure) ?? 0);
}

const POINT =
  /第[（(]?(?:(?<figure>\d{1,2})|(?<written>[一二三四五六七八九十]{1,3}))[）)]?(?:项|点|条|块|部分)(?!目|任务|工程)/u;
