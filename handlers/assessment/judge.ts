import { answer, type Context, type Handler } from '../../src/context.ts';
import { isWithOffice } from '../../src/domain/handed-in.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { lastDay } from '../../src/domain/period.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { shortPeriod } from '../../src/wording/periods.ts';
import { groupInShort } from '../../src/wording/seats.ts';
import { groupMeant, handedInBy } from './forms-now.ts';
import type { JudgePairs, JudgeRest, ShowJudging } from './intents.ts';
import { type Judged, judgedOf, judgementId } from './judged.ts';
import type { AssessmentReason } from './reasons.ts';
import { JUDGEMENTS, type Judgement, type Verdict } from './record.ts';
import { quarterJudged } from './rules.ts';
import { judgedTold, judgingShown, noAppeal } from './wording/judging.ts';
import { summarySheet } from './wording/tables.ts';

const quarterMeant = (quarter: string | null, { act, plan }: Context): string =>
  quarter ?? quarterJudged(plan, shanghaiDay(act.at));

/** 研判二季度: each pair with its goal, what was reported and what the numbers suggest; a unit sees its own. */
export const showJudging: Handler<ShowJudging> = async (intent, ctx) => {
  const { quarter, seen } = await judgingRead(intent, ctx);
  const own = groupsActedFor(ctx.speaker.roles, ctx.plan);
  const isJudge = seen.some(({ task }) => own.includes(task.group));
  const shown = judgingShown(quarter, seen, isJudge);
  const text = intent.isDisputed ? `${shown}\n${noAppeal()}` : shown;
  const [group, ...others] = [...new Set(seen.map(({ task }) => task.group))];
  const isWhole = isOffice(ctx.speaker.roles) || (group !== undefined && own.includes(group));
  const isOne = group !== undefined && others.length === 0 && isWhole;
  if (!isOne || intent.task !== null) return answer(ctx, text);
  const whose = groupInShort(group);
  const content = workbookOf(summarySheet(whose, quarter, seen, ctx.act.at));
  const name = `${whose}${shortPeriod(quarter)}汇总表.xlsx`;
  return answerWithPaper(ctx, text, { name, content });
};

/** What the speaker may see of it. */
export async function judgingRead(intent: ShowJudging, ctx: Context) {
  const quarter = quarterMeant(intent.quarter, ctx);
  const { speaker, plan } = ctx;
  const own = groupsActedFor(speaker.roles, plan);
  const all = plan.groups.map(({ ordinal }) => ordinal);
  const units = unitsReportedFor(speaker.roles);
  const isWhole = isOffice(speaker.roles);
  const groups = intent.group !== null ? [intent.group] : own.length > 0 ? own : all;
  const rows = (await Promise.all(groups.map((group) => judgedOf(group, quarter, ctx)))).flat();
  const seen = rows.filter(
    ({ task, unit }) =>
      (intent.task === null || task.number === intent.task) &&
      (isWhole || own.includes(task.group) || units.includes(unit)),
  );
  return { quarter, seen };
}

/** 任务10区住建局未完成：…: by the group of the task, of a quarter that is over (附件2 五). */
export const judgePairs: Handler<JudgePairs> = async (intent, ctx) => {
  const quarter = quarterMeant(intent.quarter, ctx);
  const rows: Judged[] = [];
  for (const { task: number, unit, verdict, reason } of intent.pairs) {
    const task = ctx.plan.tasks.find((one) => one.number === number);
    if (!task) throw new Refusal<AssessmentReason>({ kind: 'no-task-to-fill', task: number });
    groupMeant(task.group, ctx);
    await refuseIfClosed(task.group, quarter, ctx);
    const own = (await judgedOf(task.group, quarter, ctx)).filter(
      (row) => row.task.number === number && (unit === null || row.unit === unit),
    );
    const [row, ...others] = own;
    if (!row || others.length > 0) {
      throw new Refusal<AssessmentReason>({
        kind: 'which-unit-of-task',
        task: number,
        units: own.map((one) => one.unit),
      });
    }
    if (verdict !== 'done' && reason === '') {
      throw new Refusal<AssessmentReason>({ kind: 'verdict-without-reason', verdict });
    }
    if (verdict === 'done' && !row.report) {
      throw new Refusal<AssessmentReason>({
        kind: 'not-reported',
        task: number,
        unit: row.unit,
        quarter,
      });
    }
    rows.push(row);
  }
  const saved: Judgement[] = [];
  for (const [at, row] of rows.entries()) {
    const said = intent.pairs[at];
    if (said) saved.push(await judge(row, quarter, said.verdict, said.reason, ctx));
  }
  return answer(ctx, judgedTold(quarter, saved));
};

/** 其余完成, 其余未完成：…: what is not judged yet of the group or of one task; 完成 only of what was reported. */
export const judgeRest: Handler<JudgeRest> = async (intent, ctx) => {
  const { task, verdict, reason } = intent;
  const quarter = quarterMeant(intent.quarter, ctx);
  const of = ctx.plan.tasks.find(({ number }) => number === task)?.group ?? null;
  const group = groupMeant(of, ctx);
  await refuseIfClosed(group, quarter, ctx);
  if (verdict !== 'done' && reason === '') {
    throw new Refusal<AssessmentReason>({ kind: 'verdict-without-reason', verdict });
  }
  const isOpen = ({ judgement }: Judged) =>
    judgement === null || judgement.verdicts.some(({ cause }) => cause === ctx.act.cause);
  const open = (await judgedOf(group, quarter, ctx))
    .filter((one) => task === null || one.task.number === task)
    .filter(isOpen);
  const judgeable = open.filter((row) => fits(row, intent));
  const saved: Judgement[] = [];
  for (const row of judgeable) {
    saved.push(await judge(row, quarter, verdict, reason, ctx));
  }
  const left = open.filter((row) => !judgeable.includes(row));
  return answer(ctx, judgedTold(quarter, saved, left));
};

/** 完成 stands on a report, and 没有报送 is no reason for what was reported. */
function fits({ report }: Judged, { verdict, reason }: JudgeRest): boolean {
  if (verdict === 'done') return report !== null;
  return report === null || !SAYS_UNREPORTED.test(reason);
}

const SAYS_UNREPORTED = /^(?:都|均|全部|到期)?(?:没有?|未)(?:按时)?(?:报送?|上报|提交)/u;

async function refuseIfClosed(group: number, quarter: string, ctx: Context): Promise<void> {
  if (lastDay(quarter) >= shanghaiDay(ctx.act.at)) {
    throw new Refusal<AssessmentReason>({ kind: 'quarter-not-over', quarter });
  }
  if (isWithOffice(await handedInBy(group, quarter, ctx))) {
    throw new Refusal<AssessmentReason>({ kind: 'handed-in-already', group, quarter });
  }
}

/** The same act twice judges once. */
export async function judge(
  { task, unit, judgement }: Pick<Judged, 'task' | 'unit' | 'judgement'>,
  quarter: string,
  verdict: Verdict,
  reason: string,
  ctx: Context,
  as: string = groupInShort(task.group),
): Promise<Judgement> {
  const { act, speaker, message } = ctx;
  if (judgement?.verdicts.some(({ cause }) => cause === act.cause)) return judgement;
  const said = {
    verdict,
    reason,
    as,
    by: act.by,
    byName: speaker.name ?? message.sender.userid,
    at: act.at,
    cause: act.cause,
  };
  const pair = { task: task.number, unit };
  if (judgement) {
    const verdicts = [...judgement.verdicts, said];
    return ctx.kept(JUDGEMENTS).save({ ...judgement, verdicts });
  }
  const id = judgementId(quarter, pair);
  return ctx.kept(JUDGEMENTS).add({ id, version: 0, quarter, ...pair, verdicts: [said] });
}
