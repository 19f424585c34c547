import { isDeepStrictEqual } from 'node:util';
import { answer, type Context, type Offer } from '../../src/context.ts';
import { withCard } from '../../src/domain/card.ts';
import { carriedSteps, openProblems } from '../../src/domain/carry-over.ts';
import { cautionsOf } from '../../src/domain/caution.ts';
import { countedTowards } from '../../src/domain/counted-towards.ts';
import { hintsOf } from '../../src/domain/hints.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { isQuarter, type Period } from '../../src/domain/period.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { ReportProgress } from '../../src/domain/report-intent.ts';
import type { Doubt, ReportReading } from '../../src/domain/report-reading.ts';
import { reportingUnit, unitsOf } from '../../src/domain/responsibility.ts';
import {
  contentOf,
  current,
  type Entry,
  isEmpty,
  isInForce,
  lacksReason,
  type Submission,
} from '../../src/domain/submission.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { whichTaskCard } from '../../src/wording/cards.ts';
import { doubtQuestion, numberAside } from '../../src/wording/doubts.ts';
import { evidenceComing } from '../../src/wording/receipts.ts';
import { ageInWords } from '../../src/wording/words.ts';
import {
  changesRecord,
  type Prepared,
  prepared,
  reportsBefore,
  shownEntries,
  standingIn,
} from './entries.ts';
import { aboutReport, addEvidence } from './evidence.ts';
import { besideDoubted, isDoubted } from './is-doubted.ts';
import { actingFor, unitsOpen } from './own-units.ts';
import { inPeriodOpen } from './period-open.ts';
import { hintsInWords } from './wording/hints.ts';
import {
  nothingToRecord,
  reportedAlready,
  reportPreview,
  whichUnit,
} from './wording/report-previews.ts';

/** Shows a report as it was understood, and what its writer may want to look at; or asks what is in doubt. */
export async function previewReport(
  proposal: ReportProgress,
  context: Context,
): Promise<Offer<ReportProgress>> {
  const { reading } = proposal;
  const ctx = actingFor(reading, context);
  const unit = unitReporting(reading, ctx);
  if (
    reading.doubt &&
    (reading.doubt.reason === 'which_of_draft' || clearItems(reading, ctx).length > 0)
  )
    return askedBesideClear(proposal, reading.doubt, unit, ctx);
  if (reading.doubt) {
    const asked = answer(ctx, doubtQuestion(reading.doubt, ctx.plan));
    return { messages: [...asked, ...(await evidence(reading, ctx))], meant: proposal, unit };
  }
  const units = unitsOpen(reading, ctx);
  if (units.length > 0) {
    const asked = answer(ctx, whichUnit(units));
    return { messages: [...asked, ...(await evidence(reading, ctx))], meant: proposal };
  }
  const open = await inPeriodOpen(reading, await prepared(reading, ctx), ctx);
  const said = await prepared(open.reading, ctx);
  const entries = said.filter(changesRecord);
  const meant = { ...proposal, reading: open.reading };
  const repeated = entries.flatMap(({ entry, kept }) =>
    kept && isInForce(kept) && saysTheSame(entry, kept) ? [kept] : [],
  );
  if (entries.length > 0 && repeated.length === entries.length) {
    const told = answer(ctx, reportedAlready(repeated, ctx.plan));
    return { messages: [...told, ...(await evidence(reading, ctx))], meant: null };
  }
  const messages = [
    ...(await previewEntries(entries, said, meant, open.month, ctx)),
    ...(await evidence(reading, ctx)),
  ];
  return {
    messages,
    meant: { ...meant, shown: shownEntries(entries, ctx.act), writtenAt: ctx.act.at },
    unit,
  };
}

/** The same text sent twice puts nothing else on record. */
const saysTheSame = (entry: Entry, kept: Submission): boolean =>
  isDeepStrictEqual(contentOf(entry), contentOf(current(kept)));

/** What was told of its tasks is shown as far as it is clear, with the question about the rest. */
async function askedBesideClear(
  proposal: ReportProgress,
  doubt: Doubt,
  unit: string | null,
  ctx: Context,
): Promise<Offer<ReportProgress>> {
  const { reading } = proposal;
  const items = clearItems(reading, ctx);
  const said = await prepared({ ...reading, items, doubt: null }, ctx);
  const isAside = besideDoubted(reading, ctx.plan) !== null;
  const question = (isAside ? numberAside : doubtQuestion)(doubt, ctx.plan);
  const shown = await previewEntries(
    said.filter(changesRecord),
    said,
    proposal,
    null,
    ctx,
    question,
  );
  return {
    messages: [...shown, ...(await evidence(reading, ctx))],
    meant: proposal,
    unit,
  };
}

/** The items of a report of which nothing is in doubt, or no more than one number. */
const clearItems = (reading: ReportReading, { plan }: Context) =>
  besideDoubted(reading, plan)?.items ??
  reading.items.filter((item) => item.task !== null && !isDoubted(item, reading.doubt));

/** The unit on whose behalf a report is drafted: that of the first task that it names, or the speaker's own. */
export function unitReporting({ items }: ReportReading, { plan, speaker }: Context): string | null {
  const number = items.find((item) => item.task !== null)?.task ?? null;
  const isKnown = plan.tasks.some((task) => task.number === number);
  const unit = number !== null && isKnown ? reportingUnit(plan, number, speaker.roles) : null;
  return unit ?? unitsOf(speaker.roles)[0] ?? null;
}

/** Pictures in the very message of a report belong to it; they wait where it is not known yet of what it is. */
async function evidence(reading: ReportReading, ctx: Context): Promise<readonly OutboundMessage[]> {
  const { body } = ctx.message;
  if (body.kind !== 'said' || body.attachments.length === 0) return [];
  const about = aboutReport(reading, ctx);
  const text = evidenceComing(await addEvidence(about, '', ctx), about);
  return answer(ctx, text).map((one) => ({ ...one, key: `${one.key}:evidence` }));
}

/** Shows the entries that a report would put on record. */
async function previewEntries(
  entries: readonly Prepared[],
  said: readonly Prepared[],
  { reading, inFull = false }: ReportProgress,
  otherPeriod: Period | null,
  ctx: Context,
  question: string | null = null,
): Promise<readonly OutboundMessage[]> {
  if (entries.length === 0) return answer(ctx, nothingToRecord(standingIn(said)));
  const compared = await Promise.all(
    entries.map(async (one) => ({ ...one, earlier: await reportsBefore(one.entry, ctx) })),
  );
  const text = reportPreview(
    compared.map((one) => shown(one, ctx)),
    {
      inFull,
      unplaced: reading.unplaced ?? '',
      uncorrected: reading.uncorrected ?? '',
      standing: standingIn(said),
      periodAsked: reading.periodAsked ?? null,
      otherPeriod,
      question,
    },
    ctx.plan,
  );
  if (question !== null)
    return besideDoubted(reading, ctx.plan)
      ? toConfirm(ctx, text)
      : withCardOf(text, reading.doubt, ctx);
  const isReady = entries.every(({ entry }) => !isEmpty(entry) && !lacksReason(entry));
  return [...(isReady ? toConfirm : answer)(ctx, text), ...hints(compared, ctx)];
}

function withCardOf(text: string, doubt: Doubt | null, ctx: Context): readonly OutboundMessage[] {
  const said = withCard(text, doubt ? whichTaskCard(doubt.word, doubt.tasks) : undefined);
  return answer(ctx, text).map((one) => ({ ...one, ...said }));
}

/** An entry beside the unit's reports before it, newest first. */
interface Compared extends Prepared {
  readonly earlier: readonly Submission[];
}

function shown({ entry, kept, earlier }: Compared, ctx: Context) {
  const { plan } = ctx;
  const [previous = null] = earlier;
  const said = `${entry.progress}\n${entry.problems}`;
  return {
    entry,
    replaces: kept && isInForce(kept) ? current(kept) : null,
    counted: countedTowards(taskOf(plan, entry.task), entry.metrics, earlier, entry.progress),
    cautions: cautionsOf(taskOf(plan, entry.task), entry.metrics, earlier, entry.progress),
    steps: carriedSteps(previous, entry.progress),
    problems: openProblems(earlier, said)
      .filter(({ text, since }) => since !== entry.period && !entry.problems.includes(text))
      .map(({ text, saidOn }) => ({ text, age: ageInWords(saidOn, todayOf(ctx)) })),
  };
}

/** A quarter repeats its months; only a month is held against a month. */
const isLike = (one: Submission, { period }: Entry): boolean =>
  isQuarter(one.period) === isQuarter(period);

/** A word about style goes to the writer alone, once for each report: never into a group. */
function hints(entries: readonly Compared[], ctx: Context): readonly OutboundMessage[] {
  const found = entries.flatMap(({ entry, earlier }) =>
    hintsOf(entry, earlier.find((one) => isLike(one, entry)) ?? null).map((hint) => ({
      task: entry.task,
      period: entry.period,
      hint,
    })),
  );
  if (found.length === 0) return [];
  const about = found.map(({ task, period, hint }) => `${period}:${task}:${hint.kind}`).join('+');
  return [
    {
      key: `hints:${ctx.speaker.id}:${about}`,
      to: { kind: 'person', personId: ctx.speaker.id },
      text: hintsInWords(found),
      class: null,
    },
  ];
}
