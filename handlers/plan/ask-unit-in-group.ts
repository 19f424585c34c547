import { answer, type Handler } from '../../src/context.ts';
import { groupOf, groupsOfUnit } from '../../src/domain/plan-lookups.ts';
import type { AskUnitInGroup } from '../../src/domain/question.ts';
import { unitInGroup, unitNotInGroup } from './wording/units.ts';

/** 消防大队在蓝天组吗: whether the group's list names the unit, and where it stands instead. */
export const askUnitInGroup: Handler<AskUnitInGroup> = ({ unit, group: ordinal, as }, ctx) => {
  const group = groupOf(ctx.plan, ordinal);
  const groups = groupsOfUnit(ctx.plan, unit);
  const text = groups.includes(group)
    ? unitInGroup(unit, group, as)
    : unitNotInGroup(unit, group, groups, as);
  return answer(ctx, text, 'answer');
};
