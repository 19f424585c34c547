import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Clock, startClock, type Tick } from '../../src/clock/clock.ts';

const HOUR_MS = 60 * 60_000;
const at = (words: string) => new Date(`${words.replace(' ', 'T')}+08:00`);

let clock: Clock | null;
let set: number[];
let errors: unknown[];
beforeEach(() => {
  jest.useFakeTimers({ now: at('2020-07-09 12:00:00') });
  [clock, set, errors] = [null, [], []];
});
afterEach(async () => {
  await clock?.stop();
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
/** Whoever sets the system's time does not touch what a timer waits for. */
const setTimeTo = (words: string) => jest.setSystemTime(at(words));

function start(tick: Pick<Tick, 'everyMs'> & Partial<Tick>): Date[] {
  const runs: Date[] = [];
  const run = async (now: Date) => void runs.push(now);
  clock = startClock([{ name: 'deliver', run, ...tick }], {
    onError: (error) => errors.push(error),
    onSet: (byMs) => set.push(byMs),
  });
  return runs;
}

describe('a tick of every two seconds', () => {
  test.each(['2020-07-09 10:00:00', '2020-07-06 12:00:00', '2020-07-12 12:00:00'])(
    'goes on when the time is set to %s, and is given that time',
    async (words) => {
      const runs = start({ everyMs: 2_000 });
      await pass(10_000);
      expect(runs).toHaveLength(5);
      setTimeTo(words);
      await pass(10_000);
      expect(runs).toHaveLength(10);
      expect(Math.abs(Number(runs.at(-1)) - Number(at(words)))).toBeLessThanOrEqual(10_000);
      expect(clock?.states()).toMatchObject([{ endedAt: runs.at(-1), agoMs: 0 }]);
    },
  );

  test('is not started again as long as it runs', async () => {
    let end = () => {};
    let count = 0;
    start({
      everyMs: 2_000,
      run() {
        count += 1;
        return new Promise((resolve) => {
          end = resolve;
        });
      },
    });
    await pass(60_000);
    expect(count).toBe(1);
    expect(clock?.states()).toMatchObject([{ endedAt: null, agoMs: 60_000 }]);
    end();
    await pass(2_000);
    expect(count).toBe(2);
  });

  test('that fails is heard of, has not ended well, and runs again', async () => {
    start({ everyMs: 2_000, run: () => Promise.reject(new RangeError('The store is away')) });
    await pass(4_000);
    expect(errors).toHaveLength(2);
    expect(clock?.states()).toMatchObject([{ endedAt: null, agoMs: 4_000 }]);
  });

  test('is over when the clock is stopped', async () => {
    const runs = start({ everyMs: 2_000, dailyAt: '12:00' });
    await clock?.stop();
    await pass(48 * HOUR_MS);
    expect(runs).toEqual([]);
  });
});

describe('a tick with a time of day', () => {
  /** The interval never comes, so that only the time of day is heard. */
  const startDaily = () => start({ everyMs: 500 * HOUR_MS, dailyAt: '09:00' });

  test('comes at that time in Shanghai, each day', async () => {
    jest.setSystemTime(at('2020-07-09 08:30:00'));
    const runs = startDaily();
    await pass(25 * HOUR_MS);
    expect(runs).toEqual([at('2020-07-09 09:00:00'), at('2020-07-10 09:00:00')]);
    expect(set).toEqual([]);
  });

  test('comes again when the time is set back', async () => {
    setTimeTo('2020-07-09 08:30:00');
    const runs = startDaily();
    await pass(HOUR_MS);
    setTimeTo('2020-07-09 07:30:00');
    await pass(2 * HOUR_MS);
    expect(runs).toEqual([at('2020-07-09 09:00:00'), at('2020-07-09 09:00:00')]);
    expect(set).toEqual([-2 * HOUR_MS]);
  });

  test('comes next on its next day when the time is set forward, without a word on the console', async () => {
    const words = jest.spyOn(console, 'warn').mockImplementation(() => {});
    const runs = startDaily();
    await pass(2 * HOUR_MS);
    setTimeTo('2020-07-12 08:30:00');
    await pass(HOUR_MS);
    expect(runs).toEqual([at('2020-07-12 09:00:00')]);
    expect(set).toEqual([66.5 * HOUR_MS]);
    expect(words).not.toHaveBeenCalled();
    words.mockRestore();
  });
});
