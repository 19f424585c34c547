import type { Plan, Unit } from '../../domain/plan.ts';
import { groupsOfUnit, tasksLedBy, tasksOf as tasksOfUnit } from '../../domain/plan-lookups.ts';
import type { PlanIntent, Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import type { ListMark, SpanKey } from '../spans/span.ts';
import { numbersIn } from '../spans/task-number-forms.ts';
import { unitsCalled, unitsOfClass } from '../spans/vague-units.ts';
import { LEADS_TOO } from '../words/asking.ts';
import { NUMBERS_LISTED, THESE_ONLY } from '../words/claims.ts';
import { LED_BY, ONE_UNIT, SUMS, WITH_ONE_OTHER, WITH_WHOM } from '../words/listing.ts';
import { HAS_ONLY, HELPS, SHARES } from '../words/units.ts';
import { ownGroups } from './group.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';

const TASK_ASKS: readonly SpanKey[] = [
  'share',
  'ask:tasks',
  'ask:which-task',
  'ask:lead',
  'ask:yes-or-no',
  'ask:content',
  'ask:target',
  'ask:units',
  'task-noun',
  'total',
  'due',
  'unit-noun',
];

const GROUP_ASKS: readonly SpanKey[] = [
  'ask:group',
  'ask:members',
  'ask:yes-or-no',
  'ask:lead',
  'ask:tasks',
  'ask:which-task',
  'group-noun',
  'total',
  'unit-noun',
];

const LISTED: readonly ListMark[] = ['without-day', 'with-day', 'without-target', 'with-target'];
const LISTED_BY = LISTED.map((mark): SpanKey => `list:${mark}`);

/** What can be asked of a unit: its tasks, those that it leads, the groups to which it belongs. */
export const UNIT_FRAMES: readonly Frame[] = [
  {
    name: 'the tasks that have just these units',
    needs: ['unit', 'only'],
    oneOf: ['ask:which-task', 'task-noun', 'ask:tasks'],
    takes: [...TASK_ASKS, 'quantity', 'together'],
    against: ['task', 'group', 'not', 'besides', 'own-unit'],
    make: ({ text, subjects: { units }, reader: { plan } }) => {
      const isWithOne = units.length === 1 && WITH_ONE_OTHER.test(text);
      if (units.length < 2 && !isWithOne) return null;
      const tasks = plan.tasks.filter(
        (task) =>
          task.units.length === units.length + (isWithOne ? 1 : 0) &&
          units.every((unit) => task.units.includes(unit)),
      );
      return tasks.length === 0
        ? null
        : { kind: 'find-task', tasks: tasks.map(({ number }) => number) };
    },
  },
  {
    name: 'whether a unit has no other task than one',
    needs: ['unit', 'task', 'ask:yes-or-no'],
    takes: [...TASK_ASKS, 'only', 'quantity', 'leads', 'ask:lead'],
    against: ['group', 'not', 'besides', 'own-unit', 'quarter', 'record:given', 'record:not-given'],
    make: (heard) => {
      const [unit, ...others] = heard.subjects.units;
      const isMeant = unit !== undefined && others.length === 0 && HAS_ONLY.test(heard.skeleton);
      const [, ...more] = heard.subjects.tasks;
      const leads = heard.has('leads') || heard.asks.has('lead');
      return isMeant && more.length === 0
        ? {
            kind: 'ask-unit-tasks',
            unit,
            as: leads && !SHARES.test(heard.text) ? 'lead' : 'responsible',
            claimedCount: 1,
          }
        : null;
    },
  },
  {
    name: 'how many tasks units have together',
    needs: ['unit'],
    oneOf: ['ask:which-task', 'task-noun', 'ask:tasks', 'ask:target'],
    takes: [...TASK_ASKS, 'same', 'record:how-many', 'measure'],
    against: ['task', 'group', 'not', 'besides', 'own-unit', 'together'],
    make: ({ text, subjects: { units }, has }) =>
      units.length < 2 || !SUMS.test(text)
        ? null
        : {
            kind: 'compare-units',
            units: [...units],
            as: has('leads') ? 'lead' : 'responsible',
            isSum: true,
          },
  },
  {
    name: 'the tasks of all units of a kind',
    needs: ['unit-class'],
    takes: TASK_ASKS,
    against: ['unit', 'task', 'group'],
    make: (heard) => {
      const units = unitsOfClass(heard.of('unit-class')[0]?.said ?? '', heard.reader.plan);
      const leads = heard.has('leads') && !heard.has('share');
      const meant = units.filter(
        (unit) => !leads || tasksLedBy(heard.reader.plan, unit).length > 0,
      );
      return oneOrSeveral(meant.map((unit) => tasksOf(unit, heard)));
    },
  },
  {
    name: 'where not all of a collective are meant',
    needs: ['unit', 'some-of'],
    takes: [...TASK_ASKS, 'only', 'not', 'together', 'share'],
    against: ['task', 'group'],
    make: ({ subjects, reader: { plan } }) => {
      const unit = plan.units.find(({ name }) => subjects.units.includes(name));
      const open = unit?.collective ? openOnSomeOf(unit, plan) : undefined;
      if (!open) return null;
      const tasks = [...(open.says?.place ?? '').matchAll(/任务(\d{1,2})/gu)].map(([, number]) =>
        Number(number),
      );
      return oneOrSeveral([
        ...(tasks.length > 0 ? [{ kind: 'find-task', tasks } as const] : []),
        { kind: 'ask-open', open: open.id },
      ]);
    },
  },
  {
    name: 'a word that only ends the names of units',
    needs: ['vague-unit'],
    takes: [...TASK_ASKS, ...GROUP_ASKS],
    against: ['unit', 'task', 'group'],
    make: vagueUnit,
  },
  {
    name: 'whether two names are those of one unit',
    needs: ['unit', 'same', 'ask:yes-or-no'],
    takes: [...TASK_ASKS, ...GROUP_ASKS, 'same', 'not'],
    against: ['task', 'group', 'group-noun', 'task-noun', 'leads', 'ask:group'],
    make: sameUnit,
  },
  {
    name: 'the places of a unit in its tasks',
    needs: ['unit', 'placed'],
    takes: [...TASK_ASKS, 'placed'],
    against: ['task', 'group', 'own-unit'],
    make: (heard) => ofUnits(heard, heard.subjects.units, (unit) => placesOf(unit, heard)),
  },
  {
    name: 'the places of the own unit in its tasks',
    needs: ['own-unit', 'placed'],
    takes: [...TASK_ASKS, 'placed'],
    against: ['task', 'group', 'unit'],
    make: (heard) => ofOwn(heard, (unit) => placesOf(unit, heard)),
  },
  {
    name: 'which of units has more',
    needs: ['unit', 'more'],
    takes: [...TASK_ASKS, ...GROUP_ASKS, 'same'],
    against: ['task'],
    make: ({ subjects, has }) =>
      subjects.units.length < 2
        ? null
        : {
            kind: 'compare-units',
            units: [...subjects.units],
            as:
              has('group-noun') && !has('task-noun')
                ? 'member'
                : has('leads')
                  ? 'lead'
                  : 'responsible',
          },
  },
  {
    name: 'the members of a group beside a unit',
    needs: ['group', 'unit', 'besides'],
    takes: [...GROUP_ASKS, 'ask:units'],
    make: ({ subjects }) =>
      oneOrSeveral(
        subjects.groups.map((group) => ({ kind: 'ask-group', group, about: 'members' }) as const),
      ),
  },
  {
    name: 'whether a unit is in a group',
    needs: ['unit'],
    oneOf: ['group', 'own-group'],
    takes: [...GROUP_ASKS, 'ask:leader', 'group-lead', 'not', 'own-unit'],
    against: ['task', 'besides', 'task-noun', 'ask:units', 'ask:tasks'],
    make: (heard) => inGroup(heard, heard.subjects.units),
  },
  {
    name: 'whether the own unit is in a group',
    needs: ['group', 'own-unit'],
    takes: [...GROUP_ASKS, 'ask:leader', 'group-lead', 'not'],
    against: ['task', 'unit', 'task-noun', 'ask:units'],
    make: (heard) =>
      heard.asks.has('yes-or-no') && heard.asker.units.length === 0
        ? { kind: 'ask-own-unit' }
        : inGroup(heard, heard.asker.units),
  },
  {
    name: 'the tasks of a group that a unit leads, or does not lead',
    needs: ['unit'],
    oneOf: ['group', 'own-group'],
    takes: [...TASK_ASKS, 'not', 'only', 'group-noun', 'own-unit'],
    against: ['task'],
    make: (heard) => {
      const { subjects, has } = heard;
      if (!has('ask:tasks', 'ask:which-task', 'task-noun')) return null;
      const [unit, ...units] = subjects.units;
      const [group, ...groups] = has('group') ? subjects.groups : ownGroups(heard);
      if (unit === undefined || group === undefined || units.length + groups.length > 0)
        return null;
      const as = has('leads') ? 'lead' : 'responsible';
      return { kind: 'ask-group-tasks', group, of: { unit, as, isNot: has('not') } };
    },
  },
  {
    name: 'the tasks that units share',
    needs: ['unit', 'together'],
    takes: [...TASK_ASKS, 'own-unit', 'same', 'besides', 'besides-own'],
    against: ['same-group', 'task'],
    make: (heard) => {
      const units = together(heard);
      const areTasks = heard.has('task-noun') || !heard.has('group-noun');
      return units.length < 2 || !areTasks ? null : { kind: 'ask-shared-tasks', units };
    },
  },
  {
    name: 'the groups that units share',
    needs: ['unit'],
    oneOf: ['same-group', 'together'],
    takes: [...GROUP_ASKS, 'own-unit', 'together', 'same', 'same-group'],
    against: ['task-noun', 'task'],
    make: (heard) => {
      const units = together(heard);
      return units.length < 2 || !heard.has('group-noun', 'same-group')
        ? null
        : { kind: 'ask-shared-groups', units };
    },
  },
  {
    name: 'with whom a unit is in a group',
    needs: ['same-group'],
    oneOf: ['unit', 'own-unit'],
    takes: [...GROUP_ASKS, 'ask:leader', 'ask:units', 'same-group', 'same', 'besides-lead', 'who'],
    against: ['task', 'group', 'task-noun', 'ask:yes-or-no'],
    make: (heard) => {
      const [unit, ...others] = together(heard);
      return unit === undefined || others.length > 0 || !WITH_WHOM.test(heard.text)
        ? null
        : oneOrSeveral(
            groupsOfUnit(heard.reader.plan, unit).map(
              ({ ordinal }) => ({ kind: 'ask-group', group: ordinal, about: 'all' }) as const,
            ),
          );
    },
  },
  {
    name: 'the tasks of a unit beside those that are known',
    needs: ['unit', 'task', 'known-task'],
    takes: [...TASK_ASKS, 'besides', 'only'],
    make: (heard) => ofUnits(heard, heard.subjects.units, (unit) => [besides(unit, heard)]),
  },
  {
    name: 'the tasks of the own unit beside those that are known',
    needs: ['own-unit', 'task', 'known-task'],
    takes: [...TASK_ASKS, 'only'],
    against: ['unit', 'besides-own'],
    make: (heard) => ofOwn(heard, (unit) => [besides(unit, heard)]),
  },
  {
    name: 'the groups of a unit',
    needs: ['unit'],
    oneOf: ['ask:group', 'group-noun', 'ask:leader'],
    takes: [...GROUP_ASKS, 'not', 'own-unit', 'person-fact'],
    against: ['task', 'group', 'together', 'same-group', 'most', 'fewest'],
    make: (heard) => ofUnits(heard, heard.subjects.units, (unit) => groupsAndTasks(unit, heard)),
  },
  {
    name: 'the groups of the own unit',
    needs: ['own-unit'],
    oneOf: ['ask:group', 'group-noun'],
    takes: [...GROUP_ASKS, 'ask:leader', 'not'],
    against: ['task', 'group', 'unit', 'own-group'],
    make: (heard) => ofOwn(heard, (unit) => groupsAndTasks(unit, heard)),
  },
  {
    name: 'who leads the tasks of a unit',
    needs: ['unit', 'ask:lead'],
    takes: [...TASK_ASKS, 'ask:leader'],
    against: ['task', 'group', 'person-fact', 'ask:group', 'most', 'bounds', 'besides', 'not'],
    make: (heard) =>
      LED_BY.test(heard.skeleton)
        ? ofUnits(heard, heard.subjects.units, (unit) => [
            { kind: 'ask-unit-tasks', unit, as: 'with-leads' },
          ])
        : null,
  },
  {
    name: 'the tasks that a unit has beside those that it leads',
    needs: ['besides-lead'],
    oneOf: ['unit', 'own-unit'],
    takes: [...TASK_ASKS, 'record:what', 'record:units'],
    against: ['task', 'group', 'own-group'],
    make: ({ has, subjects, asker, text }) => {
      const [unit, ...others] = has('unit') ? subjects.units : asker.units;
      return unit === undefined || others.length > 0
        ? null
        : { kind: 'ask-unit-tasks', unit, as: LEADS_TOO.test(text) ? 'responsible' : 'not-lead' };
    },
  },
  {
    name: 'tasks of a unit by what the notice sets for them',
    needs: [],
    oneOf: ['unit', 'own-unit'],
    takes: [...TASK_ASKS, ...LISTED_BY, 'ask:deadline', 'this-task', 'measure', 'not'],
    against: ['task', 'group', 'own-group', 'ask:lead'],
    make: ({ has, subjects, asker }) => {
      const which = LISTED.find((mark) => has(`list:${mark}`));
      const [unit, ...others] = has('unit') ? subjects.units : asker.units;
      return which === undefined || unit === undefined || others.length > 0
        ? null
        : { kind: 'list-tasks', which, unit };
    },
  },
  {
    name: 'the tasks of a unit',
    needs: ['unit'],
    takes: [...TASK_ASKS, 'not', 'only', 'known-task', 'own-unit', 'fewest'],
    against: ['task', 'group', 'person-fact', 'ask:group', 'most', 'bounds', 'besides'],
    make: (heard) =>
      onlyTellsHelp(heard)
        ? null
        : ofUnits(heard, heard.subjects.units, (unit) => [tasksOf(unit, heard)]),
  },
  {
    name: 'the tasks of the own unit',
    needs: ['own-unit'],
    takes: [...TASK_ASKS, 'not', 'only', 'quantity'],
    against: ['task', 'group', 'unit', 'own-group', 'ask:group', 'most'],
    make: (heard) => (onlyTellsHelp(heard) ? null : ofOwn(heard, (unit) => [tasksOf(unit, heard)])),
  },
  {
    name: 'whether the tasks that are numbered are those of a unit',
    needs: ['ask:yes-or-no'],
    oneOf: ['unit', 'own-unit'],
    takes: [
      ...TASK_ASKS,
      'task',
      'own-unit',
      'claimed-count',
      'loose-number',
      'quantity',
      'ordinal',
      'only',
      'known-task',
    ],
    against: ['group', 'own-group', 'not', 'besides', 'ask:deadline', 'ask:target'],
    make: tasksClaimed,
  },
];

/** 交警一共是13到15项吧, 民政两项任务 16和21 对吧. */
function tasksClaimed({ text, has, subjects, asker, reader }: Heard): PlanIntent | null {
  const [unit, ...others] = subjects.units.length > 0 ? subjects.units : asker.units;
  const [list] = NUMBERED_LIST.exec(text) ?? [];
  if (unit === undefined || others.length > 0 || list === undefined) return null;
  const claimedTasks = [...new Set(numbersIn(list))];
  const areKnown = claimedTasks.every((one) => one >= 1 && one <= reader.plan.tasks.length);
  if (claimedTasks.length < 2 || !areKnown) return null;
  const as = has('leads') && !has('share') ? 'lead' : 'responsible';
  return {
    kind: 'ask-unit-tasks',
    unit,
    as,
    claimedTasks,
    ...(ALL_OF_THEM.test(text) ? { areAll: true } : {}),
  };
}

const NUMBERED_LIST = new RegExp(NUMBERS_LISTED, 'u');
const ALL_OF_THEM = new RegExp(THESE_ONLY, 'u');

/** 各有关街道办事处: what the notice leaves open of a task for which it does not take all of a collective. */
const openOnSomeOf = ({ name, spellings }: Unit, { open }: Plan) =>
  open.find(({ says }) =>
    spellings.some((spelling) => spelling.length > name.length && says?.quote.includes(spelling)),
  );

const groupsSpokenOf = (heard: Heard): readonly number[] =>
  heard.has('group') ? heard.subjects.groups : ownGroups(heard);

function inGroup(heard: Heard, units: readonly string[]): PlanIntent | null {
  if (!heard.asks.has('yes-or-no')) return null;
  const as = heard.asks.has('lead') || heard.has('group-lead') ? 'lead' : 'member';
  return oneOrSeveral(
    units.flatMap((unit) =>
      groupsSpokenOf(heard).map(
        (group) => ({ kind: 'ask-unit-in-group', unit, group, as }) as const,
      ),
    ),
  );
}

/** Of more tasks than these only the list is told. */
const MOST_PLACES = 3;

function placesOf(unit: string, { reader: { plan } }: Heard): readonly Question[] {
  const tasks = tasksOfUnit(plan, unit);
  return tasks.length > MOST_PLACES
    ? [{ kind: 'ask-unit-tasks', unit, as: 'responsible' }]
    : tasks.map(({ number }) => ({ kind: 'ask-unit-in-task', task: number, unit, as: 'place' }));
}

/** 区消防大队和消防救援大队是一个单位吗: what is named, and what it means. */
function sameUnit({ mentions, text, subjects }: Heard): PlanIntent | null {
  const names = mentions
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'unit'))
    .map(({ start, end }) => text.slice(start, end));
  return names.length < 2 || !ONE_UNIT.test(text)
    ? null
    : { kind: 'ask-same-unit', names, units: [...subjects.units] };
}

/** With more units than these the word says nothing. */
const MOST_VAGUE = 6;

function vagueUnit(heard: Heard): PlanIntent | null {
  const said = heard.of('vague-unit')[0]?.said ?? '';
  const called = unitsCalled(said, heard.reader.plan);
  if (called.length === 0 || called.length > MOST_VAGUE) return null;
  const ofGroups = heard.has('ask:group', 'group-noun') && !heard.has('task-noun');
  return oneOrWhich(
    said,
    called.map((unit) => (ofGroups ? { kind: 'ask-unit-groups', unit } : tasksOf(unit, heard))),
  );
}

/** 我们局和住建局一起: the asker's unit beside the one that is named. */
const together = ({ subjects, has, asker }: Heard): string[] => [
  ...new Set([...(has('own-unit') ? asker.units.slice(0, 1) : []), ...subjects.units]),
];

/** Of each unit that is named; one of several, where a word fits them all. */
function ofUnits(
  { subjects }: Heard,
  units: readonly string[],
  questions: (unit: string) => readonly Question[],
): PlanIntent | null {
  const [unclear] = subjects.unclearUnits;
  if (units.length > 0) return oneOrSeveral(units.flatMap(questions));
  return unclear ? oneOrWhich(unclear.word, unclear.units.flatMap(questions)) : null;
}

const ofOwn = (
  { asker }: Heard,
  questions: (unit: string) => readonly Question[],
): PlanIntent | null =>
  asker.units.length === 0
    ? { kind: 'ask-own-unit' }
    : oneOrWhich(
        '我们单位',
        asker.units.flatMap((unit) => questions(unit).slice(0, 1)),
      );

const besides = (unit: string, { subjects, has }: Heard): Question => ({
  kind: 'ask-unit-tasks',
  unit,
  as: has('leads') ? 'lead' : 'responsible',
  besides: [...subjects.tasks],
});

/** 几个组 asks for the groups, 几项任务几个组 for both. */
const groupsAndTasks = (unit: string, heard: Heard): readonly Question[] => [
  ...(heard.has('task-noun') ? [tasksOf(unit, heard)] : []),
  { kind: 'ask-unit-groups', unit },
];

/** 牵头 alone asks for the tasks that a unit leads; with how many in all, or beside 参与, the whole list shows both. */
/** 帮我催一下城管配合 asks for no tasks. */
const onlyTellsHelp = ({ asks, has }: Heard): boolean =>
  has('share') && !has('task-noun', 'who') && asks.size === 0;

function tasksOf(unit: string, heard: Heard): Question {
  const leads = heard.has('leads');
  if (!heard.has('not') || asksForYes(heard)) {
    const as = leads && !heard.has('share') ? 'lead' : 'responsible';
    const helps = !leads && heard.of('share').some(({ said }) => HELPS.test(said));
    return { kind: 'ask-unit-tasks', unit, as: helps ? 'not-lead' : as };
  }
  return { kind: 'ask-unit-tasks', unit, as: leads ? 'not-lead' : 'not-responsible' };
}

/** 我们参加但不是牵头的 asks for no yes. */
const asksForYes = ({ of }: Heard): boolean =>
  of('ask:yes-or-no').some(
    (ask) => !of('not').some(({ start, end }) => start <= ask.start && ask.end <= end),
  );
