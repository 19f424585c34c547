import { answer, type Handler } from '../../src/context.ts';
import { declined } from '../../src/wording/misunderstandings.ts';

/** Nothing that the office deals with: a courteous no, and what it does deal with. */
export const decline: Handler<'decline'> = ({ subject }, ctx) =>
  answer(ctx, declined(subject, ctx.plan), 'out_of_scope');
