import { asksOnly } from '../act.ts';
import type { Mention } from '../names/mentions.ts';
import { readNumber } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { followedBy, named, optional, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { saysNoProgress } from '../reports/nil.ts';
import { mentionsIn } from '../reports/report-sentences.ts';
import type { Reporter } from '../reports/reporter.ts';
import { matchesOf } from '../text/text.ts';
import { COUNTED_BY_ITEM } from '../words/counting.ts';
import { fits, weighTasks } from './task-evidence.ts';
import { findNumberedTasks } from './task-numbers.ts';
import { ownTasksOf } from './tasks-named.ts';

/**
 * 任务16：征收180户；任务17查了35个小区, of 16项：征收180户；17项查了35个小区: a number before 项 at the head of a clause is that of one of the reporter's own
 * tasks where a colon, a section or nothing new stands behind it, or work of that task. 3项工程已开工 and 问题12项，7项完成 count.
 */
export function withItemsAsTasks(text: string, reporter: Reporter, reader: QuestionReader): string {
  if (!text.includes('项') || COUNTS_ITEMS.test(text) || findNumberedTasks(text).length > 0)
    return text;
  const tasks = ownTasksOf(reporter, reader);
  const heads = matchesOf(HEAD, text).map((match) => headAt(match, text));
  if (heads.length > reader.plan.tasks.length) return text;
  const isOwn = ({ numbers }: Head) => numbers.every((number) => tasks.includes(number));
  const own = heads.filter(isOwn).filter((head) => isTask(head, reporter, reader));
  const isClear = own.some((head) => head.opens && isLabel(head));
  const sure = asksOnly(text) && !isClear && own.length < 2 ? [] : own;
  if (!sure.some(({ opens }) => opens)) return text;
  const isNext = (head: Head) => isClear && head.opens && head.numbers.every((one) => one > FEW);
  const isListed = (head: Head) =>
    sure.includes(head) || (isOwn(head) && (isNext(head) || tellsFigure(head)));
  return heads
    .filter(isListed)
    .reduceRight(
      (rest, head) =>
        rest.slice(0, head.start) + nameOf(head) + rest.slice(head.start + head.length),
      text,
    );
}

/** 任务16：, which is a head and no part of what is told. */
const nameOf = ({ numbers, behind }: Head): string =>
  `任务${numbers.join('、')}${NEEDS_NO_COLON.test(behind) ? '' : '：'}`;

/** A clause that begins with so many 项. */
interface Head {
  readonly start: number;
  readonly length: number;
  readonly numbers: readonly number[];
  /** Whether a sentence, a line or a blank begins here, and no more than a part of a sentence. */
  readonly opens: boolean;
  /** Whether it is said to be reported: 再报18项. */
  readonly isReported: boolean;
  readonly behind: string;
}

function headAt({ index, 0: whole, groups = {} }: RegExpExecArray, text: string): Head {
  const { before = '', list = '' } = groups;
  const isReported = /[报说](?:一下|下|个)?$/u.test(before);
  const start = isReported ? index : index + before.length;
  const [behind = ''] = CLAUSE.exec(text.slice(index + whole.length)) ?? [];
  return {
    start,
    length: index + whole.length - start,
    numbers: matchesOf(NUMBERS, list).flatMap(([number]) => readNumber(number) ?? []),
    isReported,
    opens: !/[，,：:]$/u.test(text.slice(0, index)),
    behind,
  };
}

function isTask(
  { numbers, opens, isReported, behind }: Head,
  reporter: Reporter,
  reader: QuestionReader,
): boolean {
  if (isLabel({ behind })) return opens;
  if (SECTION.test(behind) || saysNoProgress(behind)) return true;
  if (isReported && numbers.some((number) => number > FEW)) return true;
  if (COUNTED.test(behind)) return false;
  const mentions = mentionsIn(behind, reader);
  const [task = 0, ...others] = numbers;
  if (others.length > 0) return false;
  const hasFigure = findQuantities(behind).length > 0;
  if (fits(task, behind, mentions, reader.plan)) return hasFigure || mentions.length > 0;
  return hasFigure && task > FEW && opens && isOfNoOther(behind, mentions, reporter, reader);
}

/** Whether the words are of none of the reporter's own tasks. */
function isOfNoOther(
  words: string,
  mentions: readonly Mention[],
  reporter: Reporter,
  reader: QuestionReader,
): boolean {
  const own = ownTasksOf(reporter, reader);
  const { tasks } = weighTasks(words, mentions, reader.plan, reporter);
  return !tasks.some((one) => own.includes(one));
}

/** With a colon behind it. */
const isLabel = ({ behind }: Pick<Head, 'behind'>): boolean => /^\s?[：:]/u.test(behind);

const tellsFigure = ({ behind }: Head): boolean =>
  !COUNTED.test(behind) && findQuantities(behind).length > 0;

/** 整改问题12项, 项目7个: what is counted by 项 elsewhere is counted so all through. */
const COUNTS_ITEMS =
  /[\u4e00-\u9fff](?<![先再报说和跟与及和]|[这那]边|[报说](?:一?下|个))\d{1,4}项(?!能不能|目)|项目\d|[共计其]中?[\d一二两三四五六七八九十]{1,3}项/u;

/** 32项这边汇报下: what is said of the task in passing, and that it is told of. */
const TOPIC =
  /(?:这边|那边|这块)?(?:汇报|报|说|讲)(?:一下|下)(?=[，,：:\s])|(?:这边|那边|这块|呢)(?=[，,：:\s没无还])|的话[，,\s]?|[哈啊呀哦](?=[，,：:\s])/u;

const NUMBER = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})/u;
const HEAD = new RegExp(
  sequence(
    /(?<=^|[，,。；;：:\n\s])/u,
    named(
      'before',
      /(?:(?:我来?|先|再|还|另外|还有|然后|接着|最后|对了|嗯|那){0,2}(?:[报说](?:一下|下|个)?)?)/u,
    ),
    named('list', sequence(NUMBER, `(?:项?[、和跟及与]${NUMBER.source}){0,9}`, /项/u)),
    named('topic', optional(TOPIC)),
    followedBy(/[^目]|$/u),
  ),
  'gu',
);
const NUMBERS = new RegExp(NUMBER.source, 'gu');
/** Up to where the clause ends, its own colon in it. */
const CLAUSE = /^\s?[：:，,]?[^，,。；;：:\n]{0,60}[：:]?/u;
const SECTION = /^的?(?:进展|存在问题|问题|下一步|情况)[：:是]/u;
const NEEDS_NO_COLON = new RegExp(`^\\s?[：:，,]|${SECTION.source}`, 'u');
/** 先报3项 announces three of them. */
const FEW = 9;
const COUNTED = new RegExp(`^${COUNTED_BY_ITEM}`, 'u');
