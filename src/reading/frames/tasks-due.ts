import { addDays } from '../../domain/day.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlanIntent } from '../../domain/question.ts';
import { findDays } from '../calendar/days.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import type { SpanKey } from '../spans/span.ts';
import {
  ASKED_DUE,
  BEFORE_YEAR_END,
  ENDS,
  IS_DUTY,
  MONTH_ASKED,
  SEVERAL_MONTHS,
} from '../words/listing.ts';
import { oneOrSeveral } from './several.ts';
import { yearIn } from './targets-meant.ts';

const ASKS: readonly SpanKey[] = [
  'ask:which-task',
  'ask:tasks',
  'ask:target',
  'ask:deadline',
  'ask:yes-or-no',
  'task-noun',
  'due',
  'year',
  'total',
  'quantity',
  'measure',
];

/** Which tasks are due by a day, within a year, first or last: 哪项任务10月31日前完成, 跨年任务有哪些. */
export const TASKS_DUE: readonly Frame[] = [
  {
    name: 'the tasks that are due first or last',
    needs: [],
    oneOf: ['first-due', 'last-due'],
    takes: ASKS,
    against: ['task', 'unit', 'group'],
    make: ({ text, has, reader: { plan } }) => {
      if (!ASKED.test(text)) return null;
      const day = extremeDay(plan, has('last-due'));
      return day === undefined ? null : { kind: 'find-tasks-due', from: day, to: day };
    },
  },
  {
    name: 'the tasks of later years',
    needs: ['later-years'],
    takes: ASKS,
    against: ['task', 'unit', 'group'],
    make: ({ text, reader: { plan } }) =>
      ASKED.test(text)
        ? { kind: 'find-tasks-due', from: `${plan.year + 1}-01-01`, to: '9999-12-31' }
        : null,
  },
  {
    name: 'the tasks that are due by a day',
    needs: [],
    oneOf: ['due', 'task-noun'],
    takes: [...ASKS, 'quarter'],
    against: ['task', 'unit', 'group', 'list:with-day', 'list:without-day'],
    make: dueBy,
  },
];

const ASKED = ASKED_DUE;

/** A word of the notice that no day accounts for is what it is about: 大型的今年要干到啥程度. */
function dueBy({
  text,
  asker,
  unknown,
  has,
  reader: { plan, planText },
}: Heard): PlanIntent | null {
  // 今年一共几项任务: all of them are of the year.
  if (!has('due') && has('total') && yearIn(text, plan.year) === plan.year) return null;
  const isOfPart = unknown.some(
    (word) => /^\p{L}{2,}$/u.test(word) && !IS_DUTY.test(word) && planText.includes(word),
  );
  if (!ASKED.test(text) || isOfPart || MONTH_ASKED.test(text)) return null;
  if (BEFORE_YEAR_END.test(text)) return { kind: 'find-tasks-due', ...beforeEndOf(plan.year) };
  const days = findDays(inFull(text), asker.today);
  const meant = MONTHS.test(text) ? joined(days) : days.slice(0, 1);
  return oneOrSeveral(meant.map(({ from, to }) => ({ kind: 'find-tasks-due', from, to })));
}

/** 排到了2030, without 年. */
const BARE_YEAR = /(?<!\d)20[1-4]\d(?![\d年.-])/gu;

/** 治理组有没有不到年底就到期的, 咱们几项里头哪个最急: of the tasks of one group or unit alone. */
export const OWN_TASKS_DUE: Frame = {
  name: 'the tasks of a group or a unit that are due',
  needs: [],
  oneOf: ['group', 'own-group', 'unit', 'own-unit'],
  takes: [...ASKS, 'quarter', 'group-noun', 'unit-noun', 'first-due', 'last-due', 'ask:content'],
  against: [
    'task',
    'list:with-day',
    'list:without-day',
    'not',
    'besides',
    'leads',
    'record:report',
  ],
  make: (heard) => {
    const whose = whoseTasks(heard);
    const isOfTasks = heard.has(
      'ask:tasks',
      'ask:which-task',
      'task-noun',
      'first-due',
      'last-due',
    );
    const days = whose && (isOfTasks || ENDS.test(heard.text)) ? daysMeant(whose, heard) : null;
    return whose && days && { kind: 'find-tasks-due', ...days, ...whose };
  },
};

type Whose = { readonly group: number } | { readonly unit: string };

function whoseTasks({ has, subjects, asker }: Heard): Whose | null {
  const groups = has('group') ? subjects.groups : has('unit') ? [] : asker.groups;
  const units = has('unit') ? subjects.units : has('own-unit') ? asker.units : [];
  const [group] = groups;
  const [unit] = units;
  if (groups.length + (groups.length === 0 ? units.length : 0) !== 1) return null;
  return group === undefined ? (unit === undefined ? null : { unit }) : { group };
}

function daysMeant(whose: Whose, heard: Heard): Days | null {
  const { text, has, asker, reader } = heard;
  const tasks = reader.plan.tasks.filter((task) =>
    'group' in whose ? task.group === whose.group : task.units.includes(whose.unit),
  );
  if (has('first-due', 'last-due')) {
    const day = extremeDay({ tasks }, has('last-due'));
    return day === undefined ? null : { from: day, to: day };
  }
  if (BEFORE_YEAR_END.test(text)) return beforeEndOf(reader.plan.year);
  const [days] = ENDS.test(text) ? findDays(inFull(text), asker.today) : [];
  return days ? { from: days.from, to: days.to } : null;
}

/** Within a year, and before its last day. */
const beforeEndOf = (year: number): Days => ({ from: `${year}-01-01`, to: `${year}-12-30` });

/** The first or the last day that the notice sets for anything: 哪项任务期限最长, 最早到期的是哪项. */
function extremeDay({ tasks }: Pick<Plan, 'tasks'>, isLast: boolean): string | undefined {
  return tasks
    .flatMap(({ targets, commitments }) => [...targets, ...commitments])
    .flatMap(({ deadline }) => (deadline === null ? [] : [deadline]))
    .sort()
    .at(isLast ? -1 : 0);
}

/** Several months in a list: 10、11月, 10月和11月. */
const MONTHS = SEVERAL_MONTHS;

/** 10月、11月 for 10、11月, and 2030年 for a year without 年. */
const inFull = (text: string): string =>
  text
    .replace(BARE_YEAR, '$&年')
    .replace(/(?<!\d)(\d{1,2})(?=(?:[、,和及与跟]\d{1,2}){0,12}[、,和及与跟]\d{1,2}月)/gu, '$1月');

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Stretches that follow each other are one. */
function joined(days: readonly Days[]): readonly Days[] {
  const told: Days[] = [];
  for (const { from, to } of days) {
    const last = told.at(-1);
    if (last && addDays(last.to, 1) === from) told[told.length - 1] = { from: last.from, to };
    else told.push({ from, to });
  }
  return told;
}
