import { wordRecords } from '../../prompts/word-records.ts';
import type { Context, Handler } from '../../src/context.ts';
import { partyOf } from '../../src/domain/charged.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import type { DocumentDraft } from '../../src/domain/document-draft.ts';
import { INSPECTIONS, isPublished } from '../../src/domain/inspection.ts';
import type { MatterRef } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import { firstDay } from '../../src/domain/period.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import { draftedBefore } from '../../src/matters/drafted-before.ts';
import { masked } from '../../src/reading/claims/masked.ts';
import { wordedParts } from '../../src/reading/summaries/worded-records.ts';
import { groupsOwing, isCancelled } from './dispatches.ts';
import type { DraftCircular } from './intents.ts';
import { judgedOf } from './judged.ts';
import type { AssessmentReason } from './reasons.ts';
import { SPOT_CHECKS } from './record.ts';
import { quarterJudged } from './rules.ts';
import {
  type CircularFacts,
  type CircularPart,
  circularParts,
  circularText,
  circularTitle,
  partsWorded,
} from './wording/circular.ts';

/** 起草二季度通报: “以适当形式进行通报” (附件2 五), a document of the office that says what is on record and ranks nobody; it is shown first. A model may put its facts together, as far as they bear it out. */
export const draftCircular: Handler<DraftCircular> = async (intent, ctx) => {
  const quarter = intent.quarter ?? quarterJudged(ctx.plan, shanghaiDay(ctx.act.at));
  const { task } = intent;
  if (task !== null) taskOf(ctx.plan, task);
  const title = circularTitle(quarter, task);
  const before = await draftedBefore(title, ctx);
  if (before) {
    const { ref, ended } = before;
    throw new Refusal<AssessmentReason>({
      kind: 'circular-drafted',
      quarter,
      document: ref.number,
      ended,
    });
  }
  const facts = await factsOf(quarter, task, ctx);
  const parts = circularParts(facts);
  const worded = await wordedBy(parts, ctx);
  const draft: DocumentDraft = {
    issuedAs: parameterValue(ctx.plan, 'circular-form') === 'command' ? 'command' : 'office',
    otherName: null,
    host: 'office',
    form: '通报',
    title,
    sendTo: '各行动工作组、各责任单位',
    copyTo: null,
    text: circularText(facts, parts, worded),
    isUpward: false,
    urgency: null,
    isProposedImportant: false,
  };
  const shown = await ctx.perform({
    kind: 'keep-draft',
    proposal: { kind: 'draft-document', ...draft },
  });
  if (worded.size === 0) return shown;
  const note = partsWorded([...worded.keys()]);
  return shown.map((one, at) => (at === 0 ? { ...one, text: `${one.text}\n${note}` } : one));
};

/** The parts that a model worded without leaving anything out or adding to it; what is a line or less stays as it is. */
async function wordedBy(
  parts: readonly CircularPart[],
  ctx: Context,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const records = parts
    .filter(({ facts }) => facts.length > 1)
    .flatMap(({ heading, facts }) => facts.map((fact) => ({ ...fact, part: heading })))
    .map((one, at) => ({ ...one, number: at + 1 }));
  if (records.length === 0 || records.some(({ text }) => masked(text) !== text)) return new Map();
  const said = await ctx.ask(wordRecords, {
    用途: '季度节点任务完成情况的通报',
    记录: records.map(({ number, part, text }) => ({ 编号: number, 部分: part, 原话: text })),
  });
  return wordedParts(said?.sentences ?? [], records);
}

/** What is on record of the quarter, and what inspections published since then found of it: of one task, or of all. */
async function factsOf(quarter: string, task: number | null, ctx: Context): Promise<CircularFacts> {
  const isMeant = (tasks: readonly (number | null)[]) => task === null || tasks.includes(task);
  const groups = ctx.plan.groups
    .map(({ ordinal }) => ordinal)
    .filter((group) => task === null || taskOf(ctx.plan, task).group === group);
  const rows = (await Promise.all(groups.map((group) => judgedOf(group, quarter, ctx)))).flat();
  const checks = await ctx.kept(SPOT_CHECKS).find({ where: { quarter } });
  const dispatches = await ctx.kept(DISPATCHES).find({ where: { quarter } });
  const since = firstDay(quarter);
  const inspections = (await ctx.kept(INSPECTIONS).all()).filter(
    (one) => one.type !== 'daily' && isPublished(one) && one.day >= since && isMeant(one.tasks),
  );
  const published = inspections.map(({ id }) => Number(id));
  /** Of a 批示 and of a 暗访 that is not published other units learn nothing. */
  const mayBeTold = (from: MatterRef | null) =>
    from?.kind !== 'instruction' &&
    (from?.kind !== 'inspection' || published.includes(from.number));
  const open = ((await ctx.matters.get('supervision')?.all(ctx)) ?? [])
    .filter(({ ended }) => ended === null)
    .map(({ ref }) => ref.number);
  const supervisions = (await ctx.kept(SUPERVISIONS).all()).filter(
    (one) => open.includes(Number(one.id)) && mayBeTold(one.from) && isMeant([one.task]),
  );
  const owing = dispatches
    .filter((one) => !isCancelled(one))
    .map((one) => ({
      id: one.id,
      groups: groupsOwing(one).filter((group) => groups.includes(group)),
    }));
  return {
    quarter,
    rows: rows.filter((row) => isMeant([row.task.number])),
    rechecked: checks.flatMap(({ items }) =>
      items.filter((item) => item.result !== null && isMeant([item.task])),
    ),
    inspections,
    owing,
    supervisions: supervisions.map(({ id, what, charged, dueOn }) => ({
      id,
      what,
      charged: charged.map(partyOf),
      dueOn,
    })),
  };
}
