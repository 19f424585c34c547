import { answer, type Handler } from '../../src/context.ts';
import { groupsLedBy, postsHeldBy } from '../../src/domain/plan-lookups.ts';
import type { AskPerson } from '../../src/domain/question.ts';
import { nameMissing } from '../../src/wording/misunderstandings.ts';
import { personPosts, postName } from './wording/people.ts';

/** 隋法山是谁: every post that the notice gives him, and no other. */
export const askPerson: Handler<AskPerson> = ({ name }, ctx) => {
  const posts = [
    ...postsHeldBy(ctx.plan, name).map(postName),
    ...groupsLedBy(ctx.plan, name).map((group) => `${group.name}组长`),
  ];
  if (posts.length === 0) return answer(ctx, nameMissing(name), 'not_found');
  return answer(ctx, personPosts(name, posts), 'answer');
};
