import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { sequence } from '../../src/reading/pattern.ts';
import { shortDay } from '../../src/wording/matters.ts';
import type { RegisterInstruction } from './intents.ts';

/**
 * 时间宽一点，周五吧; 改到9月11日; 三天内吧: the words of a leader who sets another day by which it is to be done, while they wait for their 确认.
 * Null for any other text, and for words that the office enters, which are not the office's to change. `today` is YYYY-MM-DD.
 */
export function limitChanged(
  said: string,
  waiting: RegisterInstruction,
  today: string,
): RegisterInstruction | null {
  if (waiting.isEntered) return null;
  const within = WITHIN.test(said) ? dueDayIn(said, today).day : null;
  const day = within ?? dayChanged(said, null, today);
  if (day === null || day < today) return null;
  const words = waiting.words.replace(LIMIT, '');
  return { ...waiting, words: `${words}（${shortDay(day)}前办结）` };
}

/** The limit that was set behind the words before. */
const LIMIT = /（\d{1,2}月\d{1,2}日前办结）$/u;

const WITHIN = new RegExp(
  sequence(
    /^(?:时间|时限|期限|那|就|改成|改为|改到|改|宽到|给(?:他们|它|他)?|[，,\s]){0,3}[\d一二两三四五六七八九十]{1,3}/u,
    /(?:天|日|周|个?星期|个?礼拜)(?:之?内|以内)(?:办完|办结|完成|报我|答复|回复)?(?:吧|了|[。！!\s]){0,3}$/u,
  ),
  'u',
);
