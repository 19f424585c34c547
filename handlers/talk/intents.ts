import { z } from 'zod';
import { Wordless } from '../../src/domain/message.ts';
import { Worry } from '../../src/domain/worry.ts';

/** 帮助, 公文帮助. */
export const AskHelp = z.strictObject({
  kind: z.literal('ask-help'),
  topic: z.string().optional(),
});
export type AskHelp = z.infer<typeof AskHelp>;

/** 你不会自己改我的数吧, 找个人问问: a worry about the clerk, or a wish for a person. */
export const AskClerk = z.strictObject({
  kind: z.literal('ask-clerk'),
  about: Worry,
});
export type AskClerk = z.infer<typeof AskClerk>;

export const Greet = z.strictObject({ kind: z.literal('greet') });
export type Greet = z.infer<typeof Greet>;

/** 收到, 谢谢: needs no answer in a group. */
export const Acknowledge = z.strictObject({
  kind: z.literal('acknowledge'),
  /** A bare yes where nothing waits for one: 对, 行. */
  isYes: z.literal(true).optional(),
  /** 收到 马上弄, where nothing waits to be signed for. */
  isPromise: z.literal(true).optional(),
});
export type Acknowledge = z.infer<typeof Acknowledge>;

/** Talk that is not meant for the clerk: 稍等，下午报, a notice of a meeting. */
export const Overhear = z.strictObject({ kind: z.literal('overhear') });
export type Overhear = z.infer<typeof Overhear>;

/** A picture, a file, a link, a place or nothing at all where words are expected. */
export const SendNothing = z.strictObject({
  kind: z.literal('send-nothing'),
  what: z.enum(['empty', 'media', ...Wordless.options]),
});
export type SendNothing = z.infer<typeof SendNothing>;

/** A text beyond what a person writes to a clerk. */
export const SendTooMuch = z.strictObject({ kind: z.literal('send-too-much'), length: z.int() });
export type SendTooMuch = z.infer<typeof SendTooMuch>;

/** To reveal or change the bot's own workings, to act past one's rights, or to rank and score. */
export const Refuse = z.strictObject({
  kind: z.literal('refuse'),
  of: z.enum(['workings', 'record', 'ranks']),
});
export type Refuse = z.infer<typeof Refuse>;

/** A message that bore a mark of secrecy: the desk has put its words aside before anybody read them. */
export const WithholdSecret = z.strictObject({ kind: z.literal('withhold-secret') });
export type WithholdSecret = z.infer<typeof WithholdSecret>;
