import type { Task } from '../../domain/plan.ts';
import { leadUnitOf, taskOf } from '../../domain/plan-lookups.ts';
import type { PlanIntent, Question } from '../../domain/question.ts';
import type { Frame, Made } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { placeSaid } from '../spans/ordinals.ts';
import type { SpanKey } from '../spans/span.ts';
import { plain } from '../text/plain.ts';
import { ABOVE, CALLED_RESPONSIBLE, MANY, WITH_ANYBODY } from '../words/facts.ts';
import { HAS_ONLY } from '../words/units.ts';
import { wordsFor } from './part-meant.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';
import { targetsMeant } from './targets-meant.ts';
import { deadlineOf, factsAsked, figureOf, isOnlyAboutUnit } from './task-facts.ts';

const ASKS: readonly SpanKey[] = [
  'ask:lead',
  'ask:units',
  'ask:target',
  'ask:deadline',
  'ask:group',
  'ask:leader',
  'ask:content',
  'ask:progress',
  'ask:which-task',
  'ask:tasks',
  'ask:yes-or-no',
];

/** More tasks than these in one message are left unanswered. */
const MOST = 8;

const tasksIn = ({ subjects, reader }: Heard): readonly Task[] =>
  subjects.tasks.map((number) => taskOf(reader.plan, number));

const ofEach = (heard: Heard, question: (task: Task) => readonly Question[]): PlanIntent | null =>
  oneOrSeveral(tasksIn(heard).slice(0, MOST).flatMap(question));

/** 咱局自己牵头，街道算责任单位不: what stands behind the unit is asked of it. */
function roleAsked(heard: Heard): 'responsible' | 'lead' | 'place' | 'duty' {
  if (heard.has('duty') && !heard.asks.has('yes-or-no')) return 'duty';
  if (asksOfPlace(heard)) return 'place';
  return heard.asks.has('lead') && !CALLED_RESPONSIBLE.test(heard.skeleton)
    ? 'lead'
    : 'responsible';
}

const asksOfPlace = ({ has }: Heard): boolean => has('placed', 'relation', 'duty');

/** How units stand in a task, with its words where it is asked what the task has to do with them. */
function inTask(task: number, units: readonly string[], heard: Heard): readonly Question[] {
  const as = roleAsked(heard);
  return [
    ...units.map((unit) => ({ kind: 'ask-unit-in-task', task, unit, as }) as const),
    ...(heard.has('relation') ? [{ kind: 'ask-task', task, whole: true } as const] : []),
  ];
}

/** What can be asked of a task: its units, its numbers, its days, its words. */
export const TASK_FRAMES: readonly Frame[] = [
  {
    name: 'a task that is only pointed to',
    needs: ['this-task'],
    takes: 'all',
    make: ({ mentions }) => (mentions.length === 0 ? { kind: 'ask-which-task' } : null),
  },
  {
    name: 'the unit at a place of a task',
    needs: ['task', 'ordinal'],
    takes: ['ask:lead', 'ask:units', 'unit-noun', 'ask:content'],
    make: (heard) => {
      const place = placeSaid(heard.of('ordinal')[0]?.said ?? '');
      return place === null
        ? null
        : ofEach(heard, ({ number }) => [{ kind: 'ask-task-units', task: number, place }]);
    },
  },
  {
    name: 'whether tasks have the same units',
    needs: ['task'],
    oneOf: ['same', 'more'],
    takes: [...ASKS, 'unit-noun', 'together'],
    against: ['unit'],
    make: ({ subjects, asks, text, has }) => {
      if (subjects.tasks.length < 2) return null;
      const tasks = subjects.tasks.slice(0, MOST);
      if (asks.has('lead')) return { kind: 'compare-tasks', tasks, as: 'lead' };
      return asks.has('units') || has('unit-noun') || text.includes('家')
        ? { kind: 'compare-tasks', tasks, as: 'responsible' }
        : null;
    },
  },
  {
    name: 'the other numbers of a task',
    needs: ['task', 'known-task'],
    oneOf: ['ask:target', 'ask:content', 'ask:tasks'],
    takes: [...ASKS, 'quantity', 'measure', 'due', 'year', 'task-noun'],
    against: [
      'unit',
      'group',
      'own-unit',
      'ask:units',
      'ask:lead',
      'ask:deadline',
      'ask:which-task',
    ],
    make: (heard) => {
      const [task, ...others] = tasksIn(heard);
      if (!task || others.length > 0) return null;
      const known = targetsMeant(task, heard, heard.reader.plan.year);
      const rest = task.targets.flatMap((_, place) => (known.includes(place) ? [] : [place]));
      if (known.length === 0) return null;
      return rest.length === 0
        ? { kind: 'ask-task', task: task.number, whole: true }
        : { kind: 'ask-task-targets', task: task.number, targets: rest };
    },
  },
  {
    name: 'the other units of a task',
    needs: ['task'],
    oneOf: ['besides', 'besides-own', 'besides-lead', 'only'],
    takes: [...ASKS, 'unit', 'own-unit', 'unit-noun', 'total'],
    against: ['known-task', 'group', 'ask:target', 'ask:deadline'],
    make: (heard) => (HAS_ONLY.test(heard.skeleton) ? null : otherUnits(heard)),
  },
  {
    name: 'whether a task belongs to a group',
    needs: ['task', 'group', 'ask:yes-or-no'],
    takes: ['ask:yes-or-no', 'ask:group', 'ask:tasks', 'group-noun', 'ask:lead'],
    against: ['unit', 'own-unit', 'not', 'ask:leader', 'ask:members', 'leads'],
    make: (heard) => {
      const [task, ...others] = tasksIn(heard);
      const [group, ...more] = heard.subjects.groups;
      return !task || group === undefined || others.length + more.length > 0
        ? null
        : { kind: 'ask-task-group', task: task.number, claimedGroup: group };
    },
  },
  {
    name: 'the first or the last of the days that a task sets',
    needs: ['task'],
    oneOf: ['first-due', 'last-due'],
    takes: [...ASKS, 'due', 'year', 'measure', 'task-noun'],
    against: ['unit', 'group', 'own-unit', 'between', 'same', 'ask:lead', 'ask:units'],
    make: (heard) => {
      const [task, ...others] = tasksIn(heard);
      return !task || others.length > 0 ? null : deadlineOf(task, [], heard);
    },
  },
  {
    name: 'whether a higher level does it',
    needs: ['task', 'between'],
    takes: [
      ...ASKS,
      'unit',
      'own-unit',
      'quantity',
      'unit-noun',
      'record:correct',
      'record:report',
      'record:way',
      'stranger:elsewhere',
    ],
    make: aboveOrHere,
  },
  {
    name: 'which of two units leads a task',
    needs: ['task', 'between'],
    oneOf: ['unit', 'own-unit'],
    takes: [...ASKS, 'unit', 'own-unit', 'not', 'only'],
    make: (heard) => {
      const between = [
        ...heard.subjects.units,
        ...(heard.has('own-unit') ? heard.asker.units : []),
      ];
      return ofEach(heard, ({ number }) => [
        { kind: 'ask-task-lead', task: number, ...(between.length > 1 ? { between } : {}) },
      ]);
    },
  },
  {
    name: 'who of several units leads a task',
    needs: ['task', 'unit', 'ask:lead'],
    takes: [...ASKS, 'unit', 'own-unit'],
    against: ['between', 'besides', 'known-task', 'placed', 'ask:yes-or-no', 'ask:units'],
    make: (heard) => {
      const areSeveral = heard.subjects.units.length + heard.of('own-unit').length > 1;
      const isAsked = heard.of('ask:lead').some(({ said }) => WHO_IS_ASKED.test(said));
      return areSeveral && isAsked
        ? ofEach(heard, ({ number }) => [{ kind: 'ask-task-lead', task: number }])
        : null;
    },
  },
  {
    name: 'whom the own unit follows in a task',
    needs: ['task', 'own-unit', 'ask:lead'],
    takes: ASKS,
    against: [
      'unit',
      'besides-own',
      'known-task',
      'placed',
      'ask:yes-or-no',
      'ask:target',
      'ask:deadline',
      'ask:units',
    ],
    make: (heard) =>
      heard.of('ask:lead').some(({ said }) => WHO_IS_ASKED.test(said))
        ? ofEach(heard, ({ number }) => [{ kind: 'ask-task-lead', task: number }])
        : null,
  },
  {
    name: 'whether the own unit is in a task',
    needs: ['task', 'own-unit'],
    takes: [...ASKS, 'not', 'placed', 'relation', 'duty', 'person-attribute'],
    against: ['unit', 'besides-own', 'known-task'],
    make: (heard) => {
      const { asker, asks } = heard;
      if (!asks.has('yes-or-no') && !isOnlyAboutUnit(heard) && !asksOfPlace(heard)) return null;
      if (asker.units.length === 0) return { kind: 'ask-own-unit' };
      return ofEach(heard, ({ number }) => inTask(number, asker.units, heard));
    },
  },
  {
    name: 'whether a unit is in a task',
    needs: ['task', 'unit'],
    takes: [
      ...ASKS,
      'not',
      'own-unit',
      'placed',
      'relation',
      'duty',
      'person-attribute',
      'this-task',
      'total',
    ],
    against: ['between', 'besides', 'known-task'],
    make: (heard) => {
      const { subjects, asks } = heard;
      if (subjects.units.length === 0) return null;
      const isOfSome = subjects.tasks.length > 1 && subjects.areNumbered;
      const isChecked =
        asks.has('yes-or-no') || isOnlyAboutUnit(heard) || isClaim(heard) || asksOfPlace(heard);
      if (!isChecked && !isOfSome) return null;
      return ofEach(heard, ({ number }) => inTask(number, subjects.units, heard));
    },
  },
  {
    name: 'to which task what proves it belongs',
    needs: ['task', 'ask:which-task', 'record:evidence'],
    takes: ['ask:tasks'],
    against: ['record:given', 'record:report'],
    make: ({ subjects: { tasks } }) =>
      tasks.length === 0 ? null : { kind: 'find-task', tasks: [...tasks] },
  },
  {
    name: 'with whom something is signed',
    needs: ['task'],
    takes: ['ask:yes-or-no', 'ask:content', 'ask:lead', 'who'],
    against: ['unit'],
    make: (heard) =>
      WITH_ANYBODY.test(heard.text)
        ? ofEach(heard, (task) => [
            {
              kind: 'ask-task-part',
              task: task.number,
              part: wordsFor(task, heard)[0] ?? task.title,
              fact: 'text',
            },
          ])
        : null,
  },
  {
    name: 'somebody of whom the notice does not speak',
    needs: ['task', 'who'],
    takes: ['ask:yes-or-no', 'ask:content'],
    against: ['unit'],
    make: (heard) =>
      ofEach(heard, (task) => {
        const part = wordsFor(task, heard)[0] ?? task.title;
        const of = { kind: 'ask-task-part' as const, task: task.number, part };
        const measure = heard.of('who')[0]?.said ?? '';
        return [
          WITH_ANYBODY.test(heard.text)
            ? { ...of, fact: 'text' as const }
            : { ...of, fact: 'who' as const, measure },
        ];
      }),
  },
  {
    name: 'facts of tasks',
    needs: ['task'],
    takes: [
      ...ASKS,
      'measure',
      'year',
      'quantity',
      'about',
      'group-lead',
      'group-noun',
      'unit-noun',
      'due',
      'same',
      'more',
      'ask:tasks',
      'between',
      'record:written',
    ],
    against: ['attribute'],
    make: (heard) => {
      const { subjects, reader, skeleton } = heard;
      const tasks = tasksIn(heard);
      if (tasks.length > 1 && !subjects.areNumbered && !MANY.test(skeleton)) {
        return oneOrWhich(
          heard.text,
          tasks.flatMap((task) => factsAsked(task, heard, reader.plan.year).slice(0, 1)),
        );
      }
      return withPart(
        oneOrSeveral(
          tasks.slice(0, MOST).flatMap((task) => factsAsked(task, heard, reader.plan.year)),
        ),
        heard,
      );
    },
  },
  {
    name: 'facts of tasks, and who is in a group',
    needs: ['task', 'group'],
    oneOf: ['ask:leader', 'ask:members'],
    takes: ASKS,
    make: (heard) => {
      const { subjects, asks, reader } = heard;
      const about = asks.has('leader') ? 'leader' : 'members';
      const facts = tasksIn(heard).flatMap((task) => factsAsked(task, heard, reader.plan.year));
      const ofGroups = subjects.groups.map(
        (group) => ({ kind: 'ask-group', group, about }) as const,
      );
      return facts.length === 0 ? null : oneOrSeveral([...facts, ...ofGroups]);
    },
  },
  {
    name: 'a word that fits several tasks',
    needs: ['task'],
    takes: [...ASKS, 'measure', 'year', 'quantity', 'unit-noun'],
    against: ['group', 'attribute'],
    make: whichTask,
  },
];

/** 是市里修订还是我们修订: the words of the notice in which the higher level stands, the one with most of what is asked. */
function aboveOrHere({ text, subjects, reader }: Heard): PlanIntent | null {
  const [number, ...others] = subjects.tasks;
  if (number === undefined || others.length > 0 || !ABOVE.test(text)) return null;
  const said = taskOf(reader.plan, number)
    .content.split(/[，。；;]/u)
    .filter((one) => ABOVE.test(one));
  const likeness = (words: string) =>
    [...new Set(text)].filter((char) => words.includes(char)).length;
  const [part] = said.toSorted((one, other) => likeness(other) - likeness(one));
  return part === undefined ? null : { kind: 'ask-task-part', task: number, part, fact: 'text' };
}

/** The words of the task's text that are asked for are accounted for. */
function withPart(intent: PlanIntent | null, { text }: Heard): Made | null {
  if (!intent) return null;
  const start = intent.kind === 'ask-task-part' ? text.indexOf(intent.part) : -1;
  const stretches =
    intent.kind === 'ask-task-part' && start >= 0
      ? [{ start, end: start + intent.part.length }]
      : [];
  return { intent, stretches };
}

const WHO_IS_ASKED = /[谁哪什啥]|wh/u;

/** 任务12是水务局牵头: nobody is asked for, and what is said is checked. */
const isClaim = ({ of, has }: Heard): boolean =>
  has('leads') &&
  !has('ask:which-task', 'ask:target', 'ask:units', 'ask:tasks') &&
  !of('ask:lead').some(({ said }) => WHO_IS_ASKED.test(said));

/** 谁牵头, 第二责任单位是谁: a fact of a task where none is named and none is in focus. */
export const NO_SUBJECT: Frame = {
  name: 'a fact of no task in particular',
  needs: [],
  oneOf: [
    'ask:lead',
    'ask:units',
    'ask:target',
    'ask:deadline',
    'ask:group',
    'bare-attribute',
    'ordinal',
    'besides-lead',
  ],
  takes: [...ASKS, 'unit-noun', 'leads', 'group-noun'],
  against: [
    'task',
    'task-noun',
    'unit',
    'group',
    'person',
    'post',
    'own-unit',
    'own-group',
    'total',
  ],
  make: ({ rest }) => (rest.length === 0 ? { kind: 'ask-which-task' } : null),
};

/** 除了我们还有哪几家, 是不是只有应急局: the units of a task but for those that the question knows. */
function otherUnits(heard: Heard): PlanIntent | null {
  const { asker, subjects, has } = heard;
  const isOwn = has('besides-own') || (has('only') && has('own-unit'));
  if (isOwn && asker.units.length === 0) return { kind: 'ask-own-unit' };
  const named = has('besides', 'only') ? subjects.units : [];
  if (!isOwn && named.length === 0 && !has('besides-lead')) return null;
  return ofEach(heard, (task) => [
    {
      kind: 'ask-task-units',
      task: task.number,
      besides:
        isOwn || named.length > 0 ? [...(isOwn ? asker.units : []), ...named] : [leadUnitOf(task)],
    },
  ]);
}

/** A word that fits several tasks is asked back, unless it is a unit's name and asked as such. */
function whichTask(heard: Heard): PlanIntent | null {
  const { subjects, asks, reader } = heard;
  const { possibleTasks, possibleWord, units, unclearUnits } = subjects;
  if (possibleTasks.length === 0) return null;
  const isAboutUnit = units.length + unclearUnits.length > 0;
  const asksOfUnit = (['tasks', 'which-task', 'group'] as const).some((ask) => asks.has(ask));
  if (isAboutUnit && (asksOfUnit || asks.size === 0)) return null;
  const possible = reader.plan.tasks.filter((task) => possibleTasks.includes(task.number));
  const tasks = ofTarget(ofWords(possible, heard), heard);
  if (asks.has('which-task'))
    return { kind: 'find-task', tasks: tasks.map(({ number }) => number) };
  return oneOrWhich(
    possibleWord,
    tasks.flatMap((task) => factsAsked(task, heard, reader.plan.year).slice(0, 1)),
  );
}

/** 排水管网提升: the one task whose words have the others of the text right behind. */
function ofWords(tasks: readonly Task[], { rest, subjects: { possibleWord } }: Heard) {
  const fitting = tasks.filter(({ content }) =>
    rest.some(
      (word) =>
        word.length > 1 &&
        plain(content)
          .split(possibleWord)
          .slice(1)
          .some((behind) => behind.slice(0, NEAR).includes(word)),
    ),
  );
  return fitting.length === 1 ? fitting : tasks;
}

/** So many characters behind a word are of it. */
const NEAR = 6;

/** 拆除面积多少: the one task that promises a number by this name, if there is one. */
function ofTarget(tasks: readonly Task[], { asks, subjects, text }: Heard): readonly Task[] {
  const checked = tasks.filter((task) =>
    task.targets.some((target) => text.includes(figureOf(target))),
  );
  if (checked.length === 1) return checked;
  if (!asks.has('target')) return tasks;
  const having = tasks.filter((task) =>
    task.targets.some((target) =>
      [target.metric, ...target.aliases].some((name) => name.includes(subjects.possibleWord)),
    ),
  );
  return having.length === 1 ? having : tasks;
}
