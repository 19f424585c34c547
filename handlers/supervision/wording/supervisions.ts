import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Step } from '../../../src/domain/procedure.ts';
import type {
  Supervision,
  SupervisionFocus,
  SupervisionSubject,
} from '../../../src/domain/supervision.ts';
import {
  matterCalled,
  matterTitled,
  numberedWord,
  shortDay,
} from '../../../src/wording/matters.ts';
import { groupInShort, seatInWords } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import { isSpecial, lastReturn, type SlipColour } from '../rules.ts';
import type { SupervisionStep } from '../steps.ts';

/** 日常督查·薄弱环节. */
export const focusInWords = (focus: SupervisionFocus): string =>
  `${isSpecial(focus) ? '专项督查' : '日常督查'}·${FOCUSES[focus]}`;

const FOCUSES: Readonly<Record<SupervisionFocus, string>> = {
  area: '重点区域',
  difficulty: '难点热点',
  weakness: '薄弱环节',
  gap: '差距大、进展缓慢',
};

/** A few words, as lists and receipts name it: 任务12停车场选址滞后. */
export function titleOf({
  task,
  from,
  what,
}: Pick<SupervisionSubject, 'task' | 'from' | 'what'>): string {
  // The words of a 批示 are for those who may know it, and lists and groups read titles.
  if (from?.kind === 'instruction')
    return `${task === null ? '' : `任务${task}，`}${matterCalled(from)}交办事项`;
  const clauses = what
    .split(/[，,。；;\s]/u)
    .map((clause) => clause.trim().replace(TASK, '').trim());
  const first = clauses.find((clause) => clause !== '' && !ONLY_WHO.test(clause)) ?? what;
  const short = first.length > LONGEST_TITLE ? `${first.slice(0, LONGEST_TITLE - 1)}…` : first;
  const of = task === null ? '' : `任务${task}${/^\d/u.test(short) ? '，' : ''}`;
  return `${of}${short.trim()}`;
}

const TASK = /^(?:关于|就|对)?(?:第?\d{1,2}号任务|任务第?\d{1,2}号?)[：:，,、\s]?(?:的)?/u;
/** 区水务局，任务13大桥路坑洼: who is to do it says nothing of what it is. */
const ONLY_WHO =
  /^(?:请|由|给|让)?[\u4e00-\u9fff]{1,16}(?:局|中心|大队|分局|街道|办事处|委|部|办公室|组|单位|公司)(?:负责|牵头)?$/u;
const LONGEST_TITLE = 22;

export const chargedInWords = (
  { charged }: Pick<SupervisionSubject, 'charged'>,
  plan: Plan,
): string => list(charged.map((one) => seatInWords(one, plan)));

/** 来源: the task with its group, or what it was made of. */
export function sourceInWords(
  { task, from, isAssigned }: Pick<SupervisionSubject, 'task' | 'from' | 'isAssigned'>,
  plan: Plan,
): string {
  const known = task === null ? null : taskOf(plan, task);
  return list([
    ...(from ? [matterCalled(from)] : []),
    ...(isAssigned ? ['领导交办'] : []),
    ...(known ? [`任务${known.number}《${known.title}》（${groupInShort(known.group)}）`] : []),
  ]);
}

const reasonInWords = ({ focus, reason }: Pick<SupervisionSubject, 'focus' | 'reason'>): string =>
  `${focusInWords(focus)}${reason === '' ? '' : `（${reason}）`}`;

/** The lines of its card. */
export const supervisionFacts = (supervision: Supervision, plan: Plan): readonly string[] => [
  `事项：${supervision.what}`,
  `来源：${sourceInWords(supervision, plan)}`,
  `类别：${reasonInWords(supervision)}`,
  `责任单位：${chargedInWords(supervision, plan)}`,
  ...(supervision.applied
    ? [`申请延期到${shortDay(supervision.applied.until)}：${supervision.applied.reason}`]
    : []),
];

/** What whoever takes a step must read for it. */
export function supervisionBrief(
  supervision: Supervision,
  { step }: Step<SupervisionStep>,
  plan: Plan,
): string {
  const { what, dueOn, applied, steps } = supervision;
  const returned = lastReturn(supervision);
  if (step === 'grant' && applied) {
    return `申请延期到${shortDay(applied.until)}（原时限${shortDay(dueOn)}），理由：${applied.reason}`;
  }
  if (step === 'verify') {
    const finished = steps
      .filter((one) => one.step === 'finish')
      .slice(-supervision.charged.length);
    return finished.map(({ party, note }) => `${party ?? ''}办结：${note ?? ''}`).join('\n');
  }
  const day = `时限：${shortDay(dueOn)}${isDayMoved(supervision) ? '（已调整）' : ''}`;
  if (returned) return `办结被退回（黄单），请补办后再报办结。\n${day}`;
  return `事项：${what}\n来源：${sourceInWords(supervision, plan)}；责任单位：${chargedInWords(supervision, plan)}；${day}`;
}

const isDayMoved = ({ steps }: Supervision): boolean =>
  steps.some(({ step }) => step === 'defer' || step === 'grant');

/** 亮红，已超期3天. */
export function slipColour(colour: SlipColour): string {
  switch (colour.kind) {
    case 'red':
      return `亮红，超期${colour.days}天`;
    case 'yellow-returned':
      return '亮黄，办结被退回';
    case 'yellow-behind':
      return `亮黄，进度${colour.done}%，时间已过${colour.gone}%`;
    case 'blue':
      return colour.days > 0 ? `亮蓝，还有${colour.days}天到期` : '亮蓝，今天到期';
  }
}

const called = (supervision: Supervision): string =>
  matterTitled({ kind: 'supervision', number: Number(supervision.id) }, titleOf(supervision));

/** 核销, with what becomes of it. */
export const verified = (supervision: Supervision): string =>
  `${called(supervision)}同意核销，时限${shortDay(supervision.dueOn)}，已列入待归档。`;

export const urgedSupervision = (supervision: Supervision, plan: Plan): string =>
  `【催办】${called(supervision)}，${shortDay(supervision.dueOn)}前办结。请${chargedInWords(supervision, plan)}抓紧办理，${answerWith(supervision)}`;

export const extensionRefused = (supervision: Supervision, reason: string): string =>
  `${called(supervision)}不同意延期：${reason}。时限仍为${shortDay(supervision.dueOn)}。`;

const answerWith = ({ id }: Supervision): string => {
  const ref = { kind: 'supervision' as const, number: Number(id) };
  return `可回：${['进展：……', '办结：……'].map((word) => numberedWord(word, ref)).join(' / ')}`;
};

export const progressNoted = (supervision: Supervision): string =>
  `${called(supervision)}进展已记，还没有办结，时限${shortDay(supervision.dueOn)}。`;

export const urgedReceipt = (supervision: Supervision, plan: Plan): string =>
  `${called(supervision)}已催办${chargedInWords(supervision, plan)}，${shortDay(supervision.dueOn)}前办结。`;

export const dayMovedReceipt = (supervision: Supervision): string =>
  `${called(supervision)}的时限改为${shortDay(supervision.dueOn)}，已通知责任单位。`;

/** To whoever says that it is not theirs. */
export const declinedReceipt = (supervision: Supervision, why: string): string =>
  `已向指挥部办公室说明：${called(supervision)}不属本单位职责（${why}）。办公室改定责任单位之前仍请办理。`;

export const declinedTold = (supervision: Supervision, unit: string, why: string): string =>
  `${called(supervision)}：${unit}说明不属其职责：${why}。要改请回“督办${supervision.id}责任单位改为……”，不改请回“催办督办${supervision.id}”。`;

/** To the office, and to whoever is charged with it. */
export const correctedTold = (supervision: Supervision): string =>
  `${called(supervision)}事项已更正为：${supervision.what}。`;

export const reassignedReceipt = (supervision: Supervision, plan: Plan): string =>
  `${called(supervision)}责任单位已改为${chargedInWords(supervision, plan)}，${shortDay(supervision.dueOn)}前办结。`;
