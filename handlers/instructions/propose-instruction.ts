import type { Context, Handler } from '../../src/context.ts';
import { INSTRUCTIONS } from '../../src/domain/instruction.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { awaitedByWord } from '../../src/matters/desk-of.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import { chargedAnew, chargedPerson } from './charge.ts';
import type { ProposeInstruction } from './intents.ts';
import { proposalLine } from './proposal.ts';
import type { InstructionReason } from './reasons.ts';
import { stands } from './rules.ts';
import { leftWithThem } from './wording/instructions.ts';

/** 主办区水务局，协办区住建局: what the office proposes in the place of what the clerk did (附件2 四: “拟办”). */
export const proposeInstruction: Handler<ProposeInstruction> = async (intent, ctx) => {
  const matter = await instructionMeant(intent.instruction, ctx);
  if (intent.leftWith !== undefined) return leaveWith(intent.leftWith, matter, ctx);
  const { lead, assisting } = await meant(intent, matter, ctx);
  if (!lead && assisting === null) {
    throw new Refusal<InstructionReason>({ kind: 'nobody-charged' });
  }
  const text = proposalLine({ lead, assisting });
  const word = intent.isReferred && !(await isReferred(matter, ctx)) ? 'refer' : 'propose';
  const messages = await matter.take({ word, text }, ctx);
  await remember(matter.ref, ctx);
  return messages;
};

/** 退回不行，还是你们牵头: it goes once more to who gave it back, with what the office says of it. */
async function leaveWith(
  words: string,
  matter: MatterNow,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const unit = matter.taken.findLast(({ step }) => step === 'decline')?.hand?.as;
  if (unit === undefined) throw new Refusal<InstructionReason>({ kind: 'nobody-charged' });
  const lead = { kind: 'unit' as const, unit };
  const before = await ctx.kept(INSTRUCTIONS).get(String(matter.ref.number));
  const helping = before?.lead ? [before.lead, ...before.assisting] : (before?.assisting ?? []);
  const text = proposalLine({ lead, assisting: helping.length > 0 ? helping : null });
  const messages = await matter.take({ word: 'refer', text }, ctx);
  await remember(matter.ref, ctx);
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const key = `matter:instruction:${matter.ref.number}:left:${ctx.act.cause}`;
  const told = { text: leftWithThem(matter.ref.number, words) };
  return [...messages, ...hearersOf([lead], seating).map(({ id }) => toPerson(id, key, told))];
}

/** What is with those who were charged already is changed there, and referred no second time. */
async function isReferred({ ref }: MatterNow, ctx: Context): Promise<boolean> {
  const before = await ctx.kept(INSTRUCTIONS).get(String(ref.number));
  return before !== null && stands(before, 'refer') !== null;
}

/** Whom it charges from then on; of 协办 null where nothing is said of them. */
async function meant(intent: ProposeInstruction, { ref }: MatterNow, ctx: Context) {
  const { lead, assisting, people, changed } = intent;
  const before = changed ? await ctx.kept(INSTRUCTIONS).get(String(ref.number)) : null;
  if (before && changed) return chargedAnew({ ...before, ...(lead ? { lead } : {}) }, changed);
  return { lead: lead ?? (await chargedPerson(people, ctx)), assisting };
}

/** The one of that number, else the one of which the clerk spoke lately. */
async function instructionMeant(number: number | null, ctx: Context): Promise<MatterNow> {
  if (number !== null) return matterCalled({ kind: 'instruction', number }, ctx);
  const { spoken, waiting } = await awaitedByWord(['propose'], ctx.speaker, ctx.act.at, ctx);
  const [only, ...others] = spoken.length > 0 ? spoken : waiting;
  if (only && others.length === 0) return only.matter;
  const among = waiting.map(({ matter: { ref, title }, awaited: { answers } }) => ({
    ref,
    title,
    answers,
  }));
  if (!only) throw new Refusal<MatterReason>({ kind: 'nothing-awaited' });
  throw new Refusal<MatterReason>({ kind: 'which-matter', word: 'propose', among });
}
