import type { Charged } from '../../../src/domain/charged.ts';
import type { Instruction } from '../../../src/domain/instruction.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import { matterTitled, shortDay } from '../../../src/wording/matters.ts';
import { groupInShort, seatInWords } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';

type Registered = Omit<
  Instruction,
  'id' | 'version' | 'cause' | 'at' | 'steps' | 'daySet' | 'applied' | 'summary'
>;

/** 韩利师6月5日批示: never its words, for lists and groups read the title. */
export const instructionTitle = ({
  leader,
  givenOn,
}: Pick<Registered, 'leader' | 'givenOn'>): string => `${leader.name}${shortDay(givenOn)}批示`;

/** 主办区水务局，协办区住建局. */
export function chargedInWords(
  { lead, assisting }: { readonly lead: Charged | null; readonly assisting: readonly Charged[] },
  plan: Plan,
): string {
  const names = list(assisting.map((one) => seatInWords(one, plan)));
  return [
    lead ? `主办${seatInWords(lead, plan)}` : '主办待定',
    ...(names === '' ? [] : [`协办${names}`]),
  ].join('，');
}

export const sourceOf = ({ words, onWhat, tasks }: Registered, plan: Plan): readonly string[] => [
  `批示原文：${words}`,
  ...(onWhat === null ? [] : [`来文：${onWhat}`]),
  ...tasks.map((number) => {
    const task = taskOf(plan, number);
    return `任务${number}《${task.title}》（${groupInShort(task.group)}）`;
  }),
];

/** What would be registered; `later` is the day of the leader's own words where it is past the week, null for none. */
export const instructionPreview = (
  registered: Registered,
  later: string | null,
  plan: Plan,
): string =>
  [
    `【草稿】批示登记：${registered.leader.name}，${shortDay(registered.givenOn)}${registered.isForReading ? '，阅件' : ''}`,
    ...sourceOf(registered, plan),
    ...(registered.isForReading
      ? ['阅件登记后即注结。']
      : [
          ...(registered.tasks.length === 0 ? [NO_TASK] : []),
          `拟办建议：${chargedInWords(registered, plan)}，${shortDay(registered.dueOn)}前办结`,
          ...(later === null ? [] : [pastTheWeek(later)]),
          ...(registered.lead === null
            ? ['没有写明由哪家单位办：补一句“主办某单位”即可，也可以由指挥部办公室拟办。']
            : []),
          '登记后由指挥部办公室拟办、转办。',
        ]),
    '核对无误请回「确认」，不登记请回「取消」。',
  ].join('\n');

/** 附件2 四: “原则上一周内办结，特殊情况下，由区指挥部办公室主任明确办理时限”. */
const pastTheWeek = (day: string): string =>
  `原文写的${shortDay(day)}超过一周，要放宽由指挥部办公室主任明确。`;

/** Nothing is guessed: whoever registers it says which, or leaves it so. */
const NO_TASK = '未对应任务（要对应请补一句“任务几”）';

/** What is asked for, one thing at a time. */
export const instructionLacks = (lacks: 'leader' | 'words' | 'day'): string => ASKED[lacks];

const ASKED = {
  leader: '请问是哪位领导的批示？直接回姓名即可，不登记请回「取消」。',
  words: '请问批示的原文是什么？直接发原文即可，不登记请回「取消」。',
  day: '请问是哪天批示的？直接回日期，如“6月5日”；不登记请回「取消」。',
} as const;

/** To a leader, once: the office has entered words of theirs. */
export const instructionEntered = (instruction: Instruction, by: string): string =>
  `${matterTitled({ kind: 'instruction', number: Number(instruction.id) }, instructionTitle(instruction))}：${by}已代录您的批示：${instruction.words}\n如有不符，请告诉指挥部办公室。`;

/** 登记, and what follows. */
export function instructionRegistered(instruction: Instruction, plan: Plan): string {
  const called = matterTitled(
    { kind: 'instruction', number: Number(instruction.id) },
    instructionTitle(instruction),
  );
  if (instruction.isForReading) return `${called}已登记，是阅件，已注结并列入待归档。`;
  return `${called}已登记（${shortDay(instruction.countedFrom)}），由指挥部办公室拟办、转办，${shortDay(instruction.dueOn)}前办结。拟办建议：${chargedInWords(instruction, plan)}。`;
}
