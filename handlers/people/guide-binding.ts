import { answer, type Handler } from '../../src/context.ts';
import { bindingIncomplete } from '../../src/wording/bindings.ts';
import type { GuideBinding } from './intents.ts';

/** 绑定 with a unit or a role missing: what to write, and nothing kept. */
export const guideBinding: Handler<GuideBinding> = (_intent, ctx) =>
  answer(ctx, bindingIncomplete(ctx.plan));
