import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement } from '../../domain/report-reading.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { type Ground, onlyTask } from './ground.ts';
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
  if (!putsRight || adds || task === null || findQuantities(core).length < 2) return null;
  const anew = core.replace(/^(?:应该|应当|其实|实际)?是/u, '');
  const text = [...staying(anew, task, ground), anew].join('');
  const metrics = numbersOf(text, task).map((one, _, all) => ofSameThing(one, all, ground));
  return { kind: 'say', task, section: 'progress', text, metrics };
}

/** The clauses of the progress, each with its mark, that tell no number of a unit that is told anew. */
function staying(anew: string, task: number, { items }: Ground): readonly string[] {
  const told = findQuantities(anew).map(({ unit }) => unit);
  const { progress = '' } = items.find((item) => item.task === task) ?? {};
  return progress
    .split(/(?<=[，,；;。\n ])/u)
    .filter((clause) => !findQuantities(clause).some(({ unit }) => isAmong(unit, told)))
    .map((clause) => (/[，,；;。\n ]$/u.test(clause) ? clause : `${clause}，`));
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
