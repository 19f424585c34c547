import type { Due } from '../../../src/domain/dues.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import type { Owing } from '../../../src/domain/roster.ts';
import type { Urging } from '../../../src/domain/urging.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

export interface UrgingShown {
  readonly period: Period;
  readonly group: number | null;
  readonly due: Due | null;
  readonly by: Limit | null;
  readonly unclear: string | null;
  readonly note: string | null;
  readonly units: readonly string[];
  readonly tasks: readonly number[];
  readonly except: readonly string[];
  readonly told: readonly ToldOf[];
  readonly spared: readonly ToldOf[];
  readonly unreachable: readonly Owing[];
}

/** By when whoever urges wants it. */
interface Limit {
  readonly day: string;
  readonly until: string;
}

interface ToldOf {
  readonly person: Person;
  readonly owed: readonly Owing[];
}

/** Who would hear of it, before anybody does. */
export function urgingPreview(shown: UrgingShown, plan: Plan): string {
  return [
    `将催报${whoIsUrged(shown, plan)}（${dueWords(shown.due)}）${limitWords(shown.by)}，发给${shown.told.length}人：`,
    ...shown.told.map(({ person, owed }) => `· ${person.name}：${owed.map(owedWords).join('；')}`),
    ...(shown.note === null ? [] : [`并转告：${shown.note}`]),
    ...leftOut(shown),
    ...(shown.unclear === null
      ? []
      : [`“${shown.unclear}”是哪一天没有写明，没有限时间；要限请说“6月25日前”这样的日子。`]),
    shown.told.length > 0
      ? '确定请回复“确认”，不催请回“取消”。'
      : '没有可以催的人，请用其他方式联系。',
  ].join('\n');
}

/** 区水务局2020年6月未报的任务; 2020年6月未报的任务26; 2020年6月未报齐的单位（区环卫管护中心除外）. */
function whoIsUrged({ group, period, units, tasks, except }: UrgingShown, plan: Plan): string {
  const when = periodInWords(period);
  if (units.length + tasks.length > 0)
    return `${list(units)}${when}未报的任务${list(tasks.map(String))}`;
  const scope = group === null ? '' : groupOf(plan, group).name;
  const without = except.length > 0 ? `，${list(except)}除外` : '';
  return `${scope}${when}未报齐的单位${without}`;
}

/** `goesAt` is null where it goes at once. */
export const urged = (shown: UrgingShown, goesAt: string | null): string =>
  [
    `已催报${periodInWords(shown.period)}，发给${shown.told.length}人${goesAt === null ? '' : `；现在不打扰，将于${momentInWords(goesAt)}发出`}。一个工作日内没有签收的，会告知其单位负责人；平台送不到的，会告知指挥部办公室。`,
    ...leftOut(shown),
  ].join('\n');

/** `reached` is how many of them got it, as far as is known. */
export const urgedAlready = ({ period, urged: all, at }: Urging, reached: number): string =>
  `${momentInWords(at)}已催报${periodInWords(period)}，发给${all.length}人，已送到${reached}人。`;

function leftOut({ spared, unreachable }: UrgingShown): readonly string[] {
  return [
    ...(spared.length > 0
      ? [
          `今天已提醒过两次、这次不再打扰：${list(spared.map(({ person, owed }) => `${owed[0]?.unit ?? ''}${person.name}`))}。`,
        ]
      : []),
    ...(unreachable.length > 0
      ? [`没有登记联络员、发不到的单位：${list(unreachable.map(({ unit }) => unit))}。`]
      : []),
  ];
}

/** To somebody who owes reports. */
export const urgingText = (
  byName: string,
  owed: readonly Owing[],
  period: Period,
  due: Due | null,
  at: string,
  by: Limit | null,
  note: string | null,
): string =>
  [
    `【催报】${byName}${momentInWords(at)}催报${periodInWords(period)}情况：${owed.map(owedWords).join('；')}，${dueWords(due)}。`,
    ...(note === null ? [] : [`${byName}另外交代：${note}`]),
    `请${by ? `于${limitIn(by)}` : '尽快'}报送，可直接回复进展。收到请回复“签收”。`,
  ].join('\n');

const owedWords = ({ unit, tasks, of }: Owing): string =>
  `${unit}应报${of}项、未报${tasks.length}项（任务${tasks.join('、')}）`;

const dueWords = (due: Due | null): string => (due ? `期限${dayInWords(due.dueOn)}` : '报送日未定');

const limitIn = ({ day, until }: Limit): string => `${dayInWords(day)}${until}`;

const limitWords = (by: Limit | null): string => (by ? `，请其于${limitIn(by)}报送` : '');

/** A unit whose people have not signed for an urging. */
export interface UnsignedUnit {
  readonly owed: Owing;
  readonly names: readonly string[];
}

/** To the next level, one workday after an urging that was neither signed for nor done. */
export const urgingUnsigned = (
  { byName, at, period }: Urging,
  units: readonly UnsignedUnit[],
): string =>
  [
    `【催办】${byName}${momentInWords(at)}催报${periodInWords(period)}情况，一个工作日内没有签收、仍未报齐的：`,
    ...units.map(({ owed, names }) => `· ${list(names)}：${owedWords(owed)}`),
    '请督促报送。收到请回复“签收”。',
  ].join('\n');

export const signed = (first: string, at: string): string =>
  `已登记签收（${momentInWords(at)}）：${first}`;
