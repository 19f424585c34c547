import { fromTerminal } from '../channels/terminal.ts';
import type { Recognize } from '../desk/recognize.ts';
import type { Card } from '../domain/card.ts';
import { INBOX, type InboxRow } from '../domain/inbox-row.ts';
import type { Moment, Reply } from '../domain/message.ts';
import type { OutboxRow } from '../domain/outbox.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Lexicon } from '../reading/names/lexicon.ts';
import type { Store } from '../store/store.ts';
import { introduce } from './introduce.ts';
import type { Line } from './line.ts';
import { openVirtualOffice, type VirtualOffice } from './virtual-clock.ts';

export interface RehearsalParts {
  readonly plan: Plan;
  readonly store: Store;
  /** Its people; the speakers are added as they appear. */
  readonly members: Person[];
  readonly recognize: Recognize;
  readonly lexicon: Lexicon;
  readonly start: Moment;
  readonly publicUrl?: string | null;
  /** Hears of the answers to a line, with what was kept of it. */
  onReplies(replies: readonly Reply[], said: InboxRow, line: Line): Promise<void>;
  /** Hears of each message of the clerk's own accord at the moment at which it is sent. */
  onPush(row: OutboxRow, at: Moment): Promise<void>;
  onError(error: unknown): void;
}

/** An office with everybody in front of it, who say their lines one after the other. */
export interface Rehearsal {
  readonly office: VirtualOffice;
  /**
   * Turns the clock to the line, with all that is due until then, makes known who it is from, and says or presses what it
   * holds. Resolves with the userid of whom it is from.
   */
  play(line: Line): Promise<string>;
}

export async function openRehearsal(parts: RehearsalParts): Promise<Rehearsal> {
  const { store, members, lexicon } = parts;
  /** What each button says that was shown, by its label; of one label the last. */
  const buttons = new Map<string, string>();
  const office = await openVirtualOffice({
    ...parts,
    async onPush(row, at) {
      remember(row.message.card);
      await parts.onPush(row, at);
    },
  });
  return {
    office,
    async play(line) {
      await office.turnTo(new Date(line.at).toISOString());
      const userid = introduce(line, members, lexicon);
      const text = line.press === undefined ? line.text : saidBy(line.press);
      if (text !== undefined) await say(text, userid, line);
      await office.send();
      return userid;
    },
  };

  async function say(text: string, userid: string, line: Line): Promise<void> {
    const { chat, room, from, quote } = line;
    const at = office.now();
    const id = line.id ?? `${Date.parse(at)}`;
    const seat = { userid, name: from?.name ?? null, chat, ...(room ? { room } : {}) };
    const outcome = await office.desk.receive(fromTerminal(text, seat, id, at, quote ?? null));
    const row = await store.kept(INBOX).get(`terminal:${id}`);
    if (outcome.state !== 'done' || !row) return;
    for (const { card } of outcome.replies) remember(card);
    await parts.onReplies(outcome.replies, row, line);
  }

  function remember(card: Card | undefined): void {
    for (const { label, says } of card?.buttons ?? []) buttons.set(label, says);
  }

  /** A button that was never shown says its label. */
  function saidBy(label: string): string {
    return buttons.get(label) ?? label;
  }
}
