import type { Intent } from '../../src/domain/intent.ts';
import { tasksWaiting } from '../../src/ledger/drafts.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { mentionsIn } from '../../src/reading/reports/report-sentences.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';

/** The tasks of some proposals that words name, by number or by what they are called, and whether they name others. */
export function tasksNamed(words: string, proposals: readonly Intent[], reader: QuestionReader) {
  const waiting = proposals.flatMap(tasksWaiting);
  const numbered = findNumberedTasks(words).flatMap(({ numbers }) => numbers);
  const bare = (words.match(BARE_NUMBER) ?? [])
    .map(Number)
    .filter((number) => reader.plan.tasks.some((task) => task.number === number));
  const called = mentionsIn(words, reader).flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task' ? [one.task] : [])),
  );
  const named = [...numbered, ...bare, ...called];
  const tasks = waiting.filter((task) => named.includes(task));
  return { tasks: [...new Set(tasks)], areOthers: tasks.length === 0 && named.length > 0 };
}

/** 17那条, 28的. */
const BARE_NUMBER = /(?<![\d.])\d{1,2}(?![\d.%％:：点月日天])/gu;
