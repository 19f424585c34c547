import { answer, type Context, type Handler } from '../../src/context.ts';
import { standingOf } from '../../src/domain/achieved.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { isQuarter, lastDay } from '../../src/domain/period.ts';
import type { Plan, Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { reportsToTrust } from '../../src/domain/reports-to-trust.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { monthNow, todayOf } from '../../src/ledger/ledger.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import type { DrawProgress } from './intents.ts';
import { pictureComes, pictureName } from './wording/comes.ts';
import { noFigures, type Reached, targetShares, taskCourse } from './wording/pictures.ts';

/** 进度图: of a task month by month, of a group or of all target by target; each beside the time that is over. */
export const drawProgress: Handler<DrawProgress> = async ({ task, group }, ctx) => {
  const submissions = await reportsOfYear(periodsOf(ctx.plan, todayOf(ctx)), ctx);
  const content =
    task === null
      ? targetShares(reachedIn(tasksIn(group, ctx), submissions), { group, ...scene(ctx) })
      : taskCourse(
          taskOf(ctx.plan, task),
          byMonth(taskOf(ctx.plan, task), submissions, ctx),
          scene(ctx),
        );
  if (!content) return answer(ctx, noFigures(task, group, ctx.plan), 'answer');
  return answerWithPaper(ctx, pictureComes(content), { name: pictureName(content), content });
};

const scene = (ctx: Context) => ({ plan: ctx.plan, at: ctx.act.at, today: todayOf(ctx) });

const tasksIn = (group: number | null, { plan }: Context): readonly Task[] =>
  plan.tasks.filter((task) => group === null || task.group === group);

/** What is reached of each target, by the same reports as in the chat. */
const reachedIn = (
  tasks: readonly Task[],
  submissions: readonly Submission[],
): readonly Reached[] =>
  tasks.flatMap((task) =>
    task.targets.map((target, place) => {
      const own = submissions.filter((one) => one.task === task.number);
      return {
        task,
        target,
        standing: standingOf(target, place, reportsToTrust(task, place, own)),
      };
    }),
  );

/** The same as it stood at the end of each month that was reported so far. */
function byMonth(
  task: Task,
  submissions: readonly Submission[],
  ctx: Context,
): readonly Reached[][] {
  const now = monthNow(ctx);
  const months = periodsOf(ctx.plan, lastDayOfYear(ctx.plan)).filter((one) => !isQuarter(one));
  return months.map((month) => {
    if (month > now) return [];
    const until = submissions.filter(({ period }) => lastDay(period) <= lastDay(month));
    return [...reachedIn([task], until)];
  });
}

const lastDayOfYear = ({ year }: Plan): string => `${year}-12-31`;
