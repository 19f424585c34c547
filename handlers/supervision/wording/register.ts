import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { standing } from '../../../src/domain/procedure.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import type { Supervision } from '../../../src/domain/supervision.ts';
import { finishedOn } from '../rules.ts';
import { STEPS } from '../steps.ts';
import { chargedInWords, focusInWords, sourceInWords } from './supervisions.ts';

/** 督办台账 (附件2 六), from 立项 to 核销. */
export const supervisionRegister = (supervisions: readonly Supervision[], plan: Plan): Sheet => ({
  title: '督办台账',
  note: null,
  columns: [
    { title: '编号', kind: 'number', width: 3 },
    { title: '事项', kind: 'text', width: 18 },
    { title: '来源', kind: 'text', width: 10 },
    { title: '类别', kind: 'text', width: 6 },
    { title: '责任单位', kind: 'text', width: 8 },
    { title: '立项日期', kind: 'day', width: 6 },
    { title: '时限', kind: 'day', width: 6 },
    { title: '办结日期', kind: 'day', width: 6 },
    { title: '办理情况', kind: 'text', width: 14 },
    { title: '核销日期', kind: 'day', width: 6 },
    { title: '状态', kind: 'text', width: 4 },
  ],
  sections: [{ title: null, rows: supervisions.map((one) => rowOf(one, plan)) }],
  foot: [],
});

function rowOf(supervision: Supervision, plan: Plan): Cell[] {
  const stands = standing(STEPS, supervision);
  const verified = stands.find(({ step }) => step === 'verify');
  const isCancelled = stands.some(({ step }) => step === 'cancel');
  const state = isCancelled ? '已撤销' : verified ? '已核销' : '在办';
  return [
    Number(supervision.id),
    supervision.what,
    sourceInWords(supervision, plan),
    focusInWords(supervision.focus),
    chargedInWords(supervision, plan),
    shanghaiDay(supervision.at),
    supervision.dueOn,
    finishedOn(supervision),
    toldOf(supervision),
    verified ? shanghaiDay(verified.at) : null,
    state,
  ];
}

/** What each unit has finished, in every answer that it did not take back itself; the last progress while there is none. */
function toldOf({ steps, charged }: Supervision): string | null {
  const answers = answersKept(steps);
  const isOfOne = charged.length < 2;
  const finished = answers.map(({ party, note }) => (isOfOne ? note : `${party ?? ''}：${note}`));
  const progress = steps.findLast(({ step, note }) => step === 'progress' && note);
  return finished.join('；') || progress?.note || null;
}

/** Answers with words, but those that were taken back by whoever gave them. */
const answersKept = (steps: Supervision['steps']): Supervision['steps'] =>
  steps.filter(({ step, note, by }, at) => {
    const next = steps
      .slice(at + 1)
      .find((one) => one.by === by && ['finish', 'recall'].includes(one.step));
    return step === 'finish' && note && next?.step !== 'recall';
  });
