import type { Target } from '../../domain/plan.ts';
import { yearIn } from './targets-meant.ts';

/** The year that a text names for a target which the notice sets for another day, or for several years together; null where it bears that out. */
export function yearMistaken(
  { deadline, metric }: Target,
  text: string,
  planYear: number,
): number | null {
  const year = yearIn(text, planYear);
  const isOther = deadline === null ? OVER_YEARS.test(metric) : !deadline.startsWith(String(year));
  return year !== null && isOther ? year : null;
}

/** 三年消防培训率. */
const OVER_YEARS = /[两三四五]年/u;
