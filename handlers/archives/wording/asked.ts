import type { MatterRef } from '../../../src/domain/matter.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { matterCalled, shortDay } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import type { ArchiveItem } from '../record.ts';
import { archiveCalled, itemLine } from './archives.ts';

interface FiledState {
  readonly item: ArchiveItem | null;
  /** How it came to its end; null while it is under way. */
  readonly ended: string | null;
  /** The archive that it belongs to; null where it belongs to none. */
  readonly archive: number | null;
}

/** Whether it is on file, first of all. */
export function filedState(ref: MatterRef, { item, ended, archive }: FiledState, plan: Plan) {
  const called = matterCalled(ref);
  if (item)
    return `已归档：${itemLine(item)}，${shortDay(shanghaiDay(item.at))}归入${archiveCalled(item.group, plan)}档案。`;
  if (ended === null) return `没有归档：${called}还没有办结，办结后列入待归档。`;
  return archive === null
    ? `没有归档：${called}${ended}，不用归档。`
    : `还没有归档：${called}${ended}，在${archiveCalled(archive, plan)}待归档。`;
}

/** So many lines fit on a phone. */
const SHOWN = 12;

export function archivesCounted(
  counted: readonly { readonly archive: number; readonly items: readonly ArchiveItem[] }[],
  within: { readonly from: string; readonly to: string } | null,
  plan: Plan,
): string {
  const items = counted.flatMap((one) => one.items);
  const [only, ...others] = counted;
  const whose = only && others.length === 0 ? archiveCalled(only.archive, plan) : '';
  const until = within && within.to !== within.from ? `至${shortDay(within.to)}` : '';
  const days = within ? `${shortDay(within.from)}${until}` : '';
  const head = `${whose}${days}${within ? '' : '一共'}归档${items.length}件`;
  if (items.length === 0) return `${head}。`;
  const parts = counted
    .filter((one) => one.items.length > 0)
    .map((one) => `${archiveCalled(one.archive, plan)}${one.items.length}件`);
  const left = items.length - SHOWN;
  return [
    `${head}${others.length > 0 ? `（${list(parts)}）` : ''}${left > 0 ? `，列最近${SHOWN}件` : ''}：`,
    ...items.slice(-SHOWN).map((one) => `· ${itemLine(one)}`),
  ].join('\n');
}

export function archivistsListed(
  kept: readonly { readonly group: number; readonly names: readonly string[] }[],
  ofVacant: boolean,
): string {
  const [only, ...others] = kept;
  if (only && others.length === 0)
    return only.names.length > 0
      ? `${groupInShort(only.group)}登记的档案员：${list(only.names)}。`
      : `${groupInShort(only.group)}还没有登记档案员（附件2 七1：各行动工作组应落实专职档案管理人员）。`;
  const vacant = kept.filter(({ names }) => names.length === 0);
  const missing =
    vacant.length === 0
      ? '各组都登记了档案员'
      : `还没有登记档案员的组${vacant.length}个：${list(vacant.map(({ group }) => groupInShort(group)))}`;
  const known = kept
    .filter(({ names }) => names.length > 0)
    .map(({ group, names }) => `· ${groupInShort(group)}：${list(names)}`);
  return ofVacant || known.length === 0
    ? `${missing}。`
    : [`登记了档案员的组${known.length}个：`, ...known, `${missing}。`].join('\n');
}

/** What is on file of it, line by line; what else is of the same tasks where nothing is. */
export function onFileTold(
  { words, tasks }: { readonly words: string; readonly tasks: readonly number[] },
  found: readonly ArchiveItem[],
  beside: readonly ArchiveItem[],
): string {
  const left = found.length - SHOWN;
  if (found.length > 0) {
    return [
      `已归档${found.length}件${left > 0 ? `，列最近${SHOWN}件` : ''}：`,
      ...found.slice(-SHOWN).map((one) => `· ${itemLine(one)}`),
    ].join('\n');
  }
  const [task] = tasks;
  const other =
    beside.length === 0 ? '' : `任务${task}已归档${beside.length}件，发“任务${task}档案”查看。`;
  return `登记册里没有查到“${words}”。${other || '发“档案目录”看登记册。'}`;
}
