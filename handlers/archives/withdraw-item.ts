import { answer, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { WithdrawItem } from './intents.ts';
import { ownItem, refuseHandedOver } from './item-meant.ts';
import { registerOf } from './put-on-file.ts';
import { ARCHIVE_ITEMS } from './record.ts';
import type { ArchiveReason } from './rules.ts';
import { itemHeld, itemWithdrawn } from './wording/archives.ts';

/**
 * 6-2020-2归错了，撤回: it leaves the register, its number is given to nothing else, and what it was of waits to be filed again. 先别归 of what is on
 * file already takes nothing out; it is told how that is done.
 */
export const withdrawItem: Handler<WithdrawItem> = async ({ called, isHeld }, ctx) => {
  const item = await ownItem(called, ctx);
  if (isHeld) return answer(ctx, itemHeld(item));
  const { act, speaker, message } = ctx;
  const { withdrawn, fact, group } = item;
  if (withdrawn && withdrawn.cause !== act.cause) {
    const { byName: name } = withdrawn;
    throw new Refusal<ArchiveReason>({ kind: 'taken-out-already', number: item.id, name });
  }
  await refuseHandedOver(item, ctx);
  if (!withdrawn) {
    await ctx.kept(ARCHIVE_ITEMS).save({
      ...item,
      fact: `withdrawn:${item.id}`,
      withdrawn: {
        fact,
        by: act.by,
        byName: speaker.name ?? message.sender.userid,
        at: act.at,
        cause: act.cause,
      },
    });
  }
  return answer(ctx, itemWithdrawn(item, (await registerOf(group, ctx)).length));
};
