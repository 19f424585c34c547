import { answer, type Handler } from '../../src/context.ts';
import { isCollective, namedUnits } from '../../src/domain/plan-lookups.ts';
import type { ListUnits } from '../../src/domain/question.ts';
import { withCountChecked } from './wording/counts.ts';
import { unitList } from './wording/units.ts';

/** 一共多少个责任单位: those that the notice names, and the collective beside them. */
export const listUnits: Handler<ListUnits> = ({ claimedCount }, ctx) => {
  const { plan } = ctx;
  const units = namedUnits(plan).map(({ name }) => name);
  const collectives = plan.units.filter(({ name }) => isCollective(plan, name));
  const text = unitList(
    units,
    collectives.map(({ name }) => name),
  );
  return answer(ctx, withCountChecked(text, claimedCount, units.length, '家'), 'answer');
};
