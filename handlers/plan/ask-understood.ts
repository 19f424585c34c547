import type { Handler } from '../../src/context.ts';
import type { AskUnderstood } from '../../src/domain/question.ts';
import { understoodAs, whetherSet } from './wording/questions.ts';

/** 任务17的牵头单位彩虹桥: what was understood of it, or whether there is any such thing, and the answer to that. */
export const askUnderstood: Handler<AskUnderstood> = async ({ question, isWhether }, ctx) => {
  const [first, ...others] = await ctx.perform(question);
  if (!first) return [];
  const said = isWhether ? whetherSet(first.class === 'answer') : understoodAs(question, ctx.plan);
  return [{ ...first, text: `${said}\n${first.text}` }, ...others];
};
