import type { Intent } from '../../src/domain/intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { unhedged } from '../../src/reading/amendments/unhedged.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy } from '../../src/reading/words/pieces.ts';
import { DAY_SAID, SETTING_A_DAY } from './day-words.ts';

/**
 * 那就定每月24号, 月报以后就每月26吧, 月报日还是改成26号吧, 25号改成28号: shown before it holds, in whatever order it is said. Null
 * for a text that says anything besides.
 */
export function readMonthlyDayOrder(text: string): Intent | null {
  const said = plain(text);
  if (said.length > LONGEST || asksOnly(said.replace(SOFTENED, '')) || OTHERS.test(said))
    return null;
  const { day: written = '', before = '' } = FROM_ONE_TO_ANOTHER.exec(said)?.groups ?? {};
  if (written !== '') return settingOf(readNumber(written), readNumber(before));
  const { day, says } = dayIn(said);
  return says('reports') || says('months') ? settingOf(day) : null;
}

/** 哦不 27; 还是26吧, 27号, where a day waits or was set a moment ago: that day instead. Null for a text that says anything besides. */
export function readOtherDay(text: string, isWaiting: boolean): Intent | null {
  if (text.length > LONGEST || asksOnly(text.replace(SOFTENED, ''))) return null;
  const { core, putsRight } = unhedged(plain(text));
  const { day, says } = dayIn(core);
  return isWaiting || putsRight || says('instead') ? settingOf(day) : null;
}

function settingOf(day: number | null, before: number | null = null): Intent | null {
  if (!isDay(day)) return null;
  const instead = isDay(before) ? { instead: before } : {};
  return { kind: 'keep-draft', proposal: { kind: 'set-monthly-day', day, ...instead } };
}

/** The only day that a text says, with what its other words say; null where they say anything besides. */
function dayIn(said: string) {
  const days = [...said.matchAll(DAY)];
  const [only, ...others] = days.map(([, written = '', bare = '']) => readNumber(written || bare));
  const { pieces, rest } = piecesOf(said.replaceAll(DAY, DAY_SAID));
  const isWhole = others.length === 0 && rest === '';
  return {
    day: isWhole ? (only ?? null) : null,
    says: (one: (typeof pieces)[number]) => isWhole && pieces.includes(one),
  };
}

const piecesOf = piecesBy(SETTING_A_DAY);

const isDay = (day: number | null): day is number => day !== null && day >= 1 && day <= 31;

const LONGEST = 30;
/** 就每月26吧 asks nothing. */
const SOFTENED = /[吧呗][。.!！]?$/u;
/** 24号, 二十号; a figure alone as well: 26. */
const DAY =
  /(?<![\d.])(?:(\d{1,2}|[一二三四五六七八九十廿]{1,3})[号日](?!任务)|(\d{1,2})(?![\d.号日月%]))/gu;
/** Which day it is that is moved shows when the one that holds is looked at. */
const FROM_ONE_TO_ANOTHER =
  /^(?:那个?|还是|把|就|要不)*[,，]?(?<before>\d{1,2})[号日](?:就|都|还是|给我|请)?(?:改|换|调|挪|变)(?:成|到|为|至)?(?<day>\d{1,2}|[一二三四五六七八九十廿]{1,3})[号日](?!任务)/u;
/** What is no day of every month, or no report of a month. */
const OTHERS = /季|延|推迟|\d{1,2}月|任务|进展|完成/u;
