import { firstDay, lastDay, type Period } from '../../domain/period.ts';
import type { Task } from '../../domain/plan.ts';
import { wentAmiss } from '../figures/adverse.ts';
import { isByThen, isDoneBehind, ownRole, type Role } from '../figures/roles.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { either, named, sequence } from '../pattern.ts';
import { findReportPeriods } from '../reports/report-periods.ts';
import { ACT_BY_SIGNS, carriedThrough, EVENTS, namesProject } from '../words/done.ts';
import { AS_OF, COUNTED_ANEW, GREW, GREW_SINCE, IN_STOCK, SUM_BY_THEN } from '../words/history.ts';
import { PRELIMINARY, PRELIMINARY_BEHIND } from '../words/preparing.ts';
import {
  ADDED_UP,
  BEFORE,
  BY_THOSE_ABOVE,
  CHOSEN_AS,
  CHOSEN_BY,
  COMPARES,
  FROM,
  HOLDS,
  JUDGES_LEVEL,
  MEAN_OVER,
  NOT_GRANTED,
  NOW,
  ONLY_SO_MANY,
  REMAINS,
  SET_FOR_YEAR,
  STILL,
  SUMS_UP,
  UNDER_WAY,
} from '../words/roles.ts';
import { NOT_DONE_ALONE } from '../words/states.ts';
import { goalNamed } from './achieved-targets.ts';
import { nameBefore, namesDeed, objectOf } from './achievement-name.ts';
import { type Counted, countedIn, type Statement } from './counted.ts';
import { isDoubtedBy, isToldDone, isWhatPlanWants, isWholeOfLack } from './doubted.ts';
import { isPartOfPlan } from './parts-of-plan.ts';
import { quantitiesIn } from './report-quantities.ts';

/** Which task the clauses are about, for which period, the day on which they were written, and that of the notice. */
export interface About {
  readonly task: Task | null;
  readonly period: Period | null;
  readonly today: string;
  readonly issuedOn: string;
  /** Whether any clause of the message says that something was done. */
  readonly tellsWork: boolean;
}

/** A clause with the figures that stand in it. */
export interface CountedClause {
  readonly statement: Statement;
  readonly counted: readonly Counted[];
}

/** 还是上个月的2条, 加上上个月的一共4座: what is so by now as well; of 6月氨氮还是1.46 the month stands before it. */
const isByNow = (lead: string): boolean =>
  ADDED_UP.test(lead) || (STILL.test(lead) && !TIME_AT_HEAD.test(lead));
const TIME_AT_HEAD = /(?:\d|上个?)(?:月|季度)[^，。]{0,12}还是$/u;

/** The role that its time, the next figure or the next clause gives to a figure; null where its own sentence tells. */
export function roleAround(
  clauses: readonly CountedClause[],
  place: number,
  at: number,
  about: About,
): Role | null {
  const { statement, counted } = clauses[place] ?? {};
  const one = counted?.[at];
  if (!statement || !one) return null;
  const isBefore = isEarlier(one.lead, about) && !isByNow(one.lead);
  if (isBefore && !GREW_SINCE.test(one.lead)) return 'baseline';
  if (isOfTimeBefore(one, clauses, place, at)) return 'baseline';
  if (isLater(one.lead, about)) return 'planned';
  if (wentAmiss(one)) return null;
  if (isOfSamePreparing(one, statement, counted.at(-1))) return 'other';
  if (OF_STRUCTURE.test(wordsUpTo(one, statement))) return 'size';
  const told = figuresOf(clauses, place);
  if (isPartOfPlan(told, one, (whole) => isWhatPlanWants(whole, about.task))) return 'target';
  if (isDividedAgain(told, one)) return 'target';
  if (isListedBehindDeed(clauses, place)) return ownRole(one, statement.text) ?? 'achieved';
  if (statement.ofOthers || BY_THOSE_ABOVE.test(one.lead)) return 'baseline';
  if (isBaseOfShare(one, counted[at + 1]))
    return ownRole(one, statement.text) === 'size' ? 'size' : 'target';
  if (isOneOfThem(clauses, place, at)) return 'other';
  const ofLast = roleBesideLast(clauses, place, at);
  if (ofLast !== null) return ofLast;
  if (isPartlyDone(one, counted[at + 1])) return 'remaining';
  const alike = nextAlike(one, clauses, place, at);
  if (isPartOfSum(clauses, place, at)) return ownRole(one, statement.text) ?? 'achieved';
  if (isStageInRow(clauses, place, at)) return 'achieved';
  if (isShareTold(clauses, place, at)) return 'achieved';
  const ofRun = roleInRun(counted, at, statement, about.task);
  if (ofRun !== null) return ofRun;
  const ofList = roleInList(counted, at, statement, about.task, alike);
  if (ofList !== null) return ofList;
  const stock = roleOfStock(one, alike, about.task);
  if (stock !== null) return stock;
  if (isCountedAnew(clauses, place, at)) return 'achieved';
  if (isPutForward(one, alike)) return 'target';
  const some = unlessCompared(alike);
  const isPrepared =
    PREPARED.test(one.before) || PREPARES_IT.test(nameBefore(one.before)) || isActBeside(one, some);
  if (!isPrepared && !isListedBehindDone(statement, one, counted[at - 1]) && isTotalOf(one, some))
    return 'target';
  if (!isPrepared && isFirst(clauses, place, at) && isDoneToIt(one, some, about.task))
    return 'target';
  if (isBaseOf(one, some)) return 'target';
  if (isListOfProjects(told, one) || isWholeOfStates(told, one)) return 'target';
  if (isGoalOfSteps(one, alike, about.task)) return 'target';
  if (isGoalCarriedOut(told, one, about.task)) return 'target';
  if (mayBeProject(one)) {
    if (isCarriedThrough(one, nextAlike(one, clauses, place, at, isNoPart))) return 'target';
    if (isUnfinished(one, nextAlike(one, clauses, place, at, isUnderWay))) return 'target';
  }
  if (statement.leadsOn && isHeadCount(one, counted[at + 1])) return 'target';
  const behind =
    counted[at + 1] ?? (at === counted.length - 1 ? nextOf(clauses, place) : undefined);
  if (isWholeOfLack(one, behind, about.task)) return 'target';
  if (isInDoubt(one, clauses, place, about.task)) {
    if (isWhatPlanWants(one, about.task)) return 'target';
    if (!isJudged(one, clauses[place + 1]?.statement)) return 'remaining';
  }
  const next = clauses[place + 1]?.statement;
  const isLast = at === counted.length - 1;
  if (isLast && isLeftUndone(one, statement, next)) return 'remaining';
  if (isLast && isEndAhead(one, next)) return 'remaining';
  if (isAllDone(clauses[place + 1]) && at === counted.length - 1 && one.after === '')
    return 'achieved';
  const isDenied =
    (isLast || ALL_DENIED.test(next?.text ?? '')) &&
    ((one.after === '' && mayBeDone(one, statement) && isUndoneBehind(one, clauses[place + 1])) ||
      isNoneBehind(one, clauses[place + 1]));
  const isWaiting = [isAskedFor, isAwaited].some((fits) => fits(one, next)) || isDenied;
  return isWaiting || isStuck(one, statement, next) ? 'remaining' : null;
}

/** 开展活动：26场，较上月增加8场: what is held against another time is none of them. */
const unlessCompared = (next: Counted | null): Counted | null =>
  next !== null && COMPARES.test(next.lead) ? null : next;

/**
 * 创建示范社区，省级2个、市级7个 and 考评完了第一批，126个项目: a clause that says what was done and counts nothing rules the list behind its
 * comma, of which each figure has no more before it than of what sort it is; and a number alone, where it says that the work came to its end.
 */
function isListedBehindDeed(clauses: readonly CountedClause[], place: number): boolean {
  let from = place;
  while (from > 0 && isSorted(clauses[from]) && (clauses[from - 1]?.counted.length ?? 0) > 0)
    from -= 1;
  const [last, first] = [clauses[from - 1], clauses[from]];
  if (!last || !first || !isSorted(first) || last.counted.length > 0 || !tellsDeed(last.statement))
    return false;
  const end = clauses.findIndex((one, at) => at > from && !isSorted(one));
  const list = clauses.slice(from, end < 0 ? undefined : end).flatMap(({ counted }) => counted);
  if (list.length > 1 && list.every(({ before }) => before !== ''))
    return tellsDone(last.statement.text);
  return place === from && list[0]?.before === '' && CAME_TO_END.test(last.statement.text);
}

/** Whether a clause that goes on with its sentence lists figures by their sorts alone. */
const isSorted = (clause: CountedClause | undefined): boolean =>
  clause !== undefined &&
  clause.counted.length > 0 &&
  !clause.statement.begins &&
  clause.statement.section === 'progress' &&
  clause.counted.every(({ before, quantity }) => quantity.unit !== '%' && SORT.test(before));

const tellsDeed = ({ text, section, ofOthers, isHead }: Statement): boolean =>
  section === 'progress' && !ofOthers && !isHead && !NOT_DONE.test(text);

/** So many signs before a figure as may say what it is the size of. */
const wordsUpTo = ({ quantity: { span } }: Counted, { text }: Statement): string =>
  text.slice(Math.max(0, span.start - NEAR), span.start);
const NEAR = 12;

/** 确定选址2个，1个动工: for so many a step of the work was taken, and more with some of them. */
const PREPARED =
  /(?:确定|选定|敲定|明确|完成|通过|获批)[\u4e00-\u9fff]{2,4}(?<=选址|方案|设计|立项|招标|手续|评审|备案|审批)$/u;

/** 打掉黑加油点4个，抓了3个人: what was done is no whole of which another deed with a thing of its own is told. */
const isActBeside = (one: Counted, next: Counted | null): boolean =>
  next?.hasObject === true &&
  ACT_BY_SIGNS.test(one.before) &&
  !namesAgain(one, next) &&
  !one.before.endsWith(next.noun || next.name);

/** 勘察道路14条: what is looked at for the work, and no whole of what is told behind it. */
const PREPARES_IT = new RegExp(sequence(/^/u, PRELIMINARY, /(?=[\u4e00-\u9fff]{2})/u), 'u');

/** 主体封顶（260个泊位）: how large it is that is not finished yet. */
const OF_STRUCTURE = /(?:主体|结构|基础|土建)[^，。（(\d]{0,6}[（(]$/u;

/** 省级, 、市级, 大型的. */
const SORT = /^[，,、\s]?(?:[\u4e00-\u9fff]{1,3}[级类型片批镇街村区]的?|[\u4e00-\u9fff]{1,3}的)?$/u;
const NOT_DONE =
  /[未没无待拟将]|计划|打算|准备|预计|争取|力争|确保|需要?|要求|正在|如果|目标|任务/u;
const CAME_TO_END = /(?:[完好成掉齐]|到位|下来|出来)了[^，。]{0,6}$/u;

/** 一次八十人 behind 培训了两次: what was told of one of them. */
function isOneOfThem(clauses: readonly CountedClause[], place: number, at: number): boolean {
  const { statement, counted = [] } = clauses[place] ?? {};
  const [one, next] = counted.slice(at, at + 2);
  if (!statement || !one || !next || one.quantity.value !== 1 || one.before !== '') return false;
  const isBeside = one.after === '' || (one.after === next.before && one.after.length <= 2);
  if (!isBeside || next.quantity.unit === one.quantity.unit) return false;
  return sentenceOf(clauses, place).some(
    ({ counted: { quantity } }) => quantity.unit === one.quantity.unit && quantity.value > 1,
  );
}

/** 泊位188个 of 完工1个泊位188个: how large that is which was counted right before it, with nothing said of its own; null for any other. */
function roleBesideLast(clauses: readonly CountedClause[], place: number, at: number): Role | null {
  const { statement, counted = [] } = clauses[place] ?? {};
  const before = clauses[place - 1];
  const runsOn = at === 0 && before !== undefined && before.statement.end === statement?.start;
  const [one, last] = [counted[at], runsOn ? before.counted.at(-1) : counted[at - 1]];
  if (!statement || !one || !last) return null;
  const from = runsOn ? 0 : last.quantity.span.end;
  const isAtEnd = !runsOn || last.quantity.span.end === before.statement.text.length;
  const between = statement.text.slice(from, one.quantity.span.start);
  if (!isAtEnd || !NOUN_ALONE.test(between) || tellsDone(between)) return null;
  if (ownRole(one, statement.text) !== null || isDoneBehind(one.after)) return null;
  if (BUILDING.test(last.before)) return 'remaining';
  return FINISHED_AT_END.test(last.before) ? 'achieved' : null;
}
const NOUN_ALONE = /^[\u4e00-\u9fff]{2,3}$/u;
const BUILDING = /在[建施]$/u;
const FINISHED_AT_END = /(?:完[成工]|建成|投用|启用|开放|新增|竣工|开工)了?$/u;

/** 1条改造完成60%: so far it has come, and no further. */
const isPartlyDone = ({ quantity, before, after }: Counted, next: Counted | undefined): boolean =>
  (quantity.value === 1 || (PIECE.test(quantity.unit) && !MEANT_AHEAD.test(before))) &&
  next?.quantity.unit === '%' &&
  next.quantity.value < 100 &&
  after === next.before &&
  COME_SO_FAR.test(after);
const PIECE = /^[座处条个家栋部段]$/u;
const COME_SO_FAR =
  /^[\u4e00-\u9fff]{0,6}?(?:已经?|也|才|刚)?(?:施工|改造|建设|工程|主体|装修|形象|整体|总体){0,2}(?:进度|完成|[做干铺修建拆装挖砌])(?:了|到|约|大[概约]|达到?){0,2}$/u;

/** 志愿服务队现有46支，新成立3支: how many there are by now, of which some came on top; with no word that says so (监测点15个，新增2个) it is only noted. */
function roleOfStock(one: Counted, next: Counted | null, task: Task | null): Role | null {
  if (!next || !GREW.test(next.lead) || next.quantity.value >= one.quantity.value) return null;
  if (one.quantity.unit === '%' || OF_A_PLACE.test(one.lead) || one.after !== '') return null;
  const isOfGoal = task !== null && goalNamed(one, task) !== null;
  if (IN_STOCK.test(one.lead) || (SUM_BY_THEN.test(one.lead) && !isOfGoal)) return 'achieved';
  const isBare = ownRole(one, one.before) === null && one.hasObject;
  return isBare && !isWhatPlanWants(one, task) ? 'other' : null;
}
const OF_A_PLACE = /全[区市街镇]|辖区|名下/u;

/** 我核完了 是4条: what was looked at anew is so by now. */
function isCountedAnew(clauses: readonly CountedClause[], place: number, at: number): boolean {
  const { counted = [] } = clauses[place] ?? {};
  const before = counted[at]?.before ?? '';
  if (at > 0 || !IS_SO.test(before)) return false;
  const told = before.replace(IS_SO, '') || (clauses[place - 1]?.statement.text ?? '');
  return COUNTED_ANEW.test(told);
}
const IS_SO = /(?:一共|总共|就|应该|确实|现在)?(?:是|有|为)$/u;

/** 基本标准8家 of 达到推荐标准5家、基本标准8家: listed in one breath with what was reached. */
const isListedBehindDone = (
  { text }: Statement,
  { quantity }: Counted,
  last: Counted | undefined,
): boolean =>
  last !== undefined &&
  last.quantity.unit === quantity.unit &&
  text.charAt(last.quantity.span.end) === '、' &&
  tellsDone(last.before);

/** 42个 of 全年42个，占计划（50个）的84%: what makes the share that is told behind it was reached. */
function isShareTold(clauses: readonly CountedClause[], place: number, at: number): boolean {
  const told = sentenceOf(clauses, place);
  const one = clauses[place]?.counted[at];
  const from = told.findIndex(({ counted }) => counted === one);
  if (!one || one.quantity.unit === '%' || MEANT_AHEAD.test(one.lead)) return false;
  const [whole, share] = told.slice(from + 1, from + 3).map(({ counted }) => counted);
  if (whole?.quantity.unit !== one.quantity.unit || share?.quantity.unit !== '%') return false;
  const isOfPlan = SHARE_WORD.test(whole.before) || SHARE_WORD.test(share.before);
  const value = (100 * one.quantity.value) / whole.quantity.value;
  return isOfPlan && value <= 100 && Math.abs(value - share.quantity.value) < SHARE_ROUNDED;
}
const MEANT_AHEAD = /计划|目标|任务|拟|预计|力争|争取|应/u;
const SHARE_WORD = /占|完成|率|达/u;
/** In points. */
const SHARE_ROUNDED = 0.6;

/** 820人 of 达到应训820人的78%: what a share is of. */
const isBaseOfShare = ({ quantity, after }: Counted, next: Counted | undefined): boolean =>
  next?.quantity.unit === '%' &&
  quantity.unit !== '%' &&
  after === next.before &&
  OF_IT.test(after);
const OF_IT =
  /的(?:约|近)?$|^[\u4e00-\u9fff]{1,6}的[\u4e00-\u9fff]{2,4}率(?:是|为|达|到|了){0,3}$/u;

/** The first figure of the next clause of the sentence. */
const nextOf = (clauses: readonly CountedClause[], place: number): Counted | undefined => {
  const next = clauses[place + 1];
  return next && !next.statement.begins ? countedIn(next.statement)[0] : undefined;
};

/** 征收600户，10月底前肯定做不到: by a clause beside it that says nothing else. */
function isInDoubt(
  one: Counted,
  clauses: readonly CountedClause[],
  place: number,
  task: Task | null,
): boolean {
  const [last, here, next] = [clauses[place - 1], clauses[place], clauses[place + 1]];
  const isOfEarlier =
    last?.statement.begins === false && (clauses[place - 2]?.counted.length ?? 0) > 0;
  const doubts = (beside: CountedClause | undefined, isNear: boolean) =>
    isNear && beside?.statement.leadsOn === false && isDoubtedBy(one, beside.statement, task);
  return (
    doubts(next, next?.statement.begins === false && one === here?.counted.at(-1)) ||
    doubts(last, here?.statement.begins === false && one === here.counted[0] && !isOfEarlier)
  );
}

/** 示范区1个、聚集区2个方案均已审定: what is only prepared, said behind the last of a list, is said of all of it. */
const isOfSamePreparing = (one: Counted, { text }: Statement, last: Counted | undefined): boolean =>
  last !== undefined &&
  one !== last &&
  text.charAt(one.quantity.span.end) === '、' &&
  !tellsDone(one.before) &&
  PRELIMINARY_BEHIND.test(last.after);

/** 去年公厕完成3座, 2019年12月完成8座, 5月完工2座 in the report for July: of a time that is over. */
function isEarlier(lead: string, { period, today, issuedOn }: About): boolean {
  if (!/[年月季]/u.test(lead) || SET_FOR_YEAR.test(lead) || MEAN_OVER.test(lead)) return false;
  const year = YEAR.exec(lead)?.[1];
  if (year !== undefined && year < issuedOn.slice(0, 4)) return true;
  const since = period === null ? issuedOn : [issuedOn, firstDay(period)].toSorted().at(-1);
  const told = findReportPeriods(lead, today).filter(
    ({ span }) => !SINCE.test(lead.slice(span.end)),
  );
  return told.length > 0 && told.every((one) => lastDay(one.period) < (since ?? issuedOn));
}

/** 7月办结案件980件（上月900件）, said in August: 上月 is the month before the one that is told. */
function isOfTimeBefore(
  { lead }: Counted,
  clauses: readonly CountedClause[],
  place: number,
  at: number,
): boolean {
  if (!TIME_BEFORE.test(lead) || isByNow(lead) || GREW_SINCE.test(lead)) return false;
  return clauses
    .slice(0, place + 1)
    .some(({ counted }, index) =>
      counted.some((one, order) => (index < place || order < at) && !TIME_BEFORE.test(one.lead)),
    );
}

const TIME_BEFORE = /上个?(?:月|季度)(?!以来|至今|起)/u;

/** 9月份排了12场, said in August: of a time that is still to come; 三季度开建2处 in the report for 二季度: of one behind it, unless it is said to be done. */
function isLater(lead: string, { period, today }: About): boolean {
  if (!/[月季]/u.test(lead)) return false;
  const told = findReportPeriods(lead, today);
  const isBehind = (one: Period) =>
    period !== null &&
    firstDay(one) > lastDay(period) &&
    !carriedThrough(lead) &&
    !THIS_MONTH.test(lead);
  return told.length > 0 && told.every((one) => one.isFuture || isBehind(one.period));
}
const THIS_MONTH = /[本当这]个?月/u;

/** 7月以来 goes on to now. */
const SINCE = /^(?:份)?(?:[\u4e00-\u9fff]{0,6}以来|起|开始|至今|[之以]?后|[至到-])/u;

/** 2019年已达标街镇 is the name of a thing. */
const YEAR = /(?<!\d)(20\d\d)年(?!已?达标[\u4e00-\u9fff])/u;

/** 样板街三条：a已验收，b…: a head counts what the list below it tells one by one. */
const isHeadCount = ({ before, quantity }: Counted, next: Counted | undefined): boolean =>
  next === undefined && quantity.unit !== '%' && !tellsDone(before);

/** 中小型企业2家，已全部关闭退出 */
const isAllDone = (next: CountedClause | undefined): boolean =>
  next !== undefined &&
  next.counted.length === 0 &&
  next.statement.section === 'progress' &&
  !next.statement.begins &&
  ALL_AT_HEAD.test(next.statement.text) &&
  ![NONE_YET, UNCHECKED].some((words) => words.test(next.statement.text)) &&
  tellsDone(next.statement.text);

const ALL_AT_HEAD = /^(?:现|目前)?(?:已经?|均|都)?(?:已)?(?:全部|均|都)/u;

/** 2处因管线迁改受阻: nothing but a number, of which the rest of the sentence tells a problem or a plan. */
function isStuck({ quantity }: Counted, { text }: Statement, next: Statement | undefined): boolean {
  if (text !== quantity.text || quantity.unit === '%') return false;
  return next !== undefined && next.section !== 'progress' && !next.begins;
}

/** 今年申报15个 还没批 */
const isAskedFor = ({ before }: Counted, next: Statement | undefined): boolean =>
  next !== undefined && !next.begins && ASKS_FOR.test(before) && NOT_GRANTED.test(next.text);
/** 高品质商圈创建1个，待省里命名: nothing before those above us have said so. */
const isAwaited = ({ before }: Counted, next: Statement | undefined): boolean =>
  next !== undefined && !next.begins && STRIVES.test(before) && AWAITS.test(next.text);
const STRIVES = /(?:创建|争创|创成|申创)了?$/u;
const AWAITS =
  /^(?:正|还)?[等待](?:待|着)?(?:国家|省|市|上级)[^，。]{0,4}(?:命名|验收|认定|审定|批|授牌|公布|评)/u;
const mayBeDone = (one: Counted, { text }: Statement): boolean =>
  [null, 'achieved'].includes(ownRole(one, text));

/** 公厕改造1座，正在贴砖 and 挂牌2处，牌子还没挂: a clause of its own takes back what the verb before the number alone seems to say. */
function isUndoneBehind({ before }: Counted, next: CountedClause | undefined): boolean {
  if (!next || next.statement.begins || next.counted.length > 0) return false;
  const { text } = next.statement;
  if (UNCHECKED.test(text)) return true;
  const { verb } = STILL_TO_DO.exec(text)?.groups ?? {};
  if (verb !== undefined && before.includes(verb)) return true;
  return namesProject(before) && GOES_ON.test(text) && UNDER_WAY.test(text);
}
/** 公厕3座，图纸出来了, 样板街打造3条，招标中: so many of a thing, by no more than the bare verb of the work, and then how far they are. */
const isLeftUndone = (one: Counted, statement: Statement, next: Statement | undefined): boolean =>
  one.quantity.unit !== '%' &&
  mayBeDone(one, statement) &&
  (namesProject(one.before) || !tellsDone(one.before)) &&
  (NOT_DONE_ALONE.test(one.after) ||
    (one.after === '' &&
      next?.begins === false &&
      !next.leadsOn &&
      NOT_DONE_ALONE.test(next.text)));

/** 公厕改造3座，预计9月完工: by the bare verb of the work, and then when it is to come to its end. */
const isEndAhead = ({ before, after, quantity }: Counted, next: Statement | undefined): boolean =>
  quantity.unit !== '%' &&
  !EVENTS.test(quantity.unit) &&
  after === '' &&
  namesProject(before) &&
  next?.begins === false &&
  !next.leadsOn &&
  quantitiesIn(next.text).length === 0 &&
  ENDS_AHEAD.test(next.text);
const ENDS_AHEAD =
  /^(?:目前)?(?:预计|计划|拟|力争|争取|确保|有望|打算|准备|要|能)[^，。；;]{0,12}(?:完[工成]|竣工|建成|收尾|[干建改修做弄搞装][完好])(?:投[入用](?:使用)?)?$/u;

/** 2个社区桶站已建成、分拣员还没到岗，未达标: denied of the last figure of the clause before, whatever was said behind it. */
const isNoneBehind = ({ quantity, before }: Counted, next: CountedClause | undefined): boolean =>
  quantity.unit !== '%' &&
  !LOOKS_INTO.test(before) &&
  next?.statement.leadsOn === false &&
  !next.statement.isHead &&
  !next.statement.begins &&
  next.counted.length === 0 &&
  NONE_YET.test(next.statement.text);

/** 抽检12批次，均未达标: what was looked into was looked into all the same. */
const LOOKS_INTO = /查|检|测|核|评|验|培训|宣传/u;

/** 签订率91%，还不够: of a level it is told how high it stands, whatever is thought of it. */
const isJudged = ({ quantity, before }: Counted, next: Statement | undefined): boolean =>
  quantity.unit === '%' &&
  (/率(?:达到?|为|是|有|到)?了?$/u.test(before) || JUDGES_LEVEL.test(next?.text ?? ''));

/** 还没验收 */
const UNCHECKED = /^(?:目前|现在|但|可|就是|暂时?|都|也|还|尚){0,3}(?:没有?|未)(?:经)?验收?$/u;
/** 都还没验收, behind a list: of each of them. */
const ALL_DENIED = /^(?:目前|现在|但|可)?(?:都|均|全)/u;

/** 均未上线, 未达标, 都没通过: a clause that says nothing else, and denies it of all of them. */
const NONE_YET =
  /^(?:目前|现在|但|可|就是|暂时?|所以|都|均|也|还|尚|全部?){0,3}(?:没有?|未|不)(?!.*[有事])(?:达标|合格|上线|通过|完[成工]|建成|竣工|开工|动工|挂牌|命名|通电|亮灯?|成|好|完|批|弄完|过)(?:验收)?(?:呢|呀|的)?$/u;
const STILL_TO_DO =
  /^[\u4e00-\u9fff]{0,6}?(?:(?:都|也|还|尚){1,2}|[好完成齐]了[，,]?(?:但|可|就是|不过)?(?:都|也|还|尚)?)(?:没有?|未)(?<verb>[\u4e00-\u9fff])(?:上|完|好|成)?$/u;
const GOES_ON = /^(?:目前|现在?|眼下|都|也|还|尚|仍|均){0,3}(?:正|在|未|没)/u;
const ASKS_FOR = /(?:申报|报批|报审|报送|上报|递交|提交)了?$/u;

/** The next number with the same unit in the sentence; null where there is none. */
function nextAlike(
  { quantity }: Counted,
  clauses: readonly CountedClause[],
  place: number,
  at: number,
  isMeant: (one: Counted) => boolean = isOfNow,
): Counted | null {
  for (let index = place; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (!clause || (index > place && clause.statement.begins)) return null;
    for (let later = index === place ? at + 1 : 0; later < clause.counted.length; later += 1) {
      const one = clause.counted[later];
      if (one?.quantity.unit === quantity.unit && isMeant(one)) return one;
    }
  }
  return null;
}

/** A级18家、B级41家、C级8家 behind 67家考核完了: sorts of what was done, which together are all of it. */
function isPartOfSum(clauses: readonly CountedClause[], place: number, at: number): boolean {
  const told = sentenceOf(clauses, place);
  const one = clauses[place]?.counted[at];
  const from = told.findIndex(({ counted }) => counted === one);
  const { unit } = one?.quantity ?? {};
  const whole = told.slice(0, from).find(({ counted }) => counted.quantity.unit === unit);
  if (!whole || !(tellsDone(whole.counted.before) || isDoneIn(whole))) return false;
  const parts = told
    .slice(told.indexOf(whole) + 1)
    .map(({ counted }) => counted)
    .filter(({ quantity }) => quantity.unit === unit);
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  const isSortOf = ({ before }: Counted) => nameBefore(before) !== '' && !NOT_OVER.test(before);
  const areSorts = parts.length > 1 && parts.every(isSortOf);
  return unit !== '%' && areSorts && sum === whole.counted.quantity.value;
}

const NOT_OVER = /在[建施改办]|[未没待剩]/u;

/** A figure, with what its clause says behind it; nothing where another figure follows there. */
interface InSentence {
  readonly counted: Counted;
  readonly rest: string;
}
const isDoneIn = ({ rest }: InSentence): boolean => tellsDone(rest) && !NOT_DONE.test(rest);

const figuresOf = (clauses: readonly CountedClause[], place: number): readonly Counted[] =>
  sentenceOf(clauses, place).map(({ counted }) => counted);

/** The figures of a sentence, in their order. */
function sentenceOf(clauses: readonly CountedClause[], place: number): readonly InSentence[] {
  let from = place;
  while (from > 0 && clauses[from]?.statement.begins === false) from -= 1;
  const end = clauses.findIndex(({ statement }, at) => at > from && statement.begins);
  return clauses.slice(from, end < 0 ? undefined : end).flatMap(({ statement, counted }) =>
    counted.map((one, at) => ({
      counted: one,
      rest: at === counted.length - 1 ? statement.text.slice(one.quantity.span.end) : '',
    })),
  );
}

/**
 * 招标6处 of 完成立项8处，招标6处，进场4处: one more stage, by a bare word, of what was told to have come so far before it, and further
 * behind it; any of the stages between may be as bare.
 */
function isStageInRow(clauses: readonly CountedClause[], place: number, at: number): boolean {
  const { statement, counted = [] } = clauses[place] ?? {};
  const one = counted[at];
  if (!one || !statement || !isStage(one)) return false;
  if (ownRole(one, statement.text) !== null && !PREPARES.test(one.before)) return false;
  const told = figuresOf(clauses, place);
  const here = told.indexOf(one);
  let from = here;
  while (from > 0 && isStage(told[from]) && isNoMoreThan(told[from], told[from - 1])) from -= 1;
  let end = here + 1;
  while (isStage(told[end]) && isNoMoreThan(told[end], told[end - 1])) end += 1;
  const isDone = ({ before }: Counted) => tellsDone(before);
  return told.slice(from, here).some(isDone) && told.slice(here + 1, end).some(isDone);
}

/** Nothing but a word for how far it has come: ，招标6处. */
const isStage = (one: Counted | undefined): boolean =>
  one !== undefined &&
  STAGE_ALONE.test(one.before) &&
  !NOT_OVER.test(one.before) &&
  !/^[\u4e00-\u9fff]/u.test(one.after.replace(STAGE_BEHIND, ''));
const STAGE_BEHIND = /^[，,、]?[\u4e00-\u9fff]{2,4}$/u;

const isNoMoreThan = (one: Counted | undefined, last: Counted | undefined): boolean =>
  one !== undefined &&
  last?.quantity.unit === one.quantity.unit &&
  one.quantity.value <= last.quantity.value;

const PREPARES = /^[，,、]?(?:选址|招标|设计|报批|立项|评估|施工|装修)$/u;
const STAGE_ALONE = /^[，,、]?[\u4e00-\u9fff]{2,4}$/u;

/** 企业5家，已完成搬迁3家; 8座公厕完成4座; 7个项目4个已进场: a number without a verb, of which the next one is a part. */
function isTotalOf(one: Counted, next: Counted | null): boolean {
  if (next && one.after === next.before && ONLY_SO_MANY.test(one.after)) return true;
  if (next && (JOINS.test(one.after) || EACH_OF_THEM.test(one.after))) return false;
  const isChosen = CHOSEN_AS.test(one.before);
  const isTold = !isChosen && tellsDone(one.before.replace(AS_OF, '').replace(CHOSEN_BY, ''));
  if (next && OF_A_SORT.test(one.before) && nameBefore(next.before) !== '') return false;
  if (isTold || one.quantity.unit === '%' || MEAN.test(one.before)) return false;
  if (HOLDS.test(one.lead) || REMAINS.test(one.before)) return false;
  if (next && FAILED.test(next.before) && !FAILED.test(one.before)) return false;
  if (FROM.test(one.lead)) return false;
  if (!next || next.quantity.value > one.quantity.value) return false;
  if (next.quantity.value === one.quantity.value && UNDER_WAY.test(next.after)) return false;
  if (hasOwnState(one, next)) return false;
  if (one.after !== '' && one.after === next.before)
    return tellsDone(next.before) || isDoneBehind(next.after);
  if (isDoneBehind(one.after)) return false;
  if (UNDER_WAY.test(one.after) && one.after !== next.before) return false;
  if (isDoneBehind(next.after) && !tellsDone(next.before)) return !isSaidOfBoth(next);
  if (!tellsDone(next.before) || COMPARES.test(next.before)) return false;
  return objectOf(next.name) === '' || namesDeed(next.before);
}

/** 11个路口和4个景区: each has its own thing. */
/** 6个广场各设岗亭1个 */
const EACH_OF_THEM = /^[\u4e00-\u9fff]{1,8}各[\u4e00-\u9fff]/u;
const JOINS = /^[\u4e00-\u9fff]{2,8}[和及与]$/u;

/** 人行道6条3.4公里修好了, 队伍36支1120人了, 停车场3处420个泊位还在建: what measures one thing in several ways has what is said behind the last of them; null for any other. */
function roleInRun(
  counted: readonly Counted[],
  at: number,
  { text }: Statement,
  task: Task | null,
): Role | null {
  let [from, end] = [at, at];
  while (runsOn(counted[from - 1], counted[from])) from -= 1;
  while (runsOn(counted[end], counted[end + 1])) end += 1;
  const [one, last] = [counted[at], counted[end]];
  if (!one || !last || from === end) return null;
  const own = at === from ? ownRole(one, text.slice(0, one.quantity.span.end)) : null;
  if (own !== null && own !== 'achieved') return null;
  if (UNDER_WAY.test(last.after) || BEING_BUILT_BEHIND.test(last.after)) return 'remaining';
  if (!isDoneBehind(last.after) && !isByThen(last.after)) return null;
  return isWhatPlanWants(one, task) ? null : 'achieved';
}

/** In figures. */
const LONGEST_LIST = 24;

/** Nothing between the two, and another measure. */
const runsOn = (one: Counted | undefined, next: Counted | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  one.after === '' &&
  next.before === '' &&
  one.quantity.unit !== next.quantity.unit &&
  ![one, next].some(({ quantity }) => quantity.unit === '%') &&
  next.quantity.span.start - one.quantity.span.end <= 1;
const BEING_BUILT_BEHIND = /^[\u4e00-\u9fff]{0,4}?(?:还|正|仍|尚|都)?在[建施]/u;

/** 小清河段3.6公里、药山段2.8公里已贯通, 机关98家、学校61所实现垃圾分类: listed in one breath, of which it is said behind the last what was done, or that it is not; null for any other. */
function roleInList(
  counted: readonly Counted[],
  at: number,
  statement: Statement,
  task: Task | null,
  alike: Counted | null,
): Role | null {
  const one = counted[at];
  const isListed = (other: Counted | undefined) =>
    other?.after === '' && statement.text.charAt(other.quantity.span.end) === '、';
  let end = at;
  while (end < at + LONGEST_LIST && isListed(counted[end])) end += 1;
  const last = counted[end] ?? alike;
  if (!one || !last || end === at) return null;
  const isUndone = UNDER_WAY.test(last.after);
  const isDone = !isUndone && isDoneBehind(last.after);
  const things = [...counted.slice(at, end), last].map(({ before }) => nameBefore(before));
  if (!isDone && !isUndone) return null;
  const [own, ...others] = things.map((thing) => OF_A_KIND.exec(thing)?.[0]);
  const areOfKind = own !== undefined && others.every((kind) => kind === own);
  const areNouns = things.every((thing) => thing.length > 1 && !tellsDone(thing));
  const isBare = areNouns && ownRole(one, statement.text) === null;
  if (isUndone) return isBare ? 'remaining' : null;
  return areOfKind || (isBare && !isWhatPlanWants(one, task)) ? 'achieved' : null;
}
const OF_A_KIND = /(?<=[\u4e00-\u9fff]{2})[段路街区片村站园桥里巷河]$/u;

/** 加油站27家、液化气站6家均已检查: a thing of its own, and what is said behind it is said of both. */
const isSaidOfBoth = ({ before, after, noun }: Counted): boolean =>
  (SAID_OF_ALL.test(after) && objectOf(before) !== '') ||
  (noun !== '' && SAID_OF_ALL.test(after.slice(noun.length)));
const SAID_OF_ALL = /^(?:也|已)?(?:[都均]|全(?![区市]))/u;

/** 避难场所18处，装标识9处: of a thing of which nothing else is said it is told to how many something was done; a goal is told for itself. */
function isDoneToIt(one: Counted, next: Counted | null, task: Task | null): boolean {
  const { before, after, quantity } = one;
  if (!next || after !== '' || next.quantity.value > quantity.value) return false;
  if (quantity.unit === '%' || EVENTS.test(quantity.unit) || MEAN.test(before)) return false;
  if (PEOPLE.test(quantity.unit) && next.hasObject) return false;
  const isTold =
    tellsDone(before.replace(AS_OF, '').replace(CHOSEN_BY, '')) || REMAINS.test(before);
  if (isTold || !tellsDone(next.before)) return false;
  if ([COMPARES, MORE_OF_IT].some((words) => words.test(next.before))) return false;
  if (namesAgain(one, next)) return true;
  return task === null || [one, next].every((told) => goalNamed(told, task) === null);
}

/** 公厕60座，已建成公厕3座: what was done to the very thing that was counted, whether or not that is a goal. */
const namesAgain = ({ name }: Counted, next: Counted): boolean =>
  name.length > 1 && next.name !== name && next.name.endsWith(name);

/** 站岗志愿者810人，表彰五星级志愿者36人: with people other people are none of them. */
const PEOPLE = /^万?[人名位]$/u;

/** 监测点15个，新增监测点2个; 投资2680万元，其中市级补助800万元. */
const MORE_OF_IT = /^[，,]?(?:其中|含|又|再|本月|当月|今年)?新|其中[^，。]{0,6}(?:补助|补贴|资金)/u;

/** 关闭的2家，1家已注销许可证，另1家正在清库, 改造的5个已开工4个: those of one kind, of which it is told behind how far they are. */
function isDividedAgain(told: readonly Counted[], one: Counted): boolean {
  const next = told[told.indexOf(one) + 1];
  const isSaidOfAll = /^[也已都均全]/u.test(one.after) && one.after !== next?.before;
  if (!OF_KIND.test(one.before) || one.quantity.value < 2 || isSaidOfAll) return false;
  const parts: Counted[] = [];
  for (const part of told.slice(told.indexOf(one) + 1)) {
    if (part.quantity.unit !== one.quantity.unit || OF_KIND.test(part.before)) break;
    parts.push(part);
  }
  const [first] = parts;
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  if (!first || first.quantity.value > one.quantity.value) return false;
  return namesProject(one.before.replace(/的$/u, '')) || sum === one.quantity.value;
}
const OF_KIND = /[\u4e00-\u9fff]{2}的$/u;

/** 报上去9名、评上4名, 验收7个，通过4个: so many were put forward, of whom so many were chosen. */
const isPutForward = ({ before, quantity }: Counted, next: Counted | null): boolean =>
  next !== null &&
  next.quantity.value <= quantity.value &&
  PUTS_FORWARD.test(before) &&
  CHOSEN.test(next.before);
const PUTS_FORWARD =
  /(?:报|推|送|递|荐)(?:上去|上来|了?上?去)了?$|报[了的]$|(?:验收|初验|复验|评审|申报|送审|参评)了?$/u;
const CHOSEN =
  /^[，,、]?(?:其中|已|最后|最终)?(?:(?:评|选|批|录|中|入)(?:上|选|中|下来|准|了|取)了?|过了?|(?:获批|通过)了?)$/u;

/** Whether nothing was counted before it in its sentence. */
function isFirst(clauses: readonly CountedClause[], place: number, at: number): boolean {
  if (at > 0) return false;
  for (let index = place; index >= 0; index -= 1) {
    const { statement, counted = [] } = clauses[index] ?? {};
    if (index < place && counted.length > 0) return false;
    if (statement?.begins) return true;
  }
  return true;
}

/** 5座完工3座在建: the last number has its state behind it, and so has the one before. */
const hasOwnState = ({ after }: Counted, next: Counted): boolean =>
  isDoneBehind(after) && STATE_BEHIND.test(next.after);
const STATE_BEHIND = /^(?:还|正|仍|尚|都|已)?(?:在建|在|未|没|待|完工|完成|建成|投用|开工)/u;

/**
 * 路口硬化12个完成7个, 挂牌2处，已挂1处, 路灯维修110盏修好98盏: how much work there is, of which the next number says with no other thing
 * how much is done; but 公厕开工6座建成4座 and 受理300件办结280件.
 */
function isBaseOf(one: Counted, next: Counted | null): boolean {
  if (!next || next.quantity.value > one.quantity.value || one.quantity.unit === '%') return false;
  if (
    hasOwnState(one, next) ||
    FINISHED.test(one.before) ||
    REMAINS.test(one.before) ||
    FROM.test(one.lead)
  )
    return false;
  const { told = '', by = '', verb = by } = COMPLETES.exec(next.before)?.groups ?? {};
  const isSaidAlone = one.after === '' || one.after === next.before;
  return isSaidAlone && told !== '' && (verb === '' || one.before.includes(verb));
}

/** What was finished, begun, looked into or taken in is told for itself. */
const FINISHED =
  /已|了|累计|新增|完[成工毕]|建成|[开竣动]工|启动|进场|达标|投用|启用|办结|[检抽核巡排普]查|摸排|受理|立案|接[到收]|收到|发现|走访|约谈|上报|申报/u;
/** With a verb of any work, or with that of the work itself. */
const COMPLETES = new RegExp(
  sequence(
    /^[，,]?(?:目前|现在?|截[至止]目前|实际|共|累计){0,2}/u,
    named(
      'told',
      either(
        /(?:已经?)?(?:完成|完工|[做弄搞干][完好])了?|(?:已经?)?[做弄搞干]了|已经?[做弄搞干完]/u,
        /已经?(?<by>[\u4e00-\u9fff])[好完掉上成]?了?|(?<verb>[\u4e00-\u9fff])[好完掉上成了]了?/u,
      ),
    ),
    /$/u,
  ),
  'u',
);

/** 规范化改造3处, 创建街道7个: work and its number, of which nothing says that it was done. */
const mayBeProject = ({ before, after, quantity }: Counted): boolean =>
  quantity.unit !== '%' && namesProject(before) && !isDoneBehind(after);

/** 规范化改造3处，完成2处; 全年新建300个，目前建成187个. */
const isCarriedThrough = (one: Counted, next: Counted | null): boolean =>
  next !== null &&
  next.quantity.value <= one.quantity.value &&
  (carriedThrough(next.before) || (NOW.test(next.before) && isDoneBehind(next.after)));

/** 打造样板街3条，堤口路、济泺路2条改造完成，明湖北路1条完成设计: work by its bare verb, of which each part is told how far it has come. */
function isWholeOfStates(told: readonly Counted[], one: Counted): boolean {
  if (!mayBeProject(one)) return false;
  const parts: Counted[] = [];
  let left = one.quantity.value;
  for (const part of told.slice(told.indexOf(one) + 1)) {
    if (part.quantity.unit !== one.quantity.unit || left <= 0) break;
    parts.push(part);
    left -= part.quantity.value;
  }
  const hasState = ({ after }: Counted) => isDoneBehind(after) || UNDER_WAY.test(after);
  return left === 0 && parts.length > 1 && parts.every(hasState);
}

/** 公厕改造8座，其中完成3座, 公厕新建8座已建成3座: as many as the goal wants, by the bare verb of the work, and then how many of them are finished. */
function isGoalCarriedOut(told: readonly Counted[], one: Counted, task: Task | null): boolean {
  const next = told[told.indexOf(one) + 1];
  if (next?.quantity.unit !== one.quantity.unit || next.quantity.value >= one.quantity.value)
    return false;
  const isOver = one.after !== next.before && isDoneBehind(one.after);
  return (
    namesProject(one.before) &&
    !isOver &&
    /完[成工]|建成|竣工|投用|验收/u.test(next.before) &&
    isWhatPlanWants(one, task)
  );
}

/** 征收600户，签约412户: as many as the goal wants, by its own word alone, and behind it how far fewer of them have come. */
const isGoalOfSteps = (one: Counted, next: Counted | null, task: Task | null): boolean =>
  next !== null &&
  next.quantity.value < one.quantity.value &&
  STEP_ON_THE_WAY.test(next.before) &&
  !BROUGHT_TO_END.test(one.before) &&
  isWhatPlanWants(one, task) &&
  !isToldDone(one, task) &&
  [null, 'achieved'].includes(ownRole(one, one.before));
const STEP_ON_THE_WAY =
  /^[，,、]?(?:其中|已经?|目前|完成|现)?(?:签约?|签订|评估|腾空|搬迁|进场|开工|招标|设计|选址|立项|完成){1,2}了?$/u;
const BROUGHT_TO_END = /[建完]成|[完竣]工|投用|挂牌|验收|达标|开业|开街|通过/u;

/** 新建3座、改造2座，已完工4座: work of several kinds, of which it is told behind how much is done. */
function isListOfProjects(told: readonly Counted[], one: Counted): boolean {
  const isOne = (other: Counted | undefined): boolean =>
    other !== undefined && other.quantity.unit === one.quantity.unit && mayBeProject(other);
  let from = told.indexOf(one);
  if (!isOne(one)) return false;
  while (isOne(told[from - 1])) from -= 1;
  let end = told.indexOf(one) + 1;
  while (isOne(told[end])) end += 1;
  const [next, kinds] = [told[end], told.slice(from, end)];
  const sum = kinds.reduce((all, { quantity }) => all + quantity.value, 0);
  return (
    kinds.length > 1 &&
    next?.quantity.unit === one.quantity.unit &&
    next.quantity.value <= sum &&
    /已|完[成工]|建成|竣工/u.test(next.before) &&
    !SUMS_UP.test(next.before)
  );
}

/** 创建街道7个，其中5个完成自查，2个还在整改. */
const isUnfinished = (one: Counted, next: Counted | null): boolean =>
  next !== null && next.quantity.value < one.quantity.value;

const isUnderWay = ({ before, after }: Counted): boolean =>
  UNDER_WAY.test(after) && !REMAINS.test(before);

/** 12处全部治完，年初只完成3处: what was before is no part of it. */
const isOfNow = ({ lead }: Counted): boolean => !BEFORE.test(lead) || NOW.test(lead);

const isNoPart = ({ lead }: Counted): boolean => !/其中/u.test(lead);

/** 合格314批次，不合格的6批次已立案: one result beside the other. */
const FAILED = /(?:不合格|[不未]达标|未通过|不符合)[\u4e00-\u9fff]{0,2}$/u;
const MEAN = /均值?|浓度/u;
/** 优秀的31个，不合格9个已经约谈: one sort beside another. */
const OF_A_SORT = /[\u4e00-\u9fff]{2}的$/u;
