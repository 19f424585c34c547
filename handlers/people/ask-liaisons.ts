import { answer, type Handler } from '../../src/context.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { namedUnits } from '../../src/domain/plan-lookups.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { liaisonsOf } from '../../src/domain/roster.ts';
import type { AskLiaisons } from './intents.ts';
import { liaisonsCounted, liaisonsListed } from './wording/liaisons.ts';

/** 联络员名单: to the office alone, where nobody reads along; to others what the notice says of liaisons, and how many are registered. */
export const askLiaisons: Handler<AskLiaisons> = async ({ isRest }, ctx) => {
  const people = await ctx.people.all();
  const units = namedUnits(ctx.plan).map(({ name }) => ({
    unit: name,
    liaisons: liaisonsOf(people, name).map((person) => person.name),
  }));
  const isAlone = ctx.message.conversation.kind === 'single';
  if (isAlone && isOffice(ctx.speaker.roles))
    return answer(ctx, liaisonsListed(units, ctx.plan, isRest), 'answer');
  const count = isKnownPerson(ctx.speaker.roles) ? units : null;
  return answer(ctx, liaisonsCounted(count, ctx.plan), 'not_found');
};
