import { answer, type Handler } from '../../src/context.ts';
import type { ShowItem } from './intents.ts';
import { itemRead } from './item-meant.ts';
import { itemShown } from './wording/archives.ts';

/** 6-2020-2算哪个阶段: its line of the register, with how it was filed before. */
export const showItem: Handler<ShowItem> = async ({ called }, ctx) =>
  answer(ctx, itemShown(await itemRead(called, ctx)), 'answer');
