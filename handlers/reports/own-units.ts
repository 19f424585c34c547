import type { Context } from '../../src/context.ts';
import type { Amendment } from '../../src/domain/amendment.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { ReportItem, ReportReading } from '../../src/domain/report-reading.ts';
import {
  isResponsible,
  reportingUnit,
  rolesFor,
  unitsReportedFor,
} from '../../src/domain/responsibility.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { withOwnNames } from '../../src/reading/names/unit-name.ts';
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
  const named = withOwnNames(said, findMentions(said, lexicon)).flatMap(({ meanings }) =>
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

/** The speaker as somebody of the unit that the report names. */
export const actingFor = ({ unit }: ReportReading, ctx: Context): Context => ({
  ...ctx,
  speaker: { ...ctx.speaker, roles: rolesFor(ctx.speaker.roles, unit) },
});

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
