import { type Issue, isSolved, monthsOf } from '../../../src/domain/issue.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { shortPeriod } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';

/** 问题清单 (附件2 六): what units reported, what was answered and what is solved. */
export const issueRegister = (issues: readonly Issue[]): Sheet => ({
  title: '问题清单',
  note: null,
  columns: [
    { title: '编号', kind: 'number' },
    { title: '任务', kind: 'number' },
    { title: '反映单位', kind: 'text', width: 12 },
    { title: '问题', kind: 'text', width: 26 },
    { title: '反映的月份', kind: 'text', width: 12 },
    { title: '反映几个月', kind: 'number' },
    { title: '答复', kind: 'text', width: 24 },
    { title: '解决日期', kind: 'day' },
    { title: '状态', kind: 'text' },
  ],
  sections: [{ title: null, rows: issues.map(rowOf) }],
  foot: [],
});

function rowOf(issue: Issue): Cell[] {
  const answers = issue.steps.flatMap(({ step, note }) =>
    (step === 'answer' || step === 'add') && note ? [note] : [],
  );
  const solved = issue.steps.find(({ step }) => step === 'solve');
  const state = isSolved(issue) ? '已解决' : answers.length > 0 ? '已答复' : '待答复';
  return [
    Number(issue.id),
    issue.task,
    issue.unit,
    issue.words,
    list(issue.periods.map(shortPeriod)),
    monthsOf(issue),
    answers.join('；') || null,
    solved ? shanghaiDay(solved.at) : null,
    state,
  ];
}
