import { answer, type Handler } from '../../src/context.ts';
import { isCollective, namedUnits } from '../../src/domain/plan-lookups.ts';
import type { ListUnits } from '../../src/domain/question.ts';
import { unitList } from './wording/units.ts';

/** 一共多少个责任单位: those that the notice names, and the collective beside them. */
export const listUnits: Handler<ListUnits> = (_intent, { plan, ...ctx }) => {
  const collectives = plan.units.filter((unit) => isCollective(plan, unit.name));
  const text = unitList(
    namedUnits(plan).map((unit) => unit.name),
    collectives.map((unit) => unit.name),
  );
  return answer({ plan, ...ctx }, text, 'answer');
};
