import { answer, type Handler } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { outboxToPerson } from '../../src/domain/outbox.ts';
import { isToBeSigned, isUnasked } from '../../src/domain/sent.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import type { AskSent } from './intents.ts';
import { type Sent, sentListed } from './wording/sent.ts';

/** So far back people ask. */
const DAYS_BACK = 14;
/** So many of the last messages are told. */
const MOST = 5;

/** 办公室催我啥了: what went to the speaker of the clerk's own accord, the newest first, and whether they signed for it. */
export const askSent: Handler<AskSent> = async (_intent, ctx) => {
  const { kept, act, speaker } = ctx;
  const since = momentIn(addDays(todayOf(ctx), -DAYS_BACK), '00:00');
  const rows = (await outboxToPerson(kept, speaker.id, since)).filter(
    (row) => isUnasked(row) && row.runAt <= act.at,
  );
  const newest = rows.toReversed().slice(0, MOST);
  const told = await Promise.all(
    newest.map(async (row): Promise<Sent> => {
      const signing = isToBeSigned(row) ? await kept(SIGNINGS).get(row.id) : null;
      return {
        at: row.runAt,
        text: row.message.text,
        isToBeSigned: isToBeSigned(row),
        signedAt: signing?.signedAt ?? null,
      };
    }),
  );
  return answer(ctx, sentListed(DAYS_BACK, rows.length, told), 'answer');
};
