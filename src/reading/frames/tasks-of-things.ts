import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { readNumber } from '../numbers/numbers.ts';
import { ITEM_CALLED, SO_MANY_TASKS, STANDS_IN_TASK } from '../words/claims.ts';

/**
 * 黑臭水体 小清河 饮用水 这仨是一个任务不, 公园和绿道都在任务9吧: whether things that are named stand in one task, or in so many, or in the one that is
 * named by its number.
 */
export const TASKS_OF_THINGS: Frame = {
  name: 'whether things stand in one task',
  needs: ['task', 'ask:yes-or-no'],
  takes: [
    'ask:yes-or-no',
    'ask:tasks',
    'ask:target',
    'ask:which-task',
    'task-noun',
    'claimed-count',
    'quantity',
    'loose-number',
    'same',
    'together',
    'share',
    'measure',
  ],
  against: ['unit', 'group', 'own-unit', 'own-group', 'not', 'person', 'post'],
  make: (heard) => {
    const things = thingsIn(heard);
    const tasks = tasksOf(things);
    if (tasks.length === 0) return null;
    const called = CALLED_ITEM.exec(heard.skeleton)?.groups?.number;
    if (called !== undefined) return { kind: 'find-task', tasks, claimedTask: Number(called) };
    if (things.length < 2) return null;
    const claimedTask = numberedIn(heard);
    if (claimedTask !== null) {
      return STANDS_IN.test(heard.skeleton) ? { kind: 'find-task', tasks, claimedTask } : null;
    }
    const claimed = SO_MANY.exec(heard.skeleton)?.groups?.count;
    const claimedCount = claimed === undefined ? null : readNumber(claimed);
    return claimedCount === null ? null : { kind: 'find-task', tasks, claimedCount };
  },
};

const SO_MANY = new RegExp(SO_MANY_TASKS, 'u');
const CALLED_ITEM = new RegExp(ITEM_CALLED, 'u');
const STANDS_IN = new RegExp(STANDS_IN_TASK, 'u');

/** The tasks of each thing that is named in words. */
const thingsIn = ({ mentions }: Heard): readonly (readonly number[])[] =>
  mentions.flatMap(({ meanings }) => {
    const all = meanings.filter((one) => one.kind === 'task');
    const own = all.filter(({ strength }) => strength !== 'shared');
    const meant = (own.length > 0 ? own : all).map(({ task }) => task);
    return meant.length > 0 ? [meant] : [];
  });

/** One for each thing; what fits several is in the task of the others where it may be. None where one of them stays open. */
function tasksOf(things: readonly (readonly number[])[]): number[] {
  const sure = new Set(things.flatMap((tasks) => (tasks.length === 1 ? tasks : [])));
  const found = things.map((tasks) => {
    const meant = tasks.length === 1 ? tasks : tasks.filter((one) => sure.has(one));
    return meant.length === 1 ? meant[0] : undefined;
  });
  return found.includes(undefined) ? [] : [...new Set(found.flatMap((one) => one ?? []))];
}

/** The only task that is named by its number. */
function numberedIn({ mentions }: Heard): number | null {
  const [only, ...others] = mentions.flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task-number' ? [one.number] : [])),
  );
  return others.length === 0 ? (only ?? null) : null;
}
