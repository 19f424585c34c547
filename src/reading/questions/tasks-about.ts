import type { Intent } from '../../domain/intent.ts';
import type { Task } from '../../domain/plan.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';

/** 跟学校有关的任务: the tasks whose words, or whose names among people, hold the word. */
export function readTasksAbout(
  { text, mentions, subjects, asks }: Asked,
  _asker: Asker,
  { plan }: QuestionReader,
): Intent | null {
  if (!ASKS_ABOUT.test(text) || subjects.areNumbered || ASKS_MORE.some((ask) => asks.has(ask)))
    return null;
  const word = ABOUT.flatMap((form) => form.exec(text)?.[1] ?? [])[0];
  if (word === undefined || /[我咱俺本谁哪什啥这那各每]|单位|部门/u.test(word)) return null;
  const isOther = mentions.some(({ meanings }) => meanings.some(({ kind }) => kind !== 'task'));
  const tasks = plan.tasks.filter((task) => wordsOf(task).some((words) => words.includes(word)));
  return isOther || tasks.length === 0
    ? null
    : { kind: 'find-task', tasks: tasks.map(({ number }) => number) };
}

const ABOUT = [
  /(?:跟|和|与|同)([\u4e00-\u9fff]{2,8}?)(?:有关|相关|沾边|挂钩|搭边)/u,
  /(?:涉及|牵涉|关于|有关)到?([\u4e00-\u9fff]{2,8}?)的(?:重点)?(?:任务|事项)/u,
  /(?:任务|事项).{0,4}(?:涉及|牵涉|提到|写到)到?了?([\u4e00-\u9fff]{2,8}?)的?$/u,
];

/** What is asked of one task rather than which tasks there are. */
const ASKS_MORE = ['units', 'deadline', 'members', 'leader', 'progress'] as const;
const ASKS_ABOUT = /有关|相关|沾边|挂钩|搭边|涉及|牵涉|关于|提到|写到/u;

const wordsOf = ({ title, content, topics, sharedTopics, targets }: Task): readonly string[] => [
  title,
  content,
  ...topics,
  ...sharedTopics,
  ...targets.flatMap(({ metric, aliases }) => [metric, ...aliases]),
];
