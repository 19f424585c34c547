import type { Context } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Moment } from '../../src/domain/message.ts';
import { momentIn, shanghaiDay } from '../../src/domain/moment.ts';
import type { Part } from '../../src/domain/occasion.ts';
import { outboxToPerson } from '../../src/domain/outbox.ts';

/** Leaders are briefed once a week. */
const DAYS_BACK = 7;

const SORT = 'brief:';

export const briefingKey = (day: string, personId: string): string => `${SORT}${day}:${personId}`;

/** The briefing that the speaker was sent last, and when it went; null where there was none in the last days. */
export async function lastBriefing({
  kept,
  speaker,
  act,
}: Pick<Context, 'kept' | 'speaker' | 'act'>): Promise<{
  readonly at: Moment;
  readonly part: Part;
} | null> {
  const today = shanghaiDay(act.at);
  const rows = await outboxToPerson(
    kept,
    speaker.id,
    momentIn(addDays(today, -DAYS_BACK), '00:00'),
  );
  const found = rows
    .filter(({ runAt }) => runAt <= act.at)
    .flatMap(({ postedAt, message }) =>
      (message.occasion?.parts ?? [])
        .filter(({ key }) => key.startsWith(SORT))
        .map((part) => ({ at: postedAt, part })),
    );
  return found.at(-1) ?? null;
}
