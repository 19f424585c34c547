import type { Context, Handler } from '../../src/context.ts';
import { INSPECTIONS, type Inspection } from '../../src/domain/inspection.ts';
import { matterCalled } from '../../src/matters/matter-called.ts';
import { openSupervision } from '../../src/matters/open-supervision.ts';
import type { Deed } from '../../src/matters/sort.ts';
import { takeStep } from '../../src/matters/take-step.ts';
import { INSPECTION, type InspectionStep, unitsConcerned } from './inspections.ts';
import type { SuperviseInspection } from './intents.ts';
import { inspectionSupervised } from './wording/inspections.ts';

/** 检查1转督办，6月30日前. */
export const superviseInspection: Handler<SuperviseInspection> = async (intent, ctx) => {
  await matterCalled({ kind: 'inspection', number: intent.inspection }, ctx);
  const inspection = await ctx.kept(INSPECTIONS).get(String(intent.inspection));
  if (!inspection) throw new Error(`检查${intent.inspection} is not kept`);
  const deeds = { supervise: deedOf(intent) };
  return takeStep(inspection, { ...INSPECTION, deeds }, { word: 'supervise', text: '' }, ctx);
};

const deedOf = (intent: SuperviseInspection): Deed<Inspection, InspectionStep> => ({
  steps: ['supervise'],
  lacks: () => (intent.dueOn === null ? '时限（如“检查1转督办，6月30日前”）' : null),
  async change(inspection, _said, ctx) {
    const opened = await openedOf(intent, inspection, ctx);
    return { ...inspection, supervision: opened.ref.number };
  },
  async tells(inspection, _said, ctx) {
    const { messages, ref } = await openedOf(intent, inspection, ctx);
    return {
      receipt: inspectionSupervised(
        inspection,
        ref.number,
        chargedOf(intent, inspection, ctx),
        intent.dueOn,
      ),
      messages,
    };
  },
});

const chargedOf = (
  { units }: SuperviseInspection,
  inspection: Inspection,
  { plan }: Context,
): readonly string[] => (units.length > 0 ? units : unitsConcerned(inspection, plan));

const openedOf = (intent: SuperviseInspection, inspection: Inspection, ctx: Context) =>
  openSupervision(
    {
      task: inspection.tasks[0] ?? null,
      from: { kind: 'inspection', number: Number(inspection.id) },
      isAssigned: false,
      focus: 'weakness',
      reason: '',
      charged: chargedOf(intent, inspection, ctx).map((unit) => ({ kind: 'unit', unit })),
      what: `${inspection.place}${inspection.finding}`,
      dueOn: intent.dueOn ?? '',
    },
    ctx,
  );
