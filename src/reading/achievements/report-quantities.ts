import { tellsDone } from '../figures/tells-done.ts';
import { measureAt } from '../numbers/measures.ts';
import { type FoundNumber, findNumbers } from '../numbers/numbers.ts';
import { type FoundQuantity, findQuantities } from '../numbers/quantities.ts';
import { remembering } from '../once.ts';
import { either, sequence } from '../pattern.ts';
import { matchesOf, normalise, type Span, spanOf } from '../text/text.ts';
import { DONE_FIGURE } from '../words/done.ts';

/**
 * The quantities of a clause as a report means them: 完成6/8座 is 6 of 8, not a share; a bare figure at the end of a
 * clause (PM2.5均值44) counts without a unit.
 */
export const quantitiesIn: (text: string) => readonly FoundQuantity[] = remembering(reportedIn);

function reportedIn(text: string): readonly FoundQuantity[] {
  const found = findQuantities(text)
    .filter(({ span }) => !isPartOfName(text.slice(Math.max(0, span.start - 8), span.end)))
    .filter(({ span, unit }) => unit !== '年' || !CALLED_BY_YEARS.test(text.slice(span.end)))
    .filter(({ span }) => !countsNothing(text, span.start))
    .map((quantity) => partOf(text, quantity) ?? quantity);
  const whole = [...found, ...partsIn(text, found)];
  return [...whole, ...otherFigures(text, whole)]
    .filter(({ span }) => !isLookedAgain(text, span))
    .sort((one, other) => one.span.start - other.span.start);
}

/**
 * Of clauses in their order, those that tell of what a rate is and give it without a unit: 亮灯率主干道98, and behind it 支路96 and
 * 街巷97. A verb is no such thing: 结案28.
 */
export const levelsTold = (clauses: readonly string[]): readonly boolean[] => {
  let isOfRate = false;
  let isOfAir = false;
  return clauses.map((text) => {
    const isAlone = isOfRate && LEVEL_ALONE.test(text) && !tellsDone(text.replace(/\d{1,3}$/u, ''));
    isOfRate = isAlone || TELLS_RATE.test(text) || (isOfRate && LEVEL_WRITTEN.test(text));
    const isAir = AIR.test(text);
    const goesOn = isOfAir && (AIR_GOES_ON.test(text) || HELD_AGAINST.test(text));
    isOfAir = isAir || (isOfAir && /\d/u.test(text) && !/天/u.test(text));
    return isAlone || LEVEL_OF_RATE.test(text) || (isAir && AIR_LEVEL.test(text)) || goesOn;
  });
};

/** PM10 8月61, and behind it 1-8月84, 同比降4, 比年度目标53低7: what is in the air is told in one unit, which nobody writes. */
const AIR = /PM ?(?:2\.5|10)/iu;
const AIR_LEVEL =
  /PM ?(?:2\.5|10)[^\d]{0,4}(?:\d{1,2}(?:[-—~至到]\d{1,2})?月份?)?[^\d]{0,6}\d{1,3}$/iu;
const AIR_GOES_ON =
  /^(?:(?:\d{1,2}[-—~至到])?\d{1,2}月份?|上半年|全年|累计|今年|年初以来|[本当上]月)(?:累计|平均|均值|浓度|为|是){0,2}\d{1,3}$/u;
/** Whether a clause only holds a level against another: 同比降4. */
export const holdsAgainst = (text: string): boolean => HELD_AGAINST.test(text);
const HELD_AGAINST =
  /^(?:比|较|同比|环比)[^，。\d]{0,8}(?:\d{1,3})?(?:升高?|降低?|上升|下降|改善|高|低|多|少)了?\d{1,3}$/u;

/** 亮灯率主干道98, and 亮灯率 alone before a colon. */
const TELLS_RATE = /率(?:[\u4e00-\u9fff]{0,8}\d{1,3}(?:\.\d{1,2})?[%％]?)?$/u;
const LEVEL_OF_RATE =
  /^[^\d]{2,20}率(?![^\d]*(?:[升降高低加少增减比较超差多]|目标|约|近|为|达|到|是))[\u4e00-\u9fff]{2,8}(?:100|\d{1,2}(?:\.\d{1,2})?)$/u;
/** 快速路98.4% goes on with the rate that was told. */
const LEVEL_WRITTEN = /^(?!\D{0,8}率)[\u4e00-\u9fff、]{2,8}\d{1,3}(?:\.\d{1,2})?[%％]?$/u;
const LEVEL_ALONE = /^(?!\D{0,8}率)[\u4e00-\u9fff、]{2,8}(?:100|\d{1,2}(?:\.\d{1,2})?)$/u;

/** The figure of a clause that is known to tell a level, and what it is held against. */
export const levelIn = (text: string): readonly FoundQuantity[] =>
  levelsAmong(findNumbers(text), text)
    .filter(({ kind }) => kind === 'count')
    .map((number) => withoutUnit(number));

/** PM2.5 51、PM10 93: each behind what is in the air; elsewhere the last number of the clause. */
function levelsAmong(numbers: readonly FoundNumber[], text: string): readonly FoundNumber[] {
  const inAir = numbers.filter(({ span }) => AIR_BEFORE.test(text.slice(0, span.start)));
  return inAir.length > 1 ? inAir : numbers.slice(HELD_AGAINST.test(text) ? -2 : -1);
}
const AIR_BEFORE = /PM ?(?:2\.5|10)[^\d、，]{0,6}$/iu;

/** 24小时书房, 国三车 is a class of vehicles, 智慧平台二期 a part of a project; 培训二期 was held. */
export const isPartOfName = (words: string): boolean =>
  CLASS.test(words) || (STAGE.test(words) && !tellsDone(words.slice(0, -2)));

/** 又数了一遍 counts nothing; 核查37遍 does. */
export const isLookedAgain = (text: string, { start, end }: Span): boolean =>
  ONCE.test(text.slice(start, end + 1)) && LOOKED_AGAIN.test(text.slice(0, start));
const ONCE = /^[一两]遍/u;
const LOOKED_AGAIN = /[数说核看查对讲问翻]了?(?:又|再)?$/u;
/** Whether a number only tells since when or in what time (半年来, 头三个月), or that something came at the first try (一次通过率). */
export const countsNothing = (text: string, at: number): boolean =>
  [SINCE_THEN, AT_ONCE].some((words) => words.test(text.slice(at, at + FARTHEST))) ||
  (OF_THE_MESSAGE.test(text.slice(at, at + FARTHEST)) && BY_US.test(text.slice(0, at))) ||
  (LED_BY_TIME.test(text.slice(0, at)) && STRETCH_OF_TIME.test(text.slice(at, at + FARTHEST)));
/** In signs. */
const FARTHEST = 24;
const LED_BY_TIME = /(?:^|[^街年])(?:头|[^目以]前|近|过去|(?<=[\u4e00-\u9fff])连续)$/u;
const STRETCH_OF_TIME =
  /^[一二两三四五六七八九十几半\d]{1,3}(?:年|个?月|周|天|个季度)(?![以之]?内)/u;
/** 我们局三件事：, 报一下我们局三项：: how many things the message tells of. */
const OF_THE_MESSAGE =
  /^[一两二三四五六七八九十\d]{1,2}[件项](?:事情?|工作|任务)?(?=[：:，,]|一块|一起|$)/u;
const BY_US =
  /(?:(?:我们?|咱们?|本)(?:局|办|街道|中心|院|委|街办)?|(?:报|说)一下(?:[我咱]们?)?(?:局|办|街道|中心|院|委|街办)?)(?:的|这|就)?$/u;
const SINCE_THEN =
  /^(?:大半|小半|[半一两二三四五六七八九十几\d]{1,3})(?:年|个?多?月|周|天|个?季度|个?星期)多?(?:以来|来(?=[\u4e00-\u9fff，,])|[净新]增|下来)/u;
/** 一次通过率, 一次性验收合格率, 一次办好: at the first try. */
const AT_ONCE =
  /^[一1]次(?:性)?[\u4e00-\u9fff]{0,6}(?:(?:通过|合格|成功|达标|成活|上线|办结|签约|完好|命中)率|办[好成结]|告知)/u;
/** 三年行动 */
const CALLED_BY_YEARS = /^(?:大?行动|计划|规划|攻坚|方案|任务)/u;
const CLASS = /国[一二三四五六1-6]\D{0,2}$|(?<!\d)24小时$/u;
const STAGE = /[一二三四五]期$/u;

/** The numbers that a correction speaks of: also those without a unit, but no tasks and no days. */
export function numbersToCorrect(text: string): readonly FoundQuantity[] {
  const found = quantitiesIn(text);
  const numbered = matchesOf(NUMBERED, text).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const bare = findNumbers(text)
    .filter(({ kind, span }) => kind === 'count' && !overlaps(span, [...found, ...numbered]))
    .map((number) => withoutUnit(number));
  return [...found, ...bare].sort((one, other) => one.span.start - other.span.start);
}

const NUMBERED = /任务\s*\d+|(?<!\d)\d+\s*[号项月日年]|第\s*\d+/gu;

const overlaps = (span: Span, others: readonly { readonly span: Span }[]): boolean =>
  others.some((one) => one.span.start < span.end && span.start < one.span.end);

const withoutUnit = ({ value, upTo, isAbout, text, span }: FoundNumber): FoundQuantity => ({
  value,
  unit: '',
  upTo,
  canonical: { value, unit: '' },
  isAbout,
  text,
  span,
});

function partOf(text: string, quantity: FoundQuantity): FoundQuantity | null {
  const part = /^(\d+)\s*[/／]\s*\d+$/u.exec(quantity.text)?.[1];
  if (part === undefined) return null;
  const normal = normalise(text.slice(quantity.span.end));
  const measure = measureAt(normal.normal, 0);
  if (!measure) {
    const isCounted = text.trim() === quantity.text || isOfThing(text, quantity);
    return isCounted || DONE_NEXT.test(normal.normal) ? bare(quantity, Number(part)) : null;
  }
  const end = quantity.span.end + spanOf(normal, 0, measure.length).end;
  const value = Number(part);
  return {
    ...quantity,
    value,
    unit: measure.unit,
    canonical: { value: value * measure.factor, unit: measure.base },
    text: text.slice(quantity.span.start, end),
    span: { start: quantity.span.start, end },
  };
}

/** 学校60/64，社区4/5: so many of so many of the thing before it; only a rate is a share. */
const isOfThing = (text: string, { span }: FoundQuantity): boolean =>
  /^\s*$/u.test(text.slice(span.end)) && THING.test(text.slice(0, span.start));
const THING = /[\u4e00-\u9fff](?<![率比例占达到至为])\s*$/u;

/** 绿道7.5/8公里, 公园12/12 开工: what is no fraction to the reading of numbers, and yet a part of a whole. */
function partsIn(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  return matchesOf(PART, text).flatMap((match) => {
    const [figures, part = '', whole = ''] = match;
    const start = match.index;
    const after = normalise(text.slice(start + figures.length));
    const measure = measureAt(after.normal, 0);
    if (Number(part) > Number(whole)) return [];
    const isCounted =
      DONE_NEXT.test(after.normal) ||
      (after.normal.trim() === '' && THING.test(text.slice(0, start)));
    if (!measure && !isCounted) return [];
    const end = start + figures.length + (measure ? spanOf(after, 0, measure.length).end : 0);
    const span = { start, end };
    if (overlaps(span, found)) return [];
    const value = Number(part);
    const canonical = { value: value * (measure?.factor ?? 1), unit: measure?.base ?? '' };
    return [
      {
        value,
        unit: measure?.unit ?? '',
        upTo: null,
        canonical,
        isAbout: false,
        text: text.slice(start, end),
        span,
      },
    ];
  });
}

const PART = /(?<![\d./])(\d+(?:\.\d+)?)[/／](\d+(?:\.\d+)?)(?![\d./])/gu;

/** 公园 12/12 开工. */
const DONE_NEXT = /^ ?(?:开工|完成|建成|完工|竣工|达标|done)/u;

const bare = (quantity: FoundQuantity, value: number): FoundQuantity => ({
  ...quantity,
  value,
  unit: '',
  canonical: { value, unit: '' },
});

/** Figures with no unit at the end of a clause, or with one that no list has: 飞行巡查62架次, 新增摄像头620路. */
function otherFigures(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  return findNumbers(text)
    .filter(({ kind, span }) => kind === 'count' && !overlaps(span, found))
    .filter(({ span }) => !countsNothing(text, span.start))
    .flatMap((number) => {
      const { start, end } = number.span;
      const before = text.slice(Math.max(0, start - NEAR), start);
      const after = text.slice(end, end + NEAR);
      if (PIECES.test(number.text)) return [{ ...withoutUnit(number), ...ofPieces(number) }];
      if (
        (MONEY.test(before) || /亿$/u.test(number.text)) &&
        /[万亿]$/u.test(number.text) &&
        (AT_END.test(after) || BY_NOW.test(after))
      )
        return [{ ...withUnit(number, '元'), text: number.text, span: number.span }];
      if (FROM_BARE.test(before) && TO_ANOTHER.test(after)) return [withoutUnit(number)];
      if (BARE_COUNTS.test(text) && tellsDone(text.slice(0, text.search(/\d/u))))
        return [withoutUnit(number)];
      if (AT_END.test(after) || (LEVEL_NEXT.test(after) && LEVEL_OF.test(before + number.text)))
        return !isYear(number) &&
          (isAlone(before, number) ||
            TOLD.test(before) ||
            LEVEL_OF.test(before + number.text) ||
            endsDone(before) ||
            CAME_TO_END.test(before) ||
            /\d万$/u.test(number.text))
          ? [withoutUnit(number)]
          : [];
      const isNumbered = number.value === 0 || OF_TASK.test(before);
      const unit = isNumbered ? undefined : UNLISTED.exec(after)?.[0];
      return unit && COUNTING.test(before) ? [withUnit(number, unit)] : [];
    });
}

/** What stands further from a figure says nothing of it. */
const NEAR = 80;

/** 任务28问题已解决 counts no 问题. */
const OF_TASK = /(?:任务|编号|第)\s*$/u;

/** 仨 is three of anything. */
const PIECES = /^[俩仨]$/u;
const ofPieces = ({ value }: FoundNumber) => ({ unit: '个', canonical: { value, unit: '个' } });

const isYear = ({ value }: FoundNumber): boolean => value >= 1900 && value < 2100;

/** The figure behind PM2.5：, and no telephone number. */
const isAlone = (before: string, { value }: FoundNumber): boolean =>
  before.trim() === '' && value < 10_000;

const MONEY =
  /(?:款|投|[\u4e00-\u9fff](?<![免浪白])费|[资税奖租]金|投资|拨付|投入|额|产值|收入|经费|费用|造价|概算|预算|成本|损失|补贴|补助)(?:到账|到位|下达|拨付|申请|支出|完成|投入|发放|落实|争取|缺口)?(?:[一总]?共|已经?)?(?:花了?|用了?|还[有差]|[收缴交罚赚退赔省筹捐贷免减拨发领给](?:了|到|上来)?|了|大?约|大概|达|为)?\s*$|(?:花|罚|赔|赚|筹|募|投|卖|追回|挽回|讨回)了?(?:大?约|大概|近)?\s*$/u;
/** 资金320万已到位, 补贴200万还没批下来 */
const BY_NOW = /^(?:已|均|全部|还|尚|未|没|都|占|的|，)/u;
/** 由1.72降至1.58: what a level was, and behind it what it is now. */
const FROM_BARE = /[由从][^，。\d]{0,8}$/u;
const TO_ANOTHER = /^[升降提增减压缩][\u4e00-\u9fff]{0,2}[到至]\s?\d/u;
/** 平均51和95: the last two of a clause; 33.8 离35差1.2个点: what it is held against stands behind a blank. */
const AT_END =
  /^\s*(?:[）)（(]|左右|以上|了?$|[和及、与]\d{1,6}(?:\.\d{1,3})?\s*$)|^\s+(?:离|距|比|较|还?差)/u;
const TOLD = new RegExp(
  sequence(
    either(
      /全[市省国区]|目标|[均标][\u4e00-\u9fff]{0,4}\d{1,6}(?:\.\d{1,3})?[和及、与]|完成|建成|均值?|为|是|达到?/u,
      /(?<=[升降提增减压缩高低少加短])[到至]|率|数|了|应[\u4e00-\u9fff]|开工|累计|新增|报的|浓度|氨氮|总[磷氮]|需氧量|COD|溶解氧|PM ?(?:2\.5|10)|[\u4e00-\u9fff][:：]/u,
    ),
    /\s*$/u,
  ),
  'u',
);
/** 主干道亮灯率98.6，支路96.5: nothing but a level is told in parts of one. */
const LEVEL_OF = /(?:^|\d、)[\s，]*[\u4e00-\u9fff]{2,8}\d{1,3}\.\d{1,2}$/u;
/** 关停3、转产1、迁入园区2: nothing but bare counts. */
const BARE_COUNTS = /^[^，,。\d]{1,10}\d{1,4}(?:、[\u4e00-\u9fff]{1,8}\d{1,4}){1,6}$/u;
const LEVEL_NEXT = /^、[\u4e00-\u9fff]{2,8}\d{1,3}\.\d{1,2}(?:、|$)/u;
/** 结案2794, 今年9, 去年同期6 */
const endsDone = (before: string): boolean => DONE_OR_TIME.test(before.slice(-LONGEST_WORD));
/** 干完9, 拆掉3: by whatever verb, it came to its end. */
const CAME_TO_END = /[\u4e00-\u9fff](?:完|掉|齐|妥|(?<![良美最更友爱])好)了?\s*$/u;
/** With a sign behind it and a blank. */
const LONGEST_WORD = 8;
const DONE_OR_TIME = new RegExp(
  `(?:${DONE_FIGURE.source}|今年|本月|目前|现在|同期|上月|去年)[了到]?\\s*$`,
  'u',
);
const UNLISTED =
  /^(?![月日年号时点分楼届岁了的吧啦呢多余来几中里内]|左右|以[上下内]|上下|项目|任务|街道|社区|小区)[\u4e00-\u9fff]{1,2}?(?=$|[，,、（(]|[已均全])/u;
const COUNTING = /[\u4e00-\u9fff]{2}\s*$/u;

function withUnit(number: FoundNumber, unit: string): FoundQuantity {
  const bare = withoutUnit(number);
  const myriad = /[万亿]$/u.exec(number.text)?.[0] ?? '';
  const value = myriad === '' ? bare.value : bare.value / (myriad === '万' ? 1e4 : 1e8);
  return {
    ...bare,
    value,
    unit: `${myriad}${unit}`,
    canonical: { value: bare.value, unit },
    text: `${bare.text}${unit}`,
    span: { start: bare.span.start, end: bare.span.end + unit.length },
  };
}
