import type { TickContext } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { matterKey } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { toldOnce } from '../../src/matters/told-once.ts';
import { signatureEntered } from './wording/cards.ts';

/** Longer ago it is no news; a morning comes within the longest holiday. */
const NEWS_DAYS = 10;

/** Whose signature on paper the office entered hears so once, if the office knows them, in the morning after: they have nothing to do. */
export async function paperNudges(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const all = await Promise.all([...ctx.matters.values()].map((sort) => sort.all(ctx)));
  const people = await ctx.people.all();
  const tellings: Telling[] = [];
  for (const matter of all.flat()) {
    for (const { hand, at, step, cause } of matter.taken) {
      if (!hand?.onPaper || addDays(shanghaiDay(at), NEWS_DAYS) < day) continue;
      const named = people.filter(({ name }) => name === hand.name);
      const text = signatureEntered(matter, hand.onPaper.day, hand.onPaper.enteredBy);
      const fact = `${matterKey(matter.ref)}${step}:entered:${cause}`;
      tellings.push(...(await toldOnce(fact, text, named.length === 1 ? named : [], ctx, 'news')));
    }
  }
  return tellings;
}
