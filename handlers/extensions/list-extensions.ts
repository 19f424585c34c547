import { answer, type Context, type Handler } from '../../src/context.ts';
import {
  approvedExtensions,
  type Extension,
  refusedExtensions,
  waitingExtensions,
} from '../../src/domain/extension.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { isOffice, unitsOf } from '../../src/domain/responsibility.ts';
import { extensionNotIn, extensionsListed, ownExtensions } from '../../src/wording/extensions.ts';
import type { ListExtensions } from './intents.ts';

/** 延期申请: what waits to be decided, and what was approved, each with its original day. A unit sees its own. */
export const listExtensions: Handler<ListExtensions> = async ({ isNotIn }, ctx) => {
  if (isNotIn) return stillHere(ctx);
  const waiting = await waitingExtensions(ctx.kept);
  const approved = await approvedExtensions(ctx.kept);
  if (isOffice(ctx.speaker.roles))
    return answer(ctx, extensionsListed(waiting, approved), 'answer');
  const all = [...waiting, ...approved, ...(await refusedExtensions(ctx.kept))];
  return answer(ctx, ownExtensions(all.filter((one) => isOwn(one, ctx))), 'answer');
};

/** What waits for a 确认 is nobody's to grant yet: what it lacks is asked for once more. */
async function stillHere(ctx: Context): Promise<readonly OutboundMessage[]> {
  const messages = await ctx.perform({ kind: 'resume-draft' });
  return messages.map((one, at) =>
    at === 0 ? { ...one, text: `${extensionNotIn()}\n${one.text}` } : one,
  );
}

const isOwn = ({ unit, by }: Extension, { speaker }: Context): boolean =>
  by === speaker.id || unitsOf(speaker.roles).includes(unit);
