import { answer, type Handler } from '../../src/context.ts';
import type { MissFact } from '../../src/domain/question.ts';
import { factMissing, factNowhere } from '../../src/wording/misunderstandings.ts';
import { postsOfPerson } from './posts-of-person.ts';
import { personWithoutFact } from './wording/people.ts';

/** 卫健局局长叫什么, 王波是哪个局的: the notice does not say it; of a person it gives the posts. */
export const missFact: Handler<MissFact> = ({ of, fact }, ctx) => {
  if (of === null) return answer(ctx, factNowhere(fact), 'not_found');
  const posts = postsOfPerson(of, ctx.plan);
  const text = posts.length > 0 ? personWithoutFact(of, fact, posts) : factMissing(of, fact);
  return answer(ctx, text, 'not_found');
};
