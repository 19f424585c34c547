import type { OpenQuestion, Plan, Post, Rule, Target, Task, Unit, WorkingGroup } from './plan.ts';

/** Finds what must be there; an id that the plan does not have is a mistake of the program. */
function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The plan has no ${what}`);
  return found;
}

export const taskOf = (plan: Plan, number: number): Task =>
  must(
    plan.tasks.find((task) => task.number === number),
    `task ${number}`,
  );

export const groupOf = (plan: Plan, ordinal: number): WorkingGroup =>
  must(
    plan.groups.find((group) => group.ordinal === ordinal),
    `working group ${ordinal}`,
  );

export const postOf = (plan: Plan, id: string): Post =>
  must(
    plan.posts.find((post) => post.id === id),
    `post ${id}`,
  );

export const ruleOf = (plan: Plan, id: string): Rule =>
  must(
    plan.rules.find((rule) => rule.id === id),
    `rule ${id}`,
  );

export const openQuestionOf = (plan: Plan, id: string): OpenQuestion =>
  must(
    plan.open.find((question) => question.id === id),
    `open question ${id}`,
  );

/** The targets at these places of the task's list; all of them for no place. */
export const targetsOf = (task: Task, places: readonly number[]): readonly Target[] =>
  places.length === 0 ? task.targets : task.targets.filter((_, place) => places.includes(place));

/** 牵头单位: the first unit that the notice lists for a task. */
export const leadUnitOf = (task: Task): string =>
  must(task.units[0], `lead unit of ${task.number}`);

/** What units are counted by: the tasks that list them, those that they lead, the groups that they belong to. */
export const countOfUnit = (
  plan: Plan,
  unit: string,
  as: 'responsible' | 'lead' | 'member',
): number => COUNTED[as](plan, unit).length;

/** The tasks for which the unit stands in 责任分工; membership of a group is another thing. */
export const tasksOf = (plan: Plan, unit: string): readonly Task[] =>
  plan.tasks.filter((task) => task.units.includes(unit));

export const tasksLedBy = (plan: Plan, unit: string): readonly Task[] =>
  plan.tasks.filter((task) => leadUnitOf(task) === unit);

export const tasksOfGroup = (plan: Plan, ordinal: number): readonly Task[] =>
  plan.tasks.filter((task) => task.group === ordinal);

/** Some tasks by the groups that they belong to, in the order of the notice. */
export const tasksByGroup = (
  plan: Plan,
  tasks: readonly Task[],
): ReadonlyMap<WorkingGroup, readonly Task[]> =>
  Map.groupBy(tasks, ({ group }) => groupOf(plan, group));

export const groupsLedBy = (plan: Plan, name: string): readonly WorkingGroup[] =>
  plan.groups.filter((group) => group.leader === name);

/** The groups whose 组长单位 the unit is. */
export const groupsHeadedBy = (plan: Plan, unit: string): readonly WorkingGroup[] =>
  plan.groups.filter((group) => group.leadUnit === unit);

/** The groups whose list of members names the unit, those that it heads included. */
export const groupsOfUnit = (plan: Plan, unit: string): readonly WorkingGroup[] =>
  plan.groups.filter((group) => group.leadUnit === unit || group.memberUnits.includes(unit));

export const postsHeldBy = (plan: Plan, name: string): readonly Post[] =>
  plan.posts.filter((post) => post.holders.includes(name));

/** True for 各街道办事处, which stands for units that the notice does not name. */
export const isCollective = (plan: Plan, unit: string): boolean =>
  plan.units.some((one) => one.name === unit && one.collective);

export const namedUnits = (plan: Plan): readonly Unit[] =>
  plan.units.filter((unit) => !unit.collective);

const COUNTED = { responsible: tasksOf, lead: tasksLedBy, member: groupsOfUnit } as const;

/** 区住建局, 住建局: the unit as the plan names it, by whatever it is called; null for what is none of its units, and for what several are called. */
export function unitCalled({ units }: Pick<Plan, 'units'>, called: string): string | null {
  const short = called.replace(/^区/u, '');
  const found = units.filter(({ name, aliases, spellings }) =>
    [name, ...aliases, ...spellings].some((one) => one === called || one === short),
  );
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}
