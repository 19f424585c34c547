import { describe, expect, test } from '@jest/globals';
import { censorOf } from '../../src/door/censor.ts';

describe('a censor', () => {
  const censor = censorOf({
    WECOM_BOT_TOKEN: 'tok-1234',
    OPENAI_API_KEY: 'tok-1234-longer',
    WECOM_BOT_NAME: '小助手',
    DINGTALK_CLIENT_SECRET: 'ab',
    MONGODB_URI: 'mongodb://clerk:PW@rd-9:x@db.local:27017/clerk',
  });

  test.each([
    ['token tok-1234 refused', 'token … refused'],
    ['Bearer tok-1234-longer', 'Bearer …'],
    ['小助手 about ab', '小助手 about ab'],
    ['mongodb://clerk:PW@rd-9:x@db.local', 'mongodb://clerk:…@db.local'],
    ['unescaped at rd-9:x', 'unescaped at …:x'],
  ])('makes %j of secrets into %j', (text, expected) => {
    expect(censor(text)).toBe(expected);
  });
});
