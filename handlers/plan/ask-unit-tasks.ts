import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Plan, Task } from '../../src/domain/plan.ts';
import { isCollective, tasksByGroup, tasksLedBy, tasksOf } from '../../src/domain/plan-lookups.ts';
import type { AskUnitTasks } from '../../src/domain/question.ts';
import { limitsOf } from './limits-of.ts';
import { withNumbersChecked, withTasksChecked } from './wording/counts.ts';
import {
  collectiveTasks,
  collectiveWithoutLead,
  orderedBeside,
  unitLeadTasks,
  unitTasks,
  unitTasksBesides,
  unitTasksNotLed,
  unitTasksOfOthers,
  unitTasksWithLeads,
  unitWithoutLeadTasks,
} from './wording/units.ts';

/** 城管局有哪些任务, 城管局牵头几项: from the tasks' 责任分工, which is not the groups' membership. */
export const askUnitTasks: Handler<AskUnitTasks> = (intent, ctx) =>
  answer(ctx, checked(wording(intent, ctx), intent, ctx), 'answer');

function checked(text: string, intent: AskUnitTasks, ctx: Context): string {
  const { claimedCount, claimedTasks, areAll = false } = intent;
  const numbers = tasksMeant(intent, ctx).map(({ number }) => number);
  return claimedTasks
    ? withNumbersChecked(text, claimedTasks, numbers, areAll)
    : withTasksChecked(text, claimedCount, numbers);
}

/** Those that are asked for. */
function tasksMeant({ unit, as }: AskUnitTasks, { plan }: Context): readonly Task[] {
  const all = tasksOf(plan, unit);
  const led = tasksLedBy(plan, unit);
  switch (as) {
    case 'lead':
      return led;
    case 'not-lead':
      return all.filter((task) => !led.includes(task));
    case 'not-responsible':
      return plan.tasks.filter((task) => !all.includes(task));
    case 'responsible':
    case 'with-leads':
      return all;
  }
}

function wording(intent: AskUnitTasks, ctx: Context): string {
  const { unit, as, besides } = intent;
  const { plan } = ctx;
  const tasks = tasksOf(plan, unit);
  if (isCollective(plan, unit)) {
    if (as === 'lead') return collectiveWithoutLead(unit, tasks, plan.tasks.length);
    const beside = saidOfAll(unit, plan);
    return collectiveTasks(unit, tasksByGroup(plan, tasks), plan.tasks.length, beside);
  }
  const known = tasks.filter(({ number }) => besides?.includes(number));
  if (besides && known.length === besides.length) {
    const meant = as === 'lead' ? tasksLedBy(plan, unit) : tasks;
    return unitTasksBesides(unit, meant, known, as === 'lead');
  }
  if (as === 'responsible') return unitTasks(unit, tasks);
  if (as === 'with-leads') return unitTasksWithLeads(unit, tasks);
  const led = tasksLedBy(plan, unit);
  if (as === 'not-lead') return unitTasksNotLed(unit, tasksMeant(intent, ctx));
  if (as === 'not-responsible') return unitTasksOfOthers(unit, tasksMeant(intent, ctx));
  return led.length > 0 ? unitLeadTasks(unit, led) : unitWithoutLeadTasks(unit, tasks);
}

/** What the notice orders all units of a collective beside its tasks, and where it means only some of them. */
function saidOfAll(unit: string, plan: Plan): readonly string[] {
  const { units, rules } = plan;
  const { spellings = [] } = units.find(({ name }) => name === unit) ?? {};
  const orders = rules.filter(({ text }) =>
    spellings.some((spelling) => text.startsWith(`${spelling}要`)),
  );
  return [...limitsOf(unit, plan), ...orders.map(orderedBeside)];
}
