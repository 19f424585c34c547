import { matchesOf } from '../text/text.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

const NUMERAL = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)';
const MEASURE =
  '(?:万?平方米|万?平米|万平|公里|千米|微克|座|条|处|套|户|栋|盏|部|吨|家(?!牵)|所|项|个|人|米|%|天|周|成(?=$|[还吗吧呢对够行,，?？]|是不|算)|年(?!底|内|度|前|来|行动|计划|规划|建设|提升)|亿元|万元|元)';
const QUANTITY = new RegExp(
  `(?<![\\d.第附任务哪一二两三四五六七八九十百千])(?:\\d+(?:\\.\\d+)?${MEASURE}?|${NUMERAL}${MEASURE})(?![\\d.]|度|季|组|月|号|日)`,
  'gu',
);

/** Numbers outside of names, with what they count: 8座, 98. A year is no number, and 一个 counts nothing. */
export const quantitiesIn = (skeleton: Skeleton): readonly Span[] =>
  matchesOf(QUANTITY, skeleton.skeleton).flatMap(({ index, 0: said }) =>
    YEAR.test(said) || COUNTS_NOTHING.test(said)
      ? []
      : [spanAt(skeleton, index, index + said.length, 'quantity')],
  );

/** 任务13 18呢, 任务13、18: a bare number behind that of a task, with nothing but a mark between them, and nothing that it counts. */
const BESIDE_TASK = new RegExp(
  `(?<=T[ 、,/]{1,2})\\d{1,2}(?!\\d|[.:%-]\\d|%|[ ]?[月日号年]|[ ]?${MEASURE}|[\\u4e00-\\u9fff]{0,1}(?:率|盏|辆|台))`,
  'gu',
);

/** Numbers that can only be those of more tasks: a reading that leaves one out answers half of the question. */
export const looseNumbersIn = (skeleton: Skeleton): readonly Span[] =>
  skeleton.mentions.some(isNumberedTask)
    ? matchesOf(BESIDE_TASK, skeleton.skeleton).map(({ index, 0: said }) =>
        spanAt(skeleton, index, index + said.length, 'loose-number'),
      )
    : [];

const isNumberedTask = ({ meanings }: Skeleton['mentions'][number]): boolean =>
  meanings.some(({ kind }) => kind === 'task-number');

const YEAR = /^20\d\d年?$/u;
const COUNTS_NOTHING = /^[一两][个项家条处年天]$/u;

/** The years that a text names: 2030, 明年, 今年底. */
export const yearsIn = (skeleton: Skeleton): readonly Span[] =>
  matchesOf(YEARS, skeleton.skeleton).map(({ index, 0: said }) =>
    spanAt(skeleton, index, index + said.length, 'year'),
  );

const YEARS = /(?<!\d)20\d\d(?!\d)年?(?:底前?|末)?|明年|去年|今年(?:底前?)?|年底前?|年内/gu;
