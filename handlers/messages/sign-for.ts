import { answer, type Handler } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isUnasked } from '../../src/domain/sent.ts';
import { sign } from '../../src/domain/signing.ts';
import { signed } from '../../src/wording/urgings.ts';
import { todayOf } from '../ledger.ts';

/** So long a message may wait for a signature. */
const DAYS_BACK = 14;

/** 签收: the time is kept under the clerk's last message of its own accord, and under those before it. */
export const signFor: Handler<'sign-for'> = async (_intent, ctx) => {
  const since = momentIn(addDays(todayOf(ctx), -DAYS_BACK), '00:00');
  const rows = (await ctx.outbox.toPerson(ctx.speaker.id, since)).filter(
    (row) => isUnasked(row) && row.runAt <= ctx.act.at,
  );
  const last = rows.at(-1);
  if (!last) throw new Refusal({ kind: 'nothing-to-sign' });
  for (const row of rows) await ctx.signings.add(sign(row.id, ctx.act));
  const signedAt = (await ctx.signings.get(last.id))?.signedAt ?? ctx.act.at;
  return answer(ctx, signed(firstLine(last.message.text), signedAt));
};

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
