import { answer, type Context, type Handler } from '../../src/context.ts';
import { ABSENCES } from '../../src/domain/absence.ts';
import type { Person } from '../../src/domain/person.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice as isOfOffice, unitsOf } from '../../src/domain/responsibility.ts';
import type { RemindingReason } from '../../src/domain/urging.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { PauseNudges } from './intents.ts';
import { coverTold, nudgesPaused } from './wording/absences.ts';

/** 暂停提醒到7月20日，由李四代收: until then the cover is told what the speaker would be, and hears so. */
export const pauseNudges: Handler<PauseNudges> = async ({ from, until, cover }, ctx) => {
  const isOffice = isOfOffice(ctx.speaker.roles);
  if (cover === null || until === null) {
    const lacks = cover !== null ? 'until' : until === null ? 'both' : 'cover';
    throw new Refusal<RemindingReason>({ kind: 'pause-incomplete', lacks, until, cover, isOffice });
  }
  if (until < from || until < todayOf(ctx))
    throw new Refusal<RemindingReason>({ kind: 'day-passed', day: until });
  const person = await coverMeant(cover, ctx);
  const { id, name } = ctx.speaker;
  const absence = { id, version: 0, cover: person.id, from, until };
  await ctx.kept(ABSENCES).put(absence);
  const text = coverTold(name ?? ctx.message.sender.userid, absence);
  const key = `absence:${ctx.act.cause}`;
  return [
    ...answer(ctx, nudgesPaused(absence, person)),
    {
      key,
      to: { kind: 'person', personId: person.id },
      text,
      class: null,
      occasion: {
        kind: 'notice',
        fallsDueOn: null,
        until,
        parts: [{ kind: 'news', key, text }],
      },
    },
  ];
};

/** The registered person of that name; of several the one of the speaker's unit, or of the unit that stands before it. */
async function coverMeant(written: string, ctx: Context): Promise<Person> {
  const others = (await ctx.people.all()).filter(({ id }) => id !== ctx.speaker.id);
  const named = others.filter(({ name }) => written.endsWith(name));
  const called = named.length > 0 ? named : others.filter((one) => isCalled(written, one, ctx));
  const exact = called.filter((one) => one.name === longest(called));
  if (exact.length === 0)
    throw new Refusal<RemindingReason>({ kind: 'no-such-cover', name: written });
  const [only, ...more] = exact;
  if (only && more.length === 0) return only;
  const own = unitsOf(ctx.speaker.roles);
  const near = exact.filter((one) =>
    unitsOf(one.roles).some((unit) => written.includes(unit) || own.includes(unit)),
  );
  const [found, ...rest] = near;
  if (!found || rest.length > 0)
    throw new Refusal<RemindingReason>({ kind: 'which-cover', name: longest(called) });
  return found;
}

/** 李局, 王主任, 小孙: somebody of the speaker's unit by the first character of their name. */
function isCalled(written: string, { name, roles }: Person, { speaker }: Context): boolean {
  const { first, second } = CALLED.exec(written)?.groups ?? {};
  const surname = first ?? second;
  const own = unitsOf(speaker.roles);
  return (
    surname !== undefined &&
    name.startsWith(surname) &&
    unitsOf(roles).some((unit) => own.includes(unit))
  );
}

const CALLED =
  /^(?:(?<first>\p{Script=Han})(?:局长?|主任|科长?|书记|部长|处长?|队长?|所长|总|工|姐|哥|老师)|[小老](?<second>\p{Script=Han}))$/u;

const longest = (people: readonly Person[]): string =>
  people.reduce((best, { name }) => (name.length > best.length ? name : best), '');
