import { Plan } from '../../src/domain/plan.ts';

const QUARTERLY = '各责任单位要于每季度首月12日前，梳理上个季度分工任务完成情况';

/** The steps and limits with which a plan comes; a test may put other values in their place. */
const PARAMETERS: Readonly<Record<string, unknown>> = {
  'quarterly-due-day': 12,
  'quarterly-due-day-included': true,
  'monthly-due-day': null,
  'nudge-steps-quarterly': [
    { on: 'first-workday', to: ['liaison'] },
    { on: 'L-5', to: ['liaison'] },
    { on: 'L-2', to: ['liaison', 'group-liaison'] },
    { on: 'L', to: ['liaison', 'unit-leader'] },
    { on: 'L+1', to: ['group-leader', 'office'] },
    { on: 'L+3', to: ['office'] },
  ],
  'nudge-steps-monthly': [
    { on: 'L-3', to: ['liaison'] },
    { on: 'L-1', to: ['liaison', 'group-liaison'] },
    { on: 'L', to: ['liaison', 'unit-leader'] },
    { on: 'L+1', to: ['group-leader', 'office'] },
  ],
  'quiet-from': '20:00',
  'quiet-until': '08:00',
  'unasked-messages-per-day': 2,
};

/** A plan of two groups, three units and the streets, and four tasks, issued on 27 April 2020. */
export function smallPlan(values: Readonly<Record<string, unknown>> = {}): Plan {
  const parameters = Object.entries({ ...PARAMETERS, ...values }).map(([id, value]) => ({
    id,
    name: id,
    value,
    reason: '测试',
    aspect: id.startsWith('quarterly') ? { rule: 'quarterly', index: 0 } : null,
  }));
  return Plan.parse({
    id: 'small-2020',
    year: 2020,
    source: 'small.txt',
    counts: { tasksPerGroup: [3, 1], units: 3, collectives: 1, taskUnits: 5, taskCollectives: 1 },
    document: {
      title: '关于印发2020年重点工作任务的通知',
      number: '指发〔2020〕1号',
      issuer: '指挥部',
      issuedOn: '2020-04-27',
      addressee: '指挥部各成员单位',
      basis: [],
      attachments: [],
      purpose: '测试',
    },
    command: {
      name: '城市治理提升行动指挥部',
      short: '指挥部',
      campaign: '城市治理提升行动',
      district: '本区',
      office: {
        name: '指挥部办公室',
        short: '办公室',
        seat: '区城管局',
        place: '附件1',
        quote: '设',
      },
    },
    posts: [],
    units: [
      { name: '区水务局' },
      { name: '区城管局' },
      { name: '区商务局' },
      { name: '各街道办事处', collective: true },
    ],
    groups: [group(1, '蓝绿空间', '区水务局'), group(2, '生活服务', '区商务局')],
    tasks: [
      task(1, 1, '建设绿道', ['区水务局', '区城管局', '各街道办事处'], {
        targets: [target('建设绿道', 8, '公里', '2020-10-31', '10月31日前')],
      }),
      task(2, 1, '整治黑臭水体', ['区水务局'], {
        targets: [target('整治水体', 2, '处', null, null)],
        commitments: [
          { quote: '11月底前完成验收', deadline: '2020-11-30', deadlineText: '11月底前' },
        ],
      }),
      task(3, 1, '新建公厕', ['区城管局']),
      task(4, 2, '建设便民商圈', ['区商务局'], {
        targets: [target('便民商圈', 5, '个', '2021-12-31', '2021年年底前')],
      }),
    ],
    rules: [
      {
        id: 'quarterly',
        place: '附件2 五',
        mechanism: '考核评价制度',
        text: `${QUARTERLY}。`,
        aspects: [{ quote: QUARTERLY, about: ['季度'], tells: ['几号'] }],
      },
    ],
    open: [],
    corrections: [],
    parameters,
  });
}

const group = (ordinal: number, short: string, leadUnit: string) => ({
  ordinal,
  name: `${short}提升行动工作组`,
  short,
  leader: '组长',
  leadUnit,
  memberUnits: [leadUnit],
  place: '附件1',
  duty: '牵头',
});

const task = (
  number: number,
  ofGroup: number,
  title: string,
  units: readonly string[],
  more: object = {},
) => ({ number, group: ofGroup, title, units, content: title, ...more });

const target = (
  metric: string,
  value: number,
  unit: string,
  deadline: string | null,
  deadlineText: string | null,
) => ({ metric, operator: '>=', value, unit, deadline, deadlineText, quote: metric });
