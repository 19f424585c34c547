import type { Context, Handler } from '../../src/context.ts';
import { INSPECTIONS, type Inspection, isPublished } from '../../src/domain/inspection.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { Deed } from '../../src/matters/sort.ts';
import { takeStep } from '../../src/matters/take-step.ts';
import { findsNothing } from './inspection-said.ts';
import { concerned, INSPECTION, type InspectionStep } from './inspections.ts';
import type { CorrectInspection } from './intents.ts';
import type { AssessmentReason } from './reasons.ts';
import { inspectionCorrected } from './wording/inspections.ts';

/** 检查1地点写错了，是药山街道: what was said is kept with the step; whoever was told of it by 发布 hears what is right. */
export const correctInspection: Handler<CorrectInspection> = async (intent, ctx) => {
  const inspection = await meant(intent, ctx);
  const ref = { kind: 'inspection' as const, number: Number(inspection.id) };
  await matterCalled(ref, ctx);
  const sort = { ...INSPECTION, deeds: { correct: deedOf(intent) } };
  const messages = await takeStep(inspection, sort, { word: 'correct', text: intent.said }, ctx);
  await remember(ref, ctx);
  return messages;
};

async function meant({ inspection, registeredBy }: CorrectInspection, ctx: Context) {
  const inspections = ctx.kept(INSPECTIONS);
  if (inspection !== null) {
    await matterCalled({ kind: 'inspection', number: inspection }, ctx);
    const numbered = await inspections.get(String(inspection));
    if (numbered) return numbered;
  }
  const [own] = await inspections.find({ where: { cause: registeredBy ?? '' }, limit: 1 });
  if (!own) throw new Refusal<AssessmentReason>({ kind: 'which-inspection' });
  return own;
}

const deedOf = (intent: CorrectInspection): Deed<Inspection, InspectionStep> => ({
  steps: ['correct'],
  lacks: (_, inspection) =>
    isSame(inspection, corrected(inspection, intent))
      ? '改哪里（如“检查1地点写错了，是某某街道”“检查1补充：……”）'
      : null,
  change: (inspection) => corrected(inspection, intent),
  async tells(inspection, _said, ctx) {
    const text = inspectionCorrected(inspection);
    const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
    const seats = isPublished(inspection) ? concerned(inspection, ctx.plan) : [];
    const messages = hearersOf(seats, seating)
      .filter(({ id }) => id !== ctx.speaker.id)
      .map(({ id }) =>
        toPerson(id, `matter:inspection:${inspection.id}:${ctx.act.cause}`, { text }),
      );
    return { receipt: text, messages };
  },
});

function corrected(inspection: Inspection, intent: CorrectInspection): Inspection {
  const { day, place, tasks, units, more, wrong = '', right = '' } = intent;
  const { finding } = inspection;
  const isOnce = wrong !== '' && finding.split(wrong).length === 2;
  const reworded = isOnce ? finding.replace(wrong, right) : finding;
  const found = more === null ? reworded : findsNothing(reworded) ? more : `${reworded}，${more}`;
  const { half: _, ...withoutHalf } = inspection;
  return {
    ...(day === null ? inspection : withoutHalf),
    day: day ?? inspection.day,
    place: place || inspection.place,
    tasks: tasks.length > 0 ? tasks : inspection.tasks,
    units: units.length > 0 ? units : inspection.units,
    finding: found,
    hasProblem: !findsNothing(found),
  };
}

const isSame = (one: Inspection, other: Inspection): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
