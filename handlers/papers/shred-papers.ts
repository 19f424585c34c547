import { OFTEN_MS } from '../../src/clock/often.ts';
import type { TickHandler } from '../../src/context.ts';
import { later } from '../../src/domain/moment.ts';
import { PAPERS, shred } from '../../src/domain/paper.ts';
import { TICKETS, voidTickets } from '../../src/domain/ticket.ts';

/** A link to a file is good for a day, and what waits to be confirmed is settled within weeks. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Takes away tickets that are over, and papers that nobody fetches any more: what they say stands in the record, and can be asked for anew. */
export const shredPapers: TickHandler = {
  name: 'shred-papers',
  everyMs: OFTEN_MS,
  nextAfter: async () => null,
  async isDue(now, { kept }) {
    const old = await kept(PAPERS).count({ madeAt: { lt: later(now, -KEPT_MS) } });
    return old > 0 || (await kept(TICKETS).count({ until: { lt: now } })) > 0;
  },
  async run(now, { kept }) {
    await shred(kept, later(now, -KEPT_MS));
    await voidTickets(kept, now);
  },
};
