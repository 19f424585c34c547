import { answer, type Context, type Handler } from '../../src/context.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { officePeople } from '../../src/people/office-people.ts';
import type { AskClerk } from './intents.ts';
import { clerkTold, whomToAsk } from './wording/clerk.ts';

/** 你不会自己改我的数吧, 找个人问问: what holds of the clerk, in a line, and who the people behind it are. */
export const askClerk: Handler<AskClerk> = async ({ about }, ctx) =>
  answer(ctx, about === 'person' ? await people(ctx) : clerkTold(about), 'answer');

/** The names of the office's people are for those whom it knows, and not for a group. */
async function people(ctx: Context): Promise<string> {
  const { command, posts } = ctx.plan;
  const director = posts.find(({ id }) => id === 'office-director')?.holders[0] ?? null;
  const isAlone = ctx.message.conversation.kind === 'single';
  const staff = isAlone && isKnownPerson(ctx.speaker.roles) ? await officePeople(ctx) : [];
  return whomToAsk(
    command.office,
    director,
    staff.flatMap(({ name }) => name ?? []),
  );
}
