import { fromTerminal, type Seat } from '../../src/channels/terminal.ts';
import type { Recognize } from '../../src/desk/recognize.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Enclosure } from '../../src/domain/enclosure.ts';
import { INBOX } from '../../src/domain/inbox-row.ts';
import type { Moment } from '../../src/domain/message.ts';
import { later, momentOf } from '../../src/domain/moment.ts';
import type { OutboxRow } from '../../src/domain/outbox.ts';
import { type Person, personId } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { beginning } from '../../src/rehearsal/beginning.ts';
import { openVirtualOffice, type VirtualOffice } from '../../src/rehearsal/virtual-clock.ts';
import type { Store } from '../../src/store/store.ts';
import { buttonsShown, sentTo, stillWorking, told } from '../../src/wording/terminal.ts';

export interface ConversationParts {
  readonly plan: Plan;
  readonly store: Store;
  /** Somebody who is added later is known from then on. */
  readonly members: readonly Person[];
  readonly recognize: Recognize;
  show(text: string): void;
  /** Writes the file that goes with a message, and shows where it lies. */
  showFiles(enclosure: Enclosure | undefined): Promise<void>;
}

/** An office with one person at a time in front of it, on a clock that runs and can be set. */
export interface Conversation {
  now(): Moment;
  /** Does what was due up to now. */
  catchUp(): Promise<void>;
  /** Sets the clock. Forward, everything between is done and shown at its moment; back, it goes on from there. */
  setTo(moment: Moment, seat: Seat): Promise<void>;
  /** Says something, or presses the button of that number where such buttons were shown last. */
  say(text: string, seat: Seat): Promise<void>;
}

export async function openConversation(parts: ConversationParts): Promise<Conversation> {
  const { plan, store, members, recognize, show, showFiles } = parts;
  let from = await beginningAfter(plan, store);
  let startedMs = performance.now();
  let buttons: readonly string[] = [];
  let sitsAs: string | null = null;
  let office = await openedAt(from);
  const now = () => later(from, Math.floor(performance.now() - startedMs));
  return {
    now,
    catchUp: () => office.turnTo(now()),
    async setTo(moment, seat) {
      sitsAs = personId('terminal', seat.userid);
      if (moment < now()) office = await openedAt(moment);
      else await office.turnTo(moment);
      [from, startedMs] = [moment, performance.now()];
    },
    async say(text, seat) {
      sitsAs = personId('terminal', seat.userid);
      const pressed = /^\d$/u.test(text.trim()) ? buttons[Number(text) - 1] : undefined;
      if (pressed !== undefined) show(told(pressed));
      const id = `${process.pid}-${process.hrtime.bigint()}`;
      const message = fromTerminal(pressed ?? text, seat, id, now());
      const outcome = await office.desk.receive(message);
      if (outcome.state === 'working') show(stillWorking());
      else
        for (const reply of outcome.replies) {
          show(reply.text);
          showButtons(reply.card);
          await showFiles(reply.enclosure);
        }
      await office.send();
    },
  };

  function openedAt(start: Moment): Promise<VirtualOffice> {
    const onError = (error: unknown) => console.error(error);
    return openVirtualOffice({ plan, store, members, recognize, start, onPush, onError });
  }

  async function onPush({ message }: OutboxRow, at: Moment): Promise<void> {
    const { to, text, isSaid, card, enclosure } = message;
    const name = to.kind === 'person' ? (await office.people.get(to.personId))?.name : null;
    const isHere = to.kind === 'reply' || (to.kind === 'person' && to.personId === sitsAs);
    if (!isSaid) show(to.kind === 'reply' ? text : sentTo(name ?? null, text, at));
    if (isHere) showButtons(card);
    await showFiles(enclosure);
  }

  function showButtons(card: Card | undefined): void {
    if (!card) return;
    buttons = card.buttons.map(({ says }) => says);
    show(buttonsShown(card.buttons.map(({ label }) => label)));
  }
}

/** Never before the end of the last conversation. */
async function beginningAfter(plan: Plan, { kept }: Store): Promise<Moment> {
  const first = beginning(plan, momentOf(new Date()));
  const said = await kept(INBOX).find({ where: {}, sort: ['-acceptedAt'], limit: 1 });
  const mornings = await kept(TICK_MARKS).all();
  const moments = [...said.map(({ acceptedAt }) => acceptedAt), ...mornings.map(({ at }) => at)];
  return [first, ...moments].toSorted().at(-1) ?? first;
}
