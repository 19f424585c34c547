import { answer, type Handler } from '../../src/context.ts';
import type { Person } from '../../src/domain/person.ts';
import { bindingsInForce } from '../../src/domain/registered.ts';
import { liaisonsOf } from '../../src/domain/roster.ts';
import type { ListPeople } from './intents.ts';
import { peopleListed, peopleMeant } from './wording/people-list.ts';

/** 联络员名单, 谁登记了: everybody with their account, by unit, and the units that nobody speaks for. */
export const listPeople: Handler<ListPeople> = async ({ of, page, ...only }, ctx) => {
  const everybody = await ctx.people.all();
  const meant = onlyMeant(only, everybody);
  if (meant) {
    const lines = { ...only, people: meant, bindings: await bindingsInForce(ctx.kept) };
    return answer(ctx, peopleMeant(lines, ctx.plan), meant.length > 0 ? 'answer' : 'not_found');
  }
  const people = of === 'everybody' ? everybody : everybody.filter(isLiaison);
  const bindings = await bindingsInForce(ctx.kept);
  const units = ctx.plan.units.filter(({ collective }) => !collective).map(({ name }) => name);
  const vacant = units.filter((unit) => liaisonsOf(everybody, unit).length === 0);
  return answer(ctx, peopleListed({ of, page, people, bindings, vacant }, ctx.plan), 'answer');
};

/** Those of one unit or group, or who are called so; null where everybody is meant. 小周 is who has that surname. */
function onlyMeant(
  { unit, group, whom }: Pick<ListPeople, 'unit' | 'group' | 'whom'>,
  everybody: readonly Person[],
): readonly Person[] | null {
  if (unit !== undefined) return liaisonsOf(everybody, unit);
  if (group !== undefined)
    return everybody.filter(({ roles }) =>
      roles.some((held) => held.role === 'group-liaison' && held.group === group),
    );
  if (whom === undefined) return null;
  const surname = /^[小老](?<surname>.)$/u.exec(whom)?.groups?.surname;
  return everybody.filter(
    ({ name }) => name === whom || (surname !== undefined && name.startsWith(surname)),
  );
}

const isLiaison = ({ roles }: { readonly roles: readonly { readonly role: string }[] }): boolean =>
  roles.some(({ role }) => role === 'liaison' || role === 'group-liaison');
