import { answer, type Handler } from '../../src/context.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import { matterTitled } from '../../src/wording/matters.ts';
import type { AskWhichMatter } from './intents.ts';
import { isInGroup } from './show-matter.ts';
import { nameItByNumber, whichOfThese } from './wording/lists.ts';

/** 亮化那个通知, where several are called so: each with its number and title. */
export const askWhichMatter: Handler<AskWhichMatter> = async ({ among }, ctx) => {
  if (isInGroup(ctx)) return answer(ctx, nameItByNumber());
  const matters = await Promise.all(among.map((ref) => matterCalled(ref, ctx)));
  for (const { ref } of matters) await remember(ref, ctx);
  return answer(ctx, whichOfThese(matters.map(({ ref, title }) => matterTitled(ref, title))));
};
