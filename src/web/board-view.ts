import { foresee } from '../clock/foresee.ts';
import { morningTime } from '../clock/morning-time.ts';
import type { Foreseen, TickContext } from '../context.ts';
import { addDays, shareOfYear } from '../domain/day.ts';
import type { Due } from '../domain/dues.ts';
import { type LedgerState, lightsOf } from '../domain/ledger-state.ts';
import type { MatterKind } from '../domain/matter.ts';
import type { Moment } from '../domain/message.ts';
import { type Overview, overviewOf, type TaskLight } from '../domain/overview.ts';
import { judge } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Plan, WorkingGroup } from '../domain/plan.ts';
import { groupsActedFor, unitsReportedFor } from '../domain/responsibility.ts';
import type { Owing } from '../domain/roster.ts';
import { type Reached, reachedOf } from '../ledger/figures.ts';
import { ledgerAt } from '../ledger/ledger-at.ts';
import { mayReadNames } from '../ledger/names-shown.ts';
import { seatingOn } from '../ledger/seats.ts';
import { mattersKnownTo } from '../matters/desk-of.ts';
import { lineFor } from '../matters/line-for.ts';
import type { House } from '../room.ts';
import type { MatterLine } from '../wording/matter-line.ts';

export type BoardParts = Pick<TickContext, 'plan' | 'kept' | 'people' | 'calendar'> & {
  readonly house: House;
};

/** The whole command as one person may see it, at one moment. Every figure is that of the chat. */
export interface BoardView {
  readonly plan: Plan;
  readonly person: Person;
  readonly at: Moment;
  readonly whole: Overview;
  /** What is due next; null where nothing is. */
  readonly next: Due | null;
  /** Who has not reported all, as far as the person hears of it in the chat. */
  readonly missing: readonly Owing[];
  /** Whose these are: of all units, or of the person's own. */
  readonly missingOf: 'all' | 'own';
  readonly groups: readonly {
    readonly group: WorkingGroup;
    readonly lights: readonly TaskLight[];
    /** Whether it may be said why a light burns: the reason names the units. */
    readonly areReasonsShown: boolean;
  }[];
  readonly reached: readonly Reached[];
  /** How much of the year is over: 0 to 1. */
  readonly timeGone: number;
  readonly matters: readonly { readonly kind: MatterKind; readonly lines: readonly MatterLine[] }[];
  /** What the clock will send in the next days; null for whoever may not ask for it. */
  readonly coming: {
    readonly mornings: readonly Foreseen[];
    readonly time: string;
    readonly people: readonly Person[];
  } | null;
}

export async function boardView(person: Person, at: Moment, parts: BoardParts): Promise<BoardView> {
  const { plan } = parts;
  const state = await ledgerAt(at, parts);
  const lights = lightsOf(state);
  const whole = overviewOf(plan, state.period, lights, state.submissions, state.people);
  const listener = listenerOf(person, plan);
  return {
    plan,
    person,
    at,
    whole,
    next: state.dues.find(({ dueOn }) => dueOn >= state.today) ?? null,
    ...missingFor(person, whole, plan),
    groups: plan.groups.map((group) => ({
      group,
      lights: lights.filter(({ task }) => task.group === group.ordinal),
      areReasonsShown: mayReadNames(group.ordinal, listener),
    })),
    reached: reachedOf(plan.tasks, state).filter(({ target }) => target.operator !== '<='),
    timeGone: shareOfYear(state.today, plan.year),
    matters: await openMatters(person, state, parts),
    coming: await comingFor(person, state, parts),
  };
}

/** Alone with the clerk, as it were. */
export const listenerOf = ({ roles }: Person, plan: Plan) => ({
  plan,
  speaker: { roles },
  message: { conversation: { kind: 'single' as const } },
});

/** Of all where the chat names them; else what the person's own units, or the units of their group, owe. */
function missingFor(person: Person, { missing }: Overview, plan: Plan) {
  if (mayReadNames(null, listenerOf(person, plan))) return { missing, missingOf: 'all' as const };
  const groups = groupsActedFor(person.roles, plan);
  const units = unitsReportedFor(person.roles);
  const isOwn = (unit: string, task: number) =>
    units.includes(unit) ||
    plan.tasks.some(({ number, group }) => number === task && groups.includes(group));
  const own = missing
    .map((one) => ({ ...one, tasks: one.tasks.filter((task) => isOwn(one.unit, task)) }))
    .filter(({ tasks }) => tasks.length > 0);
  return { missing: own, missingOf: 'own' as const };
}

/** In the order of their weight for whoever looks at a wall. */
const KINDS: readonly MatterKind[] = [
  'supervision',
  'instruction',
  'issue',
  'document',
  'meeting',
  'dispatch',
  'inspection',
  'transfer',
];

async function openMatters(person: Person, { today }: LedgerState, parts: BoardParts) {
  const sources = { ...parts, matters: parts.house.matters };
  const seating = await seatingOn(today, parts);
  const known = await mattersKnownTo(person, seating, sources);
  const open = known.filter(({ ended }) => ended === null);
  return KINDS.map((kind) => ({
    kind,
    lines: open
      .filter(({ ref }) => ref.kind === kind)
      .map((matter) => lineFor(matter, person, seating, today, parts.calendar)),
  })).filter(({ lines }) => lines.length > 0);
}

const DAYS_AHEAD = 7;

/** The same as 预览提醒, for those who may say it. */
async function comingFor({ roles }: Person, { today, people }: LedgerState, parts: BoardParts) {
  const asking = parts.house.sayings.get('preview-nudges');
  if (!asking || judge(asking.by, roles, 'single') !== 'permitted') return null;
  const [from, to] = [addDays(today, 1), addDays(today, DAYS_AHEAD)];
  const sources = { ...parts, matters: parts.house.matters };
  const mornings = await foresee(parts.house.rooms, from, to, sources);
  return { mornings, time: morningTime(parts.plan), people };
}
