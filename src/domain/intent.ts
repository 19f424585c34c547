import { z } from 'zod';

/**
 * What a person wants, as read from a message: its kind, and what the saying of that kind demands besides. It is kept and
 * passed on as it is; only the saying looks into it.
 */
export const Intent = z.looseObject({ kind: z.string().min(1) });
export type Intent = z.infer<typeof Intent>;
