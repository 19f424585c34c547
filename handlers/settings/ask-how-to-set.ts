import { answer, type Handler } from '../../src/context.ts';
import type { AskHowToSet } from './intents.ts';
import { parametersCalledLike } from './parameter-orders.ts';
import { hoursFixed, settingUnknown } from './wording/settings.ts';

/** 设置打卡时间: that there is no such setting, those that are called nearly so, and what may be set. */
export const askHowToSet: Handler<AskHowToSet> = ({ what, hours }, ctx) =>
  answer(
    ctx,
    hours
      ? hoursFixed(what, ctx.plan)
      : settingUnknown(what, parametersCalledLike(what, ctx.plan), ctx.plan),
    'answer',
  );
