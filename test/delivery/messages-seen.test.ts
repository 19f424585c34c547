import { describe, expect, test } from '@jest/globals';
import type { Desk, Outcome } from '../../src/channels/channel.ts';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { createMessagesSeen } from '../../src/delivery/messages-seen.ts';

const AT = '2020-06-20T02:00:00.000Z';
const message = fromTerminal('你好', { userid: 'wang', name: null, chat: 'single' }, 'm1', AT);

function opened(outcome: Outcome) {
  const heard: string[] = [];
  const times = [
    '2020-06-20T02:00:00.000Z',
    '2020-06-20T02:00:01.000Z',
    '2020-06-20T02:00:02.000Z',
  ];
  const seen = createMessagesSeen(
    () => times.shift() ?? '2020-06-20T02:00:03.000Z',
    (direction, by) => void heard.push(`${direction} ${by}`),
  );
  const desk: Desk = {
    receive: async () => outcome,
    recall: async () => null,
    post: async () => [],
  };
  return { heard, seen, desk: seen.noting(desk) };
}

describe('the messages that were seen', () => {
  test('in and out of a channel are heard of once', async () => {
    const { heard, desk } = opened({ state: 'done', replies: [{ text: '在', class: null }] });
    for (let time = 1; time <= 2; time += 1) await desk.receive(message);
    expect(heard).toEqual(['in terminal', 'out terminal']);
  });

  test('out go by a route where the answer is not there in time', async () => {
    const { heard, seen, desk } = opened({ state: 'working' });
    await desk.receive(message);
    for (const delivery of ['refused', 'sent', 'sent'] as const)
      seen.sent('dingtalk:person', delivery);
    expect(heard).toEqual(['in terminal', 'out dingtalk:person']);
  });

  test('are known by the last of each way', async () => {
    const { seen, desk } = opened({ state: 'done', replies: [{ text: '在', class: null }] });
    for (let time = 1; time <= 2; time += 1) await desk.receive(message);
    expect(seen.last()).toEqual([
      { direction: 'in', by: 'terminal', at: '2020-06-20T02:00:02.000Z' },
      { direction: 'out', by: 'terminal', at: '2020-06-20T02:00:03.000Z' },
    ]);
  });
});
