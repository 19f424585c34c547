import type { Context } from '../../src/context.ts';
import type { MatterRef } from '../../src/domain/matter.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { matterCalled } from '../../src/matters/matter-called.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { Shelf } from '../../src/matters/sort.ts';
import { ARCHIVE_ITEMS } from './record.ts';
import { type ArchiveReason, factOf, OFFICE_ARCHIVE } from './rules.ts';

/** A closed record with the place where it is filed. */
export interface ToFile {
  readonly matter: MatterNow;
  readonly shelf: Shelf;
}

/** “及时进行档案资料的收集” (附件2 七1): every closed record of these archives that is not on file, whichever room it is of. */
export async function waitingToBeFiled(
  archives: readonly number[],
  ctx: Context,
): Promise<readonly ToFile[]> {
  const all = await Promise.all([...ctx.matters.values()].map((sort) => sort.all(ctx)));
  const filed = new Set((await ctx.kept(ARCHIVE_ITEMS).all()).map(({ fact }) => fact));
  return all.flat().flatMap((matter) => {
    const { shelf } = matter;
    const isWaiting =
      shelf && archives.includes(archiveOf(shelf)) && !filed.has(factOf(matter.ref));
    return isWaiting ? [{ matter, shelf }] : [];
  });
}

export const archiveOf = ({ group }: Pick<Shelf, 'group'>): number => group ?? OFFICE_ARCHIVE;

/** The record of this number, closed and in one of these archives. Refuses what is none of it. */
export async function recordToFile(
  ref: MatterRef,
  archives: readonly number[],
  ctx: Context,
): Promise<ToFile> {
  const matter = (await ctx.matters.get(ref.kind)?.get(ref.number, ctx)) ?? null;
  const shelf = matter?.shelf ?? null;
  if (!matter || !shelf || !archives.includes(archiveOf(shelf))) {
    const known = await matterCalled(ref, ctx);
    if (known.shelf) {
      const group = archiveOf(known.shelf);
      throw new Refusal<ArchiveReason>({ kind: 'of-another-archive', group, task: null });
    }
    throw new Refusal<ArchiveReason>({ kind: 'not-closed', matter: ref, ended: known.ended });
  }
  const [item] = await ctx.kept(ARCHIVE_ITEMS).find({ where: { fact: factOf(ref) }, limit: 1 });
  if (item && item.cause !== ctx.act.cause) {
    throw new Refusal<ArchiveReason>({ kind: 'filed-already', number: item.id, title: item.title });
  }
  return { matter, shelf };
}
