import cron from 'node-cron';

/** What the clock does: named, on a cron expression in Shanghai time. */
export interface Tick {
  readonly name: string;
  readonly on: string;
  run(now: Date): Promise<void>;
}

export interface Clock {
  /** When each tick last ended well; absent as long as it has not. */
  readonly lastRuns: ReadonlyMap<string, Date>;
  stop(): Promise<void>;
}

/** The system's time. Everything else is given it. */
export const systemNow = (): Date => new Date();

/** Starts the ticks; one that is still running is not started again, and one that fails is heard of. */
export function startClock(
  ticks: readonly Tick[],
  onError: (error: unknown, tick: string) => void,
): Clock {
  const lastRuns = new Map<string, Date>();
  const tasks = ticks.map((tick) =>
    cron.schedule(
      tick.on,
      async () => {
        const now = systemNow();
        try {
          await tick.run(now);
          lastRuns.set(tick.name, now);
        } catch (error) {
          onError(error, tick.name);
        }
      },
      { timezone: 'Asia/Shanghai', noOverlap: true, name: tick.name },
    ),
  );
  return {
    lastRuns,
    async stop() {
      await Promise.all(tasks.map(async (task) => task.stop()));
    },
  };
}
