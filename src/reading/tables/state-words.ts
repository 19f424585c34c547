import { isDoneBehind } from '../figures/roles.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { UNDER_WAY } from '../words/roles.ts';
import { periodAtHead } from './column-periods.ts';
import { isSumRow, type Row } from './table-rows.ts';

/** Whether a cell says in a word how far a thing has come: 已建成, 装修中, 未启动, 是. */
export const isState = (text = ''): boolean =>
  text === '' || isDoneState(text) || IN_COURSE.test(text) || UNDER_WAY.test(text);

/**
 * Whether all cells of a column say in words how far a thing has come; below a head that asks for it, in any words
 * or names a month (状态: 前期, 招标; 7月底: 内装), if one of them is such a word. What sums the rows up says it in its own way.
 */
export function isOfStates(body: readonly Row[], at: number, title: string): boolean {
  const asks = ASKS_HOW_FAR.test(title) || periodAtHead(title) !== null;
  const textOf = ({ cells }: Row) => cells[at]?.text ?? '';
  const mayBeState = (text: string) => isState(text) || (asks && BRIEF.test(text));
  return (
    body.every((row) => mayBeState(textOf(row)) || isSumRow(row)) &&
    body.some((row) => textOf(row) !== '' && isState(textOf(row)) && !isSumRow(row))
  );
}

const ASKS_HOW_FAR =
  /^(?:目前|当前|完成|建设|工程|推进|进展|形象|工作){0,2}(?:状态|情况|进度|进展|阶段|现状)$/u;
const BRIEF = /^[\u4e00-\u9fff]{2,8}$/u;

/** Whether a cell holds a figure, or says that there is none. */
export const isCount = (text: string): boolean => COUNT.test(text);

const COUNT = /^(?:\d{1,6}(?:\.\d{1,4})?\s?[\u4e00-\u9fffa-zA-Z㎡²%％]{0,4}|[-—–/无])$/u;

/** Whether the head of a column says in a word how far its things have not come: 在建, 施工中, 未开工. */
export const isInCourse = (title: string): boolean => IN_COURSE.test(title);

/** Whether it says that the thing is done. */
export const isDoneState = (text: string): boolean =>
  YES.test(text) ||
  (SHORT.test(text) &&
    !IN_COURSE.test(text) &&
    !PREPARED.test(text) &&
    !UNDER_WAY.test(text) &&
    (tellsDone(text) || isDoneBehind(text)));

/** Whether it says that the thing is being built: 在建, 施工中, 内装. */
export const isBuilding = (text: string): boolean => BUILDING.test(text);

const BUILDING =
  /^(?:正?在[建施改](?:中|工)?|(?:正在)?(?:施工|建设|改造|装修|安装|收尾)中?|[内外精]?装(?:修|饰)?|(?:基础|主体|结构)(?:施工|封顶|完工)?中?|收尾|扫尾|试运行)$/u;

/** Whether it says no more than that what its head names is so, or is not. */
export const isYes = (text: string): boolean => YES.test(text);
export const isNo = (text: string): boolean => NO.test(text);

/** Whether the head of a column asks what its cells answer with 是 or 否: 是否开工. */
export const asksState = (title: string): boolean => /^是否/u.test(title);

const YES = /^(?:是|√|✓|✔|☑|✅)$/u;
const NO = /^(?:否|×|✗|❌)$/u;
/** 招标, 设计: a step before the work, and no more than that. */
const PREPARED = /^(?:招投?标|设计|立项|报批|审批|选址|勘察|图审)(?:阶段)?$/u;
const SHORT = /^[\u4e00-\u9fff]{2,6}$/u;
/** A thing that has not come to its end: 内装, 施工中, 筹建, 未启动, 否. */
const IN_COURSE =
  /^(?:否|×|✗|❌|正?在[建施改]|筹建|[内外精]?装(?:修|饰)?|基础|主体|前期|[\u4e00-\u9fff]{1,4}中|(?:未|没|尚未|还没|正在|待|拟)[\u4e00-\u9fff]{1,4})$/u;
