import { answer, type Handler } from '../../src/context.ts';
import type { AskHowToSet } from './intents.ts';
import { parametersCalledLike } from './parameter-orders.ts';
import { settingUnknown } from './wording/settings.ts';

/** 设置打卡时间: that there is no such setting, those that are called nearly so, and what may be set. */
export const askHowToSet: Handler<AskHowToSet> = ({ what }, ctx) =>
  answer(ctx, settingUnknown(what, parametersCalledLike(what, ctx.plan), ctx.plan), 'answer');
