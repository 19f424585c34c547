import type { Handler } from '../../src/context.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import { matterTitled } from '../../src/wording/matters.ts';
import type { ShowSlip } from './intents.ts';
import { slipPrinted, slipPrintedName } from './wording/slip.ts';
import { supervisionFacts, titleOf } from './wording/supervisions.ts';

/** 督办7督办单, with the file for printing: to whoever may know of it. */
export const showSlip: Handler<ShowSlip> = async ({ supervision: number }, ctx) => {
  const ref = { kind: 'supervision' as const, number };
  await matterCalled(ref, ctx);
  const supervision = await ctx.kept(SUPERVISIONS).get(String(number));
  if (!supervision) throw new Error(`督办${number} is not kept`);
  await remember(ref, ctx);
  const words = [
    matterTitled(ref, titleOf(supervision)),
    ...supervisionFacts(supervision, ctx.plan),
  ];
  return answerWithPaper(ctx, words.join('\n'), {
    name: slipPrintedName(supervision),
    content: slipPrinted(supervision, ctx.plan),
  });
};
