import { answer, type Context, conversation } from '../context.ts';
import type { Matter, StepSaid } from '../domain/matter.ts';
import { matterKey } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import type { Plan } from '../domain/plan.ts';
import {
  type Hand,
  isPassed,
  openSteps,
  partiesOwing,
  rowOf,
  type Step,
  standing,
  take,
  type Walker,
} from '../domain/procedure.ts';
import { type Reason, Refusal } from '../domain/refusal.ts';
import { belongsToCollective, nameInPlan } from '../domain/responsibility.ts';
import type { Seat, Sitter } from '../domain/seat.ts';
import {
  handOf,
  hearersOf,
  holdersOf,
  type Seating,
  seatingOn,
  standInOf,
} from '../ledger/seats.ts';
import { isInterim } from '../reading/matters/interim.ts';
import { faultBesideYes } from '../reading/matters/yes-but.ts';
import { signedAs, stepReceipt, stepWithReason, stillAwaited } from '../wording/matters.ts';
import { seatInWords } from '../wording/seats.ts';
import { handIn } from './desk-of.ts';
import { awaitedNames, handOver, saidOnce } from './hand-over.ts';
import { type Awaited, awaitedOf, seatsOf, walkerOf } from './matter-now.ts';
import type { MatterReason } from './reasons.ts';
import { type Deed, refOf, type SortDeclared, type Tells } from './sort.ts';
import { tellConcerned } from './tell-concerned.ts';

/**
 * Takes a step of a record by one word of the office, in the order in which refusals are given: whose step it is, whether it is
 * early or done, what is missing, and the rule against it. One word takes several steps in a row where they are one person's.
 */
export async function takeStep<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  said: StepSaid,
  ctx: Context,
  paper: OnPaper | null = null,
): Promise<readonly OutboundMessage[]> {
  const ref = refOf(sort.kind, matter);
  const who = await whoseHand(paper, ctx);
  const deed = deedOf(matter, sort, said, who.seating);
  if (isTakenBy(ctx.act.cause, matter, deed)) {
    return told(null, matter, sort, deed, said, who.seating, ctx);
  }
  const first = stepMeant(matter, sort, deed, who);
  if (deed.isFinal && first && isInterim(said.text)) return notYet(matter, sort, first, said, ctx);
  const lacks = deed.lacks?.(said, matter) ?? null;
  if (lacks !== null) throw refused({ kind: 'step-incomplete', matter: ref, lacks });
  const broken =
    (await deed.hindered?.(matter, said, ctx)) ?? besideYes(matter, sort, said) ?? null;
  if (broken) throw new Refusal<Reason>(broken);
  const again = first && saidAgain(matter, first, said);
  if (again) throw refused({ ...again, matter: ref, ...nextOf(matter, sort, who.seating) });
  const changed = deed.change ? await deed.change(matter, said, ctx) : matter;
  const walked = first ? walk(changed, sort, deed, first, said, who, ctx) : changed;
  const whole = deed.roundsOff ? await deed.roundsOff(walked, ctx) : walked;
  const saved = whole === matter ? matter : await ctx.kept(sort.keeps).save(whole);
  return told(matter, saved, sort, deed, said, who.seating, ctx);
}

/** 能不能撤: whether the speaker may say this word now, with what it would still lack. Refuses as the word itself would; nothing is done. */
export async function mayTake<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  said: StepSaid,
  ctx: Context,
): Promise<Allowed> {
  const who = await whoseHand(null, ctx);
  const deed = deedOf(matter, sort, said, who.seating);
  const first = stepMeant(matter, sort, deed, who);
  const broken =
    (await deed.hindered?.(matter, said, ctx)) ?? besideYes(matter, sort, said) ?? null;
  if (broken) throw new Refusal<Reason>(broken);
  return { name: first?.step.name ?? null, lacks: deed.lacks?.(said, matter) ?? null };
}

/** What a word would do for who asks. */
export interface Allowed {
  /** The step as the notice calls it; null for what is no step. */
  readonly name: string | null;
  /** What has to be said with it, in words for “还缺…”; null for nothing. */
  readonly lacks: string | null;
}

async function whoseHand(paper: OnPaper | null, ctx: Context): Promise<Who> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return { sitter: ctx.speaker, onPaper: null, post: null, ...paper, seating };
}

/** The deed of the word; refuses what this sort does not know. */
function deedOf<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  said: StepSaid,
  seating: Seating,
): Deed<T, S> {
  const deed = deedSaid(sort, said);
  const ref = refOf(sort.kind, matter);
  if (!deed) throw refused({ kind: 'no-such-step', matter: ref, ...nextOf(matter, sort, seating) });
  return deed;
}

/** The step that the speaker means, as long as the record is under way; null for what takes none. */
function stepMeant<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  deed: Deed<T, S>,
  who: Who,
): Meant<S> | null {
  const ended = sort.ended(matter);
  if (ended === null || deed.evenEnded) return meantStep(matter, sort, deed, who);
  const ref = refOf(sort.kind, matter);
  const last = standing(sort.table(matter), walkerOf(matter, sort)).findLast(({ hand }) => hand);
  const done = last && deed.steps.includes(last.step) ? last : null;
  if (!done?.hand) throw refused({ kind: 'matter-ended', matter: ref, ended });
  const { name } = rowOf(sort.table(matter), done.step);
  const by = signedAs(done.hand);
  throw refused({ kind: 'step-taken', matter: ref, name, by, at: done.at, next: null, names: [] });
}

/** 正在写，明天报: an answer is on its way. Where the record keeps news of it, it is noted so; it stays awaited, and is asked for again. */
async function notYet<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  { step }: Meant<S>,
  { text }: StepSaid,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const isKept = sort.deeds.progress !== undefined;
  if (isKept) return takeStep(matter, sort, { word: 'progress', text }, ctx);
  const ref = refOf(sort.kind, matter);
  const dueOn = sort.dueOn?.(matter) ?? null;
  const [answered] = sort.answers(step, matter);
  const title = sort.title(matter, ctx.plan);
  return answer(ctx, stillAwaited({ ref, title, name: step.name, dueOn, answered }));
}

/** Whether this very message has done it before; it may have taken another step of the same record by another of its words. */
const isTakenBy = <T extends Matter<S>, S extends string>(
  cause: string,
  { steps }: T,
  deed: Deed<T, S>,
): boolean =>
  steps.some(
    (one) => one.cause === cause && (deed.steps.length === 0 || deed.steps.includes(one.step)),
  );

/** What is said of a record that has just begun: what was done with it, and the next step laid on its desk. */
export async function begun<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  ctx: Context,
  tells: Deed<T, S>['tells'] = () => NOTHING_MORE,
): Promise<readonly OutboundMessage[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const said = { word: '', text: '' };
  return told(null, matter, sort, { steps: [], change: () => matter, tells }, said, seating, ctx);
}

/** Nobody signs, closes or lets go what they find fault with in the same breath. */
function besideYes<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  { word, text }: StepSaid,
): MatterReason | null {
  const wish = SAYS_YES.has(word) ? faultBesideYes(text) : null;
  return wish === null ? null : { kind: 'yes-with-change', matter: refOf(sort.kind, matter), wish };
}

const SAYS_YES: ReadonlySet<string> = new Set(['agree', 'issue', 'verify', 'file', 'summarise']);

/** The deed of a word, with no more of its steps than were named. */
function deedSaid<T extends Matter<S>, S extends string>(
  { deeds }: SortDeclared<T, S>,
  said: StepSaid,
): Deed<T, S> | undefined {
  const deed = deeds[said.word];
  return deed?.named ? { ...deed, steps: deed.named(said) } : deed;
}

/** Whose hand it is: the speaker's, or that of somebody who signed on paper. */
interface Who {
  readonly sitter: Sitter;
  readonly onPaper: Hand['onPaper'];
  /** As it was named with a name on paper: 副总指挥; null where none was. */
  readonly post: string | null;
  readonly seating: Seating;
}

/** A signature on paper, which the office enters; `post` as it was named with it (副总指挥), null where it was not. */
export type OnPaper = Omit<Who, 'seating'>;

const refused = (reason: MatterReason) => new Refusal<MatterReason>(reason);

/** What one deed may do now, and for whom. */
interface Meant<S extends string> {
  readonly step: Step<S>;
  readonly hand: Hand;
  readonly party: string | null;
}

/** The step that the speaker means: null for what takes none. Refuses where none of them is theirs and open. */
function meantStep<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  deed: Deed<T, S>,
  who: Who,
): Meant<S> | null {
  const ref = refOf(sort.kind, matter);
  if (deed.steps.length === 0) {
    const seats = deed.by?.(matter, who.seating.plan) ?? [];
    if (handOf(seats, who.sitter, who.seating)) return null;
    const name = null;
    throw refused({ kind: 'not-your-step', matter: ref, name, ...holdersIn(seats, who.seating) });
  }
  const table = sort.table(matter);
  const rows = signedOn(
    table.filter(({ step }) => deed.steps.includes(step)),
    (row) => mineIn(row, matter, sort, who) !== null,
    who,
  );
  const open = openSteps(table, walkerOf(matter, sort)).filter((row) => rows.includes(row));
  for (const step of open) {
    const mine = mineIn(step, matter, sort, who);
    if (mine) return { step, ...mine };
  }
  if (rows.some(({ recalls }) => recalls)) {
    throw refused({ kind: 'nothing-to-recall', matter: ref, ...nextOf(matter, sort, who.seating) });
  }
  throw refused(whyNot(matter, sort, rows, open, who));
}

/** What somebody who signs for a post has signed on paper is that signature, and no check of the office that is theirs as well. */
function signedOn<S extends string>(
  rows: readonly Step<S>[],
  isTheirs: (row: Step<S>) => boolean,
  { onPaper }: Who,
): readonly Step<S>[] {
  const signed = rows.filter((row) => row.isSigned === true);
  return onPaper !== null && signed.some(isTheirs) ? signed : rows;
}

/**
 * The step that was taken last and would only be taken once more: what was sent back and has not come back, and what the same person said
 * in the same words. Null for any other, and for 催办 on another day.
 */
function saidAgain<T extends Matter<S>, S extends string>(
  { steps }: T,
  { step, party }: Meant<S>,
  { text }: StepSaid,
): Pick<Extract<MatterReason, { kind: 'step-taken' }>, 'kind' | 'name' | 'by' | 'at'> | null {
  const last = steps.at(-1);
  if (!step.isBeside || last?.step !== step.step || last.party !== party) return null;
  const isSentBack = step.undoes !== undefined && step.isTold === true;
  const isSame = (last.note ?? '') === text && text !== '';
  if (!isSame && !(isSentBack && step.name.startsWith(SENT_BACK))) return null;
  return {
    kind: 'step-taken',
    name: step.name,
    by: last.hand && signedAs(last.hand),
    at: last.at,
  };
}

const SENT_BACK = '退回';

/** In which post, and for which party, the speaker takes the step; null where it is not theirs. */
function mineIn<T extends Matter<S>, S extends string>(
  step: Step<S>,
  matter: T,
  sort: SortDeclared<T, S>,
  who: Who,
): Omit<Meant<S>, 'step'> | null {
  const { sitter, onPaper, seating } = who;
  const signed = (hand: Hand | null) => hand && { ...hand, onPaper };
  if (step.ofEach && sort.seatOfParty) {
    for (const party of partiesOwing(sort.table(matter), walkerOf(matter, sort), step.step)) {
      const seats = [sort.seatOfParty(party, matter)];
      const hand = signed(handOf(seats, sitter, seating) ?? handInVacant(seats, who));
      if (hand) return { hand, party };
    }
    return null;
  }
  const seats = seatsOf(step, matter, sort, seating.plan);
  const own = handIn({ seats, isSigned: step.isSigned === true }, sitter, seating);
  const hand = signed(own ?? handInVacant(seats, who));
  return hand && { hand, party: null };
}

/**
 * Whoever signed on paper in a post that nobody holds: the office knows nobody there, and so takes whom it is told. Somebody who is
 * known in another post did so only where this one was named with them.
 */
function handInVacant(
  seats: readonly Seat[],
  { sitter, onPaper, post, seating }: Who,
): Hand | null {
  const { plan } = seating;
  if (onPaper === null || holdersOf(seats, seating).length > 0) return null;
  const name = sitter.name ?? sitter.id;
  const isUnit = plan.units.some((one) => one.name === name) || belongsToCollective(plan, name);
  const isMeant = (seat: Seat): boolean => {
    if (seat.kind === 'unit') return !isUnit || nameInPlan(plan, name) === seat.unit;
    return post === null ? sitter.roles.length === 0 : isPostOf(seat, post, plan);
  };
  const seat = seats.find(isMeant);
  return seat ? { name, as: seatInWords(seat, plan), inPlaceOf: null, onPaper } : null;
}

/** 副总指挥 of 第五组副总指挥, of which 总指挥 is none. */
function isPostOf(seat: Seat, post: string, plan: Plan): boolean {
  const called = seatInWords(seat, plan);
  return called.endsWith(post) && !called.endsWith(`副${post}`);
}

/** Early, done, or somebody else's: what is true of the first of the steps that are the speaker's, else of the first that is open. */
function whyNot<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  rows: readonly Step<S>[],
  open: readonly Step<S>[],
  { sitter, seating }: Who,
): MatterReason {
  const ref = refOf(sort.kind, matter);
  const table = sort.table(matter);
  const walker = walkerOf(matter, sort);
  const seatOf = sort.seatOfParty;
  const allSeats = (step: Step<S>) =>
    step.ofEach && seatOf
      ? (sort.parties?.(matter) ?? []).map((party) => seatOf(party, matter))
      : sort.seats(step, matter, seating.plan);
  const own = rows.filter((row) =>
    handIn({ seats: allSeats(row), isSigned: row.isSigned === true }, sitter, seating),
  );
  const early = own.find((row) => !isPassed(table, walker, row.step));
  const passed =
    own.findLast((row) => isTaken(table, walker, row.step)) ??
    rows.findLast(({ step }) =>
      standing(table, walker).some((one) => one.step === step && one.by === sitter.id),
    );
  const inTurn = rows.filter(({ ofEach }) => !ofEach);
  const isNextOfTheirs = early && passed && inTurn.indexOf(early) === inTurn.indexOf(passed) + 1;
  if (early && (!passed || (isNextOfTheirs && !isTakenHere(table, walker, passed.step, sitter)))) {
    const lacking = lackingBefore(table, walker, early.step);
    return {
      kind: 'step-too-early',
      matter: ref,
      name: early.name,
      lacking,
      ...nextOf(matter, sort, seating, lacking),
    };
  }
  if (passed) {
    const taken = standing(table, walker).findLast(
      ({ step, by }) => step === passed.step && (!passed.ofEach || by === sitter.id),
    );
    return {
      kind: 'step-taken',
      matter: ref,
      name: passed.name,
      by: taken?.hand ? signedAs(taken.hand) : null,
      at: taken?.at ?? matter.at,
      ...nextOf(matter, sort, seating),
    };
  }
  const isSomebodys = (row: Step<S>) => allSeats(row).length > 0;
  const step =
    open.find(isSomebodys) ??
    rows.find((row) => isSomebodys(row) && !isPassed(table, walker, row.step)) ??
    rows[0];
  const seats: readonly Seat[] = step ? allSeats(step) : [];
  return {
    kind: 'not-your-step',
    matter: ref,
    name: step?.name ?? null,
    ...holdersIn(seats, seating),
  };
}

/** Every step that is still to be passed before this one, in the order of the table. */
function lackingBefore<S extends string>(
  table: readonly Step<S>[],
  walker: Walker<S>,
  step: S,
): readonly string[] {
  const needed = new Set<S>();
  const add = (one: S) => {
    for (const before of rowOf(table, one).after) {
      if (needed.has(before) || isPassed(table, walker, before)) continue;
      needed.add(before);
      add(before);
    }
  };
  add(step);
  return table.filter((row) => needed.has(row.step)).map(({ name }) => name);
}

const isTaken = <S extends string>(
  table: readonly Step<S>[],
  walker: Walker<S>,
  step: S,
): boolean => standing(table, walker).some((one) => one.step === step);

/** By this person, and not by another who may take it as well. */
const isTakenHere = <S extends string>(
  table: readonly Step<S>[],
  walker: Walker<S>,
  step: S,
  { id }: Sitter,
): boolean => standing(table, walker).some((one) => one.step === step && one.by === id);

/** Who holds these posts, in words. */
const holdersIn = (seats: readonly Seat[], seating: Seating) => ({
  posts: seats,
  names: awaitedNames(seats, seating),
});

/** What the record waits for now, and of whom: of what is lacking first, else what has come furthest. */
function nextOf<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  seating: Seating,
  lacking: readonly string[] = [],
) {
  const awaited = awaitedOf(matter, sort, seating.plan).filter(({ isQuiet }) => !isQuiet);
  const next = awaited.find(({ name }) => lacking.includes(name)) ?? awaited.at(-1) ?? null;
  return {
    next: next && { name: next.name, posts: next.seats, answers: next.answers },
    names: next ? awaitedNames(next.seats, seating) : [],
  };
}

/**
 * The step, and those after it that the same word takes and that are laid on the same person's desk: a director who might stand in
 * for the whole office takes no more than he was asked for.
 */
function walk<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  deed: Deed<T, S>,
  first: Meant<S>,
  said: StepSaid,
  who: Who,
  ctx: Context,
): T {
  let walked = stepped(takenAlong(matter, sort, deed, said, who, ctx), sort, first, said, ctx);
  while (deed.goesOn && who.onPaper === null) {
    const open = openSteps(sort.table(walked), walkerOf(walked, sort));
    const step = open.find((row) => deed.steps.includes(row.step) && !row.isBeside);
    const mine = step && mineIn(step, walked, sort, who);
    if (!step || !mine || step.ofEach) return walked;
    const isAlsoTheirs =
      deed.inSameBreath?.includes(step.step) || isLaidOn(step, walked, sort, who);
    if (!isAlsoTheirs) return walked;
    walked = stepped(walked, sort, { step, ...mine }, said, ctx);
  }
  return walked;
}

const isLaidOn = <T extends Matter<S>, S extends string>(
  step: Step<S>,
  matter: T,
  sort: SortDeclared<T, S>,
  { sitter, seating }: Who,
): boolean =>
  hearersOf(seatsOf(step, matter, sort, seating.plan), seating).some(({ id }) => id === sitter.id);
/** What the deed takes as well, where it is open and the same person's. */
function takenAlong<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  deed: Deed<T, S>,
  said: StepSaid,
  who: Who,
  ctx: Context,
): T {
  const open = openSteps(sort.table(matter), walkerOf(matter, sort));
  const along = open.filter(({ step }) => deed.along?.includes(step));
  return along.reduce((walked, step) => {
    const mine = mineIn(step, walked, sort, who);
    return mine ? stepped(walked, sort, { step, ...mine }, { ...said, text: '' }, ctx) : walked;
  }, matter);
}

function stepped<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  { step, hand, party }: Meant<S>,
  said: StepSaid,
  ctx: Context,
): T {
  const { steps } = take<S, Walker<S>>(sort.table(matter), walkerOf(matter, sort), {
    step: step.step,
    act: ctx.act,
    hand,
    ...(said.text === '' ? {} : { note: said.text }),
    ...(party === null ? {} : { party }),
  });
  return { ...matter, steps };
}

/** The receipt, what the deed says beside it, and the next step laid on its desk. */
async function told<T extends Matter<S>, S extends string>(
  before: T | null,
  after: T,
  sort: SortDeclared<T, S>,
  deed: Deed<T, S>,
  said: StepSaid,
  seating: Seating,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const ref = refOf(sort.kind, after);
  const title = sort.title(after, ctx.plan);
  const {
    receipt,
    beside = null,
    messages,
  } = (await deed.tells?.(after, said, ctx, before)) ?? NOTHING_MORE;
  const table = sort.table(after);
  const taken = after.steps
    .filter(({ cause }) => cause === ctx.act.cause)
    .map((one) => ({ ...one, row: rowOf(table, one.step) }));
  const awaited = (sort.ended(after) === null ? awaitedOf(after, sort, ctx.plan) : []).filter(
    ({ isQuiet }) => !isQuiet,
  );
  const text = stepReceipt({
    ref,
    title,
    receipt,
    taken: taken.map(({ row, hand, note }) => ({
      name: row.name,
      hand,
      note: row.isTold ? note : null,
    })),
    ended: sort.ended(after),
    next: awaited.map((one) => ({ ...one, names: awaitedNames(one.seats, seating) })),
    lent: taken.length > 0 ? lentTo(ctx, awaited, seating) : null,
    plan: ctx.plan,
  });
  const back = taken.findLast(({ row }) => row.isTold) ?? null;
  const isLaid = taken.length > 0 || before !== after;
  const laid = {
    ref,
    title,
    awaited:
      taken.length > 0 && !(before === null && deed.change)
        ? newlyAwaited(before, after, awaited, sort, ctx)
        : awaited,
    steps: after.steps.length,
    why: back && stepWithReason(back.row.name, back.hand, back.note),
  };
  const once = saidOnce(messages, isLaid ? handOver(laid, seating, ctx) : []);
  const prior = before ?? withoutAct(after, ctx);
  const concerned = back
    ? tellConcerned({ prior, after, sort, text, told: once }, seating, ctx)
    : [];
  return [
    {
      key: `${ctx.act.cause}:reply:${matterKey(ref)}`,
      to: conversation(ctx),
      text: beside === null ? text : `${text}\n${beside}`,
      class: null,
      settles: true,
    },
    ...once,
    ...concerned,
  ];
}

/** Whose signature comes next that was lent to the speaker: it is a step of its own, and never taken along. */
function lentTo({ speaker }: Context, awaited: readonly Awaited[], seating: Seating) {
  for (const { seats, isSigned, answers } of awaited) {
    const hand = isSigned ? standInOf(seats, speaker, seating) : null;
    const [word] = answers;
    if (hand?.inPlaceOf && word !== undefined && handOf(seats, speaker, seating) === null) {
      return { of: hand.inPlaceOf, word };
    }
  }
  return null;
}

/**
 * What was not awaited before this act, or is to be judged by other facts than before: whom it is awaited of still was told when it
 * was laid on their desk. Where the act is repeated after a crash, its steps alone tell what was before it.
 */
function newlyAwaited<T extends Matter<S>, S extends string>(
  before: T | null,
  after: T,
  awaited: readonly Awaited[],
  sort: SortDeclared<T, S>,
  { act, plan }: Context,
): readonly Awaited[] {
  const known = awaitedOf(before ?? withoutAct(after, { act }), sort, plan);
  return awaited.flatMap((one) => {
    const same = known.find(({ step, brief }) => step === one.step && brief === one.brief);
    const seats = one.seats.filter((seat) => !same?.seats.some((other) => isSameSeat(seat, other)));
    return same === undefined ? [one] : seats.length > 0 ? [{ ...one, seats }] : [];
  });
}

/** The record as it was before this act, as far as its steps tell. */
const withoutAct = <T extends Matter<S>, S extends string>(
  after: T,
  { act }: Pick<Context, 'act'>,
): T => ({ ...after, steps: after.steps.filter(({ cause }) => cause !== act.cause) });

const isSameSeat = (one: Seat, other: Seat): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const NOTHING_MORE: Tells = { receipt: null, messages: [] };
