import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { isWithOffice } from '../../src/domain/handed-in.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isResponsible, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { formsNow, handedInBy } from './forms-now.ts';
import type { FillMilestones } from './intents.ts';
import { lackingGoal } from './lacking.ts';
import type { AssessmentReason } from './reasons.ts';
import { type Goals, MILESTONES, type Milestones } from './record.ts';
import { pairId, quartersAhead } from './rules.ts';
import { formChanged, formsFilled, formsPreview, goalAsked } from './wording/forms.ts';

/** A form as it would stand. */
export interface FormMeant {
  readonly task: number;
  readonly unit: string;
  readonly goals: Goals;
  /** Whether 年度计划 was taken from the notice, where the unit wrote none. */
  readonly isPrefilled: boolean;
  /** As it stood; null where it is filled in for the first time. */
  readonly before: Goals | null;
}

/** 填报 (附件2 五): shown with hints, or asks for a quarter's goal that is missing. */
export async function previewMilestones(
  intent: FillMilestones,
  ctx: Context,
): Promise<Offer<FillMilestones>> {
  const forms = await formsMeant(intent, ctx);
  const lacks = lackingGoal(forms, quartersAhead(ctx.plan, shanghaiDay(ctx.act.at)));
  const text = lacks
    ? goalAsked(forms, lacks, ctx.plan)
    : formsPreview(forms, intent.isCorrection, ctx.plan);
  return { messages: lacks ? answer(ctx, text) : toConfirm(ctx, text), meant: intent };
}

export const fillMilestones: Handler<FillMilestones> = async (intent, ctx) => {
  const forms = await formsMeant(intent, ctx);
  const lacks = lackingGoal(forms, quartersAhead(ctx.plan, shanghaiDay(ctx.act.at)));
  if (lacks) throw new Refusal<AssessmentReason>({ kind: 'goal-missing', ...lacks });
  const { act, speaker, message } = ctx;
  const byName = speaker.name ?? message.sender.userid;
  for (const { task, unit, goals } of forms) {
    const id = pairId({ task, unit });
    const before = await ctx.kept(MILESTONES).get(id);
    if (before?.versions.some(({ cause }) => cause === act.cause)) continue;
    const version = { ...goals, by: act.by, byName, at: act.at, cause: act.cause };
    const kept: Milestones = before ?? { id, version: 0, task, unit, versions: [], exempt: null };
    const next = { ...kept, versions: [...kept.versions, version], exempt: null };
    await (before ? ctx.kept(MILESTONES).save(next) : ctx.kept(MILESTONES).add(next));
  }
  const told = await changesTold(forms, ctx);
  return [...answer(ctx, formsFilled(forms, intent.isCorrection, ctx.plan)), ...told];
};

/** What is with the office already and changes is told to the group that handed it in, and to the office. */
async function changesTold(
  forms: readonly FormMeant[],
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const told = await Promise.all(
    forms.map(async (form) => {
      const { group } = taskOf(ctx.plan, form.task);
      const isIn = isWithOffice(await handedInBy(group, null, ctx));
      if (form.before === null || !isIn) return [];
      const people = hearersOf([{ kind: 'group-liaison', group }, { kind: 'office' }], seating);
      const fact = `form:${form.task}:${form.unit}:${ctx.act.cause}`;
      return people
        .filter(({ id }) => id !== ctx.speaker.id)
        .map(({ id }) => toPerson(id, fact, { text: formChanged(form) }));
    }),
  );
  return told.flat();
}

/** The forms of the speaker's unit, with what stands already where it is corrected. Refuses a task that is not its own. */
async function formsMeant(intent: FillMilestones, ctx: Context): Promise<readonly FormMeant[]> {
  const kept = await formsNow(ctx);
  return intent.items.map(({ task: number, year, quarters }) => {
    if (number === null) throw new Refusal<AssessmentReason>({ kind: 'which-task-to-fill' });
    if (!ctx.plan.tasks.some((one) => one.number === number)) {
      throw new Refusal<AssessmentReason>({ kind: 'no-task-to-fill', task: number });
    }
    const task = taskOf(ctx.plan, number);
    const unit = unitsReportedFor(ctx.speaker.roles).find((one) =>
      isResponsible(ctx.plan, task, one),
    );
    if (unit === undefined) {
      throw new Refusal<AssessmentReason>({ kind: 'not-your-form', task: number });
    }
    const before = kept.get(pairId({ task: number, unit }))?.versions.at(-1) ?? null;
    if (intent.isCorrection && !before) {
      throw new Refusal<AssessmentReason>({ kind: 'nothing-filled', task: number });
    }
    const stays = (before?.quarters ?? []).filter(
      (one) => !quarters.some(({ quarter }) => quarter === one.quarter),
    );
    const notice = [...task.targets, ...task.commitments].map(({ quote }) => quote).join('；');
    const all = [...stays, ...quarters].toSorted((a, b) => a.quarter.localeCompare(b.quarter));
    const plan = year ?? before?.year ?? (notice === '' ? task.content : notice);
    return {
      task: number,
      unit,
      goals: { year: plan, quarters: all },
      isPrefilled: year === null && !before,
      before,
    };
  });
}
