import type { Desk, Outcome } from '../channels/channel.ts';
import type { Reply } from '../domain/message.ts';
import { StoreUnavailableError } from '../errors.ts';
import { troubled, unavailable } from '../wording/misunderstandings.ts';

/**
 * The desk as the channels see it: where it cannot take a message in, because the store is away or
 * something else went wrong, the sender hears so instead of nothing. `onError` hears the rest.
 */
export function politeDesk(desk: Desk, onError: (error: unknown, id: string) => void): Desk {
  const apologize = (id: string) => (error: unknown) => {
    onError(error, id);
    return apologyFor(error);
  };
  const failed = (id: string) => (error: unknown) => {
    const outcome: Outcome = { state: 'failed', replies: apologize(id)(error) };
    return outcome;
  };
  return {
    receive: (message) => desk.receive(message).catch(failed(`${message.channel}:${message.id}`)),
    recall: (channel, id) => desk.recall(channel, id).catch(failed(`${channel}:${id}`)),
    post: (channel, id) => desk.post(channel, id).catch(apologize(`${channel}:${id}`)),
  };
}

const apologyFor = (error: unknown): readonly Reply[] => [
  { text: error instanceof StoreUnavailableError ? unavailable() : troubled(), class: null },
];
