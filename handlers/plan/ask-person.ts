import { answer, type Handler } from '../../src/context.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupOf, postOf } from '../../src/domain/plan-lookups.ts';
import type { AskPerson } from '../../src/domain/question.ts';
import { nameMissing } from '../../src/wording/misunderstandings.ts';
import { list } from '../../src/wording/words.ts';
import { postsOfPerson } from './posts-of-person.ts';
import { titlesChecked } from './titles-checked.ts';
import { groupLeader } from './wording/groups.ts';
import { personPosts, postWithHolders } from './wording/people.ts';

/** 隋法山是谁: every post that the notice gives him, and no other. */
export const askPerson: Handler<AskPerson> = (intent, ctx) => {
  const { name } = intent;
  const posts = postsOfPerson(name, ctx.plan);
  if (posts.length === 0) return answer(ctx, nameMissing(name), 'not_found');
  return answer(ctx, verdictOn(intent, ctx.plan) + personPosts(name, posts), 'answer');
};

/** Whether it is so, where somebody takes it to be; with who it is where it is not. */
function verdictOn(
  { name, claimedPosts, claimedGroup, claimedTitles }: AskPerson,
  plan: Plan,
): string {
  if (claimedTitles) return titlesChecked(name, claimedTitles, plan);
  if (claimedGroup !== undefined) {
    const group = groupOf(plan, claimedGroup);
    return group.leader === name ? '是的，' : `不是，${groupLeader(group)}\n`;
  }
  if (!claimedPosts) return '';
  const isTheirs = claimedPosts.some((id) => postOf(plan, id).holders.includes(name));
  const holders = claimedPosts.map((id) => postWithHolders(postOf(plan, id)));
  return isTheirs ? '是的，' : `不是，${list(holders)}。\n`;
}
