import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { INSTRUCTIONS, type Instruction } from '../../src/domain/instruction.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { handOver } from '../../src/matters/hand-over.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { refOf } from '../../src/matters/sort.ts';
import { besides, chargedPerson } from './charge.ts';
import { daySaid } from './day-said.ts';
import type { RegisterInstruction } from './intents.ts';
import type { InstructionReason } from './reasons.ts';
import { dueFrom, leadOfTasks } from './rules.ts';
import {
  instructionLacks,
  instructionPreview,
  instructionRegistered,
  instructionTitle,
} from './wording/registering.ts';

/** What is registered, before it has a number. */
export type Registered = Pick<
  Instruction,
  | 'leader'
  | 'words'
  | 'givenOn'
  | 'onWhat'
  | 'isForReading'
  | 'tasks'
  | 'lead'
  | 'assisting'
  | 'countedFrom'
  | 'dueOn'
  | 'daySet'
>;

/** 批示：……, shown before it is registered; what is missing is asked one thing at a time. */
export async function previewInstruction(
  intent: RegisterInstruction,
  ctx: Context,
): Promise<Offer<RegisterInstruction>> {
  const own = ownWords(intent, ctx);
  const lacks = lackingIn(own);
  if (lacks) return { messages: answer(ctx, instructionLacks(lacks)), meant: own };
  const registered = await registeredFrom(own, ctx);
  const day = daySaid(registered.words, todayOf(ctx));
  const later = day !== null && day > registered.dueOn ? day : null;
  return { messages: toConfirm(ctx, instructionPreview(registered, later, ctx.plan)), meant: own };
}

/** 登记 (附件2 四): the words get their number, and the office what is to be proposed. */
export const registerInstruction: Handler<RegisterInstruction> = async (intent, ctx) => {
  const { act, speaker, kept } = ctx;
  const own = ownWords(intent, ctx);
  const lacks = lackingIn(own);
  if (lacks) throw new Refusal<InstructionReason>({ kind: 'instruction-incomplete', lacks });
  const registered = await registeredFrom(own, ctx);
  const seating = await seatingOn(todayOf(ctx), ctx);
  const taken = { by: act.by, at: act.at, cause: act.cause, note: null, party: null };
  const hand = handOf(REGISTERS, speaker, seating);
  const steps: Instruction['steps'] = [{ step: 'register', ...taken, hand }];
  const instruction = await kept(INSTRUCTIONS).request(act.cause, (id) => ({
    id,
    version: 0,
    cause: act.cause,
    at: act.at,
    ...registered,
    applied: null,
    summary: null,
    steps: registered.isForReading ? [...steps, { step: 'close', ...taken, hand }] : steps,
  }));
  const ref = refOf('instruction', instruction);
  await remember(ref, ctx);
  const awaited = (await ctx.matters.get('instruction')?.get(ref.number, ctx))?.awaited ?? [];
  const laid = { ref, title: instructionTitle(instruction), awaited, steps: steps.length };
  return [
    ...answer(ctx, instructionRegistered(instruction, ctx.plan)),
    ...handOver(laid, seating, ctx),
  ];
};

/** In which post somebody registers: as the leader who gave it, or as the office for any leader. */
const REGISTERS: readonly Seat[] = [
  { kind: 'commander' },
  { kind: 'any-deputy-commander' },
  { kind: 'office' },
];

const isLeader = ({ speaker }: Context): boolean =>
  speaker.roles.some(({ role }) => role === 'commander' || role === 'deputy-commander');

/** Words that a leader says in the chat are their own and of today. Refuses those of anybody else. */
function ownWords(intent: RegisterInstruction, ctx: Context): RegisterInstruction {
  const { speaker, message } = ctx;
  if (isLeader(ctx) && intent.leader === null) {
    const leader = speaker.name ?? message.sender.userid;
    return { ...intent, leader, givenOn: intent.givenOn ?? todayOf(ctx) };
  }
  if (!isOffice(speaker.roles)) {
    const isOwn = isLeader(ctx) && intent.leader === speaker.name;
    if (isOwn) return intent;
    throw new Refusal<InstructionReason>({ kind: 'instruction-by-leaders' });
  }
  if (!intent.isEntered && intent.leader === null) {
    throw new Refusal<InstructionReason>({ kind: 'instruction-of-whom' });
  }
  return intent;
}

const lackingIn = ({ leader, words, givenOn }: RegisterInstruction) => {
  if (leader === null) return 'leader';
  if (words === '') return 'words';
  return givenOn === null ? 'day' : null;
};

/** 拟办: 主办 is the unit that the words name, else the first unit of their task; 协办 whom else they name. */
async function registeredFrom(intent: RegisterInstruction, ctx: Context): Promise<Registered> {
  const { words, onWhat, isForReading, givenOn, people } = intent;
  const { plan, calendar } = ctx;
  const today = todayOf(ctx);
  if (givenOn !== null && givenOn > today) {
    throw new Refusal<InstructionReason>({ kind: 'instruction-in-future', day: givenOn });
  }
  const tasks = intent.tasks.filter((number) => plan.tasks.some((one) => one.number === number));
  const name = intent.leader ?? '';
  const others = people.filter((one) => one !== name);
  const lead = intent.lead ?? (await chargedPerson(others, ctx)) ?? leadOfTasks(tasks, plan);
  const week = dueFrom(today, plan, calendar);
  const day = daySaid(words, today);
  const daySet = day !== null && day < week ? { by: name, reason: DAY_IN_WORDS, on: today } : null;
  return {
    leader: { id: await leaderId(name, intent.isEntered, ctx), name },
    words,
    givenOn: givenOn ?? today,
    onWhat,
    isForReading,
    tasks: [...tasks],
    lead,
    assisting: besides(lead, intent.assisting),
    countedFrom: today,
    dueOn: daySet === null || day === null ? week : day,
    daySet,
  };
}

/** Within the week the leader's own day holds; a later one is the director's to set (附件2 四). */
const DAY_IN_WORDS = '批示写明';

/** The leader as the office knows them; null for one who is not known, or shares the name. */
async function leaderId(name: string, isEntered: boolean, ctx: Context): Promise<string | null> {
  if (!isEntered) return ctx.speaker.id;
  const known = (await ctx.people.all()).filter((person) => person.name === name);
  return known.length === 1 ? (known[0]?.id ?? null) : null;
}
