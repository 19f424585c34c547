import { answer, type Handler } from '../../src/context.ts';
import type { AskOwnUnit } from '../../src/domain/question.ts';
import { askedOwnUnit } from '../../src/wording/misunderstandings.ts';

/** 我们单位几项任务, from somebody whose unit the office does not know. */
export const askOwnUnit: Handler<AskOwnUnit> = (_intent, ctx) =>
  answer(ctx, askedOwnUnit(), 'ambiguous');
