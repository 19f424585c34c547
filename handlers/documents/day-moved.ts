import { addDays, dayOf } from '../../src/domain/day.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, named, optional, sequence } from '../../src/reading/pattern.ts';

/** 截止时间放宽点吧，写6月15日: that it is to be another, before which. */
const WISHED =
  /^(?:等一?[下等][，,\s]{1,2})?(?:[^，,。；;\d]{0,14}(?:宽|延|推|改|晚|紧|早|提前|缓)[^，,。；;\d]{0,8}[，,\s]{1,2})?/u;
const LEAD =
  /^(?:还有|另外|对了|那|就|再|把|将|要|得|应该|需要|请|[，,\s]){0,3}(?:截止)?(?:日期|时间|期限|时限|日子)?(?:也|再|都|给他们|给大家){0,2}/u;
const DAY = sequence(
  optional(sequence(named('month', /\d{1,2}/u), '月')),
  named('day', /\d{1,2}/u),
  '[日号]',
);
const END = /(?:前|之前|为止)?(?:报送?|上报|完成|交|反馈)?(?:吧|了|就行)?[。！!]?$/u;
/** 日期改成28号, 宽到26号, 延到8月2号. */
const TO_DAY = new RegExp(
  sequence(
    LEAD,
    /(?:(?:改|换|定|调|宽限?|放宽|延期?|延长|推迟?|往后推|提前|缓|写)?[成为到至]|就?写)/u,
    DAY,
    END,
  ),
  'u',
);
/** 26号, after what said that it is to be later. */
const DAY_ALONE = new RegExp(sequence('^', DAY, END), 'u');
/** 宽两天, 往后推三天, 提前一周. */
const BY_DAYS = new RegExp(
  sequence(
    LEAD,
    either(
      named('later', /(?:往后|向后)?(?:宽限?|放宽|推迟?|延期?|延长|缓|晚|挪)(?:后)?/u),
      named('sooner', /(?:往前|向前)(?:提|挪|推)|提前/u),
    ),
    named('count', /\d{1,2}|[一两二三四五六七八九十]{1,2}/u),
    named('unit', /天|个?(?:星期|礼拜)|周/u),
    END,
  ),
  'u',
);
const IN_TEXT = /(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})(?<sign>[日号])/gu;
/** A day of the text has its year only where that stands there; months are of one length by the year. */
const ANY_YEAR = 2020;

/** 日期改成28号, 往后推三天, 26号: the text with its one day moved; null for any other words, and where it names several days or none. */
export function dayMoved(words: string, text: string): string | null {
  const said = words.trim().replace(WISHED, '');
  const to = (TO_DAY.exec(words) ?? TO_DAY.exec(said) ?? DAY_ALONE.exec(said))?.groups;
  const by = to ? undefined : BY_DAYS.exec(words)?.groups;
  if (!to && !by) return null;
  const days = [...text.matchAll(IN_TEXT)];
  const [only] = days;
  if (!only?.groups || new Set(days.map(([one]) => one)).size > 1) return null;
  const { month, day = '', sign = '日' } = only.groups;
  const written = (of: string | undefined, on: string) =>
    `${of === undefined ? '' : `${of}月`}${on}${sign}`;
  if (to) return text.replaceAll(only[0], written(to.month ?? month, to.day ?? day));
  const moved = month === undefined ? null : movedBy(Number(month), Number(day), by ?? {});
  return moved && text.replaceAll(only[0], written(moved.month, moved.day));
}

function movedBy(month: number, day: number, by: { readonly [name: string]: string | undefined }) {
  const count = readNumber(by.count ?? '') ?? 0;
  const days = count * (by.unit === '天' ? 1 : 7) * (by.sooner === undefined ? 1 : -1);
  const from = dayOf(ANY_YEAR, month, day);
  if (from === null) return null;
  const [, of, on] = addDays(from, days).split('-');
  return { month: String(Number(of)), day: String(Number(on)) };
}
