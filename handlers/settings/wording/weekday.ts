import { weekday } from '../../../src/domain/day.ts';
import type { Period } from '../../../src/domain/period.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { dayInWords } from '../../../src/wording/words.ts';

interface DayAsked {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly isWorkday: boolean;
  /** Whether reports are due on that day. */
  readonly isDue: boolean;
}

/** What day of the week a day is, and whether it is worked; a day by which reports are due is not moved. */
export function weekdayTold({ day, isWorkday, isDue }: DayAsked): string {
  const named = `星期${'一二三四五六日'.charAt(weekday(day) - 1)}`;
  const told = `${dayInWords(day)}是${named}，${isWorkday ? '工作日，上班' : '休息日，不上班'}。`;
  return isDue && !isWorkday
    ? `${told}\n文件没有规定遇休息日顺延，报送仍以这天24时为限，请提前报。`
    : told;
}

export const noDayYet = (period: Period): string =>
  `${periodInWords(period)}的报送日还没有定，说不出是星期几。`;
