import type { Keeper } from '../domain/kept.ts';
import type { Moment } from '../domain/message.ts';
import { type OutboxRow, postRows, rowOf } from '../domain/outbox.ts';
import { officePeople } from '../people/office-people.ts';
import type { People } from '../people/people.ts';

export interface NoticeParts {
  readonly kept: Keeper;
  readonly people: People;
}

/** What stands before the key of every notice, so that one that fails itself is not told about. */
export const NOTICE = 'office-notice:';

/** Tells the office something of the post, once for each key; whether it was new. In the quiet hours it waits like all else. */
export async function noticeToOffice(
  fact: string,
  text: string,
  at: Moment,
  { kept, people }: NoticeParts,
): Promise<boolean> {
  const office = await officePeople({ people });
  const rows = office.map(({ id }) => noticeRow(`${NOTICE}${fact}:${id}`, id, text, at));
  return (await postRows(kept, rows)) > 0;
}

/** It is work on their desk, and does not count among the unasked messages of a day. */
function noticeRow(key: string, personId: string, text: string, at: Moment): OutboxRow {
  const parts = [{ kind: 'question' as const, key, text }];
  const occasion = { kind: 'arrival' as const, fallsDueOn: null, until: null, parts };
  return rowOf({ key, to: { kind: 'person', personId }, text, class: null, occasion }, at);
}
