import type { Context } from '../../src/context.ts';
import { INSPECTIONS, type Inspection, isPublished } from '../../src/domain/inspection.ts';
import type { StepSaid } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { leadUnitOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { tableOf } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type { SortDeclared, TakenUp } from '../../src/matters/sort.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { anywhere } from '../../src/reading/matters/anywhere.ts';
import { deed } from '../../src/reading/matters/deed.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import type { WordReader } from '../../src/reading/matters/words.ts';
import { either, named, sequence } from '../../src/reading/pattern.ts';
import { addition, correction } from './inspection-corrected.ts';
import type { SuperviseInspection } from './intents.ts';
import { inspectionFacts, inspectionPublished, publishedReceipt } from './wording/inspections.ts';
import { inspectionRegister } from './wording/registers.ts';

export type InspectionStep = Inspection['steps'][number]['step'];

/** 明察暗访 (附件2 五): “办公室每季度开展书面调度和明察暗访”; published, it may become a 督办. */
const TABLE = tableOf(
  { step: 'register', name: '登记', by: ['office', 'host'], after: [] },
  {
    step: 'correct',
    name: '更正',
    by: ['office', 'host'],
    after: ['register'],
    isBeside: true,
    isTold: true,
  },
  { step: 'publish', name: '发布', by: ['office'], after: ['register'], isBeside: true },
  { step: 'supervise', name: '转督办', by: ['office'], after: ['publish'], isBeside: true },
  {
    step: 'cancel',
    name: '作废',
    by: ['office', 'host'],
    after: ['register'],
    isBeside: true,
    isTold: true,
  },
);

/** 日常检查 is a group's own round, and nothing of it is kept back until it is published. */
const OF_EVERY_DAY: typeof TABLE = TABLE.map((row) =>
  row.step === 'supervise' ? { ...row, after: ['register'] } : row,
);

const WORDS: readonly WordReader[] = [
  anywhere('publish', /(?:发布|公布|公开|通报|反馈)给?/u, { text: 'none' }),
  anywhere('supervise', /(?:立|下|开|列|转|发)[^，,。；;]{0,4}督办|督办/u, {
    text: 'whole',
    isOpen: true,
  }),
  {
    word: 'publish',
    says: /^(?:的)?(?:检查|暗访|明察)?(?:结果|情况)?(?:可以|现在|都|也)?(?:发布|公布|公开|通报|发出|发送|发)(?:给(?:单位|他们|[^，,。；;：:]{2,12})|出去|下去|去|一下)?[了吧]?\p{P}{0,2}$/u,
  },
  {
    word: 'publish',
    says: new RegExp(
      sequence(
        /^(?:那次|上次|那个|这个|这次|现在|可以|就|也|都|结果|[，,\s]){0,4}(?:让|告诉|通知|告知|发给|反馈给|跟)(?:他们|她们|人家|对方|单位|责任单位|被查单位|责任方)/u,
        /(?:知道|晓得|说|讲)?(?:了|一声|一下|吧){0,3}[。！!]?$/u,
      ),
      'u',
    ),
    isBare: true,
    isLoose: true,
  },
  {
    word: 'supervise',
    says: /^(?<text>(?:(?:转|转为|转成|列入|列为|改为)督办|(?:转|立项)(?=[了吧]?(?:[，,。：:\s]|$)))[\s\S]{0,300})$/u,
  },
  {
    word: 'show',
    says: /^(?:现场|整改|当时)?的?(?:照片|图片|图|照)(?:看看|看一?下|看|发我|给我|发来|调出来|有吗|有没有|在哪){0,2}[？?。]?$/u,
  },
  {
    word: 'correct',
    says: new RegExp(
      sequence(
        /^(?:的)?/u,
        named(
          'text',
          either(
            sequence(
              /(?:地点|位置|街道|日期|日子|时间|任务|单位|问题|发现|内容|情况)?(?:写错|记错|登错|报错|弄错|错|不对|有误)了?[，,：:\s]{1,2}/u,
              /[\s\S]{2,100}/u,
            ),
            /(?:地点|位置|日期|日子|时间|任务|单位|问题)(?:改为|改成|改到|应为|应该是|是)[\s\S]{2,100}/u,
            /(?:把|将)?[^，,。]{1,60}(?:改成|改为)[^，,。]{1,60}|不是[^，,。]{1,30}[，,](?:而)?是[^，,。]{1,30}/u,
          ),
        ),
        /[。！!]?$/u,
      ),
      'u',
    ),
  },
  {
    word: 'add',
    says: /^(?:还有|另外|再|请|把)?(?<text>[\s\S]{2,120}?)[，,]?(?:也|一并|请|都){0,2}(?:加到|补到|写到|记到|并到|加进|补进|写进|记进|加上|补上)(?:去|里|里面)?[。！!了吧]{0,2}$/u,
  },
  {
    word: 'add',
    says: /^(?:再|还要?|另)?(?:补充|加上|增加|补上|补记|加|补)(?:一?[条个处句])?(?:问题|情况)?[：:，,\s]{0,2}(?<text>[\s\S]{2,120})$/u,
  },
  deed('publish', { verbs: '发布 公布 公开 通报 发出 发送 发', mayName: true }),
];

/** 检查1转督办，6月30日前. */
const supervise: TakenUp = (inspection, text, { today, reader }): SuperviseInspection => {
  const { leading, named } = chargedIn(text, reader);
  const units = [...leading, ...named].flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
  return { kind: 'supervise-inspection', inspection, dueOn: dueDayIn(text, today).day, units };
};

/** The units that it is about: those named, else those that lead its tasks. */
export const unitsConcerned = ({ units, tasks }: Inspection, plan: Plan): readonly string[] =>
  units.length > 0 ? units : [...new Set(tasks.map((task) => leadUnitOf(taskOf(plan, task))))];

/** The units it is about and the groups of its tasks. */
export const concerned = (inspection: Inspection, plan: Plan): readonly Seat[] => [
  ...unitsConcerned(inspection, plan).map((unit): Seat => ({ kind: 'unit', unit })),
  ...[...new Set(inspection.tasks.map((task) => taskOf(plan, task).group))].map(
    (group): Seat => ({ kind: 'group', group }),
  ),
];

const hostOf = ({ group }: Inspection): readonly Seat[] =>
  group === null ? [{ kind: 'office' }] : [{ kind: 'group', group }];

async function publishedTo(inspection: Inspection, _said: StepSaid, ctx: Context) {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const text = inspectionPublished(inspection, ctx.plan);
  const key = `matter:inspection:${inspection.id}:published`;
  const messages = hearersOf(concerned(inspection, ctx.plan), seating)
    .filter(({ id }) => id !== ctx.speaker.id)
    .map(({ id }) => toPerson(id, key, { text }));
  return { receipt: publishedReceipt(inspection, messages.length), messages };
}

export const INSPECTION: SortDeclared<Inspection, InspectionStep> = {
  kind: 'inspection',
  keeps: INSPECTIONS,
  table: ({ type }) => (type === 'daily' ? OF_EVERY_DAY : TABLE),
  seats: ({ step }, inspection) =>
    step === 'cancel' || step === 'register' || step === 'correct'
      ? hostOf(inspection)
      : [{ kind: 'office' }],
  title: ({ place, tasks }) =>
    [place, ...tasks.map((task) => `任务${task}`)].filter(Boolean).join('，'),
  mayKnow: (inspection, plan) => [
    { kind: 'office' },
    { kind: 'commander' },
    ...hostOf(inspection),
    ...(isPublished(inspection) ? concerned(inspection, plan) : []),
  ],
  isDiscreet: true,
  ended: ({ steps, supervision }) => {
    if (steps.some(({ step }) => step === 'cancel')) return '已作废';
    return supervision === null ? null : `已转督办${supervision}`;
  },
  register: (inspections) => inspectionRegister(inspections),
  facts: inspectionFacts,
  brief: () => '',
  answers: () => [],
  words: WORDS,
  takenUp: {
    supervise,
    correct: (inspection, text, said) => correction(text, said, { inspection, registeredBy: null }),
    add: (inspection, text) => addition(text, { inspection, registeredBy: null }),
  },
  deeds: {
    publish: { steps: ['publish'], hindered: once, tells: publishedTo },
    supervise: { steps: ['supervise'], lacks: () => '时限（如“检查1转督办，6月30日前”）' },
    withdraw: { steps: ['cancel'] },
    correct: { steps: ['correct'], lacks: () => '改哪里（如“检查1地点写错了，是某某街道”）' },
    add: { steps: ['correct'], lacks: () => '补充什么（如“检查1补充：……”）' },
  },
};

/** 发布 may stand in the table beside the others, and is done once all the same. */
function once(inspection: Inspection) {
  return isPublished(inspection)
    ? { kind: 'inspection-published' as const, inspection: Number(inspection.id) }
    : null;
}
