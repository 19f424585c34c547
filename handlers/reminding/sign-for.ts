import { answer, type Handler } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { type OutboxRow, outboxToPerson } from '../../src/domain/outbox.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isUnasked } from '../../src/domain/sent.ts';
import { messageNumber, SIGNINGS, sign } from '../../src/domain/signing.ts';
import type { RemindingReason } from '../../src/domain/urging.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { SignFor } from './intents.ts';
import { signed } from './wording/urgings.ts';

/** So long a message may wait for a signature. */
const DAYS_BACK = 14;

/** 签收: the time is kept under the message that is meant, the clerk's last of its own accord, and under those before it. */
export const signFor: Handler<SignFor> = async ({ message: number }, ctx) => {
  const since = momentIn(addDays(todayOf(ctx), -DAYS_BACK), '00:00');
  const all = (await outboxToPerson(ctx.kept, ctx.speaker.id, since)).filter(
    (row) => isUnasked(row) && row.runAt <= ctx.act.at,
  );
  const rows = number === undefined ? all : upTo(number, all);
  const last = rows.at(-1);
  if (!last) throw new Refusal<RemindingReason>({ kind: 'nothing-to-sign' });
  for (const row of rows) await ctx.kept(SIGNINGS).addOnce(sign(row.id, ctx.act));
  const signedAt = (await ctx.kept(SIGNINGS).get(last.id))?.signedAt ?? ctx.act.at;
  return answer(ctx, signed(firstLine(last.message.text), signedAt));
};

/** A press means the message that it stands under, not what came after it. */
const upTo = (number: number, rows: readonly OutboxRow[]): readonly OutboxRow[] =>
  rows.slice(0, rows.findIndex(({ id }) => messageNumber(id) === number) + 1);

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
