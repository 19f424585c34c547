import { MORNING, officePeople } from '../../handlers/ticks/index.ts';
import type { Moment } from '../domain/message.ts';
import { momentOf, shanghaiDay } from '../domain/moment.ts';
import { arrival } from '../domain/occasion.ts';
import { rowOf } from '../domain/outbox.ts';
import type { OutboxRow } from '../domain/rows.ts';
import type { TickMark } from '../domain/tick-mark.ts';
import { clearlyAfter, markPutRight, rowPutRight } from '../domain/wrong-clock.ts';
import { ConflictError } from '../errors.ts';
import type { People, Store } from '../store/store.ts';
import { clockWasAhead } from '../wording/wrong-clock.ts';

export interface TimeParts {
  readonly store: Store;
  readonly people: People;
}

/** So many messages are put right in one run. */
const AT_ONCE = 100;

/**
 * Undoes what a clock that was ahead has left: messages that would wait for its time, and marks that would keep all
 * reminders until then from being sent. The office hears of it once. Done twice it comes to the same as once.
 */
export async function putTimeRight(now: Date, { store, people }: TimeParts): Promise<void> {
  const at = momentOf(now);
  for (const row of await store.outbox.postedAfter(clearlyAfter(at), AT_ONCE)) {
    await putRowRight(row, at, store);
  }
  const marks = await store.tickMarks.doneAfter(shanghaiDay(at));
  if (marks.length === 0) return;
  await tellOffice(marks, at, { store, people });
  for (const mark of marks) {
    if (mark.id === MORNING) await store.tickMarks.put(markPutRight(mark, at));
    else await store.tickMarks.remove(mark.id);
  }
}

async function putRowRight(row: OutboxRow, at: Moment, { outbox }: Store): Promise<void> {
  const right = rowPutRight(row, at);
  try {
    if (right?.id === row.id) return void (await outbox.save(right));
    if (right) await outbox.post([right]);
    await outbox.remove(row.id);
  } catch (error) {
    // Another process does the same.
    if (!(error instanceof ConflictError)) throw error;
  }
}

async function tellOffice(
  marks: readonly TickMark[],
  at: Moment,
  { store, people }: TimeParts,
): Promise<void> {
  const day =
    marks
      .map(({ doneOn }) => doneOn)
      .toSorted()
      .at(-1) ?? '';
  const text = clockWasAhead(day, shanghaiDay(at));
  const rows = (await officePeople({ people })).map(({ id }) => {
    const key = `clock-ahead:${day}:${shanghaiDay(at)}:${id}`;
    // Not held back by what the clock that was ahead has sent today.
    const occasion = arrival({ key, text });
    return rowOf({ key, to: { kind: 'person', personId: id }, text, class: null, occasion }, at);
  });
  await store.outbox.post(rows);
}
