import type { Intent } from '../../domain/intent.ts';
import { isQuarter, type Period } from '../../domain/period.ts';
import { Question } from '../../domain/question.ts';
import type { Thing } from './thing.ts';

/** The question before with the thing in the place of its like; null where it has no such thing. */
export function aboutThing(before: Intent, thing: Thing): Intent | null {
  const question = Question.safeParse(before).data ?? null;
  switch (thing.kind) {
    case 'task':
      return aboutTask(before, thing.task);
    case 'unit':
      return question && aboutUnit(question, thing.unit);
    case 'group':
      return aboutGroup(before, thing.group);
    case 'period':
      return aboutPeriod(before, thing.period);
  }
}

/** Targets are places in one task's list, and mean nothing in another's. */
function aboutTask(before: Intent, task: number): Intent | null {
  switch (before.kind) {
    case 'ask-task':
    case 'ask-task-lead':
    case 'ask-task-units':
    case 'ask-task-group':
    case 'ask-task-progress':
    case 'ask-unit-in-task':
    case 'ask-versions':
      return { ...before, task };
    case 'ask-task-targets':
    case 'ask-task-deadline':
      return { kind: before.kind, task, targets: [] };
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

function aboutGroup(before: Intent, group: number): Intent | null {
  switch (before.kind) {
    case 'ask-group':
    case 'ask-unit-in-group':
    case 'ask-group-tasks':
    case 'ask-group-report':
    case 'ask-missing':
      return { ...before, group };
    default:
      return null;
  }
}

function aboutPeriod(before: Intent, period: Period): Intent | null {
  switch (before.kind) {
    case 'ask-missing':
    case 'ask-own-reports':
    case 'ask-versions':
    case 'ask-experience':
      return { ...before, period };
    case 'ask-group-report':
      return isQuarter(period) ? null : { ...before, period };
    case 'ask-due-day':
      return isQuarter(period) ? { ...before, quarter: Number(period.charAt(6)) } : null;
    default:
      return null;
  }
}
