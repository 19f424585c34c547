import { answer, type Handler } from '../../src/context.ts';
import { waitingBindings } from '../../src/domain/binding.ts';
import { bindingsWaiting } from '../../src/wording/bindings.ts';
import type { ListBindings } from './intents.ts';

/** 待审批: the requests that wait for the office. */
export const listBindings: Handler<ListBindings> = async (_intent, ctx) =>
  answer(ctx, bindingsWaiting(await waitingBindings(ctx.kept), ctx.plan));
