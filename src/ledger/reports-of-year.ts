import type { Context } from '../context.ts';
import type { Period } from '../domain/period.ts';
import { isInForce, type Submission, submissionsOfPeriod } from '../domain/submission.ts';

/** What is in force of these periods, in their order. */
export async function reportsOfYear(
  periods: readonly Period[],
  { kept }: Pick<Context, 'kept'>,
): Promise<readonly Submission[]> {
  const found = await Promise.all(periods.map((one) => submissionsOfPeriod(kept, one)));
  return found.flat().filter(isInForce);
}
