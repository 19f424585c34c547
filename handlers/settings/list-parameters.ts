import { answer, type Handler } from '../../src/context.ts';
import { SETTINGS } from '../../src/domain/setting.ts';
import type { ListParameters } from './intents.ts';
import { parametersListed } from './wording/settings.ts';

/** 规则参数: every value that rules are reckoned with, why it is so, and what the office set, since when and by whom. */
export const listParameters: Handler<ListParameters> = async (_intent, ctx) =>
  answer(ctx, parametersListed(ctx.plan, await ctx.kept(SETTINGS).all()), 'answer');
