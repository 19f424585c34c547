import { groupsHeadedBy, groupsOfUnit } from '../../domain/plan-lookups.ts';
import type { AskGroup, PlanIntent, Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { isPlaceOfTask } from '../spans/ordinals.ts';
import type { Ask, ListMark, SpanKey } from '../spans/span.ts';
import { COUNTS_TASKS } from '../words/claims.ts';
import { OF_ALL_LEADERS } from '../words/listing.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';

const ASKS: readonly SpanKey[] = [
  'ask:leader',
  'ask:lead',
  'ask:members',
  'ask:units',
  'ask:tasks',
  'ask:which-task',
  'ask:target',
  'ask:content',
  'ask:yes-or-no',
  'group-lead',
  'group-noun',
  'unit-noun',
  'task-noun',
  'total',
  'measure',
];

const LISTED: readonly ListMark[] = ['without-day', 'with-day', 'without-target', 'with-target'];
const LISTED_BY = LISTED.map((mark): SpanKey => `list:${mark}`);

/** What can be asked of a working group: who leads it, who belongs to it, what it has to do. */
export const GROUP_FRAMES: readonly Frame[] = [
  {
    name: 'how many tasks groups have together',
    needs: ['group', 'total'],
    oneOf: ['ask:tasks', 'ask:which-task', 'task-noun'],
    takes: [...ASKS, 'together'],
    against: ['ask:leader', 'ask:lead', 'ask:members', 'unit', 'own-group'],
    make: ({ subjects }) =>
      subjects.groups.length < 2
        ? null
        : { kind: 'count-group-tasks', groups: [...subjects.groups] },
  },
  {
    name: 'which of groups has more tasks, and by how many',
    needs: ['group', 'more'],
    takes: [...ASKS, 'together', 'same', 'who', 'record:not-given', 'record:how-many'],
    against: ['ask:leader', 'ask:members', 'unit', 'own-group', 'task'],
    make: ({ subjects, has }) =>
      subjects.groups.length < 2 || !has('task-noun', 'ask:which-task', 'ask:tasks')
        ? null
        : { kind: 'count-group-tasks', groups: [...subjects.groups], isCompared: true },
  },
  {
    name: 'a task at a place that a group has not',
    needs: ['group', 'task'],
    takes: [...ASKS, 'ask:deadline', 'ask:group', 'ask:progress'],
    make: ({ subjects, mentions, text }) => {
      const [group, ...others] = subjects.groups;
      const isPlaced = mentions.some(({ start, end }) => isPlaceOfTask(text.slice(start, end)));
      return group === undefined || others.length > 0 || !isPlaced
        ? null
        : { kind: 'ask-group-tasks', group };
    },
  },
  {
    name: 'tasks of a group by what the notice sets for them',
    needs: [],
    oneOf: ['group', 'own-group'],
    takes: [...ASKS, ...LISTED_BY, 'ask:deadline', 'due', 'own-unit'],
    against: ['unit', 'task'],
    make: (heard) => {
      const which = LISTED.find((mark) => heard.has(`list:${mark}`));
      const [group, ...others] = heard.has('group') ? heard.subjects.groups : ownGroups(heard);
      return which === undefined || group === undefined || others.length > 0
        ? null
        : { kind: 'list-tasks', which, group };
    },
  },
  {
    name: 'facts of groups',
    needs: ['group'],
    takes: ASKS,
    against: ['unit', 'task'],
    make: (heard) =>
      oneOrSeveral(heard.subjects.groups.flatMap((group) => factsAsked(group, heard))),
  },
  {
    name: 'the leader or the members of the group that the asker acts for, or the leaders of those of their unit',
    needs: [],
    oneOf: ['ask:members', 'ask:leader'],
    takes: [...ASKS, 'who', 'quantity', 'total'],
    against: [
      'group',
      'own-group',
      'unit',
      'own-unit',
      'task',
      'post',
      'person',
      'office',
      'ask:group',
    ],
    make: ({ asker: { groups, units }, rest, asks, has, text }) => {
      const [about, ...more] = aspectsOf(asks);
      if (about === 'leader' && OF_ALL_LEADERS.test(text))
        return { kind: 'list-groups', about: 'all' };
      const isOfMany = about === 'leader' && has('group-noun', 'total', 'unit-noun', 'quantity');
      if (
        about === undefined ||
        more.length > 0 ||
        isOfMany ||
        rest.some((word) => word.length > 1)
      )
        return null;
      const [only, ...others] = groups;
      if (only !== undefined && others.length === 0)
        return { kind: 'ask-group', group: only, about };
      const [unit, ...moreUnits] = units;
      return about === 'leader' &&
        groups.length === 0 &&
        unit !== undefined &&
        moreUnits.length === 0
        ? { kind: 'ask-unit-groups', unit }
        : null;
    },
  },
  {
    name: 'facts of the own group',
    needs: ['own-group'],
    takes: [...ASKS, 'own-unit'],
    against: ['group', 'task'],
    make: ofOwn,
  },
];

function ofOwn(heard: Heard): PlanIntent | null {
  const own = ownGroups(heard);
  if (own.length === 0) return { kind: 'ask-own-unit' };
  const questions = own.map((group) => factsAsked(group, heard));
  return own.length === 1
    ? oneOrSeveral(questions.flat())
    : oneOrWhich(
        '我们组',
        questions.flatMap((some) => some.slice(0, 1)),
      );
}

/** The groups that the asker acts for, else those that their unit heads, else those that it belongs to. */
export function ownGroups({
  asker: { groups, units },
  reader: { plan },
}: Heard): readonly number[] {
  const headed = units.flatMap((unit) => groupsHeadedBy(plan, unit));
  const joined = units.flatMap((unit) => groupsOfUnit(plan, unit));
  const ofUnits = headed.length > 0 ? headed : joined;
  return groups.length > 0 ? groups : ofUnits.map(({ ordinal }) => ordinal);
}

function factsAsked(group: number, { asks, has, of }: Heard): readonly Question[] {
  const isCounted = of('claimed-count').some(({ said }) => COUNTS_TASKS.test(said));
  if (isCounted) return [{ kind: 'ask-group-tasks', group }];
  const [first, ...others] = aspectsOf(asks);
  const about = first && others.length === 0 ? first : 'all';
  const asksTasks = (['tasks', 'which-task', 'target', 'content'] as const).some((ask) =>
    asks.has(ask),
  );
  const isOfTasks = !first && has('task-noun');
  const wantsTasks = isOfTasks || (asksTasks && (!first || has('task-noun')));
  const questions: Question[] = [];
  if (first || !wantsTasks) questions.push({ kind: 'ask-group', group, about });
  if (wantsTasks) questions.push({ kind: 'ask-group-tasks', group });
  return questions;
}

type Aspect = Exclude<AskGroup['about'], 'all'>;

function aspectsOf(asks: ReadonlySet<Ask>): readonly Aspect[] {
  return [
    asks.has('leader') ? ('leader' as const) : null,
    asks.has('lead') ? ('lead-unit' as const) : null,
    asks.has('members') || asks.has('units') ? ('members' as const) : null,
  ].filter((aspect) => aspect !== null);
}
