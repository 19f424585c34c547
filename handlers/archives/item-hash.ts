import type { Context } from '../../src/context.ts';
import type { Sources } from '../../src/matters/sort.ts';
import { textHash } from '../../src/matters/text-hash.ts';
import type { ArchiveItem } from './record.ts';

/** What an item is by now: its line of the register, and what the record says that it came of. */
export async function itemHash(
  item: ArchiveItem,
  ctx: Sources & Pick<Context, 'matters'>,
): Promise<string> {
  const { id, title, task, phase, carrier, day, documentNumber, source } = item;
  const matter = source && (await ctx.matters.get(source.kind)?.get(source.number, ctx));
  const text = source === null ? item.textHash : (matter?.shelf?.hash ?? null);
  return textHash(id, title, String(task), phase, carrier, day, documentNumber, text);
}
