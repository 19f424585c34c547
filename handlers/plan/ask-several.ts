import type { Handler } from '../../src/context.ts';
import type { AskSeveral } from '../../src/domain/question.ts';
import { answersInOrder } from './answers-in-order.ts';

/** Several questions in one message, answered in their order. */
export const askSeveral: Handler<AskSeveral> = ({ questions }, ctx) =>
  answersInOrder(questions, ctx);
