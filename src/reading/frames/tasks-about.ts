import type { Task } from '../../domain/plan.ts';
import type { Frame } from '../frame.ts';

/** 跟学校有关的任务: the tasks whose words, or whose names among people, hold the word. */
export const TASKS_ABOUT: Frame = {
  name: 'the tasks about something',
  needs: ['about'],
  takes: [
    'task',
    'ask:which-task',
    'ask:tasks',
    'task-noun',
    'total',
    'ask:content',
    'ask:yes-or-no',
  ],
  against: [
    'ask:units',
    'ask:deadline',
    'ask:members',
    'ask:leader',
    'ask:progress',
    'own-unit',
    'unit',
    'group',
  ],
  make: ({ text, subjects, mentions, reader: { plan } }) => {
    if (subjects.areNumbered) return null;
    const word = ABOUT.flatMap((form) => form.exec(text)?.[1] ?? [])[0];
    if (word === undefined || /[我咱俺本谁哪什啥这那各每]|单位|部门/u.test(word)) return null;
    const isOther = mentions.some(({ meanings }) => meanings.some(({ kind }) => kind !== 'task'));
    const tasks = plan.tasks.filter((task) => wordsOf(task).some((words) => words.includes(word)));
    return isOther || tasks.length === 0
      ? null
      : { kind: 'find-task', tasks: tasks.map(({ number }) => number) };
  },
};

const ABOUT = [
  /(?:跟|和|与|同)([\u4e00-\u9fff]{2,8}?)(?:有关|相关|沾边|挂钩|搭边)/u,
  /(?:涉及|牵涉|关于|有关)到?([\u4e00-\u9fff]{2,8}?)的(?:重点)?(?:任务|事项)/u,
  /(?:任务|事项).{0,4}(?:涉及|牵涉|提到|写到)到?了?([\u4e00-\u9fff]{2,8}?)的?$/u,
];

const wordsOf = ({ title, content, topics, sharedTopics, targets }: Task): readonly string[] => [
  title,
  content,
  ...topics,
  ...sharedTopics,
  ...targets.flatMap(({ metric, aliases }) => [metric, ...aliases]),
];
