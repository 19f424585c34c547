import cron, { type Logger, type ScheduledTask } from 'node-cron';

/**
 * What the clock does: named, every few seconds, for each tick asks itself whether anything is due; some at a time of
 * day besides, to the second.
 */
export interface Tick {
  readonly name: string;
  readonly everyMs: number;
  /** HH:MM in Shanghai. What is missed then is made up for within `everyMs`. */
  readonly dailyAt?: string;
  run(now: Date): Promise<void>;
}

/** How a tick is doing. */
export interface TickState {
  readonly name: string;
  /** When it last ended well; null as long as it has not. */
  readonly endedAt: Date | null;
  /** So long ago, or as long as the clock runs; whoever sets the system's time changes nothing about it. */
  readonly agoMs: number;
}

export interface Clock {
  states(): readonly TickState[];
  stop(): Promise<void>;
}

export interface ClockListeners {
  onError(error: unknown, tick: string): void;
  /** Hears by how much the system's time was set forward, or back where it is negative. */
  onSet(byMs: number): void;
}

/** The system's time. Everything else is given it. */
export const systemNow = (): Date => new Date();

/** Starts the ticks; one that is still running is not started again, and one that fails is heard of. */
export function startClock(ticks: readonly Tick[], { onError, onSet }: ClockListeners): Clock {
  const startedMs = performance.now();
  const ends = new Map<string, { readonly at: Date; readonly ms: number }>();
  const running = new Set<string>();
  const intervals = ticks.map((tick) => setInterval(() => void ask(tick), tick.everyMs));
  let daily = scheduleDaily();
  intervals.push(
    watchTime((byMs) => {
      onSet(byMs);
      stopDaily();
      daily = scheduleDaily();
    }),
  );
  return {
    states: () => ticks.map(({ name }) => stateOf(name)),
    async stop() {
      for (const interval of intervals) clearInterval(interval);
      stopDaily();
    },
  };

  async function ask(tick: Tick): Promise<void> {
    if (running.has(tick.name)) return;
    running.add(tick.name);
    try {
      await tick.run(systemNow());
      ends.set(tick.name, { at: systemNow(), ms: performance.now() });
    } catch (error) {
      onError(error, tick.name);
    } finally {
      running.delete(tick.name);
    }
  }

  function scheduleDaily(): readonly ScheduledTask[] {
    return ticks.flatMap((tick) =>
      tick.dailyAt === undefined
        ? []
        : cron.schedule(cronOf(tick.dailyAt), () => ask(tick), {
            timezone: 'Asia/Shanghai',
            name: tick.name,
            logger: SILENT,
          }),
    );
  }

  function stopDaily(): void {
    for (const task of daily) void task.destroy();
  }

  function stateOf(name: string): TickState {
    const end = ends.get(name);
    const agoMs = performance.now() - (end?.ms ?? startedMs);
    return { name, endedAt: end?.at ?? null, agoMs };
  }
}

/** 09:00 is second 0 of minute 0 of hour 9, every day. */
function cronOf(time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  return `0 ${minute} ${hour} * * *`;
}

/** node-cron writes to the console what it missed; here the ticks make up for it, and their errors are heard of. */
const SILENT: Logger = { info() {}, warn() {}, error() {}, debug() {} };

const LOOK_MS = 1_000;
/** Less is a clock that is being corrected bit by bit. */
const SET_MS = 2_000;

/**
 * Tells when the system's time is set while the other clock, which nobody sets, goes on: node-cron waits for a moment
 * of the old time, and walks through all that it missed before it runs again.
 */
function watchTime(onSet: (byMs: number) => void): NodeJS.Timeout {
  const apart = () => systemNow().getTime() - performance.now();
  let before = apart();
  return setInterval(() => {
    const byMs = apart() - before;
    if (Math.abs(byMs) < SET_MS) return;
    before += byMs;
    onSet(Math.round(byMs));
  }, LOOK_MS);
}
