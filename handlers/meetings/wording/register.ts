import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { list } from '../../../src/wording/words.ts';
import type { Meeting } from '../record.ts';
import { typeInWords } from './plans.ts';

/** 会议台账 (附件2 二), from 召集 to 会议情况. `endedOf`: how it ended; null for one that is to come. */
export const meetingRegister = (
  meetings: readonly Meeting[],
  endedOf: (meeting: Meeting) => string | null,
): Sheet => ({
  title: '会议台账',
  note: null,
  columns: [
    { title: '编号', kind: 'number', width: 3 },
    { title: '会议', kind: 'text', width: 8 },
    { title: '议题', kind: 'text', width: 14 },
    { title: '日期', kind: 'day', width: 6 },
    { title: '时间', kind: 'text', width: 4 },
    { title: '地点', kind: 'text', width: 9 },
    { title: '参加', kind: 'text', width: 14 },
    { title: '到会', kind: 'text', width: 7 },
    { title: '议定事项', kind: 'text', width: 16 },
    { title: '状态', kind: 'text', width: 6 },
  ],
  sections: [{ title: null, rows: meetings.map((one) => rowOf(one, endedOf(one))) }],
  foot: [],
});

function rowOf(meeting: Meeting, ended: string | null): Cell[] {
  const { id, agenda, day, time, place, invitees, record } = meeting;
  const decisions = record?.decisions.map(({ text, supervision }) =>
    supervision === null ? text : `${text}（督办${supervision}）`,
  );
  return [
    Number(id),
    typeInWords(meeting),
    agenda,
    day,
    time,
    place,
    list(invitees.map(({ name }) => name)) || null,
    record?.attended ?? null,
    decisions?.join('；') || null,
    ended ?? '在办',
  ];
}
