import type { Moment } from '../domain/message.ts';
import { later } from '../domain/moment.ts';
import type { OutboxRow } from '../domain/outbox.ts';
import type { People } from '../people/people.ts';
import type { FileLine } from './written-files.ts';

/** A message of the clerk's own accord, as `replay` and `preview` print it. */
export interface PushLine {
  readonly kind: 'push';
  /** In Shanghai: 2020-07-10T09:00:00+08:00. */
  readonly at: string;
  readonly key: string;
  readonly text: string;
  readonly to: PersonTo | { readonly chat: string };
  /** Absent where no file goes with it. */
  readonly files?: readonly FileLine[];
}

export interface PersonTo {
  readonly userid: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly role: string | null;
}

export const pushLine = async (row: OutboxRow, at: Moment, people: People): Promise<PushLine> => ({
  kind: 'push',
  at: inShanghai(at),
  key: row.id,
  text: row.message.text,
  to: await recipientOf(row, people),
});

async function recipientOf(
  { message: { to } }: OutboxRow,
  people: People,
): Promise<PushLine['to']> {
  switch (to.kind) {
    case 'person': {
      const person = await people.get(to.personId);
      const [role] = person?.roles ?? [];
      const userid = person?.userid ?? to.personId;
      const { name = null } = person ?? {};
      return { userid, name, unit: role?.unit ?? null, role: role?.role ?? null };
    }
    case 'conversation':
      return { chat: to.id };
    case 'reply':
      return { chat: to.inboxId };
  }
}

const SHANGHAI_OFFSET_MS = 8 * 60 * 60_000;

export const inShanghai = (moment: Moment): string =>
  `${later(moment, SHANGHAI_OFFSET_MS).slice(0, 19)}+08:00`;
