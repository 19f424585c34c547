import type { AskedOfOffice } from '../../../src/domain/asked-of-office.ts';
import { MATTER_NAMES, type MatterKind } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { type MatterLine, matterLine } from '../../../src/wording/matter-line.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import type { ListMatters, Picked } from '../intents.ts';

interface Listed {
  readonly of: MatterKind;
  /** The unit or group that they are limited to; empty for all. */
  readonly whose: string;
  readonly pick: Picked;
  readonly lines: readonly MatterLine[];
  readonly count: number;
  readonly openCount: number;
  readonly page: number;
  readonly pages: number;
  readonly plan: Plan;
  /** Whether the speaker may know of every one of them. */
  readonly seesAll: boolean;
}

/** 批示台账, a line each. */
export function listOfMatters(listed: Listed): string {
  const { of, whose, pick, lines, count, openCount, page, pages, plan, seesAll } = listed;
  const name = MATTER_NAMES[of];
  if (count === 0) return `${seesAll ? '' : '您可以查看的'}${whose}${PICKED[pick]}${name}0件。`;
  const pageNow = pages > 1 ? `（第${page}/${pages}页）` : '';
  const head =
    pick === 'all'
      ? `${whose}${name}${count}件，在办${openCount}件${pageNow}：`
      : `${whose}${PICKED[pick]}${name}${count}件${pageNow}：`;
  const more =
    page < pages
      ? [`看${pick === 'all' ? '下一页' : '全部'}请发“${name}台账第${page + 1}页”。`]
      : [];
  return [head, ...lines.map((line) => `· ${matterLine(line, plan)}`), ...more].join('\n');
}

/** As those are called that are asked for. */
export const PICKED: Readonly<Record<Picked, string>> = {
  all: '',
  open: '在办的',
  closed: '已办结的',
  late: '超期的',
  soon: '7天内到期的',
  unsigned: '还没有签收的',
  returned: '被退回还没有重办的',
};

/** What units and people ask of the office, with the words that decide it. */
export const applicationsAwaited = (asked: readonly AskedOfOffice[]): string =>
  [
    `等办公室决定的申请${asked.length}件：`,
    ...asked.map(
      ({ kind, number, unit, name }) =>
        `· ${NAMED[kind].title}${number}号：${unit ?? ''}${name}，回“同意${NAMED[kind].of}${number}”或“拒绝${NAMED[kind].of}${number}”`,
    ),
  ].join('\n');

const NAMED: Readonly<Record<AskedOfOffice['kind'], { title: string; of: string }>> = {
  extension: { title: '延期申请', of: '延期' },
  binding: { title: '登记申请', of: '' },
};

/** 区水务局, 第四组, 6月8日至6月14日; empty for all. */
export function whoseInWords({
  unit,
  group,
  held,
  within,
  giver,
  from,
}: Pick<ListMatters, 'unit' | 'group' | 'held' | 'within' | 'giver' | 'from'>): string {
  const origin = from ? `${MATTER_NAMES[from.kind]}${from.number ?? ''}议定的` : '';
  const gave = giver === undefined ? '' : giver === 'speaker' ? '您交办的' : `${giver.words}`;
  const who = `${origin}${gave}${unit ?? (group === null ? '' : groupInShort(group))}`;
  const days = held ?? within;
  if (!days) return who;
  const until = days.to === days.from ? '' : `至${shortDay(days.to)}`;
  return `${who}${shortDay(days.from)}${until}${within ? OF_DAYS[within.what] : ''}`;
}

const OF_DAYS = { begun: '新增的', ended: '', due: '到期的' } as const;

/** Each as by 催办批示3. */
export const urgedTogether = (receipts: readonly string[]): string => receipts.join('\n');

export const noneOfKind = (of: MatterKind): string => `没有您可以查看的${MATTER_NAMES[of]}。`;

/** Of what there is not, and of what somebody may not know of, the same. */
export const noneCalledSo = (of: MatterKind): string =>
  `没有查到您可以查看的这件${MATTER_NAMES[of]}，没有改动。看全部请发“${MATTER_NAMES[of]}台账”。`;

/** In a group nothing is called by what it is about. */
export const nameItByNumber = (): string => '群里请写明编号，例如“发文5”；或者私聊我查看。';

/** 亮化那个通知, where several are called so. */
export const whichOfThese = (lines: readonly string[]): string =>
  `这样说的有${lines.length}件，请写明编号：\n${lines.map((line) => `· ${line}`).join('\n')}`;

export const noneToUrge = (of: MatterKind | null, pick: Picked): string =>
  `没有${PICKED[pick]}${of === null ? '批示、督办' : MATTER_NAMES[of]}，没有催办。`;

/** In a group no more than how many there are. */
export const countInGroup = (
  of: MatterKind,
  pick: Picked,
  known: readonly Pick<MatterLine, 'ended'>[],
): string => {
  const open = known.filter(({ ended }) => ended === null).length;
  return pick === 'all'
    ? `${MATTER_NAMES[of]}共${known.length}件，在办${open}件。明细请私聊我查看。`
    : `${PICKED[pick]}${MATTER_NAMES[of]}${known.length}件。明细请私聊我查看。`;
};

/** To who was not understood, or said no more than 好. */
export const sayWhich = (awaited: string): string =>
  `没有改动：请写明要办哪一件、哪一步，以免办错。\n${awaited}`;

export const askAlone = (): string => '这里是群聊，等您办理的事项请私聊我查看。';

/** What an answer says once it was put right. */
export const answeredNow = (text: string): string => `更正后的内容：${text}。`;

/** What was said of another thing stays undone. */
export const leftApart = (said: string): string =>
  `“${said}”没有办理：没看出说的是哪一件。请写明编号另发一条，如“督办2办结：……”。`;

/** Asked beside what was done, and not understood. */
export const unanswered = (said: string): string => `“${said}”这一问没有答上来，请单独发一条再问。`;

/** What became of each of several, one below the other. */
export const severalTaken = (receipts: readonly string[]): string => receipts.join('\n\n');
