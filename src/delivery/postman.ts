import type { Desk } from '../channels/channel.ts';
import { listensFor } from '../desk/dispatch.ts';
import { deliver } from './deliver.ts';
import type { DeliveryParts } from './route.ts';

/** Delivers in one run at a time. */
export interface Postman {
  /** Empties the outbox; what is asked for during a run is done in one more behind it. */
  run(): Promise<void>;
  /** The desk with the post fetched as soon as something may lie there, not at the next tick. */
  prompted(desk: Desk): Desk;
}

export function createPostman(parts: DeliveryParts, now: () => Date): Postman {
  let running: Promise<void> | null = null;
  let isAsked = false;

  const postman: Postman = {
    run() {
      isAsked = true;
      running ??= round().finally(() => {
        running = null;
      });
      return running;
    },
    prompted: (desk) => ({
      async receive(message) {
        const outcome = await desk.receive(message);
        if (listensFor(message) === 0) fetch();
        return outcome;
      },
      recall: (channel, id) => desk.recall(channel, id),
      async post(channel, id) {
        const unsaid = await desk.post(channel, id);
        fetch();
        return unsaid;
      },
    }),
  };
  return postman;

  async function round(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await deliver(parts, now());
    }
  }

  function fetch(): void {
    postman.run().catch((error: unknown) => parts.onError(error, 'post'));
  }
}
