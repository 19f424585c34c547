import { EXTENSIONS } from '../../src/domain/extension.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import type { Room } from '../../src/room.ts';
import { readCompletion, readExtension } from './applications.ts';
import { AskExtension } from './intents.ts';
import { sayings } from './sayings.ts';
import { refused } from './wording/refusals.ts';

/** 延期: a later day, asked for in time and decided by the office. */
export const extensions: Room = {
  name: 'extensions',
  title: '延期',
  sayings,
  hears: {
    order: ({ body, today, reader }) => readExtension(body, today, reader),
    answer({ body, draft, today, reader }) {
      const waiting = waitingAs(AskExtension, draft);
      const proposal = waiting ? readCompletion(body, waiting, today, reader) : null;
      return proposal && { kind: 'keep-draft', proposal };
    },
  },
  keeps: [EXTENSIONS],
  refusals: refused,
};
