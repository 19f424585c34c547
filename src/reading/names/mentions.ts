import { readNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/text.ts';
import type { Lexicon, Meaning } from './lexicon.ts';

/** Something of the plan that the text names, at its place in the plain text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Said[];
}

/** A meaning of the lexicon, or a number that the text gives to a task, a group or a quarter. */
export type Said =
  | Meaning
  | { readonly kind: 'task-number'; readonly number: number }
  | { readonly kind: 'group-number'; readonly number: number }
  | { readonly kind: 'quarter'; readonly quarter: number };

/**
 * All that a plain text names, in its order: first what is named by number, then the longest forms
 * of the lexicon in what is left. Mentions never overlap.
 */
export function findMentions(text: string, lexicon: Lexicon): readonly Mention[] {
  const numbered = findNumbered(text);
  return [...numbered, ...findForms(text, lexicon, numbered)].sort((a, b) => a.start - b.start);
}

const NUMBER = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾佰]{1,5})';
/** Without one of these nothing is named by number. */
const NUMERAL = /[\d零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾佰]/u;
const ANOTHER = `(?:(?:[、,和及与跟&到至~-]|以及| and )(?:第|任务)?${NUMBER})`;
/** More than these one after the other are no list that somebody would write. */
const MOST = 40;
const LIST = `${NUMBER}${ANOTHER}{0,${MOST}}`;
const SEVERAL = `${NUMBER}${ANOTHER}{1,${MOST}}`;

/** Ways of naming tasks, groups and quarters by number. 3项任务 and 任务一共 name none. */
const NUMBERED: readonly { readonly form: RegExp; readonly kind: 'task' | 'group' | 'quarter' }[] =
  [
    {
      form: /第?([一二三四1-4](?:[、,和及与跟到至~-]第?[一二三四1-4]){0,4})季度?(?=[度的完末底情报总是怎])/gu,
      kind: 'quarter',
    },
    { form: /\bq([1-4])\b/gu, kind: 'quarter' },
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
        `(?<![\\d.第]|任务)(${NUMBER})(?:(?:行动|工作)*(?:小组|专班|组)|号(?:行动|工作)*(?:小组|专班|组)(?!长))`,
        'gu',
      ),
      kind: 'group',
    },
    { form: /\bgroup (?:no\.? ?)?(\d{1,2})\b/gu, kind: 'group' },
    { form: /(?:任务|\btasks? ) ?(-\d{1,3}|\d{1,3}\.\d)(?!\d)/gu, kind: 'task' },
    { form: new RegExp(`(?:编号|序号)(?:是|为)?:?(${NUMBER})(?!\\d)`, 'gu'), kind: 'task' },
    {
      form: new RegExp(
        `^(${LIST})项(?=[谁的由牵责归内要目什哪除]|里(?:面|边|头)?[除和跟与]|$)`,
        'gu',
      ),
      kind: 'task',
    },
    {
      form: new RegExp(
        `^(${SEVERAL})(?:(?:这|那)?[两二三四五六几](?:项|个|条|号)(?:任务|工作)?|项|号)?(?=[的都谁哪]|是不是|是否|由|归|责任|牵头|配合|分别|各)`,
        'gu',
      ),
      kind: 'task',
    },
    {
      form: new RegExp(
        `(?:任务|\\btasks?)(?:编号|序号|号)?(?:是|为)? ?(?:no\\.? ?|number ?|[#-])?第?(${LIST})(?:号|项)?(?![\\d%共般定直些样览起个年月日]|\\.\\d)`,
        'gu',
      ),
      kind: 'task',
    },
    {
      form: new RegExp(`^(${NUMBER}项(?:[和跟与、]${NUMBER}项)+)(?=[的都谁哪归由]|分别|各)`, 'gu'),
      kind: 'task',
    },
    { form: new RegExp(`第(${LIST})(?:号|项|条|个)(?:重点)?(?:任务|工作)?`, 'gu'), kind: 'task' },
    {
      form: new RegExp(
        `(?<![\\d.月\\]〕]|20\\d\\d )(${LIST})号(?:重点)?(?:任务|工作|项目)?(?![前线楼文令之以])`,
        'gu',
      ),
      kind: 'task',
    },
    { form: /(?<![\d.一])(\d{1,3})任务/gu, kind: 'task' },
    {
      form: new RegExp(`(?:任务|工作):(${LIST})(?:号|项)?(?=[谁的都由归牵责分各哪什]|$)`, 'gu'),
      kind: 'task',
    },
    { form: /(?<![a-z\d])t(\d{1,2})(?![\d.a-z])|(?<![\d.])(\d{1,3})#/gu, kind: 'task' },
    { form: new RegExp(`第(${LIST})$`, 'gu'), kind: 'task' },
    {
      form: new RegExp(`(?<=除[了去开]?)第?(${LIST})(?:号|项)?(?=(?:以|之)?外|还)`, 'gu'),
      kind: 'task',
    },
    { form: /(?:#|№|\bno\.? ?|\bnumber ?)(\d{1,3})/gu, kind: 'task' },
    { form: /^(\d{1,2}(?: \d{1,2})*)(?=[谁哪的是归啥咋由牵什]|分别|$)/gu, kind: 'task' },
    { form: /^([二三]?十[一二三四五六七八九]|[二三]十)(?=谁|由谁|牵头|$)/gu, kind: 'task' },
  ];

function findNumbered(text: string): readonly Mention[] {
  if (!NUMERAL.test(text)) return [];
  const found: Mention[] = [];
  const taken = new Set<number>();
  for (const { form, kind } of NUMBERED) {
    for (const match of matchesOf(form, text)) {
      const mention = { start: match.index, end: match.index + match[0].length };
      if (placesOf(mention).some((place) => taken.has(place))) continue;
      const meanings = numbersIn(match[1] ?? match[2] ?? '').map((number) =>
        numberedAs(kind, number),
      );
      if (meanings.length === 0) continue;
      found.push({ ...mention, meanings });
      for (const place of placesOf(mention)) taken.add(place);
    }
  }
  return found;
}

/** The numbers of a list, ranges filled in; -1 and 1.5 are read as they are, for they are no task's. */
function numbersIn(list: string): readonly number[] {
  if (/^-|\d\.\d/.test(list)) return [Number(list)];
  return matchesOf(RANGES, list).flatMap(([, first = '', last = '']) => {
    const [from, to] = [readNumber(first), readNumber(last)];
    if (from === null) return [];
    return to === null || to <= from || to - from > LONGEST_RANGE
      ? [from, ...(to === null ? [] : [to])]
      : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

const RANGES = new RegExp(`(${NUMBER})(?:[到至~-](?:第|任务)?(${NUMBER}))?`, 'gu');
const LONGEST_RANGE = 40;

function numberedAs(kind: 'task' | 'group' | 'quarter', number: number): Said {
  if (kind === 'task') return { kind: 'task-number', number };
  if (kind === 'group') return { kind: 'group-number', number };
  return { kind: 'quarter', quarter: number };
}

function findForms(text: string, lexicon: Lexicon, taken: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  const places = new Set(taken.flatMap(placesOf));
  for (let at = 0; at < text.length - 1; ) {
    const form = longestFormAt(text, at, lexicon);
    const mention = form && { start: at, end: at + form.words.length, meanings: form.meanings };
    if (mention && !placesOf(mention).some((place) => places.has(place))) {
      found.push(mention);
      at = mention.end;
    } else at += 1;
  }
  return found;
}

function longestFormAt(text: string, at: number, lexicon: Lexicon) {
  const candidates = lexicon.byHead.get(text.slice(at, at + 2)) ?? [];
  return candidates.find(
    (form) => text.startsWith(form.words, at) && isWhole(text, at, form.words),
  );
}

/** A Latin form is a word of its own: `ai` is not found in `said`. */
function isWhole(text: string, at: number, words: string): boolean {
  const isLatin = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);
  const first = words[0];
  const last = words.at(-1);
  if (isLatin(first) && isLatin(text[at - 1]) && /[a-z]/.test(first ?? '')) return false;
  return !(isLatin(last) && isLatin(text[at + words.length]));
}

/** Every place in the text that it covers. */
const placesOf = ({ start, end }: Pick<Mention, 'start' | 'end'>): readonly number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);
