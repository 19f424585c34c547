import type { Desk, Outcome } from './channels/channel.ts';
import { troubled } from './wording/misunderstandings.ts';

/**
 * The desk as the channels see it: where it cannot take a message in, because the store is away or
 * something else went wrong, the sender hears so instead of nothing. `onError` hears the rest.
 */
export function politeDesk(desk: Desk, onError: (error: unknown, id: string) => void): Desk {
  const apologize = (id: string) => (error: unknown) => {
    onError(error, id);
    return apology;
  };
  return {
    receive: (message) =>
      desk.receive(message).catch(apologize(`${message.channel}:${message.id}`)),
    recall: (channel, id) => desk.recall(channel, id).catch(apologize(`${channel}:${id}`)),
    post: (channel, id) =>
      desk.post(channel, id).catch((error: unknown) => onError(error, `${channel}:${id}`)),
  };
}

const apology: Outcome = { state: 'done', replies: [{ text: troubled(), class: null }] };
