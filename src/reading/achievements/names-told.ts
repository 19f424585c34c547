import type { Task } from '../../domain/plan.ts';
import { isDoneBehind } from '../figures/roles.ts';
import { either } from '../pattern.ts';
import { ABOUT } from '../words/about.ts';
import {
  CAME_OUT_AS,
  HELD_BY_IT,
  HELD_TO_NORM,
  HOLDS_NONE,
  NEEDS_THING,
  NORM_CALLED,
  PER_PIECE,
  RANK,
  RANK_AT_END,
  SORT_ALONE,
  SPENT_AT_END,
} from '../words/bare-names.ts';
import { DONE_FIGURE, EVENTS } from '../words/done.ts';
import { NAMES_VALUE } from '../words/labels.ts';
import { ADDED_TO, BEFORE, COMPARES, FROM, HOLDS, PART_OF_IT, RISES_TO } from '../words/roles.ts';
import { isSameKind } from './achieved-targets.ts';
import {
  doneAfter,
  holdsOnly,
  nameBefore,
  namesDeed,
  namesPredicate,
  objectOf,
  stockIn,
  themeIn,
  withoutDeed,
  withoutOutcome,
  withoutPredicate,
} from './achievement-name.ts';
import type { Counted, Statement } from './counted.ts';
import { isRateOfTheme } from './rate-of-theme.ts';

/** A figure that was told, with the thing that it is of. */
interface Told {
  readonly theme: string;
  /** The unit in which figures of its kind are compared: 张 of 万张. */
  readonly unit: string;
  readonly name: string;
  /** The same without what became of it: 抽检食品 of 抽检食品不合格. */
  readonly base: string;
  readonly value: number;
}

/** What stands around a figure. */
interface Around {
  readonly statement: Statement;
  /** The figure before it in its clause. */
  readonly before: Counted | undefined;
  /** Whether the clause tells the level of something, by a figure alone. */
  readonly isLevel: boolean;
}

/**
 * What a report has named so far, for the names of its figures. One without a thing of its own (完成4座) is of the thing named before
 * it; what only measures, compares or lists parts of that thing names no other.
 */
export class NamesTold {
  private readonly task: Task | null;
  /** What the last head says that the figures under it are of. */
  private head = '';
  /** Whether that stands before a colon, or in a line of its own. */
  private isLabel = false;
  /** The thing that was named last, and the unit in which it was counted; none under a head. */
  private theme = '';
  private themeUnit = '';
  /** The figures since the last head, each with the thing that it is of, and how many stand before the sentence. */
  private readonly all: Told[] = [];
  private begun = 0;
  /** The rate that was named last in the sentence: 亮灯率. */
  private rate = '';
  /** The thing named before that the last figure is of; empty where it names its own. */
  private thing = '';
  /** What the last figure tells the outcome of: 抽检食品. */
  private base = '';
  /** The name of the last figure of the clause. */
  private last = '';
  /** Whether the clause before only says that a name follows: 事项：. */
  private isLabelled = false;
  /** What the sentence says is wanted, where it names no thing: 创建 of 年度创建目标7个. */
  private deed: Pick<Told, 'name' | 'unit'> | null = null;

  /** The clause that lists parts: 其中口袋公园8处、山体公园4处 are of the 公园 named before. */
  private partsIn: Statement | null = null;

  constructor(task: Task | null) {
    this.task = task;
  }

  /** Goes on to the next clause, in which so many figures stand. */
  take(statement: Statement, counted: readonly Counted[]): void {
    const isValue = this.isLabelled && counted.length === 0;
    this.isLabelled = statement.leadsOn && NAMES_VALUE.test(statement.text);
    if (this.isLabelled) return;
    const headed = isValue ? statement.text : counted.length === 0 ? this.themeAt(statement) : '';
    if (headed !== '') [this.head, this.theme, this.themeUnit] = [headed, headed, ''];
    this.last = '';
    if (headed !== '') this.isLabel = statement.isHead || statement.leadsOn;
    if (headed !== '') this.all.length = 0;
    if (headed !== '' || statement.begins) this.begun = this.all.length;
    if (statement.begins) [this.rate, this.deed] = ['', null];
    if (counted.length === 0) this.rate = RATE.exec(statement.text)?.[0] ?? this.rate;
  }

  /**
   * What a clause without a figure says that is told next; none of the members of a list below a head, and of what is in the way only
   * the thing of the plan that is named first (支路亮灯率要到96%有难度，现在94.8%).
   */
  private themeAt(statement: Statement): string {
    const { section, isHead, leadsOn, text, theme } = statement;
    const isMember = this.head !== '' && !isHead && !leadsOn && MEMBER.test(text);
    if (section !== 'progress' && (this.theme !== '' || theme === '')) return '';
    return isMember || OF_THE_WORDS.test(text) ? '' : themeOf(statement, this.theme === '');
  }

  /** The name of the next figure, by which the figures behind it may be named. */
  nameOf(one: Counted, around: Around): string {
    const isOfTheme = isRateOfTheme(one, { theme: this.theme, unit: this.themeUnit }, this.task);
    [this.thing, this.base] = ['', ''];
    const whole = isOfTheme ? `${this.theme}${one.name}` : this.said(one, around.before);
    const isLevel = isBareLevel(one) || (around.isLevel && !one.name.includes('率'));
    const name = this.rate !== '' && isLevel ? `${one.name}${this.rate}` : whole;
    this.rate = RATE.exec(name)?.[0] ?? this.rate;
    this.last = name;
    if (!isOfTheme) this.goOnWith(one, around.statement);
    const isOwn = OF_WORK.test(one.name) || (isMoney(one) && one.hasObject);
    const theme = isOwn ? name : this.thing || this.theme;
    const { value } = one.quantity.canonical;
    this.all.push({ theme, unit: unitOf(one), name, base: this.base || name, value });
    return name;
  }

  /**
   * The name of a figure of what is in the way or to be done: 隐患剩余 of 剩余27条, where only what it is of was told in its unit before, or with
   * its verb.
   */
  asideOf(one: Counted): string {
    const isBare = one.name === '' || OF_REST.test(one.name) || saysDeed(one.name);
    const told = this.all.slice(-FARTHEST).filter(({ unit }) => unit === unitOf(one));
    const verb = one.name.replace(LED_ON, '');
    const alike = verb.length > 1 ? told.findLast(({ name }) => name.includes(verb)) : undefined;
    const isOne = new Set(told.map(({ theme }) => theme)).size === 1;
    const last = alike ?? (isOne ? told.at(-1) : undefined);
    if (!last || !isBare || last.theme === '' || isLevelUnit(last.unit) || last.unit === '元')
      return one.name;
    return themed(withoutPredicate(last.theme, one.name || '剩余'), one);
  }

  /** The same where the few words before a colon say what became of the thing: 已完工：3座. */
  labelled(name: string, one: Counted, label: string): string {
    if (one.name !== '' || label === '') return name;
    return label.includes(this.theme) ? label : `${this.theme}${label}`;
  }

  private said(one: Counted, before: Counted | undefined): string {
    if (before && isNounOf(before, one) && saysMore(one, before.noun))
      return `${this.last}${one.name.slice(before.noun.length)}`;
    if (this.last !== '' && isSameThing(one, before))
      return this.last.split(/[由从]|比(?![例赛率])|(?:[多少]|净?增加?|减少)$/u)[0] || this.last;
    const share = BARE_SHARE.test(one.before) ? this.partOf(one, ROUGHLY) : undefined;
    if (share) return share.name;
    const measured = this.measuredSoFar(one);
    if (measured !== null) return measured;
    const completed = this.completed(one, before);
    if (completed !== null) return completed;
    if (this.namesItself(one)) return one.name;
    const thing = this.thingOf(one);
    this.thing = thing;
    if (thing === '' && this.isOfDeed(one)) return `${this.deed?.name}${one.name}`;
    if (STATE.test(thing) && namesDeed(one.name)) return one.name;
    return themed(this.becomes(one) ? withoutPredicate(thing, one.name) : thing, one);
  }

  /** 小清河清淤累计 of 小清河清淤1.8公里，累计9.6公里: what work comes to by now, where it is measured and not counted. */
  private measuredSoFar({ name, quantity }: Counted): string | null {
    const last = this.told.at(-1);
    const isAlike = last?.unit === quantity.canonical.unit && MEASURED.test(quantity.unit);
    const isWork = isAlike && SO_FAR_ALONE.test(name) && WORK_IN_FULL.test(last.name);
    return isWork && !last.name.includes(name) ? `${last.name}${name}` : null;
  }

  /** The name of a figure whose own words say what became of a thing, which of them it is or what it holds, with the thing that was told before it; null for any other. */
  private completed(one: Counted, before: Counted | undefined): string | null {
    const { name, quantity } = one;
    if (HELD_TO_NORM.test(name) && isLevelUnit(quantity.unit)) return this.normOf(one);
    if (CAME_OUT_AS.test(name) && quantity.unit !== '%') return this.asItCameOut(one);
    const held = HELD_BY_IT.exec(name)?.groups?.held;
    const isRightBehind = before !== undefined && one.before === before.after;
    if (held !== undefined && isRightBehind) return `${this.last}${name}`;
    const isTold = held === undefined ? this.theme.endsWith(name) : this.theme.includes(held);
    if (this.theme === '' || isTold) return null;
    if (SORT_ALONE.test(name))
      return ['', unitOf(one)].includes(this.themeUnit) ? ofSort(name, this.theme) : null;
    const isHeld =
      held !== undefined && !HOLDS_NONE.test(this.theme) && !PEOPLE.test(this.themeUnit);
    return isHeld || NEEDS_THING.test(name) ? themed(withoutOutcome(this.theme), one) : null;
  }

  /** 亮灯率标准 of 亮灯率98.2%，高于市定95%的标准: what the figure before it is held to. */
  private normOf(one: Counted): string | null {
    const alike = this.told.findLast(({ unit }) => unit === unitOf(one));
    return alike ? `${alike.base}${NORM_CALLED.exec(one.name)?.[0] ?? '标准'}` : null;
  }

  /** 调解纠纷 and 成功: what was counted before in the same measure, and what became of it. */
  private asItCameOut(one: Counted): string | null {
    const alike = this.told.findLast(
      ({ unit, name }) => unit === unitOf(one) && name.length > 2 && !CAME_OUT_AS.test(name),
    );
    if (!alike) return null;
    this.base = alike.base;
    return `${alike.base}${one.name}`;
  }

  /** Whether a figure says what became of some of the things that were counted before in its unit. */
  private becomes(one: Counted): boolean {
    const unit = unitOf(one);
    const isState =
      VERB_OF_ONE_SIGN.test(one.name) ||
      namesPredicate(one.name) ||
      SAYS_HOW_FAR.test(one.name) ||
      isPartOfThem(one);
    return isState && this.told.some((other) => other.unit === unit);
  }

  /** 已通过验收6个 behind 年度创建目标7个; but 已开工96套 says itself that it is of 新开工任务120套. */
  private isOfDeed(one: Counted): boolean {
    const { name } = one;
    if (this.deed?.unit !== unitOf(one) || name === '') return false;
    const signs = [...this.deed.name];
    return !signs.some((sign, at) => name.includes(`${sign}${signs[at + 1] ?? sign}`));
  }

  private namesItself(one: Counted): boolean {
    if (this.whole !== '' && OF_WORK.test(one.name)) return false;
    const isOwn = (!isGeneral(one, this.theme) && !this.isPlaceOfGoal(one)) || this.isGoal(one);
    return this.hasThing(one) && isOwn && !isListOfThem(one) && !isPlaceOnly(one);
  }

  /** 公厕：北园2座、药山1座已完工: under the head of what a goal counts, in its own measure, a few signs say where so many are. */
  private isPlaceOfGoal({ before, quantity }: Counted): boolean {
    const where = nameBefore(before);
    if (this.head === '' || !WHERE_ONLY.test(where) || DEED_AND_MORE.test(where)) return false;
    const goal = this.task?.targets.find(({ metric, aliases }) =>
      [metric, ...aliases].includes(this.head),
    );
    return goal !== undefined && isSameKind(quantity.unit, goal);
  }

  /** 新增3个社区 behind 入户宣传6800户: what bears all of a goal's name is told for itself. */
  private isGoal({ name, lead }: Counted): boolean {
    if (PART_OF_IT.test(lead)) return false;
    return (this.task?.targets ?? []).some(({ metric, aliases }) =>
      [metric, ...aliases].some((one) => one.length >= SHORTEST_GOAL && name.includes(one)),
    );
  }

  /** The figures of the sentence. */
  private get told(): readonly Told[] {
    return this.all.slice(Math.max(this.begun, this.all.length - FARTHEST));
  }

  /** What the figures of the sentence belong to as a whole. */
  private get whole(): string {
    return this.head || (this.told[0]?.theme ?? '');
  }

  /** What a figure is of that names no thing: the whole of a list, what was counted in its unit or done by its verb, or what was named last. */
  private thingOf(one: Counted): string {
    if (this.sumsUpList(one)) return this.head;
    if (OF_WORK.test(one.name)) return this.whole;
    const unit = unitOf(one);
    const byVerb = OF_MONTH.test(one.lead) && one.name !== '' && this.doneLike(one);
    if (byVerb) return byVerb.theme;
    const alike = this.told.filter((other) => other.unit === unit);
    const last = alike.at(-1);
    if (unit === '%') return this.shareOf(one)?.theme ?? this.theme;
    if (unit === '') return this.theme;
    if (EARLIER.test(one.lead)) return this.alikeBefore(unit)?.theme ?? last?.theme ?? this.theme;
    if (STOCK.test(one.before) && last) return stockIn(last.theme);
    if (!last) return this.countedBefore(unit)?.theme ?? this.theme;
    const [whole, ...parts] = alike;
    if (whole && parts.length > 1 && comeTo(parts, whole)) return whole.theme;
    if (EVENTS.test(unit) && TOTAL.test(one.before.trim())) return last.name.replace(NEW, '');
    return last.theme;
  }

  /** 计划42条，已完成31条，…电缆27.4公里，完成率73.8%: the part of which a bare rate is the share, where the sentence tells its whole. */
  private shareOf(one: Counted): Told | undefined {
    return BARE_RATE.test(one.name) ? this.partOf(one, ROUNDED) : undefined;
  }

  /** The figure of the sentence that is just such a share of another one. */
  private partOf({ quantity }: Counted, within: number): Told | undefined {
    if (quantity.unit !== '%') return undefined;
    const { told } = this;
    return told.find((part) =>
      told.some(
        (whole) =>
          whole.unit === part.unit &&
          whole.value > part.value &&
          Math.abs((100 * part.value) / whole.value - quantity.value) < within,
      ),
    );
  }

  /** 搞了19场，来了640人；…。上个月是14场: what was told last in its unit, in whatever sentence. */
  private alikeBefore(unit: string): Told | undefined {
    return this.all.slice(-FARTHEST).findLast((other) => other.unit === unit);
  }

  /** 新开工安置房96套，签订协议24户；基本建成1860套: what was counted in its unit, where the thing named last was counted in another. */
  private countedBefore(unit: string): Told | undefined {
    if (this.themeUnit === '' || this.themeUnit === unit || EVENTS.test(unit)) return undefined;
    return this.all.slice(-FARTHEST).findLast((other) => other.unit === unit);
  }

  /** 建成3620个；错时共享泊位1100个；8月建成410个: the figure of the same unit and verb, where the last of the unit has none. */
  private doneLike(one: Counted): Told | undefined {
    const [verb, unit] = [one.name, unitOf(one)];
    const alike = this.all.slice(-FARTHEST).filter((other) => other.unit === unit);
    const isOther = namesDeed(alike.at(-1)?.name.replace(alike.at(-1)?.theme ?? '', '') ?? '');
    return isOther ? undefined : alike.findLast(({ name }) => name.endsWith(verb));
  }

  /** 移动建成142个、联通96个，合计238个: what several things come to is of none of them. */
  private sumsUpList(one: Counted): boolean {
    const alike = this.told.filter(({ unit }) => unit === unitOf(one));
    return SUM.test(one.before.trim()) && new Set(alike.map(({ theme }) => theme)).size > 1;
  }

  /** Whether a figure is of a thing of its own: 取缔9家 behind 排查企业61家 is of those, and 多6家 of nothing. */
  private hasThing(one: Counted): boolean {
    const { name, hasObject } = one;
    const unit = unitOf(one);
    if (!hasObject || /^占/u.test(name) || holdsOnly(name) || SAYS_HOW_FAR.test(name)) return false;
    const isAlike = unit === this.themeUnit || this.told.some((other) => other.unit === unit);
    const isBehindHead = this.isLabel && this.theme === this.head && this.themeUnit === '';
    const isOfThem =
      unit === this.themeUnit && this.theme !== this.head && ARE_OF_THEM.test(one.before);
    const isSaid = saysDeed(name) || isPredicate(one) || isPartOfThem(one) || isOfThem;
    return !((isAlike || (isBehindHead && this.told.length === 0)) && isSaid);
  }

  private goOnWith(one: Counted, statement: Statement): void {
    if (PART_OF_IT.test(one.lead)) this.partsIn = statement;
    const deed = DEED_WANTED.exec(one.name)?.groups?.deed;
    if (deed !== undefined && namesDeed(deed)) this.deed = { name: deed, unit: unitOf(one) };
    if (this.namesTheme(one, statement)) {
      this.theme = thingTold(one.name) || this.theme;
      this.themeUnit = unitOf(one);
    } else if (this.sumsUpList(one)) [this.theme, this.themeUnit] = [this.head, ''];
    else if (COMPARES.test(one.lead))
      this.theme = themeIn(BEFORE_COMPARING.exec(one.name)?.[0] ?? '') || this.theme;
  }

  /** 关停 is no thing, unless a goal is called so: 征收. */
  private isDeedAlone(name: string): boolean {
    if (name.length > LONGEST_DEED || !namesDeed(name)) return false;
    return !(this.task?.targets ?? []).some(({ metric }) => metric.includes(name.slice(0, 2)));
  }

  private namesTheme(one: Counted, statement: Statement): boolean {
    return (
      this.partsIn !== statement &&
      this.hasThing(one) &&
      !(this.isDeedAlone(one.name) && !EVENTS.test(unitOf(one))) &&
      !GRADE.test(one.name) &&
      !STRETCH.test(one.name) &&
      !SORT_ALONE.test(one.name) &&
      !CAME_OUT_AS.test(one.name) &&
      !(HELD_BY_IT.test(one.name) && this.last !== one.name) &&
      !OF_WORK.test(one.name) &&
      !MEASURE_OF_IT.test(one.name) &&
      !(this.theme !== '' && NEEDS_THING.test(one.name)) &&
      !isMoney(one) &&
      (this.theme === '' || (!isGeneral(one, this.theme) && !isPlaceOnly(one))) &&
      !statement.ofOthers &&
      !isListOfThem(one) &&
      !isInBrackets(one, statement) &&
      !isAside(one)
    );
  }
}

/** 11所挂牌并备足物资, 5所正在装指示灯: behind a bare number, what became of so many. */
const isPredicate = ({ before, after, noun, name }: Counted): boolean =>
  noun === '' &&
  nameBefore(before) === '' &&
  name !== '' &&
  after.startsWith(name) &&
  (isDoneBehind(after) || /^(?:正在?|在|还在|已)/u.test(after));

/** 公园12处，口袋公园8处、山体公园4处，已开工9处: behind sorts that come to all of them the next figure is of all. */
const comeTo = (parts: readonly Told[], whole: Told): boolean =>
  Math.abs(parts.reduce((all, { value }) => all + value, 0) - whole.value) < ROUNDING;
/** By so much a sum of decimals may miss. */
const ROUNDING = 1e-6;

/** 关, 取缔, 报废 */
const saysDeed = (name: string): boolean =>
  VERB_OF_ONE_SIGN.test(name) || namesDeed(name) || namesPredicate(name);

/** 三星以上宾馆一共14家，装上设备的有6家: those of them of which so much can be said. */
const isPartOfThem = ({ before }: Counted): boolean => ARE_SO_MANY.test(before);
const ARE_SO_MANY = /[\u4e00-\u9fff]{3}的(?:[还也就]?有|占|[一总]?共)$/u;
/** 学校96所，四分类达标的71所 */
const ARE_OF_THEM = /[\u4e00-\u9fff]{3}的$/u;

/** 再完工, 计划疏浚, 剩余挂牌 */
const LED_ON = /^(?:再|又|还要?|计划|争取|力争|确保|剩[余下]?|完成)+/u;
const OF_REST = /^(?:还|另|其余|再)?(?:剩[余下]?|余下|其余|[差缺欠])$/u;

/** A share, a concentration or a bare level. */
const isLevelUnit = (unit: string): boolean => unit === '' || /[%/]/u.test(unit);

/** 农村助老餐厅, 省级示范社区; of 示范社区创建国家级 the rank is told anew. */
const ofSort = (sort: string, theme: string): string =>
  RANK.test(sort) && RANK.test(theme) ? theme.replace(RANK, sort) : `${sort}${theme}`;
const PEOPLE = /^[户人]$/u;
/** 台账共9户: what it is counted in, and no thing. */
const STOCK_ALONE = /^(?:台账|底数|总数|总量|清单|名单|底册|计划|任务)$/u;

/** 开工率, 率: of what, it does not say. */
const RATE_ALONE = /^(?:[开完竣]工|建成|完成|办结|整改)?率$/u;

/** 公厕 of 每座公厕投资, 示范社区 of 示范社区申报省级; none of 推荐上榜市级. */
function thingTold(name: string): string {
  if (STOCK_ALONE.test(name) || RATE_ALONE.test(name)) return '';
  if (PER_PIECE.test(name)) return themeIn(name.replace(PER_PIECE, '').replace(SPENT_AT_END, ''));
  const thing = name.replace(RANK_AT_END, '');
  return thing !== name && namesDeed(thing) ? '' : themeIn(thing);
}

/** 投入1721万元开展一期工程, 概算6800万元: what work cost is no thing that the next figure is of. */
const isMoney = (one: Counted): boolean => unitOf(one) === '元' && COSTS.test(one.name);
const COSTS =
  /^(?:总|计划|协议|累计|已|共)?(?:投[入资]|概算|预算|造价|拨付|支付|支出)|^(?!每)[\u4e00-\u9fff]{0,20}(?:概算|预算|投资)$/u;

/** In signs: 征收完成 tells of a thing that is called by a verb. */
const LONGEST_DEED = 3;

/** A head, or a few words before a mark, say what the numbers after them are of. */
function themeOf({ text, isHead, begins, theme }: Statement, isFirst: boolean): string {
  if (isHead || theme !== '')
    return objectOf(theme) === '' || PAPER.test(theme) ? '' : theme.replace(OF_THEM, '');
  const said = text.replace(OF_THEM, '');
  return (begins || (isFirst && OF_A_DEED.test(said))) &&
    said.length <= LONGEST_THEME &&
    !SPEAKING.test(said)
    ? thingSaid(said)
    : '';
}

/** 公厕 of 公厕建设; but 共享. */
const thingSaid = (said: string): string => {
  const thing = objectOf(said);
  return thing.length === 1 && said.length > 1 ? said : thing;
};

/** 拆违的数, 公厕情况: what is told of a thing. */
const OF_THEM = /(?:的数据?|的?(?:有关)?(?:数据|情况))$/u;
/** 二季度报告：: what is written, and not what of. */
const PAPER = /^(?:工作|进展|有关)?(?:报告|汇报|小结|通报|情况|进度|材料)$/u;
/** 创建示范社区，省级2个: what is done, in so many words before the list of it. */
const OF_A_DEED =
  /^(?:已|新)?(?:创建|创成|评选|评定|评出|命名|推荐|申报|新建|打造|培育|组织|开展|举办)[\u4e00-\u9fff]{3}/u;
const LONGEST_THEME = 14;
/** 数据以这个为准, 情况如下 */
const OF_THE_WORDS = /为准$|如下$/u;
/** ✅工人新村 */
const MEMBER = /^[\u4e00-\u9fff]{2,6}$/u;
/** About the message, not about a thing. */
const SPEAKING = /报|说|按照?|看|领导|我们|今天|任务|问题|困难/u;

/** Whether a figure tells more of what the figure before it in its clause counts. */
const isSameThing = (one: Counted, before: Counted | undefined): boolean =>
  (one.name === '' &&
    unitOf(one) !== '%' &&
    COMES_TO.test(one.before.trim()) &&
    !(before !== undefined && one.before !== '' && before.quantity.unit === unitOf(one))) ||
  isNounOf(before, one) ||
  PART_OF_WHOLE.test(one.before.trim()) ||
  isInsteadOf(before, one) ||
  isRiseOf(before, one);

/** 基本建成2129套中的1386套 */
const PART_OF_WHOLE = /^(?:当中|[里中])的$/u;

/** 培训两期共214人 */
const COMES_TO = new RegExp(`^(?:共?计?${ABOUT}?)$`, 'u');

/** 1个项目120套, 7条路4.9公里: 项目 belongs to the number before it, and the next one only measures the same thing. */
function isNounOf(last: Counted | undefined, { before, quantity }: Counted): boolean {
  const noun = before.replace(ABOUT_AT_END, '');
  if (VERB_OF_ONE_SIGN.test(noun)) return false;
  const mayBe = last?.quantity.unit === '个' || noun.length === 1;
  return mayBe && quantity.unit !== '%' && noun !== '' && noun === last?.noun;
}

/** 新开3家关1家: what was done with the next one. */
const VERB_OF_ONE_SIGN = /^[关停拆修建换开签办装清退撤缺迁并转批验改]了?$/u;

/** 7个项目4个进场: the noun of the one before, and what became of these. */
const saysMore = ({ name }: Counted, noun: string): boolean =>
  name.startsWith(noun) && namesPredicate(name.slice(noun.length));

const ABOUT_AT_END = new RegExp(`${ABOUT}$`, 'u');

/** 验收的不是3处是2处: the right number is of what the wrong one was of. */
const isInsteadOf = (last: Counted | undefined, { before }: Counted): boolean =>
  last !== undefined && /不是$/u.test(last.before) && /^[，,]?而?是$/u.test(before);

/** 组建率由年初的31%升到46%: of the same thing, by now. */
const isRiseOf = (last: Counted | undefined, { before }: Counted): boolean =>
  last !== undefined &&
  (((FROM.test(last.lead) || WAS_BEFORE.test(last.lead)) && RISES_TO.test(before)) ||
    (BY_SO_MUCH.test(last.before) && COMES_UP_TO.test(before)));
/** 签订率较上月的95.5%提高到97.8% */
const WAS_BEFORE =
  /[率度值量][比较](?:去年|上年|上个?月|上季度|年初|上期|前期)(?:同期|同月|末|底)?的?$/u;
/** 省级多了2个到9个 */
const BY_SO_MUCH = /(?:[多少]|净?增|增加|减少|净增加)了?$/u;
const COMES_UP_TO = /^[，,]?(?:就|已)?(?:达?到|至|成为?)了?$/u;

/** 检查柴油车128辆次，超标9辆: however often, they are counted as what they are. */
const unitOf = ({ quantity }: Pick<Counted, 'quantity'>): string =>
  quantity.canonical.unit.replace(OFTEN, '');
const OFTEN = /(?<=^[辆家户台])次$/u;

const WHERE_ONLY = /^[\u4e00-\u9fff]{2,3}$/u;
/** 发现破损: something of its own was done. */
const DEED_AND_MORE = new RegExp(`${DONE_FIGURE.source}.|.${DONE_FIGURE.source}`, 'u');

/** In signs: 样板街. */
const SHORTEST_GOAL = 3;

/** 小清河清淤, 污水管网检测; but 绿道铺, 绿道建成. */
const WORK_IN_FULL =
  /[\u4e00-\u9fff]{2}(?:清淤|检测|疏浚|养护|整治|改造|治理|拓宽|硬化|绿化|修补|清洗|粉刷)$/u;
const SO_FAR_ALONE = /^(?:累计|总共|合计|一共)$/u;
const MEASURED = /[米里亩吨平方㎡顷]$/u;
/** In figures: what stands further back names none. */
const FARTHEST = 40;

/** 在测2个, 未开工1座, 等施工许可证1个, 正在办理手续3家, 累计浓度46: how far the thing has come that was named before. */
const SAYS_HOW_FAR = new RegExp(
  either(
    /^(?:还|尚|仍|剩余?)?(?:(?:正在|在(?![线册岗编校职])|正(?![式常规]))[\u4e00-\u9fff]{1,4}|[未没待](?!来|成年|收)[\u4e00-\u9fff]{1,3}|等(?!级)着?[\u4e00-\u9fff]{1,8})$/u,
    /^(?:累计|平均|[月年]均)+(?:浓度|均值)$|^(?:累计|总数)(?:突破|超过|接入|达到?)$/u,
  ),
  'u',
);

/** 开放2处，施工2处: one state of a thing is no state of the other. */
const STATE = /^(?:开放|施工|在建|停工|[开竣完]工|封顶|建成|投用|运营)$/u;

/** 全长7.8公里, 形象进度69%: of the work as a whole. */
const OF_WORK =
  /^(?:全长|总长度?|总投资|概算|占地(?:面积)?|工期|(?:工程)?(?:形象|总体|整体)进度)$/u;
/** 宽度做到, 平均高度: how large a thing that was told is. */
const MEASURE_OF_IT =
  /^(?:平均|最大|最小)?(?:宽度|长度|深度|高度|厚度|坡度|跨度|间距|面积)(?:[均都]?[做达]?到?)?$/u;
/** 合计, 共完成. */
const SUM = /^[，,、（(]?(?:[总合]计|[一总]?共计?)(?:完成|建成|新建|改造|开工)?$/u;
/** 创建 of 年度创建目标, 今年创建任务. */
const DEED_WANTED =
  /^(?:年度|全年|今年|年初|本年度?)?的?(?<deed>[\u4e00-\u9fff]{2,6}?)(?:总?目标|任务|计划|指标)(?:数|是|为)?$/u;
/** 去年同期, 上个月是 */
const EARLIER = new RegExp(either(BEFORE, /上个?(?:月|季度)/u), 'u');
/** 优秀12家，合格30家: how it was judged is no thing. */
const GRADE =
  /^(?:优秀|良好|优良|合格|较好|一般|较差|[A-D甲乙丙丁一二三]级|[红黄绿蓝]色(?:等级)?|[红黄绿]牌)$/u;
/** 全区共有186家 */
const STOCK = /(?:全[区市街镇]|辖区|[现共]有|总[数量])[^，。\d]{0,4}$/u;
const BARE_RATE = /^(?:完成|覆盖|达标|整改|办结|建成|开工|签订|签约)率$/u;
/** In points: by so much a written rate may differ from the share that it tells. */
const ROUNDED = 0.2;
/** The same, of a share that is told right behind the numbers. */
const ROUGHLY = 0.6;
/** 覆盖101个村，占128个的78.9%, 已签812户，99%: a share with no name of its own. */
const BARE_SHARE =
  /^[，,、（(\s]*(?:也?就是|占比?|达到?|约|为){0,2}$|^(?:占[^，。；;]{0,16}|[\u4e00-\u9fff]{1,4})?的(?:约|近)?$/u;
/** 前三季度共268次: nothing but how many in all. */
const TOTAL = /^[^，。\d]{0,6}(?:累计|[总合]计|[一总]?共计?)$/u;
const NEW = /^(?:本月|当月|又|再|新增|新)/u;
/** 8月当月建成410个 */
const OF_MONTH = /月/u;

/** 7个项目, 样板街：计划3条街: of the thing that was named before. */
const isGeneral = ({ name, noun, before }: Counted, theme: string): boolean =>
  /^(?:项目|工程)$/u.test(objectOf(name)) ||
  (OF_ITS_PLACES.test(objectOf(name)) && !WHERE.test(theme) && !ON_TOP.test(before)) ||
  (noun.length === 1 && objectOf(nameBefore(before)).length < 2) ||
  (noun !== '' && theme.endsWith(noun));

/** 雨污分流：小区完工15个, 协商议事平台，社区建起来98个: the places where the thing was done. */
const OF_ITS_PLACES =
  /^(?:全区|今年|年内)?(?:安排|涉及)?(?:小区|社区|村居?|街道|片区|点位|路段)(?:建起来)?$/u;
/** 新增3个社区达到标准: they are what is counted. */
const ON_TOP = /(?:新增|净增|新创建?|新建成|新打造|新命名|新达标)(?:了|约)?$/u;
const WHERE = /(?:小区|社区|村居?|街道|街办|片区|点位|路段|学校|机关|医院|单位|企业|[路街])$/u;

/** 王炉、官扎营两个已建成 lists what it counts: the thing itself was named before. */
const isListOfThem = ({ before, quantity }: Counted): boolean =>
  quantity.value > 1 && (before.split('、').length === quantity.value || AND_OTHERS.test(before));
/** 工人新村南村等4处装修收尾 */
const AND_OTHERS =
  /^(?![^，。]*(?:完成|建成|开工|整治|改造|新建|修|铺|拆|清)).{0,60}(?:路|街|道|区|村|庄|园|桥|里|社区|街道|片区|段|站|[东西南北])等$/u;

/** 样板街 堤口路一条: below the head of a thing a road says which one it is. */
const isPlaceOnly = ({ before, quantity, name }: Counted): boolean =>
  ORDINAL.test(before.trim()) ||
  (quantity.value === 1 && PLACE.test(before.trim())) ||
  (LENGTH.test(quantity.unit) && STRETCH.test(name));
/** 小清河段3.6公里 */
const LENGTH = /^(?:公里|千米|米|延米|km)$/u;
const STRETCH = /^[\u4e00-\u9fff]{2,4}段(?:[\u4e00-\u9fff]{2,4})?$/u;
/** 第3条完成80% */
const ORDINAL = /^第[\d一二三四五六七八九十]{1,3}[座处个条家户栋部件段]/u;
const PLACE = /^[\u4e00-\u9fff]{2,4}(?:路|街|大道|片区|段|庄|村)$/u;

/** （口袋公园8处、山体公园2处）: parts of what was named before. */
const isInBrackets = ({ quantity }: Counted, { text }: Statement): boolean =>
  OPEN.test(text.slice(0, quantity.span.start));
const OPEN = /[（(][^（）()]*$/u;

/** 加上之前3个, （含口袋公园5处）, 比去年同期增加15% name nothing that the next number is of. */
const isAside = ({ lead }: Counted): boolean =>
  [ADDED_TO, HOLDS, COMPARES, IN_BRACKETS, LEFT, INVOLVES].some((words) => words.test(lead));

/** （其中签订货币化安置协议32套） */
const IN_BRACKETS = /^[（(]/u;
/** 差2户走强执 */
const LEFT = /^[，,、]?(?:还|仍|尚)?(?:[差缺欠]|剩(?:下|余)?)(?:了|约)?$/u;
/** 涉及居民8568户 measures what was told before. */
const INVOLVES = /^[，,、]?共?(?:涉及|惠及|受益)/u;

/** 电子健康卡发放 of 电子健康卡发放比上月多8600张 */
const BEFORE_COMPARING = /^[\u4e00-\u9fff]{3,14}?(?=比(?![例赛])|较|同比|环比)/u;

/** 亮灯率98.6，支路96.5: what is only named by whose it is leans on the level before it. */
const isBareLevel = ({ quantity: { unit, value }, name, hasObject }: Counted): boolean =>
  (unit === '' || unit === '%') && !Number.isInteger(value) && hasObject && OWNER.test(name);
const OWNER = /^[\u4e00-\u9fff、]{2,8}(?<![率值度占升降长高低加少到])$/u;
const RATE = /[\u4e00-\u9fff]{2}率(?=[\u4e00-\u9fff、]{0,8}$)/u;

/** 培训率52%，培训2期: only a rate is of a rate, and nothing is said twice; 标段5个，完成标段2个. */
function themed(theme: string, one: Counted): string {
  const name = isListOfThem(one) ? doneAfter(one.after) : one.name.replace(/^[/／]$/u, '');
  const thing = /%|百分点/u.test(unitOf(one)) ? theme : theme.replace(/率$/u, '');
  if (name === '' || thing.endsWith(name)) return thing;
  if (thing.length > 1 && name.includes(thing)) return name;
  // 坏2台、退2台: one sign is no thing.
  if (thing.length === 1 && name !== '') return name;
  // 投入1721万元开展一期工程，投入755万元: what was said of the one before it is said anew.
  if (name.length > 1 && thing.startsWith(name)) return name;
  const whole = END.test(name) ? thing.replace(/新?开工$/u, '') : thing;
  return `${namesDeed(name) ? withoutSaidAgain(withoutOutcome(withoutDeed(whole)), name) : whole}${name}`;
}

/** 电子健康卡 of 电子健康卡注册, where 累计注册 follows. */
const withoutSaidAgain = (thing: string, name: string): string =>
  name.length > 2 && thing.length > 4 && name.slice(-2) === thing.slice(-2)
    ? thing.slice(0, -2)
    : thing;

/** 新开工120套，基本建成1640套: what is completed is no start any more. */
const END = /[建完]成|[完竣]工|封顶|投用|交付|验收/u;
