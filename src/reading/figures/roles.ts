import type { FigureRole } from '../../domain/report-reading.ts';
import { type FoundQuantity, findQuantities } from '../numbers/quantities.ts';
import { either, sequence } from '../pattern.ts';
import { CALLED_OFF, PRICED, THE_MOST } from '../words/adverse.ts';
import {
  carriedThrough,
  DONE_AT_END,
  DONE_FIGURE,
  EVENTS,
  INVESTED,
  LEVEL,
  LEVEL_UNIT,
  namesWork,
  PACE,
} from '../words/done.ts';
import {
  FINDING_BEFORE,
  FINDING_BEHIND,
  HANDS_ON,
  IS_TOLD_APART,
  SETTLES,
} from '../words/findings.ts';
import { GREW_SINCE, IN_STOCK, SO_FAR, STANDS_AT } from '../words/history.ts';
import {
  ADDED_TO,
  ADDED_UP,
  AFTER_ALL,
  ALL_OF_THEM,
  ARROW,
  ASKED_FOR,
  BEFORE,
  BEHIND_STROKE,
  BEING_BUILT,
  CALLED_WANTED,
  CHANGES,
  COMPARES,
  DESCRIBES,
  DONE_LATER,
  EACH,
  FELL_THROUGH,
  FROM,
  GRADE_REACHED,
  HELD_TO,
  HELD_TO_NORM,
  IN_AREA,
  IN_HAND,
  IN_HAND_ALONE,
  IS_FAR,
  IS_PLANNED,
  NORM,
  NOT_OURS,
  NOT_YET_IN_BRACKETS,
  NOW,
  OF_SUCH,
  OF_THE_YEAR,
  OF_WHICH,
  PART_OF_PLAN,
  PLAN_DONE,
  REMAINS,
  RISES_TO,
  SET_IN_YEAR,
  SHARE_OF_ELSE,
  SHORT_OF_PLAN,
  SIZE_OF,
  STATES_WANTED,
  STILL,
  STILL_AT,
  STOCK_OF,
  SURE_OF_IT,
  THERE_ARE,
  TO_COME,
  UNDER_WAY,
  WANTED,
  WANTED_OF_SHARE,
  WHOLE_BEHIND_SHARE,
  WHOLE_OF_SHARE,
} from '../words/roles.ts';
import { SURVEY_DONE, SURVEYED } from '../words/surveys.ts';
import { amissBehind, isOwed, isSpare, standsStill, wentAmiss } from './adverse.ts';
import { tellsDone } from './tells-done.ts';

/** What a figure of a report says: that so much was achieved, or anything else. */
export type Role = FigureRole | 'achieved';

/** A number with the words around it, up to the numbers beside it. */
export interface Framed {
  readonly quantity: FoundQuantity;
  readonly before: string;
  readonly after: string;
  /** What it is a figure of, with the thing named before it; `before` where that is not known. */
  readonly name?: string;
  /** The words before it with the months and tasks that lead them: 上月 of 上月4座. */
  readonly lead?: string;
}

/**
 * The role that the words of its own clause give to a figure, the first that fits; null where they give none, and what
 * stands before it decides. Only a word that says so makes a figure achieved.
 */
export function ownRole(one: Framed, clause: string): Role | null {
  return FRAMES.find(([, fits]) => fits(one, clause))?.[0] ?? null;
}

/** The role that words alone give to a count behind them, as at the head of a column: 规划, 需建. */
export function roleAtHead(words: string): Role | null {
  const clause = `${words}12个`;
  const quantity = findQuantities(clause).at(-1);
  return quantity ? ownRole({ quantity, before: words, after: '' }, clause) : null;
}

/** In the order in which they are tried. */
const FRAMES: readonly (readonly [Role, (one: Framed, clause: string) => boolean])[] = [
  ['range', ({ quantity }) => quantity.upTo !== null],
  ['other', ({ before, after }) => NOT_OURS.test(after) || isDenied(before, after)],
  ['other', ({ after }) => /^[\u4e00-\u9fff]{0,2}为准/u.test(after)],
  ['achieved', ({ before }) => ARROW.test(before) || ADDED_UP.test(before)],
  ['achieved', ({ lead = '' }) => STILL.test(lead) && !BEFORE.test(lead.replace(STILL, ''))],
  ['target', isNorm],
  ['baseline', isBaseline],
  ['size', isTime],
  ['remaining', isLeft],
  ['remaining', isOwed],
  ['remaining', standsStill],
  ['other', ({ before }) => PRICED.test(before)],
  ['other', isFinding],
  ['rate', isShareOfPlan],
  ['rate', ({ quantity }) => /^[一过多大]半$/u.test(quantity.text)],
  ['target', isWanted],
  ['planned', isToCome],
  ['other', fellThrough],
  ['other', ({ before, after }) => ALMOST.test(after) || ALMOST_BEFORE.test(before)],
  ['other', (one) => isCounted(one) && (wentAmiss(one) || isSpare(one))],
  ['size', isSize],
  ['achieved', ({ quantity, lead = '' }) => IN_STOCK.test(lead) && quantity.unit !== '%'],
  ['target', isTotal],
  ['other', ({ before }) => EACH.test(before) || AT_HOUR.test(before)],
  ['remaining', isUnderWay],
  ['other', isAmiss],
  [
    'achieved',
    ({ quantity, after }) => PART_AND_WHOLE.test(quantity.text) || BEHIND_STROKE.test(after),
  ],
  ['achieved', saysDone],
];

/** 活动因疫情取消4场, 演出取消3场; but 车位取消73个. */
function fellThrough({ before, quantity: { unit } }: Framed): boolean {
  return FELL_THROUGH.test(before) || (EVENTS.test(unit) && CALLED_OFF.test(before));
}

/** 1批次柴油硫含量超标 */
function isAmiss(one: Framed, clause: string): boolean {
  return isCounted(one) && amissBehind(one.after, clause.slice(one.quantity.span.end)) !== '';
}

/** A share or a sum of money goes not amiss. */
const isCounted = ({ quantity: { unit, canonical } }: Framed): boolean =>
  unit !== '%' && canonical.unit !== MONEY;
const MONEY = '元';

/** 均高于考核标准（98%. */
function isNorm({ quantity: { unit, canonical }, before, after }: Framed): boolean {
  const isHeld = HELD_TO_NORM.test(before) || (HELD_TO.test(before) && CALLED_WANTED.test(after));
  return isHeld && (unit === '%' || unit === '' || LEVEL_UNIT.test(canonical.unit));
}

/** 4个基本够格: as good as it, and not so yet. */
const ALMOST =
  /^[\u4e00-\u9fff]{0,4}?(?:基本|差不多|接近|大致|勉强|快要?)(?:够格|够条件|够标准|符合|达标|成型|成熟|具备|就绪|定型)/u;

/** 基本成型3处: the same before it; 基本建成 is what the plan itself calls it. */
const ALMOST_BEFORE =
  /(?:基本|差不多|接近|大致|勉强|快要?|即将|初步)(?:够格|够条件|符合|达标|成型|成熟|具备|就绪|定型)(?:的有?)?$/u;

/** 剩余4座; but 另外4部刚开工, 剩下的2座也都完工了, and 出摊率不足四成. */
function isLeft({ quantity, before, after }: Framed): boolean {
  if (SHORT_OF_PLAN.test(before)) return true;
  if (quantity.canonical.unit === '百分点' && lacksSome(before, after)) return true;
  if (isHeldTo(before, after) || (quantity.unit === '%' && RATE_AT_END.test(before))) return false;
  if (!REMAINS.test(before) || (quantity.unit === '%' && /不足$/u.test(before))) return false;
  return !isMoreOf(before, after) && !areAllDone(after);
}

/** 离2129还差49套, 离8公里目标, 离年度目标53: what it is to come to. */
const isHeldTo = (before: string, after: string): boolean =>
  FAR_FROM.test(before) &&
  (LACKS_BEHIND.test(after) || CALLED_WANTED.test(after) || WANTED_AT_END.test(before));
const WANTED_AT_END = /(?:目标|任务|要求|标准|计划)(?:值|数|量)?$/u;
const FAR_FROM = new RegExp(sequence(`(?:距离?|${IS_FAR})`, /[^，。\d]{0,4}$/u), 'u');
const LACKS_BEHIND =
  /^[^，。\d]{0,3}?(?:还|就|只|仅)?(?:[差缺少]|有$|有(?:一定|不少|较大|很大)?的?(?:余量|余地|空间|距离|差距|富余))/u;

/** 另外4部刚开工: others of them, and what was done with those. */
const isMoreOf = (before: string, after: string): boolean =>
  /(?:另外?|其余)(?:的|有)?$/u.test(before) &&
  !/^[都均也]?[未没]/u.test(after) &&
  isDoneBehind(after.replace(/^刚刚?/u, ''));

/** 花漾街区：7/11 */
const PART_AND_WHOLE = /^\d+(?:\.\d+)?\s?[/／]\s?\d/u;

/** 不是3处是2处, 4座不是3座: with no word between the two. */
const isDenied = (before: string, after: string): boolean =>
  (/不是$/u.test(before) && /^[，,]?而?是$/u.test(after)) || /^而?不是$/u.test(before);

/** 工期20天 and 24小时便利店; hours of service do count, and so does how long something takes. */
function isTime({ quantity, before, name = before }: Framed): boolean {
  const { unit } = quantity.canonical;
  if (!TIME.has(unit) || PACE.test(name) || PACE.test(before)) return false;
  return !(COUNTED_TIME.has(unit) && [before, name].some((words) => COUNTS_TIME.test(words)));
}

const TIME = new Set(['秒', '分钟', '小时', '天', '周', '个月', '年', '工作日', '个季度', '块钱']);
const COUNTED_TIME = new Set(['分钟', '小时', '天']);
const COUNTS_TIME =
  /(?:时长|时数|服务|课时|学时|累计|天数?|排班|值[守班]|上岗|出勤|[站执上]勤|站岗|巡逻|授课|直播)[^，。]{0,6}$/u;

/** 上月4座, 去年同期6座, 比上月多31块, 由62%提高到71%: what was before, or by how much it differs. */
function isBaseline({ quantity, before, after, lead = before }: Framed): boolean {
  if (quantity.canonical.unit === '百分点' && lacksSome(before, after)) return false;
  if (quantity.canonical.unit === '百分点' || ADDED_TO.test(before)) return true;
  if (SHORT_OF_PLAN.test(before) || GREW_SINCE.test(lead)) return false;
  if (FROM.test(lead) && RISES_TO.test(after)) return true;
  if (ARROW.test(after) && !WANTED.test(before)) return true;
  if (
    [before, lead].some((words) => COMPARES.test(words)) ||
    (IS_LEVEL.test(quantity.unit) && CHANGES.test(before))
  )
    return true;
  const at = lead.search(BEFORE);
  return at >= 0 && !NOW.test(lead.slice(at + 2)) && !(DONE_EARLIER.test(lead) && allDoneIn(after));
}

/** 前面完工的4座都开门用了: of what was finished before it is told what became of it by now. */
const DONE_EARLIER = /的$/u;

/** 离35差1.2个点, 还差0.9个点, 距35%还有1.2个点的差距: what it lacks of the goal; 比上月差0.3个点 is a comparison. */
const lacksSome = (before: string, after: string): boolean =>
  !/[比较]/u.test(before) &&
  (/(?:还|就|只|仅|尚|再)?[差欠缺](?:了|约|近)?$/u.test(before) || /^的差距/u.test(after));

/** 存在3个问题, 梳理三项共性问题, 总结经验3条: found, told or learnt; but 解决问题8个, and 巡查发现问题210件, whose work that is. */
function isFinding({ before, after }: Framed): boolean {
  const thing = (FINDING_BEHIND.exec(after) ?? FINDING_BEFORE.exec(before))?.groups?.thing;
  if (thing === undefined || SETTLES.test(before) || SETTLES.test(after)) return false;
  return IS_TOLD_APART.test(thing) || !/问题|矛盾/u.test(thing) || !HANDS_ON.test(before);
}

/** A share, a speed, a mark: by how much it rose says nothing of how much was done. */
const IS_LEVEL = /^(?:%|分)$|\/(?:小时|日|天|立方米)$/u;

/** 占年度计划的70%, 完成年度任务600户的80%, 占合同额的78%. */
function isShareOfPlan({ quantity, before }: Framed): boolean {
  if (quantity.unit !== '%') return false;
  return [PART_OF_PLAN, PLAN_DONE, SHARE_OF_ELSE].some((words) => words.test(before));
}

function isWanted({ quantity, before, after, lead = before }: Framed, clause: string): boolean {
  return (
    OF_THE_YEAR.test(before) ||
    isQuotedGoal(quantity, clause) ||
    isHeldTo(before, after) ||
    BEHIND_STROKE.test(before) ||
    WANTED_OF_SHARE.test(after) ||
    (NORM.test(before) && !isGraded(quantity, before)) ||
    ((isBehind(WANTED, before) || isBehind(SET_IN_YEAR, lead)) &&
      !ALL_OF_THEM.test(after) &&
      !areAllDone(after)) ||
    (OF_WHICH.test(after) && (!REACHED.test(before) || ONLY_OF_WHICH.test(after))) ||
    (CALLED_WANTED.test(after) && (quantity.unit === '%' || !carriedThrough(before))) ||
    (quantity.unit !== '%' && WHOLE_OF_SHARE.test(after) && isWholeOfShare(before)) ||
    IS_PLANNED.test(after) ||
    isRequirement(clause, before)
  );
}

/** 达到推荐标准5家, 基本标准8家: so many things have come to that grade. */
const isGraded = ({ canonical: { unit } }: FoundQuantity, before: string): boolean =>
  COUNTED_BY.test(unit) && GRADE_REACHED.test(before);
const COUNTED_BY = /^[个家处座所户条部栋项户套间]$/u;

/** 应搬迁的2家都关停了, 中小学68所、幼儿园112所都开课了. */
const areAllDone = (after: string): boolean =>
  /^(?:也|已)?(?:都|全|均)/u.test(after) && allDoneIn(after);

/** Whether words say of all that was counted before them that it was done: 都开课了, but not 都没完成. */
function allDoneIn(words: string): boolean {
  const told = words.slice(Math.max(0, words.search(ALL)));
  return ALL.test(told) && !UNDER_WAY.test(told) && isDoneBehind(told);
}

const ALL = /[都均]|全(?![区市街镇国省年程长面])/u;

const isWholeOfShare = (before: string): boolean =>
  !SIZE_OF.test(before) && (PART_OF_PLAN.test(before) || WHOLE_BEHIND_SHARE.test(before));

/** 预计完成2座; 200块下月弄: by the words before it or behind it. */
function isToCome({ before, after, lead = before }: Framed): boolean {
  if (ALL_OF_THEM.test(after)) return false;
  if (BY_YEAR_END.test(lead) && !isDoneBehind(after)) return true;
  if (SURE_OF_IT.test(after) && AHEAD.test(lead)) return true;
  if (ONCE_MORE.test(lead) && !isDoneBehind(after)) return true;
  return isBehind(TO_COME, before) || (DONE_LATER.test(after) && !tellsDone(before));
}

/** 年底12处: how many there are to be when the year ends, with no word of what was done. */
const BY_YEAR_END = /^[，,、；;\s]?(?:到|至)?(?:今年)?年[底末终]之?前?(?:[达要能]?到|有)?$/u;

/** 现有3个，再培育2个: by a bare verb, with no time and nothing that says that it was done. */
const ONCE_MORE =
  /^(?!.*[月又已了])[，,、]?[\u4e00-\u9fff]{0,8}?(?:还要?)?再(?:培育|打造|引进|新建|改造|新增|建(?![成好完起]))[\u4e00-\u9fff]{0,8}$/u;

/** One is sure of what is due by a day; of 水质达标100%没问题 it is said how it stands. */
const AHEAD = /[月年季旬周]|[前底]|到时|[再能会要]/u;

/** 完成11.4公里中的8.6公里 */
const ONLY_OF_WHICH = /^[里中]的?$/u;

/** 公园开工12处里有9处建成: the whole was reached as well. */
const REACHED = /(?:开工|建成|完成|完工|竣工|新建|新增)了?$/u;

/** Whether such a word rules the number, and nothing behind it says that it was done after all. */
function isBehind(words: RegExp, before: string): boolean {
  const match = words.exec(before);
  if (!match) return false;
  const [lead, rest] = [before.slice(0, match.index), before.slice(match.index)];
  return !AFTER_ALL.test(rest) && !KEPT_TO.test(lead) && !REACHES.test(lead);
}

/** “完成10个积水点整治”的年度任务: words of the plan itself. */
function isQuotedGoal({ span }: FoundQuantity, clause: string): boolean {
  const open = clause.lastIndexOf('“', span.start);
  const isQuoted = open >= 0 && !clause.slice(open, span.start).includes('”');
  return isQuoted && QUOTED_GOAL.test(clause.slice(span.end, span.end + FARTHEST));
}
const QUOTED_GOAL = /^[^“”，。]{0,24}”的?[\u4e00-\u9fff]{0,6}?(?:任务|目标|指标|要求|承诺)/u;

const KEPT_TO = /按(?:照)?(?:年度)?$/u;
const REACHES = /(?:完成[\u4e00-\u9fff]{0,14}|(?:占|达到?|超|实现|超额)[\u4e00-\u9fff]{0,6})$/u;

const isRequirement = (clause: string, before: string): boolean =>
  STATES_WANTED.test(clause) &&
  !AFTER_ALL.test(before) &&
  !DONE_FIGURE.test(before.replace(UP_TO_WANTED, ''));

const UP_TO_WANTED = /^.*(?:目标|任务|指标|计划)(?:是|为|数)?/u;

/** 早晨5:30清扫一次: how often, at what hours of every day. */
const AT_HOUR = /\d[:：][0-5]\d[\u4e00-\u9fff]{0,6}$/u;

/** 概算2.3亿元, 涉及居民8568户; 3000人以上就餐场所 is described by its number. */
function isSize(one: Framed): boolean {
  const { quantity, before, after } = one;
  if (quantity.unit === '%') return OF_SUCH.test(after);
  if (quantity.value === 1 && THE_MOST.test(before)) return true;
  return SIZE_OF.test(before) || DESCRIBES.test(after) || isStock(before) || isSurveyed(one);
}

/** 普查历史建筑31处: what there is was looked into, and nothing was done with it. */
export function isSurveyed({ quantity, before, lead = before }: Framed): boolean {
  const { thing } = SURVEYED.exec(before)?.groups ?? {};
  if (thing === undefined || tellsDone(thing)) return false;
  return !EVENTS.test(quantity.unit) && !SURVEY_DONE.test(lead);
}

function isStock(before: string): boolean {
  const at = before.search(STOCK_OF);
  return at >= 0 && !tellsDone(before.slice(0, at)) && !DONE_AT_END.test(before.slice(at + 2));
}

/** 共8座, 全区128所; but 共完成8座 was reached, and so were 讲座共计56场. */
function isTotal({ quantity, before, after, lead = before }: Framed, clause: string): boolean {
  if (IN_AREA.test(before))
    return !(
      ALL_OF_THEM.test(clause) ||
      DONE_FIGURE.test(before) ||
      allDoneIn(behindIn(clause, quantity))
    );
  const match = quantity.unit === '%' ? null : THERE_ARE.exec(before);
  if (
    !match ||
    EVENTS.test(quantity.unit) ||
    STANDS_AT.test(lead) ||
    SO_FAR.test(lead) ||
    BY_THEN.test(after)
  )
    return false;
  const near = before.slice(Math.max(0, match.index - NEAR), match.index);
  const behind = before.slice(match.index + match[0].length);
  return !DONE_FIGURE.test(behind) && (!DONE_FIGURE.test(near) || namesWork(near));
}

/** In characters: how far before 共 the word may stand that says what was done. */
const NEAR = 12;

/** Of a share it is told how high it stands, whatever is said of it behind: 亮灯率95.1%还没到线. */
function isUnderWay({ quantity, before, after, name = before }: Framed): boolean {
  const isRate = [before, name].some((words) => RATE_AT_END.test(words));
  if (quantity.unit === '%' && isRate) return false;
  const { thing } = BEING_BUILT.exec(before)?.groups ?? {};
  const isBuilt = thing !== undefined && !tellsDone(thing);
  return (
    isBuilt ||
    IN_HAND.test(before) ||
    ASKED_FOR.test(after) ||
    NOT_YET_IN_BRACKETS.test(after) ||
    UNDER_WAY.test(after.replace(CELL_MARK, '')) ||
    DENIED_BEHIND.test(after) ||
    STILL_AT.test(before) ||
    IN_HAND_ALONE.test(before)
  );
}

/** 41个已建好但未通电: what was done is denied in the same breath; that it is not in use yet denies nothing that was built. */
const DENIED_BEHIND =
  /(?:但|不过|可是?|就是|只是)(?:都|也|还|尚|均|仍){0,2}(?:没有?|未|不)(?:经|能)?(?!投用|投入|启用|开放|移交|交付|使用|用上|发[现生])[\u4e00-\u9fff]{1,4}$/u;

/** 样板街1条/施工中: the next field of a line. */
const CELL_MARK = /^\s?[/／|｜—–](?=[\u4e00-\u9fff])/u;
const RATE_AT_END = /率(?:达到?|为|是|有|到)?了?$/u;

/** So much of a clause behind a figure as may say something of it. */
const behindIn = (clause: string, { span }: FoundQuantity): string =>
  clause.slice(span.end, span.end + FARTHEST);
/** In signs. */
const FARTHEST = 100;

/** Before the number, or right behind it: 完成5座, 5座投用; a level and a count of events tell by themselves. */
function saysDone(
  { quantity, before, after, name = before, lead = before }: Framed,
  clause: string,
): boolean {
  const isLevel = LEVEL.test(name) || LEVEL_UNIT.test(quantity.canonical.unit);
  const all = behindIn(clause, quantity);
  return (
    tellsDone(before) ||
    INVESTED.test(lead) ||
    BY_THEN.test(after) ||
    isLevel ||
    EVENTS.test(quantity.unit) ||
    (SERVED_IN.test(quantity.unit) && HOURS_SERVED.test(before)) ||
    isDoneBehind(after) ||
    (FOR_WHOM.test(before) && GIVEN_TO_THEM.test(after)) ||
    (ALL_OF_THEM.test(all) && isDoneBehind(all.slice(all.search(ALL_OF_THEM)))) ||
    allDoneIn(all)
  );
}

/** 为1062名老人办理助餐卡: for so many of them it was done. */
const FOR_WHOM = /(?:^|[，,：:\s是已])(?:已?为|给|帮|替|向)(?:全区|辖区|困难|符合条件的)?$/u;
const GIVEN_TO_THEM =
  /^[\u4e00-\u9fff]{2,10}?(?:办理|发放|提供|安装|配备|购买|开展|解决|减免|补办|建立|送去|送上|配送|落实)(?!率|点|处|站)/u;

/** 服务时长2.1万小时, 站岗值守1900小时, 蹲守11个通宵, and 时长 alone behind who served. */
const HOURS_SERVED = new RegExp(
  either(
    /(?:服务|志愿|[站上]岗|值[守班]|排班|累计|巡逻|授课|^[，,、]?)时[长数](?:达到?|共|为|约)?$/u,
    /(?:[站上]岗|值[守班勤]|[蹲守驻]守|执勤|巡逻|夜[巡查]|坐班|守护|志愿服务)(?:了|共|累计)?$/u,
  ),
  'u',
);
const SERVED_IN = /^[万千]?(?:个?小时|个(?:晚上|夜晚|白天|上午|下午|通宵|昼夜|半天)|昼夜|天)$/u;

/** Whether nothing but 了 stands behind a number: 36支1120人了. */
export const isByThen = (after: string): boolean => BY_THEN.test(after);

/** 今年总数38部了: so many by now. */
const BY_THEN = /^了(?=$|[，,。！!吧啊呀哈])/u;

/** 8座公厕已全部开工: the words right behind a number say that it was done. */
export const isDoneBehind = (after: string): boolean =>
  DONE_FIGURE.test(RUN.exec(DATED.exec(after)?.groups?.done ?? after)?.[0] ?? '') ||
  BROUGHT_TO_END.test(after);

/** 7座搞完, 3条都弄完了: plain speech says by the end of the verb that it was done. */
const BROUGHT_TO_END =
  /^(?:都|全部?|均|已经?){0,2}[搞弄干做建修改签拆装办铺栽换补清治训演种](?:完|好|妥|成)了?(?=$|[\s，,。；;])/u;

/** 1家6月已停产, 120个车位9月18日就对外开放了 */
const DATED =
  /^[\u4e00-\u9fff]{0,8}?\d{1,2}月(?:\d{1,2}[日号]|底|初|[上中下]旬)?(?<done>(?:已|[\u4e00-\u9fff]{1,12}了|[开动竣完复]的工).*)/u;
const RUN = /^[A-Za-z0-9]{0,4}[\u4e00-\u9fff“”、]{1,18}/u;

/** Whether the frame that gave a figure its role goes on for what follows in the sentence: its words stand before it. */
export const rulesOn = (role: FigureRole, one: Framed, clause: string): boolean =>
  RULING.has(role) && ownRole({ ...one, after: '' }, clause) === role;

const RULING: ReadonlySet<Role> = new Set<Role>([
  'target',
  'remaining',
  'planned',
  'baseline',
  'size',
]);
