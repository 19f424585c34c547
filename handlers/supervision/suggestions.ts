import type { Context, TickContext } from '../../src/context.ts';
import { standingOf } from '../../src/domain/achieved.ts';
import type { Charged } from '../../src/domain/charged.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { INSPECTIONS, isPublished } from '../../src/domain/inspection.ts';
import { ISSUES, isOpenIssue, monthsOf } from '../../src/domain/issue.ts';
import { owingUnits } from '../../src/domain/light.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import { current, type Submission } from '../../src/domain/submission.ts';
import type { SupervisionSubject } from '../../src/domain/supervision.ts';
import { type AsOf, periodNow, todayOf } from '../../src/ledger/ledger.ts';
import { lightsNow } from '../../src/ledger/lights-now.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import {
  behindTime,
  foundAgain,
  issueKept,
  nilTwiceRunning,
  redLight,
} from './wording/suggestions.ts';

/** A month told of again is a difficulty that stays. */
const MONTHS = 2;
/** So many inspections of one place make it one to look at. */
const TIMES = 2;
/** So many points behind its share of the year, where the office has set nothing else. */
const GAP_POINTS = 20;

/**
 * What the office may press for, each with its reason and figures (附件2 六): “日常督查着重督查重点区域、难点热点问题和工作薄弱环节，专项督查着重督查
 * 工作差距大、进展缓慢的项目”. Nothing is opened by itself. In one order, so that a number means the same whichever of
 * the two is asked for.
 */
export async function suggestions(
  ctx: AsOf & Pick<TickContext, 'people'>,
): Promise<readonly Found[]> {
  const { lights } = await lightsNow(await periodNow(ctx), ctx);
  const submissions = await reportsOfYear(periodsOf(ctx.plan, todayOf(ctx)), ctx);
  const issues = (await ctx.kept(ISSUES).all()).filter(isOpenIssue);
  return [
    ...issues
      .filter((issue) => monthsOf(issue) >= MONTHS)
      .map((issue) => ({
        ...subject(issue.task, 'difficulty', issueKept(issue), [issue.unit]),
        from: { kind: 'issue' as const, number: Number(issue.id) },
      }))
      .map(known),
    ...(await areas(ctx)),
    ...lights.flatMap(({ task, light }) =>
      light.colour === 'red' && light.reason.kind === 'missing'
        ? [
            known(
              subject(
                task.number,
                'weakness',
                redLight(light, light.reason.units),
                light.reason.units,
              ),
            ),
          ]
        : [],
    ),
    ...ctx.plan.tasks.flatMap((task) => {
      const reports = submissions.filter((one) => one.task === task.number);
      const reason = behind(task, reports, ctx) ?? slow(reports);
      return reason === null
        ? []
        : [known(subject(task.number, 'gap', reason, owingUnits(ctx.plan, task)))];
    }),
  ];
}

/** Of nothing that is kept back. */
const known = (subject: SupervisionSubject): Found => ({ subject, unpublished: [] });

/** What speaks for pressing. */
interface Found {
  readonly subject: SupervisionSubject;
  /** The 明察 and 暗访 behind it that only the office knows of: nothing is opened of it before they are published. */
  readonly unpublished: readonly number[];
}

/** A suggestion under the number by which the office picks it. */
export interface Suggestion extends Found {
  readonly number: number;
}

/** Those of 日常督查, or of 专项督查, with the numbers that they have among all. */
export async function suggestionsOf(
  focus: 'daily' | 'special',
  ctx: Parameters<typeof suggestions>[0],
): Promise<readonly Suggestion[]> {
  return (await suggestions(ctx))
    .map((found, at) => ({ number: at + 1, ...found }))
    .filter(({ subject }) => isDaily(subject) === (focus === 'daily'));
}

export const dailySuggestions = (
  ctx: Parameters<typeof suggestions>[0],
): Promise<readonly Suggestion[]> => suggestionsOf('daily', ctx);

/** 重点区域: places where several inspections found something of one task; which of them nobody but the office may know of yet is told apart. */
async function areas({
  plan,
  kept,
}: Pick<TickContext, 'plan' | 'kept'>): Promise<readonly Found[]> {
  const found = (await kept(INSPECTIONS).all())
    .filter(({ hasProblem, steps }) => hasProblem && !steps.some(({ step }) => step === 'cancel'))
    .flatMap((inspection) => inspection.tasks.map((task) => ({ inspection, task })));
  const byPlace = Map.groupBy(found, ({ inspection, task }) => `${inspection.place}:${task}`);
  return [...byPlace.values()].flatMap((own) => {
    const [first] = own;
    const task = plan.tasks.find(({ number }) => number === first?.task);
    if (!first || !task || own.length < TIMES) return [];
    const numbers = own.map(({ inspection }) => Number(inspection.id));
    const reason = foundAgain(first.inspection.place, numbers);
    const unpublished = own
      .filter(({ inspection }) => inspection.type !== 'daily' && !isPublished(inspection))
      .map(({ inspection }) => Number(inspection.id));
    return [{ subject: subject(task.number, 'area', reason, owingUnits(plan, task)), unpublished }];
  });
}

const isDaily = ({ focus }: Pick<SupervisionSubject, 'focus'>): boolean => focus !== 'gap';

const subject = (
  task: number,
  focus: SupervisionSubject['focus'],
  reason: string,
  units: readonly string[],
): SupervisionSubject => ({
  task,
  from: null,
  isAssigned: false,
  focus,
  reason,
  charged: units.map((unit): Charged => ({ kind: 'unit', unit })),
  what: `任务${task}：${reason}`,
  dueOn: null,
});

/** 工作差距大: the share of the year that is over, less the share of the target that is reached. */
function behind(
  task: Context['plan']['tasks'][number],
  reports: readonly Submission[],
  ctx: Pick<AsOf, 'plan' | 'act'>,
): string | null {
  const today = todayOf(ctx);
  const set = parameterValue(ctx.plan, 'supervision-gap');
  const most = typeof set === 'number' ? set : GAP_POINTS;
  const time = Math.round(100 * shareOfYear(today));
  for (const [place, target] of task.targets.entries()) {
    const standing = standingOf(target, place, reports);
    if (!standing || standing.share === null || standing.isMet) continue;
    const gap = time - Math.round(100 * standing.share);
    if (gap > most) return behindTime(target, standing, time, gap);
  }
  return null;
}

/** 0 on 1 January, 1 at the end of 31 December. */
function shareOfYear(today: string): number {
  const begins = Date.parse(`${today.slice(0, 4)}-01-01`);
  const ends = Date.parse(`${Number(today.slice(0, 4)) + 1}-01-01`);
  return (Date.parse(today) - begins) / (ends - begins);
}

/** 进展缓慢: a unit whose last two reports of a kind both said that nothing was new. */
function slow(reports: readonly Submission[]): string | null {
  for (const [unit, own] of Map.groupBy(reports, (one) => one.unit)) {
    const months = own.filter(({ period }) => !period.includes('Q'));
    const last = months.toSorted((one, other) => one.period.localeCompare(other.period)).slice(-2);
    if (last.length === 2 && last.every((one) => current(one).isNil)) {
      return nilTwiceRunning(
        unit,
        last.map(({ period }) => period),
      );
    }
  }
  return null;
}
