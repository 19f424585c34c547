import { answer, type Context, type Handler } from '../../src/context.ts';
import { isCollective, tasksLedBy, tasksOf } from '../../src/domain/plan-lookups.ts';
import type { AskUnitTasks } from '../../src/domain/question.ts';
import {
  collectiveTasks,
  unitLeadTasks,
  unitTasks,
  unitTasksBesides,
  unitTasksNotLed,
  unitTasksOfOthers,
  unitWithoutLeadTasks,
} from './wording/units.ts';

/** 城管局有哪些任务, 城管局牵头几项: from the tasks' 责任分工, which is not the groups' membership. */
export const askUnitTasks: Handler<AskUnitTasks> = (intent, ctx) =>
  answer(ctx, wording(intent, ctx), 'answer');

function wording({ unit, as, besides }: AskUnitTasks, { plan }: Context): string {
  const tasks = tasksOf(plan, unit);
  if (isCollective(plan, unit)) return collectiveTasks(unit, tasks, plan.tasks.length);
  const known = tasks.filter(({ number }) => besides?.includes(number));
  if (besides && known.length === besides.length) return unitTasksBesides(unit, tasks, known);
  if (as === 'responsible') return unitTasks(unit, tasks);
  const led = tasksLedBy(plan, unit);
  if (as === 'not-lead')
    return unitTasksNotLed(
      unit,
      tasks.filter((task) => !led.includes(task)),
    );
  if (as === 'not-responsible')
    return unitTasksOfOthers(
      unit,
      plan.tasks.filter((task) => !tasks.includes(task)),
    );
  return led.length > 0 ? unitLeadTasks(unit, led) : unitWithoutLeadTasks(unit, tasks);
}
