import { answer, type Handler } from '../../src/context.ts';
import { countOfUnit, namedUnits } from '../../src/domain/plan-lookups.ts';
import type { RankUnits } from '../../src/domain/question.ts';
import { unitsRanked, unitsWithin } from './wording/units.ts';

const SHOWN = 5;

/** 哪个单位任务最多, 哪些单位超过5项: the units the notice names, those with as many as the last one shown included. */
export const rankUnits: Handler<RankUnits> = (intent, ctx) => {
  const { as, order } = intent;
  const direction = order === 'fewest' ? 1 : -1;
  const counts = namedUnits(ctx.plan)
    .filter(({ name }) => !intent.besides?.includes(name))
    .map((unit) => ({ unit: unit.name, count: countOfUnit(ctx.plan, unit.name, as) }))
    .sort((a, b) => direction * (a.count - b.count));
  if (typeof order === 'object') return answer(ctx, unitsWithin(counts, as, order), 'answer');
  const last = counts[SHOWN - 1]?.count;
  const shown = counts.filter((one, index) => index < SHOWN || one.count === last);
  return answer(ctx, unitsRanked(shown, as, order, intent.place), 'answer');
};
