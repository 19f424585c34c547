import { answer, type Handler } from '../../src/context.ts';
import type { Plan, Task } from '../../src/domain/plan.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import type { FindTasksDue } from '../../src/domain/question.ts';
import { dueCommitment, dueLine, tasksDue } from './wording/task-lists.ts';

/** 哪项任务10月31日前完成: the tasks with a number or a promise due in those days. */
export const findTasksDue: Handler<FindTasksDue> = (intent, ctx) => {
  const { group, unit } = intent;
  const due = ctx.plan.tasks
    .filter((task) => group === undefined || task.group === group)
    .filter((task) => unit === undefined || task.units.includes(unit))
    .map((task) => ({ task, lines: dueIn(task, intent.from, intent.to) }))
    .filter(({ lines }) => lines.length > 0);
  return answer(
    ctx,
    tasksDue(intent.from, intent.to, due, ofWhom(intent, ctx.plan)),
    due.length > 0 ? 'answer' : 'not_found',
  );
};

const ofWhom = ({ group, unit }: FindTasksDue, plan: Plan): string =>
  group === undefined ? (unit ?? '') : groupOf(plan, group).name;

function dueIn(task: Task, from: string, to: string): readonly string[] {
  const isDue = (deadline: string | null) =>
    deadline !== null && from <= deadline && deadline <= to;
  return [
    ...task.targets.filter((target) => isDue(target.deadline)).map(dueLine),
    ...task.commitments.filter((one) => isDue(one.deadline)).map(dueCommitment),
  ];
}
