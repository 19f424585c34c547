import { answer, type Handler } from '../../src/context.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { AskMayStep } from './intents.ts';
import { isInGroup, showMatter } from './show-matter.ts';
import { mayBeDone } from './wording/cards.ts';

/** 督办1撤了行不行: who may, and with which words; refused as the word itself would be. Nothing is done. In a group it is only shown. */
export const askMayStep: Handler<AskMayStep> = async ({ matter: ref, word }, ctx) => {
  if (isInGroup(ctx)) return showMatter({ kind: 'show-matter', matter: ref, isUnsure: false }, ctx);
  const matter = await matterCalled(ref, ctx);
  await remember(ref, ctx);
  const allowed = await matter.may({ word, text: '' }, ctx);
  return answer(ctx, mayBeDone(matter, word, allowed));
};
