import type { Inspection } from '../../../src/domain/inspection.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import type { RegisterInspection } from '../intents.ts';
import type { InspectionLacks } from '../reasons.ts';

/** As each is called. */
export const INSPECTION_TYPES = {
  announced: '明察',
  unannounced: '暗访',
  daily: '日常检查',
} as const;

type Seen = Pick<Inspection, 'type' | 'place' | 'tasks' | 'units'> & {
  readonly day: string | null;
  readonly half?: Inspection['half'];
  readonly finding: string | null;
};

const seen = ({ type, day, half, place, tasks, units, finding }: Seen): string =>
  [
    `${INSPECTION_TYPES[type]}：${day === null ? '' : shortDay(day)}${half ?? ''}`,
    place,
    ...(tasks.length > 0 ? [list(tasks.map((task) => `任务${task}`))] : []),
    ...(units.length > 0 ? [list(units)] : []),
    finding ?? '',
  ]
    .filter((one) => one !== '')
    .join('，');

const ASKS: Readonly<Record<InspectionLacks, string>> = {
  day: '请问是哪一天检查的？',
  'to-come': '检查的日子还没有到，请问是哪一天检查的？',
  'no-task': '没有这个任务编号，请问是哪一项任务？',
  'of-what': '请问是哪一项任务，或者哪个单位？',
  place: '请问在哪里？',
  finding: '请问发现什么问题？没有的请回“未发现问题”。',
};

export const inspectionAsks = (lacks: InspectionLacks): string =>
  `检查还没有登记：${ASKS[lacks]}前面说的已经记下，不登记请回“取消”。`;

export const inspectionPreview = (said: RegisterInspection): string =>
  `将登记${seen(said)}。\n${said.type === 'daily' ? '' : '发布之前只有办公室和总指挥看得到。'}${said.wish === undefined ? '' : `“${said.wish}”是整改要求，不写进检查：登记后发布、转督办才通知单位。`}核对无误请回“确认”，不登记请回“取消”。`;

/** `dueOn`: by when it was wished to be mended; it is turned into a 督办 by a word of its own. */
export const inspectionRegistered = (inspection: Inspection, dueOn: string | null): string =>
  `已登记检查${inspection.id}（${seen(inspection)}）。${inspection.type === 'daily' ? '' : `发布请回“发布检查${inspection.id}”，发布之前只有办公室和总指挥看得到。`}${dueOn === null ? '' : `转督办请在发布后回“检查${inspection.id}转督办，${shortDay(dueOn)}前”。`}`;

export const inspectionFacts = (inspection: Inspection, plan: Plan): readonly string[] => [
  seen(inspection),
  ...inspection.tasks.map((task) => `任务${task}《${taskOf(plan, task).title}》`),
  ...(inspection.photos ? [`照片${inspection.photos.length}份`] : []),
  `登记：${inspection.group === null ? plan.command.office.short : groupInShort(inspection.group)}`,
];

/** To the unit and its group. */
export const inspectionPublished = (inspection: Inspection, plan: Plan): string =>
  [`检查${inspection.id}已发布。`, ...inspectionFacts(inspection, plan)].join('\n');

export const publishedReceipt = ({ id, hasProblem }: Inspection, told: number): string =>
  `检查${id}已发布，${told > 0 ? `已告知有关单位和工作组${told}人` : '有关单位和工作组还没有人登记，请另行告知'}。${hasProblem ? `是否转督办？要转请回“检查${id}转督办，某月某日前”。` : ''}`;

export const inspectionSupervised = (
  { id }: Inspection,
  supervision: number,
  units: readonly string[],
  dueOn: string | null,
): string =>
  `检查${id}已转督办，立项为督办${supervision}，由${list(units)}办理${dueOn === null ? '' : `，${shortDay(dueOn)}前办结`}。`;

export const inspectionCorrected = (inspection: Inspection): string =>
  `检查${inspection.id}已更正：${seen(inspection)}。`;
