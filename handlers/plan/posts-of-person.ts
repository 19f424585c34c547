import type { Plan } from '../../src/domain/plan.ts';
import { groupsHeadedBy, groupsLedBy, postsHeldBy } from '../../src/domain/plan-lookups.ts';
import { postByHeadship, postName } from './wording/people.ts';

/** Every post that the notice gives somebody, by name or by what else they are; none for whom it does not name. */
export const postsOfPerson = (name: string, plan: Plan): readonly string[] => [
  ...postsHeldBy(plan, name).map(postName),
  ...groupsLedBy(plan, name).map((group) => `${group.name}组长`),
  ...postsOfHeads(name, plan),
];

/** 各工作组组长单位主要负责人为副总指挥 (正文 一): a post that the heads of the groups' lead units hold without being named. */
function postsOfHeads(name: string, plan: Plan): readonly string[] {
  const headed = postsHeldBy(plan, name).find(
    ({ body, title }) => HEAD.test(title) && groupsHeadedBy(plan, body).length > 0,
  );
  const post = plan.posts.find(
    ({ holders, quote }) => holders.length === 0 && OF_HEADS.test(quote),
  );
  return headed && post ? [postByHeadship(post, headed)] : [];
}

const HEAD = /^(?:局长|主任|部长|书记|大队长|队长)$/u;
const OF_HEADS = /组长单位主要负责人/u;
