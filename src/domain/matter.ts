import { z } from 'zod';
import type { Document, Keeper, Kind } from './kept.ts';
import type { Moment } from './message.ts';
import type { StepTaken } from './procedure.ts';

/** What is handled step by step under a number of its own, counted from 1 in each command and never used again. */
export const MatterKind = z.enum([
  'document',
  'meeting',
  'instruction',
  'supervision',
  'issue',
  'dispatch',
  'inspection',
  'transfer',
]);
export type MatterKind = z.infer<typeof MatterKind>;

/** As the office calls each: 发文5. */
export const MATTER_NAMES: Readonly<Record<MatterKind, string>> = {
  document: '发文',
  meeting: '会议',
  instruction: '批示',
  supervision: '督办',
  issue: '问题',
  dispatch: '调度',
  inspection: '检查',
  transfer: '移交',
};

/** 发文5. */
export const MatterRef = z.strictObject({ kind: MatterKind, number: z.int().positive() });
export type MatterRef = z.infer<typeof MatterRef>;

/** What every such record has: its number as its id, the act that began it, and the steps it has taken. */
export interface Matter<S extends string = string> extends Document {
  readonly cause: string;
  readonly at: Moment;
  readonly steps: readonly StepTaken<S>[];
}

/** The fields of a `Matter` but for its steps, to be spread into the schema of a record. */
export const matterShape = {
  /** Its number. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  /** The inbox row that began it. */
  cause: z.string().min(1),
  at: z.iso.datetime({ precision: 3 }),
};

/** What somebody wants of a matter: the office's word for it, and the rest of what they said. */
export interface StepSaid {
  /** agree, return, number …: see `MatterWord`. */
  readonly word: string;
  /** What follows the word: the reason, what was done; empty for nothing. */
  readonly text: string;
}

/** Text that tells the messages on a matter from others: they are keyed by it. */
export const matterKey = ({ kind, number }: MatterRef): string => `matter:${kind}:${number}:`;

/** The matters that a message, by its key, speaks of. */
export const mattersInKey = (key: string): readonly MatterRef[] =>
  [...key.matchAll(/matter:(\w{1,20}):(\d{1,9}):/gu)].flatMap(([, kind, number]) => {
    const ref = MatterRef.safeParse({ kind, number: Number(number) });
    return ref.success ? [ref.data] : [];
  });

/** That an answer of the clerk spoke of a matter to somebody alone. */
export const Mention = z.strictObject({
  /** `${personId}|${kind}|${number}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  matter: MatterRef,
  at: z.iso.datetime({ precision: 3 }),
});
export type Mention = z.infer<typeof Mention>;

export const MENTIONS: Kind<Mention> = {
  name: 'mentions',
  schema: Mention,
  indexes: [{ paths: ['personId', 'at'] }],
};

/** Remembers that the clerk spoke of it to this person just now. */
export async function mention(
  kept: Keeper,
  personId: string,
  matter: MatterRef,
  at: Moment,
): Promise<void> {
  const id = `${personId}|${matter.kind}|${matter.number}`;
  await kept(MENTIONS).put({ id, version: 0, personId, matter, at });
}

export const mentionsSince = (
  kept: Keeper,
  personId: string,
  since: Moment,
): Promise<readonly Mention[]> =>
  kept(MENTIONS).find({ where: { personId, at: { gte: since } }, sort: ['at', 'id'] });
