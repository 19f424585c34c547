import { describe, expect, test } from '@jest/globals';
import { createTraffic, type Traffic } from '../../src/delivery/traffic.ts';

const NOW = Date.parse('2020-07-10T01:00:00.000Z');
const never = () => new Promise<boolean>(() => {});

async function say(traffic: Traffic, spoke: boolean, now = NOW): Promise<void> {
  traffic.enter('wecom', 'li', now, async () => spoke);
  await traffic.settled();
}

describe('the traffic to the platforms', () => {
  test('has places for each platform, and one that hangs takes none of another', async () => {
    const traffic = createTraffic();
    const run = {};
    for (let count = 0; await traffic.mayEnter('wecom', run); count += 1) {
      traffic.enter('wecom', `p${count}`, NOW, never);
      expect(count).toBeLessThan(20);
    }
    expect(await traffic.mayEnter('dingtalk', run)).toBe(true);
    let isSent = false;
    traffic.enter('dingtalk', 'li', NOW, async () => {
      isSent = true;
      return true;
    });
    await traffic.settled();
    expect(isSent).toBe(true);
    expect(await traffic.mayEnter('wecom', {})).toBe(false);
  });

  test('leaves a platform alone that has said nothing three times in a row, and longer each time', async () => {
    const traffic = createTraffic();
    for (let count = 0; count < 2; count += 1) await say(traffic, false);
    await say(traffic, true);
    for (let count = 0; count < 2; count += 1) await say(traffic, false);
    expect(traffic.closedUntil('wecom', NOW)).toBe(0);
    await say(traffic, false);
    const until = traffic.closedUntil('wecom', NOW);
    expect(until - NOW).toBe(15_000);
    expect([...traffic.closed(NOW)]).toEqual([['wecom', until]]);
    expect(traffic.closedUntil('wecom', until)).toBe(0);
    await say(traffic, false, until);
    expect(traffic.closedUntil('wecom', until) - until).toBe(30_000);
  });

  test('tries it again with one message, and opens when it speaks', async () => {
    const traffic = createTraffic();
    for (let count = 0; count < 3; count += 1) await say(traffic, false);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const later = NOW + 15_000;
    expect(await traffic.mayEnter('wecom', {})).toBe(true);
    traffic.enter('wecom', 'li', later, () => promise);
    expect(await traffic.mayEnter('wecom', {})).toBe(false);
    resolve(true);
    await traffic.settled();
    expect(traffic.closed(later).size).toBe(0);
    expect(await traffic.mayEnter('wecom', {})).toBe(true);
  });
});
