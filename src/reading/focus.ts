import { z } from 'zod';
import type { Intent } from '../domain/intent.ts';
import type { Plan } from '../domain/plan.ts';
import {
  groupOf,
  postOf,
  taskOf,
  tasksLedBy,
  tasksOf,
  tasksOfGroup,
} from '../domain/plan-lookups.ts';
import { AskParts, AskSeveral, Question } from '../domain/question.ts';

/** What a conversation is about after a question, as words that may stand before the next one. */
export interface Focus {
  /** The first that makes sense of the next question is meant: 区水务局, 区水务局牵头. */
  readonly subjects: readonly string[];
  readonly kind: 'task' | 'unit' | 'group' | 'person' | 'rule' | 'days';
  /** The tasks that were listed, in their order: 第二项 is the second of them. */
  readonly listed: readonly number[] | null;
  /** Who is meant by 他, which unit by 这家, and which working group by 这个组; null for none. */
  readonly person: string | null;
  readonly unit: string | null;
  readonly group: string | null;
  /** Words that asked of it, for what changes only the subject: 重要的呢. */
  readonly asked: string;
  /** Whether the question was about the record: then the next one is too, where it can be. */
  readonly isOfRecord?: boolean;
}

/** What asks of a task's numbers, or of what is reached of them, as these questions did. */
const ASKED_OF_NUMBERS: Readonly<Record<string, string>> = {
  'ask-task-targets': '目标是多少',
  'ask-task-deadline': '什么时候完成',
  'ask-achieved': '完成多少了',
};

/** The task, the unit or the working group that an intent of any room is about, and which of the task's numbers. */
export const Subject = z.looseObject({
  task: z.int().nullish(),
  unit: z.string().nullish(),
  group: z.int().nullish(),
  targets: z.array(z.int()).optional(),
});

/** What was asked leaves this in focus; null where it was about the plan as a whole. */
export function focusOf(before: Intent, plan: Plan): Focus | null {
  const question = Question.safeParse(before);
  if (question.success) return ofQuestion(question.data, plan);
  const parts = AskParts.safeParse(before).data?.parts;
  if (parts) return parts.map((one) => focusOf(one, plan)).at(-1) ?? null;
  const several = AskSeveral.safeParse(before);
  if (several.success)
    return several.data.questions.map((one) => ofQuestion(one, plan)).at(-1) ?? null;
  const { task, unit, group, targets = [] } = Subject.safeParse(before).data ?? {};
  const isOfRecord = true;
  if (typeof task === 'number')
    return { ...ofNumbers(task, targets, before.kind, plan), isOfRecord };
  if (typeof unit === 'string') return { ...ofUnit(unit, false, plan), isOfRecord };
  if (typeof group === 'number') return { ...ofGroup(group, plan), isOfRecord };
  return OF_DUE_DAYS.has(before.kind) ? DUE_DAYS : null;
}

/** After these 那还是几号 is asked of the day by which reports are due. */
const OF_DUE_DAYS: ReadonlySet<string> = new Set([
  'list-extensions',
  'ask-own-reports',
  'ask-due',
  'ask-how-to-extend',
]);
const DUE_DAYS: Focus = {
  kind: 'days',
  subjects: ['报送截止日期是'],
  listed: null,
  person: null,
  unit: null,
  group: null,
  asked: '',
  isOfRecord: true,
};

/** After the day by which a quarter's results are due 报给谁 is asked of them. */
const OF_QUARTERLY: Focus = {
  kind: 'rule',
  subjects: ['季报'],
  listed: null,
  person: null,
  unit: null,
  group: null,
  asked: '',
};

/** The numbers of a task that were asked for come before the task as a whole. */
function ofNumbers(task: number, targets: readonly number[], kind: string, plan: Plan): Focus {
  const ofWhole = ofTask(task, plan, ASKED_OF_NUMBERS[kind]);
  const all = plan.tasks.find(({ number }) => number === task)?.targets ?? [];
  const names = targets.flatMap((place) => all[place]?.metric ?? []);
  const subjects = names.map((name) => `任务${task}${name}`);
  return { ...ofWhole, subjects: [...subjects, ...ofWhole.subjects] };
}

function ofQuestion(question: Question, plan: Plan): Focus | null {
  switch (question.kind) {
    case 'ask-unit-tasks':
      return ofUnit(question.unit, question.as === 'lead', plan);
    case 'ask-task-targets':
    case 'ask-task-deadline':
      return ofNumbers(question.task, question.targets, question.kind, plan);
    case 'ask-task-part': {
      const ofWhole = ofTask(question.task, plan);
      const subject = `任务${question.task}${question.part}`;
      return { ...ofWhole, subjects: [subject, ...ofWhole.subjects] };
    }
    case 'ask-unit-groups':
      return ofGroupsOfUnit(question.unit, plan);
    case 'ask-group':
    case 'ask-group-tasks':
      return ofGroup(question.group, plan);
    case 'ask-unit-in-group':
      return ofGroup(question.group, plan);
    case 'ask-person':
      return ofPerson(question.name);
    case 'ask-post':
      return ofPost(question.post, plan);
    case 'ask-task-group':
      return ofTaskAndGroup(question.task, plan);
    case 'ask-rule':
      return ofRule(question.aspects, plan);
    case 'ask-due-day':
      return OF_QUARTERLY;
    case 'ask-open':
      return ofOpen(question.open, plan);
    case 'find-task': {
      const [only, ...others] = question.tasks;
      return only === undefined
        ? null
        : others.length > 0
          ? ofListed(question.tasks)
          : ofTask(only, plan);
    }
    default:
      return 'task' in question ? ofTask(question.task, plan) : null;
  }
}

const ofTask = (task: number, plan: Plan, asked = ''): Focus => ({
  kind: 'task',
  subjects: [
    `任务${task}`,
    ...plan.tasks.flatMap(({ number, title }) => (number === task ? [title] : [])),
  ],
  listed: null,
  person: null,
  unit: plan.tasks.find(({ number }) => number === task)?.units[0] ?? null,
  group: groupNamed(task, plan),
  asked,
});

function groupNamed(number: number, plan: Plan): string | null {
  const task = plan.tasks.find((one) => one.number === number);
  return task ? groupOf(plan, task.group).name : null;
}

/** After the group of a task was told, what does not fit the task is asked of the group: 成员单位几家. */
function ofTaskAndGroup(task: number, plan: Plan): Focus {
  const ofIt = ofTask(task, plan);
  const { group } = taskOf(plan, task);
  const { subjects, person } = ofGroup(group, plan);
  return { ...ofIt, subjects: [...ofIt.subjects, ...subjects], person };
}

const ofPerson = (name: string): Focus => ({
  kind: 'person',
  subjects: [name],
  listed: null,
  person: name,
  unit: null,
  group: null,
  asked: '',
});

const ofListed = (listed: readonly number[]): Focus => ({
  kind: 'task',
  subjects: [],
  listed,
  person: null,
  unit: null,
  group: null,
  asked: '',
});

function ofUnit(unit: string, isLed: boolean, plan: Plan): Focus {
  const tasks = (isLed ? tasksLedBy : tasksOf)(plan, unit);
  return {
    kind: 'unit',
    subjects: isLed ? [`${unit}牵头`, unit] : [unit],
    listed: tasks.map(({ number }) => number),
    person: null,
    unit,
    group: null,
    asked: '',
  };
}

/** After the groups of a unit, 组长是哪位 is asked of these. */
function ofGroupsOfUnit(unit: string, plan: Plan): Focus {
  const focus = ofUnit(unit, false, plan);
  return { ...focus, subjects: [...focus.subjects, `${unit}在哪个组`] };
}

function ofGroup(ordinal: number, plan: Plan): Focus {
  const listed = tasksOfGroup(plan, ordinal).map(({ number }) => number);
  const { name, leader, leadUnit } = groupOf(plan, ordinal);
  return {
    kind: 'group',
    subjects: [name],
    listed,
    person: leader,
    unit: leadUnit,
    group: name,
    asked: '',
  };
}

function ofPost(id: string, plan: Plan): Focus {
  const { body, title, aliases, holders } = postOf(plan, id);
  const [only = null, ...others] = holders;
  return {
    kind: 'person',
    subjects: [aliases[0] ?? body + title],
    listed: null,
    person: others.length > 0 ? null : only,
    unit: null,
    group: null,
    asked: '',
  };
}

/** The words by which the plan lets people speak of the rule. */
function ofRule(
  aspects: readonly { readonly rule: string; readonly aspect: number | null }[],
  { rules }: Plan,
): Focus | null {
  const [first] = aspects;
  const rule = rules.find(({ id }) => id === first?.rule);
  const aspect = rule?.aspects[first?.aspect ?? 0];
  return aspect
    ? {
        kind: 'rule',
        subjects: aspect.about.slice(0, 1),
        listed: null,
        person: null,
        unit: null,
        group: null,
        asked: aspect.tells[0] ?? '',
      }
    : null;
}

function ofOpen(id: string, { open }: Plan): Focus | null {
  const question = open.find((one) => one.id === id);
  return question
    ? {
        kind: 'rule',
        subjects: question.about.slice(0, 1),
        listed: null,
        person: null,
        unit: null,
        group: null,
        asked: question.tells[0] ?? '',
      }
    : null;
}
