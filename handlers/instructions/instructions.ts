import { chargedAs, groupsConcerned, partyOf } from '../../src/domain/charged.ts';
import { chargedBy, INSTRUCTIONS, type Instruction } from '../../src/domain/instruction.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Step } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { mayRecall } from '../../src/matters/may-recall.ts';
import { sortOf } from '../../src/matters/sort.ts';
import { instructionDeeds } from './deeds.ts';
import { readProposal } from './read-instruction.ts';
import { closedOf, daysLate, stands } from './rules.ts';
import {
  type InstructionStep,
  STEPS,
  STEPS_FOR_READING,
  STEPS_ONCE_ANSWERED,
  STEPS_WHILE_APPLIED,
} from './steps.ts';
import { instructionBrief, instructionFacts, lateInWords } from './wording/instructions.ts';
import { instructionRegister } from './wording/register.ts';
import { instructionTitle } from './wording/registering.ts';
import { INSTRUCTION_WORDS } from './words.ts';

/** 批示: a leader's words, for whom they are and what may be done to them (附件2 四). */
export const instructions = sortOf<Instruction, InstructionStep>({
  kind: 'instruction',
  keeps: INSTRUCTIONS,
  table(instruction) {
    if (instruction.isForReading) return STEPS_FOR_READING;
    if (stands(instruction, 'respond')) return STEPS_ONCE_ANSWERED;
    return instruction.applied === null ? STEPS : STEPS_WHILE_APPLIED;
  },
  seats: seatsOf,
  parties: (instruction) => chargedBy(instruction).map(partyOf),
  seatOfParty: (party, instruction) => chargedAs(party, chargedBy(instruction)),
  title: instructionTitle,
  mayKnow,
  concerned: ({ leader: { id, name }, ...instruction }) => [
    ...chargedBy(instruction),
    ...(id === null ? [] : [{ kind: 'person' as const, id, name }]),
  ],
  hearsLater: ({ leader: { id }, ...after }) => (id === null || isVoid(after) ? [] : [id]),
  ended(instruction) {
    if (isVoid(instruction)) return VOID;
    return stands(instruction, 'close') || instruction.isForReading ? CLOSED : null;
  },
  register: instructionRegister,
  facts: instructionFacts,
  brief: instructionBrief,
  answers: ({ step }, { lead }) =>
    step === 'propose' && lead === null ? [PROPOSES] : (ANSWERS[step] ?? []),
  dueOn: ({ dueOn, isForReading }) => (isForReading ? null : dueOn),
  light(instruction, today) {
    const days = daysLate(instruction, today);
    return days === null ? null : lateInWords(days);
  },
  isDiscreet: true,
  hasOwnDays: ['sign', 'respond'],
  words: INSTRUCTION_WORDS,
  newsWord: 'progress',
  takenUp: {
    propose: (instruction, text, { reader }) => ({
      kind: 'propose-instruction',
      instruction,
      ...(readProposal(text, reader) ?? { lead: null, assisting: null, people: [] }),
    }),
  },
  deeds: instructionDeeds,
  shelf(instruction, plan) {
    const closed = closedOf(instruction);
    if (!closed) return null;
    return {
      group:
        groupsConcerned(plan, instruction.tasks, chargedBy(instruction).slice(0, 1))[0] ?? null,
      task: instruction.tasks[0] ?? null,
      title: instructionTitle(instruction),
      documentNumber: null,
      closedOn: shanghaiDay(closed.at),
    };
  },
});

/** What becomes of it on the way is told to the leader with the 上报; that it is void at once. */
const isVoid = ({ steps }: Pick<Instruction, 'steps'>): boolean =>
  steps.some(({ step }) => step === 'void');

const CLOSED = '已注结';
const VOID = '已作废';
const OFFICE: Seat = { kind: 'office' };
const PROPOSES = '主办……，协办……';

const ANSWERS: Readonly<Partial<Record<InstructionStep, readonly string[]>>> = {
  propose: ['同意', PROPOSES],
  refer: ['转办'],
  sign: ['签收', '退回：理由'],
  respond: ['进展：……', '办结：……'],
  grant: ['同意', '退回：理由'],
  summarise: ['同意', '综合上报', '退回：理由'],
  submit: ['上报'],
  close: ['注结'],
};

/** Whose step it is: the leader's own word comes from nobody else, another day from the director alone. */
function seatsOf({ step }: Step<InstructionStep>, instruction: Instruction): readonly Seat[] {
  const { lead, assisting, applied, leader } = instruction;
  switch (step) {
    case 'sign':
    case 'progress':
      return chargedBy(instruction);
    case 'assist':
    case 'decline-part':
      return assisting;
    case 'recall':
      return mayRecall(STEPS, instruction, step);
    case 'decline':
    case 'respond':
    case 'apply':
      return lead ? [lead] : [];
    case 'refuse':
    case 'grant':
      return applied ? [{ kind: 'office-director' }] : [];
    case 'set-day':
      return [{ kind: 'office-director' }];
    case 'read':
    case 'approve':
    case 'continue':
    case 'dispute':
    case 'supplement':
      return leader.id === null ? [] : [{ kind: 'person', id: leader.id, name: leader.name }];
    default:
      return [OFFICE];
  }
}

/** The office, 总指挥, the leader who gave it; from 转办 on 主办 and 协办 with their groups and those groups' 副总指挥. Nobody else at all. */
function mayKnow(instruction: Instruction, plan: Plan): readonly Seat[] {
  const { id, name } = instruction.leader;
  const above: readonly Seat[] = [
    OFFICE,
    { kind: 'commander' },
    ...(id === null ? [] : [{ kind: 'person' as const, id, name }]),
  ];
  if (!stands(instruction, 'refer')) return above;
  const charged = chargedBy(instruction);
  const groups = new Set([
    ...groupsConcerned(plan, instruction.tasks, charged),
    ...groupsConcerned(plan, [], charged),
  ]);
  return [
    ...above,
    ...charged,
    ...[...groups].flatMap((group): readonly Seat[] => [
      { kind: 'group', group },
      { kind: 'deputy-commander', group },
    ]),
  ];
}
