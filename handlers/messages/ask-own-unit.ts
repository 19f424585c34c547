import { answer, type Handler } from '../../src/context.ts';
import { askedOwnUnit } from '../../src/wording/misunderstandings.ts';

/** 我们单位几项任务, from somebody whose unit the office does not know. */
export const askOwnUnit: Handler<'ask-own-unit'> = (_intent, ctx) =>
  answer(ctx, askedOwnUnit(), 'ambiguous');
