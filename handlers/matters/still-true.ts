import type { TickContext } from '../../src/context.ts';
import { ABSENCES, addresseeOf } from '../../src/domain/absence.ts';
import { MatterRef } from '../../src/domain/matter.ts';
import type { Moment } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Person } from '../../src/domain/person.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { mayKnow } from '../../src/matters/desk-of.ts';
import type { StillTrue } from '../../src/room.ts';

/** The person, and those who are away and whose messages they take. */
async function readersFor(
  person: Person,
  now: Moment,
  { people, kept }: Pick<TickContext, 'people' | 'kept'>,
): Promise<readonly Person[]> {
  const absences = await kept(ABSENCES).all();
  const day = shanghaiDay(now);
  const all = absences.length === 0 ? [] : await people.all();
  const away = all.filter(
    ({ id }) => id !== person.id && addresseeOf(id, absences, day) === person.id,
  );
  return [person, ...away];
}

/** matter:document:5:review:3:wecom:li, the step that was laid on somebody's desk. */
const STEP = /matter:(?<kind>\w{1,20}):(?<number>\d{1,9}):(?<steps>[\w+-]{1,120})/u;

/**
 * What lies on a desk, as long as its step is awaited: the first who acts settles it for the others, and whose power was taken back
 * reads of it no more.
 */
export const stepNow: StillTrue = async ({ message }, part, ctx, now) => {
  const { kind, number, steps } = STEP.exec(part.key)?.groups ?? {};
  const ref = MatterRef.safeParse({ kind, number: Number(number) });
  if (!ref.success || steps === undefined || !part.key.startsWith('matter:')) return part;
  const matter = await ctx.matters.get(ref.data.kind)?.get(ref.data.number, ctx);
  const laid = steps.split('+');
  if (!matter || !laid.every((step) => matter.steps.includes(step))) return part;
  if (!matter.awaited.some(({ step }) => laid.includes(step))) return null;
  const { to } = message;
  const person = (await ctx.people.all()).find(
    ({ id }) => to.kind === 'person' && id === to.personId,
  );
  const seating = await seatingOn(shanghaiDay(now), ctx);
  const mayRead =
    person && (await readersFor(person, now, ctx)).some((one) => mayKnow(matter, one, seating));
  return person && !mayRead ? null : part;
};
