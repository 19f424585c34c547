import type { Intent } from '../../domain/intent.ts';
import { isQuarter, type Period } from '../../domain/period.ts';
import { Question } from '../../domain/question.ts';
import type { Thing } from './thing.ts';

/** The question before with the thing in the place of its like; null where it has no such thing. */
export function aboutThing(before: Intent, thing: Thing): Intent | null {
  const question = Question.safeParse(before).data ?? null;
  if (!question) return ofTheRecord(before, thing);
  switch (thing.kind) {
    case 'task':
      return aboutTask(question, thing.task);
    case 'unit':
      return aboutUnit(question, thing.unit);
    case 'group':
      return aboutGroup(question, thing.group);
    case 'period':
      return aboutPeriod(question, thing.period);
  }
}

/**
 * A question about the record names what it speaks of: a task, a unit, a group, a period. What is named anew takes the
 * place of its like, and of what it does not go with; a period that the question cannot have is none of it.
 */
function ofTheRecord(before: Intent, thing: Thing): Intent | null {
  const first = 'isRest' in before ? { isRest: false } : {};
  const kinds = { task: ['unit', 'group'], unit: ['group'], group: ['task', 'unit'], period: [] };
  const cleared = kinds[thing.kind].filter((key) => key in before).map((key) => [key, null]);
  const others = Object.fromEntries(cleared);
  switch (thing.kind) {
    case 'task':
      return 'task' in before ? { ...before, ...first, ...others, task: thing.task } : null;
    case 'unit':
      if (before.kind === 'ask-missing') return reportedBy(thing.unit, before);
      return 'unit' in before ? { ...before, ...first, ...others, unit: thing.unit } : null;
    case 'group':
      return 'group' in before ? { ...before, ...first, ...others, group: thing.group } : null;
    case 'period':
      if (before.kind === 'ask-group-report' && isQuarter(thing.period)) return null;
      return 'period' in before ? { ...before, ...first, period: thing.period } : null;
  }
}

/** 水务局呢, after 谁没报. */
const reportedBy = (unit: string, { period }: Intent): Intent => ({
  kind: 'ask-reported',
  of: 'given',
  task: null,
  unit,
  group: null,
  period,
  isRest: false,
});

/** Targets are places in one task's list, and mean nothing in another's. */
function aboutTask(before: Question, task: number): Question | null {
  switch (before.kind) {
    case 'ask-task':
    case 'ask-task-lead':
    case 'ask-task-units':
    case 'ask-task-group':
    case 'ask-task-progress':
    case 'ask-unit-in-task':
      return { ...before, task };
    case 'ask-task-targets':
    case 'ask-task-deadline':
      return { ...before, task, targets: [] };
    case 'find-task':
    case 'ask-task-part':
      return { kind: 'ask-task', task, whole: false };
    default:
      return null;
  }
}

function aboutUnit(before: Question, unit: string): Question | null {
  switch (before.kind) {
    case 'ask-unit-tasks':
    case 'ask-unit-groups':
    case 'ask-unit-in-group':
    case 'ask-unit-in-task':
      return { ...before, unit };
    case 'ask-task-lead':
      return { kind: 'ask-unit-in-task', task: before.task, unit, as: 'lead' };
    case 'ask-task-units':
      return { kind: 'ask-unit-in-task', task: before.task, unit, as: 'responsible' };
    default:
      return null;
  }
}

function aboutGroup(before: Question, group: number): Question | null {
  switch (before.kind) {
    case 'ask-group':
    case 'ask-unit-in-group':
    case 'ask-group-tasks':
      return { ...before, group };
    default:
      return null;
  }
}

const aboutPeriod = (before: Question, period: Period): Question | null =>
  before.kind === 'ask-due-day' && isQuarter(period)
    ? { ...before, quarter: Number(period.charAt(6)) }
    : null;
