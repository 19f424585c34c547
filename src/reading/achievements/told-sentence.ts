import { inUnit } from '../../domain/measure-units.ts';
import type { Task } from '../../domain/plan.ts';
import type { FigureRole } from '../../domain/report-reading.ts';
import { wentAmiss } from '../figures/adverse.ts';
import { isDoneBehind, isSurveyed, ownRole, type Role, rulesOn } from '../figures/roles.ts';
import { plansWork, reachesOver, tellsItCameTo } from '../figures/scope.ts';
import { tellsDone } from '../figures/tells-done.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { either } from '../pattern.ts';
import { ABOUT } from '../words/about.ts';
import {
  ACT_BY_SIGNS,
  carriedThrough,
  EVENTS,
  LEVEL,
  NOT_SAID_DONE,
  WORKS_ON_AREA,
} from '../words/done.ts';
import { OF_PLAN, SURELY_DONE } from '../words/doubt.ts';
import { BY_THIS_TIME, IN_PERIOD, STANDS_AT } from '../words/history.ts';
import {
  ADDED_TO,
  AND_THEM,
  BEHIND_STROKE,
  CALLED_WANTED,
  COMES_ON_TOP,
  FOLLOWS_FROM,
  GROWN_TO,
  HEADS_REMAINING,
  HEADS_WANTED,
  HOLDS,
  LED_BY,
  NOW,
  PART_OF_IT,
  REMAINS,
  SOURCE_OF_MONEY,
  SUM_OF_THEM,
  SUMS_UP,
  UNDER_WAY,
  UP_TO,
  WHOLE_OF_SHARE,
} from '../words/roles.ts';
import { WANTS_SURVEY } from '../words/surveys.ts';
import { abbreviates } from './abbreviates.ts';
import { goalNamed, isSameKind, saysElseOf } from './achieved-targets.ts';
import { nameBefore, objectOf } from './achievement-name.ts';
import type { Counted, Statement } from './counted.ts';
import { isDoubted, isHandedIn, isToldDone, isWhatPlanWants } from './doubted.ts';
import { quantitiesIn } from './report-quantities.ts';

interface LastFigure {
  readonly one: Counted;
  readonly role: Role;
  /** The statement that it stands in, and where in it it ends. */
  readonly in: Statement;
  readonly end: number;
}

/** What a sentence has said so far, for the figures that follow in it. */
export class ToldSentence {
  /** Whether a word said that something was done. */
  private isDone = false;
  /** The frame that other words opened: 计划, 上月, 涉及. */
  private frame: FigureRole | null = null;
  /** The statement whose words opened it; null for a head, which rules all that stands below it. */
  private framedIn: Statement | null = null;
  private readonly reached: Counted[] = [];
  /** The same, with those of which the figures around them tell it. */
  private readonly achieved: Counted[] = [];
  /** How many there are of what was counted, with no word of the plan: 128 of 占全区村庄128个. */
  private readonly wholes: Counted[] = [];
  /** What was before, as the months told beside the newest: 7月修了1.2公里，8月修了0.8公里，共2公里. */
  private readonly before: Counted[] = [];
  /** Whether the last head says that what follows it is wanted: 年度任务：. */
  private wants = false;
  /** What is part of another figure, of this sentence and those before it. */
  readonly parts = new Set<FoundQuantity>();
  /** What the last head names of the plan: 绿道 of 绿道：5.2公里. */
  private topics: readonly string[] = [];
  /** The last figure, and what it says. */
  private last: LastFigure | null = null;
  /** The clause behind the one that is told. */
  private follows: Statement | null = null;
  private readonly task: Task | null;
  /** Whether anything in the message was done: 绿道5公里 alone may as well be what is wanted. */
  private readonly tellsWork: boolean;

  constructor(task: Task | null, tellsWork: boolean) {
    this.task = task;
    this.tellsWork = tellsWork;
  }

  /** The verb of a figure that is only planned or wanted: 敷设 of 计划敷设12.5公里. */
  private verbWanted = '';

  /** The units in which the sentence has told how much is planned in all: 个 of 计划42个院. */
  private readonly planned = new Set<string>();
  /** The clause of the sentence that plans some work by its verb: 计划新增15家. */
  private plannedIn: Statement | null = null;

  /** 其中 goes on with what the sentence before it told. */
  take({ begins, isHead, leadsOn, text, topics }: Statement, follows: Statement | null): void {
    this.follows = follows;
    if (begins && !/^其中/u.test(text)) {
      this.begin();
      this.reached.length = 0;
      this.achieved.length = 0;
      this.wholes.length = 0;
      this.before.length = 0;
      this.topics = [];
      this.last = null;
      this.verbWanted = '';
      this.planned.clear();
      this.plannedIn = null;
    }
    if (isHead || leadsOn) this.wants = HEADS_WANTED.test(text);
    if (this.wants && (isHead || leadsOn)) this.open('target', null);
    if ((isHead || leadsOn) && HEADS_REMAINING.test(text)) this.open('remaining', null);
    if (!isHead) return;
    if (topics.length > 0 && !this.wants) this.begin();
    this.isDone = tellsDone(text) || LEVEL.test(text);
    this.topics = topics;
  }

  /** What a clause plans, whether it stands with the progress or with what comes next. */
  plan({ before, quantity }: Counted, statement: Statement): void {
    this.planned.add(quantity.unit);
    if (plansWork(before)) this.plannedIn = statement;
  }

  /** Nothing is said any more of what follows. */
  private begin(): void {
    this.isDone = false;
    this.frame = null;
  }

  private open(frame: FigureRole, by: Statement | null): void {
    this.frame = frame;
    this.framedIn = by;
  }

  /** `around`: the role that the figures and statements around it give; null where the sentence tells. */
  roleOf(one: Counted, statement: Statement, next: Counted | undefined, around: Role | null): Role {
    const isOfTarget = OF_IT.test(one.lead) && this.last?.role === 'target';
    const isWhole = next !== undefined && one.after !== '' && one.after === next.before;
    const isSum = around === 'target' && !isWhole && this.isSum(one);
    const isOutside = (isOfTarget && around !== 'target') || isSum;
    const role = (isOutside ? null : around) ?? this.roleIn(one, statement, next);
    this.last = { one, role, in: statement, end: one.quantity.span.end };
    if (role === around && role !== 'achieved' && this.opensFrame(role, one, statement))
      this.open(role, statement);
    if (role === 'baseline') this.before.push(one);
    if (role === 'target' || role === 'planned') this.verbWanted = verbBefore(one);
    if (role === 'target' || role === 'planned') this.plan(one, statement);
    if (role === 'target' && !WHOLE_OF_PLAN.test(one.before)) this.wholes.push(one);
    if (role === 'achieved') {
      this.plannedIn = null;
      this.achieved.push(one);
    }
    return role;
  }

  private roleIn(one: Counted, statement: Statement, next: Counted | undefined): Role {
    const isSum = this.isSum(one);
    const told = isSum ? 'achieved' : this.said(one, statement, next);
    const role = told === 'achieved' ? this.unlessDoubted(one, statement) : told;
    if (this.measures(one, role) || this.isShareWanted(one, role, statement)) return 'achieved';
    if (role === 'size' && this.isSurveyWanted(one)) return 'achieved';
    if (role === 'achieved') {
      if (!isSum && this.isPart(one, statement)) this.parts.add(one.quantity);
      this.reached.push(one);
      this.frame = null;
    } else if (this.opensFrame(role, one, statement)) this.open(role, statement);
    this.isDone ||= tellsDone(one.before);
    return role;
  }

  /** Who does what the next figure counts, a share of the one before, what depends on it, its own words, or what was said before. */
  private said(one: Counted, statement: Statement, next: Counted | undefined): Role {
    if (this.isDoer(one, next)) return 'size';
    if (this.isShare(one)) return 'rate';
    return (
      this.beingBuilt(one, next) ??
      this.dependent(one, statement) ??
      this.plannedToo(one, statement) ??
      this.underState(one, statement) ??
      ownRole(one, statement.text) ??
      this.carried(one, statement)
    );
  }

  /** 【推进中】高品质商圈1个立面改造过半: not done, unless its own words say that it came to its end. */
  private underState(one: Counted, { state, text }: Statement): Role | null {
    const { unit, canonical } = one.quantity;
    if (state === null || unit === '%' || canonical.unit === MONEY || EVENTS.test(unit))
      return null;
    const own = ownRole(one, text);
    if (state === 'done') return own ?? 'achieved';
    if (own !== null && own !== 'achieved') return own;
    return carriedThrough(`${one.before}${one.after}`) ? own : 'remaining';
  }

  /** 计划新增15家，改造260户: one more work of the plan, in another measure and by a bare verb; but 计划600户，签约583户. */
  private plannedToo({ before, after, quantity }: Counted, statement: Statement): Role | null {
    if (this.plannedIn === null || this.plannedIn === statement) return null;
    if (this.planned.has(quantity.unit) || quantity.unit === '%') return null;
    return tellsDone(before) && !tellsItCameTo(before) && !isDoneBehind(after) ? 'planned' : null;
  }

  /** 基本建成2129套赶不上, 年度任务：征收600户: what the plan wants, or what is left of it. */
  private unlessDoubted(one: Counted, statement: Statement): Role {
    const isWanted = isWhatPlanWants(one, this.task);
    if (isDoubted(one, statement, this.task)) {
      if (isWanted) return 'target';
      return one.quantity.unit === '%' && /率$/u.test(one.name) ? 'achieved' : 'remaining';
    }
    if (isHandedIn(one, this.task)) return 'remaining';
    const isListed = this.last?.role === 'target' && this.isListedBehind(this.last, one, statement);
    const isNamed = [one.before, one.after].some((words) => OF_PLAN.test(words));
    const isCalled = isNamed || CALLED_WANTED.test(one.after);
    const isPlan = this.wants || isListed || isCalled;
    const isDone = SURELY_DONE.test(`${one.before}${one.after}`) || isDoneBehind(one.after);
    return isWanted && isPlan && !isDone ? 'target' : 'achieved';
  }

  /** 完工5部、在建9部 tells how far the same thing has come; alone, or beside all that is planned or was begun, it only is not done yet. */
  private beingBuilt({ before, after, quantity }: Counted, next?: Counted): Role | null {
    const isOfNext = next !== undefined && next.before === after;
    const isBehind = IN_BUILDING.test(after) && !isOfNext;
    const isBuilt = BEING_BUILT.test(before) && !tellsDone(before.replace(BEING_BUILT, ''));
    if (!isBuilt && !isBehind) return null;
    const alike = this.reached.filter((one) => one.quantity.unit === quantity.unit);
    const isBeside = alike.some(({ before: told, after: rest }) => FINISHED.test(told + rest));
    const isPart = this.planned.has(quantity.unit) || alike.some((one) => BEGUN.test(one.before));
    return BUILT_ALONE.test(before) && isBeside && !isPart ? 'achieved' : 'remaining';
  }

  /** 征收任务600户，新开工120套: the next number of the plan behind one that is told as wanted; but 任务600户，完成600户. */
  private isListedBehind(last: LastFigure, one: Counted, statement: Statement): boolean {
    if (last.in === statement) return true;
    const { value, unit } = last.one.quantity;
    const isSame = value === one.quantity.value && unit === one.quantity.unit;
    return !isSame && isWhatPlanWants(last.one, this.task) && !isToldDone(one, this.task);
  }

  /** A share says nothing of what is counted behind it: 超进度8.5个百分点；其中移动486个. */
  private opensFrame(role: FigureRole, one: Counted, { text }: Statement): boolean {
    const isShare = role === 'baseline' && SHARES.test(one.quantity.unit);
    if (isShare || BEHIND_STROKE.test(one.before)) return false;
    return rulesOn(role, one, text) && !/[（(]/u.test(one.before);
  }

  /** 其中新增13处、存量145处, but 其中8月1.2公里，公园开工9处; 96套（货币化协议60套、实物36套）. */
  private isPart({ lead, before, quantity }: Counted, statement: Statement): boolean {
    const told = this.last?.role === 'achieved' ? this.last.one : undefined;
    const last = this.reached.at(-1) ?? told;
    if (last === undefined) return false;
    const isNoMore = quantity.unit === last.quantity.unit && quantity.value <= last.quantity.value;
    return (
      (IN_BRACKETS.test(lead) && isNoMore) ||
      PART_OF_IT.test(lead) ||
      (ON_TOP.test(before) && isNoMore) ||
      (this.parts.has(last.quantity) &&
        !/^[，,]/u.test(lead) &&
        lead !== '' &&
        (this.last?.in === statement || (isNoMore && !tellsDone(before))))
    );
  }

  /** 600户的80%, 占全部38个村居的84%. */
  private isShare({ quantity, lead }: Counted): boolean {
    if (quantity.unit !== '%') return false;
    if (this.last !== null && DONE_OF_IT.test(lead)) return true;
    if (!WHOLE_OF_SHARE.test(lead)) return false;
    return lead === '的' || this.last?.role === 'target' || this.last?.role === 'size';
  }

  /** What says nothing by itself has the role of the figure before it: 惠及8568户, 其中市级补助800万元. */
  private dependent(one: Counted, statement: Statement): Role | null {
    const { before, after, lead, quantity } = one;
    if (FOLLOWS_FROM.test(before))
      return (
        this.frameOver({ ...one, before: '' }, statement) ?? (this.isDone ? 'achieved' : 'size')
      );
    if (this.last === null) return null;
    if (this.last.role === 'baseline' && BY_HOW_MUCH.test(lead)) return 'baseline';
    if (this.isDone && PART_OF_WHOLE.test(lead)) return 'achieved';
    if (this.isByNow(one) && !isNotYet(ownRole(one, statement.text))) return 'achieved';
    const isOfOne = this.last.role === 'other' && this.last.one.quantity.value === 1;
    const isBeside =
      !isOfOne && this.last.in === statement && isBlank(statement, this.last.end, quantity);
    if (isBeside && quantity.unit !== '%') {
      const own = ownRole(one, '');
      return own === null || own === 'achieved' ? this.last.role : own;
    }
    if (isNounJoined(this.last, one, statement)) return ownRole(one, '') ?? this.last.role;
    if (isJoined(this.last, one) && this.last.role !== 'achieved') return this.last.role;
    if (isInBracketWith(this.last, one, statement)) return this.last.role;
    if (this.last.role === 'achieved') return HOLDS.test(lead) ? 'achieved' : null;
    if (this.isListedWith(this.last, one, statement)) return this.last.role;
    if (UP_TO.test(before) && this.last.role === 'remaining') return 'target';
    if (UP_TO.test(before) && this.last.one.quantity.canonical.unit === '百分点') return 'target';
    if (OF_IT.test(lead) && !tellsDone(before) && !isDoneBehind(after) && !isAside(this.last.one))
      return isOfAnotherKind(quantity, this.last.one) ? null : this.last.role;
    const isMoney = [quantity, this.last.one.quantity].every(
      ({ canonical }) => canonical.unit === MONEY,
    );
    return isMoney && SOURCE_OF_MONEY.test(lead) ? this.last.role : null;
  }

  /** 公厕年初2座，现在5座, 目标8座，目前是6座: as much of the same as there is by now. */
  private isByNow({ lead, quantity }: Counted): boolean {
    const { role, one } = this.last ?? {};
    const isHeldAgainst = role !== undefined && HELD_AGAINST.has(role);
    return isHeldAgainst && one?.quantity.unit === quantity.unit && isByNowAlone(lead);
  }

  /** 任务为新开工120套、基本建成2129套: both are wanted; but 目标5个、建成4个. */
  private isListedWith(
    { one: last, role, in: at, end }: LastFigure,
    one: Counted,
    statement: Statement,
  ): boolean {
    if (at !== statement || this.frame !== role) return false;
    const between = statement.text.slice(end, one.quantity.span.start);
    if (!JOINED.test(between) || NOW.test(between)) return false;
    const isOfIt =
      last.quantity.unit === one.quantity.unit && one.quantity.value <= last.quantity.value;
    const isOver = carriedThrough(between) || (!between.includes('、') && tellsDone(between));
    return !(BY_NOW.test(between) || (isOfIt && isOver));
  }

  /** 三家运营商共享站址116处, 组织15个街道和12个部门检查企业1126家: a number counts who does what the next one counts. */
  private isDoer({ before, after, lead, isFor }: Counted, next: Counted | undefined): boolean {
    if (isFor || (next !== undefined && hasOwnAct(before, after, next))) return true;
    if (next === undefined || after !== next.before || /[（(]/u.test(after)) return false;
    if (REMAINS.test(before) || COMPARED.test(lead)) return false;
    if (OF_IT.test(after.trimStart()) || PROJECTS.test(after)) return false;
    if (/了$/u.test(after)) return false;
    if (SUM_OF_THEM.test(after)) return lead.trim() === '';
    const isLed = LED_BY.test(before) || (AND_THEM.test(before) && this.last?.role === 'size');
    return (isLed || nameBefore(before) === '') && objectOf(after) !== '';
  }

  /** 计划敷设12.5公里，目前敷设9.8公里: what was planned is done in the same words. */
  private carried(one: Counted, statement: Statement): Role {
    if (this.verbWanted !== '' && this.verbWanted === verbBefore(one)) return 'achieved';
    const isNamed = this.isNamed(one, statement);
    const frame = this.frameOver(one, statement);
    const turns = this.turnsFrom(one, statement);
    if (turns) this.begin();
    if (frame !== null && !NOW.test(one.before)) return frame;
    if (this.isAnotherPart(one)) return 'other';
    if (this.isHeadedGoal(one, statement) || this.isGoalBeside(one, statement)) return 'achieved';
    if (this.hasGrown(one)) return 'achieved';
    if (this.isRateBeside(one)) return 'achieved';
    const isHeld = this.last !== null && !turns && !isAside(this.last.one);
    if (isNamed && isHeld && this.last && !SAYS_NOTHING_ON.has(this.last.role)) return 'other';
    if (isNamed && STANDS_AT.test(one.lead)) return 'achieved';
    if (isNamed && this.mayBeTarget(one)) {
      if (one.quantity.unit === '') return 'achieved';
      const mayCount = this.isDone || this.standsAlone(one, statement);
      return mayCount && (this.tellsWork || this.reached.length > 0) ? 'achieved' : 'other';
    }
    if (isNamed && !this.isListedDone(statement, one)) return 'size';
    if (OWN_STATE.test(one.after) || this.saysElse(one)) return 'other';
    const isPart = this.last?.role === 'achieved' && PART_OF_IT.test(one.lead);
    if (this.isDone || isPart) return 'achieved';
    return this.isAct(one, statement) ? 'achieved' : 'other';
  }

  /** 织补断头路3条: by a verb that no list holds, where its clause and what is said behind it hold no word that takes it back. */
  private isAct(one: Counted, { text, isHead, ofOthers, state }: Statement): boolean {
    const { before, lead, quantity } = one;
    if (isHead || ofOthers || state !== null || quantity.unit === '' || quantity.unit === '%')
      return false;
    const isHeld =
      this.last !== null && this.last.role !== 'other' && !SAYS_NOTHING_ON.has(this.last.role);
    if (isHeld || NOT_SAID_DONE.test(text) || NOT_SAID_DONE.test(lead)) return false;
    const isTakenBack =
      this.follows?.begins === false &&
      quantitiesIn(this.follows.text).length === 0 &&
      NOT_SAID_DONE.test(this.follows.text);
    if (isTakenBack || (this.task !== null && goalNamed(one, this.task) !== null)) return false;
    if (!ACT_BY_SIGNS.test(before)) return false;
    this.isDone = true;
    return true;
  }

  /** 公厕5座 in a list of what was done; but 公厕3座，正在贴砖 and 示范区1个，主办方资金链断了: what follows it tells of something else than its end. */
  private standsAlone({ quantity }: Counted, statement: Statement): boolean {
    if (quantity.unit === '%') return true;
    const said = statement.text.slice(quantity.span.end);
    if (!/\d/u.test(said) && !NOTHING_SAID.test(said)) return isDoneBehind(said);
    if (this.follows === null) return true;
    const { begins, isHead, text } = this.follows;
    if (begins || isHead || quantitiesIn(text).length > 0) return true;
    const isElse = UNDER_WAY.test(text) || wentAmiss({ before: text, after: '' });
    return tellsDone(text) && !isElse;
  }

  /** 花漾街区出形象3处 behind 口袋公园动工4处: what another verb says of a thing of the plan is not done by the one before it. */
  private saysElse(one: Counted): boolean {
    const goal = this.task === null ? null : goalNamed(one, this.task);
    return goal !== null && saysElseOf(one.name, goal);
  }

  /** The frame that reaches a figure, where one does. */
  private frameOver(one: Counted, statement: Statement): FigureRole | null {
    if (this.frame === null || this.framedIn === null || this.framedIn === statement)
      return this.frame;
    return this.reaches(this.frame, one, statement) ? this.frame : null;
  }

  private reaches(role: FigureRole, one: Counted, statement: Statement): boolean {
    const isOfElse = this.isOfElse(one, statement);
    const { before = '', after = '' } = this.last?.one ?? {};
    const saidOfLast = NOT_YET.exec(before)?.[0] ?? after;
    return reachesOver(role, { before: one.before, after: one.after, isOfElse, saidOfLast });
  }

  /** 还有一个在招标，花漾街区四条: what was left in the clause before says nothing of this one. */
  private turnsFrom(one: Counted, statement: Statement): boolean {
    const isHeaded = this.frame !== null && this.framedIn === null;
    if (isHeaded || this.last?.role !== 'remaining' || this.last.in === statement) return false;
    return !this.reaches('remaining', one, statement);
  }

  /** A thing of the plan, or any other that is counted in another measure: 泺口1处 is some of what was left. */
  private isOfElse(one: Counted, statement: Statement): boolean {
    if (this.isNamed(one, statement)) return true;
    return one.hasObject && one.quantity.unit !== this.last?.one.quantity.unit;
  }

  /** 四分类社区4个、街道1个: what a goal names, listed behind what was reached. */
  private isGoalBeside(one: Counted, statement: Statement): boolean {
    if (this.last?.role !== 'achieved' || this.last.in !== statement || !this.task) return false;
    const between = statement.text.slice(this.last.end, one.quantity.span.start);
    return between.startsWith('、') && goalNamed(one, this.task) !== null;
  }

  /** 拆除违建12处、广告牌36块, 拆除86处，其中违建52处: the verb before the first of a list or a whole rules them all. */
  private isListedDone(statement: Statement, { quantity, lead }: Counted): boolean {
    const { role, in: at, end = 0, one } = this.last ?? {};
    if (!this.isDone || role !== 'achieved') return false;
    if (OF_IT.test(lead)) return one?.quantity.unit === quantity.unit;
    if (at !== statement) return false;
    return statement.text.slice(end, quantity.span.start).startsWith('、');
  }

  /** 进展：四分类社区3个: what a goal names, under a head that says how far the work is. */
  private isHeadedGoal(one: Counted, { isHeaded }: Statement): boolean {
    return isHeaded && this.task !== null && goalNamed(one, this.task) !== null;
  }

  /** 3月就建成2座，现在5座: of the same thing, by now. */
  private hasGrown({ before, quantity }: Counted): boolean {
    const { role, one } = this.last ?? {};
    if (role !== 'baseline' || one?.quantity.unit !== quantity.unit) return false;
    return BY_THIS_TIME.test(before) && tellsDone(one.before);
  }

  /** 已拆57块，7块走法律程序: what stands behind a bare number says itself what became of it. */
  private isAnotherPart({ before, after, lead, quantity, noun }: Counted): boolean {
    const { noun: thing, after: behind } = this.last?.one ?? {};
    if (noun !== '' && noun === after && thing !== '' && thing === behind) return false;
    if (PART_OF_IT.test(lead) && isDoneBehind(after)) return false;
    const isBare = BARE.test(before) && after.length > 1 && !/^[（(]/u.test(after);
    return isBare && this.reached.some((one) => one.quantity.unit === quantity.unit);
  }

  /** 主次干道亮灯率98.6%，支路96.9%: of the same kind, and told in the same way. */
  private isRateBeside({ quantity }: Counted): boolean {
    const { role, one } = this.last ?? {};
    return role === 'achieved' && quantity.unit === '%' && one?.quantity.unit === '%';
  }

  /** 消防安全重点单位312家 names what a target speaks of, and is no 培训率 of them. */
  private mayBeTarget({ quantity }: Counted): boolean {
    const targets = this.task?.targets ?? [];
    const isOfKind = targets.some((one) => isSameKind(quantity.unit, one));
    return quantity.unit === '' || targets.length === 0 || isOfKind;
  }

  /** Whether its name is a thing of the plan that the clause or the last head speaks of, or short for one. */
  private isNamed(one: Counted, { topics }: Statement): boolean {
    const thing = one.name.replace(STANDS_AT, '').replace(IN_ALL_BY_THEN, '');
    return [...topics, ...this.topics].includes(thing) || this.isShortForTarget(one);
  }

  /** 花街7个 */
  private isShortForTarget({ name, quantity }: Counted): boolean {
    return (this.task?.targets ?? []).some(
      (target) => isSameKind(quantity.unit, target) && abbreviates(name, target.metric),
    );
  }

  /** 拆除26处、面积1830㎡: so much was taken down; the area of a site is its size. */
  private measures(one: Counted, role: Role): boolean {
    const last = this.reached.at(-1);
    if (last === undefined) return false;
    if (role === 'other') return this.measuresTarget(one);
    if (role !== 'size') return false;
    const isArea = AREA.test(one.before) && one.quantity.canonical.unit === AREA_UNIT;
    return (isArea && WORKS_ON_AREA.test(last.name)) || this.measuresTarget(one);
  }

  /** 达标面积占建成区22.3%, 达标面积9.8平方公里，占建成区24.6%, where the plan wants such a share: 建成区达标面积. */
  private isShareWanted(one: Counted, role: Role, { text }: Statement): boolean {
    const { name, quantity } = one;
    if (role !== 'rate' || quantity.unit !== '%') return false;
    if (this.isShareOfGoal(one)) return true;
    if (OF_PLAN_ITSELF.test(text.slice(0, quantity.span.start))) return false;
    if (WHOLE_OF_PLAN.test(one.before)) return false;
    const signs = signsOf(name.replace(/占/gu, ''));
    const isShare = name.includes('占') || SHARE_OF.test(text.slice(0, quantity.span.start));
    return (this.task?.targets ?? []).some(
      ({ unit, metric }) =>
        unit === '%' &&
        (signsOf(metric) === signs ||
          (isShare && [...metric].every((sign) => name.includes(sign)))),
    );
  }

  /** 戏曲进乡村覆盖101个村，占全区村庄128个的78.9%: what was reached of all there are, where a goal is the share of it; but 占年度计划80场的70%. */
  private isShareOfGoal(one: Counted): boolean {
    const isShare = (part: Counted, whole: Counted) =>
      part.quantity.unit === whole.quantity.unit &&
      Math.abs((100 * part.quantity.value) / whole.quantity.value - one.quantity.value) <
        SHARE_ROUNDED;
    if (!this.task || !this.achieved.some((part) => this.wholes.some((all) => isShare(part, all))))
      return false;
    return goalNamed(one, this.task) !== null;
  }

  /** 普查历史建筑31处, where the plan wants just that. */
  private isSurveyWanted(one: Counted): boolean {
    if (!this.task || !isSurveyed(one)) return false;
    return WANTS_SURVEY.test(goalNamed(one, this.task)?.metric ?? '');
  }

  /** 已开工3个，涉及3560户, where the plan wants so many in all; as many as it wants are those of the plan itself. */
  private measuresTarget({ before, quantity }: Counted): boolean {
    if (!MEASURES.test(before) || this.last?.role !== 'achieved') return false;
    const targets = this.task?.targets ?? [];
    const isWhole = this.reached.some((one) =>
      targets.some(({ value, unit }) => one.quantity.unit === unit && one.quantity.value === value),
    );
    return targets.some((target) => {
      const value = inUnit(quantity.value, quantity.unit, target.unit);
      if (!isSameKind(quantity.unit, target) || value === null) return false;
      return value < target.value || (isWhole && value === target.value);
    });
  }

  /** 新建3座、改造2座，共5座; 发布名单2批共58人; 新做了2个，一共14个: what the figures before it come to. */
  private isSum(one: Counted): boolean {
    const { quantity, before } = one;
    const last = this.reached.at(-1);
    if (!last) return false;
    if (hasGrownTo(one, last)) {
      this.parts.add(last.quantity);
      return true;
    }
    if (!SUMS_UP.test(before)) return false;
    if (this.last !== null && ADDED_TO.test(this.last.one.lead)) return true;
    for (const told of [this.reached, [...this.before, ...this.reached]]) {
      const alike = told.filter(({ quantity: { unit } }) => unit === quantity.unit);
      const sum = alike.reduce((all, part) => all + part.quantity.value, 0);
      if (alike.length < 2 || Math.abs(sum - quantity.value) > ROUNDING) continue;
      for (const part of alike) this.parts.add(part.quantity);
      return true;
    }
    return (
      last.quantity.unit !== quantity.unit ||
      (quantity.value > last.quantity.value && (ADDS.test(last.before) || /合计/u.test(before)))
    );
  }
}

/** 现在有4个基本够格: of so many it is said that they are not so yet. */
const isNotYet = (own: Role | null): boolean => own === 'other' || own === 'remaining';

/** 任务8万吨完成57.5%, 累计完成7座，完成率87.5% */
const DONE_OF_IT = /^[，,、（(]?已?(?:累计)?(?:完成了?|完成(?:率|进度|比例)(?:为|达到?|是)?)$/u;

/** 179户人家已装好3部电梯: who did it, or for whom it is, where the verb right before the next figure is of that figure's thing. */
const hasOwnAct = (
  before: string,
  after: string,
  { before: led, noun, quantity }: Counted,
): boolean =>
  after === led &&
  noun !== '' &&
  quantity.unit !== '%' &&
  OWN_ACT.test(after) &&
  !tellsDone(before) &&
  !REMAINS.test(before);
const OWN_ACT =
  /^[\u4e00-\u9fff]{2,8}?已经?(?:全部|都)?[\u4e00-\u9fff]{1,4}(?:好|完|成|了|上|齐)?$/u;

/** 比上月280吨多20吨 */
const COMPARED = /^[，,]?(?:比|较)/u;
const BY_HOW_MUCH = /^(?:[多少高低]|增[加长]?|减少?|[上提]升|下?降低?|提高)了?$/u;

/** What was reached, and what was before, say nothing of the next thing named. */
const SAYS_NOTHING_ON: ReadonlySet<Role> = new Set<Role>(['achieved', 'baseline']);

/** The unit that sums are compared in. */
const MONEY = '元';

/** The two signs right before a number, where they can be a verb. */
const verbBefore = ({ before }: Counted): string => VERB.exec(before)?.[0] ?? '';
const VERB = /[\u4e00-\u9fff]{2}$/u;

/** 涉及3560户, and a bare 8568户 behind 老旧小区7个全开工. */
const MEASURES = /^[，,、（(]?(?:共?涉及[\u4e00-\u9fff]{0,6}|一?共)?$/u;

/** 占年度计划80场, 完成全年任务30万张: the plan itself. */
const WHOLE_OF_PLAN = /计划|任务|目标|指标|全年|年度/u;
/** In points: by so much a written share may differ from what it is reckoned from. */
const SHARE_ROUNDED = 0.6;

/** 完成年度目标25%的92.4% */
const OF_PLAN_ITSELF = /(?:目标|任务|计划)[^，。；;]{0,10}的(?:约|近)?$/u;

/** 占建成区83.5平方公里的 */
const SHARE_OF = /^占[^，。；]{1,30}的(?:约|近)?$/u;

/** 完成11.4公里中的8.6公里 */
const PART_OF_WHOLE = /^(?:当中|[里中])的?$/u;

/** 7个项目74.3万平方米全部开工: what measures the projects, and no work of theirs. */
const PROJECTS = /^(?:项目|工程|片区)$/u;

const isBlank = ({ text }: Statement, end: number, { span }: FoundQuantity): boolean =>
  text.slice(end, span.start).trim() === '';

/** （20处、1500㎡）: one more in the same brackets. */
const isInBracketWith = (last: LastFigure, { quantity, lead }: Counted, at: Statement): boolean =>
  last.in === at &&
  lead === '' &&
  at.text.slice(last.end, quantity.span.start) === '、' &&
  /[（(][^（()）]*$/u.test(at.text.slice(0, last.end));

/** 检查12家商场和36家酒店: what is said before the first is said of both. */
const isNounJoined = (last: LastFigure, { quantity, before }: Counted, at: Statement): boolean =>
  last.in === at &&
  before === '' &&
  /^[\u4e00-\u9fff]{2,8}[和及与]$/u.test(at.text.slice(last.end, quantity.span.start));

/** 完成年度计划的93%和78%: one more of the same. */
const isJoined = ({ one: last }: LastFigure, { quantity, lead }: Counted): boolean =>
  last.quantity.unit === quantity.unit && /^(?:和|及|与|以及)$/u.test(lead);
/** 总数27个，比6月末净增5个: of which so many came on top. */
const ON_TOP = /净增$/u;
/** 2条刚撒完底肥, 3处才进料: what stands behind a number says itself how far so many are. */
const OWN_STATE =
  /^(?:都|也)?(?:刚刚?|才|还|仍|尚|正|[未没等待]|走(?:法律|司法|审批)?(?:程序|流程|手续))(?![有人])/u;
/** （北园、药山）, 左右, 了: what says no more of a number. */
const NOTHING_SAID = /^(?:左右|以上|[了吧啦呢]|[\sA-Za-z]){0,12}(?:[（(].*)?$/u;
const BARE = /^[\s，,]*(?:但|还|其中|另)?有?$/u;
const BY_NOW_ALONE = /^[，,]?现已?(?:是|有|达到?|[一总]?共)?$/u;
const isByNowAlone = (lead: string): boolean =>
  BY_NOW_ALONE.test(lead) ||
  (STANDS_AT.test(lead) && /^[，,]?$/u.test(lead.replace(STANDS_AT, '')));
/** 绿道到总共: the end of a name from which the day was taken. */
const IN_ALL_BY_THEN =
  /(?:到|至|截[至止]到?)?(?:[一总]共|总计|合计|加起来|算下来|拢共){1,2}(?:是|有)?$/u;
/** 新设5家，现在全区共23家 */
const hasGrownTo = ({ quantity, before }: Counted, last: Counted): boolean =>
  quantity.canonical.unit === last.quantity.canonical.unit &&
  quantity.canonical.value > last.quantity.canonical.value &&
  (COMES_ON_TOP.test(last.lead) || (NOW.test(before) && FINISHED.test(last.lead))) &&
  GROWN_TO.test(before);
/** By so much a sum of decimals may miss. */
const ROUNDING = 1e-6;
const HELD_AGAINST: ReadonlySet<Role> = new Set<Role>(['baseline', 'target', 'planned']);
const BY_NOW = /已|实|了/u;
/** 基站1042个，超进度8.5个百分点；其中移动486个 are of the number before the share. */
const isOfAnotherKind = ({ unit }: FoundQuantity, { quantity }: Counted): boolean =>
  SHARES.test(quantity.unit) && !SHARES.test(unit);
const SHARES = /%|百分点/u;
const OF_IT = /^[，,（(]?其中/u;
/** （目标600户） stands beside what is told. */
const isAside = ({ lead }: Counted): boolean => /[（(]/u.test(lead);

const signsOf = (words: string): string => [...words].toSorted().join('');

const IN_BRACKETS = /^[（(]/u;

/** 在建9部, 在建公厕3座, and 3座在建. */
const BEING_BUILT = /在建(?!成)的?[\u4e00-\u9fff]{0,8}$/u;
const BUILT_ALONE = /在建$/u;
const IN_BUILDING = /^(?:还|正|仍|尚)?在建/u;
const FINISHED = /建[成好]|完[成工]|竣工|投用|启用|交付|验收|开业|落成/u;
/** 开工7座，其中建成4座，在建3座 */
const BEGUN = /开工|动工|进场/u;

/** 未开工3处 says how far those are, as 3处未开工 does. */
const NOT_YET = /(?:未|没有?)[\u4e00-\u9fff]{2,3}$/u;

/** In the same breath, as 拆除26处、1830㎡. */
const AREA = new RegExp(`^[，,、]?(?:面积|[共总合]?计)?(?:${ABOUT}|为|达|共)?$`, 'u');
/** 新开工120套、基本建成2129套, 新建5座改造3座 */
const JOINED = /、|^[\u4e00-\u9fff]{2,8}$/u;
const AREA_UNIT = '平方米';
const ADDS = new RegExp(either(/新|又|再/u, IN_PERIOD), 'u');
