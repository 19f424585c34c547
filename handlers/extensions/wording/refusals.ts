import type { ExtensionReason } from '../../../src/domain/extension.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';
import type { AskExtension } from '../intents.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<ExtensionReason>({
  'extension-incomplete': (reason) =>
    `${LACKS[reason.lacks]}，没有提交。请这样写：“任务编号，二季度，申请延期到7月20日，因……”。`,
  'extension-without-due': (reason) =>
    `${periodInWords(reason.period)}的报送日还没有定，什么时候报都不计迟报，不用申请延期，没有提交。`,
  'extension-too-late': (reason) =>
    `任务${list(reason.tasks.map(String))} ${periodInWords(reason.period)}已于${dayInWords(reason.dueOn)}到期，延期须在到期前申请，没有提交。请尽快补报，补报会注明迟报。`,
  'extension-not-later': (reason) =>
    `${dayInWords(reason.until)}不晚于报送日${dayInWords(reason.dueOn)}，不用延期，没有提交。请核对日期。`,
  'extension-for-reported': (reason) =>
    `任务${list(reason.tasks.map(String))} ${periodInWords(reason.period)}已经报过，不用延期，没有提交。`,
  'extension-waiting': (reason) =>
    `${reason.extension}号延期申请正等指挥部办公室决定，没有重复提交。`,
  'no-such-extension': (reason) =>
    `没有${/^\d+$/u.test(reason.extension) ? `${reason.extension}号` : `“${reason.extension}”的`}延期申请。发“延期申请”可看未办的申请。`,
  'extension-decided': (reason) =>
    `${reason.extension}号延期申请已经${reason.state === 'approved' ? '同意' : '拒绝'}过，没有重复办理。`,
});

/** What is asked for, one thing at a time, after what was said already. */
export const extensionLacks = (
  lacks: keyof typeof ASKED,
  said: Pick<AskExtension, 'tasks' | 'until' | 'reason'>,
): string =>
  `${knownOf(said)}${ASKED[lacks]}到期前由指挥部办公室审批，同意之前仍按原报送日；延的是报送，文件写的完成时限不变。不申请请回“取消”。`;

/** 任务16，延到12月20日，原因：征拆户没签完: what was said of it so far. */
function knownOf({ tasks, until, reason }: Pick<AskExtension, 'tasks' | 'until' | 'reason'>) {
  const known = [
    ...(tasks.length > 0 ? [`任务${list(tasks.map(String))}`] : []),
    ...(until === null ? [] : [`延到${dayInWords(until)}`]),
    ...(reason === null ? [] : [`原因：${reason}`]),
  ];
  return known.length > 0 ? `报送延期：${known.join('，')}。` : '';
}

const ASKED = {
  task: '请问是哪一项任务要延期？回复任务编号即可。',
  until: '请问想延到哪天？如“到7月20日”。有原因可一并写上。',
  reason: '请问延期的原因是什么？直接回复即可。',
} as const;

const LACKS = {
  task: '没有写是哪项任务',
  until: '没有写延期到哪天',
  reason: '没有写原因',
} as const;
