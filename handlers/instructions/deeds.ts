import type { Context } from '../../src/context.ts';
import { partyOf } from '../../src/domain/charged.ts';
import { chargedBy, type Instruction } from '../../src/domain/instruction.ts';
import type { StepSaid } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { workdaysBetween } from '../../src/domain/workdays.ts';
import { handOf, hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { givesReason } from '../../src/matters/gives-reason.ts';
import { namesOf, reached, toPerson } from '../../src/matters/hand-over.ts';
import { type Deed, refOf, type Tells } from '../../src/matters/sort.ts';
import { turnIntoSupervision } from '../../src/matters/turn-into-supervision.ts';
import { lastDayNamed } from '../../src/reading/calendar/bare-day.ts';
import { withMore } from '../../src/reading/corrections/more-words.ts';
import { approvesIn } from '../../src/reading/matters/approves.ts';
import { JUDGED_NO } from '../../src/reading/matters/judged-no.ts';
import { laterDayIn } from '../../src/reading/matters/later-day.ts';
import { laterDayWished } from '../../src/wording/matters.ts';
import { list } from '../../src/wording/words.ts';
import { isProposal, proposedBy } from './proposal.ts';
import type { InstructionReason } from './reasons.ts';
import { dueFrom, stands } from './rules.ts';
import type { InstructionStep } from './steps.ts';
import { withWording } from './word-summary.ts';
import {
  applicationRefused,
  assistNoted,
  assistTold,
  closedAsRead,
  closedReceipt,
  continuedTo,
  correctedTold,
  daySetTo,
  disputedReceipt,
  disputedTold,
  partDeclined,
  progressNoted,
  proposalChanged,
  referredTo,
  releasedFrom,
  submitted,
  submittedReceipt,
  summaryOffered,
  supplementedReceipt,
  supplementedTold,
  urgedInstruction,
  urgedReceipt,
} from './wording/instructions.ts';

type InstructionDeed = Deed<Instruction, InstructionStep>;

const NOTHING_MORE: Tells = { receipt: null, messages: [] };
const OFFICE: Seat = { kind: 'office' };

const lacksText =
  (what: string) =>
  ({ text }: StepSaid): string | null =>
    text === '' ? what : null;

/** 转办 without 主办 is incomplete. */
const lacksLead = (_: StepSaid, instruction: Instruction): string | null =>
  instruction.lead === null && !stands(instruction, 'refer')
    ? '主办单位（“主办某单位，协办某单位”）'
    : null;

const LONGEST_VERDICT = 16;

/** 综合稿可以，报韩区长 takes the draft as it is: a word on it is no text of its own. */
const withSummary = (instruction: Instruction, { text }: StepSaid): Instruction => {
  const isDue = stands(instruction, 'respond') && !stands(instruction, 'submit');
  if (!isDue || instruction.applied !== null) return instruction;
  const before = stands(instruction, 'summarise') ? instruction.summary : null;
  const own = text.length <= LONGEST_VERDICT && approvesIn(text) ? '' : text;
  return { ...instruction, summary: own || before || summaryOffered(instruction) };
};

/** 同意: takes the proposal and refers it; takes the draft of the 综合; gives the later day; is content with what was submitted. */
const agree: InstructionDeed = {
  steps: ['grant', 'propose', 'refer', 'summarise', 'approve'],
  goesOn: true,
  lacks: lacksLead,
  change: (instruction, said, ctx) =>
    isOfDirector(instruction, ctx)
      ? granted(instruction, said, ctx)
      : withSummary(instruction, { ...said, text: '' }),
  tells: (instruction, _, ctx) =>
    isTaken('grant', instruction, ctx) ? tellOfDay(instruction, ctx) : NOTHING_MORE,
};

/** Whether a later day is asked for and the director is the one who speaks. */
const isOfDirector = ({ applied }: Instruction, { speaker }: Context): boolean =>
  applied !== null && speaker.roles.some(({ role }) => role === 'office-director');

/** 行吧，宽到28号 grants that day, and no later one. */
function granted(instruction: Instruction, { text }: StepSaid, ctx: Context): Instruction {
  const { applied } = instruction;
  if (applied === null) return instruction;
  const { until } = laterDayIn(text, todayOf(ctx));
  const dueOn = until !== null && until > todayOf(ctx) ? until : applied.until;
  const daySet = { by: nameOf(ctx), reason: applied.reason, on: todayOf(ctx) };
  return { ...instruction, dueOn, daySet, applied: null };
}

/** 退回：理由: the director's no to a later day, a part that is not theirs, or the office's no to an answer. */
const giveBack: InstructionDeed = {
  steps: ['refuse', 'decline', 'decline-part', 'reject'],
  lacks: lacksText('退回的理由（“退回：理由”）'),
  hindered(instruction, _, ctx): Reason | null {
    const number = Number(instruction.id);
    if (isOfDirector(instruction, ctx)) return null;
    if (stands(instruction, 'submit')) return reason({ kind: 'instruction-submitted', number });
    const referred = stands(instruction, 'refer');
    if (!referred || stands(instruction, 'respond')) return null;
    const referredOn = shanghaiDay(referred.at);
    return workdaysBetween(ctx.calendar, referredOn, todayOf(ctx)) > DECLINE_DAYS
      ? reason({ kind: 'decline-too-late', number, referredOn })
      : null;
  },
  change: (instruction, said, ctx) =>
    isOfDirector(instruction, ctx)
      ? { ...instruction, applied: null }
      : withoutDecliner(instruction, said, ctx),
  tells(instruction, { text }, ctx) {
    if (isTaken('refuse', instruction, ctx)) {
      return tell(leadOf(instruction), instruction, applicationRefused(instruction, text), ctx);
    }
    const declined = instruction.steps.find(
      ({ step, cause }) => step === 'decline-part' && cause === ctx.act.cause,
    );
    return declined ? tellOfPart(instruction, declined.hand?.as ?? '', text, ctx) : NOTHING_MORE;
  },
};

/** 主办 and the office hear who is no 协办 any more, and why. */
async function tellOfPart(instruction: Instruction, unit: string, why: string, ctx: Context) {
  const receipt = partDeclined(instruction, unit, why);
  return { ...(await tell([...leadOf(instruction), OFFICE], instruction, receipt, ctx)), receipt };
}

/** Whom it was referred to and is charged with it no more hears so at once. */
async function tellReleased(
  before: Instruction | null,
  after: Instruction,
  ctx: Context,
): Promise<Tells> {
  if (!before?.steps.some(({ step }) => step === 'refer')) return NOTHING_MORE;
  const charged = chargedBy(after).map(partyOf);
  const released = chargedBy(before).filter((one) => !charged.includes(partyOf(one)));
  return tell(released, after, releasedFrom(after, ctx.plan), ctx);
}

/** 协办 whose part it is not are none from then on, what 主办 has signed for stands; nor is 主办 proposed anew where it is not theirs. */
async function withoutDecliner(
  instruction: Instruction,
  { text }: StepSaid,
  ctx: Context,
): Promise<Instruction> {
  if (stands(instruction, 'respond')) return instruction;
  const seating = await seatingOn(todayOf(ctx), ctx);
  const isSpeakers = (seat: Seat) => handOf([seat], ctx.speaker, seating) !== null;
  if (leadOf(instruction).some(isSpeakers)) return ledByOthers(instruction, text, ctx.plan);
  const assisting = instruction.assisting.filter((one) => !isSpeakers(one));
  return { ...instruction, assisting };
}

/** 是住建的事: whom the words name besides leads, the one that the reason names first; null where they name nobody. */
function ledByOthers(instruction: Instruction, why: string, plan: Plan): Instruction {
  const { assisting } = instruction;
  const named = assisting.find(
    (one) => one.kind === 'unit' && shortNamesOf(one.unit, plan).some((name) => why.includes(name)),
  );
  const lead = named ?? assisting[0] ?? null;
  return { ...instruction, lead, assisting: assisting.filter((one) => one !== lead) };
}

/** 手续没办完，还是环卫办，转: somebody is named who is not charged with it. */
const namesOther = (text: string, instruction: Instruction, plan: Plan): boolean => {
  const charged = chargedBy(instruction).map(partyOf);
  return plan.units.some(
    ({ name }) =>
      !charged.includes(name) && shortNamesOf(name, plan).some((one) => text.includes(one)),
  );
};

/** 住建, of 区住建局. */
const shortNamesOf = (unit: string, { units }: Plan): readonly string[] =>
  [unit, ...(units.find(({ name }) => name === unit)?.aliases ?? [])]
    .map((name) => name.replace(/^区|局$/gu, ''))
    .filter((name) => name.length > 1);

/** Workdays after 转办 within which a part may be given back. */
const DECLINE_DAYS = 1;

/** 主办……，协办……, before it is answered; what was referred is to be referred anew. */
const propose: InstructionDeed = {
  steps: ['propose', 'amend'],
  hindered: (instruction) =>
    stands(instruction, 'respond')
      ? reason({ kind: 'instruction-responded', number: Number(instruction.id) })
      : null,
  change: async (instruction, { text }, ctx) => ({
    ...instruction,
    ...(await proposedBy(text, instruction, ctx)),
  }),
  tells: async (instruction, _, ctx, before) => ({
    ...(await tellReleased(before, instruction, ctx)),
    receipt: proposalChanged(instruction, ctx.plan, stands(instruction, 'refer') !== null),
  }),
};

/** 办结：……: the final answer of 主办, or what 协办 add to it. */
const finish: InstructionDeed = {
  steps: ['respond', 'assist'],
  isFinal: true,
  along: ['sign'],
  lacks: lacksText('办了什么（“办结：……”）'),
  change: (instruction) => ({ ...instruction, applied: null }),
  roundsOff: withWording,
  async tells(instruction, { text }, ctx) {
    if (!isTaken('assist', instruction, ctx)) return NOTHING_MORE;
    const name = instruction.steps.at(-1)?.hand?.as ?? nameOf(ctx);
    const told = assistTold(instruction, name, text);
    const { messages } = await tell([...leadOf(instruction), OFFICE], instruction, told, ctx);
    return { receipt: assistNoted(instruction, name), messages };
  },
};

/** What may be done to a 批示, by the word that does it. */
export const instructionDeeds: Readonly<Record<string, InstructionDeed>> = {
  agree,
  grant: { ...agree, steps: ['grant'] },
  refer: {
    steps: ['propose', 'refer'],
    goesOn: true,
    lacks: (said, instruction) => (isProposal(said.text) ? null : lacksLead(said, instruction)),
    hindered: (instruction, { text }, { plan }) =>
      isProposal(text) || !namesOther(text, instruction, plan)
        ? null
        : reason({ kind: 'charged-unread', number: Number(instruction.id) }),
    change: async (instruction, { text }, ctx) =>
      isProposal(text)
        ? { ...instruction, ...(await proposedBy(text, instruction, ctx)) }
        : instruction,
    tells: async (instruction, { text }, ctx, before) => ({
      ...(await tellReleased(before, instruction, ctx)),
      receipt: isProposal(text) ? referredTo(instruction, ctx.plan) : null,
    }),
  },
  propose,
  sign: { steps: ['sign'] },
  return: giveBack,
  [JUDGED_NO]: { ...giveBack, steps: ['refuse', 'reject'] },
  recall: { steps: ['recall'] },
  progress: {
    steps: ['progress'],
    along: ['sign'],
    lacks: lacksText('进展内容（“进展：……”）'),
    tells: (instruction) => ({ receipt: progressNoted(instruction), messages: [] }),
  },
  finish,
  urge: {
    steps: ['urge'],
    async tells(instruction, _, ctx) {
      const seating = await seatingOn(todayOf(ctx), ctx);
      const owing = owingOf(instruction);
      const told = await tell(owing, instruction, urgedInstruction(instruction), ctx);
      return { ...told, receipt: urgedReceipt(instruction, list(namesOf(owing, seating))) };
    },
  },
  apply: {
    steps: ['apply'],
    along: ['sign'],
    lacks: lacksDay,
    hindered: isEarlier,
    change: (instruction, said, ctx) => ({
      ...instruction,
      applied: dayIn(said, instruction, ctx),
    }),
    tells: ({ applied, dueOn }) => ({ ...NOTHING_MORE, beside: laterDayWished(applied, dueOn) }),
  },
  'set-day': {
    steps: ['set-day'],
    lacks: lacksDay,
    hindered: isEarlier,
    change(instruction, said, ctx) {
      const { until, reason: told } = dayIn(said, instruction, ctx);
      // 水务的延期我同意了，到28号 gives what was asked for, for the reason that was told.
      const { applied } = instruction;
      const why = applied !== null && approvesIn(told) ? applied.reason : told;
      const daySet = { by: nameOf(ctx), reason: why, on: todayOf(ctx) };
      return { ...instruction, dueOn: until, daySet, applied: null };
    },
    tells: (instruction, _, ctx) => tellOfDay(instruction, ctx),
  },
  summarise: { steps: ['summarise'], change: withSummary },
  submit: {
    steps: ['summarise', 'submit'],
    goesOn: true,
    change: withSummary,
    async tells(instruction, _, ctx) {
      const told = await tell(leaderOf(instruction), instruction, submitted(instruction), ctx);
      return { ...told, receipt: submittedReceipt(instruction) };
    },
  },
  // The leader may read it after the office has closed it.
  read: { steps: ['read'], evenEnded: true },
  continue: {
    steps: ['continue'],
    change: (instruction, _, ctx) => ({
      ...instruction,
      countedFrom: todayOf(ctx),
      dueOn: dueFrom(todayOf(ctx), ctx.plan, ctx.calendar),
      daySet: null,
      summary: null,
    }),
    tells: (instruction, { text }, ctx) =>
      tell([OFFICE], instruction, continuedTo(instruction, text), ctx),
  },
  dispute: {
    steps: ['dispute'],
    evenEnded: true,
    async tells(instruction, { text }, ctx) {
      const told = await tell([OFFICE], instruction, disputedTold(instruction, text), ctx);
      return { ...told, receipt: disputedReceipt(instruction) };
    },
  },
  'correct-day': {
    steps: ['correct'],
    lacks: ({ text }, { at }) =>
      lastDayNamed(text, shanghaiDay(at)) === null ? '批示的日期（某月某日）' : null,
    hindered: (_instruction, { text }, ctx) => {
      const day = lastDayNamed(text, todayOf(ctx));
      return day !== null && day > todayOf(ctx)
        ? reason({ kind: 'instruction-in-future', day })
        : null;
    },
    change: (instruction, { text }, ctx) => ({
      ...instruction,
      givenOn: lastDayNamed(text, todayOf(ctx)) ?? instruction.givenOn,
    }),
    tells: (instruction, _, ctx) => tellCorrected(instruction, ctx),
  },
  'correct-words': {
    steps: ['correct'],
    lacks: lacksText('批示原文（“原文改为：……”）'),
    change: (instruction, { text }) => ({ ...instruction, words: text }),
    tells: (instruction, _, ctx) => tellCorrected(instruction, ctx),
  },
  'add-words': {
    steps: ['supplement'],
    lacks: lacksText('补充的内容'),
    change: (instruction, { text }) => ({
      ...instruction,
      words: withMore(instruction.words, text),
    }),
    async tells(instruction, { text }, ctx) {
      const owing = stands(instruction, 'refer') ? chargedBy(instruction) : [];
      const told = supplementedTold(instruction, text);
      const { messages } = await tell([OFFICE, ...owing], instruction, told, ctx);
      return { messages, receipt: supplementedReceipt(instruction) };
    },
  },
  'close-read': {
    steps: ['close-read'],
    hindered: (instruction) =>
      stands(instruction, 'refer')
        ? reason({ kind: 'instruction-referred', number: Number(instruction.id) })
        : null,
    change: (instruction) => ({ ...instruction, isForReading: true }),
    tells: (instruction) => ({ receipt: closedAsRead(instruction), messages: [] }),
  },
  close: {
    steps: ['close'],
    tells: (instruction) => ({ receipt: closedReceipt(instruction), messages: [] }),
  },
  withdraw: {
    steps: ['void'],
    lacks: ({ text }) => (givesReason(text) ? null : '作废的理由（“作废：理由”）'),
  },
  supervise: turnIntoSupervision<Instruction, InstructionStep>(
    'instruction',
    (instruction) => ({
      task: instruction.tasks[0] ?? null,
      isAssigned: true,
      focus: 'weakness',
      reason: '',
      charged: [...chargedBy(instruction)].slice(0, 1),
      what: instruction.words,
    }),
    ({ dueOn }) => dueOn,
  ),
};

/** The leader and whoever is charged hear what stands in it now. */
const tellCorrected = async (instruction: Instruction, ctx: Context): Promise<Tells> => {
  const owing = stands(instruction, 'refer') ? chargedBy(instruction) : [];
  const text = correctedTold(instruction);
  const told = await tell([...leaderOf(instruction), ...owing], instruction, text, ctx);
  return { ...told, receipt: text };
};

const todayOf = ({ act }: Context): string => shanghaiDay(act.at);
const nameOf = ({ speaker, message }: Context): string => speaker.name ?? message.sender.userid;

/** A refusal of this room, for the engine that knows any. */
const reason = (one: InstructionReason): Reason => one;

const isTaken = (step: InstructionStep, { steps }: Instruction, { act }: Context): boolean =>
  steps.some((one) => one.cause === act.cause && one.step === step);

const leadOf = ({ lead }: Instruction): readonly Seat[] => (lead ? [lead] : []);

const leaderOf = ({ leader: { id, name } }: Instruction): readonly Seat[] =>
  id === null ? [] : [{ kind: 'person', id, name }];

/** Who is urged: 主办 that has not answered, with 协办. */
const owingOf = (instruction: Instruction): readonly Seat[] =>
  stands(instruction, 'respond') ? instruction.assisting : chargedBy(instruction);

/** 申请延期一周: the word stands before it. */
const shifted = (text: string): string => (COUNTED.test(text) ? `延${text}` : text);
const COUNTED =
  /^(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:天|日|周|个?星期|个?礼拜)(?=$|[，,。；;、\s因])/u;

/** “时限 without 理由” is incomplete. */
function lacksDay({ text }: StepSaid, { at, dueOn, applied }: Instruction): string | null {
  const { until, reason: why } = laterDayIn(shifted(text), shanghaiDay(at), dueOn);
  if (until === null) return '新的时限（某月某日）';
  return why === '' && applied === null ? '理由（“……到某月某日，因……”）' : null;
}

/** A day that has come already is none to wait for. */
function isEarlier({ dueOn }: Instruction, { text }: StepSaid, ctx: Context): Reason | null {
  const { until } = laterDayIn(shifted(text), todayOf(ctx), dueOn);
  return until !== null && until <= todayOf(ctx)
    ? reason({ kind: 'instruction-day-past', until })
    : null;
}

/** Whoever grants another day than was asked for does it for the reason that was given with the asking. */
function dayIn({ text }: StepSaid, { dueOn, applied }: Instruction, ctx: Context) {
  const { until, reason: why } = laterDayIn(shifted(text), todayOf(ctx), dueOn);
  return { until: until ?? todayOf(ctx), reason: why || (applied?.reason ?? '') };
}

/** A changed day concerns the office and 协办; 主办 hears of it as of what they owe. */
async function tellOfDay(instruction: Instruction, ctx: Context): Promise<Tells> {
  const assisting = stands(instruction, 'refer') ? instruction.assisting : [];
  const text = daySetTo(instruction);
  return { ...(await tell([...assisting, OFFICE], instruction, text, ctx)), receipt: text };
}

/** To everybody who holds these seats, at once. */
async function tell(
  seats: readonly Seat[],
  instruction: Instruction,
  text: string,
  ctx: Context,
): Promise<Tells> {
  const seating = await seatingOn(todayOf(ctx), ctx);
  const { kind, number } = refOf('instruction', instruction);
  const people = hearersOf(seats, seating).filter(({ id }) => id !== ctx.speaker.id);
  return {
    receipt: null,
    messages: (await reached(people, ctx)).map((id) =>
      toPerson(id, `matter:${kind}:${number}:${ctx.act.cause}`, { text }),
    ),
  };
}
