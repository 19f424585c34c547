import type { Handler } from '../../src/context.ts';
import { INSPECTIONS } from '../../src/domain/inspection.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isInForce, submissionsOnTask } from '../../src/domain/submission.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { EvaluateYear } from './intents.ts';
import { countsOf, judgedOf } from './judged.ts';
import type { AssessmentReason } from './reasons.ts';
import { SPOT_CHECKS } from './record.ts';
import { evaluationPrinted, evaluationTold } from './wording/evaluation.ts';

const MOST = 1000;

/** 年度自评 (附件2 五): from December on; for each task what was judged in each quarter and what supports it. No score: the notice has no measure. */
export const evaluateYear: Handler<EvaluateYear> = async (_, ctx) => {
  const { plan } = ctx;
  const today = shanghaiDay(ctx.act.at);
  if (today < `${plan.year}-12-01`) {
    throw new Refusal<AssessmentReason>({ kind: 'evaluated-in-december', year: plan.year });
  }
  const quarters = [1, 2, 3, 4].map((number) => `${plan.year}-Q${number}`);
  const groups = plan.groups.map(({ ordinal }) => ordinal);
  const judged = await Promise.all(
    quarters.map(async (quarter) =>
      (await Promise.all(groups.map((group) => judgedOf(group, quarter, ctx)))).flat(),
    ),
  );
  const inspections = await ctx.kept(INSPECTIONS).all();
  const checks = (await ctx.kept(SPOT_CHECKS).all()).flatMap(({ items }) => items);
  const rows = await Promise.all(
    plan.tasks.map(async (task) => ({
      task,
      quarters: judged.map((all) => countsOf(all.filter((one) => one.task.number === task.number))),
      reports: (await submissionsOnTask(ctx.kept, task.number, MOST)).filter(isInForce).length,
      inspections: inspections.filter(({ tasks }) => tasks.includes(task.number)).length,
      rechecks: checks.filter((one) => one.task === task.number && one.result !== null).length,
    })),
  );
  const content = evaluationPrinted(rows, plan, today);
  return answerWithPaper(ctx, evaluationTold(rows, plan), { name: '年度自评.docx', content });
};
