import type { Task } from '../../domain/plan.ts';
import type { Frame } from '../frame.ts';
import { ABOUT, NO_SUBJECT, TERMED } from '../words/facts.ts';

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
    'quantity',
    'mentioned',
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
    const [term] = TERMED.flatMap((form) => form.exec(text)?.[1] ?? []);
    if (term !== undefined) {
      const having = plan.tasks.filter(({ title, content }) => `${title}${content}`.includes(term));
      return having.length === 0
        ? { kind: 'miss-name', name: term }
        : { kind: 'find-task', tasks: having.map(({ number }) => number) };
    }
    const word = ABOUT.flatMap((form) => form.exec(text)?.[1] ?? [])[0];
    if (word === undefined || NO_SUBJECT.test(word)) return null;
    const isOther = mentions.some(({ meanings }) => meanings.some(({ kind }) => kind !== 'task'));
    const tasks = plan.tasks.filter((task) => wordsOf(task).some((words) => words.includes(word)));
    return isOther || tasks.length === 0
      ? null
      : { kind: 'find-task', tasks: tasks.map(({ number }) => number) };
  },
};

const wordsOf = ({ title, content, topics, sharedTopics, targets }: Task): readonly string[] => [
  title,
  content,
  ...topics,
  ...sharedTopics,
  ...targets.flatMap(({ metric, aliases }) => [metric, ...aliases]),
];
