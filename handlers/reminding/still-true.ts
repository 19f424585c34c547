import { shanghaiDay } from '../../src/domain/moment.ts';
import { partOf } from '../../src/domain/occasion.ts';
import { owing } from '../../src/domain/roster.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { URGINGS } from '../../src/domain/urging.ts';
import type { StillTrue } from '../../src/room.ts';
import { nudges } from './nudge.ts';

/** A nudge as it is to be said now; null where nothing of it is owed any more. */
export const nudgeNow: StillTrue = async (row, { key }, ctx) => {
  const now = await nudges(shanghaiDay(row.postedAt), ctx);
  const found = now.find((one) => one.key === key);
  return found ? partOf(found) : null;
};

/** An urging stands as long as a unit for which somebody is urged has still something to report. */
export const urgingNow: StillTrue = async (row, part, ctx) => {
  const urging = await ctx.kept(URGINGS).get(part.key);
  if (!urging) return part;
  const units = urging.urged.filter((one) => one.key === row.id).map((one) => one.unit);
  const submissions = await submissionsOfPeriod(ctx.kept, urging.period);
  const missing = owing(ctx.plan, urging.period, await ctx.people.all(), submissions, urging.group);
  return missing.some(({ unit }) => units.includes(unit)) ? part : null;
};
