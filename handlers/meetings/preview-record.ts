import { answer, type Context, type Offer } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { ReportMeeting } from './intents.ts';
import { recordLacks } from './lacking-record.ts';
import { recordAsks, recordWaits } from './wording/receipts.ts';

/** What is missing of a record that waits; all of it where nothing is. */
export async function previewRecord(
  intent: ReportMeeting,
  ctx: Context,
): Promise<Offer<ReportMeeting>> {
  const lacks = recordLacks(intent, shanghaiDay(ctx.act.at));
  const messages = lacks
    ? answer(ctx, recordAsks(intent.meeting, lacks))
    : toConfirm(ctx, recordWaits(intent.meeting, intent.text));
  return { messages, meant: intent };
}
