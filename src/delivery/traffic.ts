import { setTimeout as sleep } from 'node:timers/promises';
import { createLanes } from './lanes.ts';

/**
 * What is on its way to the platforms, over all runs of the post. Each platform has its own places, so that one that hangs
 * holds up no other; one that has said nothing several times in a row is left alone for a while.
 */
export interface Traffic {
  /** Whether a message may be handed to a platform now; waits a moment for a place, and never twice in one run. */
  mayEnter(platform: string, run: object): Promise<boolean>;
  /** Until when the platform is left alone, in milliseconds; 0 for not at all. */
  closedUntil(platform: string, now: number): number;
  /** Begins the work in order behind what is on its way to the same recipient; it says whether the platform spoke. */
  enter(platform: string, recipient: string, now: number, work: () => Promise<boolean>): void;
  /** Resolves when nothing is on its way any more, or after a moment: what hangs is not waited for. */
  settled(): Promise<void>;
  /** Platforms that are left alone, each with the moment until then. */
  closed(now: number): ReadonlyMap<string, number>;
}

/** So that a platform that says nothing has few messages in hand. */
const PLACES = 8;
const PATIENCE_MS = 200;
const MOMENT_MS = 1_000;
/** So many silences in a row close the way, for so long at first and at most. */
const SILENCES = 3;
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 5 * 60_000;

interface Way {
  readonly onTheWay: Set<Promise<void>>;
  silences: number;
  closedUntil: number;
  slowIn: object | null;
}

export function createTraffic(): Traffic {
  const lanes = createLanes();
  const ways = new Map<string, Way>();
  const failures: unknown[] = [];

  return {
    async mayEnter(platform, run) {
      const way = wayTo(platform);
      // A way that was closed is tried with one message.
      const places = way.silences >= SILENCES ? 1 : PLACES;
      if (way.onTheWay.size < places) return true;
      if (way.slowIn === run) return false;
      await Promise.race([...way.onTheWay, sleep(PATIENCE_MS, undefined, { ref: false })]);
      if (way.onTheWay.size < places) return true;
      way.slowIn = run;
      return false;
    },
    closedUntil: (platform, now) => {
      const { closedUntil } = wayTo(platform);
      return closedUntil > now ? closedUntil : 0;
    },
    enter(platform, recipient, now, work) {
      const way = wayTo(platform);
      const going = lanes
        .enter(recipient, async () => hear(way, await work(), now))
        .catch((error: unknown) => void failures.push(error))
        .finally(() => way.onTheWay.delete(going));
      way.onTheWay.add(going);
    },
    async settled() {
      const all = [...ways.values()].flatMap(({ onTheWay }) => [...onTheWay]);
      await Promise.race([Promise.all(all), sleep(MOMENT_MS, undefined, { ref: false })]);
      const [first] = failures.splice(0);
      if (first !== undefined) throw first;
    },
    closed: (now) =>
      new Map(
        [...ways]
          .filter(([, { closedUntil }]) => closedUntil > now)
          .map(([platform, { closedUntil }]) => [platform, closedUntil]),
      ),
  };

  function wayTo(platform: string): Way {
    const known = ways.get(platform);
    if (known) return known;
    const way = { onTheWay: new Set<Promise<void>>(), silences: 0, closedUntil: 0, slowIn: null };
    ways.set(platform, way);
    return way;
  }
}

function hear(way: Way, hasSpoken: boolean, now: number): void {
  way.silences = hasSpoken ? 0 : way.silences + 1;
  const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (way.silences - SILENCES), LONGEST_PAUSE_MS);
  way.closedUntil = way.silences >= SILENCES ? now + pauseMs : 0;
}
