import type { MatterRef } from '../../../src/domain/matter.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Sheet } from '../../../src/domain/sheet.ts';
import { matterCalled, shortDay } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';
import type { ArchiveItem, Carrier, FinishedTask, Phase, Transfer } from '../record.ts';
import { type countsOf, OFFICE_ARCHIVE } from '../rules.ts';

export const archiveCalled = (group: number, { command }: Plan): string =>
  group === OFFICE_ARCHIVE ? command.office.short : groupInShort(group);

export const taskCalled = (task: number, plan: Plan): string =>
  `任务${task}（${taskOf(plan, task).title}）`;

/** What is closed and not on file, with the words that file it. */
export function toFile(
  archives: readonly number[],
  matters: readonly { readonly called: string; readonly title: string; readonly ended: string }[],
  plan: Plan,
): string {
  const whose = list(archives.map((group) => archiveCalled(group, plan)));
  const [first] = matters;
  if (!first)
    return `${whose}没有待归档的材料。没有经过我办理的，请发“归档资料：任务编号和名称，阶段，载体”。`;
  return [
    `${whose}待归档${matters.length}件：`,
    ...matters.map(({ title, ended }) => `· ${title}：${ended}`),
    `逐件归档请回“归档${first.called}：过程，文字”，按建议（过程、文字）全部归档请回“归档全部”。`,
  ].join('\n');
}

/** 4-2020-1 发文1 关于……的通知（过程、文字）. */
export const itemLine = ({ id, title, task, source, phase, carrier }: ArchiveItem): string =>
  `${id} ${source ? `${matterCalled(source)} ` : ''}${task === null ? '' : `任务${task} `}${title}（${phase}、${carrier}）`;

/** The receipt: each with its 卷号, and how many the register has. */
export const filed = (items: readonly ArchiveItem[], count: number): string =>
  items.length === 1 && items[0]
    ? `已归档${itemLine(items[0])}，已登记造册，登记册共${count}件。`
    : [
        `已归档${items.length}件，已登记造册：`,
        ...items.map((one) => `· ${itemLine(one)}`),
        `登记册共${count}件。`,
      ].join('\n');

export const itemCorrected = (item: ArchiveItem): string => `已更正${itemLine(item)}。`;

export const itemWithdrawn = (item: ArchiveItem, count: number): string =>
  `已撤回${itemLine(item)}，档号不再用于别的材料，登记册共${count}件。${item.source ? '它重新列入待归档。' : '要重新归档请再发“归档资料：……”。'}`;

/** 先别归, of what is on file. */
export const itemHeld = (item: ArchiveItem): string =>
  `${itemLine(item)}已经归档，没有改动。要从登记册撤出来请回“撤回${item.id}”，要改阶段、载体请回“${item.id}改为……”。`;

/** One item, and how it was filed before. */
export function itemShown(item: ArchiveItem): string {
  const { id, title, task, phase, carrier, day, pages, withdrawn, before = [] } = item;
  return [
    `${id} ${item.source ? `${matterCalled(item.source)} ` : ''}${title}`,
    `阶段：${phase}；载体：${carrier}${task === null ? '' : `；任务${task}`}；${shortDay(day)}${pages ? `，${pages}页` : ''}`,
    ...(before.length > 0
      ? [
          `更正前：${list(before.map((one) => `${one.title === undefined || one.title === title ? '' : `“${one.title}”，`}${one.phase}、${one.carrier}`))}`,
        ]
      : []),
    ...(withdrawn
      ? [`已由${withdrawn.byName}${shortDay(shanghaiDay(withdrawn.at))}撤回，不在登记册里。`]
      : []),
  ].join('\n');
}

/** What is missing is asked, with what the clerk suggests. */
export function partsLacking(called: string, phase: Phase | null, carrier: Carrier | null): string {
  const lacks = [
    ...(phase === null ? ['阶段（前期、过程、竣工验收、后期维护）'] : []),
    ...(carrier === null ? ['载体（文字、图表、声像）'] : []),
  ];
  return `归档${called}还缺${list(lacks)}。请直接回复，例如“过程，文字”；不归档请回“取消”。`;
}

export const fileShown = (
  called: string,
  { phase, carrier }: { readonly phase: Phase | null; readonly carrier: Carrier | null },
): string => `将归档${called}（${phase ?? ''}、${carrier ?? ''}）。核对无误请回“确认”。`;

/** The newest of a register that fit on a phone. */
const SHOWN = 12;

export function register(group: number, items: readonly ArchiveItem[], plan: Plan): string {
  const whose = archiveCalled(group, plan);
  if (items.length === 0) return `${whose}档案目录还没有登记。`;
  const left = items.length - SHOWN;
  return [
    `${whose}档案目录共${items.length}件${left > 0 ? `，列最近${SHOWN}件，其余见表格` : ''}：`,
    ...items
      .slice(-SHOWN)
      .map(
        (one) => `· ${itemLine(one)}，${shortDay(one.day)}${one.pages ? `，${one.pages}页` : ''}`,
      ),
  ].join('\n');
}

/** To the office: how many the groups have in theirs, and how they are asked for. */
/** What was handed over to the office, in the order in which it came. */
export const receivedLines = (items: readonly ArchiveItem[]): readonly string[] =>
  items.length === 0
    ? []
    : [
        `各组移交${items.length}件${items.length > SHOWN ? `，列最近${SHOWN}件，其余见表格` : ''}：`,
        ...items.slice(-SHOWN).map((one) => `· ${itemLine(one)}，${shortDay(one.day)}`),
      ];

export function registersBeside(
  counted: readonly { readonly group: number; readonly count: number }[],
  plan: Plan,
): string {
  const [first] = counted;
  const counts = counted.map(({ group, count }) => `${archiveCalled(group, plan)}${count}件`);
  return first
    ? `各组档案：${list(counts)}。发“${archiveCalled(first.group, plan)}档案目录”看各组的。`
    : '各组还没有归档。';
}

/** In a group no more than how many there are. */
export const registerInGroup = (group: number, count: number, plan: Plan): string =>
  `${archiveCalled(group, plan)}档案目录共${count}件。清单请私聊我查看。`;

export const toFileInGroup = (archives: readonly number[], count: number, plan: Plan): string =>
  `${list(archives.map((group) => archiveCalled(group, plan)))}待归档${count}件。清单请私聊我查看。`;

/** 档案目录.xlsx. */
export const registerSheet = (group: number, items: readonly ArchiveItem[], plan: Plan): Sheet => ({
  title: `${archiveCalled(group, plan)}档案目录`,
  note: null,
  columns: [
    { title: '序号', kind: 'number' },
    { title: '档号', kind: 'text' },
    { title: '文号', kind: 'text' },
    { title: '责任者', kind: 'text' },
    { title: '题名', kind: 'text', width: 30 },
    { title: '日期', kind: 'day' },
    { title: '阶段', kind: 'text' },
    { title: '载体', kind: 'text' },
    { title: '页数', kind: 'number' },
    { title: '备注', kind: 'text' },
  ],
  sections: [
    {
      title: null,
      rows: items.map((one, at) => [
        at + 1,
        one.id,
        one.documentNumber,
        one.responsible,
        one.title,
        one.day,
        one.phase,
        one.carrier,
        one.pages ?? null,
        [one.task === null ? '' : `任务${one.task}`, one.source ? matterCalled(one.source) : '']
          .filter(Boolean)
          .join(' ') || null,
      ]),
    },
  ],
  foot: [],
});

export const registerName = (group: number, plan: Plan): string =>
  `${archiveCalled(group, plan)}档案目录.xlsx`;

/** 任务28档案: how many of each phase and carrier, and which are empty. */
export function taskArchive(
  task: number,
  counts: ReturnType<typeof countsOf>,
  finished: FinishedTask | null,
  plan: Plan,
): string {
  const all = counts.flatMap(({ cells }) => cells.map(({ count }) => count));
  const sum = all.reduce((one, other) => one + other, 0);
  const empty = counts
    .map(({ phase, cells }) => ({
      phase,
      carriers: cells.filter(({ count }) => count === 0).map(({ carrier }) => carrier),
      isEmpty: cells.every(({ count }) => count === 0),
    }))
    .filter(({ carriers }) => carriers.length > 0)
    .map(({ phase, carriers, isEmpty }) =>
      isEmpty ? `${phase}（整个阶段）` : `${phase}的${list(carriers)}`,
    );
  return [
    `${taskCalled(task, plan)}档案共${sum}件${finished ? `，任务${dayInWords(finished.day)}完成` : ''}：`,
    ...counts.map(
      ({ phase, cells }) =>
        `· ${phase}：${cells.map(({ carrier, count }) => `${carrier}${count}`).join(' · ')}`,
    ),
    ...(empty.length > 0 ? [`还空着：${empty.join('；')}。`] : ['各阶段、各载体都有材料。']),
  ].join('\n');
}

export const finishShown = (task: number, group: number, plan: Plan): string =>
  `将认定${taskCalled(task, plan)}完成，此后${groupInShort(group)}可移交档案。核对无误请回“确认”，不是请回“取消”。`;

export const taskFinished = (task: number, group: number, plan: Plan): string =>
  `已认定${taskCalled(task, plan)}完成，请${groupInShort(group)}移交档案：“移交任务${task}档案”。`;

/** To the group whose archives are handed over now. */
/** 能移交了吗: only what is finished is handed over, and by whom that is found (附件2 七3). */
export const mayBeHandedOver = (task: number, isFinished: boolean): string =>
  isFinished
    ? `可以移交，请发“移交任务${task}档案”。`
    : `现在还不能移交：任务${task}还没有认定完成。“整个治理任务完成后，各行动工作组应及时将各类治理档案移交至办公室。”（附件2 七3）完成由指挥部办公室认定。`;

export const finishedToGroup = (task: number, plan: Plan): string =>
  `${taskCalled(task, plan)}已由${plan.command.office.short}认定完成，请及时移交档案：“移交任务${task}档案”。`;

export const reopenShown = (task: number, day: string, plan: Plan): string =>
  `将撤销${taskCalled(task, plan)}的完成认定（${dayInWords(day)}认定），此后暂不移交档案。核对无误请回“确认”，不是请回“取消”。`;

export const taskReopened = (task: number, plan: Plan): string =>
  `已撤销${taskCalled(task, plan)}的完成认定，档案暂不移交。完成后请再发“任务${task}完成”。`;

/** To the group that was asked to hand its archives over. */
export const reopenedToGroup = (task: number, plan: Plan): string =>
  `${taskCalled(task, plan)}的完成认定已由${plan.command.office.short}撤销，档案暂不移交，请照常归档。`;

export const handedOver = (ref: MatterRef, { task, items }: Transfer, plan: Plan): string =>
  `${matterCalled(ref)}：${taskCalled(task, plan)}档案${items.length}件，已送${plan.command.office.short}签收。`;

/** The list that the office compares. */
export const itemsInList = ({ items }: Pick<Transfer, 'items'>): string =>
  [`共${items.length}件：`, ...items.map(({ number, title }) => `· ${number} ${title}`)].join('\n');

export const receivedToGroup = (ref: MatterRef, { items }: Transfer, plan: Plan): string =>
  `${matterCalled(ref)}已由${plan.command.office.short}签收，${items.length}件相符。`;

/** 移交清单.xlsx, with room for both signatures. */
export const transferSheet = ({ id, task, items, at }: Transfer, plan: Plan): Sheet => ({
  title: `移交${id}档案移交清单`,
  note: `${taskCalled(task, plan)}，${dayInWords(shanghaiDay(at))}`,
  columns: [
    { title: '序号', kind: 'number' },
    { title: '档号', kind: 'text' },
    { title: '题名', kind: 'text', width: 40 },
    { title: '校验值', kind: 'text', width: 20 },
  ],
  sections: [
    {
      title: null,
      rows: items.map(({ number, title, hash }, at) => [at + 1, number, title, hash.slice(0, 16)]),
    },
  ],
  foot: ['移交人（签字）：　　　　　　　　日期：', '接收人（签字）：　　　　　　　　日期：'],
});

export const transferName = ({ id }: Transfer): string => `移交${id}移交清单.xlsx`;

/** To a group's 联络员, on the first workday of a month. */
export const archivistVacant = (group: number): string =>
  `${groupInShort(group)}还没有落实专职档案管理人员（附件2 七1），请安排一人登记：“绑定 ${groupInShort(group)}档案员 姓名”。`;

/** Once, where a task's archives were not handed over in time. */
export const transferOverdue = (task: number, day: string, plan: Plan): string =>
  `${taskCalled(task, plan)}${dayInWords(day)}完成，档案还没有移交办公室（附件2 七3），请发“移交任务${task}档案”。`;
