import { describe, expect, test } from '@jest/globals';
import { createMetrics } from '../../src/door/metrics.ts';

describe('the metrics', () => {
  test('count what became of messages by their route', async () => {
    const metrics = createMetrics();
    metrics.delivered('wecom-webhook', 'sent');
    metrics.delivered('wecom-webhook', 'sent');
    metrics.delivered('wecom-webhook', 'later');
    const { type, body } = await metrics.page();
    expect(type).toContain('text/plain');
    expect(body).toContain('clerk_deliveries_total{route="wecom-webhook",delivery="sent"} 2');
    expect(body).toContain('clerk_deliveries_total{route="wecom-webhook",delivery="later"} 1');
  });

  test('measure answers by the path of the door', async () => {
    const metrics = createMetrics();
    metrics.answered('/wecom/bot', 200, 0.003);
    const { body } = await metrics.page();
    expect(body).toContain(
      'clerk_http_answer_seconds_bucket{le="0.005",door="/wecom/bot",status="200"} 1',
    );
  });

  test('of two offices do not mix', async () => {
    createMetrics().delivered('a', 'sent');
    expect((await createMetrics().page()).body).not.toContain('route="a"');
  });
});
