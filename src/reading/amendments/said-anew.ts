import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement } from '../../domain/report-reading.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { type Ground, onlyTask } from './ground.ts';
import { likeness } from './likeness.ts';
import type { Unhedged } from './unhedged.ts';

/**
 * 不对，是4座完了，4座在干: what was told is wrong, and is told once more with other numbers: it takes the place of the clauses that
 * told numbers of its units, for beside them the two would contradict each other; what else was told stays. Null where nothing is said to be wrong, no number is told anew, or the
 * draft is of several tasks.
 */
export function readSaidAnew(
  { core, putsRight, adds }: Unhedged,
  ground: Ground,
  numbersOf: (progress: string, task: number | null) => Achievement[],
): Amendment | null {
  const task = onlyTask(ground);
  const told = findQuantities(core).length;
  if (!putsRight || adds || task === null || told === 0) return null;
  const anew = core.replace(/^(?:应该|应当|其实|实际)?是/u, '');
  const { stays, gone } = besides(anew, task, ground);
  const [only, ...others] = gone;
  if (told === 1 && (only === undefined || others.length > 0)) return null;
  const again = others.length === 0 ? inItsWords(anew, only ?? '') : anew;
  const text = [...stays, again].join('');
  const metrics = numbersOf(text, task).map((one, _, all) => ofSameThing(one, all, ground));
  return { kind: 'say', task, section: 'progress', text, metrics };
}

/**
 * The clauses of the progress, each with its mark, that tell no number of a unit that is told anew. Where fewer numbers are told anew than
 * were told (累计是5座), only the clause stands back that the new ones are most like.
 */
function besides(anew: string, task: number, { items }: Ground) {
  const told = findQuantities(anew).map(({ unit }) => unit);
  const { progress = '' } = items.find((item) => item.task === task) ?? {};
  const clauses = progress.split(/(?<=[，,；;。\n ])/u);
  const gone = clauses.filter((clause) =>
    findQuantities(clause).some(({ unit }) => isAmong(unit, told)),
  );
  const [only, ...others] = mostLike(anew, gone);
  const isOne = told.length < gone.length && only !== undefined && others.length === 0;
  const stays = clauses
    .filter((clause) => (isOne ? clause !== only : !gone.includes(clause)))
    .map((clause) => (/[，,；;。\n ]$/u.test(clause) ? clause : `${clause}，`));
  return {
    stays,
    gone: clauses.filter((clause) => (isOne ? clause === only : gone.includes(clause))),
  };
}

/** 6座，其中1座还没验收 of 公厕完工5座: a number alone stands where the one before it stood, and what is told behind it comes behind. */
function inItsWords(anew: string, clause: string): string {
  const [right] = findQuantities(anew);
  const [wrong, ...others] = findQuantities(clause);
  if (!right || !wrong || others.length > 0 || !isSameUnit(right.unit, wrong.unit)) return anew;
  if (right.span.start > 0 || !/^[，,；;。\s]/u.test(anew.slice(right.span.end))) return anew;
  const { start, end } = wrong.span;
  const kept =
    clause.slice(0, start) + right.text + clause.slice(end).replace(/[，,；;。\s]$/u, '');
  return kept + anew.slice(right.span.end);
}

/** 累计4座了 of 累计是5座. */
function mostLike(anew: string, clauses: readonly string[]): readonly string[] {
  const likenessOf = (clause: string) => likeness(anew, clause.trim());
  const most = Math.max(1, ...clauses.map(likenessOf));
  return clauses.filter((clause) => likenessOf(clause) === most);
}

const isAmong = (unit: string, told: readonly string[]): boolean =>
  told.some((other) => isSameUnit(unit, other));

/** 4座完了 in the place of 公厕5座完工: the only number of its unit that was done is of what the one before it was of. */
function ofSameThing(
  metric: Achievement,
  all: readonly Achievement[],
  { items }: Ground,
): Achievement {
  const alike = ({ unit }: Achievement) => unit === metric.unit;
  const [before, ...others] = items.flatMap(({ metrics }) => metrics).filter(alike);
  const isOnly = all.filter(alike).length === 1 && others.length === 0;
  if (metric.target !== null || !before || !isOnly) return metric;
  return { ...metric, name: before.name, target: before.target };
}
