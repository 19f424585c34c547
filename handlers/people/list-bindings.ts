import { answer, type Handler } from '../../src/context.ts';
import { waitingBindings } from '../../src/domain/binding.ts';
import { waitingExtensions } from '../../src/domain/extension.ts';
import type { ListBindings } from './intents.ts';
import { toDecide } from './to-decide.ts';
import { bindingsWaiting } from './wording/waiting.ts';

/** 待审批: the requests that wait for the office, in pages. */
export const listBindings: Handler<ListBindings> = async ({ page = 1 }, ctx) => {
  const asked = await toDecide(await waitingBindings(ctx.kept), ctx);
  const others = (await waitingExtensions(ctx.kept)).length;
  return answer(ctx, bindingsWaiting({ asked, page, others }, ctx.plan));
};
