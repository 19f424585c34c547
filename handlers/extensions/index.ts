import { EXTENSIONS } from '../../src/domain/extension.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { lackingReason } from '../../src/domain/report-intent.ts';
import { isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { withoutNames } from '../../src/reading/names/named-in.ts';
import { requestAsked } from '../../src/reading/questions/request-asked.ts';
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
      if (waiting && requestAsked(said.text)) return { kind: 'list-extensions', isNotIn: true };
      const reports = unitsReportedFor(said.roles).length > 0;
      if (tellsReason(said)) return null;
      const read = readExtension(said.body, said.today, said.reader, reports);
      if (read && waiting) return ofWaiting(read, waiting);
      return read && (await isOfMatter(read, said)) ? null : read;
    },
    answer({ body, draft, today, reader }) {
      const waiting = waitingAs(AskExtension, draft);
      const proposal = waiting ? readCompletion(body, waiting, today, reader) : null;
      return proposal && asPutRight(proposal);
    },
    record: (said) => (asksOfRequest(said) ? { kind: 'list-extensions' } : null),
  },
  keeps: [EXTENSIONS],
  refusals: refused,
};

/** 疫情原因，都推到8月了, over a report of 无新进展 that was asked for its reason: the work was put off, and no report. */
const tellsReason = ({ draft, body }: Said): boolean =>
  draft !== null && lackingReason(draft.proposal).length > 0 && !OF_ITS_DAY.test(body);

const OF_ITS_DAY = /[报交填](?!告)|延期|申请|宽限|[能可行]不[能可行]|可以[吗么]/u;

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

/**
 * 批了没 到几号, from who reports for a unit: a later day is what units have granted. 停车场缓几天那事批了没 names the request; 公厕批了没 is of the
 * work.
 */
function asksOfRequest({ text, roles, reader }: Said): boolean {
  const isOwn = unitsReportedFor(roles).length > 0;
  if (!isOwn && !isOffice(roles)) return false;
  const asked = requestAsked(text);
  if (asked) return isOwn || asked === 'named';
  return requestAsked(withoutNames(text, reader).replace(NUMBERED, '')) === 'named';
}

/** 12项延期给了几天. */
const NUMBERED = /^\d{1,2}(?=项|号)/u;
