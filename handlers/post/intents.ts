import { z } from 'zod';

/** 待核实: what a platform took without a word. */
export const ListUnverified = z.strictObject({ kind: z.literal('list-unverified') });
export type ListUnverified = z.infer<typeof ListUnverified>;

export const ResendMessage = z.strictObject({ kind: z.literal('resend-message'), number: z.int() });
export type ResendMessage = z.infer<typeof ResendMessage>;

export const MarkDelivered = z.strictObject({ kind: z.literal('mark-delivered'), number: z.int() });
export type MarkDelivered = z.infer<typeof MarkDelivered>;
