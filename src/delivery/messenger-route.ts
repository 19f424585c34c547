import type { Messenger, Target } from '../channels/channel.ts';
import type { Addressee, Route } from './route.ts';

/** To people and groups of a messenger's platform, and back into the conversation of whoever wrote there. */
export const messengerRoute = (messenger: Messenger): Route =>
  routeTo(messenger, messenger.name, (to) => targetOf(to, messenger.platform));

/**
 * Into a group, for what is said unasked: a robot that sits in one group must neither answer for another nor
 * carry there what was meant for it. `group` is the conversation's id, null where the platform itself tells groups apart.
 */
export const announceRoute = (messenger: Messenger, group: string | null): Route =>
  routeTo(messenger, messenger.name, (to) =>
    to.kind === 'conversation' && (group === null || to.id === group)
      ? targetOf(to, messenger.platform)
      : null,
  );

/**
 * To a sender alone, where the answer cannot be said in the group any more: the address that came with the
 * message is used up and the app does not sit in the group.
 */
export function asideRoute(messenger: Messenger, note: string): Route {
  const route = routeTo(messenger, `${messenger.name}:aside`, (to) => {
    if (to.kind !== 'sender' || to.of.message.platform !== messenger.platform) return null;
    const { conversation, sender } = to.of.message;
    return conversation.kind === 'group' ? { kind: 'person', userid: sender.userid } : null;
  });
  return {
    ...route,
    // What waits in the group cannot be confirmed here, so that no buttons are shown.
    pieces: ({ key, text }, to) =>
      text === '' ? [] : (route.pieces?.({ key, text: `${note}\n${text}` }, to) ?? []),
  };
}

function routeTo(
  messenger: Messenger,
  name: string,
  target: (to: Addressee) => Target | null,
): Route {
  return {
    name,
    canReach(to) {
      const found = target(to);
      return found !== null && messenger.reaches(found);
    },
    takesFiles: () => messenger.takesFiles === true,
    limits(to) {
      const found = target(to);
      return found ? messenger.limits(found) : [];
    },
    pieces(content, to) {
      const found = target(to);
      return found ? messenger.pieces(content, found) : [];
    },
    async send({ to, ...piece }) {
      const found = target(to);
      return found ? messenger.send(found, piece) : 'refused';
    },
  };
}

function targetOf(to: Addressee, platform: string): Target | null {
  switch (to.kind) {
    case 'person':
      return to.person.platform === platform ? { kind: 'person', userid: to.person.userid } : null;
    case 'conversation':
      return to.platform === platform ? { kind: 'group', id: to.id } : null;
    case 'sender': {
      const { platform: own, conversation, sender } = to.of.message;
      if (own !== platform) return null;
      return conversation.kind === 'group'
        ? { kind: 'group', id: conversation.id }
        : { kind: 'person', userid: sender.userid };
    }
  }
}
