import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf, postOf, taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Question } from '../../../src/domain/question.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { list } from '../../../src/wording/words.ts';
import { postWithHolders } from './people.ts';

/** What tells a candidate from the others when a question is asked back: its task, unit or post, or what is asked of the notice. */
export function questionName(question: Question, plan: Plan): string {
  if ('task' in question) return taskLine(taskOf(plan, question.task));
  if ('unit' in question && question.unit !== undefined) return question.unit;
  if ('post' in question) return postWithHolders(postOf(plan, question.post));
  if ('group' in question && typeof question.group === 'number')
    return groupOf(plan, question.group).name;
  return askedOfNotice(question, plan);
}

/** Those of several candidates: of the same thing each is named with what is asked of it. */
export function candidateNames(candidates: readonly Question[], plan: Plan): readonly string[] {
  const names = candidates.map((question) => questionName(question, plan));
  return candidates.map((question, at) => {
    const name = names[at] ?? '';
    const isOwn = names.indexOf(name) === names.lastIndexOf(name);
    return isOwn ? name : nameWithAsked(question, name);
  });
}

/** 任务21的牵头单位; of a unit its part in the task. */
function nameWithAsked(question: Question, name: string): string {
  if (question.kind === 'ask-unit-in-task') return `任务${question.task}里${question.unit}的分工`;
  if (question.kind === 'ask-task-part') {
    const { task, part, measure = '内容' } = question;
    return `任务${task}里${part}的${measure}`;
  }
  const asked = ASKED[question.kind] ?? '写到的内容';
  return 'task' in question ? `任务${question.task}${asked}` : name;
}

function askedOfNotice(question: Question, plan: Plan): string {
  switch (question.kind) {
    case 'ask-person':
      return `${question.name}的职务`;
    case 'ask-open':
      return plan.open.find(({ id }) => id === question.open)?.statement ?? OF_NOTICE;
    case 'ask-rule': {
      const [first] = question.aspects;
      const rule = plan.rules.find(({ id }) => id === first?.rule);
      return rule ? `${rule.mechanism}（${rule.place}）` : OF_NOTICE;
    }
    default:
      if ('tasks' in question && Array.isArray(question.tasks)) {
        return list(question.tasks.map((number) => taskLine(taskOf(plan, number))));
      }
      if ('units' in question && Array.isArray(question.units)) return list(question.units);
      return OF_NOTICE;
  }
}

const OF_NOTICE = '文件里的有关规定';

/** What was understood of a question with a word that nobody knows, before it is answered. */
export function understoodAs(question: Question, plan: Plan): string {
  const asked = ASKED[question.kind];
  const words =
    asked && 'task' in question ? `任务${question.task}${asked}` : questionName(question, plan);
  return `按“${words}”理解：`;
}

/** Of what the notice does not write: the task that comes nearest to it, before the answer about that. */
export const notWritten = (word: string, task: number): string =>
  `文件没有写“${word}”，最接近的是任务${task}：`;

/** Whether the notice sets what was asked for. */
export const whetherSet = (isSet: boolean): string => (isSet ? '有：' : '没有：');

/** What is asked of a task, after its name. */
const ASKED: Readonly<Partial<Record<Question['kind'], string>>> = {
  'ask-task-lead': '的牵头单位',
  'ask-task-units': '的责任单位',
  'ask-task-targets': '的目标',
  'ask-task-deadline': '的时限',
  'ask-task-group': '所在的工作组',
  'ask-task-progress': '的进展',
  'ask-unit-in-task': '的责任分工',
};
