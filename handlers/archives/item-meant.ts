import type { Context } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { matterCalled } from '../../src/wording/matters.ts';
import { archivesMeant, archivesRead } from './archives-meant.ts';
import { ARCHIVE_ITEMS, type ArchiveItem, TRANSFERS } from './record.ts';
import { type ArchiveReason, onFile, stateOf } from './rules.ts';

/** An item of the archives that the speaker keeps: by its 档号, by words of its title, or the last that they filed. */
export async function ownItem(called: string | null, ctx: Context): Promise<ArchiveItem> {
  const archives = archivesMeant(ctx);
  const all = await ctx.kept(ARCHIVE_ITEMS).all();
  const numbered = all.find(({ id }) => id === called);
  if (numbered && !archives.includes(numbered.group)) {
    const { group, task } = numbered;
    throw new Refusal<ArchiveReason>({ kind: 'of-another-archive', group, task });
  }
  return numbered ?? lastOf(called, ofArchives(all, archives), ctx);
}

/** The same of those that the speaker may read. */
export async function itemRead(called: string | null, ctx: Context): Promise<ArchiveItem> {
  const archives = archivesRead(ctx);
  if (archives.length === 0) {
    throw new Refusal<ArchiveReason>({ kind: 'archive-not-yours', group: null });
  }
  const mine = ofArchives(await ctx.kept(ARCHIVE_ITEMS).all(), archives);
  return mine.find(({ id }) => id === called) ?? lastOf(called, mine, ctx);
}

const ofArchives = (all: readonly ArchiveItem[], archives: readonly number[]) =>
  all.filter(({ group }) => archives.includes(group));

/** Of those so called the last that the speaker filed, else the only one; what was taken out again is meant by its 档号 alone. */
function lastOf(
  called: string | null,
  items: readonly ArchiveItem[],
  { speaker }: Context,
): ArchiveItem {
  const meant = onFile(items)
    .filter((item) => called === null || isCalled(item, called))
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.serial - other.serial);
  const own = meant.filter(({ by }) => by === speaker.id).at(-1);
  const [only, ...others] = meant;
  const item = own ?? (called !== null && others.length === 0 ? only : undefined);
  if (!item) throw new Refusal<ArchiveReason>({ kind: 'which-item-on-file', called });
  return item;
}

const isCalled = ({ title, source }: ArchiveItem, called: string): boolean =>
  title.includes(called) || (source !== null && matterCalled(source) === called);

/** What is with the office, or on its way there, is as it went. */
export async function refuseHandedOver({ id }: ArchiveItem, { kept }: Context): Promise<void> {
  const gone = (await kept(TRANSFERS).all()).find(
    (one) =>
      ['open', 'received'].includes(stateOf(one)) && one.items.some(({ number }) => number === id),
  );
  if (!gone) return;
  const transfer = Number(gone.id);
  throw new Refusal<ArchiveReason>({ kind: 'item-handed-over', number: id, transfer });
}
