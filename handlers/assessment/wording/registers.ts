import type { Dispatch } from '../../../src/domain/dispatch.ts';
import { type Inspection, isPublished } from '../../../src/domain/inspection.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Sheet } from '../../../src/domain/sheet.ts';
import { shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import { INSPECTION_TYPES } from './inspections.ts';

/** 调度台账 (附件2 五): what was asked, of whom, and who has answered. */
export const dispatchRegister = (dispatches: readonly Dispatch[]): Sheet => ({
  title: '书面调度台账',
  note: null,
  columns: [
    { title: '编号', kind: 'number', width: 3 },
    { title: '季度', kind: 'text', width: 6 },
    { title: '调度内容', kind: 'text', width: 18 },
    { title: '下发日期', kind: 'day', width: 6 },
    { title: '答复时限', kind: 'day', width: 6 },
    { title: '答复', kind: 'text', width: 24 },
    { title: '未答复', kind: 'text', width: 10 },
  ],
  sections: [
    {
      title: null,
      rows: dispatches.map(({ id, quarter, text, at, dueOn, groups, answers }) => [
        Number(id),
        shortPeriod(quarter),
        text,
        shanghaiDay(at),
        dueOn,
        answers.map((one) => `${groupInShort(one.group)}：${one.text}`).join('；') || null,
        list(
          groups
            .filter((group) => !answers.some((one) => one.group === group))
            .map((group) => groupInShort(group)),
        ) || null,
      ]),
    },
  ],
  foot: [],
});

/** 检查台账 (附件2 五, 正文 二（一）): what was seen, when and where, and what became of it. */
export const inspectionRegister = (inspections: readonly Inspection[]): Sheet => ({
  title: '检查台账',
  note: null,
  columns: [
    { title: '编号', kind: 'number', width: 3 },
    { title: '方式', kind: 'text', width: 5 },
    { title: '日期', kind: 'day', width: 6 },
    { title: '地点', kind: 'text', width: 8 },
    { title: '任务', kind: 'text', width: 5 },
    { title: '单位', kind: 'text', width: 9 },
    { title: '检查情况', kind: 'text', width: 20 },
    { title: '照片', kind: 'number', width: 3 },
    { title: '发布', kind: 'text', width: 4 },
    { title: '督办', kind: 'text', width: 4 },
  ],
  sections: [
    {
      title: null,
      rows: inspections.map((one) => [
        Number(one.id),
        INSPECTION_TYPES[one.type],
        one.day,
        one.place || null,
        one.tasks.join('、') || null,
        list(one.units) || null,
        one.finding,
        one.photos?.length ?? null,
        isPublished(one) ? '已发布' : null,
        one.supervision === null ? null : `督办${one.supervision}`,
      ]),
    },
  ],
  foot: [],
});
