import type { Achievement, ReportItem } from '../domain/report-reading.ts';
import { DONE_WORDS } from './done-words.ts';
import type { Mention } from './mentions.ts';
import { within } from './report-sentences.ts';
import type { AssignedPart } from './report-tasks.ts';
import { findNumberedTasks } from './task-numbers.ts';

/**
 * Whether what was read is a report at all: a number that was reached, nothing new, a headed section, or a task with
 * something done or in the way.
 */
export function isReport(
  items: readonly ReportItem[],
  parts: readonly AssignedPart[],
  mentions: readonly Mention[],
): boolean {
  const isTold = parts.some((part) => part.tasks.length > 0);
  if (items.some((item) => item.isNil || item.metrics.some((one) => isTold || counts(one, item))))
    return true;
  const content = parts.filter((part) => !part.isHead);
  if (content.length === 0) return false;
  const isHeaded = parts.some((part) => part.isHeaded && part.isHead);
  return isHeaded || (parts.some((part) => namesTask(part, mentions)) && content.some(tells));
}

/** Where no task is known, a number alone is no report: 推荐一部电影. */
function counts({ unit }: Achievement, { task, progress }: ReportItem): boolean {
  return task !== null || unit === '%' || DONE.test(progress);
}

const DONE = new RegExp(DONE_WORDS, 'u');

const namesTask = (part: AssignedPart, mentions: readonly Mention[]): boolean =>
  findNumberedTasks(part.text).length > 0 ||
  within(mentions, part).some(({ meanings }) => meanings.some((one) => one.kind === 'task'));

const tells = ({ section, isHeaded, text }: AssignedPart): boolean =>
  section === 'problems' || isHeaded || (section === 'progress' && TELLS.test(text));

const TELLS =
  /已|了(?!解)|正在|完成(?!时|情况|率|度|期|标准|节点)|召开|启动|印发|组织|开展|进场|施工|制定|出台|落实|建立|部署|签订|通过|推进(?:中|顺利)|接入|有序|顺利|正常/u;
