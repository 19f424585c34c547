import { answer, type Context, type Handler } from '../../src/context.ts';
import { openProblems } from '../../src/domain/carry-over.ts';
import type { Due } from '../../src/domain/dues.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { lastDay, type Period } from '../../src/domain/period.ts';
import {
  groupsActedFor,
  isOffice,
  unitsOf,
  unitsReportedFor,
} from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import {
  current,
  isInForce,
  type Submission,
  submissionsOfUnit,
} from '../../src/domain/submission.ts';
import { dueIn, duesOfYear, extensionsOwed, periodNow, todayOf } from '../../src/ledger/ledger.ts';
import { deskOf } from '../../src/matters/desk-of.ts';
import { ownDraftLine } from '../../src/matters/own-draft.ts';
import { awaitedList } from '../../src/wording/matters.ts';
import { ownReports } from '../../src/wording/progress.ts';
import type { AskOwnReports } from './intents.ts';

/** Enough for a year of a unit's tasks. */
const REPORTS = 300;

/** 我的待办: what waits for the speaker, what their units have reported and still owe, with last period's next steps and open problems as a checklist. */
export const askOwnReports: Handler<AskOwnReports> = async (intent, ctx) => {
  const { roles } = ctx.speaker;
  const units = intent.isOfUnit ? unitsOf(roles) : unitsReportedFor(roles);
  const desk = ctx.message.conversation.kind === 'single' ? await awaited(ctx) : [];
  const draft = await ownDraftLine(ctx);
  // 待办 of who reports for nobody is what waits for them; who has not reported is asked for by itself.
  if (units.length === 0 && desk.length > 0) return answer(ctx, [...draft, ...desk].join('\n'));
  if (units.length === 0) return behind([...draft, ...desk], await missing(intent.period, ctx));
  const period = intent.period ?? (await periodNow(ctx));
  const states = await Promise.all(units.map((unit) => ofUnit(unit, period, ctx)));
  return answer(ctx, [...draft, ...desk, ...states].join('\n'), 'answer');
};

/** Who reports for no unit is asked about those that do: of the group that they act for, or of all. */
function missing(period: Period | null, ctx: Context): Promise<readonly OutboundMessage[]> {
  const groups = groupsActedFor(ctx.speaker.roles, ctx.plan);
  const [group = null] = isOffice(ctx.speaker.roles) ? [] : groups;
  return ctx.perform({ kind: 'ask-missing', of: 'units', period, group, isRest: false });
}

const behind = (
  lines: readonly string[],
  messages: readonly OutboundMessage[],
): readonly OutboundMessage[] =>
  messages.map((one, at) => (at === 0 ? { ...one, text: [...lines, one.text].join('\n') } : one));

/** What waits for the speaker beside the reports: to be signed, judged, answered. */
async function awaited(ctx: Context): Promise<readonly string[]> {
  const desk = await deskOf(ctx.speaker, ctx.act.at, ctx);
  return desk.length > 0
    ? [awaitedList(desk.map(({ matter, awaited: step }) => ({ ...matter, awaited: step })))]
    : [];
}

async function ofUnit(unit: string, period: Period, ctx: Context): Promise<string> {
  const reports = (await submissionsOfUnit(ctx.kept, unit, REPORTS)).filter(isInForce);
  const done = reports.filter((one) => one.period === period);
  const earlier = reports.filter((one) => one.period < period);
  const missing = owing(ctx.plan, period, [], done, null).find((one) => one.unit === unit);
  const due = await dueIn(period, ctx);
  return ownReports({
    unit,
    period,
    done,
    owed: missing?.tasks ?? [],
    carried: carried(earlier),
    problems: problems(earlier),
    due,
    isInGroup: ctx.message.conversation.kind === 'group',
    today: todayOf(ctx),
    next: due ? null : await nextDue(ctx),
    others: lastOther(reports, period),
    extensions: await extensionsOwed(period, missing ? [missing] : [], ctx),
  });
}

async function nextDue(ctx: Context): Promise<Due | null> {
  const today = todayOf(ctx);
  return (await duesOfYear(ctx)).find(({ dueOn }) => dueOn >= today) ?? null;
}

/** The reports of the other period that ends last. */
function lastOther(reports: readonly Submission[], period: Period): readonly Submission[] {
  const others = reports.filter((one) => one.period !== period);
  const [last] = others.toSorted((one, other) =>
    lastDay(other.period).localeCompare(lastDay(one.period)),
  );
  return others.filter((one) => one.period === last?.period);
}

/** The last report of each task that planned something. */
function carried(earlier: readonly Submission[]) {
  return lastOfEach(earlier)
    .filter((one) => current(one).next !== '')
    .map((one) => ({ task: one.task, next: current(one).next }));
}

function problems(earlier: readonly Submission[]) {
  return [...new Set(earlier.map((one) => one.task))].flatMap((task) =>
    openProblems(
      earlier.filter((one) => one.task === task),
      '',
    ).map((problem) => ({ task, problem })),
  );
}

/** `earlier` comes newest first. */
const lastOfEach = (earlier: readonly Submission[]): readonly Submission[] =>
  earlier.filter((one, at) => earlier.findIndex((other) => other.task === one.task) === at);
