import { monthOf, previousPeriod, quarterOf } from '../../domain/period.ts';
import { findDays } from '../calendar/days.ts';
import { type FoundPeriod, findPeriods } from '../calendar/periods.ts';
import { remembering } from '../once.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';

/** Quarterly reports of the first days of a quarter are for the one before (附件2 五: by the 12th of its first month). */
const DAYS_FOR_PREVIOUS = 20;

/**
 * The periods that a clause of a report names; the figures of its tasks are no months: 任务5月报, 任务9二季度. 季报 alone
 * means the quarter that has just ended, or else the one that runs.
 */
export const findReportPeriods: (text: string, today: string) => readonly FoundPeriod[] =
  remembering(periodsIn);

function periodsIn(text: string, today: string): readonly FoundPeriod[] {
  const blank = findNumberedTasks(text)
    .reduce(
      (rest, { span: { start, end } }) =>
        `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
      text,
    )
    .replace(PARTICLES, (name) => ' '.repeat(name.length));
  const found = findPeriods(blank, today).filter(
    ({ kind, span }) => !(kind === 'relative' && MONTH_BEFORE.test(blank.slice(0, span.start))),
  );
  if (found.length > 0) return found;
  const parts = partsOfMonths(blank, today);
  return parts.length > 0 ? parts : quarterlyIn(blank, today);
}

/** 10月当月 is October. */
const MONTH_BEFORE = /\d月份?$/u;

/** 9月下旬组织43场, told in October. */
function partsOfMonths(text: string, today: string): readonly FoundPeriod[] {
  if (!PART_OF_MONTH.test(text)) return [];
  return findDays(text, today)
    .filter((days) => PART_OF_MONTH.test(days.text) && !days.isBefore && days.to < today)
    .map((days) => ({
      period: monthOf(days.to),
      kind: 'explicit',
      isFuture: false,
      text: days.text,
      span: days.span,
    }));
}

const PART_OF_MONTH = /旬|半月/u;

/** PM2.5月均值 speaks of no May. */
const PARTICLES = /PM ?(?:2\.5|10)/giu;
const QUARTERLY = /季报|季度(?:工作)?(?:报告|总结|汇报|小结)/u;

function quarterlyIn(text: string, today: string): readonly FoundPeriod[] {
  const match = QUARTERLY.exec(text);
  if (!match) return [];
  const quarter = quarterOf(today);
  const isEarly =
    [1, 4, 7, 10].includes(Number(today.slice(5, 7))) && dayOf(today) <= DAYS_FOR_PREVIOUS;
  return [
    {
      period: isEarly ? previousPeriod(quarter) : quarter,
      kind: 'relative',
      isFuture: false,
      text: match[0],
      span: { start: match.index, end: match.index + match[0].length },
    },
  ];
}

const dayOf = (today: string): number => Number(today.slice(8));
