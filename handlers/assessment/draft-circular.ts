import type { Context, Handler } from '../../src/context.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import { INSPECTIONS, isPublished } from '../../src/domain/inspection.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { containsDay } from '../../src/domain/period.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { draftDocument } from '../../src/matters/draft-document.ts';
import { draftedBefore } from '../../src/matters/drafted-before.ts';
import { groupsOwing } from './dispatches.ts';
import type { DraftCircular } from './intents.ts';
import { judgedOf } from './judged.ts';
import type { AssessmentReason } from './reasons.ts';
import { SPOT_CHECKS } from './record.ts';
import { quarterJudged } from './rules.ts';
import { type CircularFacts, circularText, circularTitle } from './wording/circular.ts';

/** 起草二季度通报: “以适当形式进行通报” (附件2 五), a document of the office that says what is on record and ranks nobody. */
export const draftCircular: Handler<DraftCircular> = async (intent, ctx) => {
  const quarter = intent.quarter ?? quarterJudged(ctx.plan, shanghaiDay(ctx.act.at));
  const before = await draftedBefore(circularTitle(quarter), ctx);
  if (before) {
    const { ref, ended } = before;
    throw new Refusal<AssessmentReason>({
      kind: 'circular-drafted',
      quarter,
      document: ref.number,
      ended,
    });
  }
  const facts = await factsOf(quarter, ctx);
  const { messages } = await draftDocument(
    {
      issuedAs: 'office',
      otherName: null,
      host: 'office',
      form: '通报',
      title: circularTitle(quarter),
      sendTo: '各行动工作组、各责任单位',
      copyTo: null,
      text: circularText(facts),
      isUpward: false,
      urgency: null,
      isProposedImportant: false,
    },
    ctx,
  );
  return messages;
};

async function factsOf(quarter: string, ctx: Context): Promise<CircularFacts> {
  const groups = ctx.plan.groups.map(({ ordinal }) => ordinal);
  const rows = (await Promise.all(groups.map((group) => judgedOf(group, quarter, ctx)))).flat();
  const checks = await ctx.kept(SPOT_CHECKS).find({ where: { quarter } });
  const inspections = (await ctx.kept(INSPECTIONS).all()).filter(
    (one) => one.type !== 'daily' && isPublished(one) && containsDay(quarter, one.day),
  );
  const dispatches = await ctx.kept(DISPATCHES).find({ where: { quarter } });
  return {
    quarter,
    rows,
    rechecked: checks.flatMap(({ items }) => items.filter(({ result }) => result !== null)),
    inspections,
    owing: dispatches.map((one) => ({ id: one.id, groups: groupsOwing(one) })),
  };
}
