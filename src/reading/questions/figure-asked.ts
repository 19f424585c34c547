import type { RecordedFigure } from '../../domain/recorded-figure.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { namedApart } from '../names/named-in.ts';
import { findQuantities } from '../numbers/quantities.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';

/** A figure that is asked for by its own name: 隐患整改了多少处, 应急局培训了几期. */
export interface FigureAsked {
  /** What it is a figure of, as far as it is said. */
  readonly words: string;
  /** In what it is counted; empty where that is open. */
  readonly measure: string;
  /** Of which task and which unit; null where none is named. */
  readonly task: number | null;
  readonly unit: string | null;
  /** Whether it is asked for of the whole year: 今年以来一共, 合计. */
  readonly isOfAll?: true | undefined;
}

const HOW_MUCH =
  /^(?<before>[^，,。；;？?]{0,24}?)(?<many>几|多少)(?<after>[^，,。；;？?几多]{0,10}?)[了呢啊呀]{0,2}[?？。]?$/u;
/** 多长, 多大面积: how large, of what is measured and not counted. */
const HOW_LARGE = /^(?<before>[^，,。；;？?]{2,24}?)多(?:长|远)[了呢啊呀]{0,2}[?？。]?$/u;
const OF_LENGTH = '公里';
/** What asks for something else: a goal, a plan, what is left, who or when. */
const ELSE =
  /目标|计划|指标|任务量|打算|应|要求|规定|标准|算|还(?:有|差|剩|缺|要)|[差剩缺欠]|没|未|不|谁|哪|啥|什么|怎么|咋|为|几时|报|交|催|签|灯|组|单位|部门|天|号|月份|钱/u;
/** Of the whole year, and not of the last report alone. */
const OF_ALL = /今年|年内|年初|全年|一共|总共|总计|合计|累计|加起来|共/u;
/** Words that name nothing: when, how far, and that it is done. */
const IDLE =
  /以来|总数|合计|年内|从年初到现在|了|过|的|已经?|现在|目前|今年|本月|这个月|上个月|\d{1,2}月份?|上半年|[一二三四]季度|一共|总共|累计|到底|大概|我们?|咱们?|全区|全部|都|共|有|是|给|到|被|完成|弄|搞|做|干|进行|开展|情况|数量|那边|这边|这块|方面/gu;

/**
 * What a question wants to know of a figure that stands in reports, where it asks for nothing that has to be reached, is left or is
 * planned. Null for any other text.
 */
export function figureAsked(text: string, reader: QuestionReader): FigureAsked | null {
  const said = plain(text).trim();
  const asked = HOW_MUCH.exec(said)?.groups ?? HOW_LARGE.exec(said)?.groups;
  if (!asked) return null;
  const { before = '', after = '', many } = asked;
  const counted = many === undefined ? OF_LENGTH : measureOf(after);
  const named = namedApart(before, reader);
  if (named === null || ELSE.test(named.rest) || ELSE.test(after)) return null;
  const noun = many === undefined ? '' : after.slice(counted.length);
  const words = `${named.rest}${noun}`.replace(IDLE, '');
  const least = leastOf(named.task, named.unit, counted);
  return new Set(words).size < least
    ? null
    : {
        words,
        measure: counted,
        task: named.task,
        unit: named.unit,
        ...(OF_ALL.test(before) && { isOfAll: true as const }),
      };
}

/** How many signs must say of what it is a figure; of a task that is named its measure alone may: 任务34几场. */
function leastOf(task: number | null, unit: string | null, measure: string): number {
  if (task !== null && measure !== '' && measure !== '个') return 0;
  return task === null && unit === null ? 2 : 1;
}

/** 处 of 处, 家 of 家企业; empty where a thing is counted by no measure. */
function measureOf(after: string): string {
  const [found] = findQuantities(`3${after}`);
  return found && found.span.start === 0 ? found.unit : '';
}

/** Whether a figure is the one: it is named with all the signs of the words, and counted in the same. */
export const isAskedFor = (
  { words, measure, task, unit }: FigureAsked,
  { submission, name, unit: counted }: RecordedFigure,
): boolean =>
  (task === null || submission.task === task) &&
  (unit === null || submission.unit === unit) &&
  (measure === '' || isSameUnit(measure, counted) || isPeople(measure, counted)) &&
  [...words].every((sign) => name.includes(sign));

/** 多少人 is asked of 名 and of 人次 as well. */
const isPeople = (asked: string, counted: string): boolean => asked === '人' && PEOPLE.has(counted);

const PEOPLE: ReadonlySet<string> = new Set(['名', '人次', '人']);
