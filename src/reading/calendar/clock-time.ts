import { readNumber } from '../numbers/numbers.ts';

const NUMBER = '\\d{1,2}|[零一二两三四五六七八九十]{1,3}';
/** 同一时间, 早一点, 晚一点 name no hour. */
const NO_HOUR = '(?<![早快慢多少宽紧同])(?!晚一点(?:$|[^钟半零一二三四五十\\d]))';
const TIME = new RegExp(
  `${NO_HOUR}(凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚)?(${NUMBER})(?:[点时](?![间候期段常限])(?:钟|整)?(半|一刻|三刻|(?:${NUMBER})分?)?|[:：](\\d{2}))`,
  'u',
);

/** The time of day that words name, HH:MM; null where they name none. 3点 without more is 15:00, for nobody means the night. */
export function readClockTime(text: string): string | null {
  const [whole, half, hours, minutes, digits] = TIME.exec(text) ?? [];
  if (whole === undefined) return null;
  const said = readNumber(hours ?? '');
  const minute = digits === undefined ? minutesOf(minutes) : Number(digits);
  if (said === null || minute === null) return null;
  const hour = inDay(said, half);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Before this hour nobody works, so that it is meant in the afternoon. */
const FIRST_HOUR = 8;

function inDay(hour: number, half: string | undefined): number {
  if (hour > 12) return hour;
  switch (half) {
    case '下午':
    case '午后':
    case '傍晚':
    case '晚上':
    case '晚':
      return hour === 12 ? 12 : hour + 12;
    case '中午':
      return hour < 3 ? hour + 12 : hour;
    case undefined:
      return hour < FIRST_HOUR ? hour + 12 : hour;
    default:
      return hour;
  }
}

function minutesOf(words: string | undefined): number | null {
  switch (words) {
    case undefined:
      return 0;
    case '半':
      return 30;
    case '一刻':
      return 15;
    case '三刻':
      return 45;
    default:
      return readNumber(words.replace('分', ''));
  }
}
