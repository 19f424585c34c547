import { answer, type Context, type Handler } from '../../src/context.ts';
import { goalsOf } from '../../src/domain/goals.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import { groupsActedFor, seesWhole } from '../../src/domain/responsibility.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import { lightsNow } from '../../src/ledger/lights-now.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import type { AskGoals } from './intents.ts';
import { type GoalsState, goalsBehind, goalsRanked, goalsReached } from './wording/goals.ts';

/** 哪些目标完成了, 哪几项有点悬, 完成率最低的三项: by the lights and the figures on record alone; nobody is judged. */
export const askGoals: Handler<AskGoals> = async (
  { which, group: named, tasks, places, most, isRest },
  ctx,
) => {
  const group = tasks ? null : (named ?? ownGroup(ctx));
  const { lights, submissions } = await lightsNow(await periodNow(ctx), ctx);
  const isMeant = ({
    task,
  }: {
    readonly task: { readonly group: number; readonly number: number };
  }) => (tasks ? tasks.includes(task.number) : group === null || task.group === group);
  const state = {
    scope: group === null ? '' : groupOf(ctx.plan, group).name,
    lights: lights.filter(isMeant),
    goals: goalsOf(ctx.plan, submissions)
      .filter(isMeant)
      .filter(({ place }) => places?.includes(place) ?? true),
    at: ctx.act.at,
    isRest,
    groups: ctx.plan.groups,
    areNamesShown: mayReadNames(group, ctx),
  };
  return answer(ctx, told(which, most ?? null, state), 'answer');
};

function told(which: AskGoals['which'], most: number | null, state: GoalsState): string {
  switch (which) {
    case 'reached':
      return goalsReached(state);
    case 'behind':
      return goalsBehind(state);
    case 'first':
    case 'last':
      return goalsRanked(state, which, most);
  }
}

/** Who acts for a group asks of it; who sees the whole, of all. */
const ownGroup = ({ speaker, plan }: Context): number | null =>
  seesWhole(speaker.roles) ? null : (groupsActedFor(speaker.roles, plan)[0] ?? null);
