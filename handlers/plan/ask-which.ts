import { answer, type Handler } from '../../src/context.ts';
import type { AskWhich } from '../../src/domain/question.ts';
import { askedWhich } from '../../src/wording/misunderstandings.ts';
import { questionName } from './wording/questions.ts';

/** 停车的任务谁牵头: several are meant by the word, and the candidates are asked back. */
export const askWhich: Handler<AskWhich> = ({ word, candidates }, ctx) => {
  const names = candidates.map((question) => questionName(question, ctx.plan));
  return answer(ctx, askedWhich(word, names), 'ambiguous');
};
