import { measureAt } from '../numbers/measures.ts';
import { readNumber } from '../numbers/numbers.ts';
import { matchesOf, type NormalText, normalise, type Span, spanOf } from '../text/text.ts';

/** Tasks that a text names by number. `isPlain`: nothing but a task can be meant (任务28), not so 28号 and 28. */
export interface NumberedTasks {
  readonly numbers: readonly number[];
  readonly isPlain: boolean;
  readonly text: string;
  readonly span: Span;
}

const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十]{1,4})';
const LIST = `${NUMBER}(?:(?:[、,，和及与]|以及)(?:任务|第)?${NUMBER}(?!\\d)){0,40}`;

const PLAIN = new RegExp(
  [
    `(?:重点)?任务(?:(?:编号|序号|号)[：: ]{0,2})?(?:第|#)?(?<after>${LIST})(?:号|项)?(?:任务|工作)?`,
    `第?(?<before>${LIST})号(?:重点)?(?:任务|工作)`,
    `第(?<item>${LIST})项(?:重点)?(?:任务|工作(?!量|日))?`,
    `(?<![\\d.])(?<several>${NUMBER}号?(?:[、,，和及与]${NUMBER}号?){1,40})(?:这?[两二三四五六几])项(?:重点)?(?:任务|工作)`,
    `(?<![\\d.一二三四五六七八九十])(?<short>\\d{1,2})任务`,
    `(?:#|№|\\bno\\.? ?)(?<sign>\\d{1,3})(?!\\d)`,
    `\\btask ?(?<english>\\d{1,3})(?!\\d)`,
  ].join('|'),
  'gu',
);

/** Every plain form has one of these in it. */
const PLAIN_SIGN = /[任号第#№]|no|task/u;

/** 28号 and 28 at the head of a clause. */
const LOOSE = new RegExp(
  `^(?:(?<number>\\d{1,2})|(?<written>${NUMBER})(?=号))(?:号|\\.|、)?(?=$|(?![月日年时点分])[\\u4e00-\\u9fff：: “(\\[])`,
  'u',
);

/** Finds the tasks that a text names by number, in its order. 任务120套 counts something, and 三项任务 too. */
export function findNumberedTasks(text: string): readonly NumberedTasks[] {
  const normal = normalise(text);
  if (!PLAIN_SIGN.test(normal.normal)) return [];
  return matchesOf(PLAIN, normal.normal).flatMap((match) => {
    const list = Object.values(match.groups ?? {}).find((group) => group !== undefined) ?? '';
    const end = match.index + match[0].length;
    if (isCount(normal.normal, match, end)) return [];
    return [placed(normal, match.index, end, list, true)];
  });
}

/** The task whose bare number begins a clause (28号公厕完成5座), if it may be one. */
export function readLooseNumber(text: string): NumberedTasks | null {
  const normal = normalise(text);
  const match = LOOSE.exec(normal.normal);
  if (!match) return null;
  const { number, written = '' } = match.groups ?? {};
  const end = match[0].length;
  if (measureAt(normal.normal, (number ?? written).length) !== null) return null;
  return placed(normal, 0, end, number ?? written, false);
}

function placed(
  text: NormalText,
  start: number,
  end: number,
  list: string,
  isPlain: boolean,
): NumberedTasks {
  const span = spanOf(text, start, end);
  const numbers = (list.match(new RegExp(NUMBER, 'gu')) ?? []).flatMap(
    (one) => readNumber(one) ?? [],
  );
  return {
    numbers: [...new Set(numbers)],
    isPlain,
    text: text.original.slice(span.start, span.end),
    span,
  };
}

/** 任务120套, 任务5.2公里, 任务28% count; so do 任务一共 and 任务二级, and 任务二季度 names a quarter. */
function isCount(
  normal: string,
  { groups, index }: RegExpExecArray | RegExpMatchArray,
  end: number,
): boolean {
  if (groups?.after === undefined)
    return groups?.item !== undefined && /^[目式]/u.test(normal.slice(end));
  const rest = normal.slice(end);
  if (/^(?:\d|\.\d|%|\+|年(?![底内末前初])|[月日](?!报|\S*任务)|级|季度|共|览)/u.test(rest))
    return true;
  if (groups.after === '一' && /^[定般直些样起]/u.test(rest)) return true;
  const written = /[号项]$/u.test(normal.slice(index ?? 0, end));
  return (
    !written &&
    measureAt(normal, end) !== null &&
    !/^(?:座谈|部分|部门|条例|本[期月季周年次])/u.test(rest)
  );
}
