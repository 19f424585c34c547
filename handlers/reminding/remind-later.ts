import { answer, type Context, type Handler } from '../../src/context.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { mayDisturb, noiseRules } from '../../src/domain/noise.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { REMINDERS, remind, waitingReminders } from '../../src/domain/reminder.ts';
import type { RemindingReason } from '../../src/domain/urging.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { owingNow } from '../../src/ledger/owing-now.ts';
import { reminderKept } from '../../src/wording/reminders.ts';
import type { RemindLater } from './intents.ts';

/** 下午3点再提醒: the speaker is reminded once more then, unless it is done by that time. */
export const remindLater: Handler<RemindLater> = async ({ day, time, isInstead }, ctx) => {
  const at = momentIn(day, time);
  if (at <= ctx.act.at) throw new Refusal<RemindingReason>({ kind: 'moment-passed', at });
  const rules = noiseRules(ctx.plan);
  if (!mayDisturb(at, day, rules, ctx.calendar)) {
    throw new Refusal<RemindingReason>({
      kind: 'quiet-hours',
      from: rules.quietFrom,
      until: rules.quietUntil,
    });
  }
  const { about } = await owingNow(ctx.speaker, todayOf(ctx), ctx);
  const isNew = await ctx.kept(REMINDERS).addOnce(remind(ctx.act, at, about));
  if (isNew && isInstead) await dropLast(ctx);
  return answer(ctx, reminderKept(at));
};

/** The one that was set before it. */
async function dropLast({ kept, speaker, act }: Context): Promise<void> {
  const own = (await waitingReminders(kept, MOST)).filter(
    ({ personId, id }) => personId === speaker.id && id !== act.cause,
  );
  const last = own.toSorted((one, other) => one.askedAt.localeCompare(other.askedAt)).at(-1);
  if (last) await kept(REMINDERS).save({ ...last, state: 'done' });
}

const MOST = 1000;
