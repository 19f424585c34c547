import { answer, type Handler } from '../../src/context.ts';
import { approvedExtensions, waitingExtensions } from '../../src/domain/extension.ts';
import { extensionsListed } from '../../src/wording/extensions.ts';
import type { ListExtensions } from './intents.ts';

/** 延期申请: what waits to be decided, and what was approved, each with its original day. */
export const listExtensions: Handler<ListExtensions> = async (_intent, ctx) => {
  const waiting = await waitingExtensions(ctx.kept);
  return answer(ctx, extensionsListed(waiting, await approvedExtensions(ctx.kept)), 'answer');
};
