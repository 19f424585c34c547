import { addDays } from '../../domain/day.ts';
import type { Intent } from '../../domain/intent.ts';
import type { Plan } from '../../domain/plan.ts';
import { findDays } from '../calendar/days.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { oneOrSeveral } from './several.ts';

/** Which tasks are due by a day or within a year: 哪项任务10月31日前完成, 跨年任务有哪些. */
export function readTasksDue(asked: Asked, asker: Asker, reader: QuestionReader): Intent | null {
  const { subjects, text } = asked;
  if (subjects.tasks.length + subjects.units.length + subjects.groups.length > 0) return null;
  if (!/哪|几|什么|啥|有|which|what|任务|(?:完成|到期)的$/u.test(text)) return null;
  const extreme = extremeDay(text, reader.plan);
  if (extreme) return { kind: 'find-tasks-due', from: extreme, to: extreme };
  if (!DUE.test(text)) return null;
  const planYear = reader.plan.year;
  if (
    /跨年|跨到|多年|不止一年|超过\d{0,4}年?的|\d{4}年(?:以后|之后)|今年以后|明年以后|长期/u.test(
      text,
    )
  ) {
    return { kind: 'find-tasks-due', from: `${planYear + 1}-01-01`, to: '9999-12-31' };
  }
  const days = findDays(inFull(text), asker.today);
  const meant = MONTHS.test(text) ? joined(days) : days.slice(0, 1);
  return oneOrSeveral(meant.map(({ from, to }) => ({ kind: 'find-tasks-due', from, to })));
}

const DUE =
  /前|完成|到期|截止|底|末|due|by |deadline|要做完|做完|任务|目标|(?:管|做|干|定|排|延续|持续)到|(?:干|办|建|弄|搞)完|建成|指标|跨年|跨到/u;

/** 排到了2030, without 年. */
const BARE_YEAR = /(?<!\d)20[1-4]\d(?![\d年.-])/gu;

const ENDS = '(?:完成|到期|结束|做完|截止|收尾|完工)';
const LAST = new RegExp(
  `(?:期限|时限|时间|周期|跨度|战线)最[长远]|最[晚迟后](?:才)?${ENDS}|${ENDS}(?:得|的)?(?:时间|期限)?最[晚迟]`,
  'u',
);
const FIRST = new RegExp(
  `(?:期限|时限|时间)最[紧近短早]|最[早先](?:要)?${ENDS}|${ENDS}(?:得|的)?(?:时间|期限)?最早`,
  'u',
);

/** The first or the last day that the notice sets for anything: 哪项任务期限最长, 最早到期的是哪项. */
function extremeDay(text: string, { tasks }: Plan): string | undefined {
  const isLast = LAST.test(text);
  if (!isLast && !FIRST.test(text)) return undefined;
  return tasks
    .flatMap(({ targets, commitments }) => [...targets, ...commitments])
    .flatMap(({ deadline }) => (deadline === null ? [] : [deadline]))
    .sort()
    .at(isLast ? -1 : 0);
}

/** Several months in a list: 10、11月, 10月和11月. */
const MONTHS = /\d{1,2}月?份?(?:[、,和及与跟]|还有|以及)\d{1,2}月/u;

/** 10月、11月 for 10、11月, and 2030年 for a year without 年. */
const inFull = (text: string): string =>
  text
    .replace(BARE_YEAR, '$&年')
    .replace(/(?<!\d)(\d{1,2})(?=(?:[、,和及与跟]\d{1,2}){0,11}[、,和及与跟]\d{1,2}月)/gu, '$1月');

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
