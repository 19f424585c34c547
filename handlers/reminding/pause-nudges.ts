import { answer, type Context, type Handler } from '../../src/context.ts';
import { ABSENCES } from '../../src/domain/absence.ts';
import type { Person } from '../../src/domain/person.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import type { RemindingReason } from '../../src/domain/urging.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { PauseNudges } from './intents.ts';
import { coverTold, nudgesPaused } from './wording/absences.ts';

/** 暂停提醒到7月20日，由李四代收: until then the cover is told what the speaker would be, and hears so. */
export const pauseNudges: Handler<PauseNudges> = async ({ from, until, cover }, ctx) => {
  if (cover === null)
    throw new Refusal<RemindingReason>({ kind: 'pause-incomplete', lacks: 'cover' });
  if (until === null)
    throw new Refusal<RemindingReason>({ kind: 'pause-incomplete', lacks: 'until' });
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
  const exact = named.filter((one) => one.name === longest(named));
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
    throw new Refusal<RemindingReason>({ kind: 'which-cover', name: longest(named) });
  return found;
}

const longest = (people: readonly Person[]): string =>
  people.reduce((best, { name }) => (name.length > best.length ? name : best), '');
