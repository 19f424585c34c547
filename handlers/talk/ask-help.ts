import { answer, type Handler } from '../../src/context.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import type { AskHelp } from './intents.ts';
import { help, helpOn } from './wording/talk.ts';

/** 帮助, 公文帮助: what this person may say here, and no more; a topic that there is not is answered with the whole. */
export const askHelp: Handler<AskHelp> = ({ topic }, ctx) => {
  const own = topic === undefined ? null : ctx.help(topic);
  if (own && own.lines.length > 0) return answer(ctx, helpOn(topic ?? '', own), 'answer');
  const all = ctx.help(null) ?? { lines: [], topics: [] };
  return answer(ctx, help(all, isKnownPerson(ctx.speaker.roles)), 'answer');
};
