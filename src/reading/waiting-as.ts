import type { z } from 'zod';
import type { Draft } from '../domain/draft.ts';
import type { Intent } from '../domain/intent.ts';

/** What waits to be confirmed or completed, where it is of this kind; null for anything else, and where nothing waits. */
export function waitingAs<T>(schema: z.ZodType<T>, draft: Draft | null): T | null {
  if (draft === null) return null;
  const read = schema.safeParse(draft.proposal);
  return read.success ? read.data : null;
}

/** What waits, as something that was said makes it: it stays the one draft. */
export const asPutRight = (proposal: Intent): Intent => ({
  kind: 'keep-draft',
  proposal,
  isPutRight: true,
});
