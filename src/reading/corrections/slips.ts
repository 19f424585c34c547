import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { lazily } from '../once.ts';
import { either, named, sequence } from '../pattern.ts';
import { matchesOf, type Span } from '../text/text.ts';
import { A_NUMBER, CHECKED, CHECKED_DOWN, JUDGED, MEANT } from '../words/corrections.ts';
import { type CorrectionWords, readCorrectionWords } from './correction-words.ts';
import { isSameUnit } from './corrections.ts';

/** Where a message puts right what it said itself a moment before, and what it says of it. */
export interface Slip extends Span {
  readonly words: CorrectionWords;
  /** Where what it puts right ends at the latest: before the bracket that holds it. */
  readonly toldUntil: number;
}

/**
 * 公厕完工6座，啊不对，5座; 绿道完成6.1公里。更正一下，绿道是5.9; 公厕完工4座（核实后是3座）: null where nothing that was told before is
 * put right.
 */
export const slipIn = (text: string): Slip | null => saidWrongIn(text) ?? foundOtherwiseIn(text);

function saidWrongIn(text: string): Slip | null {
  const told = lazily(() => numbersToCorrect(text));
  for (const { index, 0: mark, groups } of matchesOf(SLIP, text)) {
    const start = index + mark.length - (groups?.slip?.length ?? 0);
    const rest = text.slice(start, start + AHEAD);
    const right = numbersToCorrect(rest).find(
      ({ span }) => !BY_HOW_MUCH.test(rest.slice(0, span.start)),
    );
    if (!right || right.span.start > FARTHEST || OF_EARLIER.test(rest.slice(0, right.span.end)))
      continue;
    if (!told().some(({ span }) => span.end <= start)) continue;
    return slipOf(text, { start, toldUntil: start }, start + right.span.end);
  }
  return null;
}

/** By another number of the same measure right behind the word that it was found or judged to be so. */
function foundOtherwiseIn(text: string): Slip | null {
  const told = lazily(() => numbersToCorrect(text));
  for (const { index, 0: mark, groups } of matchesOf(FOUND_OTHERWISE, text)) {
    const found = groups?.found ?? groups?.judged ?? groups?.meant ?? '';
    const start = index + mark.length - found.length;
    const from = Math.max(0, start - AHEAD);
    const opening = text.slice(from, start).search(OPEN_BRACKET);
    const toldUntil = opening < 0 ? start : from + opening;
    const rest = text.slice(start, start + AHEAD);
    const [right] = numbersToCorrect(rest);
    if (right?.span.start !== found.length || NORM_BEHIND.test(rest.slice(right.span.end)))
      continue;
    const wrong = told().findLast(
      ({ unit, span }) =>
        span.end <= toldUntil && (right.unit === '' || isSameUnit(unit, right.unit)),
    );
    if (wrong && wrong.value !== right.value)
      return slipOf(text, { start, toldUntil }, start + right.span.end);
  }
  return null;
}

function slipOf(
  text: string,
  { start, toldUntil }: Pick<Slip, 'start' | 'toldUntil'>,
  until: number,
): Slip {
  const end = until + (END.exec(text.slice(until))?.[0].length ?? 0);
  const said = text.slice(start, end);
  return { start, end, toldUntil, words: readCorrectionWords(said) ?? wordsOf(said) };
}

/** A bracket that is still open. */
const OPEN_BRACKET = /[（(][^（）()]{0,80}$/u;

/** In signs: how far behind the mark the right number stands. */
const FARTHEST = 24;
/** And how far it is looked for, with its unit and whatever is said of it right behind, or for the bracket that opens. */
const AHEAD = 100;
const SLIP = new RegExp(
  sequence(
    /[，,。；;！!\s—–…（(]/u,
    named(
      'slip',
      sequence(
        /(?:[呃哦啊噢诶嗯]|抱歉|不好意思|说明一下)?[，,]?/u,
        either(
          /更正(?:一下|下)?[，,：:]?/u,
          /(?:刚才|前面|上面|前头|刚刚)?[\u4e00-\u9fff]{0,6}?(?:[说写报打输填记敲录][错多少岔反]了|有误)|[口笔手]误/u,
          /错了(?=[，,\s]|应|是)|(?:刚才|前面)?[多少漏][报算写说]了?(?=[\d一二两三四五六七八九十])|不对(?:[，,。！!—\s]|(?=[\u4e00-\u9fff]{0,8}?(?:应该?)?[是为][\d一二两三四五六七八九十]))|不是[，,]/u,
          /等(?:等|一下)[，,](?=(?:应该?)?[是为])/u,
        ),
      ),
    ),
  ),
  'gu',
);
/**
 * （昨天核实是8处）, （有一个还没验收，只能算2个）, ，后来核对是112家: what was checked, or must be reckoned so. A bare 应为 or 实际 is heard in
 * a bracket only: behind a comma it may be held against a plan.
 */
const FOUND_OTHERWISE = new RegExp(
  sequence(
    either(
      `[，,。；;—–…\\s（(](?<found>${CHECKED})`,
      `[（(](?:[^（）()]{1,30}[，,])?(?<judged>${JUDGED}|${CHECKED_DOWN})`,
      `(?<=${A_NUMBER}[^，,。；;\\d]{0,4})[，,]\\s?(?<meant>${MEANT})`,
    ),
    `(?=${A_NUMBER})`,
  ),
  'gu',
);
/** 绿道宽2米（应为3.5米以上）: the norm for it. */
const NORM_BEHIND = /^(?:以上|以下|以内|左右为|才)/u;
/** 更正一下上个月的数, 昨天报错了: what was told in another message. */
const OF_EARLIER = /上个?月|上次|上回|昨天|前天|上周|早上|上午|\d月份?的|报的|发的/u;
/** 少报了1座，一共7座: how far it was wrong. */
const BY_HOW_MUCH = /[多少漏][报算写说]了?$/u;
/** To the end of its clause, with what is said to be right: 公厕没错, 其余不变. */
const END = /^[^，,。；;！!\s—–）)]{0,16}(?:[，,][\u4e00-\u9fff]{0,6}(?:没错|不变|没变|照旧))?/u;

/** Only the right number is said: 不对，绿道5.2公里. */
function wordsOf(said: string): CorrectionWords {
  const to = numbersToCorrect(said).at(-1) ?? null;
  return { from: null, to, about: said.slice(0, to?.span.start), quote: to?.text ?? '' };
}
