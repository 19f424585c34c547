import { findDays } from '../calendar/days.ts';
import { sequence } from '../pattern.ts';

const COMES = new RegExp(
  sequence(
    /^(?:那|那就|嗯|好的?|行|[，,\s]){0,3}(?:我们?|咱们?|我局|我组|本组|局里|单位)?/u,
    /(?:可以|能|是|在)?(?<day>(?:下|本|这)?(?:周|星期)[一二三四五六日天]|(?:\d{1,2}月)?\d{1,2}[号日]|[明后]天)(?:上午|下午|早上|那天)?(?:的?会议?)?/u,
    /[，,]?(?:我们?|咱们?|我局|我组)?(?:就|是|都|也|倒|应该){0,2}(?:可以|能|行|有空|有时间|没问题)(?:去|来|参加|到|到会|出席)?(?:的|了|得了)?[。！!]?$/u,
  ),
  'u',
);

/** A day on which somebody can come. */
export interface ComesOn {
  /** As the plan of a meeting writes it: 9月11日. */
  readonly short: string;
  /** Its day of the week, where it is called by that alone, of whatever week: 五. */
  readonly weekday: string | null;
}

/** 那我周五可以去, 11号我们能来: nothing but that; null for any other text. */
export function comesOn(text: string, today: string): ComesOn | null {
  const { day } = COMES.exec(text.trim())?.groups ?? {};
  const [found] = day === undefined ? [] : findDays(day, today);
  if (!found) return null;
  const [, month, date] = found.to.split('-').map(Number);
  const weekday = /^(?:周|星期)(?<weekday>.)$/u.exec(day ?? '')?.groups?.weekday ?? null;
  return { short: `${month}月${date}日`, weekday };
}
