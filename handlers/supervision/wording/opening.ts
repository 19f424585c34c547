import type { MatterRef } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import { isResponsible } from '../../../src/domain/responsibility.ts';
import type { SupervisionSubject } from '../../../src/domain/supervision.ts';
import { matterTitled, shortDay } from '../../../src/wording/matters.ts';
import { list } from '../../../src/wording/words.ts';
import { chargedInWords, focusInWords, sourceInWords, titleOf } from './supervisions.ts';

type Items = readonly SupervisionSubject[];

/** What would be opened. */
export const supervisionPreview = (items: Items, plan: Plan): string =>
  [
    `【草稿】督办立项${items.length > 1 ? `${items.length}件` : ''}`,
    ...items.flatMap((item, at) => [
      ...(items.length > 1 ? [`第${at + 1}件`] : []),
      ...linesOf(item, plan),
    ]),
    `核对无误请回「确认」，立项后马上通知责任单位；要改直接说（如“${items.length > 1 ? '第2件' : ''}时限改为某月某日”${items.length > 1 ? '“第2件不要了”' : ''}），不立项请回「取消」。`,
  ].join('\n');

const linesOf = (item: SupervisionSubject, plan: Plan): readonly string[] => [
  `事项：${item.what}`,
  `来源：${sourceInWords(item, plan)}`,
  `类别：${focusInWords(item.focus)}${item.reason === '' ? '' : `（${item.reason}）`}`,
  `责任单位：${chargedInWords(item, plan)}`,
  `时限：${item.dueOn === null ? '未定' : shortDay(item.dueOn)}`,
  ...strangersIn(item, plan),
];

/** A unit that the task does not name is worth a look, and no mistake. */
function strangersIn({ task, charged }: SupervisionSubject, plan: Plan): readonly string[] {
  if (task === null) return [];
  const known = taskOf(plan, task);
  const strangers = charged.flatMap((one) =>
    one.kind === 'unit' && !isResponsible(plan, known, one.unit) ? [one.unit] : [],
  );
  return strangers.length > 0
    ? [`提示：任务${task}的责任分工里没有${list(strangers)}，请核对。`]
    : [];
}

/** What is asked for, one thing at a time. */
export const supervisionLacks = (lacks: 'unit' | 'day', items: Items, plan: Plan): string =>
  lacks === 'unit' ? unitAsked(items, plan) : dayAsked(items);

function unitAsked(items: Items, plan: Plan): string {
  const item = items.find(({ charged }) => charged.length === 0);
  const units = typeof item?.task === 'number' ? taskOf(plan, item.task).units : [];
  const known = units.length > 0 ? `任务${item?.task}的责任单位有${list(units)}。` : '';
  return `督办（${item ? titleOf(item) : ''}）的责任单位是哪家？${known}直接回单位名称即可，不立项请回「取消」。`;
}

const dayAsked = (items: Items): string =>
  `督办（${list(items.filter(({ dueOn }) => dueOn === null).map(titleOf))}）哪天前办结？直接回日期，如“6月19日前”“5个工作日内”；不立项请回「取消」。`;

/** 督办1已立项, one or several. */
export const supervisionsOpened = (
  opened: readonly { readonly ref: MatterRef; readonly item: SupervisionSubject }[],
  plan: Plan,
): string =>
  opened
    .map(
      ({ ref, item }) =>
        `${matterTitled(ref, titleOf(item))}已立项（${[focusInWords(item.focus), ...(item.task === null ? [] : [`任务${item.task}`])].join('，')}），请${chargedInWords(item, plan)}签收、办理，${item.dueOn === null ? '' : `${shortDay(item.dueOn)}前办结`}。`,
    )
    .join('\n');
