import type { Desk, Outcome } from '../../src/channels/channel.ts';
import type { InboundMessage, Reply } from '../../src/domain/message.ts';

export interface FakeDesk extends Desk {
  readonly received: readonly InboundMessage[];
  /** The messages whose answers were put in the post. */
  readonly posted: readonly string[];
}

export const doneWith = (...texts: readonly string[]): Outcome => ({
  state: 'done',
  replies: texts.map((text) => ({ text, class: null })),
});

/** An answer that says what became of what a card asked for. */
export const settledWith = (text: string): Outcome => ({
  state: 'done',
  replies: [{ text, class: null, settles: true }],
});

/** A desk that gives every message, every recall and every answer to post the outcome that is set for it. */
export function fakeDesk(
  outcome: (message: InboundMessage) => Outcome = () => doneWith('好的'),
  recalled: (id: string) => Outcome | null = () => null,
  unsaid: (id: string) => readonly Reply[] = () => [],
): FakeDesk {
  const received: InboundMessage[] = [];
  const posted: string[] = [];
  return {
    received,
    posted,
    async receive(message) {
      received.push(message);
      return outcome(message);
    },
    recall: async (_, id) => recalled(id),
    async post(_, id) {
      posted.push(id);
      return unsaid(id);
    },
  };
}
