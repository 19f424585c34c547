import type { Context } from '../context.ts';
import type { MatterRef } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { SUPERVISIONS, type SupervisionSubject } from '../domain/supervision.ts';
import { handOf, seatingOn } from '../ledger/seats.ts';
import { handOver } from './hand-over.ts';

/** What can be put under supervision: somebody is charged with it, to a day. */
export type ReadyForSupervision = SupervisionSubject & { readonly dueOn: string };

/** A 督办 that was opened, with what its units are told. */
export interface Opened {
  readonly ref: MatterRef;
  readonly title: string;
  readonly messages: readonly OutboundMessage[];
}

/**
 * 立项 (附件2 六): puts something under supervision and hands it to whoever is charged with it. `part` tells several apart that one
 * message opens; the same message twice opens each once.
 */
export async function openSupervision(
  subject: ReadyForSupervision,
  ctx: Context,
  part = '',
): Promise<Opened> {
  const { act, speaker, kept } = ctx;
  const seating = await seatingOn(shanghaiDay(act.at), ctx);
  const hand = handOf([{ kind: 'office' }], speaker, seating);
  const opened = {
    step: 'open' as const,
    by: hand ? act.by : 'clerk',
    at: act.at,
    cause: act.cause,
    note: null,
    party: null,
    hand,
  };
  const supervision = await kept(SUPERVISIONS).request(`${act.cause}${part}`, (id) => ({
    id,
    version: 0,
    cause: `${act.cause}${part}`,
    at: act.at,
    ...subject,
    charged: [...subject.charged],
    applied: null,
    steps: [opened],
  }));
  const number = Number(supervision.id);
  const now = await ctx.matters.get('supervision')?.get(number, ctx);
  if (!now) throw new Error(`督办${number} is not among the matters`);
  const { ref, title, awaited } = now;
  return {
    ref,
    title,
    messages: handOver({ ref, title, awaited, steps: supervision.steps.length }, seating, ctx),
  };
}
