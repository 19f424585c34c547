import type { Intent } from '../domain/intent.ts';
import { lastDay, type Period, previousPeriod, quarterOf } from '../domain/period.ts';
import type { Heard } from './heard.ts';
import type { QuestionReader } from './reader.ts';
import { QUARTERLY } from './words/record.ts';

/** Of what a question about the record speaks; null for each that it leaves open. */
export interface RecordScope {
  readonly task: number | null;
  readonly unit: string | null;
  readonly group: number | null;
  readonly period: Period | null;
}

/** What a question about the record names; null where it names several of a kind, or a word that fits several tasks. */
export function scopeSaid(heard: Heard): RecordScope | null {
  const { subjects, asker, has } = heard;
  const { tasks, units, groups, possibleTasks } = subjects;
  const own = has('own-unit') ? asker.units.slice(0, 1) : [];
  const named = units.length > 0 ? units : own;
  const ofGroups = groups.length > 0 ? groups : has('own-group') ? asker.groups : [];
  if ([tasks, named, ofGroups].some((some) => some.length > 1)) return null;
  if (tasks.length === 0 && possibleTasks.length > 0 && named.length === 0) return null;
  return {
    task: tasks[0] ?? null,
    unit: named[0] ?? null,
    group: ofGroups[0] ?? null,
    period: periodSaid(heard),
  };
}

/** 报齐了吗, from who acts for a group and does not speak of themselves, is asked of all its units. */
export const asksOfOwnGroup = ({ asker, of, text }: Heard): boolean =>
  asker.groups.length > 0 &&
  !/[我咱俺]/u.test(text) &&
  of('record:given').some(({ said }) => /[齐全都]/u.test(said));

const OF_QUARTER = new RegExp(QUARTERLY, 'u');

/** The period that is named; 季报 alone is of the quarter whose results are handed in. */
export const periodSaid = ({ of, text, asker, reader }: Heard): Period | null =>
  of('period')[0]?.said ?? quarterSaid(text, asker.today, reader);

/** 季报, and no quarter is named; null where a text does not speak of it. `today` is YYYY-MM-DD. */
export const quarterSaid = (
  text: string,
  today: string,
  reader: Pick<QuestionReader, 'plan'>,
): Period | null => (OF_QUARTER.test(text) ? quarterHandedIn(today, reader) : null);

/** The last whole quarter; until the notice had one, that which runs. */
function quarterHandedIn(today: string, { plan }: Pick<QuestionReader, 'plan'>): Period {
  const running = quarterOf(today);
  const last = previousPeriod(running);
  return lastDay(last) < plan.document.issuedOn ? running : last;
}

/** The intent for what the question names. */
export const ofScope =
  (make: (scope: RecordScope, heard: Heard) => Intent | null) =>
  (heard: Heard): Intent | null => {
    const scope = scopeSaid(heard);
    return scope && make(scope, heard);
  };

/** For what names nothing: a word that nobody knows may well be what it is about. */
export const ofNothingElse =
  (make: (scope: RecordScope, heard: Heard) => Intent | null) =>
  (heard: Heard): Intent | null =>
    heard.unknown.some((word) => word.length > 1) ? null : ofScope(make)(heard);
