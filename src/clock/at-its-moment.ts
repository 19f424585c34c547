import type { TickContext, TickHandler } from '../context.ts';
import type { Moment } from '../domain/message.ts';
import { OFTEN_MS } from './often.ts';

/** Things of which each waits for a moment of its own. */
export interface Waiting<T> {
  readonly name: string;
  /** So many are done in one run. */
  readonly atOnce: number;
  /** Those that still wait, the earliest first. */
  waiting(ctx: TickContext, limit: number): Promise<readonly T[]>;
  momentOf(one: T): Moment;
  /** Does it and keeps that it is done. */
  act(one: T, now: Moment, ctx: TickContext): Promise<void>;
}

/** The tick that does each of them once its moment has come, in their order. */
export function atItsMoment<T>({ name, atOnce, waiting, momentOf, act }: Waiting<T>): TickHandler {
  return {
    name,
    everyMs: OFTEN_MS,
    async nextAfter(after, ctx) {
      const [next] = await waiting(ctx, 1);
      return next && momentOf(next) > after ? momentOf(next) : null;
    },
    async isDue(now, ctx) {
      const [next] = await waiting(ctx, 1);
      return next !== undefined && momentOf(next) <= now;
    },
    async run(now, ctx) {
      for (const one of await waiting(ctx, atOnce)) {
        if (momentOf(one) > now) return;
        await act(one, now, ctx);
      }
    },
  };
}
