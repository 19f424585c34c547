import type { Context } from '../../src/context.ts';
import { openSteps, take } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { handOf, hearersOf, type Seating } from '../../src/ledger/seats.ts';
import type { OfficialDocument } from './record.ts';
import { tableOf } from './rules.ts';

/** Drafted by the 分管领导 himself: his 确认 is the 审核签字 as well, and both posts are on record. */
export function reviewedByDrafter(
  document: OfficialDocument,
  seating: Seating,
  ctx: Context,
): OfficialDocument {
  const [next] = openSteps(tableOf(document), { steps: document.steps, parties: [] });
  if (next?.step !== 'review' || document.host === 'office') return document;
  const seat: Seat = { kind: 'leader-in-charge', group: document.host };
  const isTheirs = hearersOf([seat], seating).some(({ id }) => id === ctx.speaker.id);
  return isTheirs ? stepped(document, 'review', seat, seating, ctx) : document;
}

export function stepped(
  document: OfficialDocument,
  step: 'draft' | 'review',
  seat: Seat,
  seating: Seating,
  ctx: Context,
): OfficialDocument {
  const hand = handOf([seat], ctx.speaker, seating);
  const wanted = { step, act: ctx.act, ...(hand ? { hand } : {}) };
  const { steps } = take(tableOf(document), { steps: document.steps, parties: [] }, wanted);
  return { ...document, steps };
}
