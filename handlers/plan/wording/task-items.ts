import type { Task } from '../../../src/domain/plan.ts';
import { targetLine, taskName } from '../../../src/wording/tasks.ts';
import { quoted } from '../../../src/wording/words.ts';

/** 第2条（共4条）, in the words of the notice. */
export const itemInWords = (task: Task, place: number, item: string, count: number): string =>
  `${taskName(task)}分${count}条写，第${place}条是：\n${quoted(item)}`;

/** The text counts off fewer, or nothing; what it sets in numbers is told beside. */
export const itemMissing = (task: Task, count: number): string =>
  [
    count === 0
      ? `${taskName(task)}的内容没有分条写，没有这一条。`
      : `${taskName(task)}只分${count}条写，没有这一条。`,
    ...(task.targets.length > 0 ? [`写明的数字目标有${task.targets.length}个：`] : []),
    ...task.targets.map((target) => `· ${targetLine(target)}`),
    `发“任务${task.number}内容”看全文。`,
  ].join('\n');
