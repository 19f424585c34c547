import type { Moment } from '../domain/message.ts';
import { SET_ASIDE, type SetAside, untoldAside } from '../domain/set-aside.ts';
import { ConflictError } from '../errors.ts';
import { setAside } from '../wording/store.ts';
import { type NoticeParts, noticeToOffice } from './office-notice.ts';

/** The office hears, once, which documents could not be read any more and were set aside. Returns them for the log. */
export async function tellSetAside(at: Moment, parts: NoticeParts): Promise<readonly SetAside[]> {
  const rows = await untoldAside(parts.kept);
  const [first] = rows;
  if (!first) return [];
  await noticeToOffice(`set-aside:${first.id}`, setAside(rows), at, parts);
  for (const row of rows) await markTold(row, parts);
  return rows;
}

async function markTold(row: SetAside, { kept }: NoticeParts): Promise<void> {
  try {
    await kept(SET_ASIDE).save({ ...row, isTold: true });
  } catch (error) {
    // Another process told it.
    if (!(error instanceof ConflictError)) throw error;
  }
}
