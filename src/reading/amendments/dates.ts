import type { Amendment } from '../../domain/amendment.ts';
import type { QuestionReader } from '../reader.ts';
import { findReportPeriods } from '../reports/report-periods.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { piecesBy } from '../words/pieces.ts';
import { type Ground, taskMeant } from './ground.ts';
import { AROUND_PERIOD, INSTEAD_OF } from './words.ts';

/** 这是6月份的, 那就归二季度, 任务28按6月报, 不是7月，是6月: the period that a report is for, and nothing beside it; null for any other text. */
export function readDate(
  said: string,
  today: string,
  ground: Ground,
  reader: QuestionReader,
): Amendment | null {
  if (said.length > LONGEST) return null;
  const [named] = findNumberedTasks(said);
  const isOfOne = named?.span.start === 0;
  const text = isOfOne ? said.slice(named.span.end) : said;
  const found = findReportPeriods(text, today);
  const meant = found.filter(({ span }) => !NOT_THAT.test(text.slice(0, span.start)));
  const [only, ...others] = meant;
  if (!only || others.length > 0 || only.isFuture) return null;
  const rest = found.reduceRight(
    (words, { span }) => `${words.slice(0, span.start)}${words.slice(span.end)}`,
    text,
  );
  if (piecesOf(rest).rest !== '') return null;
  const task = isOfOne ? taskMeant(named.text, ground, reader) : null;
  return isOfOne && task === null ? null : { kind: 'date', task, period: only.period };
}

const LONGEST = 40;
const NOT_THAT = new RegExp(`${INSTEAD_OF}$`, 'u');

const piecesOf = piecesBy([
  ['around', AROUND_PERIOD],
  ['mark', [...' \t\n，,。.！!']],
]);
