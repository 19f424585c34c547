import { kindOf } from '../../domain/goal-kinds.ts';
import type { Target, Task } from '../../domain/plan.ts';
import type { Achievement } from '../../domain/report-reading.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { either, sequence } from '../pattern.ts';
import { plain } from '../text/plain.ts';
import { DONE_BY_OBJECT, DONE_FIGURE } from '../words/done.ts';
import { GRANTED, HANDED_IN } from '../words/doubt.ts';
import { PUT_INTO } from '../words/parts-of-things.ts';
import { ELSEWHERE_AT_END } from '../words/predicates.ts';
import { BESIDE, PREPARES, TO_IT } from '../words/preparing.ts';
import { abbreviates } from './abbreviates.ts';
import { objectOf, themeIn } from './achievement-name.ts';
import type { BareAchievement } from './achievements.ts';

type Bare = BareAchievement;

/**
 * Says towards which target of the task each achievement counts: one with a unit of the same kind whose words it
 * shares, at the same stage (开工 is not 建成). Of several for one target only what says 累计 counts, if one does, and
 * never a part beside its whole.
 */
export function withTargets(
  achievements: readonly Bare[],
  task: Task | null,
): readonly Achievement[] {
  const own = achievements
    .map((one) => (task ? measured(one, task) : one))
    .map((one) => ({ ...one, target: task ? targetOf(one, task) : null }));
  const matched = task ? withMeasures(withBuilt(own, task), task) : own;
  const wholes = new Set(matched.filter(({ isPart }) => !isPart).map(({ target }) => target));
  const totals = matched.filter(isTotal);
  return matched.map((one, at) =>
    (one.isPart && wholes.has(one.target)) ||
    (!isTotal(one) && totals.some((total) => isOfOneKind(total, one, task))) ||
    (task && (goesFurther(one, matched.slice(0, at), task) || isStepBeside(one, matched, task)))
      ? { ...one, target: null }
      : one,
  );
}

/** 口袋公园建成6处，综合公园开工1处: of another sort than those that were begun, what is built was begun as well. */
function withBuilt(
  achievements: readonly Achievement[],
  { targets }: Task,
): readonly Achievement[] {
  const begun = achievements.filter(
    ({ target }) => target !== null && START.test(targets[target]?.metric ?? ''),
  );
  const sorts = begun.map(({ name }) => thingIn(name));
  return achievements.map((one) => {
    const sort = thingIn(one.name);
    if (one.target !== null || one.isPart || !END.test(one.name) || sort.length <= GENUS)
      return one;
    const beside = begun.find(({ unit }) => unit === one.unit);
    const areSisters = sorts.every(
      (other) =>
        other.length > GENUS && other !== sort && other.slice(-GENUS) === sort.slice(-GENUS),
    );
    return beside && areSisters ? { ...one, target: beside.target } : one;
  });
}
/** In signs: 公园 of 口袋公园. */
const GENUS = 2;

/** Whether two count towards one goal, and no kind of it that the other does not count: 花漾街区累计6条 is no total of the 花卉景观大道. */
function isOfOneKind(one: Achievement, other: Achievement, task: Task | null): boolean {
  if (one.target !== other.target) return false;
  const goal = one.target === null ? undefined : task?.targets[one.target];
  const kind = goal ? kindOf(one.name, goal) : null;
  return !goal || kind === null || kind === kindOf(other.name, goal);
}

/** 建成5座、投用4座: some of those that were finished came a stage further, where the goal does not ask for that stage. */
function goesFurther(one: Achievement, before: readonly Achievement[], task: Task): boolean {
  const goal = one.target === null ? undefined : task.targets[one.target];
  if (!goal || !FURTHER.test(one.name) || FURTHER.test(goal.metric)) return false;
  return before.some(
    (other) =>
      isOfOneKind(other, one, task) &&
      other.value >= one.value &&
      ([END, SIGNED, BROUGHT_TO_END].some((words) => words.test(other.name)) ||
        [goal.metric, ...goal.aliases].includes(other.name)) &&
      !FURTHER.test(other.name),
  );
}

/** 征收完成280户，签约415户: beside what was finished, how many have only come to a step on the way. */
function isStepBeside(one: Achievement, all: readonly Achievement[], task: Task): boolean {
  const goal = one.target === null ? undefined : task.targets[one.target];
  if (!goal || !ON_THE_WAY.test(one.name) || ON_THE_WAY.test(goal.metric)) return false;
  return all.some(
    (other) =>
      isOfOneKind(other, one, task) && /完成/u.test(other.name) && !ON_THE_WAY.test(other.name),
  );
}
const ON_THE_WAY = /签约|签订|签协议|签字|评估|选房|入户|摸底|测绘|预签/u;

const SIGNED = /签约|签订/u;
/** 便民商圈签约3个 is no 商圈 yet; 征收签约412户 is what the goal counts. */
const SETTLED_BY_SIGNING = /签|协议|合同|征收|拆迁|责任书/u;
/** 征收协议发放600户: the papers were given out, and nothing was settled with them. */
const GIVES_PAPERS =
  /(?:协议|合同|通知|公告|问卷|意见|资料|告知|手册|明白纸|[表书单信])(?:均|都|已)?(?:发放|送(?!餐)|印发|张贴|寄送|发出|下发|递交)/u;
/** 公厕弄完3座 */
const BROUGHT_TO_END = /[弄干搞建修做改盖装拆](?:完|好|成)了?$/u;
const FURTHER =
  /搬迁|搬走|搬离|腾[空退]|拆除|已拆|拆了|交房|投用|启用|使用|挂牌|验收|交付|开放|移交|运营|开业|命名|授牌|通水|通电/u;

/** 已开工4个，惠及4210户、36.8万平方米, 已开工3个项目、31.2万平方米: what measures the work counts where the same words of the plan want so much of it. */
function withMeasures(achievements: readonly Achievement[], { targets }: Task) {
  let work: Target | undefined;
  let named = '';
  return achievements.map((one) => {
    const reached = one.target === null ? undefined : targets[one.target];
    work = reached ?? work;
    if (reached) named = one.name;
    const thing = work && isSameKind(one.unit, work) ? '' : thingIn(one.name);
    const isOfIt = thing !== '' && thingIn(named).startsWith(thing);
    const measures = MEASURES_WORK.test(one.name) || isOfIt;
    if (!reached && !measures) work = undefined;
    if (reached || one.isPart || !measures) return one;
    const places = targets.flatMap((target, place) =>
      isMeasureOf(target, work) && isSameKind(one.unit, target) ? [place] : [],
    );
    const [place = null, ...others] = places;
    return others.length > 0 ? one : { ...one, target: place };
  });
}

/** 老旧小区 of 老旧小区项目 and of 老旧小区开工. */
const thingIn = (name: string): string => themeIn(name).replace(/项目$/u, '');

/** 开工建设7个项目（74.3万平方米、8568户）: the plan says both in one breath. */
const isMeasureOf = (target: Target, work: Target | undefined): boolean =>
  work !== undefined && target !== work && target.quote.startsWith(work.quote);

const MEASURES_WORK = /惠及|受益|涉及/u;

/** PM2.5累计47: a bare number whose name is a target's takes the target's unit. */
function measured(one: Bare, task: Task): Bare {
  if (one.unit !== '') return one;
  const words = one.name.replace(ONE_MONTH, '').replace(MONTHS_BEHIND, '');
  const name = withoutVerbs(plain(words)).replace(/均值|平均值?|[月年]均|浓度|数值|指数/gu, '');
  const named = task.targets.filter(({ metric, aliases }) =>
    [metric, ...aliases].some((word) => withoutVerbs(plain(word)) === name),
  );
  const meant = named.length > 0 ? named : (wholeIn(one, task) ?? meantBy(one, task));
  const [unit, ...others] = new Set(meant.map((target) => target.unit));
  const isShare = unit === '%' && (one.value > MOST_PERCENT || !SAYS_SHARE.test(one.name));
  return unit === undefined || others.length > 0 || isShare ? one : { ...one, unit };
}

/** 可回收 48.3 in a column of tons is no 可回收利用率. */
const SAYS_SHARE = /率|比例?|占|覆盖|达标|普及|进度/u;
/** 可回收物卖了7.8万 is no share. */
const MOST_PERCENT = 1000;

/** 社区4/5: the goal of as many as there are in all, that has the name in its own. */
function wholeIn({ quote, name }: Bare, { targets }: Task): readonly Target[] | null {
  const whole = /[/／]\s?(\d{1,6})$/u.exec(quote)?.[1];
  if (whole === undefined) return null;
  const thing = withoutVerbs(plain(name));
  const fitting = targets.filter(
    ({ value, metric }) => value === Number(whole) && thing !== '' && plain(metric).includes(thing),
  );
  return fitting.length > 0 ? fitting : null;
}

/** PM2.5 1-6月均值: the head of a column of months. */
const MONTHS_BEHIND = / (?:\d{1,2}月?[-—~至到])?\d{1,2}月份?/u;

/** 花卉大道/花漾街区：7/11: the only target whose own words the name has. */
function meantBy(one: Bare, task: Task): readonly Target[] {
  const fitting = task.targets
    .filter(({ operator }) => operator !== '<=')
    .map((target) => ({ target, score: scoreOf({ ...one, unit: target.unit }, target, task) }))
    .filter(({ score }) => score > LEAST_NAMED)
    .sort((a, b) => b.score - a.score);
  const [best, second] = fitting;
  return best && best.score !== second?.score ? [best.target] : [];
}

const LEAST_NAMED = 1;

const isTotal = ({ name, quote }: Bare): boolean =>
  /累计|共|总|合计|\d月?[-—~至到]\d{1,2}月/u.test(name) || IN_ALL.test(quote);
const IN_ALL = /[一总]共/u;

function targetOf(achievement: Bare, task: Task): number | null {
  if (IN_BUILDING.test(achievement.name)) return null;
  const [whole, ...others] = wholeIn(achievement, task) ?? [];
  if (whole && others.length === 0) return task.targets.indexOf(whole);
  const scored = task.targets
    .map((target, place) => ({ place, score: scoreOf(achievement, target, task) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (!best || (best.score < WHOLE_NAME && task.targets.some(isFoundThere(achievement))))
    return null;
  const rival = second?.score === best.score ? task.targets[second.place] : undefined;
  if (rival && rival.metric !== task.targets[best.place]?.metric) return null;
  return best.place;
}

/** The goal that the words of a figure name; null where they name none, or several alike. */
export function goalNamed(
  {
    name,
    quantity,
    quote,
  }: { name: string; quantity: { value: number; unit: string }; quote: string },
  task: Task,
): Target | null {
  const one = { ...quantity, name, quote, isAbout: false };
  const place = targetOf(measured(one, task), task);
  return place === null ? null : (task.targets[place] ?? null);
}

/** 完工4座、在建3座: what is being built counts towards nothing yet. */
const IN_BUILDING = /在建$/u;

/** 公厕拆除1座: what is taken away counts towards no goal but one of taking away; 拆除重建 builds. */
const undoes = (name: string): boolean => TAKES_AWAY.test(name) && !BUILDS_AGAIN.test(name);
const TAKES_AWAY = /拆[除了掉]|关停|停[用运办]|撤[销除]|取消|报废|摘牌/u;
const BUILDS_AGAIN = /[重新改复]建|建新/u;

function scoreOf(achievement: Bare, target: Target, task: Task): number {
  if (
    /宽度|高度/u.test(target.metric) &&
    (achievement.unit === '公里' ||
      !/(?<![拓加])[宽窄高](?!人行|[路街巷道层])/u.test(achievement.name))
  )
    return 0;
  if (!isSameKind(achievement.unit, target) || !isSameStage(achievement.name, target.metric))
    return 0;
  if (undoes(achievement.name) && !undoes(target.metric)) return 0;
  if (SIGNED.test(achievement.name) && !SETTLED_BY_SIGNING.test(`${target.metric}${target.quote}`))
    return 0;
  const name =
    achievement.name === task.title ? '' : plain(achievement.name).replace(TRAINED, '培训率');
  const words = [target.metric, ...target.aliases].map(plain);
  if (target.operator === '<=' && ONE_MONTH.test(name)) return 0;
  if (isBesideIt(name, words) || isOfOtherLot(name, words)) return 0;
  if (isOfOtherPlaces(name, target.metric)) return 0;
  if (isOfElseThan(target, name, task)) return 0;
  if (achievement.unit === '%' && isOtherRate(name, words)) return 0;
  if (achievement.unit !== '%' && isThingInIt(name, target)) return 0;
  const named = Math.max(
    0,
    ...words.filter((word) => name.includes(word)).map((word) => word.length),
  );
  const alike = () => LITTLE * Math.max(...words.map((word) => sharedPairs(name, word)));
  if (named > 0) return WHOLE_NAME + named + alike();
  if (achievement.unit === '%' && (isRateOfElse(name, words) || isShareOfOther(name, words)))
    return 0;
  const shared = Math.max(...words.map((word) => sharedPairs(name, word)));
  if (shared > 0) return shared;
  if (words.some((word) => abbreviates(withoutVerbs(name), word))) return 1;
  if (isNounOfOnly(withoutVerbs(name), target, task)) return 1;
  const isOnly = task.targets.filter((other) => isSameKind(achievement.unit, other)).length === 1;
  return isOnly && withoutVerbs(name.replace(TIME_ALONE, '')) === '' ? 1 : 0;
}

/** 8月PM10浓度61 is no mean of the year. */
const ONE_MONTH = /^(?:\d{1,2}月|[本当]月)份?/u;

/** 参训率 says as much as 培训率. */
const TRAINED = /(?:参|受|轮)训率|(?<!培)训练率|(?:已|参|受|轮|实)训$/u;

/** 截至6月底 names a time and no thing. */
const TIME_ALONE =
  /^(?:全年|年度|今年|上半年)(?:任务)?|^(?:截[至止]到?|到|至)?(?:\d{1,2}月?[-—~至到])?\d{1,2}月(?:份|[底末]|\d{1,2}[日号])?/u;

/** 绿道沿线清理8公里, 给公厕装了设备: by the goal's thing it is only said where, or to what. */
const isBesideIt = (name: string, words: readonly string[]): boolean =>
  words.some((word) => {
    const at = name.indexOf(word);
    return at >= 0 && (TO_IT.test(name) || BESIDE.test(name.slice(at + word.length)));
  });

/** 桶站改造完成3个社区 and 垃圾分类示范社区 are none of the “四分类” ones: what a goal sets between quotation marks tells its things from all others of their kind. */
function isOfElseThan({ metric, aliases }: Target, name: string, { title }: Task): boolean {
  const mark = plain(QUOTED.exec(metric)?.groups?.mark ?? '');
  const all = pairsIn(mark);
  const telling = all.filter((pair) => !plain(title).includes(pair));
  const marks = telling.length > 0 ? telling : all;
  if (mark === '' || marks.some((pair) => name.includes(pair))) return false;
  const own = [title, metric, ...aliases].flatMap((words) => pairsIn(plain(words)));
  const rest = own.reduce((left, pair) => left.replaceAll(pair, ''), name);
  return objectOf(rest.replace(EACH_DEED, '').replace(/成功|[市省区]级/gu, '')).length > 1;
}
const QUOTED = /“(?<mark>[^“”]+)”/u;
const EACH_DEED = new RegExp(DONE_FIGURE.source, 'gu');

/** 2个社区通过无违建验收 is no 无违建街（镇）: of a goal that counts streets, communities are none, and the other way round. */
const isOfOtherPlaces = (name: string, metric: string): boolean =>
  (COUNTS_STREETS.test(metric) && COMMUNITIES.test(name) && !STREETS.test(name)) ||
  (COUNTS_COMMUNITIES.test(metric) && STREETS.test(name) && !COMMUNITIES.test(name));
const COUNTS_STREETS = /街（镇）”?$|街办$|街（镇）提档升级$/u;
const COUNTS_COMMUNITIES = /社区$/u;
const STREETS = /街[道办镇]|办事处/u;
const COMMUNITIES = /社区|村居?|小区/u;

/** 第一批历史建筑 is not 第二批历史建筑. */
function isOfOtherLot(name: string, words: readonly string[]): boolean {
  const lot = LOT.exec(name)?.[0];
  return (
    lot !== undefined &&
    words.some((word) => LOT.test(word)) &&
    !words.some((word) => word.includes(lot))
  );
}
const LOT = /第[一二三四五六]批/u;

/** 责任书重签率 is no 签订率: a share of another kind than those that the goal's words name. */
function isOtherRate(name: string, words: readonly string[]): boolean {
  const rate = OWN_RATE.exec(name)?.[0];
  const rates = words.filter((word) => word.endsWith('率'));
  return rate !== undefined && !rates.some((word) => word.endsWith(rate));
}
/** 覆盖率 and 达标率 may be said of any. */
const OWN_RATE = /(?!覆盖|完成|达标|普及|达到|到位)[\u4e00-\u9fff]{2}率$/u;

/** 出租房100%完成消防技改 is no 消防培训率, 垃圾分类覆盖率 no 回收利用率: nothing in the name of the share is of the deed that the goal's rate tells of. */
function isShareOfOther(name: string, words: readonly string[]): boolean {
  const deeds = words.flatMap((word) => RATE_OF.exec(word)?.groups?.deed ?? []);
  const isOfAny = !/率/u.test(name) || RATE_OF_ANY.test(name);
  return deeds.length > 0 && isOfAny && !deeds.some((deed) => sharesSign(name, deed));
}
const RATE_OF_ANY = /(?:覆盖|完成|达标|普及|到位)率$/u;
const sharesSign = (name: string, deed: string): boolean =>
  ANY_DEED.test(deed) || [...deed].some((sign) => name.includes(sign));
const RATE_OF = /(?<deed>[\u4e00-\u9fff]{2})率$/u;
const ANY_DEED = /覆盖|达标|完成|普及/u;

/** 街道1个、社区4个: the thing itself, with which the words of one goal alone end. */
function isNounOfOnly(name: string, target: Target, { targets }: Task): boolean {
  const thing = name.replace(CAME_SO_FAR, '');
  if (thing.length < 2) return false;
  const ends = ({ metric, aliases }: Target) =>
    [metric, ...aliases].some((words) => plain(words).endsWith(thing));
  return ends(target) && targets.filter(ends).length === 1;
}

/** 社区达标, 街道创建成功 */
const CAME_SO_FAR =
  /(?:已|全部|都)?(?:达标|创建成功|创建完成|创成|(?:通过)?(?:[市省区]级)?验收(?:通过|合格)?)(?:的|了)?$|^达标(?=社区|街)/u;

/** 文化服务中心覆盖率 is no share of 戏曲进乡村覆盖率: its thing stands in none of the target's words. */
function isRateOfElse(name: string, words: readonly string[]): boolean {
  const thing = withoutVerbs(name).replace(RATE, '');
  const pairs = [...thing].slice(1).map((sign, at) => `${thing.charAt(at)}${sign}`);
  return pairs.length > 0 && !pairs.some((pair) => words.some((word) => word.includes(pair)));
}

const RATE = /(?:覆盖|达标|签订|完成|利用|培训|亮灯|回收|普及|合格|建成)?率|占比|比例/gu;

/** 米 and 公里 are of one kind; 条（处） and 条、处 are of the kind of 条 and of 处. */
export function isSameKind(unit: string, target: Pick<Target, 'unit'>): boolean {
  if (unit === '') return false;
  const [one, other] = [unit, target.unit].map(kindsOf);
  if (one?.includes(ANY_PIECE) && other?.some((kind) => PIECES.has(kind))) return true;
  return one?.some((kind) => other?.includes(kind)) ?? false;
}

/** 个 may stand for these. */
const PIECES: ReadonlySet<string> = new Set(['座', '处', '家']);
const ANY_PIECE = '个';

function kindsOf(unit: string): readonly string[] {
  const both = EITHER_UNIT.exec(unit);
  if (both) return both.slice(1).filter((one) => one !== undefined);
  const [quantity] = findQuantities(`1${unit}`);
  return [quantity?.canonical.unit ?? unit];
}

/** 条（处）, 条、处, 条/处 */
const EITHER_UNIT = /^(\p{Script=Han})(?:[（(](\p{Script=Han})[）)]|[、/／或和](\p{Script=Han}))$/u;

const START =
  /开工|动工|启动|封顶|在建|在装修|在施工|在改造|在建设|在收尾|贴砖|内装|围挡|砌墙|进场|主体(?!改造)|打桩|路基|桩基|基坑|土方|垫层/u;
const END = /建成|完成|竣工|完工|投用|交付|验收|建好|做完/u;

/** 口袋公园开放1个: what is open was begun long before. */
const OPENED = /开放|投用|启用|开园|运营/u;
/** 主体完工5座: only the shell of it. */
const SHELL_DONE =
  /(?:主体|结构|基础|土建|路基|桩基|基坑|土方|垫层|级配|水稳|底?基层|底肥)(?:层|工程)?(?:已|均|都|全部)?(?:完[工成]|竣工|验收|建成|做完)/u;

/** 新开工实际完成120套: what is completed is the start. */
const STARTS_DONE =
  /开工(?:建设)?(?:[\u4e00-\u9fff]{0,8}(?:实际|累计|本月|当月|已|数))?完成|完成.{0,6}开工/u;

/** Whether a name only prepares what a goal wants done, or looks at it: 样板街设计, 检查公厕, 通过初验 of 创建. */
export const onlyPrepares = (name: string, metric: string): boolean =>
  PREPARES.test(name) && !PREPARES.test(metric);

/** 物业签约38个小区, 入户评议7个: by which no work is begun. */
const BEGINS_NOTHING = /签约|签订|签署|续签|物业|评议|投票|宣传|培训/u;

/** 社区公园已提升31个: what is there already is not started by that. */
const IMPROVES = /提升|提质|整治|改造/u;

/** 开工 counts towards what is to be started, 建成 towards what is to be finished; other words towards either. */
function isSameStage(name: string, metric: string): boolean {
  if (GIVES_PAPERS.test(name)) return false;
  if (onlyPrepares(name, metric) || isOnlyBefore(name, metric)) return false;
  if (isStepOf(name, metric) || cameElsewhere(name, metric)) return false;
  if (HANDED_IN.test(name) && !GRANTED.test(name)) return false;
  const isOver = END.test(name.replace(SHELL_DONE, ''));
  const isBegun = START.test(name) || SHELL_DONE.test(name);
  const startsOnly = isBegun && (!isOver || STARTS_DONE.test(name));
  if (!START.test(metric)) return !startsOnly;
  if (BEGINS_NOTHING.test(name) && !BEGINS_NOTHING.test(metric)) return false;
  return (
    (startsOnly || !(isOver || OPENED.test(name))) &&
    !(IMPROVES.test(name) && !IMPROVES.test(metric))
  );
}

/** 公厕报废, 协议退回: what became of some of the things is not what the goal wants done with them. */
function cameElsewhere(name: string, metric: string): boolean {
  const end = ELSEWHERE_AT_END.exec(name)?.[0];
  return end !== undefined && !metric.includes(end);
}

/**
 * 景观大道撒完底肥, 公厕装灯, 老旧小区贴公示: a step of the work or another one, told by what it was done with, and not the thing itself; 挂牌 and
 * the like are what a goal may want.
 */
function isStepOf(name: string, metric: string): boolean {
  if (DONE_BY_OBJECT.test(name)) return !/牌$/u.test(name) && !metric.includes(name.slice(-2));
  const thing = STEP.exec(name)?.groups?.thing;
  return thing !== undefined && !pairsIn(thing).some((pair) => metric.includes(pair));
}
const STEP = new RegExp(
  sequence(
    either(
      /[撒铺砌刷挖打埋浇栽焊吊装贴布架扎灌平刨喷](?:完|好|上|齐)了?/u,
      /(?<=[\u4e00-\u9fff]{2})(?<![安加改组包服])[换贴刷接装铺栽补喷撒砌浇]了?(?![设装建通入新完好上齐修妥饰备配置种植])/u,
    ),
    /(?<thing>[\u4e00-\u9fff]{1,6})$/u,
  ),
  'u',
);

/** The least score of a figure that has all of a goal's name. */
const WHOLE_NAME = 10;

/** 已达标街镇5个: what a goal finds there (已达标街（镇）提档升级), and nothing of what it wants done with it. */
const isFoundThere =
  ({ name }: Bare) =>
  ({ metric, aliases }: Target): boolean =>
    isOnlyBefore(name, metric) && aliases.some((alias) => plain(name).includes(plain(alias)));

const isOnlyBefore = (name: string, metric: string): boolean =>
  /^已/u.test(metric) && !pairsIn(metric.slice(-4)).some((pair) => name.includes(pair));

const pairsIn = (words: string): readonly string[] =>
  [...words].slice(1).map((sign, at) => `${words.charAt(at)}${sign}`);

/**
 * 花漾街区出形象: whether a name says behind the thing of a goal what became of it, by words that neither the goal has nor any that tells
 * what was done.
 */
export function saysElseOf(name: string, { metric, aliases }: Target): boolean {
  const rest = behindGoal(name, [metric, ...aliases]).replace(EACH_DEED, '');
  return withoutVerbs(rest).length > 1;
}

/** What a name says behind the last of a goal's own words; empty where it has none of them. */
function behindGoal(name: string, words: readonly string[]): string {
  const goals = words.map(plain);
  const end = pairsIn(name).reduce(
    (last, pair, at) =>
      !OF_ANY_WORK.test(pair) && goals.some((goal) => goal.includes(pair))
        ? at + pair.length
        : last,
    -1,
  );
  return end < 0 ? '' : name.slice(end);
}

/** 公厕扶手装好, 公园安装长椅, 商圈新增便利店: what was put into the thing of a goal, and not the thing itself. */
function isThingInIt(name: string, { metric, aliases }: Target): boolean {
  let rest = withoutVerbs(behindGoal(name, [metric, ...aliases]));
  for (let last = ''; last !== rest; ) {
    last = rest;
    rest = rest.replace(DEED_AT_END, '');
  }
  const thing = PUT_INTO.exec(rest)?.groups?.head;
  return thing !== undefined && !metric.includes(thing);
}
const DEED_AT_END = new RegExp(
  sequence(
    either(DONE_FIGURE, /[\u4e00-\u9fff]?(?:[完好齐妥]|到位)了?|[换装挂铺修补摆栽贴立亮用建的]/u),
    /$/u,
  ),
  'u',
);

/** Whether words speak of what one of a task's targets counts, whatever they say of it. */
export const sharesGoal = (words: string, { targets }: Task): boolean =>
  targets.some(({ metric, aliases }) =>
    [metric, ...aliases].some((word) => pairsOf(plain(words)).some((pair) => word.includes(pair))),
  );

/** Two characters each, of what no work at all may be about. */
const pairsOf = (words: string): readonly string[] => {
  const text = withoutVerbs(words);
  return [...text]
    .slice(1)
    .map((sign, at) => `${text.charAt(at)}${sign}`)
    .filter((pair) => /^[\u4e00-\u9fff]{2}$/u.test(pair) && !OF_ANY_WORK.test(pair));
};

const OF_ANY_WORK = /项目|工作|活动|设施|城市|达标|服务|整治|治理|以上|标准|数量|管理/u;

const withoutVerbs = (name: string): string =>
  name.replace(
    /(?:应|实)[建装拆签改修换治办配]$|已经?|累计|[一总]?共计?|总[数量]|合计|截[至止]|至今|[新净]增|[新又再]|本月|当月|完成|(?<!创)建成|建设|改造|新建|竣工|完工|目前|(?:投入|正式|对外)(?:使用|运营|开放)|投用|启用|开放|开门|开了门|里面|了/gu,
    '',
  );

function sharedPairs(one: string, other: string): number {
  const text = withoutVerbs(one);
  const pairs = [...text].slice(1).map((sign, at) => `${text.charAt(at)}${sign}`);
  const shared = pairs.filter((pair) => /^[\u4e00-\u9fff]{2}$/u.test(pair) && other.includes(pair));
  const hasThing = text.replace(BEGUN, '').length >= SHORTEST_THING;
  const own = shared.filter(
    (pair) => !(GENERAL.test(pair) || (hasThing && BEGUN_ALONE.test(pair))),
  ).length;
  return own === 0 ? 0 : own + LITTLE * (shared.length - own);
}

/** 花漾街区开工 is no 公园开工: that it was begun may be said of any thing. */
const BEGUN = /新?(?:开工|动工|启动|开建)/gu;
const BEGUN_ALONE = /^(?:新开|开工|动工|启动|开建)$/u;
const SHORTEST_THING = 2;
const LITTLE = 0.1;
/** Words that any target may have: they only decide between two that are alike in the others. */
const GENERAL = /整治|治理|小区|社区|街道|项目|达标|单位|服务|企业|活动|工作|设施|城市/u;
