import type { TickContext } from '../../src/context.ts';
import { dutiesOn } from '../../src/domain/duties.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { officePeople } from '../../src/people/office-people.ts';
import { dutiesUnrecorded } from './wording/duties.ts';

/** Towards the end of a quarter and of the year the office hears once which of its own duties have no record. */
export async function remindOfficeOfDuties(
  day: string,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const tellings: Telling[] = [];
  for (const due of dutiesOn(ctx.plan, day, ctx.calendar)) {
    const { fact } = due;
    if (await ctx.kept(TICK_MARKS).get(fact)) continue;
    const text = dutiesUnrecorded(due);
    tellings.push(
      ...(await officePeople(ctx)).map(({ id }) => ({
        kind: 'question' as const,
        key: `${fact}:${id}`,
        personId: id,
        text,
        fallsDueOn: null,
        once: fact,
      })),
    );
  }
  return tellings;
}
