import type { Context } from '../../src/context.ts';
import { FILE_NUMBER_FORM, fileNumber } from '../../src/domain/file-number.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import { ARCHIVE_ITEMS, type ArchiveItem } from './record.ts';
import { nextSerial, onFile } from './rules.ts';

/** What is put on file, before it has its 卷号. */
export type Unfiled = Omit<
  ArchiveItem,
  'id' | 'version' | 'year' | 'serial' | 'withdrawn' | 'by' | 'at' | 'cause'
>;

/** So many may be filed into one archive at the same moment. */
const MOST_RIVALS = 50;

/** “立卷、归档工作并登记造册” (附件2 七1): the next 卷号 of its archive and year, and a line of the register, once for each fact. */
export async function putOnFile(unfiled: Unfiled, ctx: Context): Promise<ArchiveItem> {
  const items = ctx.kept(ARCHIVE_ITEMS);
  const { by, at, cause } = ctx.act;
  const year = Number(shanghaiDay(at).slice(0, 4));
  const { group, fact } = unfiled;
  const form = parameterValue(ctx.plan, 'archive-number');
  for (let rival = 0; rival < MOST_RIVALS; rival += 1) {
    const [own] = await items.find({ where: { fact }, limit: 1 });
    if (own) return own;
    const serial = nextSerial(await items.find({ where: { group, year } }));
    const id = fileNumber(
      { group, year, serial },
      typeof form === 'string' ? form : FILE_NUMBER_FORM,
    );
    await items.addOnce({ id, version: 0, ...unfiled, year, serial, by, at, cause });
  }
  throw new Error(`No number could be given to ${fact}`);
}

/** The register of an archive, in the order of its numbers. */
export async function registerOf(
  group: number,
  { kept }: Context,
): Promise<readonly ArchiveItem[]> {
  const items = await kept(ARCHIVE_ITEMS).find({ where: { group } });
  return onFile(items).toSorted((one, other) => one.year - other.year || one.serial - other.serial);
}
