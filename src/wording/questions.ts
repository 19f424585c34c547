import type { Plan } from '../domain/plan.ts';
import { groupOf, postOf, taskOf } from '../domain/plan-lookups.ts';
import type { Question } from '../domain/question.ts';
import { postWithHolders } from './people.ts';
import { taskLine } from './tasks.ts';

/** What tells a candidate from the others when a question is asked back: its task, unit or post. */
export function questionName(question: Question, plan: Plan): string {
  if ('task' in question) return taskLine(taskOf(plan, question.task));
  if ('unit' in question) return question.unit;
  if ('post' in question) return postWithHolders(postOf(plan, question.post));
  if ('group' in question && question.group !== null) return groupOf(plan, question.group).name;
  return question.kind;
}
