import { isTimeOfDay, parameterValue } from '../domain/parameters.ts';
import type { Plan } from '../domain/plan.ts';
import type { Problem } from './problem.ts';

/** What the clock cannot run without, and what each must be. */
const NEEDED: Readonly<Record<string, 'number' | 'time'>> = {
  'quarterly-due-day': 'number',
  'nudge-at': 'time',
  'quiet-from': 'time',
  'quiet-until': 'time',
  'unasked-messages-per-day': 'number',
  'urge-again-hours': 'number',
};

/** The parameters that are missing or are not what they must be. */
export function checkParameters(plan: Plan): readonly Problem[] {
  return Object.entries(NEEDED).flatMap(([id, kind]) => {
    const value = parameterValue(plan, id);
    const isRight = kind === 'number' ? typeof value === 'number' : isTimeOfDay(value);
    const needed = kind === 'number' ? '数字' : '时刻，如09:00';
    return isRight ? [] : [{ place: `参数 ${id}`, problem: `应为${needed}` }];
  });
}
