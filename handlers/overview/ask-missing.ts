import { answer, type Context, type Handler } from '../../src/context.ts';
import { groupReportsOfPeriod } from '../../src/domain/group-report.ts';
import type { GeneralReason } from '../../src/domain/refusal.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { dueIn, extensionsOwed, monthNow } from '../../src/ledger/ledger.ts';
import type { AskMissing } from './intents.ts';
import { groupsMissing, unitsMissing } from './wording/missing.ts';

/** 谁没报: the roster less the ledger. In a group chat only the office has the names read out. */
export const askMissing: Handler<AskMissing> = async (intent, ctx) => {
  const { plan, speaker, message } = ctx;
  if (message.conversation.kind === 'group' && !isOffice(speaker.roles)) {
    throw new Refusal<GeneralReason>({ kind: 'not-in-group-chat' });
  }
  const period = intent.period ?? monthNow(ctx);
  const due = await dueIn(period, ctx);
  if (intent.of === 'groups') {
    const handed = (await groupReportsOfPeriod(ctx.kept, period)).map((one) => one.group);
    const missing = plan.groups.filter((group) => !handed.includes(group.ordinal));
    return answer(ctx, groupsMissing(period, missing, plan.groups.length, due), 'answer');
  }
  const group = intent.group ?? ownGroup(ctx);
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const missing = owing(plan, await ctx.people.all(), submissions, group);
  const extensions = await extensionsOwed(period, missing, ctx);
  return answer(ctx, unitsMissing(plan, period, group, missing, due, extensions), 'answer');
};

/** A group's leader and liaison see their own group; leaders of the whole and the office see all. */
function ownGroup({ speaker, plan }: Context): number | null {
  const isOfWhole = speaker.roles.some((role) =>
    ['office', 'office-director', 'commander', 'deputy-commander'].includes(role.role),
  );
  return isOfWhole ? null : (groupsActedFor(speaker.roles, plan)[0] ?? null);
}
