import { answer, type Context, type Handler } from '../../src/context.ts';
import { BINDINGS, decide, waitingBindings } from '../../src/domain/binding.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { isSameRole } from '../../src/domain/roles.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { owingNow } from '../../src/ledger/owing-now.ts';
import { endRoles } from './end-roles.ts';
import { handOverDrafts } from './hand-over-drafts.ts';
import type { Leaving, ReplacePerson } from './intents.ts';
import { checkRelease } from './may-release.ts';
import { leavingMeant } from './person-meant.ts';
import { type Successor, successorNamed } from './successor.ts';
import { replaced, youAreReleased, youSucceed } from './wording/departures.ts';

/**
 * 孙工调走了，改由钱工任联络员: the one's roles end, the other holds them, and hears what waits. Without an account of
 * theirs the roles end all the same, and whoever asks to be bound next is approved as ever.
 */
export const replacePerson: Handler<ReplacePerson> = async (intent, ctx) => {
  const leaving = intent.leaving ?? (await leavingMeant(intent, ctx));
  await checkRelease(leaving, ctx);
  const successor = await successorNamed(intent.by, leaving, ctx);
  if (successor) await giveRoles(leaving, successor, ctx);
  await endRoles(leaving, successor?.id ?? null, ctx);
  const leaver: OutboundMessage = {
    key: `released:${ctx.act.cause}`,
    to: { kind: 'person', personId: leaving.personId },
    text: youAreReleased(leaving, intent.by, ctx.plan),
    class: null,
  };
  return [
    ...answer(ctx, replaced(leaving, intent.by, successor !== null, ctx.plan)),
    leaver,
    ...(successor ? [await tellSuccessor(leaving, successor, ctx)] : []),
  ];
};

/** As if they had asked for each role and the office had approved it; a request of theirs that waits is approved by it. */
async function giveRoles(
  { roles }: Leaving,
  { id: personId, platform, userid, name }: Successor,
  { kept, act }: Context,
): Promise<void> {
  const waiting = (await waitingBindings(kept)).filter((one) => one.personId === personId);
  for (const [place, role] of roles.entries()) {
    const asked = waiting.find((one) => isSameRole(one.role, role));
    if (asked) await kept(BINDINGS).save(decide(asked, 'approved', act));
    else {
      const cause = `${act.cause}:${place}`;
      await kept(BINDINGS).request(cause, (id) => ({
        ...{ id, version: 0, personId, platform, userid, name, role, requestedAt: act.at, cause },
        state: 'approved',
        decidedBy: act.by,
        decidedAt: act.at,
        decidedCause: act.cause,
      }));
    }
  }
}

async function tellSuccessor(
  leaving: Leaving,
  successor: Successor,
  ctx: Context,
): Promise<OutboundMessage> {
  const drafts = await handOverDrafts(leaving, successor, ctx);
  const { text: owed } = await owingNow(
    { id: successor.id, roles: leaving.roles },
    todayOf(ctx),
    ctx,
  );
  return {
    key: `succeeds:${ctx.act.cause}`,
    to: { kind: 'person', personId: successor.id },
    text: youSucceed(leaving, owed, drafts, ctx.plan),
    class: null,
  };
}
