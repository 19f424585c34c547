import type { Intent } from '../../src/domain/intent.ts';
import type { Parameter, Plan } from '../../src/domain/plan.ts';
import { type Settable, settableOf } from '../../src/domain/settable.ts';
import { MONTHLY_DAY } from '../../src/domain/setting.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';

const LISTS = /^(?:查?看)?(?:全部|所有)?(?:的)?规则(?:的)?参数(?:清单|列表|有哪些|是什么)?$/u;
const UNIT = '(?:个?(?:自然|工作)?[天日]|项|个?百分点|%|％)?';
const SETS: readonly RegExp[] = [
  new RegExp(
    `^设置(?<what>.{2,24}?)(?:改?为|成|[:：=]|到)?(?<value>\\d{1,3}|[一二两三四五六七八九十]{1,3}|是|否|算|不算)${UNIT}$`,
    'u',
  ),
  new RegExp(
    `^(?:请)?(?:把|将)?(?<what>.{2,24}?)(?:设置|设|改|调整|调|定)(?:为|成|到|在)?(?<value>\\d{1,3}|[一二两三四五六七八九十]{1,3})${UNIT}[吧了]?$`,
    'u',
  ),
];
const SETS_DAY: readonly RegExp[] = [
  /^设置(?<what>[^\d]{2,16}?)(?:为|成|到|在|[:：=])?(?<day>(?:\d{4}年|明年|今年)?\d{1,2}月.{1,6})$/u,
  /^(?:请|先|那就?|就){0,2}(?:把|将)?(?<what>[^\d]{2,16}?)(?:就|先|暂|统一){0,2}(?:(?:设置|设|改|调整|定)?(?:为|成|到|在)|定)(?<day>(?:\d{4}年|明年|今年)?\d{1,2}月.{1,6}?)[吧了]?$/u,
  /^(?<what>[^\d]{2,16}?)(?:的)?(?<day>(?:\d{4}年|明年|今年)?\d{1,2}月.{1,6}?)截止[吧了]?$/u,
];
const SETS_FORM =
  /^(?:设置|把|将)?(?<what>[^\d]{2,10}?)(?:设置|设|改|定)?(?:为|成|用|按|[:：=])?(?<form>[组年号][-—·./][组年号][-—·./][组年号])$/u;

/** 规则参数, and 设置批示件办结天数 5天 by the name that the plan gives it; null for any other text. */
export function readParameterCommand(
  text: string,
  today: string,
  { plan }: QuestionReader,
): Intent | null {
  if (text.length > LONGEST) return null;
  const said = plain(text).replace(/(?<![?？。!！])[?？。!！]+$/u, '');
  if (LISTS.test(said)) return { kind: 'list-parameters' };
  const wish = withoutAsking(said);
  const intent =
    SETS.map((form) => setIn(wish, form, plan)).find(Boolean) ?? otherSetIn(wish, today, plan);
  return intent && wish !== said ? { kind: 'keep-draft', proposal: intent } : (intent ?? null);
}

/** 办结天数能改成5天吗 asks politely: it is shown first. */
const withoutAsking = (said: string): string =>
  MAY.test(said) ? said.replace(MAY, '').replace(ASKING, '') : said.replace(ASKING, '');
const MAY = /(?:能不能|可不可以|可以不可以|能否|可否|可以|能)(?=(?:设置|设|改|调整|调|定|放))/u;
const ASKING = /(?:行不行|行不|行吗|可以吗|可不可以|好不好|好吗|吗|呗)$/u;

const LONGEST = 60;

function setIn(said: string, form: RegExp, plan: Plan): Intent | null {
  const { what = '', value = '' } = form.exec(said)?.groups ?? {};
  const parameter = parameterCalled(what, plan);
  if (!parameter) return null;
  const meant = valueSaid(value, settableOf(parameter.id)?.kind ?? 'days');
  if (parameter.id === MONTHLY_DAY && isDayOfMonth(meant)) {
    return { kind: 'set-monthly-day', day: meant };
  }
  return meant === null ? null : { kind: 'set-parameter', parameter: parameter.id, value: meant };
}

/** 设置填报截止 5月20日, 设置卷号 年-组-号. */
function otherSetIn(said: string, today: string, plan: Plan): Intent | null {
  const dated = SETS_DAY.map((form) => form.exec(said)?.groups).find(
    (groups) => parameterCalled(groups?.what ?? '', plan) !== null,
  );
  const { what = '', day = '', form } = dated ?? SETS_FORM.exec(said)?.groups ?? {};
  const parameter = parameterCalled(what, plan);
  const kind = parameter && settableOf(parameter.id)?.kind;
  const value = kind === 'day' ? (findDays(day, today)[0]?.to ?? null) : kind && (form ?? null);
  if (!parameter || !value) return null;
  return kind === 'day' || kind === 'file-number'
    ? { kind: 'set-parameter', parameter: parameter.id, value }
    : null;
}

const bare = (words: string): string => plain(words).replaceAll('的', '');

/** By the name that the plan gives it, or one of the others; also without the last word of 填报截止. */
function parameterCalled(what: string, plan: Plan): Parameter | null {
  if (what === '') return null;
  const called = namesOf(plan);
  const said = bare(what);
  const short = said.replace(/(?:时间|日期|期限)$/u, '');
  return called.get(said) ?? called.get(short) ?? called.get(`${short}截止`) ?? null;
}

const known = new WeakMap<Plan, ReadonlyMap<string, Parameter>>();

/** The parameters of a plan by all their names, made once. */
function namesOf(plan: Plan): ReadonlyMap<string, Parameter> {
  const made = known.get(plan);
  if (made) return made;
  const names = plan.parameters
    .toReversed()
    .flatMap((one) =>
      [one.name.replace(/（[^（）]*）/gu, ''), ...one.aliases].map(
        (name) => [bare(name), one] as const,
      ),
    );
  const called = new Map(names);
  known.set(plan, called);
  return called;
}

const isDayOfMonth = (value: number | boolean | null): value is number =>
  typeof value === 'number' && value >= 1 && value <= 31;

function valueSaid(said: string, kind: Settable['kind']): number | boolean | null {
  if (kind === 'days') return readNumber(said);
  if (kind !== 'yes-or-no') return null;
  if (/^(?:是|算)$/u.test(said)) return true;
  return /^(?:否|不算)$/u.test(said) ? false : null;
}

/** Those that may be set and share two characters in a row with what was said, but for those of every number: 督办蓝单天数 for 蓝灯天数. */
export const parametersCalledLike = (what: string, plan: Plan): readonly Parameter[] => {
  const runs = runsOf(bare(what));
  return plan.parameters.filter(
    ({ id, name, aliases }) =>
      settableOf(id) !== null &&
      [name, ...aliases].some((one) => runsOf(bare(one)).some((run) => runs.includes(run))),
  );
};

const runsOf = (words: string): readonly string[] =>
  [...words.replace(OF_NUMBERS, ' ')]
    .map((_, at) => words.slice(at, at + 2))
    .filter((run) => run.length === 2 && !OF_NUMBERS.test(run));
const OF_NUMBERS = /天数|时间|设置|提醒|日期|日子|几个|工作|作日/u;
