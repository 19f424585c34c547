import { answer, type Handler } from '../../src/context.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { countOfUnit, tasksLedBy, tasksOf } from '../../src/domain/plan-lookups.ts';
import type { CompareUnits } from '../../src/domain/question.ts';
import { unitsCompared, unitsSummed } from './wording/units.ts';

/** 城管局和水务局谁的任务多. */
export const compareUnits: Handler<CompareUnits> = (intent, ctx) => {
  const counts = intent.units.map((unit) => ({
    unit,
    count: countOfUnit(ctx.plan, unit, intent.as),
  }));
  const text = intent.isSum
    ? unitsSummed(counts, intent.as, countTogether(intent, ctx.plan))
    : unitsCompared(counts, intent.as);
  return answer(ctx, text, 'answer');
};

const countTogether = ({ units, as }: CompareUnits, plan: Plan): number =>
  new Set(units.flatMap((unit) => (as === 'lead' ? tasksLedBy : tasksOf)(plan, unit))).size;
