import type { Period } from '../domain/period.ts';
import type { Owing } from '../domain/roster.ts';
import { momentInWords, periodInWords } from './periods.ts';

export const reminderKept = (remindAt: string): string =>
  `好的，${momentInWords(remindAt)}再提醒您一次；在此之前报齐了就不再提醒。`;

/** The reminder that somebody asked for, with what is still owed then. */
export const reminder = (askedAt: string, owed: string | null): string =>
  owed === null
    ? `您${momentInWords(askedAt)}请我此时提醒。目前没有查到需要您报送的事项。`
    : `您${momentInWords(askedAt)}请我此时再提醒：\n${owed}`;

/** What is not reported of a period, whatever its due day. */
export const owedWithoutDay = (owed: readonly Owing[], period: Period): string =>
  owed
    .map(
      ({ unit, tasks }) =>
        `${unit}${periodInWords(period)}还有${tasks.length}项任务未报（任务${tasks.join('、')}）。`,
    )
    .join('\n');
