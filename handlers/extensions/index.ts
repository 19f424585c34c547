import { EXTENSIONS } from '../../src/domain/extension.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { Said } from '../../src/reading/said.ts';
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
    async order(said) {
      const waiting = waitingAs(AskExtension, said.draft);
      if (waiting && GRANTED.test(said.text)) return { kind: 'list-extensions', isNotIn: true };
      const reports = unitsReportedFor(said.roles).length > 0;
      const read = readExtension(said.body, said.today, said.reader, reports);
      if (read && waiting) return ofWaiting(read, waiting);
      return read && (await isOfMatter(read, said)) ? null : read;
    },
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

/** 规划还在会审，想延到20号, that names no task, while one for task 12 waits: of that one. */
function ofWaiting(read: Intent, { tasks, period, reason }: AskExtension): Intent {
  const asked = read.kind === 'keep-draft' ? AskExtension.safeParse(read.proposal).data : undefined;
  if (asked === undefined || asked.tasks.length > 0) return read;
  return {
    kind: 'keep-draft',
    proposal: {
      ...asked,
      tasks,
      period: asked.period ?? period,
      reason: asked.reason ?? reason,
    },
  };
}

/** 三天太紧了，宽到20号行不, that names no report, from who was charged with something under a number within a day: of that. */
async function isOfMatter(read: Intent, said: Said): Promise<boolean> {
  const asked = read.kind === 'keep-draft' ? AskExtension.safeParse(read.proposal).data : undefined;
  const isOfReport =
    asked === undefined ||
    asked.tasks.length > 0 ||
    asked.period !== null ||
    OF_REPORT.test(said.body);
  return !isOfReport && (await said.awaits('apply')).spoken.length > 0;
}

const OF_REPORT = /报|交|填|任务/u;

/** 批了没, 我那个批了吗, 办公室同意了没有, from who reports for a unit: a later day is what units have granted. */
const GRANTED =
  /^(?:办公室|请问|那|我们的?|我的?|那个|那[件条份]|申请|给|到底|现在){0,4}(?:批没批|(?:批准|批下来|批|同意|通过|准)了?(?:没有?|吗|么|不))[啊呀呢哈]?[?？]?$/u;
