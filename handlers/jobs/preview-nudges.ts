import { morningTime } from '../../src/clock/morning-time.ts';
import { answer, type Handler } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { firstDay, lastDay } from '../../src/domain/period.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { PreviewNudges } from './intents.ts';
import { nudgesForeseen } from './wording/foreseen.ts';

const DAYS_AHEAD = 30;

/** 预览7月的提醒: who would hear what on which morning, as things stand now; nothing is sent. */
export const previewNudges: Handler<PreviewNudges> = async ({ month, page }, ctx) => {
  const tomorrow = addDays(todayOf(ctx), 1);
  const from = month && firstDay(month) > tomorrow ? firstDay(month) : tomorrow;
  const to = month ? lastDay(month) : addDays(tomorrow, DAYS_AHEAD - 1);
  const [foreseen, people] = await Promise.all([ctx.foresee(from, to), ctx.people.all()]);
  const time = morningTime(ctx.plan);
  const command = `预览${month ? `${Number(month.slice(5))}月` : ''}提醒`;
  return answer(ctx, nudgesForeseen({ from, to, foreseen, people, time, command, page }), 'answer');
};
