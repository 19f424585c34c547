import type { Handler } from '../../src/context.ts';
import type { AskLastAchieved } from './intents.ts';
import { reportMeant } from './report-meant.ts';

/** 我刚才报的那个到百分之几了: what is on record of the task that the speaker's unit reported on last. */
export const askLastAchieved: Handler<AskLastAchieved> = async (_intent, ctx) => {
  const { task } = await reportMeant(null, null, ctx);
  return ctx.perform({ kind: 'ask-achieved', task, targets: [], isCompared: false });
};
