import { describe, expect, test } from '@jest/globals';
import { createLanes } from '../../src/delivery/lanes.ts';

describe('lanes', () => {
  test('keep the order of each lane and let the others pass', async () => {
    const lanes = createLanes();
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    const done: string[] = [];
    await Promise.all([
      lanes.enter('a', () => held.then(() => void done.push('a1'))),
      lanes.enter('a', async () => void done.push('a2')),
      lanes.enter('b', async () => {
        done.push('b1');
        letGo();
      }),
    ]);
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });

  test('begin nothing behind work that failed, and are free again after it', async () => {
    const lanes = createLanes();
    const done: string[] = [];
    const broken = lanes.enter('a', () => Promise.reject(new Error('broken')));
    const behind = lanes.enter('a', async () => void done.push('a2'));
    await expect(broken).rejects.toThrow('broken');
    await expect(behind).rejects.toThrow('broken');
    await lanes.enter('a', async () => void done.push('a3'));
    expect(done).toEqual(['a3']);
  });
});
