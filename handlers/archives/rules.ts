import { addDays } from '../../src/domain/day.ts';
import type { MatterRef } from '../../src/domain/matter.ts';
import type { Role } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { standing } from '../../src/domain/procedure.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { type ArchiveItem, Carrier, type FinishedTask, Phase, type Transfer } from './record.ts';
import { TRANSFER_STEPS, type TransferStep } from './steps.ts';

/** The office's own archive. */
export const OFFICE_ARCHIVE = 0;

/** What a person files into: the archives of the groups whose 档案管理人员 they are, and of the office that of the office (附件2 七1). */
export const archivesKept = (roles: readonly Role[]): readonly number[] => [
  ...new Set([
    ...roles.flatMap(({ role, group }) => (role === 'archivist' && group !== null ? [group] : [])),
    ...(isOffice(roles) ? [OFFICE_ARCHIVE] : []),
  ]),
];

export const nextSerial = (items: readonly Pick<ArchiveItem, 'serial'>[]): number =>
  1 + Math.max(0, ...items.map(({ serial }) => serial));

/** What stands in a register: nothing that was taken out of it again. */
export const onFile = (items: readonly ArchiveItem[]): readonly ArchiveItem[] =>
  items.filter(({ withdrawn }) => withdrawn === undefined);

/** By which a record is filed once. */
export const factOf = ({ kind, number }: MatterRef): string => `${kind}:${number}`;

/** What the clerk suggests for what passed through it: the papers of a procedure are 过程, 文字. */
export const SUGGESTED: { readonly phase: Phase; readonly carrier: Carrier } = {
  phase: '过程',
  carrier: '文字',
};

const PHASES: readonly (readonly [RegExp, Phase])[] = [
  [/^(?:项目)?前期(?:工作|资料|阶段)?$/u, '前期'],
  [/^(?:治理|施工|实施)?过程(?:阶段|资料)?$/u, '过程'],
  [/^(?:竣工|竣工验收|验收)(?:阶段|资料)?$/u, '竣工验收'],
  [/^(?:后期|后期维护|维护|管护|后期管护)(?:阶段|资料)?$/u, '后期维护'],
];
const CARRIERS: readonly (readonly [RegExp, Carrier])[] = [
  [/^文字(?:材料|类)?$/u, '文字'],
  [/^(?:图表|图纸|表格)(?:材料|类)?$/u, '图表'],
  [/^(?:声像|影像|照片|视频|录像|录音|音像)(?:材料|资料|类)?$/u, '声像'],
];

/** 改造前后照片, 竣工图: what a thing is by its name; null where the name does not say it. */
export const carrierOf = (title: string): Carrier | null =>
  BY_NAME.find(([form]) => form.test(title.replace(HOW_MANY, '')))?.[1] ?? null;

/** 照片20张 is a photograph. */
const HOW_MANY = /(?:共|各|一共)?(?:\d{1,4}|[一二两三四五六七八九十几]{1,3})[张份套幅段册个页]$/u;

const BY_NAME: readonly (readonly [RegExp, Carrier])[] = [
  [/(?:照片|相片|录像|视频|录音|影像)(?:资料|材料)?$/u, '声像'],
  [/(?:图纸|施工图|竣工图|平面图|设计图|图表)$/u, '图表'],
];

/** 过程文字, 声像前期: two parts without a mark between them. */
const PHASE = '(?:项目)?前期|(?:治理|施工)?过程|竣工验收|竣工|验收|后期维护|后期管护|后期';
const CARRIER = '文字|图表|图纸|声像|影像|照片|视频|录像|录音';
const RUN_TOGETHER = new RegExp(
  `^(?:按|为|是)?(?:(${PHASE})的?(${CARRIER})|(${CARRIER})的?(${PHASE}))(?:材料|资料|类)?$`,
  'u',
);

/** 阶段 and 载体 among the parts of what is said, and the parts that are neither. */
export function sortedParts(said: string): {
  readonly phase: Phase | null;
  readonly carrier: Carrier | null;
  readonly rest: readonly string[];
} {
  const parts = said
    .split(/[，,、；;。：:\s]+/u)
    .flatMap((part) => RUN_TOGETHER.exec(part)?.slice(1) ?? [part])
    .map((part) => bareOf((part ?? '').trim()))
    .filter(Boolean);
  const found = parts.map((part) => ({
    part,
    phase: PHASES.find(([form]) => form.test(part))?.[1] ?? null,
    carrier: CARRIERS.find(([form]) => form.test(part))?.[1] ?? null,
  }));
  return {
    phase: found.find(({ phase }) => phase)?.phase ?? null,
    carrier: found.find(({ carrier }) => carrier)?.carrier ?? null,
    rest: found.filter(({ phase, carrier }) => !phase && !carrier).map(({ part }) => part),
  };
}

/** 算前期的, 应该是文字吧: the name of a phase or a carrier without what is said about it. */
const bareOf = (part: string): string => {
  const bare = part.replace(SAID_BEFORE, '').replace(SAID_BEHIND, '');
  const isName = [...PHASES, ...CARRIERS].some(([form]) => form.test(bare));
  return isName ? bare : part.replace(/的$/u, '');
};

const SAID_BEFORE =
  /^(?:就|应该?|是|算|属于?|属|按|放|归到?|填|写|选|在|用|载体|阶段|类别|[是为：:]){1,4}/u;
const SAID_BEHIND = /(?:那个?|这个?|一)?(?:阶段|类|档|种|里|吧|的|哈|呢|了){1,3}$/u;

/** Still on its way, or signed for; what was returned or taken back is as if it had not been. */
export const stateOf = (transfer: Transfer): 'open' | 'received' | 'returned' | 'withdrawn' => {
  const stands = standing<TransferStep>(TRANSFER_STEPS, transfer).map(({ step }) => step);
  if (stands.includes('return')) return 'returned';
  if (stands.includes('withdraw')) return 'withdrawn';
  return stands.includes('receive') ? 'received' : 'open';
};

/** The items of a task that no transfer has taken yet. */
export function itemsToHandOver(
  items: readonly ArchiveItem[],
  transfers: readonly Transfer[],
): readonly ArchiveItem[] {
  const taken = transfers
    .filter((one) => ['open', 'received'].includes(stateOf(one)))
    .flatMap((one) => one.items.map(({ number }) => number));
  return items.filter(({ id }) => !taken.includes(id));
}

/** 移交 a task's archives within so many days of its end, then one nudge. */
export const TRANSFER_DAYS = 30;

/** Whether the office finds it finished by now. */
export const isFinished = (task: FinishedTask | null): task is FinishedTask =>
  task !== null && (task.reopened ?? null) === null;

/** The finished tasks whose archives nobody has handed over in time. */
export const overdueTasks = (
  finished: readonly FinishedTask[],
  transfers: readonly Transfer[],
  today: string,
  days: number,
): readonly FinishedTask[] =>
  finished
    .filter(isFinished)
    .filter(
      ({ task, day }) =>
        today >= addDays(day, days) &&
        !transfers.some((one) => one.task === task && ['open', 'received'].includes(stateOf(one))),
    );

/** How many of a task are on file, by phase and carrier (附件2 七2). */
export const countsOf = (items: readonly ArchiveItem[]) =>
  Phase.options.map((phase) => ({
    phase,
    cells: Carrier.options.map((carrier) => ({
      carrier,
      count: items.filter((one) => one.phase === phase && one.carrier === carrier).length,
    })),
  }));

/** The groups that have no 档案管理人员. */
export const groupsWithoutArchivist = (
  { groups }: Plan,
  people: readonly { readonly roles: readonly Role[] }[],
): readonly number[] =>
  groups
    .map(({ ordinal }) => ordinal)
    .filter(
      (group) =>
        !people.some(({ roles }) =>
          roles.some((one) => one.role === 'archivist' && one.group === group),
        ),
    );

/** Why the office says no to it. */
export type ArchiveReason =
  | {
      readonly kind: 'no-archivist';
      readonly group: number | null;
      readonly names: readonly string[];
    }
  | { readonly kind: 'of-another-archive'; readonly group: number; readonly task: number | null }
  | { readonly kind: 'out-of-scope'; readonly title: string }
  | { readonly kind: 'not-closed'; readonly matter: MatterRef; readonly ended: string | null }
  | { readonly kind: 'filed-already'; readonly number: string; readonly title: string }
  | { readonly kind: 'item-incomplete' }
  | { readonly kind: 'which-item-on-file'; readonly called: string | null }
  | { readonly kind: 'item-handed-over'; readonly number: string; readonly transfer: number }
  | { readonly kind: 'no-such-task-to-file'; readonly task: number }
  | { readonly kind: 'finished-by-office'; readonly task: number }
  | { readonly kind: 'finished-already'; readonly task: number; readonly day: string }
  | { readonly kind: 'not-found-finished'; readonly task: number }
  | { readonly kind: 'transfer-under-way'; readonly task: number; readonly transfer: number }
  | { readonly kind: 'taken-out-already'; readonly number: string; readonly name: string }
  | { readonly kind: 'task-unfinished'; readonly task: number }
  | { readonly kind: 'nothing-on-file'; readonly task: number; readonly isHandedOver: boolean }
  | { readonly kind: 'not-yours-to-hand-over'; readonly group: number }
  | { readonly kind: 'archive-not-yours'; readonly group: number | null }
  | {
      readonly kind: 'transfer-differs';
      readonly transfer: number;
      readonly numbers: readonly string[];
    };
