import { answer, type Context, type Handler } from '../../src/context.ts';
import { isWithOffice } from '../../src/domain/handed-in.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { numberParameter } from '../../src/domain/parameters.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { shortNumber } from '../../src/domain/short-number.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { handedInBy } from './forms-now.ts';
import type { DrawSpotCheck, Recheck } from './intents.ts';
import { judge } from './judge.ts';
import { type Judged, judgedOf } from './judged.ts';
import type { AssessmentReason } from './reasons.ts';
import { SPOT_CHECKS, type SpotCheck } from './record.ts';
import { quarterJudged, verdictOf } from './rules.ts';
import { overturnedTold, recheckTold, spotCheckTold } from './wording/spot-checks.ts';

const SIZE = 10;

/**
 * “对季度节点任务完成情况进行抽查复核” (附件2 五): so many of those that the groups have handed in, spread over the groups, the unfinished and the
 * unreported first; the same quarter, number and group give the same items.
 */
export const drawSpotCheck: Handler<DrawSpotCheck> = async (intent, ctx) => {
  const quarter = intent.quarter ?? quarterJudged(ctx.plan, shanghaiDay(ctx.act.at));
  const count = intent.count ?? numberParameter(ctx.plan, 'spot-check-size', SIZE);
  const { group } = intent;
  const id = `${quarter}:${count}${group === null ? '' : `:g${group}`}`;
  const before = await ctx.kept(SPOT_CHECKS).get(id);
  if (before) return answer(ctx, spotCheckTold(before, group, count));
  const pool = await judgedByGroup(quarter, group, ctx);
  if (pool.length === 0)
    throw new Refusal<AssessmentReason>({ kind: 'nothing-to-check', quarter, group });
  const { act, speaker, message } = ctx;
  const items = drawn(pool, count, id).map(({ task, unit }) => ({
    task: task.number,
    unit,
    result: null,
  }));
  const byName = speaker.name ?? message.sender.userid;
  const spotCheck = await ctx
    .kept(SPOT_CHECKS)
    .add({ id, version: 0, quarter, items, by: act.by, byName, at: act.at, cause: act.cause });
  return answer(ctx, spotCheckTold(spotCheck, group, count));
};

async function judgedByGroup(
  quarter: string,
  only: number | null,
  ctx: Context,
): Promise<readonly (readonly Judged[])[]> {
  const pool: (readonly Judged[])[] = [];
  for (const { ordinal } of ctx.plan.groups) {
    if (only !== null && ordinal !== only) continue;
    if (!isWithOffice(await handedInBy(ordinal, quarter, ctx))) continue;
    pool.push(
      (await judgedOf(ordinal, quarter, ctx)).filter(({ judgement }) => judgement !== null),
    );
  }
  return pool.filter((rows) => rows.length > 0);
}

/** In turn from each group, what is unfinished or unreported before the rest, and otherwise in an order that the seed alone decides. */
function drawn(
  pool: readonly (readonly Judged[])[],
  count: number,
  seed: string,
): readonly Judged[] {
  const place = ({ task, unit }: Judged) => shortNumber(`${seed}:${task.number}:${unit}`, 6);
  const isPressing = ({ report, judgement }: Judged) =>
    report === null || (judgement !== null && verdictOf(judgement).verdict !== 'done');
  const ordered = pool.map((rows) =>
    rows.toSorted((a, b) => Number(isPressing(b)) - Number(isPressing(a)) || place(a) - place(b)),
  );
  const longest = Math.max(...ordered.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    ordered.flatMap((rows) => rows[at] ?? []),
  ).flat();
  return inTurn.slice(0, count);
}

/** 复核任务28：不属实，实际完成2座: replaces the judgement, whose author stays readable; group and unit are told. */
export const recheck: Handler<Recheck> = async ({ task, unit, isTrue, note }, ctx) => {
  if (isTrue === null) throw new Refusal<AssessmentReason>({ kind: 'recheck-undecided', task });
  if (!isTrue && note === '')
    throw new Refusal<AssessmentReason>({ kind: 'recheck-without-facts' });
  const { spotCheck, at } = await itemMeant(task, unit, ctx);
  const item = spotCheck.items[at];
  if (!item) throw new Error(`${spotCheck.id} has no item ${at}`);
  const { act, speaker, message } = ctx;
  const byName = speaker.name ?? message.sender.userid;
  const result = { isTrue, note, by: act.by, byName, at: act.at, cause: act.cause };
  if (item.result?.cause !== act.cause) {
    const items = spotCheck.items.map((one, place) => (place === at ? { ...one, result } : one));
    await ctx.kept(SPOT_CHECKS).save({ ...spotCheck, items });
  }
  if (isTrue) return answer(ctx, recheckTold(spotCheck.quarter, item, note));
  const { group } = ctx.plan.tasks.find(({ number }) => number === task) ?? { group: 0 };
  const rows = await judgedOf(group, spotCheck.quarter, ctx);
  const row = rows.find((one) => one.task.number === task && one.unit === item.unit);
  if (!row?.judgement) throw new Error(`${task} ${item.unit} was never judged`);
  const old = row.judgement.verdicts.findLast(({ cause }) => cause !== act.cause);
  const verdict = /部分/u.test(note) ? 'partly' : 'undone';
  await judge(row, spotCheck.quarter, verdict, note, ctx, '复核');
  const text = overturnedTold(item, verdict, note, old ?? null);
  const seating = await seatingOn(shanghaiDay(act.at), ctx);
  const seats = [
    { kind: 'unit' as const, unit: item.unit },
    { kind: 'group' as const, group },
  ];
  const messages = hearersOf(seats, seating)
    .filter(({ id }) => id !== speaker.id)
    .map(({ id }) => toPerson(id, `recheck:${spotCheck.id}:${task}:${item.unit}`, { text }));
  return [...answer(ctx, text), ...messages];
};

/** The item of that task in the newest 抽查 that has it. */
async function itemMeant(
  task: number,
  unit: string | null,
  { kept }: Context,
): Promise<{ spotCheck: SpotCheck; at: number }> {
  const all = (await kept(SPOT_CHECKS).all()).toSorted((a, b) => b.at.localeCompare(a.at));
  const fits = (one: SpotCheck['items'][number]) =>
    one.task === task && (unit === null || one.unit === unit);
  const spotCheck = all.find(({ items }) => items.some(fits));
  if (!spotCheck) {
    const drawn = (all[0]?.items ?? []).map((one) => ({ task: one.task, unit: one.unit }));
    throw new Refusal<AssessmentReason>({ kind: 'not-drawn', task, drawn });
  }
  const fitting = spotCheck.items.filter(fits);
  if (fitting.length > 1) {
    const units = fitting.map((one) => one.unit);
    throw new Refusal<AssessmentReason>({ kind: 'which-unit-of-task', task, units });
  }
  return { spotCheck, at: spotCheck.items.findIndex(fits) };
}
