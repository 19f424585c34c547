import { answer, type Handler } from '../../src/context.ts';
import { current, isInForce, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { monthNow } from '../../src/ledger/ledger.ts';
import { experiences } from '../../src/wording/progress.ts';
import type { AskExperience } from './intents.ts';

/** 典型做法有哪些: what the period's reports tell of experience (附件2 三). */
export const askExperience: Handler<AskExperience> = async (intent, ctx) => {
  const period = intent.period ?? monthNow(ctx);
  const told = (await submissionsOfPeriod(ctx.kept, period)).filter(
    (one) => isInForce(one) && current(one).experience !== '',
  );
  return answer(ctx, experiences(period, told), told.length > 0 ? 'answer' : 'not_found');
};
