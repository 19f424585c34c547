import type { Instruction } from '../../../src/domain/instruction.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Step } from '../../../src/domain/procedure.ts';
import {
  matterCalled,
  matterTitled,
  numberedWord,
  shortDay,
} from '../../../src/wording/matters.ts';
import { answersTo } from '../answers.ts';
import type { InstructionStep } from '../steps.ts';
import { chargedInWords, instructionTitle, sourceOf } from './registering.ts';

const refOf = ({ id }: Instruction) => ({ kind: 'instruction' as const, number: Number(id) });
const called = (instruction: Instruction): string =>
  matterTitled(refOf(instruction), instructionTitle(instruction));

/** The lines of its card, for those who may read its words. */
export const instructionFacts = (instruction: Instruction, plan: Plan): readonly string[] => [
  ...sourceOf(instruction, plan),
  instruction.isForReading ? '阅件' : chargedInWords(instruction, plan),
  ...(instruction.isForReading ? [] : [dayInFacts(instruction)]),
  ...(instruction.applied
    ? [`主办申请延期到${shortDay(instruction.applied.until)}：${instruction.applied.reason}`]
    : []),
  ...(instruction.summary === null ? [] : [`办理情况：${instruction.summary}`]),
];

function dayInFacts({ countedFrom, dueOn, daySet }: Instruction): string {
  const why = daySet ? `${daySet.by}明确，因${daySet.reason}` : '原则上一周内办结';
  return `${shortDay(countedFrom)}起算，${shortDay(dueOn)}前办结（${why}）`;
}

/** What whoever takes a step must read for it. */
export function instructionBrief(
  instruction: Instruction,
  { step }: Step<InstructionStep>,
  plan: Plan,
): string {
  const source = sourceOf(instruction, plan).join('\n');
  const { dueOn, applied, lead } = instruction;
  switch (step) {
    case 'propose':
      return `${source}\n拟办建议：${chargedInWords(instruction, plan)}，${shortDay(dueOn)}前办结。${lead ? '同意即转办，要改请回“主办某单位，协办某单位”。' : '批示没有写明单位，请回“主办某单位，协办某单位”。'}`;
    case 'grant':
      return applied
        ? `主办申请延期到${shortDay(applied.until)}（现时限${shortDay(dueOn)}），理由：${applied.reason}`
        : '';
    case 'summarise':
      return `${draftShown(instruction)}\n同意即采用，要改请回“综合：……”；直接报领导请回“${numberedWord('综合上报', refOf(instruction))}”。`;
    case 'submit':
      return `办理情况：${instruction.summary ?? ''}`;
    case 'close':
      return `已上报${instruction.leader.name}，可以注结。`;
    default:
      return [
        source,
        chargedInWords(instruction, plan),
        dayInBrief(instruction),
        ...sentBack(instruction),
      ].join('\n');
  }
}

const dayInBrief = ({ dueOn, daySet }: Instruction): string =>
  `${shortDay(dueOn)}前办结${daySet ? `（${daySet.by}明确，因${daySet.reason}）` : ''}`;

/** Why it came back: 继续办理 by the leader. */
function sentBack({ steps }: Instruction): readonly string[] {
  const last = steps.findLast(({ step }) => ['continue', 'respond'].includes(step));
  return last?.step === 'continue' ? [`领导要求继续办理${last.note ? `：${last.note}` : ''}`] : [];
}

/** 综合 out of the answers, as they were given. */
export const draftSummary = (instruction: Pick<Instruction, 'steps'>): string =>
  answersTo(instruction)
    .map(({ by, notes }) => `${by}：${notes.join('；')}`)
    .join('；');

/** The draft of the 综合 that a 同意 takes: as a model worded these very answers, if one did and nothing has been added since; else as they were given. */
export const summaryOffered = (instruction: Pick<Instruction, 'steps' | 'worded'>): string =>
  wordedNow(instruction) ?? draftSummary(instruction);

const wordedNow = (instruction: Pick<Instruction, 'steps' | 'worded'>): string | null =>
  instruction.worded?.of === draftSummary(instruction) ? instruction.worded.text : null;

function draftShown(instruction: Instruction): string {
  const worded = wordedNow(instruction);
  const asGiven = draftSummary(instruction);
  return worded === null
    ? `综合稿：${asGiven}`
    : `综合稿（由模型归拢，用前请对照原话）：${worded}\n原话：${asGiven}`;
}

export const submitted = (instruction: Instruction): string =>
  `${called(instruction)}办理情况：${instruction.summary ?? ''}\n批示原文：${instruction.words}\n可回：${['阅', '继续办理：……'].join(' / ')}`;

export const submittedReceipt = (instruction: Instruction): string =>
  instruction.leader.id === null
    ? `${called(instruction)}已上报。${instruction.leader.name}没有登记，办理情况请办公室另行送阅。`
    : `${called(instruction)}已上报，办理情况已发给${instruction.leader.name}。`;

export const closedReceipt = (instruction: Instruction): string =>
  `${called(instruction)}已注结，时限${shortDay(instruction.dueOn)}，已列入待归档。`;

export const closedAsRead = (instruction: Instruction): string =>
  `${called(instruction)}按阅件注结，已列入待归档。`;

/** What is proposed now; what was referred before goes to whoever comes to it at once. */
export const proposalChanged = (
  instruction: Instruction,
  plan: Plan,
  isReferred: boolean,
): string => {
  const next = isReferred
    ? '已按此转办，新增的单位一并通知。'
    : `转办请回“${numberedWord('转办', refOf(instruction))}”。`;
  return `${called(instruction)}拟办改为：${chargedInWords(instruction, plan)}，${shortDay(instruction.dueOn)}前办结。${next}`;
};

/** To the office, the leader and whoever is charged: what was registered wrongly. */
export const correctedTold = (instruction: Instruction): string =>
  `${called(instruction)}登记已更正：${shortDay(instruction.givenOn)}批示，批示原文：${instruction.words}`;

/** To the leader who adds to what they wrote; who is charged with it the office settles. */
export const supplementedReceipt = (instruction: Instruction): string =>
  `${called(instruction)}已补充，批示原文：${instruction.words}\n已告知指挥部办公室，由办公室调整主办、协办。`;

export const supplementedTold = (instruction: Instruction, more: string): string =>
  `${called(instruction)}补充批示：${more}\n批示原文：${instruction.words}\n要增加协办的，请办公室回“${numberedWord('协办加某某局', refOf(instruction))}”。`;

/** What is proposed and referred by one word: 转给城管局办. */
export const referredTo = (instruction: Instruction, plan: Plan): string =>
  `${called(instruction)}已拟办、转办：${chargedInWords(instruction, plan)}，${shortDay(instruction.dueOn)}前办结。`;

/** To whoever it was referred to before, and is not any more. */
export const releasedFrom = (instruction: Instruction, plan: Plan): string =>
  `${called(instruction)}改为${chargedInWords(instruction, plan)}，不再由您这里承办，之前的签收、进展仍留存备查。`;

/** To whoever gave it back and keeps it. */
export const leftWithThem = (number: number, words: string): string =>
  `批示${number}仍由贵单位主办，指挥部办公室答复：${words}`;

export const progressNoted = (instruction: Instruction): string =>
  `${called(instruction)}进展已记，还没有办结，${shortDay(instruction.dueOn)}前请回“${numberedWord('办结：……', refOf(instruction))}”。`;

export const urgedInstruction = (instruction: Instruction): string =>
  `【催办】${called(instruction)}，${shortDay(instruction.dueOn)}前办结，请抓紧办理。可回：${['进展：……', '办结：……'].map((word) => numberedWord(word, refOf(instruction))).join(' / ')}`;

export const urgedReceipt = (instruction: Instruction, names: string): string =>
  `${called(instruction)}已催办${names}，${shortDay(instruction.dueOn)}前办结。`;

export const daySetTo = (instruction: Instruction): string =>
  `${called(instruction)}的办理时限由${instruction.daySet?.by ?? '指挥部办公室主任'}明确为${shortDay(instruction.dueOn)}（因${instruction.daySet?.reason ?? ''}）。`;

export const applicationRefused = (instruction: Instruction, reason: string): string =>
  `${called(instruction)}不同意延期：${reason}。仍请${shortDay(instruction.dueOn)}前办结。`;

/** To the office: 协办 have given their part back, and nothing else. */
export const partDeclined = (instruction: Instruction, unit: string, reason: string): string =>
  `${called(instruction)}：${unit}退回协办：${reason}。主办照常办理；要另定协办请回“${matterCalled(refOf(instruction))}协办某单位”。`;

export const assistNoted = (instruction: Instruction, name: string): string =>
  `${called(instruction)}：${name}的协办情况已反馈给主办和办公室。`;

export const assistTold = (instruction: Instruction, name: string, text: string): string =>
  `${called(instruction)}：${name}（协办）反馈：${text}`;

/** To the group that it concerns, the morning after 转办. */
export const copiedToGroup = (instruction: Instruction, plan: Plan): string =>
  `${called(instruction)}已转办：${chargedInWords(instruction, plan)}，${shortDay(instruction.dueOn)}前办结。看原文和办理情况请发“${matterCalled(refOf(instruction))}”。`;

/** 亮红. */
export const lateInWords = (days: number): string => `红灯，超期${days}天`;

/** To the office: the leader has not closed it. */
export const continuedTo = (instruction: Instruction, text: string): string =>
  `${called(instruction)}：${instruction.leader.name}要求继续办理${text === '' ? '' : `：${text}`}。重新起算，${shortDay(instruction.dueOn)}前办结，已通知主办。`;

/** To the office, of a leader who says that the words are not theirs, or not so. */
export const disputedTold = (instruction: Instruction, said: string): string =>
  `${called(instruction)}：${instruction.leader.name}提出不符：“${said}”。请核对；要作废请回“${numberedWord('作废', refOf(instruction))}：理由”。`;

/** To the leader. */
export const disputedReceipt = (instruction: Instruction): string =>
  `${called(instruction)}：已把您的话转告指挥部办公室，由办公室核对、更正或作废；在此之前登记的内容不变。`;

/** 节点: to the office. */
export const notReferred = (instruction: Instruction): string =>
  `${called(instruction)}登记当天没有转办，请抓紧。${numberedWord('转办', refOf(instruction))}即可。`;

/** 节点: to 主办 and the office. */
export const noProgressYet = (instruction: Instruction): string =>
  `${called(instruction)}三天内还没有报进展，请抓紧，回“${matterCalled(refOf(instruction))}进展：……”。`;
