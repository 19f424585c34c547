import type { Context } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import { refOf } from '../../src/matters/sort.ts';
import { wishesChange } from '../../src/matters/wishes-change.ts';
import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import type { Meeting } from './record.ts';
import { seatsOfStep } from './rules.ts';
import { timeMoved } from './time-moved.ts';
import { whenIn } from './when-said.ts';

/** 同意，改成四点吧: the plan with the day or the time that was said with the yes; null where none was. */
export function movedWith(meeting: Meeting, text: string, { act }: Context): Meeting | null {
  const wish = changeWished(text);
  if (wish === null) return null;
  const said = whenIn(wish, shanghaiDay(act.at));
  const day =
    said.day ?? (meeting.day === null ? null : dayChanged(wish, meeting.day, meeting.day));
  const time = said.time ?? timeMoved(wish, meeting.time);
  if (day === null && time === null) return null;
  return { ...meeting, day: day ?? meeting.day, time: time ?? meeting.time };
}

/** 9点半我有事，改10点: the clauses that wish for something else, and not why. */
function changeWished(text: string): string | null {
  const wishes = text.split(/[，,；;。]/u).filter(wishesChange);
  return wishes.length > 0 ? wishes.join('，') : null;
}

/** A yes to something else than what is laid before them: who may not change the plan, or what cannot be read of it, is asked. */
export async function yesWithOther(
  meeting: Meeting,
  text: string,
  ctx: Context,
): Promise<MatterReason | null> {
  if (!wishesChange(text)) return null;
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const mayChange = handOf(seatsOfStep('change', meeting), ctx.speaker, seating) !== null;
  if (mayChange && movedWith(meeting, text, ctx) !== null) return null;
  return { kind: 'yes-with-change', matter: refOf('meeting', meeting), wish: text };
}
