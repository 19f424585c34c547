import type { Messenger, OnTrouble } from '../channel.ts';
import { firstThatFits, type Verdict, wordsOnly } from '../pieces.ts';
import { callPlatform } from '../platform-call.ts';
import { isTrouble, readErrcode, troubleIn, verdictOf } from '../wecom-errcode.ts';
import { split, textForm } from './encode.ts';

export interface WecomWebhookParts {
  /** A secret: whoever has it can write into the group. */
  readonly key: string;
  readonly apiOrigin: string;
  readonly onTrouble: OnTrouble;
  readonly timeoutMs?: number;
}

/** 企业微信消息推送: a robot of one group that can only speak, 20 times a minute (developer site, page 91770). */
export function createWecomWebhook(webhook: WecomWebhookParts): Messenger {
  const { key, apiOrigin, timeoutMs, onTrouble } = webhook;
  const address = `${apiOrigin}/cgi-bin/webhook/send?key=${encodeURIComponent(key)}`;
  return {
    name: 'wecom-webhook',
    platform: 'wecom',
    reaches: ({ kind }) => kind === 'group',
    limits: () => [{ key: 'wecom-webhook', count: 20, perMs: 60_000 }],
    pieces: (content) => wordsOnly(content, split),
    send: (_, { text }) => firstThatFits([textForm(text)], sendAs),
  };

  async function sendAs(form: object): Promise<Verdict> {
    const read = readErrcode(await callPlatform(address, form, { timeoutMs }));
    if (typeof read === 'string') return read;
    if (isTrouble(read)) {
      const trouble = troubleIn('wecom-webhook', read);
      onTrouble(`WeCom's webhook refuses: ${read.errcode} ${read.errmsg}`, trouble);
    }
    return verdictOf(read);
  }
}
