import { answer, type Handler } from '../../src/context.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import type { AskHelp } from './intents.ts';
import { help } from './wording/talk.ts';

/** 帮助: what this person may say here, and no more. */
export const askHelp: Handler<AskHelp> = (_intent, ctx) =>
  answer(ctx, help(ctx.help(), isKnownPerson(ctx.speaker.roles)), 'answer');
