import { answer, type Handler } from '../../src/context.ts';
import { groupsOfUnit } from '../../src/domain/plan-lookups.ts';
import type { AskSharedGroups } from '../../src/domain/question.ts';
import { sharedGroups } from './wording/groups.ts';

/** 水务局和交警在同一个组吗: the groups whose lists name all of the units. */
export const askSharedGroups: Handler<AskSharedGroups> = ({ units }, ctx) => {
  const groups = ctx.plan.groups.filter((group) =>
    units.every((unit) => groupsOfUnit(ctx.plan, unit).includes(group)),
  );
  return answer(ctx, sharedGroups(units, groups), 'answer');
};
