import { answer, type Handler } from '../../src/context.ts';
import type { AskWhich } from '../../src/domain/question.ts';
import { askedWhich, proposedReading } from '../../src/wording/misunderstandings.ts';
import { candidateNames } from './wording/questions.ts';

/** 停车的任务谁牵头: several are meant by the word, or one that is not sure; the candidates are asked back. */
export const askWhich: Handler<AskWhich> = ({ word, candidates }, ctx) => {
  const names = candidateNames(candidates, ctx.plan);
  const [only = '', ...others] = names;
  const text = others.length === 0 ? proposedReading(only) : askedWhich(word, names);
  return answer(ctx, text, 'ambiguous');
};
