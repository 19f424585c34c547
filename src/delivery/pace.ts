import type { Limit } from '../channels/channel.ts';

/**
 * How fast messages go. Whoever wants to send asks for the next free moment under all limits of the route, and
 * has it for good: who asked first goes first. Kept in memory: after a restart the platforms' own "too many" rules.
 */
export interface Pace {
  /** The moment, in milliseconds, at which `id` may go; `now` where nothing stands against it. */
  reserve(id: string, limits: readonly Limit[], nowMs: number, pieces?: number): number;
  /** Nothing for this recipient goes before that moment, so that what waits to be tried again stays first. */
  hold(recipient: string, untilMs: number): void;
  heldUntil(recipient: string, nowMs: number): number;
}

/** A message may leave a little after its moment, so that more time is counted than the platform does. */
const MARGIN = 1.05;
/** Less is nothing but a clock that is corrected bit by bit. */
const SET_BACK_MS = 2_000;

export function createPace(): Pace {
  /** The moments that were given away, by key, in order. */
  const taken = new Map<string, number[]>();
  const reserved = new Map<string, number>();
  const held = new Map<string, number>();
  let lastMs = 0;

  return {
    reserve(id, limits, nowMs, pieces = 1) {
      look(nowMs);
      const before = reserved.get(id);
      if (before !== undefined && before <= nowMs) reserved.delete(id);
      if (before !== undefined) return before;
      const moment = take(limits, nowMs, pieces);
      if (moment > nowMs) reserved.set(id, moment);
      return moment;
    },
    hold: (recipient, untilMs) =>
      void held.set(recipient, Math.max(untilMs, held.get(recipient) ?? untilMs)),
    heldUntil(recipient, nowMs) {
      look(nowMs);
      const until = held.get(recipient) ?? nowMs;
      if (until <= nowMs) held.delete(recipient);
      return Math.max(until, nowMs);
    },
  };

  /** Moments that were given by a clock which was set back since are worth nothing. */
  function look(nowMs: number): void {
    if (nowMs < lastMs - SET_BACK_MS) for (const map of [taken, reserved, held]) map.clear();
    lastMs = nowMs;
  }

  function take(limits: readonly Limit[], nowMs: number, pieces: number): number {
    const moment = Math.max(nowMs, ...limits.map((limit) => freeAt(limit, pieces)));
    for (const key of new Set(limits.map((limit) => limit.key))) {
      const longest = Math.max(...limits.filter((one) => one.key === key).map(spanOf));
      const recent = (taken.get(key) ?? []).filter((time) => time > nowMs - longest);
      taken.set(key, [...recent, ...Array<number>(pieces).fill(moment)]);
    }
    return moment;
  }

  /** When so many pieces fit in, at once and behind all that were given a moment before. */
  function freeAt(limit: Limit, pieces: number): number {
    const times = taken.get(limit.key) ?? [];
    const last = times.at(-1) ?? 0;
    const inTheWay = times.at(-Math.max(limit.count - pieces + 1, 1));
    return inTheWay === undefined ? last : Math.max(last, inTheWay + spanOf(limit));
  }
}

const spanOf = ({ perMs }: Limit): number => perMs * MARGIN;
