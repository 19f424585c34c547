import { describe, expect, test } from '@jest/globals';
import { createLanes } from '../../src/delivery/lanes.ts';

describe('lanes', () => {
  test('keep the order of each lane and let the others pass', async () => {
    const lanes = createLanes(8);
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const done: string[] = [];
    await lanes.enter('a', () => held.then(() => void done.push('a1')));
    await lanes.enter('a', async () => void done.push('a2'));
    await lanes.enter('b', async () => {
      done.push('b1');
      letGo();
    });
    await lanes.empty();
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });

  test('never have more on the way than they may', async () => {
    const lanes = createLanes(3);
    let going = 0;
    let most = 0;
    for (let index = 0; index < 20; index += 1) {
      await lanes.enter(`${index}`, async () => {
        going += 1;
        most = Math.max(most, going);
        await new Promise(setImmediate);
        going -= 1;
      });
    }
    await lanes.empty();
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });

  test('begin nothing behind work that failed, and say so', async () => {
    const lanes = createLanes(8);
    const done: string[] = [];
    await lanes.enter('a', () => Promise.reject(new Error('away')));
    await lanes.enter('a', async () => void done.push('a2'));
    await lanes.enter('b', async () => void done.push('b1'));
    await expect(lanes.empty()).rejects.toThrow('away');
    expect(done).toEqual(['b1']);
  });
});
