import type { Messenger } from '../channel.ts';
import { firstThatFits } from '../pieces.ts';
import { callPlatform } from '../platform-call.ts';
import type { Addresses } from './addresses.ts';
import { webhookVerdict } from './api.ts';
import { pieces, webhookForms } from './encode.ts';
import { robotSignature } from './signature.ts';

export interface DingtalkWebhookParts {
  readonly token: string;
  /** Null where the robot is guarded by keywords or by the caller's address. */
  readonly secret: string | null;
  readonly addresses: Addresses;
  now(): Date;
  readonly timeoutMs?: number;
}

/**
 * A custom robot of one group: it can only speak (developer site, 0082 and 0717). Over 20 messages a minute it is
 * silenced for ten.
 */
export function createDingtalkWebhook(webhook: DingtalkWebhookParts): Messenger {
  return {
    name: 'dingtalk-webhook',
    platform: 'dingtalk',
    reaches: ({ kind }) => kind === 'group',
    limits: () => [{ key: 'dingtalk-webhook', count: 20, perMs: 60_000 }],
    pieces: (content) => pieces(content, true),
    send: (_, piece) =>
      firstThatFits(webhookForms(piece), async (form) => {
        const { timeoutMs } = webhook;
        return webhookVerdict(await callPlatform(addressAt(webhook), form, { timeoutMs }));
      }),
  };
}

/** Signed for this very moment: a signature is good for an hour. */
function addressAt({ token, secret, addresses, now }: DingtalkWebhookParts): string {
  const query = new URLSearchParams({ access_token: token });
  if (secret !== null) {
    const timestamp = `${now().getTime()}`;
    query.set('timestamp', timestamp);
    query.set('sign', robotSignature(timestamp, secret));
  }
  return addresses.oapi(`/robot/send?${query}`);
}
