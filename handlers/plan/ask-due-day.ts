import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { planFor } from '../../src/domain/parameters.ts';
import { quarterlyDue } from '../../src/domain/quarterly-due.ts';
import type { AskDueDay } from '../../src/domain/question.ts';
import { SETTINGS } from '../../src/domain/setting.ts';
import { quarterBeforeNotice, quarterDue } from './wording/rules.ts';

/** 二季度完成情况最晚哪天报: the due day of the quarter's results, by 附件2 五. */
export const askDueDay: Handler<AskDueDay> = async ({ quarter }, ctx) => {
  const period = `${ctx.plan.year}-Q${quarter}`;
  const due = quarterlyDue(planFor(ctx.plan, await ctx.kept(SETTINGS).all(), period), quarter);
  const { issuedOn } = ctx.plan.document;
  const text =
    due.dueOn < issuedOn
      ? quarterBeforeNotice(due, issuedOn)
      : quarterDue(due, shanghaiDay(ctx.act.at));
  return answer(ctx, text, 'answer');
};
