import type { Charged } from '../../../src/domain/charged.ts';
import type { Instruction } from '../../../src/domain/instruction.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { seatInWords } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import { closedOf, stands } from '../rules.ts';
import { summaryOffered } from './instructions.ts';

/** 批示台账 (附件2 四), from 登记 to 注结. */
export const instructionRegister = (instructions: readonly Instruction[], plan: Plan): Sheet => ({
  title: '批示台账',
  note: null,
  columns: [
    { title: '编号', kind: 'number', width: 3 },
    { title: '批示领导', kind: 'text', width: 4 },
    { title: '批示日期', kind: 'day', width: 6 },
    { title: '批示内容', kind: 'text', width: 18 },
    { title: '主办', kind: 'text', width: 7 },
    { title: '协办', kind: 'text', width: 7 },
    { title: '登记日期', kind: 'day', width: 6 },
    { title: '时限', kind: 'day', width: 6 },
    { title: '办理情况', kind: 'text', width: 14 },
    { title: '上报日期', kind: 'day', width: 6 },
    { title: '注结日期', kind: 'day', width: 6 },
  ],
  sections: [{ title: null, rows: instructions.map((one) => rowOf(one, plan)) }],
  foot: [],
});

function rowOf(instruction: Instruction, plan: Plan): Cell[] {
  const { id, leader, givenOn, words, lead, assisting, at, dueOn, isForReading } = instruction;
  const named = (charged: readonly Charged[]) =>
    list(charged.map((one) => seatInWords(one, plan))) || null;
  const submitted = stands(instruction, 'submit');
  const closed = closedOf(instruction);
  return [
    Number(id),
    leader.name,
    givenOn,
    words,
    lead ? named([lead]) : null,
    named(assisting),
    shanghaiDay(at),
    isForReading ? null : dueOn,
    instruction.summary || summaryOffered(instruction) || null,
    submitted && shanghaiDay(submitted.at),
    closed && shanghaiDay(closed.at),
  ];
}
