import { type StepTable, type StepTaker, tableOf } from '../../src/domain/procedure.ts';
import type { Meeting, MeetingStep } from './record.ts';

/**
 * 附件2 二: “承办会务的单位起草会议方案，分管领导审核、签字，报办公室备案，按照会议方案要求，各有关单位起草会议材料、下发会议通知、安排会务，办公室予以配合，
 * 承办会务的单位将会议情况上报办公室。” A group convenes its own meeting by planning it.
 */
const OF_GROUP = tableOf(
  { step: 'plan', name: '召集、起草会议方案', by: ['host'], after: [] },
  { step: 'review', name: '审核签字', by: ['leader-in-charge'], after: ['plan'], isSigned: true },
  { step: 'file', name: '备案', by: ['office'], after: ['review'] },
  { step: 'notify', name: '下发会议通知', by: ['host'], after: ['file'] },
  { step: 'reply', name: '回执', by: ['party'], after: ['notify'], ofEach: true },
  { step: 'record', name: '上报会议情况', by: ['host'], after: ['notify'] },
  { step: 'reply-again', name: '更改回执', by: ['party'], after: ['notify'], isBeside: true },
  { step: 'ask-materials', name: '布置材料', by: ['host'], after: [], isBeside: true },
  { step: 'hand-in', name: '报送材料', by: ['party'], after: ['file'], isBeside: true },
  { step: 'change', name: '更改方案', by: ['host'], after: ['plan'], isBeside: true },
  {
    step: 'change-agenda',
    name: '更改议题',
    by: ['host'],
    after: ['plan'],
    isBeside: true,
    undoes: ['review', 'file', 'notify'],
  },
  {
    step: 'return',
    name: '退回',
    by: ['leader-in-charge', 'office'],
    after: [],
    isBeside: true,
    undoes: ['plan', 'review'],
    isTold: true,
  },
  {
    step: 'recall',
    name: '收回签字',
    by: ['party'],
    after: ['plan'],
    isBeside: true,
    recalls: ['review', 'file'],
    isTold: true,
  },
  { step: 'correct', name: '更正会议情况', by: ['host'], after: ['record'], isBeside: true },
  { step: 'cancel', name: '取消', by: ['host'], after: [], isBeside: true, isTold: true },
);

/** 指挥部会议 and 指挥部办公室会议: convened by another post than their host's, and on file with the office that hosts them. */
const hostedByOffice = (convenor: StepTaker): StepTable<MeetingStep> => [
  { step: 'convene', name: '召集', by: convenor, after: [] },
  ...OF_GROUP.map((row): StepTable<MeetingStep>[number] => {
    if (row.step === 'plan') return { ...row, name: '起草会议方案' };
    if (row.step === 'review') return { ...row, after: ['convene', 'plan'] };
    if (row.recalls) return { ...row, after: [], recalls: ['convene', ...row.recalls] };
    return row.step === 'file' ? { ...row, by: 'clerk' } : row;
  }),
];

const TABLES: Readonly<Record<Meeting['type'], StepTable<MeetingStep>>> = {
  group: OF_GROUP,
  office: hostedByOffice(['office-director']),
  command: hostedByOffice(['commander', 'deputy-commander']),
};

/** What was announced once may be reported, though its agenda was changed since and the notice not sent anew. */
const announced = (table: StepTable<MeetingStep>): StepTable<MeetingStep> =>
  table.map((row) => (row.step === 'record' ? { ...row, after: [] } : row));

const ANNOUNCED: typeof TABLES = {
  group: announced(TABLES.group),
  office: announced(TABLES.office),
  command: announced(TABLES.command),
};

export const tableFor = ({
  type,
  steps = [],
}: Pick<Meeting, 'type'> & Partial<Pick<Meeting, 'steps'>>): StepTable<MeetingStep> =>
  steps.some(({ step }) => step === 'notify') ? ANNOUNCED[type] : TABLES[type];
