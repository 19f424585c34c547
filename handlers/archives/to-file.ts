import type { Context } from '../../src/context.ts';
import { HANDED_IN, isWithOffice } from '../../src/domain/handed-in.ts';
import type { MatterRef } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { matterCalled } from '../../src/matters/matter-called.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { Shelf } from '../../src/matters/sort.ts';
import { matterTitled } from '../../src/wording/matters.ts';
import { ARCHIVE_ITEMS } from './record.ts';
import { type ArchiveReason, factOf, OFFICE_ARCHIVE } from './rules.ts';
import { formsAreIn, formsTitle } from './wording/forms.ts';

/** What is closed, with the place where it is filed. */
export interface ToFile {
  /** By which it is filed once. */
  readonly fact: string;
  /** Null for the forms of a group, which have no number. */
  readonly matter: MatterNow | null;
  readonly title: string;
  readonly ended: string;
  readonly shelf: Shelf;
}

/**
 * “及时进行档案资料的收集” (附件2 七1): every closed record of these archives that is not on file, whichever room it is of, and the 填报表 and
 * 汇总表 that the groups have handed in.
 */
export async function waitingToBeFiled(
  archives: readonly number[],
  ctx: Context,
): Promise<readonly ToFile[]> {
  const all = await Promise.all([...ctx.matters.values()].map((sort) => sort.all(ctx)));
  const filed = new Set((await ctx.kept(ARCHIVE_ITEMS).all()).map(({ fact }) => fact));
  const closed = [...all.flat().flatMap(ofMatter), ...(await formsHandedIn(ctx))];
  return closed.filter(
    ({ shelf, fact }) => archives.includes(archiveOf(shelf)) && !filed.has(fact),
  );
}

const ofMatter = (matter: MatterNow): readonly ToFile[] =>
  matter.shelf === null ? [] : [closedAs(matter, matter.shelf)];

const closedAs = (matter: MatterNow, shelf: Shelf): ToFile => ({
  fact: factOf(matter.ref),
  matter,
  title: matterTitled(matter.ref, matter.title),
  ended: matter.ended ?? '',
  shelf,
});

async function formsHandedIn({ kept }: Pick<Context, 'kept'>): Promise<readonly ToFile[]> {
  return (await kept(HANDED_IN).all())
    .filter(isWithOffice)
    .map(({ id, group, quarter, handed }) => {
      const title = formsTitle(group, quarter);
      const closedOn = shanghaiDay(handed.at(-1)?.at ?? '');
      return {
        fact: `handed-in:${id}`,
        matter: null,
        title,
        ended: formsAreIn(closedOn),
        shelf: { group, task: null, title, documentNumber: null, closedOn },
      };
    });
}

/** 归档二季度汇总表: the only one of these archives that is so called; null for none, and for several. */
export async function formsCalled(
  said: string,
  archives: readonly number[],
  ctx: Context,
): Promise<ToFile | null> {
  const name = /填报表|汇总表/u.exec(said)?.[0];
  if (name === undefined) return null;
  const [quarter = ''] = /[一二三四]季度/u.exec(said) ?? [];
  const meant = (await waitingToBeFiled(archives, ctx)).filter(
    ({ matter, title }) => matter === null && title.includes(name) && title.includes(quarter),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
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
  return closedAs(matter, shelf);
}
