import { answer, type Context, type Handler } from '../../src/context.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { current } from '../../src/domain/submission.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import type { AskOrigin } from './intents.ts';
import { noFigure, type OriginOfFigure, originsShown } from './wording/origins.ts';

/** 征收的那个412是谁报的: the reports in which a figure stands, newest first; of another task where that has none. */
export const askOrigin: Handler<AskOrigin> = async ({ task, value }, ctx) => {
  const all = await originsOf(value, ctx);
  const ofTask = all.filter(({ submission }) => task === null || submission.task === task);
  const shown = ofTask.length > 0 ? ofTask : all;
  if (shown.length === 0) return answer(ctx, noFigure(value, task), 'not_found');
  const isNamed = ctx.message.conversation.kind !== 'group';
  return answer(ctx, originsShown(value, shown, isNamed), 'answer');
};

async function originsOf(value: number, ctx: Context): Promise<readonly OriginOfFigure[]> {
  const reports = await reportsOfYear(periodsOf(ctx.plan, todayOf(ctx)), ctx);
  return reports
    .flatMap((submission) => {
      const { metrics, noted = [] } = current(submission);
      const [figure] = [...metrics, ...noted].filter((one) => one.value === value);
      return figure ? [{ submission, figure }] : [];
    })
    .toSorted((one, other) =>
      current(other.submission).at.localeCompare(current(one.submission).at),
    );
}
