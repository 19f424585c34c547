import { weekday } from '../domain/day.ts';
import type { Due } from '../domain/dues.ts';
import { workdaysFromLast } from '../domain/ladder.ts';
import type { Nudge, NudgeItem } from '../domain/nudge.ts';
import { isQuarter, type Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import { groupOf, taskOf } from '../domain/plan-lookups.ts';
import type { Owing } from '../domain/roster.ts';
import { list, numeral, quoted } from './words.ts';

/** The one message of the ladder to a person: each thing with its day, what is missing and what to do. */
export const nudgeText = (nudge: Nudge, plan: Plan): string =>
  nudge.items.map((item) => itemText(item, plan)).join('\n\n');

/** Who has neither reported nor signed for a nudge; nothing where all have. */
export const unsignedNote = (
  unsigned: readonly { readonly unit: string; readonly name: string; readonly nudgedOn: string }[],
): readonly string[] =>
  unsigned.length === 0
    ? []
    : [
        `提醒后一个工作日内没有签收的：${list(unsigned.map(({ unit, name, nudgedOn }) => `${unit}${name}（${shortDay(nudgedOn)}提醒）`))}。`,
      ];

/** For a group chat: how many are missing, never who. */
export const missingInGroup = (due: Due, units: number): string =>
  `${reportsOf(due.period)}还有${units}家单位未报，${endOf(due)}截止。已分别提醒各单位联络员，请尽快报送。`;

function itemText(item: NudgeItem, plan: Plan): string {
  const lines =
    item.scope.kind === 'unit' ? unitLines(item, item.scope.unit, plan) : listLines(item, plan);
  return [...(item.insteadOf ? [`（代${item.insteadOf}接收）`] : []), ...lines].join('\n');
}

/** To a unit's liaison, or to its leader, who is asked to see to it. */
function unitLines(item: NudgeItem, unit: string, plan: Plan): readonly string[] {
  const [owed] = item.owed;
  if (!owed) return [];
  const { due } = item;
  return [
    `${headOf(item)}${unit}${missing(owed, item)}：`,
    ...tasksOf(owed, plan),
    ...restDay(item),
    ...(workdaysFromLast(item.step) === 0 ? ruleOf(due) : []),
    ...(item.isOpening && due.kind === 'quarterly' ? [reuse(due)] : []),
    ...(item.role === 'unit-leader'
      ? [askLeader(owed, due)]
      : [howToReport(owed, due), ...signIfLate(item)]),
  ];
}

/** Where the reports stand on the day of the step. */
function headOf({ due, step }: NudgeItem): string {
  const workdays = workdaysFromLast(step);
  const reports = reportsOf(due.period);
  if (workdays === null) return `${reports}开始报送，${endOf(due)}截止。`;
  if (workdays > 0) return `${reports}已于${endOf(due)}截止。`;
  if (workdays < 0) return `${reports}${endOf(due)}截止。`;
  return due.isRestDay ? `${reports}${endOf(due)}截止。` : `${reports}今天24时截止。`;
}

export function missing({ tasks, of }: Owing, { step }: NudgeItem): string {
  if (workdaysFromLast(step) === null && tasks.length === of) return `有${of}项任务要报`;
  return `还有${tasks.length}项任务未报${tasks.length < of ? `（应报${of}项）` : ''}`;
}

/** The titles of a few tasks, the numbers of many. */
function tasksOf({ tasks }: Owing, plan: Plan): readonly string[] {
  if (tasks.length > MOST_TITLES) return [numbersOf(tasks)];
  return tasks.map((number) => `· 任务${number} ${taskOf(plan, number).title}`);
}

const MOST_TITLES = 6;
const numbersOf = (tasks: readonly number[]): string => `任务${list(tasks.map(String))}`;

/** A due day on a rest day is not put off; on the workday before it is named for the last time. */
export function restDay({ due, step }: NudgeItem): readonly string[] {
  const workdays = workdaysFromLast(step);
  if (!due.isRestDay || (workdays !== null && workdays > 0)) return [];
  const last = workdays === 0 ? '今天' : shortDay(due.lastWorkday);
  return [`${shortDay(due.dueOn)}是休息日，截止日不顺延，${last}是此前最后一个工作日。`];
}

const ruleOf = ({ rule }: Due): readonly string[] =>
  rule ? [`依据：${quoted(rule.quote)}（${rule.place}）`] : [];

/** What the months already said need not be written again. */
const reuse = ({ period }: Due): string =>
  `月报里报过的不用重写：发“${shortPeriod(period)}季报预填”，核对后确认即可。`;

/** The example names the period, so that the answer is not taken for the running month. */
export const howToReport = ({ tasks }: Owing, { period }: Due): string =>
  `请直接回复，例如“任务${tasks[0]}，${shortPeriod(period)}，进展：……；存在问题：……；下一步计划：……”。`;

/** The last nudges before others hear of it: who cannot report at once can say that they have read it. */
const signIfLate = (item: NudgeItem): readonly string[] =>
  isToBeSigned(item) ? ['一时报不了的，收到请回复“签收”。'] : [];

export function isToBeSigned({ step }: NudgeItem): boolean {
  const workdays = workdaysFromLast(step);
  return workdays !== null && workdays >= SIGN_FROM;
}

const SIGN_FROM = -2;

function askLeader({ liaisons }: Owing, { isRestDay }: Due): string {
  const who =
    liaisons.length > 0 ? `联络员${list(liaisons)}` : '有关同志（本单位还没有登记联络员）';
  return `请督促${who}${isRestDay ? '今天' : '今天24时前'}报送。`;
}

/** To a group or to the office: the list of the missing, unit by unit. */
function listLines(item: NudgeItem, plan: Plan): readonly string[] {
  const { scope, owed, unitsInAll } = item;
  const where = scope.kind === 'group' ? `${groupOf(plan, scope.group).name}：` : '';
  return [
    `${where}${headOf(item)}应报${unitsInAll}家单位，${owed.length > 0 ? `未报齐${owed.length}家：` : '都已报齐。'}`,
    ...owed.map(owingLine),
    ...groupsMissing(item, plan),
    ...restDay(item),
    ...(owed.length > 0 ? [askOverseer(item)] : []),
  ];
}

/** 各行动工作组每月定期向办公室报送: what the group itself owes the office. */
function groupsMissing({ scope, groupsMissing: groups }: NudgeItem, plan: Plan): readonly string[] {
  if (groups.length === 0) return [];
  if (scope.kind === 'group') return ['本组月报还没有报办公室，请汇总后报送。'];
  return [`还没有报来月报的工作组：${list(groups.map((group) => groupOf(plan, group).short))}。`];
}

const owingLine = ({ unit, tasks, liaisons }: Owing): string =>
  `· ${unit}：${numbersOf(tasks)}（${liaisons.length > 0 ? list(liaisons) : '未登记联络员'}）`;

function askOverseer({ step, scope, due }: NudgeItem): string {
  const workdays = workdaysFromLast(step) ?? -1;
  if (workdays <= 0) return '请提醒以上单位按时报送。';
  if (scope.kind === 'group') return '请督促以上单位尽快补报，补报会注明迟报。';
  if (workdays < CIRCULAR_FROM) return '各组的名单同时发给各组组长（未登记的除外）。';
  const basis = due.rule ? `依据：${quoted(due.rule.quote)}（${due.rule.place}）。` : '';
  return `截止后已过${workdays}个工作日，以上单位仍未报齐。${basis}以上事实可用于通报；是否通报、用何种形式，请办公室决定。`;
}

/** From this workday after the due day on, the office has the facts for a circular (附件2 五: 以适当形式进行通报). */
const CIRCULAR_FROM = 3;

/** Asked once of the office as long as the notice's 每月定期 has no day. */
export const monthlyDayUnset = (): string =>
  '文件要求每月定期报送信息，没有写明日期。请办公室定一个日期，例如回复“设置月报日 25日”。设定之前不催月报，也不亮灯。';

/** To the office, before anything is reckoned with the days of such a year. */
export const yearWithoutHolidays = (year: number): string =>
  `还没有${year}年的放假和调休安排，目前按周一至周五为工作日推算，提醒的日子可能有误。请把国务院办公厅公布的安排录入后再核对。`;

/** 2020年二季度完成情况, 2020年6月月报. */
export const reportsOf = (period: Period): string =>
  isQuarter(period)
    ? `${period.slice(0, 4)}年${shortPeriod(period)}完成情况`
    : `${period.slice(0, 4)}年${shortPeriod(period)}月报`;

/** 二季度, 6月. */
export const shortPeriod = (period: Period): string =>
  isQuarter(period) ? `${numeral(Number(period.charAt(6)))}季度` : `${Number(period.slice(5))}月`;

/** 7月12日（周日）24时. */
export const endOf = ({ dueOn, originalDueOn }: Due): string =>
  `${shortDay(dueOn)}24时${originalDueOn ? `（原${shortDay(originalDueOn)}，已同意延期）` : ''}`;

function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日（周${'一二三四五六日'.charAt(weekday(day) - 1)}）`;
}
