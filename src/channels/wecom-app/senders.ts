import type { FileSource, Messenger, Target } from '../channel.ts';
import { piecesWithCard, wordsOnly } from '../pieces.ts';
import type { WecomApi } from './api.ts';
import { MEDIA, WECOM_APP } from './decode.ts';
import { split } from './encode.ts';

/** What the app can do of its own accord, also where it hears nothing. */
export interface AppSenders {
  readonly files: FileSource;
  readonly toMembers: Messenger;
  /** Into chats that the app created. */
  readonly toChats: Messenger;
}

export function appSenders(api: WecomApi): AppSenders {
  return {
    files: {
      name: WECOM_APP,
      download: async ({ url }) =>
        url.startsWith(MEDIA) ? api.download(url.slice(MEDIA.length)) : { kind: 'gone' },
    },
    toMembers: {
      name: 'wecom-app:message',
      platform: 'wecom',
      takesFiles: true,
      reaches: ({ kind }) => kind === 'person',
      limits: (target) => [
        { key: `wecom-app:${idOf(target)}`, count: 30, perMs: 60_000 },
        { key: `wecom-app:${idOf(target)}`, count: 1_000, perMs: 3_600_000 },
      ],
      pieces: (content) => piecesWithCard(content, split),
      send: (target, piece) => api.sendToMember(idOf(target), piece),
    },
    toChats: {
      name: 'wecom-app:appchat',
      platform: 'wecom',
      takesFiles: true,
      reaches: ({ kind }) => kind === 'group',
      limits: (target) => [{ key: `wecom-appchat:${idOf(target)}`, count: 60, perMs: 60_000 }],
      pieces: (content) => wordsOnly(content, split),
      send: (target, piece) => api.sendToChat(idOf(target), piece),
    },
  };
}

const idOf = (target: Target): string => (target.kind === 'person' ? target.userid : target.id);
