import { EXTENSIONS } from '../../src/domain/extension.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
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
    order: (said) =>
      readExtension(said.body, said.today, said.reader, unitsReportedFor(said.roles).length > 0),
    answer({ body, draft, today, reader }) {
      const waiting = waitingAs(AskExtension, draft);
      const proposal = waiting ? readCompletion(body, waiting, today, reader) : null;
      return proposal && asPutRight(proposal);
    },
    record: ({ text, roles }) =>
      GRANTED.test(text) && unitsReportedFor(roles).length > 0 ? { kind: 'list-extensions' } : null,
  },
  keeps: [EXTENSIONS],
  refusals: refused,
};

/** 批了没, 我那个批了吗, 办公室同意了没有, from who reports for a unit: a later day is what units have granted. */
const GRANTED =
  /^(?:办公室|请问|那|我们的?|我的?|那个|那[件条份]|申请|给|到底|现在){0,4}(?:批准|批下来|批|同意|通过|准)了?(?:没有?|吗|么)[?？]?$/u;
