import { answer, type Handler } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { mayKnow } from '../../src/matters/desk-of.ts';
import type { UrgeMatters } from './intents.ts';
import { isPicked } from './picked.ts';
import { noneToUrge, urgedTogether } from './wording/lists.ts';

/** 没签收的催一下, 超期的批示催一催: each of them as by 催办批示3, and said in one answer. */
export const urgeMatters: Handler<UrgeMatters> = async ({ of, pick }, ctx) => {
  const today = shanghaiDay(ctx.act.at);
  const seating = await seatingOn(today, ctx);
  const sorts = [...ctx.matters.values()].filter(({ kind }) => of === null || kind === of);
  const all = (await Promise.all(sorts.map((sort) => sort.all(ctx)))).flat();
  const meant = all.filter(
    (matter) =>
      matter.ended === null &&
      matter.knows('urge') &&
      mayKnow(matter, ctx.speaker, seating) &&
      isPicked(matter, pick, today, ctx.calendar),
  );
  if (meant.length === 0) return answer(ctx, noneToUrge(of, pick));
  const receipts: string[] = [];
  const told: OutboundMessage[] = [];
  for (const matter of meant) {
    const said = await matter.take({ word: 'urge', text: '' }, ctx);
    receipts.push(...said.flatMap(({ to, text }) => (to.kind === 'reply' ? [text] : [])));
    told.push(...said.filter(({ to }) => to.kind !== 'reply'));
  }
  return [...answer(ctx, urgedTogether(receipts)), ...told];
};
