import { z } from 'zod';
import { Duty, QUARTERLY_DUTIES, YEARLY_DUTIES } from '../../domain/duties.ts';
import { LadderStep } from '../../domain/ladder.ts';
import { isTimeOfDay, parameterValue } from '../../domain/parameters.ts';
import type { Plan } from '../../domain/plan.ts';
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

const DUTIES = [QUARTERLY_DUTIES, YEARLY_DUTIES];

/** The parameters that are missing or are not what they must be. */
export function checkParameters(plan: Plan): readonly Problem[] {
  return [
    ...checkNeeded(plan),
    ...LADDERS.flatMap((id) => checkSteps(plan, id)),
    ...DUTIES.flatMap((id) => checkDuties(plan, id)),
  ];
}

function checkNeeded(plan: Plan): readonly Problem[] {
  return Object.entries(NEEDED).flatMap(([id, kind]) => {
    const value = parameterValue(plan, id);
    const isRight = kind === 'number' ? typeof value === 'number' : isTimeOfDay(value);
    const needed = kind === 'number' ? '数字' : '时刻，如09:00';
    return isRight ? [] : [{ place: `参数 ${id}`, problem: `应为${needed}` }];
  });
}

const LADDERS = ['nudge-steps-quarterly', 'nudge-steps-monthly'];

/** A plan may leave the steps out: then nobody is reminded. */
function checkSteps(plan: Plan, id: string): readonly Problem[] {
  const steps = z.array(LadderStep).safeParse(parameterValue(plan, id) ?? []);
  const problem =
    '每一步应写 on（first-workday、L、L-5、L+3 这样）和 to（角色，如 liaison、group-liaison、unit-leader、office）';
  return steps.success ? [] : [{ place: `参数 ${id}`, problem }];
}

/** What the office is reminded of rests on words of the notice; a plan may leave it out. */
function checkDuties(plan: Plan, id: string): readonly Problem[] {
  const place = `参数 ${id}`;
  const duties = z.array(Duty).safeParse(parameterValue(plan, id) ?? []);
  if (!duties.success) return [{ place, problem: '应列出事项的名称、规定和第几点' }];
  return duties.data
    .filter(({ rule, aspect }) => !plan.rules.find((one) => one.id === rule)?.aspects[aspect])
    .map(({ name, rule }) => ({ place, problem: `“${name}”所据的规定 ${rule} 没有这一点` }));
}
