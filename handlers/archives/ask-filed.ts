import { answer, type Handler } from '../../src/context.ts';
import { matterCalled } from '../../src/matters/matter-called.ts';
import type { AskFiled } from './intents.ts';
import { ARCHIVE_ITEMS } from './record.ts';
import { factOf } from './rules.ts';
import { archiveOf } from './to-file.ts';
import { filedState } from './wording/asked.ts';

/** 发文1归档了没: where it is on file, or what stands before it; for whoever may know of it. */
export const askFiled: Handler<AskFiled> = async ({ matter: ref }, ctx) => {
  const { ended, shelf } = await matterCalled(ref, ctx);
  const [item = null] = await ctx
    .kept(ARCHIVE_ITEMS)
    .find({ where: { fact: factOf(ref) }, limit: 1 });
  const archive = shelf ? archiveOf(shelf) : null;
  return answer(ctx, filedState(ref, { item, ended, archive }, ctx.plan), 'answer');
};
