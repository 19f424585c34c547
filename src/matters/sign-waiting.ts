import type { Context } from '../context.ts';
import type { MatterRef } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { awaitedByWord } from './desk-of.ts';
import { remember } from './matter-called.ts';
import type { MatterNow } from './matter-now.ts';

/** What was signed for at once, and what others hear of it. */
export interface SignedFor {
  readonly matters: readonly { readonly ref: MatterRef; readonly title: string }[];
  readonly messages: readonly OutboundMessage[];
}

/** 签收 without a number: everything that reached this person and waits for nothing but their receipt, for a receipt commits to nothing. */
export async function signWaiting(ctx: Context): Promise<SignedFor> {
  const before = await signedBefore(ctx);
  const { waiting } = await awaitedByWord(['sign'], ctx.speaker, ctx.act.at, ctx);
  const matters = [...before, ...waiting.map(({ matter }) => matter)];
  const messages: OutboundMessage[] = [];
  for (const matter of matters) {
    const said = await matter.take({ word: 'sign', text: '' }, ctx);
    messages.push(...said.filter(({ to }) => to.kind !== 'reply'));
    await remember(matter.ref, ctx);
  }
  return { matters: matters.map(({ ref, title }) => ({ ref, title })), messages };
}

/** By this very message, before a crash. */
async function signedBefore(ctx: Context): Promise<readonly MatterNow[]> {
  const all = await Promise.all([...ctx.matters.values()].map((sort) => sort.all(ctx)));
  return all.flat().filter(({ taken }) => taken.some(({ cause }) => cause === ctx.act.cause));
}
