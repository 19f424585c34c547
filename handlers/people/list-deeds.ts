import { answer, type Handler } from '../../src/context.ts';
import { newestDeeds } from '../../src/ledger/audit.ts';
import type { ListDeeds } from './intents.ts';
import { deedsListed } from './wording/deeds.ts';

/** So far back a chat can be paged; the whole chain is checked on the server. */
const SHOWN = 400;

/** 查看操作记录: the newest first. */
export const listDeeds: Handler<ListDeeds> = async ({ page }, ctx) =>
  answer(ctx, deedsListed(await newestDeeds(ctx.kept, SHOWN), page, ctx.plan), 'answer');
