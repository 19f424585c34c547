import { answer, type Handler } from '../../src/context.ts';
import { unitGroups } from '../../src/wording/units.ts';

/** 民政局在哪些组里: the groups that it leads and the groups whose member list names it. */
export const askUnitGroups: Handler<'ask-unit-groups'> = ({ unit }, ctx) => {
  const led = ctx.plan.groups.filter((group) => group.leadUnit === unit);
  const joined = ctx.plan.groups.filter(
    (group) => group.leadUnit !== unit && group.memberUnits.includes(unit),
  );
  return answer(ctx, unitGroups(unit, led, joined), 'answer');
};
