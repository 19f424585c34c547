import { answer, type Handler } from '../../src/context.ts';
import type { ListRules } from '../../src/domain/question.ts';
import { mechanismsListed } from './wording/rules.ts';

/** 附件2有几项制度: the mechanisms by their names. */
export const listRules: Handler<ListRules> = (_intent, ctx) =>
  answer(ctx, mechanismsListed(ctx.plan.rules), 'answer');
