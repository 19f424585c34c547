import { daysBetween } from '../../../src/domain/day.ts';
import type { Due } from '../../../src/domain/dues.ts';
import type { Extension } from '../../../src/domain/extension.ts';
import { isLate } from '../../../src/domain/light.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Task } from '../../../src/domain/plan.ts';
import { type Submission, submittedAt } from '../../../src/domain/submission.ts';
import { extensionInShort, originalDay } from '../../../src/wording/extensions.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { taskName } from '../../../src/wording/tasks.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

export interface DueAsked {
  readonly period: Period;
  /** Null where the office has set no day. */
  readonly due: Due | null;
  readonly next: Due | null;
  readonly today: string;
  /** The asker's own reports of the period. */
  readonly own: readonly { readonly report: Submission; readonly due: Due | null }[];
  readonly example: Task;
  /** The later days that were granted to units of the task. */
  readonly extensions: readonly Extension[];
}

/** The day first, then where one stands to it, and what to do when it cannot be kept. */
export const dueTold = (asked: DueAsked): string =>
  [
    ...dayTold(asked),
    ...asked.extensions.map(extensionInShort),
    ...asked.own.map(ownTold),
    ...whatThen(asked),
  ].join('\n');

function dayTold({ period, due, next, today }: DueAsked): readonly string[] {
  const after = next
    ? [`下一个报送日：${periodInWords(next.period)}，${dayInWords(next.dueOn)}前。`]
    : [];
  if (!due)
    return [
      `${periodInWords(period)}的报送日还没有定：文件只写“每月定期”，由指挥部办公室设定，定了之前不计迟报。`,
      ...after,
    ];
  const rest = due.isRestDay ? '，休息日不顺延' : '';
  const day = `${periodInWords(period)}情况最晚${dayInWords(due.dueOn)}报（含当日${rest}${originalDay(due)}）`;
  const left = daysBetween(today, due.dueOn);
  if (left < 0) return [`${day}，已经过了${-left}天。`, ...after];
  return [`${day}，${left === 0 ? '就是今天' : `还有${left}天`}，在此之前报的都算按时。`];
}

/** 您的任务36于7月13日 09:31报送，迟报. */
function ownTold({ report, due }: DueAsked['own'][number]): string {
  const at = submittedAt(report);
  const how = due === null ? '不计迟报' : isLate(report, due.dueOn) ? '已记迟报' : '按时，没有迟报';
  return `· 您的任务${report.task}${at === null ? '' : `于${momentInWords(at)}`}报送，${how}。`;
}

function whatThen({ due, today, period, example }: DueAsked): readonly string[] {
  if (!due) return [];
  if (today > due.dueOn)
    return [
      '现在还可以补报，记为逾期补上：没报齐的任务亮红灯，补齐后转黄灯；已过期的不能再申请延期。',
    ];
  return [
    '过了这天仍可补报，但要记迟报，没报齐的任务亮红灯。',
    `来不及请在到期前申请延期：“任务${example.number}，${periodInWords(period)}，申请延期到某月某日，因……”。`,
  ];
}

/** Whether a unit has to report on a task, and why. */
export const dutyTold = (task: Task, unit: string, isListed: boolean): string =>
  isListed
    ? `要报：${unit}是${taskName(task)}的责任单位${task.units[0] === unit ? '，并且牵头' : `（牵头的是${task.units[0]}）`}，列入责任分工的都报各自承担的部分；没有新进展也报一句“任务${task.number}本期无新进展，因……”。`
    : `不用报：${taskName(task)}的责任分工没有列${unit}，列的是${list(task.units)}。`;
