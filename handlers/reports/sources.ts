import type { Context } from '../../src/context.ts';
import { type Figure, figureOf, type Origin, type Traced } from '../../src/domain/figure.ts';
import { SECTIONS, type SourcedSentence } from '../../src/domain/group-report.ts';
import { inForceOf, type LedgerState } from '../../src/domain/ledger-state.ts';
import { type Owed, owedOf } from '../../src/domain/owed.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskProgress } from '../../src/domain/question.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { arrived, reachedFigures, reachedOf } from '../../src/ledger/figures.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import { deskOf } from '../../src/matters/desk-of.ts';
import { tracedMatter } from '../../src/matters/traced-matter.ts';
import { periodInWords } from '../../src/wording/periods.ts';
import { SECTION_NAMES } from '../../src/wording/sections.ts';
import { taskLine } from '../../src/wording/tasks.ts';
import { groupReportRead } from './ask-group-report.ts';
import type { AskAchieved, AskGroupReport, AskOwnReports } from './intents.ts';

/** 任务28进度, 公厕完成多少座了: the reports on the task, those that make its figures, and what the notice wants. */
export function sourcesOfTask(
  { task: number }: AskTaskProgress | AskAchieved,
  state: LedgerState,
): Traced {
  const task = taskOf(state.plan, number);
  const reports = inForceOf(state).filter((one) => one.task === number);
  const counted = reports.map((submission) => ({
    kind: 'report' as const,
    submission,
    counts: 1,
  }));
  return {
    title: taskLine(task),
    figures: [...reachedFigures(reachedOf([task], state)), figureOf('全年在册报告', '件', counted)],
    places: [{ place: `附件3 任务${number}`, quote: task.content }],
    areNamesShown: true,
  };
}

/** 我的待办: what the speaker's units have reported and owe, and what else waits for the speaker. Without a unit it is 谁没报. */
export async function sourcesOfOwn(
  intent: AskOwnReports,
  state: LedgerState,
  ctx: Context,
): Promise<Traced | null> {
  const units = unitsOf(ctx.speaker.roles);
  const isAlone = ctx.message.conversation.kind === 'single';
  const desk = isAlone ? await deskOf(ctx.speaker, state.at, ctx) : [];
  if (units.length === 0 && desk.length === 0)
    return ctx.sources(
      { kind: 'ask-missing', of: 'units', period: intent.period, group: null, isRest: false },
      state,
    );
  const waiting = desk.map(({ matter, awaited }) => tracedMatter(matter, state, awaited.name));
  const owed = owedOf(intent.period ?? state.period, state);
  return {
    title: '我的待办',
    figures: [
      ...(desk.length > 0 ? [figureOf('等您办理', '件', waiting)] : []),
      ...units.flatMap((unit) =>
        ofUnit(
          unit,
          owed.filter((one) => one.unit === unit),
        ),
      ),
    ],
    places: [],
    areNamesShown: true,
  };
}

const ofUnit = (unit: string, owed: readonly Owed[]): readonly Figure[] => [
  figureOf(
    `${unit}应报`,
    '项',
    owed.map(({ task }) => ({ kind: 'duty' as const, task, unit, counts: 1 })),
  ),
  figureOf(`${unit}已报`, '项', owed.filter(({ submission }) => submission).map(arrived)),
  figureOf(`${unit}未报`, '项', owed.filter(({ submission }) => !submission).map(arrived)),
];

/** 第六组6月月报: the reports that each of its sections is composed of, and what the group added. */
export async function sourcesOfGroupReport(
  intent: AskGroupReport,
  state: LedgerState,
  ctx: Context,
): Promise<Traced> {
  const { group, period, sentences } = await groupReportRead(intent, ctx);
  const { name } = groupOf(ctx.plan, group);
  const figures = SECTIONS.map((section) => {
    const own = sentences.filter((one) => one.section === section);
    return figureOf(SECTION_NAMES[section], '条', originsOf(own, state.submissions));
  });
  return {
    title: `${name}${periodInWords(period)}月报`,
    figures,
    places: [],
    areNamesShown: mayReadNames(group, ctx),
  };
}

/** Each report with how many sentences are taken from it. */
function originsOf(
  sentences: readonly SourcedSentence[],
  submissions: readonly Submission[],
): readonly Origin[] {
  const bySource = Map.groupBy(sentences, ({ source }) => source?.submission ?? null);
  return [...bySource].map(([id, those]): Origin => {
    const submission = submissions.find((one) => one.id === id);
    const counts = those.length;
    return submission
      ? { kind: 'report', submission, counts }
      : { kind: 'record', name: '工作组补充', said: '', reports: [], counts };
  });
}
