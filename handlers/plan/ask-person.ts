import { answer, type Handler } from '../../src/context.ts';
import type { AskPerson } from '../../src/domain/question.ts';
import { nameMissing } from '../../src/wording/misunderstandings.ts';
import { postsOfPerson } from './posts-of-person.ts';
import { personPosts } from './wording/people.ts';

/** 隋法山是谁: every post that the notice gives him, and no other. */
export const askPerson: Handler<AskPerson> = ({ name }, ctx) => {
  const posts = postsOfPerson(name, ctx.plan);
  if (posts.length === 0) return answer(ctx, nameMissing(name), 'not_found');
  return answer(ctx, personPosts(name, posts), 'answer');
};
