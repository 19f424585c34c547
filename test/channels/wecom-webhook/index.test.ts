import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Messenger } from '../../../src/channels/channel.ts';
import { createWecomWebhook } from '../../../src/channels/wecom-webhook/index.ts';
import type { FakePlatform } from '../../support/fake-platform.ts';
import { errcode, startFakeQyapi } from '../../support/fake-qyapi.ts';

const GROUP = { kind: 'group', id: 'any' } as const;

let fake: FakePlatform;
let webhook: Messenger;
let troubles: string[];
beforeEach(async () => {
  fake = await startFakeQyapi();
  troubles = [];
  webhook = createWecomWebhook({
    key: 'K-1&2',
    apiOrigin: fake.origin,
    onTrouble: (what) => troubles.push(what),
  });
});
afterEach(() => fake.close());

describe('the group webhook', () => {
  test.each([
    ['请报送', '请报送'],
    ['## 通报[附件](https://a.cn/b)', '## 通报[附件](https://a.cn/b)'],
    ['请<@all>看', '请＜@all>看'],
  ])('says %j in words alone, and calls nobody', async (text, content) => {
    const [piece] = webhook.pieces({ key: 'k', text }, GROUP);
    expect(await webhook.send(GROUP, piece ?? { text: '' })).toBe('sent');
    expect(fake.calls[0]?.query.get('key')).toBe('K-1&2');
    expect(fake.calls[0]?.body).toEqual({ msgtype: 'text', text: { content } });
  });

  test('reaches no single person', () => {
    expect(webhook.reaches({ kind: 'person', userid: 'zhangsan' })).toBe(false);
  });

  test('tells the operator of a key that is not valid any more, without saying it', async () => {
    fake.behave(errcode(93_000, 'invalid webhook url'));
    expect(await webhook.send(GROUP, { text: '请报送' })).toBe('refused');
    expect(troubles).toEqual([expect.stringContaining('93000 invalid webhook url')]);
    expect(troubles.join()).not.toContain('K-1');
  });

  test('is tried again soon where the platform is busy', async () => {
    fake.behave(errcode(-1, 'system busy'));
    expect(await webhook.send(GROUP, { text: '请报送' })).toBe('busy');
  });
});
