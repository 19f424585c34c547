import type { Context } from '../context.ts';
import type { Matter, MatterRef, StepSaid } from '../domain/matter.ts';
import { shanghaiDay } from '../domain/moment.ts';
import type { Plan } from '../domain/plan.ts';
import { SUPERVISIONS, type SupervisionSubject } from '../domain/supervision.ts';
import { addWorkdays } from '../domain/workdays.ts';
import { dueDayIn } from '../reading/matters/due-day.ts';
import { supervisedAs, turnedIntoSupervision } from '../wording/matters.ts';
import { openSupervision } from './open-supervision.ts';
import type { MatterReason } from './reasons.ts';
import { type Deed, refOf, type SortDeclared } from './sort.ts';

/** What is put under supervision of a record, but for the day: null where it says nobody who is charged with it. */
type SubjectOf<T> = (matter: T, plan: Plan) => Omit<SupervisionSubject, 'from' | 'dueOn'>;

/**
 * 转督办, 批示3转督办，6月30日前: the office makes a 督办 of a record (附件2 六: “领导交办的事项”); the record itself goes on as it was. The
 * day is the one that is said, else the record's own.
 */
export const turnIntoSupervision = <T extends Matter<S>, S extends string>(
  kind: SortDeclared<T, S>['kind'],
  subjectOf: SubjectOf<T>,
  dueOf: (matter: T) => string | null = () => null,
): Deed<T, S> => ({
  steps: [],
  by: () => [{ kind: 'office' }],
  lacks: ({ text }, matter) => (isDated(text, matter) || dueOf(matter) !== null ? null : DAY),
  async hindered(matter, said, ctx): Promise<MatterReason | null> {
    const before = await supervisedBefore(refOf(kind, matter), ctx);
    if (before) return before;
    const dueOn = dayOf(said, ctx) ?? dueOf(matter);
    if (dueOn !== null && dueOn >= shanghaiDay(ctx.act.at)) return null;
    return { kind: 'step-incomplete', matter: refOf(kind, matter), lacks: DAY };
  },
  async tells(matter, said, ctx) {
    const from = refOf(kind, matter);
    const dueOn = dayOf(said, ctx) ?? dueOf(matter) ?? shanghaiDay(ctx.act.at);
    const { ref, title, messages } = await openSupervision(
      { ...subjectOf(matter, ctx.plan), from, dueOn },
      ctx,
    );
    return { receipt: turnedIntoSupervision(from, ref, title, dueOn), messages };
  },
});

/** It was put under supervision before, and that stands: once is enough. */
async function supervisedBefore(
  matter: MatterRef,
  { kept, act }: Context,
): Promise<MatterReason | null> {
  const all = await kept(SUPERVISIONS).all();
  const before = all.find(
    ({ from, cause, steps }) =>
      from !== null &&
      from.kind === matter.kind &&
      from.number === matter.number &&
      !cause.startsWith(act.cause) &&
      !steps.some(({ step }) => step === 'cancel'),
  );
  if (!before) return null;
  const name = supervisedAs(Number(before.id));
  const by = before.steps[0]?.hand?.name ?? null;
  return { kind: 'step-taken', matter, name, by, at: before.at, next: null, names: [] };
}

/** What is missing where no day ahead is said. */
const DAY = '今天以后的办结时限（“转督办，某月某日前”）';

function isDated(text: string, { at }: Matter): boolean {
  const { day, workdays } = dueDayIn(text, shanghaiDay(at));
  return day !== null || workdays !== null;
}

function dayOf({ text }: StepSaid, { act, calendar }: Context): string | null {
  const today = shanghaiDay(act.at);
  const { day, workdays } = dueDayIn(text, today);
  return workdays === null ? day : addWorkdays(calendar, today, workdays);
}
