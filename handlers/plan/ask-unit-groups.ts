import { answer, type Handler } from '../../src/context.ts';
import {
  groupsHeadedBy,
  groupsOfUnit,
  tasksByGroup,
  tasksOf,
} from '../../src/domain/plan-lookups.ts';
import type { AskUnitGroups } from '../../src/domain/question.ts';
import { withCountChecked } from './wording/counts.ts';
import { unitGroups } from './wording/units.ts';

/** 民政局在哪些组里: the groups that it leads and whose members name it; of a unit in none, the groups of its tasks. */
export const askUnitGroups: Handler<AskUnitGroups> = ({ unit, claimedCount }, ctx) => {
  const groups = groupsOfUnit(ctx.plan, unit);
  const byGroup = tasksByGroup(ctx.plan, tasksOf(ctx.plan, unit));
  const text = unitGroups(unit, groups, groupsHeadedBy(ctx.plan, unit), byGroup);
  return answer(ctx, withCountChecked(text, claimedCount, groups.length, '个工作组'), 'answer');
};
