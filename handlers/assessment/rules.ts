import { lastDay, type Period, previousPeriod, quarterOf } from '../../src/domain/period.ts';
import type { Plan, Task } from '../../src/domain/plan.ts';
import { isCollective, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { Judgement, Milestones, Verdict } from './record.ts';

/** A task and one of the units that answer for it. */
export interface Pair {
  readonly task: Task;
  readonly unit: string;
}

/** Every unit of every task of a group, but for 各街道办事处, for the notice names no street. */
export const pairsOf = (group: number, plan: Plan): readonly Pair[] =>
  tasksOfGroup(plan, group).flatMap((task) => pairsOfTask(task, plan));

export const pairsOfTask = (task: Task, plan: Plan): readonly Pair[] =>
  task.units.filter((unit) => !isCollective(plan, unit)).map((unit) => ({ task, unit }));

export const pairId = ({ task, unit }: { readonly task: number; readonly unit: string }): string =>
  `${task}:${unit}`;

/** The quarters of the plan's year for which goals are set: none that was over when the notice was issued, none that is over now. */
export function quartersAhead(plan: Plan, today: string): readonly Period[] {
  const first = quarterOf(plan.document.issuedOn);
  return [1, 2, 3, 4]
    .map((number) => `${plan.year}-Q${number}`)
    .filter((quarter) => quarter >= first && lastDay(quarter) >= today);
}

/** The quarter that is judged now: the last one that is over, none that was over when the notice was issued. */
export function quarterJudged(plan: Plan, today: string): Period {
  const last = previousPeriod(quarterOf(today));
  const first = quarterOf(plan.document.issuedOn);
  return [first, last].toSorted().at(-1) ?? last;
}

/** “明确年度计划、季度目标” (附件2 五): filled in, or excused by the group with a reason. */
export const isSettled = (one: Milestones | undefined): boolean =>
  one !== undefined && (one.exempt !== null || one.versions.length > 0);

export const verdictOf = ({ verdicts }: Judgement): Judgement['verdicts'][number] => {
  const last = verdicts.at(-1);
  if (!last) throw new Error('A judgement has no verdict');
  return last;
};

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  done: '完成',
  partly: '部分完成',
  undone: '未完成',
};

/** “要求简明扼要、具体实在，尽量做到可量化可考核” (附件2 五): a goal that names neither number, day nor what is handed over. */
export const isVague = (goal: string): boolean =>
  !/\d|[一二三四五六七八九十百千万](?:个|座|处|条|家|项|公里|吨|户|亩|台|盏|次)|全部|全面完成|建成|竣工|完工|印发|出台|验收|月底|年底|上线|启用/u.test(
    goal,
  );

const LONGEST_GOAL = 120;
export const isLong = (goal: string): boolean => [...goal].length > LONGEST_GOAL;
