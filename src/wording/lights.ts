import type { Colour, ExtendedUnit, Light } from '../domain/light.ts';
import { extendedInWords } from './extensions.ts';
import { periodInWords } from './periods.ts';
import { dayInWords, list } from './words.ts';

const COLOURS: Readonly<Record<Colour, string>> = {
  red: '红灯',
  yellow: '黄灯',
  green: '绿灯',
  none: '未亮灯',
};

export const colourName = (colour: Colour): string => COLOURS[colour];

/** 红灯：2020年二季度应于2020年7月12日前报送，区水务局未报. */
export function lightInWords({ colour, period, reason, extended }: Light): string {
  const why = reasonInWords(period === '' ? '' : periodInWords(period), reason, extended ?? []);
  return `${COLOURS[colour]}：${why}${extendedInWords(extended ?? [])}。`;
}

function reasonInWords(
  period: string,
  reason: Light['reason'],
  extended: readonly ExtendedUnit[],
): string {
  switch (reason.kind) {
    case 'no-due-day':
      return '还没有到期的报送，指挥部办公室未定月报日';
    case 'not-due':
      return `${period}${dayInWords(reason.dueOn)}到期，已报${reason.reported}家、应报${reason.owed}家`;
    case 'missing':
      return `${period}应于${dayInWords(dayOf(reason, extended))}前报送，${list(reason.units)}未报`;
    case 'late':
      return `${period}已补齐，${list(reason.units)}晚于${dayInWords(dayOf(reason, extended))}`;
    case 'nil-twice':
      return `${period}${list(reason.units)}连续两期无新进展`;
    case 'in-time':
      return `${period}按时报齐（${dayInWords(reason.dueOn)}前）`;
  }
}

/** The day that the units missed: the later one where it was moved for all of them. */
function dayOf(
  { units, dueOn }: { readonly units: readonly string[]; readonly dueOn: string },
  extended: readonly ExtendedUnit[],
): string {
  const days = units.map((unit) => extended.find((one) => one.unit === unit)?.dueOn ?? dueOn);
  return days.every((day) => day === days[0]) ? (days[0] ?? dueOn) : dueOn;
}
