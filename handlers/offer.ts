import type { Context } from '../src/context.ts';
import { shownSentences } from '../src/domain/group-report.ts';
import type { IntentOf, Proposal } from '../src/domain/intent.ts';
import type { OutboundMessage } from '../src/domain/message.ts';
import { shownReport } from '../src/domain/submission.ts';
import { keep } from './drafts.ts';
import { prepared, shownEntries } from './entries.ts';
import { extensionMeant } from './extension.ts';
import { composed, groupMeant } from './group-report.ts';
import { monthNow } from './ledger.ts';
import { preview } from './previews/index.ts';
import { previewEntries } from './previews/report.ts';
import { reportMeant } from './report-meant.ts';
import { planUrging } from './urging.ts';

/** Shows what a 确认 would do and keeps just that as the speaker's draft, whatever changes until it is confirmed. */
export async function offer(proposal: Proposal, ctx: Context): Promise<readonly OutboundMessage[]> {
  if (proposal.kind === 'report-progress') return offerReport(proposal, ctx);
  const meant = await asMeant(proposal, ctx);
  const messages = await preview(meant, ctx);
  await keep(meant, ctx);
  return messages;
}

async function offerReport(
  proposal: IntentOf<'report-progress'>,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const { reading } = proposal;
  const entries = reading.doubt ? null : await prepared(reading, ctx);
  const messages = entries ? await previewEntries(entries, ctx) : await preview(proposal, ctx);
  await keep(entries ? { ...proposal, shown: shownEntries(entries, ctx.act) } : proposal, ctx);
  return messages;
}

/** The proposal with everything filled in that its words left open, as things stand now. */
async function asMeant(
  proposal: Exclude<Proposal, IntentOf<'report-progress'>>,
  ctx: Context,
): Promise<Proposal> {
  switch (proposal.kind) {
    case 'bind-person':
      return proposal;
    case 'withdraw-report':
      return withdrawalMeant(proposal, ctx);
    case 'submit-group-report':
      return groupReportMeant(proposal, ctx);
    case 'urge-missing': {
      const { period, group } = await planUrging(proposal, ctx);
      return { ...proposal, period, group };
    }
    case 'ask-extension': {
      const { period, until } = (await extensionMeant(proposal, ctx)).asked;
      return { ...proposal, period, until, days: null };
    }
  }
}

async function withdrawalMeant(
  proposal: IntentOf<'withdraw-report'>,
  ctx: Context,
): Promise<Proposal> {
  const meant = await reportMeant(proposal.task, proposal.period, ctx);
  const { task, period } = meant;
  return { ...proposal, task, period, shown: shownReport(meant) };
}

async function groupReportMeant(
  proposal: IntentOf<'submit-group-report'>,
  ctx: Context,
): Promise<Proposal> {
  const group = groupMeant(proposal.group, ctx);
  const period = proposal.period ?? monthNow(ctx);
  const sentences = await composed(group, period, proposal.additions, ctx);
  return { ...proposal, group, period, shown: shownSentences(sentences) };
}
