import { answer, type Context, type Handler } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { type OutboxRow, outboxToPerson } from '../../src/domain/outbox.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isUnasked } from '../../src/domain/sent.ts';
import { messageNumber, SIGNINGS, sign } from '../../src/domain/signing.ts';
import type { RemindingReason } from '../../src/domain/urging.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { awaitedByWord } from '../../src/matters/desk-of.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import { type SignedFor, signWaiting } from '../../src/matters/sign-waiting.ts';
import { signedForAll } from '../../src/wording/matters.ts';
import type { SignFor } from './intents.ts';
import { signed } from './wording/urgings.ts';

/** So long a message may wait for a signature. */
const DAYS_BACK = 14;

/**
 * 签收: the time is kept under the message that is meant, the clerk's last of its own accord, and under those before it; said alone
 * it signs for whatever else reached the speaker as well.
 */
export const signFor: Handler<SignFor> = async (intent, ctx) => {
  if (intent.isOfNudges)
    return (await unsigned(undefined, ctx)).length > 0 ? signNudges(intent, ctx) : [];
  const isAlone = intent.message === undefined && ctx.message.conversation.kind === 'single';
  const { matters, messages } = isAlone ? await signWaiting(ctx) : NOTHING;
  if (matters.length === 0) return signNudges(intent, ctx);
  const lines: string[] = [];
  for (const { id, message } of await unsigned(undefined, ctx)) {
    const isNew = await ctx.kept(SIGNINGS).addOnce(sign(id, ctx.act));
    if (isNew) lines.push(firstLine(message.text));
  }
  return [...answer(ctx, signedForAll(matters, lines)), ...messages];
};

const NOTHING: SignedFor = { matters: [], messages: [] };

async function signNudges({ message: number }: SignFor, ctx: Context) {
  const rows = await unsigned(number, ctx);
  const last = rows.at(-1);
  if (!last) {
    await refuseWithoutNumber(ctx);
    throw new Refusal<RemindingReason>({ kind: 'nothing-to-sign' });
  }
  for (const row of rows) await ctx.kept(SIGNINGS).addOnce(sign(row.id, ctx.act));
  const signedAt = (await ctx.kept(SIGNINGS).get(last.id))?.signedAt ?? ctx.act.at;
  return answer(ctx, signed(firstLine(last.message.text), signedAt));
}

/** In a group a receipt for a record says its number. */
async function refuseWithoutNumber(ctx: Context): Promise<void> {
  if (ctx.message.conversation.kind !== 'group') return;
  const { waiting } = await awaitedByWord(['sign'], ctx.speaker, ctx.act.at, ctx);
  const [first] = waiting;
  if (!first) return;
  const of = first.matter.ref.kind;
  throw new Refusal<MatterReason>({ kind: 'number-in-group', of, word: '签收' });
}

/** What the clerk sent of its own accord in the last days, up to the message of that number. */
async function unsigned(number: number | undefined, ctx: Context): Promise<readonly OutboxRow[]> {
  const since = momentIn(addDays(todayOf(ctx), -DAYS_BACK), '00:00');
  const all = (await outboxToPerson(ctx.kept, ctx.speaker.id, since)).filter(
    (row) => isUnasked(row) && row.runAt <= ctx.act.at,
  );
  return number === undefined ? all : upTo(number, all);
}

/** A press means the message that it stands under, not what came after it. */
const upTo = (number: number, rows: readonly OutboxRow[]): readonly OutboxRow[] =>
  rows.slice(0, rows.findIndex(({ id }) => messageNumber(id) === number) + 1);

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
