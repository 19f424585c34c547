import { answer, type Handler, settling } from '../../src/context.ts';
import { decideExtension, EXTENSIONS, waitingExtension } from '../../src/domain/extension.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { extensionRefused, yourExtensionRefused } from '../../src/wording/extensions.ts';
import { extensionCalled, noticesOn } from './extension-meant.ts';
import type { RefuseExtension } from './intents.ts';

/** 拒绝延期3: the day stands, and whoever asked hears of it. */
export const refuseExtension: Handler<RefuseExtension> = async (
  { extension: called, reason },
  ctx,
) => {
  const waiting = waitingExtension(await extensionCalled(called, ctx), called, ctx.act);
  const extension = await ctx
    .kept(EXTENSIONS)
    .save(decideExtension(waiting, 'refused', reason, ctx.act));
  const fallsDueOn = extension.dueOn === todayOf(ctx) ? extension.dueOn : null;
  return [
    ...settling(answer(ctx, extensionRefused(extension))),
    ...(await noticesOn(extension, yourExtensionRefused(extension), fallsDueOn, ctx)),
  ];
};
