import { atItsMoment } from '../../src/clock/at-its-moment.ts';
import type { TickContext, TickHandler } from '../../src/context.ts';
import { ABSENCES, addresseeOf } from '../../src/domain/absence.ts';
import { approvedExtensions, mayBeUrged } from '../../src/domain/extension.ts';
import type { Moment, OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import type { Person } from '../../src/domain/person.ts';
import { type Owing, owing } from '../../src/domain/roster.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { URGINGS, type Urged, type Urging, untoldUrgings } from '../../src/domain/urging.ts';
import { officePeople } from '../../src/people/office-people.ts';
import { holders } from './urging.ts';
import { type UnsignedUnit, urgingUnsigned } from './wording/urgings.ts';

/** An urging that nobody of a unit has signed for within one workday, and that is not done, goes to the next level. */
export const tellUnsigned: TickHandler = atItsMoment<Urging>({
  name: 'tell-unsigned',
  atOnce: 20,
  waiting: ({ kept }, limit) => untoldUrgings(kept, limit),
  momentOf: ({ tellAt }) => tellAt,
  async act(urging, now, ctx) {
    await ctx.post(await messagesFor(urging, now, ctx));
    await ctx.kept(URGINGS).put({ ...urging, isTold: true });
  },
});

/** One message for each person above, for all the units that have not signed. */
async function messagesFor(
  urging: Urging,
  now: Moment,
  ctx: TickContext,
): Promise<readonly OutboundMessage[]> {
  const people = await ctx.people.all();
  const submissions = await submissionsOfPeriod(ctx.kept, urging.period);
  const isOwed = mayBeUrged(urging.period, await approvedExtensions(ctx.kept), shanghaiDay(now));
  const missing = owing(ctx.plan, urging.period, people, submissions, urging.group, isOwed);
  const unsigned: { readonly personId: string; readonly of: UnsignedUnit }[] = [];
  for (const [unit, all] of Map.groupBy(urging.urged, (one) => one.unit)) {
    const owed = missing.find((one) => one.unit === unit);
    const urged = await reached(all, ctx);
    if (!owed || urged.length === 0 || (await isSigned(urged, ctx))) continue;
    const names = people.filter(({ id }) => urged.some(({ personId }) => personId === id));
    const of = { owed, names: names.map(({ name }) => name) };
    const above = await nextLevel(owed, urged, shanghaiDay(now), people, ctx);
    unsigned.push(...above.map((personId) => ({ personId, of })));
  }
  return [...Map.groupBy(unsigned, ({ personId }) => personId)].map(([personId, units]) =>
    messageTo(
      personId,
      urging,
      units.map(({ of }) => of),
    ),
  );
}

/** Nobody can sign for what never came: of those the office has heard already. */
async function reached(urged: readonly Urged[], { kept }: TickContext): Promise<readonly Urged[]> {
  const rows = await Promise.all(urged.map(({ key }) => kept(OUTBOX).get(key)));
  return urged.filter((_, place) => rows[place]?.state !== 'failed');
}

async function isSigned(urged: readonly Urged[], { kept }: TickContext): Promise<boolean> {
  const found = await Promise.all(urged.map(({ key }) => kept(SIGNINGS).get(key)));
  return found.some((signing) => signing !== null);
}

/** The unit's leader; the office where the unit has none, or the leader is the one who did not sign. */
async function nextLevel(
  { unit }: Owing,
  urged: readonly Urged[],
  day: string,
  people: readonly Person[],
  ctx: TickContext,
): Promise<readonly string[]> {
  const absences = await ctx.kept(ABSENCES).all();
  const leaders = holders('unit-leader', unit, people).map(({ id }) =>
    addresseeOf(id, absences, day),
  );
  const above = leaders.filter((id) => !urged.some(({ personId }) => personId === id));
  return above.length > 0 ? above : (await officePeople(ctx)).map(({ id }) => id);
}

function messageTo(
  personId: string,
  urging: Urging,
  units: readonly UnsignedUnit[],
): OutboundMessage {
  const text = urgingUnsigned(urging, units);
  const key = `urging:${urging.id}:unsigned:${personId}`;
  return {
    key,
    to: { kind: 'person', personId },
    text,
    class: null,
    occasion: {
      kind: 'notice',
      fallsDueOn: null,
      until: null,
      parts: [{ kind: 'news', key, text }],
    },
  };
}
