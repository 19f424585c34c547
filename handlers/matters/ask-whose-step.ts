import { answer, type Context, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Person, RoleName } from '../../src/domain/person.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { hearersOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { isSame, mattersKnownTo, spokenOf } from '../../src/matters/desk-of.ts';
import { remember } from '../../src/matters/matter-called.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { AskWhoseStep } from './intents.ts';
import { peopleCalled } from './people-called.ts';
import { matterShown } from './show-matter.ts';
import { noStepOf, notYetWith, stepTakenBy, stepWaitsFor } from './wording/whose-step.ts';

/**
 * 陈主任签了没: of what the speaker may know of, where it waits for that person, and what they have signed. Of what waits for others first
 * it is said where it lies; of several each has its line.
 */
export const askWhoseStep: Handler<AskWhoseStep> = async ({ who, name, of }, ctx) => {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const meant = peopleMeant(name ?? who, seating);
  const known = (await mattersKnownTo(ctx.speaker, seating, ctx)).filter(({ ref, isDiscreet }) =>
    of === null ? !isDiscreet || ref.kind !== 'issue' : ref.kind === of,
  );
  const concerned = known.filter((matter) => lineOf(matter, meant, seating) !== null);
  const waiting = concerned.filter((matter) => waitsFor(matter, meant, seating));
  const first = waiting.length > 0 ? waiting : await lately(concerned, ctx);
  for (const { ref } of first) await remember(ref, ctx);
  const lines = first.slice(0, MOST).flatMap((matter) => lineOf(matter, meant, seating) ?? []);
  if (lines.length > 0) return answer(ctx, lines.join('\n'));
  const [open] = await lately(known.filter(isSigned), ctx);
  const called = meant[0]?.name ?? who;
  if (!open) return answer(ctx, noStepOf(called));
  await remember(open.ref, ctx);
  return answer(ctx, notYetWith(matterShown(open, seating, ctx), called));
};

const MOST = 5;
const isSigned = ({ ref, ended }: MatterNow): boolean =>
  ended === null && (ref.kind === 'document' || ref.kind === 'meeting');

/** What the clerk spoke of to the speaker within a day, the last one first; where it is none of them, the newest of all. */
async function lately(all: readonly MatterNow[], ctx: Context): Promise<readonly MatterNow[]> {
  const spoken = await spokenOf(ctx.speaker.id, ctx.act.at, ctx);
  const last = spoken.find((one) => all.some(({ ref }) => isSame(ref, one)));
  const found = all.find(({ ref }) => last !== undefined && isSame(ref, last)) ?? all.at(-1);
  return found ? [found] : [];
}

/** By name, by surname and post, or whoever holds the post. */
function peopleMeant(called: string, seating: Seating): readonly Person[] {
  const seat = POSTS[called];
  if (seat) return hearersOf([seat], seating);
  const role = ROLES[called];
  return role
    ? seating.people.filter(({ roles }) => roles.some((one) => one.role === role))
    : peopleCalled(called, seating.people);
}

const POSTS: Readonly<Record<string, Seat>> = {
  主任: { kind: 'office-director' },
  副主任: { kind: 'office-deputy' },
  总指挥: { kind: 'commander' },
  副总指挥: { kind: 'any-deputy-commander' },
  区长: { kind: 'commander' },
};
const ROLES: Readonly<Record<string, RoleName>> = {
  组长: 'group-leader',
  分管领导: 'group-leader',
  局长: 'unit-leader',
};

const waitsFor = ({ awaited }: MatterNow, people: readonly Person[], seating: Seating): boolean =>
  awaited.some((one) => one.answers.some(isJudging) && isOf(one, people, seating));

const isOf = (
  { seats }: MatterNow['awaited'][number],
  people: readonly Person[],
  seating: Seating,
): boolean => hearersOf(seats, seating).some(({ id }) => people.some((one) => one.id === id));

/** A yes or no is asked for. */
const isJudging = (text: string): boolean => /^(?:同意|签发|可以发送|阅)/u.test(text);

function lineOf(matter: MatterNow, people: readonly Person[], seating: Seating): string | null {
  const open = matter.awaited.find(
    (one) => one.answers.some(isJudging) && isOf(one, people, seating),
  );
  const names = people.map(({ name }) => name);
  if (open) return stepWaitsFor(matter, open, names);
  const taken = matter.taken.findLast(
    ({ hand, stands, name }) =>
      stands && SIGNS.test(name) && names.includes(hand?.inPlaceOf ?? hand?.name ?? ''),
  );
  return taken?.hand ? stepTakenBy(matter, { ...taken, hand: taken.hand }) : null;
}

const SIGNS = /签|审|批|阅|同意|备案|召集/u;
