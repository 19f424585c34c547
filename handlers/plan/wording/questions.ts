import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf, postOf, taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Question } from '../../../src/domain/question.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { postWithHolders } from './people.ts';

/** What tells a candidate from the others when a question is asked back: its task, unit or post. */
export function questionName(question: Question, plan: Plan): string {
  if ('task' in question) return taskLine(taskOf(plan, question.task));
  if ('unit' in question) return question.unit;
  if ('post' in question) return postWithHolders(postOf(plan, question.post));
  if ('group' in question && question.group !== null) return groupOf(plan, question.group).name;
  return question.kind;
}
