import type { Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskUnderstood } from '../../src/domain/question.ts';
import { notWritten, understoodAs, whetherSet } from './wording/questions.ts';

/** 任务17的牵头单位彩虹桥: what was understood of it, or whether there is any such thing, and the answer to that. */
export const askUnderstood: Handler<AskUnderstood> = async (
  { question, isWhether, unwritten },
  ctx,
) => {
  const [first, ...others] = await ctx.perform(question);
  if (!first) return [];
  if (unwritten !== undefined && 'task' in question) {
    const { number } = taskOf(ctx.plan, question.task);
    return [{ ...first, text: `${notWritten(unwritten, number)}\n${first.text}` }, ...others];
  }
  const said = isWhether ? whetherSet(first.class === 'answer') : understoodAs(question, ctx.plan);
  return [{ ...first, text: `${said}\n${first.text}` }, ...others];
};
