import type { Due } from '../../../src/domain/dues.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Task, WorkingGroup } from '../../../src/domain/plan.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { targetLine, taskLine } from '../../../src/wording/tasks.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';
import type { AskHowToReport } from '../intents.ts';

/** A task, and what is due of it. */
export interface Example {
  readonly task: Task;
  /** Whether it is the one that was asked about. */
  readonly isAsked: boolean;
  readonly period: Period;
  readonly due: Due | null;
}

/** As 帮助 says it, with the task for an example. */
export const reportingForm = (task: string): string => `“${task}＋完成情况；问题：……；下一步：……”`;

/** The words to use, in two or three lines; what the notice leaves open is said so. */
export function howTo(about: AskHowToReport['about'], example: Example): string {
  const { task, period, due } = example;
  const name = `任务${task.number}`;
  switch (about) {
    case 'report':
      return [
        `直接发一句话就行：${reportingForm(name)}，例如“${name}：${periodInWords(period)}完成……；问题：……；下一步：……”（${taskLine(task)}）。`,
        '我整理成草稿给您核对，回“确认”才登记；没有新进展就说“本期无新进展，因……”。',
        '文件没有规定格式和字数，进展、存在问题、下一步计划写清即可。',
        ...numbersOf(example),
      ].join('\n');
    case 'correct':
      return [
        '可以改。还没确认的：直接说改哪里，如“下一步改成……”，我重新给您看。',
        `已登记的：发“更正：${name}……应为……”，确认后按新的登记，原来的版本留着可查。`,
      ].join('\n');
    case 'withdraw':
      return [
        '还没确认的草稿：回“取消”，不登记。',
        `已登记的：发“撤回${name}，理由：……”，核对后“确认”撤回，一项一撤；原文仍在历史版本里。`,
      ].join('\n');
    case 'attach':
      return [
        `照片、文件直接发给我就行，配一句任务编号，如“${name}现场照片”，我归到这一项的佐证材料。`,
        '文件没有规定必须交照片，不传也可以报；有就传，抽查复核时用得上。',
      ].join('\n');
    case 'in-parts':
      return `可以，分几次、一项一项报都行；同一项再报一次按更正登记，以最后一次为准。${due ? `${periodInWords(period)}的都要在${dayInWords(due.dueOn)}前报齐。` : ''}`;
    case 'nil':
      return [
        `没有新进展也要报一句，写明原因，如“${name}本月无新进展，因……”。`,
        '几项都没有的可一并报：“其他任务本月无新进展，因……”。照样先给您看草稿，确认了才登记。',
      ].join('\n');
    case 'not-sure':
      return [
        '请报实际完成的数；没有验收、预计的写在进展里说明，不计入完成数。',
        `文件没有写验收的口径，拿不准请问指挥部办公室。以后有变化发“更正：${name}……应为……”再改。`,
      ].join('\n');
  }
}

/** The numbers by which the task is measured, for who asks what to report of it. */
const numbersOf = ({ task, isAsked }: Example): readonly string[] =>
  isAsked && task.targets.length > 0
    ? ['这一项的数字目标，完成数请一并报：', ...task.targets.map((one) => `· ${targetLine(one)}`)]
    : [];

/** Who reads a report, as far as the clerk shows it to anybody. */
export const readersTold = (groups: readonly WorkingGroup[]): string =>
  [
    '登记后，本单位、指挥部办公室和领导都能看到；其他已登记的单位人员按任务查进度时也能看到原话。没有登记身份的人看不到。',
    `下一步由${groups.length > 0 ? list(groups.map(({ name }) => name)) : '所属工作组'}联络员汇总报指挥部办公室。`,
    '没有确认的草稿不登记，只有本单位和办公室看得到；谁也不能替您改，更正由您自己发。',
  ].join('\n');
