import type { Context } from '../../src/context.ts';
import { INSPECTIONS, type Inspection } from '../../src/domain/inspection.ts';
import { later } from '../../src/domain/moment.ts';
import { current } from '../../src/domain/submission.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { lastReport } from './report-meant.ts';

/** So long after it was registered a picture is of it. */
const WITHIN_MS = 24 * 3_600_000;

/**
 * The inspection that pictures are of: the one of this number that their sender registered, else the last that they registered within
 * a day, unless they have reported since. Null for none.
 */
export async function inspectionMeant(note: string, ctx: Context): Promise<Inspection | null> {
  const { speaker, act, kept } = ctx;
  const own = (await kept(INSPECTIONS).all())
    .filter(({ steps }) => steps[0]?.by === speaker.id)
    .filter(({ steps }) => !steps.some(({ step }) => step === 'cancel'))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  const named = matterIn(note)?.ref;
  if (named?.kind === 'inspection') {
    return own.find(({ id }) => id === String(named.number)) ?? null;
  }
  const [last] = own.filter(({ at }) => at >= later(act.at, -WITHIN_MS));
  const reported = await lastReport(ctx);
  return last && (!reported || current(reported).at < last.at) ? last : null;
}

/** The inspection with the pictures of this message; the same message twice adds them once. */
export async function addPhotos(
  inspection: Inspection,
  count: number,
  ctx: Context,
): Promise<void> {
  const ids = Array.from({ length: count }, (_, place) => `${ctx.act.cause}:${place + 1}`);
  const photos = [...new Set([...(inspection.photos ?? []), ...ids])];
  if (photos.length === (inspection.photos ?? []).length) return;
  await ctx.kept(INSPECTIONS).save({ ...inspection, photos });
}
