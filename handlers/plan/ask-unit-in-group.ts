import { answer, type Handler } from '../../src/context.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupOf, groupsOfUnit } from '../../src/domain/plan-lookups.ts';
import type { AskUnitInGroup } from '../../src/domain/question.ts';
import { isResponsible } from '../../src/domain/responsibility.ts';
import { unitInGroup, unitNotInGroup } from './wording/units.ts';

/** A unit may stand in the 责任分工 of a group's tasks though the group's list does not name it. */
const tasksInGroup = (unit: string, group: number, plan: Plan): readonly number[] =>
  plan.tasks
    .filter((task) => task.group === group && isResponsible(plan, task, unit))
    .map(({ number }) => number);

/** 消防大队在蓝天组吗: whether the group's list names the unit, and where it stands instead. */
export const askUnitInGroup: Handler<AskUnitInGroup> = ({ unit, group: ordinal, as }, ctx) => {
  const group = groupOf(ctx.plan, ordinal);
  const groups = groupsOfUnit(ctx.plan, unit);
  const text = groups.includes(group)
    ? unitInGroup(unit, group, as)
    : unitNotInGroup({ unit, group, groups, as, tasks: tasksInGroup(unit, ordinal, ctx.plan) });
  return answer(ctx, text, 'answer');
};
