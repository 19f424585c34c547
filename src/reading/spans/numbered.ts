import type { Mention, Said } from '../names/mentions.ts';
import { tableOfForms } from '../text/table-of-forms.ts';
import { matchesOf } from '../text/text.ts';
import { placesOf } from './place.ts';
import { NUMBER, numbersIn, SEVERAL, TASK_NUMBER_FORMS } from './task-number-forms.ts';

/** What a plain text names by number: tasks, groups and quarters, each list with its ranges filled in. */
export function findNumbered(text: string): readonly Mention[] {
  if (!NUMERAL.test(text)) return [];
  const found: Mention[] = [];
  const taken = new Set<number>();
  for (const { form, kind, number: own } of formsFor(text)) {
    for (const match of matchesOf(form, text)) {
      const mention = { start: match.index, end: match.index + match[0].length };
      if (placesOf(mention).some((place) => taken.has(place))) continue;
      if (kind === 'task' && YEAR.test(text.slice(match.index, mention.end + 1))) continue;
      const numbers = own === undefined ? numbersIn(match[1] ?? match[2] ?? '') : [own];
      const meanings = numbers.map((number) => numberedAs(kind, number));
      if (meanings.length === 0) continue;
      found.push({ ...mention, meanings });
      for (const place of placesOf(mention)) taken.add(place);
    }
  }
  return found;
}

/** Without one of these nothing is named by number. */
const NUMERAL = /[\d零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾佰]/u;

/** 任务是2021年底前完成: no task is called by a year. */
const YEAR = /20\d\d年$/u;

interface NumberedForm {
  readonly form: RegExp;
  readonly kind: Numbered;
  /** What the form means where it writes no number of its own. */
  readonly number?: number;
}

type Numbered = 'task' | 'group' | 'quarter';

/** 7到9月, 十至十二月份: a quarter that is called by its first month and its last. */
const QUARTERS_BY_MONTHS = (
  [
    ['[1一]', '(?:3|三)', 1],
    ['[4四]', '(?:6|六)', 2],
    ['[7七]', '(?:9|九)', 3],
    ['(?:10|十)', '(?:12|十二)', 4],
  ] as const
).map(([first, last, quarter]) => ({
  form: new RegExp(`(?<![\\d.十])${first}月?份?[到至~-]${last}月份?(?![\\d底末])`, 'gu'),
  kind: 'quarter' as const,
  number: quarter,
}));

const FORMS: readonly NumberedForm[] = [
  {
    form: /第?([一二三四1-4](?:[、,和及与跟到至~-]第?[一二三四1-4]){0,4})季度?(?=[度的完末底情报总是怎])(?!度?(?:[开报搞办]|召开)?[一两1][次回])/gu,
    kind: 'quarter',
  },
  { form: /\bq([1-4])\b/gu, kind: 'quarter' },
  ...QUARTERS_BY_MONTHS,
  {
    form: new RegExp(
      `(第?${NUMBER}(?:工作)?(?:小组|专班|组)[到至~-]第?${NUMBER})(?:工作)?(?:小组|专班|组)`,
      'gu',
    ),
    kind: 'group',
  },
  {
    form: new RegExp(
      `(?<![\\d.]|任务)第?(${SEVERAL})(?:工作)?(?:小组|专班|组)(?!织|成(?!员))`,
      'gu',
    ),
    kind: 'group',
  },
  {
    form: new RegExp(`第(${NUMBER})号?(?:个)?(?:行动|工作)*(?:小组|专班|组)`, 'gu'),
    kind: 'group',
  },
  {
    form: new RegExp(
      `(?<![\\d.第哪每同那]|任务)(${NUMBER})(?:(?:行动|工作)*(?:小组|专班|组)|号(?:行动|工作)*(?:小组|专班|组)(?!长))`,
      'gu',
    ),
    kind: 'group',
  },
  { form: /\bgroup (?:no\.? ?)?(\d{1,2})\b/gu, kind: 'group' },
  ...TASK_NUMBER_FORMS.map(({ pattern }) => ({
    form: new RegExp(pattern, 'gu'),
    kind: 'task' as const,
  })),
];

const formsFor = tableOfForms(FORMS, ({ form }) => form);

function numberedAs(kind: Numbered, number: number): Said {
  if (kind === 'task') return { kind: 'task-number', number };
  if (kind === 'group') return { kind: 'group-number', number };
  return { kind: 'quarter', quarter: number };
}
