import { CalendarDay } from '../../../src/domain/calendar-day.ts';
import { daysBetween } from '../../../src/domain/day.ts';
import type { OpenQuestion, Rule } from '../../../src/domain/plan.ts';
import type { QuarterlyDue } from '../../../src/domain/quarterly-due.ts';
import type { AskRule } from '../../../src/domain/question.ts';
import type { SettingValue } from '../../../src/domain/setting.ts';
import { stepsOfRule } from '../../../src/reading/rules/steps-of-rule.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { dayInWords, list, numeral, quoted } from '../../../src/wording/words.ts';

export interface QuotedRule {
  readonly quote: string;
  readonly place: string;
  readonly mechanism: string;
}

/** Rules in the notice's own words, each with its place, under the name of their mechanism. */
export function rulesQuoted(rules: readonly QuotedRule[]): string {
  const mechanisms = [...new Set(rules.map(({ mechanism }) => mechanism))];
  return mechanisms
    .map((name) => {
      const lines = rules
        .filter(({ mechanism }) => mechanism === name)
        .map(({ quote, place }) => `${quoted(quote)}（${place}）`);
      return [`${name}规定：`, ...lines].join('\n');
    })
    .join('\n');
}

/** How many steps a procedure has, and which of them one is, with all of them in the notice's words. */
export function stepsListed(
  { quote, place: where, mechanism }: QuotedRule,
  { place, deed, beside }: NonNullable<AskRule['steps']>,
): string {
  const steps = stepsOfRule(quote);
  const which = place === undefined ? '' : `，${deed}是第${place}步`;
  return [
    beside ? stepBeside(steps, deed ?? '', beside, place) : `共${steps.length}步${which}。`,
    `${mechanism}规定的流程（${where}）：`,
    ...steps.map((step, at) => `${at + 1}. ${step}`),
  ].join('\n');
}

/** 登记之后是“拟办”（第2步）。 */
function stepBeside(
  steps: readonly string[],
  deed: string,
  beside: 'after' | 'before',
  place: number | undefined,
): string {
  const step = place === undefined ? undefined : steps[place - 1];
  if (step === undefined) return `${deed}是${beside === 'after' ? '最后' : '第'}一步。`;
  return `${deed}${beside === 'after' ? '之后' : '之前'}是${quoted(step)}（第${place}步，共${steps.length}步）。`;
}

/** 要, 不是, or in which case: what a rule says to whoever asks whether somebody does something. */
export function whetherInWords(
  { how, verdict, words }: NonNullable<AskRule['whether']>,
  quote: string,
): string {
  switch (verdict) {
    case 'yes':
      return YES[how];
    case 'no':
      return how === 'is' && words ? `不是${words}` : NO[how];
    case 'unstated':
      return `文件没有写${WISHED[how]}${words ?? '这样'}`;
    case 'depends': {
      const only = IN_CASE.exec(quote)?.[1] ?? '';
      return `看情况：${only}才${how === 'may' ? '可以' : '要'}，其他的不用`;
    }
  }
}

/** Which of two ways a rule says. */
export const chosenInWords = ({ ways, is }: NonNullable<AskRule['choice']>): string =>
  is === 'neither' ? '都不是' : `是${ways[is === 'first' ? 0 : 1]}`;

/** What is not so as a rule, and when it is. */
export const notAsARule = (otherwise: string): string => `原则上不行，${otherwise}`;

const YES = { must: '要', may: '可以', is: '是的' } as const;
const NO = { must: '不用', may: '不行', is: '不是' } as const;
const WISHED = { must: '要', may: '可以', is: '是' } as const;

/** The case of （重要公文……，还需……签发）. */
const IN_CASE = /（([^（）]+)，还需/u;

/** The mechanisms that the notice calls 制度, in its order, with the attachment in which they stand. */
export function mechanismsListed(rules: readonly Rule[]): string {
  const named = rules.filter(({ mechanism }) => mechanism.endsWith('制度'));
  const mechanisms = [...new Set(named.map(({ mechanism }) => mechanism))];
  const places = [...new Set(named.flatMap(({ place }) => place.split(' ')[0] ?? []))];
  return `${list(places)}规定了${mechanisms.length}项制度：${list(mechanisms)}。`;
}

export const leftOpen = (open: OpenQuestion): string =>
  open.says
    ? `${sentence(open.statement)}\n文件写到的是：${quoted(open.says.quote)}（${open.says.place}）`
    : sentence(open.statement);

/** 指挥部办公室已定每月25日，自2020年6月起执行: of a day of the month. */
export const setByOffice = (open: OpenQuestion, { value, from }: SettingValue): string =>
  `${typeof value === 'string' && CalendarDay.safeParse(value).success ? `指挥部办公室已定为${dayInWords(value)}` : `指挥部办公室已定每月${value}日，自${periodInWords(from)}起执行`}。\n${leftOpen(open)}`;

const sentence = (text: string): string => (/[。！？]$/u.test(text) ? text : `${text}。`);

export function quarterDue(due: QuarterlyDue, today: string): string {
  const included = due.isIncluded ? '（含当日）' : '（不含当日）';
  const left = daysBetween(today, due.dueOn);
  const when = left < 0 ? `，已经过了${-left}天` : left === 0 ? '，就是今天' : `，还有${left}天`;
  return `${quarterName(due)}完成情况，最晚${dayInWords(due.dueOn)}${included}报送${when}。${ruleOf(due)}`;
}

/** For a quarter that was due before there was a notice: it is never asked for. */
export const quarterBeforeNotice = (due: QuarterlyDue, issuedOn: string): string =>
  `${quarterName(due)}按规定对应的期限是${dayInWords(due.dueOn)}，早于文件印发日（${dayInWords(issuedOn)}），不催报。${ruleOf(due)}`;

const quarterName = (due: QuarterlyDue): string => `${due.year}年${numeral(due.quarter)}季度`;

const ruleOf = ({ rule }: QuarterlyDue): string =>
  rule ? `\n${quoted(rule.quote)}（${rule.place}）` : '';
