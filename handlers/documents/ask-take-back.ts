import { answer, type Handler } from '../../src/context.ts';
import { standing } from '../../src/domain/procedure.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { AskTakeBack } from './intents.ts';
import { DOCUMENTS } from './record.ts';
import { isSigned, tableOf } from './rules.ts';
import { mayTakeBack } from './wording/take-back.ts';

/** 发文1还能收回来吗: by the drafter until it has a number, afterwards no more than 作废 by the office, which keeps the number. Nothing is done. */
export const askTakeBack: Handler<AskTakeBack> = async ({ number }, ctx) => {
  const matter = await matterCalled({ kind: 'document', number }, ctx);
  const document = await ctx.kept(DOCUMENTS).get(String(number));
  if (!document) throw new Error(`Document ${number} is not kept`);
  await remember(matter.ref, ctx);
  const isSent = standing(tableOf(document), document).some(({ step }) => step === 'send');
  const state = {
    ended: matter.ended,
    isSent,
    hasNumber: document.number !== null,
    isSigned: isSigned(document),
    isOffice: isOffice(ctx.speaker.roles),
  };
  return answer(ctx, mayTakeBack(matter, state));
};
