import { answer, type Handler } from '../../src/context.ts';
import { ABSENCES } from '../../src/domain/absence.ts';
import type { ResumeNudges } from './intents.ts';
import { nudgesNotPaused, nudgesResumed } from './wording/absences.ts';

/** 恢复提醒: the speaker is back and told again what is theirs. */
export const resumeNudges: Handler<ResumeNudges> = async (_intent, ctx) => {
  const absence = await ctx.kept(ABSENCES).get(ctx.speaker.id);
  if (!absence) return answer(ctx, nudgesNotPaused());
  await ctx.kept(ABSENCES).remove(ctx.speaker.id);
  return answer(ctx, nudgesResumed());
};
