import { emptyItem } from '../corrections/corrections.ts';
import type { QuestionReader } from '../reader.ts';
import { type Reporter, tasksOfReporter } from '../reports/reporter.ts';
import { TOPIC } from '../words/likewise.ts';
import { type Ground, taskMeant, tasksOfGround } from './ground.ts';

/**
 * The task of the reporter's of which a text begins to speak, where a draft has others: 垃圾分类也是资金没到位, 避难场所的话在等文件. What is said of it
 * is no part of theirs. Null where it names none, or one that the draft has.
 */
export function otherTopic(
  text: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): number | null {
  const name = OF_TOPIC.exec(text)?.groups?.name;
  if (name === undefined || tasksOfGround(ground).length === 0) return null;
  const items = tasksOfReporter(reporter, reader.plan).map((task) => emptyItem(task, null));
  const task = taskMeant(name, { items, doubt: null, isDraft: false }, reader);
  return task === null || tasksOfGround(ground).includes(task) ? null : task;
}

const OF_TOPIC = new RegExp(TOPIC, 'u');
