import { groupOf, isCollective, taskOf } from '../../domain/plan-lookups.ts';
import type { AskTaskPart, PlanIntent } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import type { SpanKey } from '../spans/span.ts';
import { wordsFor } from './part-meant.ts';
import { oneOrWhich } from './several.ts';

const BESIDE: readonly SpanKey[] = [
  'ask:target',
  'ask:units',
  'ask:tasks',
  'ask:content',
  'ask:lead',
  'ask:which-task',
  'measure',
  'unit-noun',
  'total',
  'year',
  'attribute',
];

/** Something is counted of which the notice has no number: 公厕有几个保洁员, 城管局归口管理的企业有几家. */
export const COUNTED_FRAMES: readonly Frame[] = [
  {
    name: 'what the notice does not count of a task',
    needs: ['task', 'counted'],
    takes: BESIDE,
    against: ['person', 'post', 'group'],
    make: (heard) => {
      const { subjects } = heard;
      const tasks = subjects.tasks.length > 0 ? subjects.tasks : subjects.possibleTasks;
      const word = subjects.tasks.length > 0 ? heard.text : subjects.possibleWord;
      return oneOrWhich(
        word,
        tasks.map((number) => ofTask(number, heard)),
      );
    },
  },
  {
    name: 'how much of a task falls to one street',
    needs: ['task', 'ask:target'],
    oneOf: ['unit', 'own-unit'],
    takes: [...BESIDE, 'unit', 'own-unit', 'street', 'counted', 'quantity', 'due'],
    against: ['person', 'post', 'group', 'between', 'ask:yes-or-no', 'ask:units', 'ask:lead'],
    make: (heard) => {
      const [task, ...others] = heard.subjects.tasks;
      const units = heard.has('unit') ? heard.subjects.units : heard.asker.units;
      const areStreets =
        units.length > 0 && units.every((unit) => isCollective(heard.reader.plan, unit));
      if (task === undefined || others.length > 0 || !areStreets) return null;
      const street = heard.of('street')[0]?.said ?? (heard.has('own-unit') ? '本街道' : '各街道');
      return { ...ofTask(task, heard), measure: `${street}分担数量` };
    },
  },
  {
    name: 'what the notice does not count of a unit or a group',
    needs: ['counted'],
    oneOf: ['unit', 'group', 'own-unit', 'own-group'],
    takes: BESIDE,
    against: ['task', 'person', 'post'],
    make: ({ subjects, asker, of, has, reader: { plan } }): PlanIntent | null => {
      const groups = has('own-group') ? asker.groups : subjects.groups;
      const units = has('unit') ? subjects.units : has('own-unit') ? asker.units : [];
      const [name] = [...units, ...groups.map((group) => groupOf(plan, group).name)];
      return name === undefined ? null : missing(name, of('counted')[0]?.said);
    },
  },
];

/** 全区有多少个小区: of nothing that the plan names. */
export const COUNTED_AT_ALL: Frame = {
  name: 'what the notice does not count at all',
  needs: ['counted'],
  takes: BESIDE,
  against: ['task', 'unit', 'group', 'person', 'post', 'own-unit', 'own-group', 'placed'],
  make: ({ of }) => missing(null, of('counted')[0]?.said),
};

function ofTask(number: number, heard: Heard): AskTaskPart {
  const task = taskOf(heard.reader.plan, number);
  const noun = heard.of('counted')[0]?.said ?? '';
  const part = heard.subjects.areNumbered ? task.title : (wordsFor(task, heard)[0] ?? task.title);
  const measure = noun === part ? '数量' : numberOf(noun);
  return { kind: 'ask-task-part', task: task.number, part, fact: 'attribute', measure };
}

const missing = (of: string | null, noun: string | undefined): PlanIntent | null =>
  noun === undefined ? null : { kind: 'miss-fact', of, fact: numberOf(noun) };

const numberOf = (noun: string): string =>
  noun === '人' ? '人数' : `${noun}${noun.length > 1 ? '' : '的'}数量`;
