import type { Clause } from '../reports/report-clauses.ts';
import { beginsPlan, headingOf, isProblem } from '../reports/sections.ts';
import { behindName } from './behind-name.ts';
import { type NumberedTasks, readLooseNumber } from './task-numbers.ts';

/**
 * The task that a later sentence takes up by its bare number, to say what stands in its way or comes next: 10号存在…,
 * 另外18有个问题. `told`: the tasks that the message has numbered; 10号 without such words may be a day.
 */
export function taskTakenUp(
  clause: Clause,
  next: () => Clause | undefined,
  told: () => ReadonlySet<number>,
): NumberedTasks | null {
  const turn = TURNS.exec(clause.text)?.[0].length ?? 0;
  const loose = readLooseNumber(clause.text.slice(turn));
  const [number] = loose?.numbers ?? [];
  if (!loose || number === undefined) return null;
  const span = { start: turn + loose.span.start, end: turn + loose.span.end };
  const own = behindName(clause.text, span.end);
  const behind = own === '' ? next() : undefined;
  const text = behind?.opens === 'part' ? behind.text : own;
  const tellsHow = isProblem(text) || beginsPlan(text) || headingOf({ ...clause, text }) !== null;
  return tellsHow && told().has(number) ? { ...loose, span } : null;
}

const TURNS = /^(?:另外?|此外|还有|对了|再就是|再有|不过|但是?|就是|同时)[，,\s]?/u;
