import { answer, type Handler } from '../../src/context.ts';
import { tasksLedBy, tasksOf } from '../../src/domain/plan-lookups.ts';
import { unitsCompared } from '../../src/wording/units.ts';

/** 城管局和水务局谁的任务多. */
export const compareUnits: Handler<'compare-units'> = (intent, ctx) => {
  const count = intent.as === 'lead' ? tasksLedBy : tasksOf;
  const counts = intent.units.map((unit) => ({ unit, count: count(ctx.plan, unit).length }));
  return answer(ctx, unitsCompared(counts, intent.as), 'answer');
};
