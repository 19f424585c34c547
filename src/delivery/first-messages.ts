import type { Delivery, Desk } from '../channels/channel.ts';

/** Whoever sets a platform up looks for this in the log: whether anything came, and whether anything went. */
export interface FirstMessages {
  /** The desk, with the first message in, and the first answer out, of each channel heard of. */
  noting(desk: Desk): Desk;
  /** What was handed to a route. */
  sent(route: string, delivery: Delivery): void;
}

/** `onFirst` hears once of each way in and of each way out. */
export function createFirstMessages(
  onFirst: (direction: 'in' | 'out', by: string) => void,
): FirstMessages {
  const known = new Set<string>();
  const note = (direction: 'in' | 'out', by: string) => {
    if (known.has(`${direction} ${by}`)) return;
    known.add(`${direction} ${by}`);
    onFirst(direction, by);
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
  };
}
