import type { Delivery } from '../channels/channel.ts';
import { momentOf } from '../domain/moment.ts';
import type { Trouble } from '../domain/trouble.ts';
import type { Traffic } from './traffic.ts';

/** What is known of the ways to people that do not work, for the health page. */
export interface PostHealth {
  /** A platform has said what only the operator can set right. */
  heard(trouble: Trouble): void;
  /** What became of a piece that was handed to a route. */
  sent(route: string, delivery: Delivery): void;
  /** A sentence for each way that does not work now. */
  troubles(now: Date): readonly string[];
}

/** `canPush` is whether there is any way to write to people who did not write just now. */
export function createPostHealth(traffic: Traffic, canPush: () => boolean): PostHealth {
  const dead = new Map<string, Trouble>();
  return {
    heard: (trouble) => void dead.set(trouble.of, trouble),
    sent(route, delivery) {
      const of = route.split(':', 1)[0] ?? route;
      if (delivery === 'sent') dead.delete(of);
    },
    troubles: (now) => [
      ...(canPush() ? [] : [NO_WAY]),
      ...[...dead.values()].map(inWords),
      ...[...traffic.closed(now.getTime())].map(
        ([platform, until]) =>
          `${platform}: says nothing, is left alone until ${momentOf(new Date(until))}`,
      ),
    ],
  };
}

const NO_WAY =
  'pushes: no way to write to people unasked; set the WeCom app, the WeCom long connection or DingTalk';

function inWords({ of, kind, address }: Trouble): string {
  switch (kind) {
    case 'address-not-trusted':
      return `${of}: the platform does not trust the address ${address ?? 'of this server'}`;
    case 'wrong-secret':
      return `${of}: the platform does not know the secret`;
    case 'not-allowed':
      return `${of}: the platform does not allow it to send`;
  }
}
