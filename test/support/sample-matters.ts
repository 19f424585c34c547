import { z } from 'zod';
import type { Kind } from '../../src/domain/kept.ts';
import { matterShape } from '../../src/domain/matter.ts';
import { stepsTaken, tableOf } from '../../src/domain/procedure.ts';
import { sortOf } from '../../src/matters/sort.ts';

const STEPS = ['draft', 'review', 'check', 'sign', 'read', 'send-back'] as const;

/** A paper that walks through a group's 分管领导, the office and its 副主任, and is read by two units. */
export const Paper = z.strictObject({
  ...matterShape,
  steps: stepsTaken([...STEPS]),
  title: z.string(),
  group: z.int(),
  units: z.array(z.string()),
});
export type Paper = z.infer<typeof Paper>;

export const PAPERS: Kind<Paper> = {
  name: 'sample_papers',
  schema: Paper,
  indexes: [{ paths: ['cause'], unique: true }],
};

const TABLE = tableOf<(typeof STEPS)[number]>(
  { step: 'draft', name: '起草', by: ['host'], after: [] },
  { step: 'review', name: '审核签字', by: ['leader-in-charge'], after: ['draft'] },
  { step: 'check', name: '办公室审核', by: ['office'], after: ['review'] },
  { step: 'sign', name: '签发', by: ['office-deputy'], after: ['check'] },
  { step: 'read', name: '签收', by: ['party'], after: ['sign'], ofEach: true },
  {
    step: 'send-back',
    name: '退回',
    by: ['office'],
    after: ['review'],
    isBeside: true,
    undoes: ['review', 'check'],
  },
);

export const papers = sortOf<Paper, (typeof STEPS)[number]>({
  kind: 'document',
  keeps: PAPERS,
  table: () => TABLE,
  seats: ({ step }, { group }) => {
    if (step === 'draft') return [{ kind: 'group', group }];
    if (step === 'review') return [{ kind: 'leader-in-charge', group }];
    return [{ kind: step === 'sign' ? 'office-deputy' : 'office' }];
  },
  parties: ({ units }) => units,
  seatOfParty: (unit) => ({ kind: 'unit', unit }),
  title: ({ title }) => title,
  mayKnow: ({ group, units }) => [
    { kind: 'group', group },
    { kind: 'leader-in-charge', group },
    { kind: 'office' },
    ...units.map((unit) => ({ kind: 'unit' as const, unit })),
  ],
  ended: ({ units, steps }) =>
    steps.filter(({ step }) => step === 'read').length === units.length ? '已办理完毕' : null,
  facts: ({ title }) => [`正文：${title}的正文`],
  brief: ({ title }) => `正文：${title}的正文`,
  answers: ({ step }) => (step === 'read' ? ['签收'] : ['同意', '退回：理由']),
  words: [],
  deeds: {
    agree: { steps: ['review', 'check', 'sign'], goesOn: true },
    return: { steps: ['send-back'], lacks: ({ text }) => (text === '' ? '退回理由' : null) },
    sign: { steps: ['read'] },
  },
});
