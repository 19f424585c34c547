import { answer, type Handler } from '../../src/context.ts';
import { bindingsInForce } from '../../src/domain/registered.ts';
import { liaisonsOf } from '../../src/domain/roster.ts';
import type { ListPeople } from './intents.ts';
import { peopleListed } from './wording/people-list.ts';

/** 联络员名单, 谁登记了: everybody with their account, by unit, and the units that nobody speaks for. */
export const listPeople: Handler<ListPeople> = async ({ of, page }, ctx) => {
  const everybody = await ctx.people.all();
  const people = of === 'everybody' ? everybody : everybody.filter(isLiaison);
  const bindings = await bindingsInForce(ctx.kept);
  const units = ctx.plan.units.filter(({ collective }) => !collective).map(({ name }) => name);
  const vacant = units.filter((unit) => liaisonsOf(everybody, unit).length === 0);
  return answer(ctx, peopleListed({ of, page, people, bindings, vacant }, ctx.plan), 'answer');
};

const isLiaison = ({ roles }: { readonly roles: readonly { readonly role: string }[] }): boolean =>
  roles.some(({ role }) => role === 'liaison' || role === 'group-liaison');
