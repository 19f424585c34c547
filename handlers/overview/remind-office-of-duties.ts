import type { TickContext } from '../../src/context.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import { type DutiesDue, dutiesOn } from '../../src/domain/duties.ts';
import { INSPECTIONS } from '../../src/domain/inspection.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { containsDay } from '../../src/domain/period.ts';
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
    const names = await unrecorded(due, ctx);
    if (names.length === 0) continue;
    const text = dutiesUnrecorded({ ...due, names });
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

/** Of the duties of a quarter those of which nothing is on record: 书面调度 that went out, 明察 and 暗访. */
async function unrecorded(
  { quarter, names }: DutiesDue,
  { kept }: TickContext,
): Promise<readonly string[]> {
  if (quarter === null) return names;
  const dispatches = await kept(DISPATCHES).find({ where: { quarter } });
  const inspections = (await kept(INSPECTIONS).all()).filter(
    ({ type, day }) => type !== 'daily' && containsDay(quarter, day),
  );
  const recorded = [
    ...(dispatches.length > 0 ? ['书面调度'] : []),
    ...(inspections.length > 0 ? ['明察暗访'] : []),
  ];
  return names.filter((name) => !recorded.includes(name));
}
