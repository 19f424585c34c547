import type { Delivery, Desk } from '../channels/channel.ts';
import type { Moment } from '../domain/message.ts';

/** The last message that came in by a channel, or went out by a route, since the process began. */
export interface MessageSeen {
  readonly direction: 'in' | 'out';
  /** wecom-app, wecom-app:message. */
  readonly by: string;
  readonly at: Moment;
}

/** Whoever looks after the platforms looks for this: whether anything comes, and whether anything goes. */
export interface MessagesSeen {
  /** The desk, with each message in, and each answer out, of its channel noted. */
  noting(desk: Desk): Desk;
  /** What was handed to a route. */
  sent(route: string, delivery: Delivery): void;
  /** The last of each way. */
  last(): readonly MessageSeen[];
}

/** `onFirst` hears once of each way in and of each way out. */
export function createMessagesSeen(
  now: () => Moment,
  onFirst: (direction: 'in' | 'out', by: string) => void,
): MessagesSeen {
  const seen = new Map<string, MessageSeen>();
  const note = (direction: 'in' | 'out', by: string) => {
    const way = `${direction} ${by}`;
    const isFirst = !seen.has(way);
    seen.set(way, { direction, by, at: now() });
    if (isFirst) onFirst(direction, by);
  };
  return {
    noting: (desk) => ({
      ...desk,
      async receive(message) {
        note('in', message.channel);
        const outcome = await desk.receive(message);
        if (outcome.state === 'done' && outcome.replies.length > 0) note('out', message.channel);
        return outcome;
      },
    }),
    sent(route, delivery) {
      if (delivery === 'sent') note('out', route);
    },
    last: () => [...seen.values()],
  };
}
