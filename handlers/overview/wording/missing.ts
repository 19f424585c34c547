import type { Due } from '../../../src/domain/dues.ts';
import type { Extension } from '../../../src/domain/extension.ts';
import type { GroupReport } from '../../../src/domain/group-report.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Plan, WorkingGroup } from '../../../src/domain/plan.ts';
import { groupOf, namedUnits } from '../../../src/domain/plan-lookups.ts';
import type { Owing } from '../../../src/domain/roster.ts';
import { extensionInShort } from '../../../src/wording/extensions.ts';
import { folded } from '../../../src/wording/folded.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { dayInWords } from '../../../src/wording/words.ts';

export interface UnitsMissing {
  readonly plan: Plan;
  readonly period: Period;
  readonly group: number | null;
  readonly missing: readonly Owing[];
  readonly due: Due | null;
  readonly extensions: readonly Extension[];
}

export function unitsMissing(state: UnitsMissing, isRest: boolean): string {
  const { plan, period, group, missing, due, extensions } = state;
  if (missing.length === 0) return allReported(plan, period, group);
  return [
    `${counted(plan, period, group, missing, due)}：`,
    ...folded(missing.toSorted(byOwed).map(owingLine), isRest),
    ...extensions.map(extensionInShort),
  ].join('\n');
}

/** The same where the names are not for everybody's eyes. */
export const unitsMissingCounted = (
  plan: Plan,
  period: Period,
  group: number | null,
  missing: readonly Owing[],
  due: Due | null,
): string =>
  missing.length === 0
    ? allReported(plan, period, group)
    : `${counted(plan, period, group, missing, due)}。未报名单不在群里公布，请私聊我查看。`;

function counted(
  plan: Plan,
  period: Period,
  group: number | null,
  missing: readonly Owing[],
  due: Due | null,
): string {
  const total = group === null ? `（共${namedUnits(plan).length}家）` : '';
  return `${scopeOf(plan, group)}${periodInWords(period)}尚未报齐的单位${missing.length}家${total}${dueWords(due)}`;
}

const allReported = (plan: Plan, period: Period, group: number | null): string =>
  `${scopeOf(plan, group)}${periodInWords(period)}各责任单位均已报送。`;

const scopeOf = (plan: Plan, group: number | null): string =>
  group === null ? '' : groupOf(plan, group).name;

/** Who owes most comes first. */
const byOwed = (one: Owing, other: Owing): number => other.tasks.length - one.tasks.length;

/** 区水务局：7项未报6项（任务4、7、8…），未绑定. */
function owingLine({ unit, tasks, of, liaisons }: Owing): string {
  const who = liaisons.length > 0 ? liaisons.join('、') : '未绑定联络员';
  const scope = tasks.length === of ? `${of}项均未报` : `${of}项中${tasks.length}项未报`;
  return `· ${unit}：${scope}（任务${tasks.join('、')}），${who}`;
}

export function groupsMissing(
  period: Period,
  missing: readonly WorkingGroup[],
  total: number,
  due: Due | null,
): string {
  if (missing.length === 0) return `${periodInWords(period)}${total}个工作组均已报送月报。`;
  return [
    `${periodInWords(period)}尚未报送月报的工作组${missing.length}个（共${total}个）${dueWords(due)}：`,
    ...missing.map((group) => `· ${group.name}（${group.leadUnit}）`),
  ].join('\n');
}

/** `report` is null where the group has handed in none. */
export const groupHandedIn = (
  { name }: WorkingGroup,
  period: Period,
  report: GroupReport | null,
): string =>
  report
    ? `${name}${periodInWords(period)}月报已报指挥部办公室（${report.byName}，${momentInWords(report.at)}）。`
    : `${name}${periodInWords(period)}月报还没有报指挥部办公室。`;

const dueWords = (due: Due | null): string =>
  due ? `，期限${dayInWords(due.dueOn)}` : '，报送日未定';
