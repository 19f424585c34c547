import type { Plan } from '../domain/plan.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import type { Doubt } from '../domain/report-reading.ts';
import { taskLine, taskName } from './tasks.ts';
import { list } from './words.ts';

/** One short question about what is in doubt, with what could be meant. */
export function doubtQuestion(doubt: Doubt, plan: Plan): string {
  const tasks = doubt.tasks.flatMap(
    (number) => plan.tasks.find((task) => task.number === number) ?? [],
  );
  const choices = tasks.slice(0, 8).map((task) => `· ${taskLine(task)}`);
  switch (doubt.reason) {
    case 'missing_task':
      return [askedOfTask(doubt), ...choices].join('\n');
    case 'ambiguous_task':
      return [`“${doubt.word}”对应不止一项任务，请问是哪一项？回复任务编号即可。`, ...choices].join(
        '\n',
      );
    case 'task_not_exist':
      return `没有${doubt.word}：重点任务编号是${plan.tasks[0]?.number}至${plan.tasks.at(-1)?.number}。请回复正确的任务编号。`;
    case 'number_topic_mismatch':
      return [
        `任务编号和内容对不上（${doubt.word}），请问报的是哪一项？回复任务编号即可。`,
        ...choices,
      ].join('\n');
    case 'unit_not_responsible':
      return `${list(tasks.map(taskName)) || doubt.word}的责任分工未列您的单位，请核对任务编号后回复；如确需代报，请联系指挥部办公室。`;
    case 'implausible_value':
      return `“${doubt.word}”这个数不合常理，${rightNumber(doubt)}。`;
    case 'correction_target_unknown':
      return [
        '请问更正的是哪一项任务的哪个数？可以这样写：任务编号＋原来的数应为现在的数。',
        ...choices,
      ].join('\n');
    case 'which_of_draft':
      return [
        `“${doubt.word}”记到哪一项？请回复任务编号，都有就回“都是”；这句不要请回“这句不要了”，先报其余的请回“确认”。`,
        ...choices,
      ].join('\n');
    case 'unknown_unit_and_task':
      return '请说明是哪个单位、哪一项任务的进展，如“任务编号＋进展”。';
  }
}

/** The same beside all else that was told, which need not wait for it. */
export const numberAside = (doubt: Doubt): string =>
  `“${doubt.word}”这个数不合常理，没有计入：${rightNumber(doubt)}；其余无误请回复“确认”，不报请回“取消”。`;

const rightNumber = ({ word }: Doubt): string =>
  `请核对后回复正确的数${/[%％]/u.test(word) ? '，如“98.6%”' : ''}`;

/** What only tells something may be no report at all; where tasks are offered for it, that is said too. */
const askedOfTask = ({ word, tasks }: Doubt): string =>
  word === '' || tasks.length === 0
    ? '收到，请问报的是哪一项任务？回复任务编号即可。'
    : `“${word}”要登记为哪项任务的进展？回复任务编号即可，不是报进展请回“取消”。`;

/** Step by step, for who asked for it or was not understood: first the task, then section by section. */
export function guidedReport(numbers: readonly number[], isWanted: boolean, plan: Plan): string {
  const lead = isWanted ? '好的' : '还是没有读懂，咱们一步步来';
  const tasks = numbers.map((number) => taskOf(plan, number));
  const [only, ...others] = tasks;
  if (only && others.length === 0) {
    return `${lead}。您要报${taskName(only)}的话，请这样回复：\n进展：……\n不报请回“取消”。`;
  }
  return [
    `${lead}。要报进展的话，先回复任务编号：`,
    ...tasks.map((task) => `· ${taskLine(task)}`),
    '不报请回“取消”，要查询请发“帮助”。',
  ].join('\n');
}
