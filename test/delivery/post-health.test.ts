import { describe, expect, test } from '@jest/globals';
import { createPostHealth } from '../../src/delivery/post-health.ts';
import { createTraffic } from '../../src/delivery/traffic.ts';

const NOW = new Date('2020-07-10T01:00:00.000Z');

describe('the ways to people on the health page', () => {
  test('say that there is none for pushes', () => {
    const health = createPostHealth(createTraffic(), () => false);
    expect(health.troubles(NOW)).toEqual([expect.stringContaining('no way to write to people')]);
  });

  test('name one that is dead until something goes by it', () => {
    const health = createPostHealth(createTraffic(), () => true);
    health.heard({ of: 'wecom-app', kind: 'wrong-secret', address: null });
    health.sent('wecom-app:message', 'later');
    health.sent('dingtalk:openapi', 'sent');
    expect(health.troubles(NOW)).toEqual(['wecom-app: the platform does not know the secret']);
    health.sent('wecom-app:message', 'sent');
    expect(health.troubles(NOW)).toEqual([]);
  });

  test('name a platform that is left alone', async () => {
    const traffic = createTraffic();
    for (let count = 0; count < 3; count += 1) {
      traffic.enter('wecom', 'li', NOW.getTime(), async () => false);
    }
    await traffic.settled();
    const health = createPostHealth(traffic, () => true);
    expect(health.troubles(NOW)).toEqual([expect.stringContaining('wecom: says nothing')]);
  });
});
