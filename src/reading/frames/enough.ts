import type { Task } from '../../domain/plan.ts';
import { targetsOf, taskOf } from '../../domain/plan-lookups.ts';
import type { Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import { type Heard, hear } from '../heard.ts';
import { numberOfUnit } from '../numbers/number-of-unit.ts';
import { readNumber } from '../numbers/numbers.ts';
import type { Span, SpanKey } from '../spans/span.ts';
import { GRADE, GRADE_SET } from '../words/claims.ts';
import { targetsMeant } from './targets-meant.ts';

const BESIDE: readonly SpanKey[] = [
  'ask:yes-or-no',
  'ask:content',
  'ask:target',
  'judgement',
  'only',
  'measure',
  'year',
  'due',
  'record:reached',
  'record:finished',
  'record:met',
  'record:may',
];

const ELSE: readonly SpanKey[] = [
  'unit',
  'group',
  'person',
  'post',
  'between',
  'record:given',
  'record:report',
  'record:extend',
  'record:correct',
];

/** 支路亮灯率96%达标不, 公厕三类行不行: a number or a grade held against the one that the notice sets, which is no opinion. */
export const ENOUGH_FRAMES: readonly Frame[] = [
  {
    name: 'whether a number is as much as a target wants',
    needs: ['task', 'quantity', 'enough'],
    takes: BESIDE,
    against: ELSE,
    make: (heard) => ofOneTask(heard, enoughOf),
  },
  {
    name: 'whether a grade is the one that a task sets',
    needs: ['task', 'grade'],
    oneOf: ['enough', 'ask:yes-or-no'],
    takes: BESIDE,
    against: ELSE,
    make: (heard) => ofOneTask(heard, gradeClaimed),
  },
  {
    name: 'which grade a task sets',
    needs: ['task', 'grade-asked'],
    takes: BESIDE,
    against: ELSE,
    make: (heard) => ofOneTask(heard, gradeOf),
  },
];

function ofOneTask(
  heard: Heard,
  make: (task: Task, heard: Heard) => Question | null,
): Question | null {
  const [number, ...others] = heard.subjects.tasks;
  return number === undefined || others.length > 0
    ? null
    : make(taskOf(heard.reader.plan, number), heard);
}

/** Of all targets that are meant and count in the measure of the number. */
function enoughOf(task: Task, heard: Heard): Question | null {
  const [figure, ...others] = heard.of('quantity');
  if (!figure || others.length > 0) return null;
  const places = targetsMeant(task, withoutFigure(figure, heard), heard.reader.plan.year);
  const meant = places.length > 0 ? places : task.targets.map((_, place) => place);
  const fitting = meant.filter((place) =>
    targetsOf(task, [place]).some(({ unit }) => numberOfUnit(figure.said, unit) !== null),
  );
  const [first] = targetsOf(task, fitting);
  const claimed = first && fitting.length > 0 ? numberOfUnit(figure.said, first.unit) : null;
  const areOfOneUnit = new Set(targetsOf(task, fitting).map(({ unit }) => unit)).size === 1;
  return claimed === null || !areOfOneUnit
    ? null
    : {
        kind: 'ask-task-targets',
        task: task.number,
        targets: fitting,
        claimed,
        isEnough: true,
      };
}

/** 支路95%的亮灯率: the name of the number without the number in it. */
function withoutFigure({ start, end }: Span, { text, asker, reader }: Heard): Heard {
  const rest = text.slice(end).replace(/^的/u, '');
  return hear(text.slice(0, start) + rest, asker, reader);
}

function gradeOf(task: Task): Question | null {
  const part = GRADE_SET.exec(task.content)?.[0];
  return part === undefined
    ? null
    : { kind: 'ask-task-part', task: task.number, part, fact: 'text' };
}

function gradeClaimed(task: Task, heard: Heard): Question | null {
  const asked = gradeOf(task);
  const grade = readNumber(GRADE.exec(heard.text)?.[1] ?? '');
  return asked?.kind !== 'ask-task-part' || grade === null
    ? null
    : { ...asked, claimedGrade: { grade, isEnough: heard.has('enough') } };
}
