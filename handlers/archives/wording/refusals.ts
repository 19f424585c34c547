import type { Plan } from '../../../src/domain/plan.ts';
import { matterCalled } from '../../../src/wording/matters.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { dayInWords, list, quoted } from '../../../src/wording/words.ts';
import type { ArchiveReason } from '../rules.ts';
import { archiveCalled, taskCalled } from './archives.ts';

const rule = ({ rules }: Plan, id: string): string => {
  const found = rules.find((one) => one.id === id);
  return found ? `${quoted(found.text)}（${found.place}）` : '';
};

/** Why nothing is put on file or handed over, and what can be done instead. */
export const refused = refusals<ArchiveReason>({
  'no-archivist': ({ group }, plan) =>
    `抱歉，归档由${group === null ? '各行动工作组的' : groupInShort(group)}专职档案管理人员办理，没有归档。${rule(plan, 'archive-keepers')}`,
  'of-another-archive': ({ group, task }, plan) =>
    `抱歉，${task === null ? '这件材料' : taskCalled(task, plan)}归${archiveCalled(group, plan)}的档案，由${archiveCalled(group, plan)}档案管理人员归档，没有改动。`,
  'out-of-scope': ({ title }, plan) =>
    `“${title}”没有写明属于哪项治理任务，没有归档。归档范围：${rule(plan, 'archive-scope')}。属于某项任务的请写明任务编号，例如“归档资料：任务28改造前照片，前期，声像”。`,
  'not-closed': ({ matter, ended }) =>
    ended === null
      ? `${matterCalled(matter)}还没有办结，不能归档。办结后会自动列入待归档。`
      : `${matterCalled(matter)}${ended}，不用归档。`,
  'filed-already': ({ number, title }) => `“${title}”已经归档（${number}），没有重复归档。`,
  'which-item-on-file': ({ called }) =>
    called === null
      ? '没有查到您归过的材料，没有改动。'
      : `没有查到归过的“${called}”，没有改动。发“档案目录”看登记册。`,
  'item-handed-over': ({ number, transfer }) =>
    `${number}已随移交${transfer}移交指挥部办公室，不能再改，没有更正。确需更正请告诉指挥部办公室。`,
  'item-incomplete': () => '归档还缺阶段或载体，没有归档。',
  'no-such-task-to-file': ({ task }, plan) =>
    `没有任务${task}：重点任务编号是${plan.tasks[0]?.number}至${plan.tasks.at(-1)?.number}，请核对。`,
  'finished-by-office': ({ task }, plan) =>
    `任务${task}是否完成由${plan.command.office.short}认定，没有改动。完成情况请照常报送，或联系${plan.command.office.short}。`,
  'finished-already': ({ task, day }) =>
    `任务${task}已于${dayInWords(day)}认定完成，没有重复办理。`,
  'not-found-finished': ({ task }) => `任务${task}没有认定过完成，没有可撤销的。`,
  'transfer-under-way': ({ task, transfer }) =>
    `任务${task}的档案已随移交${transfer}送来等签收，没有撤销认定。请先“退回移交${transfer}：理由”，再撤销。`,
  'taken-out-already': ({ number, name }) => `${number}已由${name}撤回，没有重复办理。`,
  'task-unfinished': ({ task }, plan) =>
    `${taskCalled(task, plan)}还没有认定完成，不能移交：${rule(plan, 'archive-transfer')}。完成由${plan.command.office.short}认定（“任务${task}完成”）。`,
  'nothing-on-file': ({ task, isHandedOver }) =>
    isHandedOver
      ? `任务${task}的档案已经全部移交，没有新的可移交。`
      : `任务${task}还没有归档的材料，不能移交。请先归档，例如“归档资料：任务${task}……，过程，文字”。`,
  'not-yours-to-hand-over': ({ group }) =>
    `抱歉，${groupInShort(group)}的档案由${groupInShort(group)}档案管理人员或联络员移交，没有改动。`,
  'archive-not-yours': ({ group }, plan) =>
    `抱歉，${group === null ? '' : archiveCalled(group, plan)}档案只给本组和${plan.command.office.short}查看。`,
  'transfer-differs': ({ transfer, numbers }) =>
    `移交${transfer}的清单与档案不符：${list(numbers)}，没有签收。请核对，或“退回移交${transfer}：理由”。`,
});
