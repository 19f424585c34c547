import type { SectionName } from '../../domain/report-reading.ts';
import type { Clause } from '../reports/report-clauses.ts';
import { beginsPlan, headingOf, isProblem } from '../reports/sections.ts';
import { behindName } from './behind-name.ts';
import { type NumberedTasks, readLooseNumber } from './task-numbers.ts';

/**
 * The task that a later sentence takes up by its bare number, to say what stands in its way or comes next: 10号存在…,
 * 另外18有个问题. `told`: the tasks that the message has numbered; 10号 without such words may be a day, but under the head
 * of what is in the way or comes next.
 */
export function taskTakenUp(
  clause: Clause,
  next: () => Clause | undefined,
  told: () => ReadonlySet<number>,
  isUnderHead: () => boolean,
): NumberedTasks | null {
  const turn = TURNS.exec(clause.text)?.[0].length ?? 0;
  const loose = readLooseNumber(clause.text.slice(turn));
  const [number] = loose?.numbers ?? [];
  if (!loose || number === undefined) return null;
  const span = { start: turn + loose.span.start, end: turn + loose.span.end };
  const own = behindName(clause.text, span.end);
  const behind = own === '' ? next() : undefined;
  const text = behind?.opens === 'part' ? behind.text : own;
  const tellsHow =
    isProblem(text) ||
    beginsPlan(text) ||
    headingOf({ ...clause, text }) !== null ||
    (!DAY_BEHIND.test(own) && isUnderHead());
  return tellsHow && told().has(number) ? { ...loose, span } : null;
}

/** Where the sentences begin that stand under the head of what is in the way or comes next: 存在问题：35号，…. */
export function startsUnderHeads(clauses: readonly Clause[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let section: SectionName | null = null;
  let isFirst = false;
  for (const clause of clauses) {
    const heading = headingOf(clause);
    if (heading?.length === clause.text.length) {
      ({ section } = heading);
      isFirst = true;
      continue;
    }
    const begins = isFirst || clause.opens !== 'part';
    if (begins && (section === 'problems' || section === 'next')) starts.add(clause.start);
    isFirst = false;
  }
  return starts;
}

/** 12号前完成, 12号下午开会: a day. */
const DAY_BEHIND =
  /^(?:[上下中]午|[早晚]上?|凌晨|[那当]天|之?前|以前|之?后|以后|起|到|至|开|去|来|召开|组织|验收|进场|开工|完工)/u;

const TURNS = /^(?:另外?|此外|还有|对了|再就是|再有|不过|但是?|就是|同时)[，,\s]?/u;
