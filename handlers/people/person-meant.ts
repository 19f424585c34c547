import type { Context } from '../../src/context.ts';
import { BINDINGS } from '../../src/domain/binding.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import { later } from '../../src/domain/moment.ts';
import type { Person, Role } from '../../src/domain/person.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { bindingsInForce } from '../../src/domain/registered.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import { isSameRole } from '../../src/domain/roles.ts';
import { ApproveBinding, type Leaving } from './intents.ts';
import type { PeopleReason } from './rules.ts';

/** As they were named; `called`: all of the words, for the name of a person may hold that of a unit. */
interface LeavingNamed {
  readonly whom: string;
  readonly unit: string | null;
  readonly called?: string | undefined;
}

/** So far back 他 may have been spoken of. */
const SPOKEN_MS = 60 * 60_000;
const LOOKED_AT = 20;

/**
 * Whose registration is meant, and which of their roles: those of the unit that was named, the one of the request that
 * was numbered, else all. Refuses where nobody or several people fit.
 */
export async function leavingMeant(
  { whom, unit, called }: LeavingNamed,
  ctx: Context,
): Promise<Leaving> {
  const number = /^#?(\d{1,6})号?$/u.exec(whom)?.[1];
  if (number !== undefined) return byNumber(number, ctx);
  const person = await personMeant({ whom, unit, called }, ctx);
  const ofUnit = person.roles.filter((role) => unit !== null && role.unit === unit);
  return leaving(person, ofUnit.length > 0 ? ofUnit : person.roles);
}

const leaving = ({ id, name }: Person, roles: readonly Role[]): Leaving => ({
  personId: id,
  name,
  roles: [...roles],
});

/** The role that the request with this number brought, as long as it is held. */
async function byNumber(number: string, ctx: Context): Promise<Leaving> {
  const binding = (await bindingsInForce(ctx.kept)).find(({ id }) => id === number);
  const person = binding && (await ctx.people.get(binding.personId));
  const role = binding && person?.roles.find((one) => isSameRole(one, binding.role));
  if (!person || !role)
    throw new Refusal<PeopleReason>({ kind: 'nobody-registered', whom: number });
  return leaving(person, [role]);
}

async function personMeant({ whom, unit, called }: LeavingNamed, ctx: Context): Promise<Person> {
  if (/^(?:我|我自己|本人)?$/u.test(whom) && (whom !== '' || unit !== null)) {
    const self = whom === '' ? null : await ctx.people.get(ctx.speaker.id);
    if (self) return self;
  }
  if (/^[他她]$/u.test(whom)) return spokenOf(ctx);
  const everybody = await ctx.people.all();
  const whole = everybody.filter(({ name }) => called !== undefined && name === called);
  const fitting = whole.length > 0 ? whole : fittingOf(everybody, whom, unit);
  const [only, ...others] = fitting;
  if (!only) throw new Refusal<PeopleReason>({ kind: 'nobody-registered', whom });
  if (others.length === 0) return only;
  throw new Refusal<PeopleReason>({
    kind: 'several-registered',
    whom,
    people: fitting.map((one) => `${one.name}（${one.userid}）`),
  });
}

/** Those of that name or account; without one, the liaisons of the unit. Of several the one of the unit. */
export function fittingOf(
  people: readonly Person[],
  whom: string,
  unit: string | null,
): readonly Person[] {
  const isOfUnit = ({ roles }: Person) => unit !== null && unitsOf(roles).includes(unit);
  if (whom === '' || whom === '联络员') return people.filter(isOfUnit);
  const lower = whom.toLowerCase();
  const exact = people.filter((one) =>
    [one.name, one.userid].some((id) => id.toLowerCase() === lower),
  );
  const named = people.filter(({ name }) => lower.endsWith(name.toLowerCase()));
  const fitting = exact.length > 0 ? exact : named;
  const near = fitting.filter(isOfUnit);
  if (near.length > 0 || fitting.length > 0) return near.length > 0 ? near : fitting;
  // 联环卫: a name in which the short name of a unit stands.
  return people.filter((one) => isOfUnit(one) && one.name.includes(whom));
}

/** 他: the person in the message that is quoted, or whom the speaker approved here a moment ago. */
async function spokenOf(ctx: Context): Promise<Person> {
  const { body, conversation } = ctx.message;
  const quote = body.kind === 'said' ? body.quote : null;
  const quoted = (await ctx.people.all()).filter(({ name }) => quote?.includes(name));
  const [only, ...others] = quoted;
  if (only && others.length === 0) return only;
  const since = later(ctx.act.at, -SPOKEN_MS);
  const rows = await ctx.kept(INBOX).find({
    where: {
      personId: ctx.speaker.id,
      'message.conversation.id': conversation.id,
      acceptedAt: { gte: since },
    },
    sort: ['-acceptedAt', '-id'],
    limit: LOOKED_AT,
  });
  const [approved] = rows.flatMap(({ intent }) => ApproveBinding.safeParse(intent).data ?? []);
  const binding = approved && (await ctx.kept(BINDINGS).get(approved.binding));
  const person = binding && (await ctx.people.get(binding.personId));
  if (!person) throw new Refusal<PeopleReason>({ kind: 'nobody-registered', whom: '' });
  return person;
}
