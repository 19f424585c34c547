import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { connectPlatforms } from '../../src/delivery/platforms.ts';

const APP = { WECOM_CORP_ID: 'ww1', WECOM_AGENT_ID: '1000002', WECOM_APP_SECRET: 'secret' };
const CALLBACK = {
  WECOM_APP_TOKEN: 'token',
  WECOM_APP_AES_KEY: 'cD0d7jx4tYvVtzqrmh3Dm3QFCXe6f8SlHoMtMh3qQEP',
};

const connected = (env: Readonly<Record<string, string>>) =>
  connectPlatforms({
    config: readConfig(env),
    desk: {
      receive: async () => ({ state: 'working' }),
      recall: async () => null,
      post: async () => [],
    },
    lease: { take: async () => true },
    words: { working: '', forgotten: '', noted: '', settled: '', aside: '', notDrawn: '' },
    draw: async () => null,
    now: () => new Date(0),
    onTrouble: () => undefined,
    onCutOff: () => undefined,
  });

describe('the app of WeCom', () => {
  test('has a door and ways to members with the secrets of its callback', () => {
    const { names, channels, routes, canPush } = connected({ ...APP, ...CALLBACK });
    expect({ names, canPush }).toEqual({ names: ['wecom-app'], canPush: true });
    expect(channels.map(({ path }) => path)).toEqual(['/wecom/app']);
    expect(routes.map(({ name }) => name)).toContain('wecom-app:message');
  });

  test('has the same ways, and no door, without them', () => {
    const { names, channels, routes, canPush } = connected(APP);
    expect({ names, channels, canPush }).toEqual({
      names: ['wecom-app'],
      channels: [],
      canPush: true,
    });
    expect(routes.map(({ name }) => name)).toEqual(
      connected({ ...APP, ...CALLBACK }).routes.map(({ name }) => name),
    );
  });
});
