import { answer, type Handler } from '../../src/context.ts';
import { NAMED_LEADERS } from '../../src/domain/named-leader.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { NameLeader } from './intents.ts';
import { leaderNamed, type PowerReason } from './wording/powers.ts';

/** 设置第四组分管领导 李四: who signs for the group from now on; the 组长 as long as nobody is named. */
export const nameLeader: Handler<NameLeader> = async ({ group, name }, ctx) => {
  if (!ctx.plan.groups.some(({ ordinal }) => ordinal === group))
    throw new Refusal<PowerReason>({ kind: 'no-such-group', group });
  const named = (await ctx.people.all()).filter((person) => person.name === name);
  const [only, ...others] = named;
  if (!only || others.length > 0) {
    throw new Refusal<PowerReason>({ kind: 'no-such-person', name, count: named.length });
  }
  const { act } = ctx;
  await ctx.kept(NAMED_LEADERS).put({
    id: String(group),
    version: 0,
    group,
    personId: only.id,
    name,
    by: act.by,
    at: act.at,
    cause: act.cause,
  });
  return answer(ctx, leaderNamed(group, name));
};
