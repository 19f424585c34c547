import { atItsMoment } from '../../src/clock/at-its-moment.ts';
import type { TickContext, TickHandler } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { REMINDERS, type Reminder, waitingReminders } from '../../src/domain/reminder.ts';
import { owingNow } from '../../src/ledger/owing-now.ts';
import { reminder } from '../../src/wording/reminders.ts';

/** 下午3点再提醒: at that moment, once, with what is owed then; nothing is said about what was done meanwhile. */
export const remindLater: TickHandler = atItsMoment<Reminder>({
  name: 'remind-later',
  atOnce: 50,
  waiting: ({ kept }, limit) => waitingReminders(kept, limit),
  momentOf: ({ remindAt }) => remindAt,
  async act(waiting, _now, ctx) {
    const message = await messageOf(waiting, ctx);
    if (message) await ctx.post([message]);
    await ctx.kept(REMINDERS).save({ ...waiting, state: 'done' });
  },
});

async function messageOf(waiting: Reminder, ctx: TickContext): Promise<OutboundMessage | null> {
  const { id, personId, remindAt, askedAt, about } = waiting;
  const day = shanghaiDay(remindAt);
  const roles = (await ctx.people.get(personId))?.roles ?? [];
  const owed = await owingNow({ id: personId, roles }, day, ctx);
  if (about !== 'nothing' && owed.about !== about) return null;
  const [key, text] = [`reminder:${id}`, reminder(askedAt, owed.text)];
  return {
    key,
    to: { kind: 'person', personId },
    text,
    class: null,
    occasion: {
      kind: 'reminder',
      fallsDueOn: day,
      until: day,
      parts: [{ kind: 'news', key, text }],
    },
  };
}
