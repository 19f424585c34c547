import type { Context } from '../../src/context.ts';
import type { Amendment } from '../../src/domain/amendment.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { leadUnitOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ReportItem, ReportReading } from '../../src/domain/report-reading.ts';
import {
  isOwnTask,
  isResponsible,
  mayReportFor,
  onBehalfOf,
  reportingUnit,
  rolesFor,
  unitsReportedFor,
} from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { mentionsWithOwnNames } from '../../src/reading/names/unit-name.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** The one unit of several for which somebody reports that a text names; undefined where it names none or more. */
export function unitNamed(
  text: string,
  roles: readonly Role[],
  { lexicon }: QuestionReader,
): string | undefined {
  const own = unitsReportedFor(roles);
  if (own.length < 2) return undefined;
  const said = plain(text);
  const named = mentionsWithOwnNames(said, lexicon).flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'unit' && own.includes(one.unit) ? [one.unit] : [])),
  );
  const [only, ...others] = new Set(named);
  return others.length === 0 ? only : undefined;
}

/** The answer to which unit reports: its name, or its place in the list. */
export function readUnitAnswer(
  text: string,
  reading: ReportReading,
  roles: readonly Role[],
  reader: QuestionReader,
): Amendment | null {
  const own = unitsReportedFor(roles);
  if (reading.unit !== undefined || own.length < 2 || text.length > LONGEST) return null;
  const open = unitsOpenTo(reading, own, reader);
  if (open.length === 0) return null;
  const place = /^\s*第?([1-9])(?:个|家)?[。.]?\s*$/u.exec(text)?.[1];
  const unit = place === undefined ? unitNamed(text, roles, reader) : open[Number(place) - 1];
  return unit === undefined ? null : { kind: 'mean-unit', unit };
}

/** A name and hardly more: 是区水务局的. */
const LONGEST = 16;

/** Whether the unit that a report names may report on all of these as well; true where it names none. */
export const mayReport = (
  unit: string | undefined,
  items: readonly ReportItem[],
  plan: Plan,
): boolean =>
  unit === undefined ||
  items.every(
    ({ task }) =>
      task === null ||
      !plan.tasks.some(({ number }) => number === task) ||
      reportingUnit(plan, task, [{ role: 'liaison', unit, group: null }]) !== null,
  );

/** The speaker as somebody of the unit that the report names. Refuses a report for a unit of others that does not say so. */
export function actingFor(reading: ReportReading, ctx: Context): Context {
  refuseUnsaid(reading, ctx);
  const roles = rolesIn(reading, ctx.speaker.roles);
  return { ...ctx, speaker: { ...ctx.speaker, roles } };
}

/** The roles in which somebody makes a report, by the unit that it names. */
export const rolesIn = (
  { unit, isOnBehalf }: Pick<ReportReading, 'unit' | 'isOnBehalf'>,
  roles: readonly Role[],
): readonly Role[] => (isOnBehalf && unit !== undefined ? onBehalfOf(unit) : rolesFor(roles, unit));

/**
 * Only 代报… makes a report by the office or a group for a unit: whoever merely speaks of its task reports nothing. A number
 * that stands on record they may put right.
 */
function refuseUnsaid(reading: ReportReading, { plan, speaker }: Context) {
  const { items, unit, isOnBehalf, correction } = reading;
  const { roles } = speaker;
  const told = items.flatMap(({ task }) => task ?? []).filter((task) => isKnown(task, plan));
  if (isOnBehalf && unit === undefined) throw new Refusal<ReportReason>({ kind: 'for-which-unit' });
  if (isOnBehalf && !told.every((task) => mayReportFor(roles, plan, task))) {
    throw new Refusal<ReportReason>({ kind: 'not-on-behalf', unit: unit ?? '' });
  }
  const foreign = told.find(
    (task) => mayReportFor(roles, plan, task) && !isOwnTask(plan, task, roles),
  );
  const corrects = correction !== null || items.some((item) => item.corrects);
  if (isOnBehalf || corrects || foreign === undefined) return;
  throw new Refusal<ReportReason>({
    kind: 'say-on-behalf',
    task: foreign,
    unit: leadUnitOf(taskOf(plan, foreign)),
  });
}

const isKnown = (task: number, plan: Plan): boolean =>
  plan.tasks.some(({ number }) => number === task);

/** The units of the speaker of which each could be meant; empty where it is clear. */
export const unitsOpen = (reading: ReportReading, { plan, speaker }: Context): readonly string[] =>
  reading.unit === undefined ? unitsOpenTo(reading, unitsReportedFor(speaker.roles), { plan }) : [];

function unitsOpenTo(
  { items }: ReportReading,
  own: readonly string[],
  { plan }: Pick<QuestionReader, 'plan'>,
): readonly string[] {
  const known = items.flatMap(({ task }) =>
    task !== null && plan.tasks.some(({ number }) => number === task) ? [taskOf(plan, task)] : [],
  );
  const open = known
    .map((task) => own.filter((unit) => isResponsible(plan, task, unit)))
    .find((units) => units.length > 1);
  return open ?? [];
}
