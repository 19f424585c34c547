import { answer, type Handler, settling } from '../../src/context.ts';
import { EXTENSIONS, grantExtension, waitingExtension } from '../../src/domain/extension.ts';
import { extensionApproved, yourExtensionApproved } from '../../src/wording/extensions.ts';
import { extensionCalled, noticesOn } from './extension-meant.ts';
import type { ApproveExtension } from './intents.ts';

/**
 * 同意延期3, 延期3只给到18号: from now on lights, lateness and nudges go by the later day, which the office may choose; the
 * original one and the one that was asked for stay on record.
 */
export const approveExtension: Handler<ApproveExtension> = async (
  { extension: called, reason, until },
  ctx,
) => {
  const waiting = waitingExtension(await extensionCalled(called, ctx), called, ctx.act);
  const extension = await ctx
    .kept(EXTENSIONS)
    .save(grantExtension(waiting, until, reason, ctx.act));
  return [
    ...settling(answer(ctx, extensionApproved(extension))),
    ...(await noticesOn(extension, yourExtensionApproved(extension), null, ctx)),
  ];
};
