import type { AnsweringChannel } from '../channels/channel.ts';
import type { Route } from './route.ts';

/** Back to a sender by the address that came with the message. */
export function replyRoute(channel: AnsweringChannel): Route {
  return {
    name: `${channel.name}:reply_url`,
    canReach(to, now) {
      if (to.kind !== 'sender' || to.of.message.channel !== channel.name) return false;
      return to.of.message.replyUrl !== null && now < channel.repliesUntil(to.of.message);
    },
    takesFiles: () => channel.takesFiles === true,
    limits: (to) => (to.kind === 'sender' && channel.limits?.(to.of.message)) || [],
    pieces: (content, to) => (to.kind === 'sender' ? channel.pieces(content, to.of.message) : []),
    async send({ to, part, ...piece }) {
      const replyUrl = to.kind === 'sender' ? to.of.message.replyUrl : null;
      return replyUrl === null ? 'refused' : channel.replyLate(replyUrl, piece, part);
    },
  };
}
