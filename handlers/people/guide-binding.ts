import { answer, type Handler } from '../../src/context.ts';
import { bindingIncomplete, howToBind, whoTakesOver } from '../../src/wording/bindings.ts';
import type { GuideBinding } from './intents.ts';

/** 绑定 with a unit or a role missing, or somebody else's: what to write, and nothing kept. */
export const guideBinding: Handler<GuideBinding> = ({ named, isLeaving }, ctx) => {
  if (isLeaving) return answer(ctx, whoTakesOver(ctx.speaker.name));
  return answer(ctx, named ? howToBind(named) : bindingIncomplete(ctx.plan));
};
