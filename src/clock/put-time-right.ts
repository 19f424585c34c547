import type { Keeper } from '../domain/kept.ts';
import type { Moment } from '../domain/message.ts';
import { momentOf, shanghaiDay } from '../domain/moment.ts';
import { arrival } from '../domain/occasion.ts';
import { OUTBOX, type OutboxRow, outboxPostedAfter, postRows, rowOf } from '../domain/outbox.ts';
import { marksAfter, TICK_MARKS, type TickMark } from '../domain/tick-mark.ts';
import { clearlyAfter, markPutRight, rowPutRight } from '../domain/wrong-clock.ts';
import { ConflictError } from '../errors.ts';
import { officePeople } from '../people/office-people.ts';
import type { People } from '../people/people.ts';
import { clockWasAhead } from '../wording/wrong-clock.ts';
import { MORNING } from './tell-in-the-morning.ts';

export interface TimeParts {
  readonly kept: Keeper;
  readonly people: People;
}

/** So many messages are put right in one run. */
const AT_ONCE = 100;

/**
 * Undoes what a clock that was ahead has left: messages that would wait for its time, and marks that would keep all
 * reminders until then from being sent. The office hears of it once. Done twice it comes to the same as once.
 */
export async function putTimeRight(now: Date, { kept, people }: TimeParts): Promise<void> {
  const at = momentOf(now);
  for (const row of await outboxPostedAfter(kept, clearlyAfter(at), AT_ONCE)) {
    await putRowRight(row, at, kept);
  }
  const marks = await marksAfter(kept, shanghaiDay(at));
  if (marks.length === 0) return;
  await tellOffice(marks, at, { kept, people });
  for (const mark of marks) {
    if (mark.id === MORNING) await kept(TICK_MARKS).put(markPutRight(mark, at));
    else await kept(TICK_MARKS).remove(mark.id);
  }
}

async function putRowRight(row: OutboxRow, at: Moment, kept: Keeper): Promise<void> {
  const right = rowPutRight(row, at);
  try {
    if (right?.id === row.id) return void (await kept(OUTBOX).save(right));
    if (right) await postRows(kept, [right]);
    await kept(OUTBOX).remove(row.id);
  } catch (error) {
    // Another process does the same.
    if (!(error instanceof ConflictError)) throw error;
  }
}

async function tellOffice(
  marks: readonly TickMark[],
  at: Moment,
  { kept, people }: TimeParts,
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
  await postRows(kept, rows);
}
