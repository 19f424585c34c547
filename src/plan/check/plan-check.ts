import type { Plan, Task } from '../../domain/plan.ts';
import { plain } from '../../reading/text/plain.ts';
import { checkCounts } from './count-check.ts';
import { checkAgainstNotice } from './notice-check.ts';
import { checkParameters } from './parameter-check.ts';
import type { Problem } from './problem.ts';
import { checkPromises } from './promise-check.ts';

/** Everything that is wrong with a plan, in itself and beside the text of its notice; empty for a right one. */
export function checkPlan(plan: Plan, notice: string): readonly Problem[] {
  return [
    ...checkCounts(plan),
    ...orderProblems(plan),
    ...unitProblems(plan),
    ...referenceProblems(plan),
    ...topicProblems(plan),
    ...unwrittenProblems(plan),
    ...checkParameters(plan),
    ...checkPromises(plan),
    ...checkAgainstNotice(plan, notice),
  ];
}

/** Tasks and groups are numbered from 1 without a gap, and every id stands once. */
function orderProblems(plan: Plan): readonly Problem[] {
  const unordered = (place: string, numbers: readonly number[]): readonly Problem[] =>
    numbers.every((number, index) => number === index + 1)
      ? []
      : [{ place, problem: `没有从1起逐一编号：${numbers.join('、')}` }];
  const repeated = (place: string, ids: readonly string[]): readonly Problem[] =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({ place: `${place} ${id}`, problem: '重复' }));
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return [
    ...unordered(
      '任务编号',
      plan.tasks.map(({ number }) => number),
    ),
    ...unordered(
      '工作组编号',
      plan.groups.map(({ ordinal }) => ordinal),
    ),
    ...repeated(
      '单位',
      plan.units.map(({ name }) => name),
    ),
    ...repeated('职务', idsOf(plan.posts)),
    ...repeated('规定', idsOf(plan.rules)),
    ...repeated('未定事项', idsOf(plan.open)),
    ...repeated('参数', idsOf(plan.parameters)),
  ];
}

/** Every unit that is named stands in the list of units, and every listed unit is named somewhere. */
function unitProblems(plan: Plan): readonly Problem[] {
  const named = [
    { place: '办公室所在单位', unit: plan.command.office.seat },
    ...plan.groups.flatMap(({ ordinal, leadUnit, memberUnits }) => [
      { place: `第${ordinal}组 组长单位`, unit: leadUnit },
      ...memberUnits.map((unit) => ({ place: `第${ordinal}组 成员`, unit })),
    ]),
    ...plan.tasks.flatMap(({ number, units }) =>
      units.map((unit) => ({ place: `任务${number} 责任分工`, unit })),
    ),
  ];
  const listed = plan.units.map(({ name }) => name);
  const used = new Set(named.map(({ unit }) => unit));
  return [
    ...named
      .filter(({ unit }) => !listed.includes(unit))
      .map(({ place, unit }) => ({ place, problem: `单位表里没有“${unit}”` })),
    ...listed
      .filter((unit) => !used.has(unit))
      .map((unit) => ({ place: `单位 ${unit}`, problem: '没有任务或工作组用到' })),
    ...plan.groups
      .filter(({ leadUnit, memberUnits }) => !memberUnits.includes(leadUnit))
      .map(({ ordinal }) => ({ place: `第${ordinal}组 组长单位`, problem: '不在成员之列' })),
  ];
}

/** Tasks belong to a group that there is, and parameters rest on a rule that there is. */
function referenceProblems(plan: Plan): readonly Problem[] {
  const ordinals = plan.groups.map(({ ordinal }) => ordinal);
  return [
    ...plan.tasks
      .filter(({ group }) => !ordinals.includes(group))
      .map(({ number, group }) => ({ place: `任务${number}`, problem: `没有第${group}组` })),
    ...plan.parameters.flatMap(({ id, aspect }) => {
      if (!aspect) return [];
      const rule = plan.rules.find((one) => one.id === aspect.rule);
      if (rule?.aspects[aspect.index]) return [];
      return [{ place: `参数 ${id}`, problem: `没有规定 ${aspect.rule} 的第${aspect.index}款` }];
    }),
  ];
}

/** A word that means one task and no other stands with no other task, not even as a shared one. */
function topicProblems(plan: Plan): readonly Problem[] {
  const owners = new Map<string, Set<number>>();
  const add = (words: readonly string[], task: number) => {
    for (const word of words.map(plain)) {
      owners.set(word, (owners.get(word) ?? new Set()).add(task));
    }
  };
  for (const task of plan.tasks) add([...ownWords(task), ...task.sharedTopics], task.number);
  const own = new Set(plan.tasks.flatMap(ownWords).map(plain));
  return [...owners]
    .filter(([word, tasks]) => own.has(word) && tasks.size > 1)
    .map(([word, tasks]) => ({
      place: `主题词“${word}”`,
      problem: `不止一项任务：${[...tasks].join('、')}`,
    }));
}

/** What the text of a task does not write is one of its topics, and truly stands nowhere in it. */
function unwrittenProblems(plan: Plan): readonly Problem[] {
  return plan.tasks.flatMap(({ number, title, content, topics, unwritten }) =>
    unwritten.flatMap((word) => {
      const place = `任务${number} 未写明的词“${word}”`;
      if (!topics.includes(word)) return [{ place, problem: '不在主题词之列' }];
      return `${title}${content}`.includes(word) ? [{ place, problem: '任务里写到了' }] : [];
    }),
  );
}

const ownWords = (task: Task): readonly string[] => [
  task.title,
  ...task.topics,
  ...task.english,
  ...task.targets.flatMap(({ metric, aliases, english }) => [metric, ...aliases, ...english]),
];
