import { OFTEN_MS } from '../../src/clock/often.ts';
import type { TickContext, TickHandler } from '../../src/context.ts';
import { BINDINGS, type Binding, lastTold, waitingBindings } from '../../src/domain/binding.ts';
import { withCard } from '../../src/domain/card.ts';
import type { Moment, OutboundMessage } from '../../src/domain/message.ts';
import { later } from '../../src/domain/moment.ts';
import { arrival } from '../../src/domain/occasion.ts';
import { OFFICE } from '../../src/domain/permission.ts';
import type { Person } from '../../src/domain/person.ts';
import { bindingsToDecide, bindingToDecide } from '../../src/wording/bindings.ts';
import { bindingCard } from '../../src/wording/cards.ts';
import { toDecide } from './to-decide.ts';

/** So long the office is left alone after it was told of requests: what comes meanwhile is told together. */
const PAUSE_MS = 5 * 60_000;

type Sources = Pick<TickContext, 'kept' | 'people' | 'plan'>;

/** What the office is to be told now of requests that are new; nothing where it was told of others a moment ago. */
export async function newRequests(at: Moment, ctx: Sources): Promise<readonly OutboundMessage[]> {
  const next = await nextTelling(at, ctx);
  if (next === null || next > at) return [];
  const untold = await untoldIn(ctx);
  const messages = await messagesFor(untold, ctx);
  for (const one of untold) {
    const change = { toldAt: at };
    await ctx.kept(BINDINGS).claim({ where: { id: one.id, version: one.version } }, change);
  }
  return messages;
}

/** Tells what had to wait for its turn. */
export const tellOffice: TickHandler = {
  name: 'tell-of-bindings',
  everyMs: OFTEN_MS,
  nextAfter: (after, ctx) => nextTelling(after, ctx),
  async isDue(now, ctx) {
    const next = await nextTelling(now, ctx);
    return next !== null && next <= now;
  },
  async run(now, ctx) {
    await ctx.post(await newRequests(now, ctx));
  },
};

/** When requests that are not told yet may be told; null where there are none. */
async function nextTelling(at: Moment, ctx: Sources): Promise<Moment | null> {
  if ((await untoldIn(ctx)).length === 0) return null;
  const last = await lastTold(ctx.kept);
  // A moment that lies in the future was told under a wrong clock.
  return last === null || last > at ? at : later(last, PAUSE_MS);
}

const untoldIn = async ({ kept }: Sources): Promise<readonly Binding[]> =>
  (await waitingBindings(kept)).filter(({ toldAt }) => toldAt === undefined);

async function messagesFor(
  bindings: readonly Binding[],
  ctx: Sources,
): Promise<readonly OutboundMessage[]> {
  const asked = await toDecide(bindings, ctx);
  const [only, ...others] = asked;
  if (!only) return [];
  const said =
    others.length === 0
      ? withCard(bindingToDecide(only, ctx.plan), bindingCard(only, ctx.plan))
      : { text: bindingsToDecide(asked, ctx.plan) };
  const numbers = bindings.map(({ id }) => id).join('+');
  return (await ctx.people.all()).filter(isOfOffice).map(({ id: personId }) => {
    const key = `binding:${numbers}:to-decide:${personId}`;
    const to = { kind: 'person' as const, personId };
    return { key, to, ...said, class: null, occasion: arrival({ key, ...said }) };
  });
}

const isOfOffice = ({ roles }: Person): boolean => roles.some(({ role }) => OFFICE.includes(role));
