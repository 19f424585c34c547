import { z } from 'zod';
import { Duty, QUARTERLY_DUTIES, YEARLY_DUTIES } from '../../domain/duties.ts';
import { LadderStep } from '../../domain/ladder.ts';
import { isTimeOfDay, parameterValue, ruleOfParameter } from '../../domain/parameters.ts';
import { isQuarter } from '../../domain/period.ts';
import type { Parameter, Plan } from '../../domain/plan.ts';
import { KNOWN_PARAMETERS, nearlyKnown, type ValueKind } from './known-parameters.ts';
import type { Problem } from './problem.ts';

/** What the clock cannot run without. */
const NEEDED = [
  'quarterly-due-day',
  'nudge-at',
  'quiet-from',
  'quiet-until',
  'unasked-messages-per-day',
  'urge-again-hours',
];

const DUTIES = [QUARTERLY_DUTIES, YEARLY_DUTIES];

/** The parameters that are missing or are not what they must be. */
export function checkParameters(plan: Plan): readonly Problem[] {
  return [
    ...checkNeeded(plan),
    ...plan.parameters.flatMap(checkKnown),
    ...checkDueDay(plan),
    ...checkFirstQuarter(plan),
    ...LADDERS.flatMap((id) => checkSteps(plan, id)),
    ...DUTIES.flatMap((id) => checkDuties(plan, id)),
  ];
}

function checkNeeded(plan: Plan): readonly Problem[] {
  return NEEDED.flatMap((id) =>
    parameterValue(plan, id) === null
      ? [{ place: `参数 ${id}`, problem: `没有写，应为${WANTED[KNOWN_PARAMETERS[id] ?? 'words']}` }]
      : [],
  );
}

const WANTED: Readonly<Record<ValueKind, string>> = {
  number: '数字',
  time: '时刻，如09:00',
  'yes-or-no': 'true或false',
  words: '文字',
  list: '一列',
};

/** A name that the program does not know does nothing at all, least of all what was meant. */
function checkKnown({ id, value }: Parameter): readonly Problem[] {
  const place = `参数 ${id}`;
  const kind = KNOWN_PARAMETERS[id];
  if (kind === undefined) {
    const meant = nearlyKnown(id);
    const problem = meant ? `没有这个参数，是不是${meant}？` : '没有这个参数，写了不起作用';
    return [{ place, problem }];
  }
  return value === null || isOfKind(value, kind) ? [] : [{ place, problem: `应为${WANTED[kind]}` }];
}

function isOfKind(value: Parameter['value'], kind: ValueKind): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number';
    case 'time':
      return isTimeOfDay(value);
    case 'yes-or-no':
      return typeof value === 'boolean';
    case 'words':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value);
  }
}

const INCLUDED = 'quarterly-due-day-included';

/** Whether the day itself is in time follows from the notice's own words where they say so, and must be written otherwise. */
function checkDueDay(plan: Plan): readonly Problem[] {
  const place = `参数 ${INCLUDED}`;
  const isIncluded = parameterValue(plan, INCLUDED);
  if (isIncluded === null) {
    return [{ place, problem: '没有写：报送日当天报算按时写true，不算写false' }];
  }
  const quote = ruleOfParameter(plan, 'quarterly-due-day')?.quote ?? '';
  const said = /不含|不包括/u.test(quote) ? false : /含|包括|当日|当天/u.test(quote) || null;
  return said === null || said === isIncluded
    ? []
    : [{ place, problem: `文件的原话是“${quote}”，应为${said}` }];
}

const FIRST = 'first-quarter';

/** A notice that comes when the first reminder of a quarter is over already leaves it to the plan whether that one is asked for. */
function checkFirstQuarter(plan: Plan): readonly Problem[] {
  const place = `参数 ${FIRST}`;
  const first = parameterValue(plan, FIRST);
  if (first !== null) {
    return isQuarter(String(first)) ? [] : [{ place, problem: `应如${plan.year}-Q2` }];
  }
  const { issuedOn } = plan.document;
  const month = Number(issuedOn.slice(5, 7));
  const opens = `${issuedOn.slice(0, 7)}-01`;
  const due = parameterValue(plan, 'quarterly-due-day');
  const isOpen = month % 3 === 1 && typeof due === 'number' && Number(issuedOn.slice(8)) <= due;
  if (!isOpen || issuedOn === opens) return [];
  const problem = `文件${issuedOn}印发，上一季度的报送已经开始：从哪个季度报起，请写明，如${plan.year}-Q${Math.ceil(month / 3)}`;
  return [{ place, problem }];
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
