import { answer, type Handler } from '../../src/context.ts';
import type { ListArchivists } from './intents.ts';
import { archivistsListed } from './wording/asked.ts';

/** 哪些组没有档案员, 我们组档案员是谁: who is registered as such, group by group (附件2 七1). */
export const listArchivists: Handler<ListArchivists> = async ({ group, ofVacant }, ctx) => {
  const people = await ctx.people.all();
  const kept = ctx.plan.groups
    .filter(({ ordinal }) => group === null || ordinal === group)
    .map(({ ordinal }) => ({
      group: ordinal,
      names: people
        .filter(({ roles }) =>
          roles.some((one) => one.role === 'archivist' && one.group === ordinal),
        )
        .map(({ name }) => name),
    }));
  const isKnown = ofVacant || kept.some(({ names }) => names.length > 0);
  return answer(ctx, archivistsListed(kept, ofVacant), isKnown ? 'answer' : 'not_found');
};
