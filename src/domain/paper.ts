import { z } from 'zod';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';
import { Picture } from './picture.ts';
import { PrintedDocument } from './printed-document.ts';
import { Workbook } from './sheet.ts';

/** What a file says, before it is a file. */
export const PaperContent = z.discriminatedUnion('kind', [Workbook, Picture, PrintedDocument]);
export type PaperContent = z.infer<typeof PaperContent>;

/**
 * A table, document or picture for somebody, with every word and figure as it was when it was asked for. Its file is made when it
 * goes, and again for each way that is tried, so that nothing but what it says is kept.
 */
export const Paper = z.strictObject({
  /** `${what brought it about}:${name}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  /** As its file is called, with the ending of its kind. */
  name: z.string().min(1),
  content: PaperContent,
  madeAt: Moment,
});
export type Paper = z.infer<typeof Paper>;

export const PAPERS: Kind<Paper> = {
  name: 'papers',
  schema: Paper,
  indexes: [{ paths: ['madeAt'] }],
};

const MOST_AT_ONCE = 500;

/** Takes away the papers that were made before a moment, and says how many. */
export async function shred(kept: Keeper, before: Moment): Promise<number> {
  const where = { madeAt: { lt: before } };
  const old = await kept(PAPERS).find({ where, sort: ['madeAt', 'id'], limit: MOST_AT_ONCE });
  for (const { id } of old) await kept(PAPERS).remove(id);
  return old.length;
}
