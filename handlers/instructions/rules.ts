import type { Charged } from '../../src/domain/charged.ts';
import { addDays, daysBetween } from '../../src/domain/day.ts';
import type { Instruction } from '../../src/domain/instruction.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { leadUnitOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { type StepTaken, standing } from '../../src/domain/procedure.ts';
import { addWorkdays, type WorkCalendar } from '../../src/domain/workdays.ts';
import { type InstructionStep, STEPS } from './steps.ts';

const A_WEEK = 7;

/** “原则上一周内办结” (附件2 四): the day of 登记 is none of the seven, the last of them is one. */
export function dueFrom(day: string, plan: Plan, calendar: WorkCalendar): string {
  const days = parameterValue(plan, 'instruction-days');
  const count = typeof days === 'number' ? days : A_WEEK;
  const kind = parameterValue(plan, 'instruction-days-kind') ?? 'natural';
  return kind === 'natural' ? addDays(day, count) : addWorkdays(calendar, day, count);
}

/** Days after 登记 of the first 催办, and before the due day of the second. */
const FIRST_URGED = 3;
const LAST_URGED = 2;

/** When 主办 is reminded before the day: on D+3 and D+5; where the director set another day, at half time and two days before it. */
export function urgedOn(instruction: Instruction, plan: Plan): readonly string[] {
  const { countedFrom, dueOn, daySet } = instruction;
  const before = parameterValue(plan, 'instruction-warning-days');
  const last = addDays(dueOn, -(typeof before === 'number' ? before : LAST_URGED));
  const half = addDays(countedFrom, Math.floor(daysBetween(countedFrom, dueOn) / 2));
  const first = daySet ? half : addDays(countedFrom, FIRST_URGED);
  return first < last ? [first, last] : [last];
}

/** The step of that name that still counts; null for none. */
export const stands = (
  instruction: Pick<Instruction, 'steps'>,
  step: InstructionStep,
): StepTaken<InstructionStep> | null =>
  standing(STEPS, instruction).findLast((one) => one.step === step) ?? null;

/** When it was closed, after 上报 or as 阅件; null while it is not. */
export const closedOf = (instruction: Pick<Instruction, 'steps'>) =>
  stands(instruction, 'close') ?? stands(instruction, 'close-read');

/** Whole days by which it is, or was, answered too late; null for in time. */
export function daysLate(instruction: Instruction, today: string): number | null {
  const answered = stands(instruction, 'respond');
  const until = answered ? shanghaiDay(answered.at) : today;
  return until > instruction.dueOn ? daysBetween(instruction.dueOn, until) : null;
}

/** Who is proposed where the words name nobody: the first unit of the task (附件3). */
export const leadOfTasks = (tasks: readonly number[], plan: Plan): Charged | null => {
  const [task] = tasks.filter((number) => plan.tasks.some((one) => one.number === number));
  return task === undefined ? null : { kind: 'unit', unit: leadUnitOf(taskOf(plan, task)) };
};
