import { answer, type Handler } from '../../src/context.ts';
import { groupsHeadedBy, groupsOfUnit } from '../../src/domain/plan-lookups.ts';
import type { AskUnitGroups } from '../../src/domain/question.ts';
import { unitGroups } from './wording/units.ts';

/** 民政局在哪些组里: the groups that it leads and the groups whose member list names it. */
export const askUnitGroups: Handler<AskUnitGroups> = ({ unit }, ctx) => {
  const groups = groupsOfUnit(ctx.plan, unit);
  return answer(ctx, unitGroups(unit, groups, groupsHeadedBy(ctx.plan, unit)), 'answer');
};
