import type { TickContext } from '../../src/context.ts';
import { chargedAs, groupsConcerned, partyOf } from '../../src/domain/charged.ts';
import { addDays } from '../../src/domain/day.ts';
import { chargedBy, INSTRUCTIONS, type Instruction } from '../../src/domain/instruction.ts';
import { matterKey } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { partiesOwing } from '../../src/domain/procedure.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { firstWorkdayFrom } from '../../src/domain/workdays.ts';
import { hearersOf, holdersOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { type DatedMatter, dueNudges } from '../../src/matters/due-nudges.ts';
import { reachedOn } from '../../src/matters/reached-on.ts';
import { refOf } from '../../src/matters/sort.ts';
import { toldOnce } from '../../src/matters/told-once.ts';
import type { Morning } from '../../src/room.ts';
import { seatInWords } from '../../src/wording/seats.ts';
import { stands, urgedOn } from './rules.ts';
import { STEPS } from './steps.ts';
import { copiedToGroup, noProgressYet, notReferred } from './wording/instructions.ts';
import { instructionEntered, instructionTitle } from './wording/registering.ts';

/** “催办” (附件2 四): what 批示 owe to people in a morning; nothing of one that is not referred, or closed. */
export async function instructionNudges({ day, ctx }: Morning): Promise<readonly Telling[]> {
  const seating = await seatingOn(day, ctx);
  const all = await ctx.kept(INSTRUCTIONS).all();
  const open = all.filter(isReferred);
  const dated = open.map((one) => datedOf(one, ctx));
  const copies: Telling[] = [];
  for (const one of open) copies.push(...(await copiesOf(one, seating, ctx)));
  const entered: Telling[] = [];
  for (const one of all) entered.push(...(await enteredOf(one, day, seating, ctx)));
  const missed: Telling[] = [];
  for (const one of all) missed.push(...(await checkpointsMissed(one, day, seating, ctx)));
  return [...entered, ...copies, ...missed, ...(await dueNudges(dated, day, seating, ctx))];
}

/**
 * Where the office wants them: not referred on the day of 登记, which the office hears the next workday; and nothing heard of it within
 * three days, which 主办 and the office hear the workday after. Each once.
 */
async function checkpointsMissed(
  instruction: Instruction,
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const { steps, at, countedFrom, lead, isForReading } = instruction;
  const isOff = parameterValue(ctx.plan, 'instruction-checkpoints') !== true;
  if (isOff || isForReading || steps.some(({ step }) => step === 'void')) return [];
  const fact = `${matterKey(refOf('instruction', instruction))}checkpoint:`;
  const office = hearersOf([{ kind: 'office' }], seating);
  if (!stands(instruction, 'refer')) {
    const isDay = day === firstWorkdayFrom(ctx.calendar, addDays(shanghaiDay(at), 1));
    return isDay ? toldOnce(`${fact}refer`, notReferred(instruction), office, ctx) : [];
  }
  const isHeard = steps.some(({ step }) => step === 'progress' || step === 'respond');
  const isDay = day === firstWorkdayFrom(ctx.calendar, addDays(countedFrom, PROGRESS_DAYS + 1));
  if (isHeard || !isDay) return [];
  const told = [...(lead ? hearersOf([lead], seating) : []), ...office];
  return toldOnce(`${fact}progress:${countedFrom}`, noProgressYet(instruction), told, ctx);
}

/** Days after 登记 within which 主办 are to be heard of. */
const PROGRESS_DAYS = 3;

/** Whose words the office entered hears so once, if the office knows them, in the morning after. */
async function enteredOf(
  instruction: Instruction,
  day: string,
  { people }: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const { leader, cause, at, steps } = instruction;
  const entered = steps.find(({ step }) => step === 'register');
  const isOwn = !entered || entered.by === leader.id;
  const isOver = addDays(shanghaiDay(at), ENTERED_DAYS) < day;
  if (isOwn || isOver || steps.some(({ step }) => step === 'void')) return [];
  const told = people.filter(({ id }) => id === leader.id);
  const text = instructionEntered(instruction, entered.hand?.name ?? '');
  return toldOnce(
    `${matterKey(refOf('instruction', instruction))}entered:${cause}`,
    text,
    told,
    ctx,
    'news',
  );
}

/** Longer ago it is no news; a morning comes within the longest holiday. */
const ENTERED_DAYS = 10;

const isReferred = (instruction: Instruction): boolean =>
  stands(instruction, 'refer') !== null &&
  stands(instruction, 'close') === null &&
  !instruction.steps.some(({ step }) => step === 'void');

function datedOf(instruction: Instruction, ctx: TickContext): DatedMatter {
  const { plan } = ctx;
  const { dueOn, lead, assisting, steps, tasks, at } = instruction;
  const charged = chargedBy(instruction);
  const isAnswered = stands(instruction, 'respond') !== null;
  const unsigned = partiesOwing(STEPS, { steps, parties: charged.map(partyOf) }, 'sign');
  const helped = steps.filter(({ step }) => step === 'assist').map(({ hand }) => hand?.as);
  const silent = assisting.filter((one) => !helped.includes(seatInWords(one, plan)));
  return {
    ref: refOf('instruction', instruction),
    title: instructionTitle(instruction),
    givenOn: reachedOn(laidAt(instruction) ?? at, ctx),
    dueOn,
    remindOn: urgedOn(instruction, plan),
    remindedBy: URGED,
    steps: { sign: 'sign', work: 'respond' },
    unsigned: isAnswered ? [] : unsigned.map((party) => chargedAs(party, charged)),
    owing: isAnswered || !lead ? [] : [lead],
    alsoReminded: isAnswered ? [] : silent,
    groups: groupsConcerned(plan, tasks, charged),
  };
}

/** When it was last laid on the desks of those who are charged: by 转办, or by 继续办理 once more. */
const laidAt = (instruction: Instruction): string | undefined =>
  instruction.steps.findLast(({ step }) => step === 'continue')?.at ??
  stands(instruction, 'refer')?.at;

const URGED = '催办';

/** The groups that it concerns know of it the morning after, unless it is theirs to answer. */
async function copiesOf(
  instruction: Instruction,
  seating: Seating,
  { plan, kept }: TickContext,
): Promise<readonly Telling[]> {
  const referred = stands(instruction, 'refer');
  const fact = `${matterKey(refOf('instruction', instruction))}copy:${referred?.at ?? ''}`;
  if (await kept(TICK_MARKS).get(fact)) return [];
  const own = chargedBy(instruction).flatMap((one) => (one.kind === 'group' ? [one.group] : []));
  const groups = groupsToldOf(instruction, plan);
  const liaisons = holdersOf(
    groups
      .filter((group) => !own.includes(group))
      .map((group) => ({ kind: 'group-liaison' as const, group })),
    seating,
  );
  return liaisons.map(({ id }) => ({
    kind: 'news' as const,
    key: `${fact}:${id}`,
    personId: id,
    text: copiedToGroup(instruction, plan),
    fallsDueOn: null,
    once: fact,
  }));
}

/** Those of its tasks, and whatever they are, that of 主办: a unit's group sees it too. */
const groupsToldOf = (instruction: Instruction, plan: Plan): readonly number[] => {
  const lead = instruction.lead ? [instruction.lead] : [];
  const groups = groupsConcerned(plan, instruction.tasks, chargedBy(instruction));
  return [...new Set([...groups, ...groupsConcerned(plan, [], lead)])];
};
