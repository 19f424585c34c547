import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import type { Goals, Milestones } from '../record.ts';
import { isLong, isVague, type Pair } from '../rules.ts';

interface Form {
  readonly task: number;
  readonly unit: string;
  readonly goals: Goals;
  readonly isPrefilled: boolean;
  /** As it stood; null where it is filled in for the first time. */
  readonly before: Goals | null;
}

const goalLines = ({ year, quarters }: Goals): readonly string[] => [
  `年度计划：${year}`,
  ...quarters.map(({ quarter, goal }) => `${shortPeriod(quarter)}：${goal}`),
];

const formLines = ({ task, unit, goals, isPrefilled }: Form, plan: Plan): readonly string[] => [
  `任务${task}《${taskOf(plan, task).title}》（${unit}）`,
  ...goalLines(goals),
  ...(isPrefilled ? ['（年度计划没有写，按任务分解表预填，要改请说“年度计划：……”）'] : []),
];

/** Hints, and never more than that: “尽量做到可量化可考核” (附件2 五). */
function hintsFor(forms: readonly Form[]): readonly string[] {
  const goals = forms.flatMap(({ goals: { quarters } }) => quarters);
  const vague = goals.filter(({ goal }) => isVague(goal));
  const long = goals.filter(({ goal }) => isLong(goal));
  return [
    ...(vague.length > 0
      ? [
          `提示：${list(vague.map(({ quarter, goal }) => `${shortPeriod(quarter)}“${goal}”`))}没有数量、时间或成果，文件要求“尽量做到可量化可考核”（附件2 五），建议写具体；也可以直接确认。`,
        ]
      : []),
    ...(long.length > 0
      ? ['提示：文件要求“简明扼要、具体实在”，有的目标超过120字，可再精简。']
      : []),
  ];
}

/** 三季度“完成6座”→“完成7座”: what a correction puts in the place of what. */
const changesIn = ({ goals, before }: Form): readonly string[] => {
  if (before === null) return [];
  const was = new Map(before.quarters.map(({ quarter, goal }) => [quarter, goal]));
  const year = before.year === goals.year ? [] : [`年度计划“${before.year}”→“${goals.year}”`];
  const quarters = goals.quarters.flatMap(({ quarter, goal }) => {
    const old = was.get(quarter);
    return old === goal ? [] : [`${shortPeriod(quarter)}“${old ?? '未填'}”→“${goal}”`];
  });
  return [...year, ...quarters];
};

/** To the group and to the office, of a form that the group has handed in. */
export const formChanged = (form: Form): string =>
  `任务${form.task}${form.unit}更正了已报指挥部办公室的填报表：${list(changesIn(form))}。`;

export const summariesCounted = (
  quarter: string,
  isIn: readonly number[],
  missing: readonly number[],
): string =>
  [
    `${tableNamed(quarter)}：已报指挥部办公室${isIn.length}个组${isIn.length === 0 ? '' : `（${list(isIn.map(groupInShort))}）`}。`,
    missing.length === 0
      ? '各组都已报齐。'
      : `还没有报的${missing.length}个组：${list(missing.map(groupInShort))}。催报请回“催各组交${tableNamed(quarter)}”。`,
  ].join('\n');

export const formsPreview = (forms: readonly Form[], isCorrection: boolean, plan: Plan): string =>
  [
    `【草稿】${isCorrection ? '更正' : ''}节点任务填报表`,
    ...forms.flatMap((form) => formLines(form, plan)),
    ...forms
      .filter(() => isCorrection)
      .flatMap(changesIn)
      .map((change) => `更正：${change}`),
    ...hintsFor(forms),
    '核对无误请回“确认”，不报请回“取消”，要改请直接说，如“二季度：……”。',
  ].join('\n');

/** A quarter's goal is missing; the rest is kept. */
export const goalAsked = (
  forms: readonly Form[],
  { task, quarter }: { readonly task: number; readonly quarter: string },
  plan: Plan,
): string =>
  [
    ...forms.flatMap((form) => formLines(form, plan)),
    `任务${task}还缺${shortPeriod(quarter)}目标，请直接回复，如“完成3座”。前面说的已经记下，不报请回“取消”。`,
  ].join('\n');

export const formsFilled = (forms: readonly Form[], isCorrection: boolean, plan: Plan): string =>
  forms
    .map(({ task, unit }) => {
      const group = groupInShort(taskOf(plan, task).group);
      return `已${isCorrection ? '更正' : '登记'}任务${task}填报表（${unit}），报${group}汇总。`;
    })
    .join('\n');

export const exempted = (task: number, units: readonly string[], reason: string): string =>
  `已登记：任务${task}${list(units)}免填（${reason}）。`;

const pairInWords = ({ task, unit }: { readonly task: number; readonly unit: string }): string =>
  `任务${task}${unit}`;

export const pairsInWords = (
  pairs: readonly { readonly task: number; readonly unit: string }[],
): string => list(pairs.map(pairInWords));

const stateOf = (form: Milestones | null): string => {
  if (form?.exempt) return `免填（${form.exempt.reason}）`;
  const last = form?.versions.at(-1);
  return last ? goalLines(last).join('；') : '未填报';
};

/** 第三组填报表, and without a name those that the speaker may see. */
export const formsShown = (
  whose: string,
  rows: readonly {
    readonly task: number;
    readonly unit: string;
    readonly form: Milestones | null;
  }[],
): string => {
  if (rows.length === 0) return '没有您可以查看的填报表。';
  const filled = rows.filter(({ form }) => form !== null).length;
  return [
    `${whose}填报情况：应填${rows.length}项，已填或免填${filled}项。`,
    ...rows.map(({ task, unit, form }) => `· ${pairInWords({ task, unit })}：${stateOf(form)}`),
  ].join('\n');
};

/** The forms of a group as the office counts them. */
export interface GroupForms {
  readonly group: number;
  readonly all: number;
  readonly blanks: readonly { readonly task: number; readonly unit: string }[];
  readonly isHandedIn: boolean;
}

/** 填报情况 of all groups. */
export const formsOfAll = (groups: readonly GroupForms[]): string =>
  [
    `填报情况：${groups.length}个组，已报办公室${groups.filter(({ isHandedIn }) => isHandedIn).length}个。`,
    ...groups.map(({ group, all, blanks, isHandedIn }) => {
      const units = [...new Set(blanks.map(({ unit }) => unit))];
      const open = blanks.length === 0 ? '已填齐' : `还差${blanks.length}项（${list(units)}）`;
      return `· ${groupInShort(group)}：应填${all}项，${open}${isHandedIn ? '，已报' : ''}`;
    }),
  ].join('\n');

/** To a unit. */
export const formUrged = (group: number, unit: string, tasks: readonly number[]): string =>
  `${groupInShort(group)}催办填报：${unit}任务${list(tasks.map(String))}的节点任务填报表还没有报。请回“填报任务${tasks[0]}：年度计划：……；二季度：……；三季度：……；四季度：……”。`;

/** In the morning, before the day that the office set. */
export const formsStillOwed = (unit: string, pairs: readonly Pair[], due: string): string =>
  `节点任务填报表${shortDay(due)}截止，${unit}任务${list(pairs.map(({ task }) => String(task.number)))}还没有报。请回“填报任务${pairs[0]?.task.number}：年度计划：……；二季度：……；三季度：……；四季度：……”。`;

/** To the group, the day after. */
export const formsMissing = (group: number, pairs: readonly Pair[], due: string): string =>
  `节点任务填报表${shortDay(due)}已截止，${groupInShort(group)}还有${pairs.length}项未填报：${pairsInWords(pairs.map(({ task, unit }) => ({ task: task.number, unit })))}。催报请回“催办填报”，不填请回“免填任务10某某局：理由”。`;

export const urged = (group: number, blanks: readonly Pair[], told: number): string =>
  blanks.length === 0
    ? `${groupInShort(group)}已全部填报，不用催。`
    : `已催办${told}人，未填报${blanks.length}项：${pairsInWords(blanks.map(({ task, unit }) => ({ task: task.number, unit })))}。`;

const tableNamed = (quarter: string | null): string =>
  quarter === null ? '填报表' : `${shortPeriod(quarter)}汇总表`;

/** In the morning, once, some workdays after the reports of the quarter were due. */
export const summaryOwed = (group: number, quarter: string, open: number): string => {
  const isJudged = open === 0;
  const how = isJudged
    ? `各项都已研判，报送请回“提交${groupInShort(group)}${tableNamed(quarter)}”。`
    : `还有${open}项没有研判，请回“研判${shortPeriod(quarter)}”，研判完回“提交${groupInShort(group)}${tableNamed(quarter)}”。`;
  return `${groupInShort(group)}${tableNamed(quarter)}还没有报指挥部办公室（附件2 五“填写汇总表报办公室”，没有写日期，不亮灯）。${how}`;
};

/** To who acts for a group. */
export const groupUrged = (group: number, quarter: string | null): string =>
  `指挥部办公室催办：${groupInShort(group)}${tableNamed(quarter)}还没有报。请回“提交${groupInShort(group)}${tableNamed(quarter)}”。`;

export const groupsUrged = (
  groups: readonly number[],
  quarter: string | null,
  told: number,
): string =>
  groups.length === 0
    ? `${tableNamed(quarter)}都已报，不用催。`
    : `已催办${told}人，未报${tableNamed(quarter)}${groups.length}个组：${list(groups.map(groupInShort))}。`;

export const formsHandedIn = (group: number, count: number): string =>
  `${groupInShort(group)}填报表（${count}项）已报指挥部办公室。`;

/** How a quarter was judged. */
export interface Counts {
  readonly done: number;
  readonly partly: number;
  readonly undone: number;
}

export const countsInWords = ({ done, partly, undone }: Counts): string =>
  `完成${done}，部分完成${partly}，未完成${undone}`;

export const summaryHandedIn = (group: number, quarter: string, counts: Counts): string =>
  `${groupInShort(group)}${shortPeriod(quarter)}汇总表已报指挥部办公室：${countsInWords(counts)}。`;

export const formsToOffice = (receipt: string, group: number, quarter: string | null): string =>
  `${receipt}要退回请回“退回${groupInShort(group)}${quarter === null ? '填报表' : `${shortPeriod(quarter)}汇总表`}：理由”。`;

export const returnedTold = (group: number, quarter: string | null, reason: string): string =>
  `${groupInShort(group)}${quarter === null ? '填报表' : `${shortPeriod(quarter)}汇总表`}已退回：${reason}。`;
