import { answer, type Handler } from '../../src/context.ts';
import { groupsActedFor, isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { ShowSpotCheck } from './intents.ts';
import { SPOT_CHECKS } from './record.ts';
import { noSpotCheck, spotCheckShown, spotCheckTold } from './wording/spot-checks.ts';

/** 抽查结果: the whole list to the office; a group and a unit see what came of their own, and nothing before there is a result. */
export const showSpotCheck: Handler<ShowSpotCheck> = async ({ quarter }, ctx) => {
  const { speaker, plan } = ctx;
  const all = (await ctx.kept(SPOT_CHECKS).all())
    .filter((one) => quarter === null || one.quarter === quarter)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const [last] = all;
  if (isOffice(speaker.roles)) {
    return answer(ctx, last ? spotCheckTold(last) : noSpotCheck(), 'answer');
  }
  const own = groupsActedFor(speaker.roles, plan);
  const units = unitsReportedFor(speaker.roles);
  const isOwn = (task: number, unit: string) =>
    units.includes(unit) ||
    plan.tasks.some(({ number, group }) => number === task && own.includes(group));
  const seen = all.flatMap(({ quarter: of, items }) =>
    items
      .filter(({ task, unit, result }) => result !== null && isOwn(task, unit))
      .map((item) => ({ quarter: of, item })),
  );
  return answer(ctx, spotCheckShown(seen), 'answer');
};
