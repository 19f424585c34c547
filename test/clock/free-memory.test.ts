import { describe, expect, test } from '@jest/globals';
import { createFreeMemory } from '../../src/clock/free-memory.ts';

const MB = 1024 * 1024;

/** A process that was looked at once, with so much left; of which every later collection leaves so much. */
async function grown(leaves: number) {
  let now = 200 * MB;
  let collected = 0;
  const free = createFreeMemory({
    rss: () => now,
    collect: async () => {
      collected += 1;
      now = leaves * MB;
    },
    giveBack: async () => undefined,
  });
  await free();
  return {
    count: () => collected,
    growsTo(mb: number) {
      now = mb * MB;
      return free();
    },
  };
}

describe('the memory of the process', () => {
  test('is freed once of all that the start left behind', async () => {
    const deeds: string[] = [];
    const free = createFreeMemory({
      rss: () => 160 * MB,
      collect: async () => void deeds.push('collect'),
      giveBack: async () => void deeds.push('give back'),
    });
    await free();
    await free();
    expect(deeds).toEqual(['give back']);
  });

  test('is let alone as long as it has hardly grown', async () => {
    const memory = await grown(200);
    for (const mb of [210, 250, 290, 220]) await memory.growsTo(mb);
    expect(memory.count()).toBe(0);
  });

  test('is freed where it has, and again when it has once more', async () => {
    const memory = await grown(220);
    for (const mb of [300, 310, 320]) await memory.growsTo(mb);
    expect(memory.count()).toBe(2);
  });

  test('is not collected over and over where that leaves it as large as before', async () => {
    const memory = await grown(400);
    for (const mb of [400, 410, 420, 430]) await memory.growsTo(mb);
    expect(memory.count()).toBe(1);
  });

  test('is measured against the least that it was', async () => {
    const memory = await grown(200);
    await memory.growsTo(120);
    await memory.growsTo(220);
    expect(memory.count()).toBe(1);
  });

  test('of this very process can be freed', async () => {
    const free = createFreeMemory();
    const taken = Buffer.alloc(128 * MB, 1);
    await expect(free()).resolves.toBeUndefined();
    expect(taken.length).toBe(128 * MB);
  });
});
