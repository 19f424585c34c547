import { answer, type Handler } from '../../src/context.ts';
import { countOfUnit } from '../../src/domain/plan-lookups.ts';
import type { CompareUnits } from '../../src/domain/question.ts';
import { unitsCompared } from './wording/units.ts';

/** 城管局和水务局谁的任务多. */
export const compareUnits: Handler<CompareUnits> = (intent, ctx) => {
  const counts = intent.units.map((unit) => ({
    unit,
    count: countOfUnit(ctx.plan, unit, intent.as),
  }));
  return answer(ctx, unitsCompared(counts, intent.as), 'answer');
};
