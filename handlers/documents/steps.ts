import type { Step, StepTable } from '../../src/domain/procedure.ts';

/** Every step of an official document, those beside the procedure as well. */
export const STEPS = [
  'draft',
  'redraft',
  'review',
  'check',
  'sign',
  'sign-director',
  'sign-deputy',
  'sign-commander',
  'register',
  'proofread',
  'print',
  'bind',
  'release',
  'send',
  'consent',
  'object',
  'amend',
  'revise',
  'rank',
  'set-urgency',
  'unrank',
  'propose-rank',
  'return',
  'recall',
  'withdraw',
  'void',
] as const;
export type DocumentStep = (typeof STEPS)[number];

type Rows = StepTable<DocumentStep>;

/** “承办单位起草公文 分管领导审核、签字 办公室审核” (附件2 一（一）1). */
const OF_GROUP: Rows = [
  { step: 'draft', name: '起草', by: ['host'], after: [] },
  { step: 'review', name: '审核签字', by: ['leader-in-charge'], after: ['draft'], isSigned: true },
  { step: 'check', name: '办公室审核', by: ['office'], after: ['review'] },
];

/** Drafted by the office itself: its 分管领导 is the 副主任, whose 签发 is also the 审核 (附件2 一（一）1). */
const OF_OFFICE: Rows = [
  { step: 'draft', name: '起草', by: ['host'], after: [] },
  { step: 'check', name: '办公室审核', by: ['office'], after: ['draft'] },
];

/** “指挥部办公室副主任签发” (附件2 一（一）1). */
const ONE_SIGNATURE: Rows = [
  { step: 'sign', name: '签发', by: ['office-deputy'], after: ['check'], isSigned: true },
  { step: 'register', name: '登记编号', by: ['office'], after: ['sign'] },
];

/**
 * “重要公文和以‘天桥区城市治理提升行动指挥部’名义报送、制发的文件，还需指挥部办公室主任、副总指挥、总指挥签发”
 * (附件2 一（一）1).
 */
const FOUR_SIGNATURES: Rows = [
  { step: 'sign', name: '签发', by: ['office-deputy'], after: ['check'], isSigned: true },
  {
    step: 'sign-director',
    name: '主任签发',
    by: ['office-director'],
    after: ['sign'],
    isSigned: true,
  },
  {
    step: 'sign-deputy',
    name: '副总指挥签发',
    by: ['deputy-commander'],
    after: ['sign-director'],
    isSigned: true,
  },
  {
    step: 'sign-commander',
    name: '总指挥签发',
    by: ['commander'],
    after: ['sign-deputy'],
    isSigned: true,
  },
  { step: 'register', name: '登记编号', by: ['office'], after: ['sign-commander'] },
];

/** “承办单位在办公室的指导下，校对、印刷、装订、发送或报送” (附件2 一（一）1). */
const PRODUCTION: Rows = [
  { step: 'proofread', name: '校对', by: ['host'], after: ['register'] },
  { step: 'print', name: '印刷', by: ['host'], after: ['proofread'] },
  { step: 'bind', name: '装订', by: ['host'], after: ['print'] },
  { step: 'release', name: '办公室指导放行', by: ['office'], after: ['bind'] },
  { step: 'send', name: '发送', by: ['host'], after: ['release'] },
];

/** “确需更改、变动时必须经签发人同意” (附件2 一（一）4): everybody who has signed is asked. */
const CONSENT: Step<DocumentStep> = {
  step: 'consent',
  name: '同意更改',
  by: ['party'],
  after: ['amend'],
  ofEach: true,
};

/** What was sent back is worked over, and judged anew from there. */
const REDRAFT: Step<DocumentStep> = {
  step: 'redraft',
  name: '修改',
  by: ['host'],
  after: ['draft'],
};

const UNTIL_SENT = [
  'redraft',
  'review',
  'check',
  'sign',
  'sign-director',
  'sign-deputy',
  'sign-commander',
  'register',
  'proofread',
  'print',
  'bind',
  'release',
] as const;

/** What may be done beside the procedure. */
const BESIDE: Rows = [
  {
    step: 'object',
    name: '不同意更改',
    by: ['party'],
    after: ['amend'],
    isBeside: true,
    ofEach: true,
  },
  {
    step: 'amend',
    name: '提出更改',
    by: ['host'],
    after: ['sign'],
    isBeside: true,
    undoes: ['consent'],
  },
  {
    step: 'revise',
    name: '修改',
    by: ['host'],
    after: ['draft'],
    isBeside: true,
    undoes: ['review', 'check'],
  },
  // What the office drafts itself it decides, and does not put forward to itself.
  { step: 'rank', name: '认定重要', by: ['office'], after: ['draft'], isBeside: true },
  {
    step: 'propose-rank',
    name: '建议列为重要',
    by: ['host'],
    after: ['draft'],
    isBeside: true,
  },
  {
    step: 'set-urgency',
    name: '改紧急程度',
    by: ['host', 'office'],
    after: ['draft'],
    isBeside: true,
  },
  { step: 'unrank', name: '取消重要', by: ['office'], after: ['draft'], isBeside: true },
  {
    step: 'return',
    name: '退回',
    by: ['office'],
    after: ['draft'],
    isBeside: true,
    undoes: UNTIL_SENT,
    isTold: true,
  },
  {
    step: 'recall',
    name: '收回签字',
    by: ['party'],
    after: ['draft'],
    isBeside: true,
    recalls: [
      'review',
      'check',
      'sign',
      'sign-director',
      'sign-deputy',
      'sign-commander',
      'release',
    ],
    isTold: true,
  },
  { step: 'void', name: '作废', by: ['office'], after: ['draft'], isBeside: true, isTold: true },
  {
    step: 'withdraw',
    name: '撤回',
    by: ['host'],
    after: ['draft'],
    isBeside: true,
    isTold: true,
  },
];

/** What decides which steps a document needs. */
export interface Course {
  readonly isOfOffice: boolean;
  readonly needsAllSignatures: boolean;
  /** It was sent back at least once. */
  readonly isReturned: boolean;
  /** A change was put forward that not everybody who signed has answered. */
  readonly isAmending: boolean;
}

/** The steps of a document of this course, in the order of the notice; while a change waits for consent nothing further is done. */
export function tableOfCourse(course: Course): Rows {
  const { isOfOffice, needsAllSignatures, isReturned, isAmending } = course;
  const drafting = isOfOffice ? OF_OFFICE : OF_GROUP;
  const rows = [
    ...(isReturned ? workedOver(drafting) : drafting),
    ...(needsAllSignatures ? FOUR_SIGNATURES : ONE_SIGNATURE),
    ...PRODUCTION,
  ];
  if (!isAmending) return [...rows, { ...CONSENT, isBeside: true }, ...BESIDE];
  const [signed] = rows.flatMap(({ step }, at) => (step === 'sign' ? [at + 1] : []));
  return [
    ...rows.slice(0, signed),
    CONSENT,
    ...rows.slice(signed).map((row) => ({ ...row, after: [...row.after, CONSENT.step] })),
    ...BESIDE,
  ];
}

/** With the 修改 between the draft and whoever judges it first. */
const workedOver = ([draft, first, ...others]: Rows): Rows => [
  ...(draft ? [draft, REDRAFT] : []),
  ...(first ? [{ ...first, after: [REDRAFT.step] }] : []),
  ...others,
];
