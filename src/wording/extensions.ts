import type { Due } from '../domain/dues.ts';
import type { Extension, ExtensionAsked } from '../domain/extension.ts';
import type { ExtendedUnit } from '../domain/light.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import { momentInWords, periodInWords } from './periods.ts';
import { taskLine } from './tasks.ts';
import { dayInWords, list } from './words.ts';

/** What would be asked of the office, and until when the old day stands. */
export const extensionPreview = (asked: ExtensionAsked, { dueOn }: Due, plan: Plan): string =>
  [
    `将为${asked.unit}申请延期：${periodInWords(asked.period)}`,
    ...asked.tasks.map((task) => `· ${taskLine(taskOf(plan, task))}`),
    `报送日由${dayInWords(dueOn)}延到${dayInWords(asked.until)}，因${asked.reason}。`,
    '由指挥部办公室审批，同意之前仍按原报送日。核对无误请回复“确认”，不申请请回“取消”。',
  ].join('\n');

export const extensionRequested = ({ id, dueOn }: Extension): string =>
  `已提交${id}号延期申请，指挥部办公室决定后告知您；同意之前报送日仍是${dayInWords(dueOn)}。`;

export const extensionToDecide = (extension: Extension): string =>
  `延期申请${lineOf(extension)}。同意请回“同意延期${extension.id}”，不同意请回“拒绝延期${extension.id}”。`;

export const extensionApproved = (extension: Extension): string =>
  `${lineOf(extension)}，已同意。亮灯和提醒按新的报送日，原报送日照记，已通知${extension.byName}。${besides(extension)}`;

export const extensionRefused = ({ id, dueOn, unit, byName, ...one }: Extension): string =>
  `${id}号延期申请（${unit}）已拒绝，报送日仍是${dayInWords(dueOn)}，已通知${byName}。${besides(one)}`;

/** What the office said beside its decision. */
const besides = ({ decidedReason }: Pick<Extension, 'decidedReason'>): string =>
  decidedReason === undefined ? '' : `办公室说明：${decidedReason}。`;

/** ，申请延到2020年7月20日: empty where the day was granted that was asked for. */
const askedInstead = ({ askedUntil }: Pick<Extension, 'askedUntil'>): string =>
  askedUntil === undefined ? '' : `，申请延到${dayInWords(askedUntil)}`;

/** To whoever asked for it. */
export const yourExtensionApproved = ({ id, until, dueOn, ...one }: Extension): string =>
  `指挥部办公室已同意您的${id}号延期申请：${reportsIn(one)}，延到${dayInWords(until)}前报送（原${dayInWords(dueOn)}${askedInstead(one)}）。${besides(one)}`;

export const yourExtensionRefused = ({ id, dueOn, ...one }: Extension): string =>
  `您的${id}号延期申请未获同意：${reportsIn(one)}，仍应于${dayInWords(dueOn)}前报送，请按时报送。${besides(one)}如有疑问，请联系指挥部办公室。`;

export const extensionsListed = (
  waiting: readonly Extension[],
  approved: readonly Extension[],
): string =>
  waiting.length + approved.length === 0
    ? '目前没有延期申请。'
    : [
        waiting.length > 0 ? `待办理的延期申请${waiting.length}件：` : '没有待办理的延期申请。',
        ...waiting.map((one) => `· ${lineOf(one)}`),
        ...(waiting.length > 0 ? ['回复“同意延期＋序号”或“拒绝延期＋序号”办理。'] : []),
        ...(approved.length > 0 ? [`已同意${approved.length}件：`] : []),
        ...approved.map((one) => `· ${lineOf(one)}`),
      ].join('\n');

/** To a unit: how it stands with each of its requests. */
export const ownExtensions = (own: readonly Extension[]): string =>
  own.length === 0
    ? '您的单位目前没有延期申请。'
    : [
        '您的单位的延期申请：',
        ...own.map(
          (one) => `· ${lineOf(one)}：${STATES[one.state]}${besides(one) && `（${besides(one)}）`}`,
        ),
      ].join('\n');

const STATES: Readonly<Record<Extension['state'], string>> = {
  waiting: '还没有批，等指挥部办公室决定，此前仍按原报送日',
  approved: '已同意',
  refused: '未获同意，仍按原报送日',
};

/** The words to use, as 帮助 has them, with a task for an example. */
export function extendingTold(
  task: number,
  period: Period,
  due: Due | null,
  today: string,
): string {
  const when = periodInWords(period);
  if (!due) return `${when}的报送日还没有定，现在不用申请延期。`;
  if (today > due.dueOn)
    return `${when}的报送日${dayInWords(due.dueOn)}已经过了，不能再申请延期；请尽快补报，按迟报登记。`;
  return [
    `请在${dayInWords(due.dueOn)}（含当日）前发：“任务${task}，${when}，申请延期到某月某日，因……”，写明延到哪天和理由。`,
    '核对后回“确认”提交，由指挥部办公室审批；同意之前仍按原报送日。',
  ].join('\n');
}

/** · 区水务局任务7、8，2020年二季度：已同意延期到…: beside the list of those who have not reported. */
export const extensionInShort = ({ dueOn, until, ...one }: Extension): string =>
  `· ${one.unit}${reportsIn(one)}：已同意延期到${dayInWords(until)}（原${dayInWords(dueOn)}）`;

/** 延期 beside a light: （区水务局已同意由2020年7月12日延期到2020年7月20日）; empty where there is none. */
export const extendedInWords = (extended: readonly ExtendedUnit[]): string =>
  extended.length === 0
    ? ''
    : `（${extended.map(({ unit, dueOn, originalDueOn }) => `${unit}已同意由${dayInWords(originalDueOn)}延期到${dayInWords(dueOn)}`).join('，')}）`;

/** ，原2020年7月12日，已同意延期; empty for a day that was not moved. */
export const originalDay = ({ originalDueOn }: Due): string =>
  originalDueOn ? `，原${dayInWords(originalDueOn)}，已同意延期` : '';

/** 3号：王工（区水务局）任务28，2020年二季度，2020年7月12日延到2020年7月20日，因…（7月8日 10:00申请）. */
const lineOf = ({
  id,
  unit,
  byName,
  dueOn,
  until,
  reason,
  requestedAt,
  ...one
}: Extension): string =>
  `${id}号：${unit}${byName}，${reportsIn(one)}，由${dayInWords(dueOn)}延到${dayInWords(until)}${askedInstead(one)}，因${reason}（${momentInWords(requestedAt)}申请）`;

const reportsIn = ({ tasks, period }: Pick<Extension, 'tasks' | 'period'>): string =>
  `任务${list(tasks.map(String))}，${periodInWords(period)}`;

/** 批了没, of what waits to be completed or confirmed. */
export const extensionNotIn = (): string =>
  '这份延期申请还没有提交，办公室还没有收到，所以还没有批。';
