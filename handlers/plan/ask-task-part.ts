import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskPart } from '../../src/domain/question.ts';
import {
  gradeChecked,
  notMentioned,
  partInWords,
  partWithoutAttribute,
  partWithoutDay,
  partWithoutNumber,
  partWithoutWho,
} from './wording/task-parts.ts';

/** 渣土车怎么管, 便利店建几个: what the task says of one thing, which may be no number and no day. */
export const askTaskPart: Handler<AskTaskPart> = (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  switch (intent.fact) {
    case 'text':
      return answer(ctx, gradeChecked(intent) + partInWords(task, intent.part), 'answer');
    case 'number':
      return answer(ctx, partWithoutNumber(task, intent.part, intent.measure), 'not_found');
    case 'who':
      return answer(ctx, partWithoutWho(task, intent.part, intent.measure ?? ''), 'not_found');
    case 'attribute':
      return answer(
        ctx,
        partWithoutAttribute(task, intent.part, intent.measure ?? ''),
        'not_found',
      );
    case 'mention':
      return answer(ctx, notMentioned(task, intent.part, intent.measure ?? ''), 'not_found');
    case 'day':
      return answer(ctx, partWithoutDay(task, intent.part), 'not_found');
  }
};
