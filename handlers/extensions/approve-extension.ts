import { answer, type Handler, settling } from '../../src/context.ts';
import { decideExtension, EXTENSIONS, waitingExtension } from '../../src/domain/extension.ts';
import { extensionApproved, yourExtensionApproved } from '../../src/wording/extensions.ts';
import { extensionCalled, noticesOn } from './extension-meant.ts';
import type { ApproveExtension } from './intents.ts';

/** 同意延期3: from now on lights, lateness and nudges go by the later day; the original one stays on record. */
export const approveExtension: Handler<ApproveExtension> = async (
  { extension: called, reason },
  ctx,
) => {
  const waiting = waitingExtension(await extensionCalled(called, ctx), called, ctx.act);
  const extension = await ctx
    .kept(EXTENSIONS)
    .save(decideExtension(waiting, 'approved', reason, ctx.act));
  return [
    ...settling(answer(ctx, extensionApproved(extension))),
    ...(await noticesOn(extension, yourExtensionApproved(extension), null, ctx)),
  ];
};
