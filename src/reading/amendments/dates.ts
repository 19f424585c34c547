import type { Amendment } from '../../domain/amendment.ts';
import { findPeriods } from '../calendar/periods.ts';
import type { QuestionReader } from '../reader.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { type Ground, taskMeant } from './ground.ts';

/** 这是6月份的, 算二季度的, 任务28按6月报: the period that a report is for, and nothing beside it; null for any other text. */
export function readDate(
  said: string,
  today: string,
  ground: Ground,
  reader: QuestionReader,
): Amendment | null {
  const [named] = findNumberedTasks(said);
  const isOfOne = named?.span.start === 0;
  const text = isOfOne ? said.slice(named.span.end) : said;
  const [found, ...others] = findPeriods(text, today);
  if (!found || others.length > 0 || found.isFuture) return null;
  const rest = `${text.slice(0, found.span.start)}${text.slice(found.span.end)}`;
  if (!AROUND.test(rest)) return null;
  const task = isOfOne ? taskMeant(named.text, ground, reader) : null;
  return isOfOne && task === null ? null : { kind: 'date', task, period: found.period };
}

const AROUND =
  /^[\s，,。.！!这那就也都是属归报的按算记改成为应该登记月份季情况数据内容这条吧哈]*$/u;
