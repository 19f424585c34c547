import { describe, expect, test } from '@jest/globals';
import {
  LONGEST_CONTENT,
  sealed,
  stream,
  welcome,
} from '../../../src/channels/wecom-bot/encode.ts';
import { envelopeKeys } from '../../../src/channels/wecom-envelope.ts';
import { answerOf, BOT } from '../../support/fake-wecom.ts';

const contentOf = (answer: string): string =>
  (JSON.parse(answer) as { stream: { content: string } }).stream.content;

describe('a stream answer', () => {
  test('carries the id of its message, its state and its text', () => {
    expect(JSON.parse(stream('M1', false, '正在办理'))).toEqual({
      msgtype: 'stream',
      stream: { id: 'M1', finish: false, content: '正在办理' },
    });
  });

  test('draws nothing of what people wrote', () => {
    const text = '管径DN300*6米2根，台账见公厕_台账_v2.xlsx，[附件](https://a.cn/b)';
    expect(contentOf(stream('M1', true, text))).toBe(
      '管径DN300＊6米2根，台账见公厕＿台账＿v2.xlsx，［附件］(https://a.cn/b)',
    );
  });

  test('of 20480 bytes is whole', () => {
    const text = `${'字'.repeat(6826)}ab`;
    expect(Buffer.byteLength(text)).toBe(LONGEST_CONTENT);
    expect(contentOf(stream('M1', true, text))).toBe(text);
  });

  test('of 20481 bytes is cut before the character that does not fit', () => {
    const content = contentOf(stream('M1', true, '字'.repeat(6827)));
    expect(content).toBe(`${'字'.repeat(6825)}…`);
  });

  test('keeps an emoji at the cut whole', () => {
    const content = contentOf(stream('M1', true, `${'字'.repeat(6823)}👍🏽${'字'.repeat(9)}`));
    expect(content).toBe(`${'字'.repeat(6823)}👍🏽…`);
    const shorter = contentOf(stream('M1', true, `${'字'.repeat(6824)}👍🏽${'字'.repeat(9)}`));
    expect(shorter).toBe(`${'字'.repeat(6824)}…`);
  });
});

describe('a welcome', () => {
  test('is plain text', () => {
    expect(JSON.parse(welcome('您好'))).toEqual({ msgtype: 'text', text: { content: '您好' } });
  });
});

describe('the body around an answer', () => {
  test('is sealed and signed with the nonce of the request and the time in seconds', () => {
    const keys = envelopeKeys(BOT.token, BOT.aesKey, '');
    const body = sealed(keys, stream('M1', true, '好的'), 'n7', new Date(1_594_371_600_900));
    expect(answerOf(200, body, 'n7').stream).toEqual({ id: 'M1', finish: true, content: '好的' });
    expect(JSON.parse(body)).toMatchObject({ timestamp: 1_594_371_600, nonce: 'n7' });
  });
});
