import type { Absence } from '../../../src/domain/absence.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { Due } from '../../../src/domain/dues.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Owing } from '../../../src/domain/roster.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

interface OwnReminders {
  /** Null for who is not away, and will not be. */
  readonly absence: Absence | null;
  readonly coverName: string;
  readonly period: Period;
  /** Null where the office has set no day. */
  readonly due: Due | null;
  /** What the asker's units have not reported of the period. */
  readonly owed: readonly Owing[];
  readonly isReporter: boolean;
}

/** Who gets the reminders, and whether any are still to come for the period that is being reported. */
export const ownReminders = (asked: OwnReminders): string =>
  [addressee(asked), ...(asked.isReporter ? [ofPeriod(asked)] : [])].join('\n');

function addressee({ absence, coverName }: OwnReminders): string {
  if (absence === null)
    return '您的提醒没有暂停，照常发给您本人。要由别人代收请发：“7月6日至9日暂停提醒，由某某代收”。';
  const { from, until } = absence;
  return `${dayInWords(from)}至${dayInWords(until)}您的提醒由${coverName}代收，${dayInWords(addDays(until, 1))}起恢复发给您；提前恢复请发“恢复提醒”。`;
}

function ofPeriod({ period, due, owed }: OwnReminders): string {
  const named = periodInWords(period);
  const tasks = [...new Set(owed.flatMap((one) => one.tasks))].toSorted((a, b) => a - b);
  if (tasks.length === 0) return `${named}已报齐，这一期不再提醒您；下一期没报时才提醒。`;
  const day = due === null ? '报送日还没有定' : `${dayInWords(due.dueOn)}前报`;
  return `${named}（${day}）还有任务${list(tasks.map(String))}没有报，报上去就不再提醒；哪几天提醒请问“报送前几天开始提醒”。`;
}
