import type { Task } from '../../domain/plan.ts';
import type { Achievement, FigureRole, NotedFigure } from '../../domain/report-reading.ts';
import { ownRole, tellsDone } from '../figures/roles.ts';
import { ADDED_TO, COMPARES, FROM, HOLDS, RISES_TO, SUMS_UP } from '../words/roles.ts';
import { doneAfter, holdsOnly, namesDeed, objectOf, themeIn } from './achievement-name.ts';
import { type Counted, countedIn, type Statement } from './counted.ts';
import { isDoubted, isWhatPlanWants, mayBePlan } from './doubted.ts';
import { isMonthInWhole, type Reached } from './month-in-whole.ts';
import { isRateOfTheme } from './rate-of-theme.ts';
import { levelsTold } from './report-quantities.ts';
import { RespectiveNames } from './respective-names.ts';
import { type About, type CountedClause, roleAround } from './role-around.ts';
import { ToldSentence } from './told-sentence.ts';

/** An achievement of which it is not yet said towards which target it counts. */
export type BareAchievement = Omit<Achievement, 'target'>;

/** The figures of some statements, each once: what was achieved, and all others with what they say. */
export interface Figures {
  readonly achieved: readonly BareAchievement[];
  readonly noted: readonly NotedFigure[];
}

/**
 * Gives every figure in the clauses about one task its role, in their order. A figure without a frame of its own has
 * that of the one before it in its sentence (拆除广告32处、牌匾12块); one that no word calls done is only noted. A name
 * without a thing of its own (完成4座) takes that of the one before it.
 */
export function figuresIn(statements: readonly Statement[], about: About): Figures {
  const achieved: Reached[] = [];
  const noted: NotedFigure[] = [];
  const levels = levelsTold(statements.map(({ text }) => text));
  const clauses = statements.map((statement, at) => ({
    statement,
    counted: statement.section === 'progress' ? countedIn(statement, levels[at] === true) : [],
  }));
  const sentence = new ToldSentence(about.task, about.tellsWork);
  const list = new RespectiveNames();
  let theme = '';
  let themeUnit = '';
  let rate = '';
  clauses.forEach(({ statement, counted }, place) => {
    sentence.take(statement);
    if (statement.section !== 'progress') noted.push(...asideFigures(statement, about.task));
    const headed = counted.length === 0 ? themeOf(statement) : '';
    if (headed !== '') [theme, themeUnit] = [headed, ''];
    let last = '';
    if (statement.begins) {
      list.begin();
      rate = '';
    }
    if (counted.length === 0) rate = RATE.exec(statement.text)?.[0] ?? rate;
    const label = labelBefore(clauses, place);
    counted.forEach((one, at) => {
      const isSameThing =
        (one.name === '' && one.quantity.unit !== '%' && COMES_TO.test(one.before.trim())) ||
        isNounOf(counted[at - 1], one) ||
        isInsteadOf(counted[at - 1], one) ||
        isRiseOf(counted[at - 1], one);
      const said =
        isSameThing && last !== ''
          ? last.split(/[由从]/u)[0] || last
          : theme === '' ||
              (hasThing(one, themeUnit) &&
                !isGeneral(one, theme) &&
                !isListOfThem(one) &&
                !isPlaceOnly(one))
            ? one.name
            : themed(theme, one);
      const isLevel = isBareLevel(one) || (levels[place] === true && !one.name.includes('率'));
      const isOfTheme = isRateOfTheme(one, { theme, unit: themeUnit }, about.task);
      const whole = isOfTheme ? `${theme}${one.name}` : said;
      const name = rate !== '' && isLevel ? `${one.name}${rate}` : whole;
      rate = RATE.exec(name)?.[0] ?? rate;
      last = name;
      const respective = list.nameOf(one, name);
      if (
        hasThing(one, themeUnit) &&
        !isOfTheme &&
        (theme === '' || !isGeneral(one, theme)) &&
        !statement.ofOthers &&
        !isListOfThem(one) &&
        !(theme !== '' && isPlaceOnly(one)) &&
        !isInBrackets(one, statement) &&
        !isAside(one)
      ) {
        theme = themeIn(one.name) || theme;
        themeUnit = one.quantity.unit;
      } else if (COMPARES.test(one.lead))
        theme = themeIn(BEFORE_COMPARING.exec(one.name)?.[0] ?? '') || theme;
      if (name === '' && one.quantity.unit === '') return;
      const led = at === 0 ? label : '';
      const before = `${at === 0 ? toldBefore(clauses, place, one) || led : ''}${one.before}`;
      const around = roleAround(clauses, place, at, about) ?? list.roleOf(one);
      const role = sentence.roleOf({ ...one, before, name }, statement, counted[at + 1], around);
      list.told(role);
      const named = respective ?? (one.name === '' && led !== '' ? labelled(theme, led) : name);
      if (role !== 'achieved') noted.push(notedOf(one, named, role));
      else if (mayBePlan(one, statement, clauses[place + 1]?.statement, about.task))
        noted.push(notedOf(one, named, 'other'));
      else if (levels[place] && !isOfTarget(named, about.task))
        noted.push(notedOf(one, named, 'rate'));
      else achieved.push({ one, name: named });
    });
  });
  return {
    achieved: achieved.map(({ one, name }) => ({
      ...achievementOf(one, name, about.task),
      ...(sentence.parts.has(one.quantity) || isMonthInWhole({ one, name }, achieved, about.task)
        ? { isPart: true as const }
        : {}),
    })),
    noted,
  };
}

/** Whether a figure is of a thing of its own: 取缔9家 behind 排查企业61家 is of those, and 多6家 of nothing. */
const hasThing = ({ name, hasObject, quantity }: Counted, themeUnit: string): boolean =>
  hasObject &&
  !/^占/u.test(name) &&
  !holdsOnly(name) &&
  !(quantity.unit === themeUnit && namesDeed(name));

/** 样板街 堤口路一条: below the head of a thing a road says which one it is. */
const isPlaceOnly = ({ before, quantity }: Counted): boolean =>
  quantity.value === 1 && PLACE.test(before.trim());
const PLACE = /^[\u4e00-\u9fff]{2,4}(?:路|街|大道|片区|段|庄|村)$/u;

/** （口袋公园8处、山体公园2处）: parts of what was named before. */
const isInBrackets = ({ quantity }: Counted, { text }: Statement): boolean =>
  OPEN.test(text.slice(0, quantity.span.start));
const OPEN = /[（(][^（）()]*$/u;

/** 7个项目, 样板街：计划3条街: of the thing that was named before. */
const isGeneral = ({ name, noun }: Counted, theme = ''): boolean =>
  /^(?:项目|工程)$/u.test(objectOf(name)) ||
  noun.length === 1 ||
  (noun !== '' && theme.endsWith(noun));

/** 亮灯率98.6，支路96.5: what is only named by whose it is leans on the level before it. */
const isBareLevel = ({ quantity: { unit, value }, name, hasObject }: Counted): boolean =>
  (unit === '' || unit === '%') && !Number.isInteger(value) && hasObject && OWNER.test(name);
const OWNER = /^[\u4e00-\u9fff、]{2,8}(?<![率值度占升降长高低加少到])$/u;
const RATE = /[\u4e00-\u9fff]{2}率(?=[\u4e00-\u9fff、]{0,8}$)/u;

/** 支路亮灯率 is what a target speaks of, and 泺口回收利用率 only part of it. */
function isOfTarget(name: string, task: Task | null): boolean {
  const rate = /[\u4e00-\u9fff]{2}率/u.exec(name)?.[0] ?? '';
  const owner = name.replace(rate, '');
  const words = task?.targets.flatMap(({ metric, aliases }) => [metric, ...aliases]) ?? [];
  return words.some((one) => one.includes(rate) && one.replace(rate, '').includes(owner));
}

/** 1个项目120套: 项目 belongs to the number before it, and the next one only measures the same thing. */
const isNounOf = (last: Counted | undefined, { before, quantity }: Counted): boolean =>
  last?.quantity.unit === '个' && quantity.unit !== '%' && before !== '' && before === last.noun;

/** 验收的不是3处是2处: the right number is of what the wrong one was of. */
const isInsteadOf = (last: Counted | undefined, { before }: Counted): boolean =>
  last !== undefined && /不是$/u.test(last.before) && /^[，,]?而?是$/u.test(before);

/** 组建率由年初的31%升到46%: of the same thing, by now. */
const isRiseOf = (last: Counted | undefined, { before }: Counted): boolean =>
  last !== undefined && FROM.test(last.lead) && RISES_TO.test(before);

/** What is planned, in the way or worth copying tells of nothing that was achieved. */
const asideFigures = (statement: Statement, task: Task | null): readonly NotedFigure[] =>
  countedIn(statement).map((one) => {
    if (isWhatPlanWants(one, task) && isDoubted(one, statement, task))
      return notedOf(one, one.name, 'target');
    const role = ownRole(one, statement.text) ?? 'achieved';
    const aside = statement.section === 'next' ? 'planned' : 'other';
    const isAside = role === 'achieved' || (role === 'target' && plansDeed(one));
    return notedOf(one, one.name, isAside ? aside : role);
  });

/** 三季度计划完工2座 is to be done; 计划8座 and 年内计划治理9处 are wanted in all. */
const plansDeed = ({ before, lead }: Counted): boolean =>
  PARTS_OF_YEAR.test(lead) && PLANS.test(before) && tellsDone(before.replace(PLANS, ''));
const PARTS_OF_YEAR = /[月季]|下半年/u;
const PLANS = /^.{0,40}计划(?=[\u4e00-\u9fff]{2})/u;

/** 加上之前3个, （含口袋公园5处）, 比去年同期增加15% name nothing that the next number is of. */
const isAside = ({ lead }: Counted): boolean =>
  ADDED_TO.test(lead) ||
  HOLDS.test(lead) ||
  COMPARES.test(lead) ||
  IN_BRACKETS.test(lead) ||
  LEFT.test(lead) ||
  INVOLVES.test(lead);

/** 差2户走强执 */
const LEFT = /^[，,、]?(?:还|仍|尚)?(?:[差缺欠]|剩(?:下|余)?)(?:了|约)?$/u;

/** 涉及居民8568户 measures what was told before. */
const INVOLVES = /^[，,、]?共?(?:涉及|惠及|受益)/u;

/** 电子健康卡发放 of 电子健康卡发放比上月多8600张 */
const BEFORE_COMPARING = /^[\u4e00-\u9fff]{3,14}?(?=比(?![例赛])|较|同比|环比)/u;

/** （其中签订货币化安置协议32套） */
const IN_BRACKETS = /^[（(]/u;

/** 王炉、官扎营两个已建成 lists what it counts: the thing itself was named before. */
const isListOfThem = ({ before, quantity }: Counted): boolean =>
  quantity.value > 1 && before.split('、').length === quantity.value;

/** 培训两期共214人 */
const COMES_TO = /^(?:共计?)?$/u;

const verbIn = ({ after }: Counted): string => doneAfter(after);

/** 培训率52%，培训2期: only a rate is of a rate, and nothing is said twice. */
function themed(theme: string, one: Counted): string {
  const { quantity } = one;
  const name = isListOfThem(one) ? verbIn(one) : one.name.replace(/^[/／]$/u, '');
  const thing = /%|百分点/u.test(quantity.unit) ? theme : theme.replace(/率$/u, '');
  if (name === '' || thing.endsWith(name)) return thing;
  return `${END.test(name) ? thing.replace(/新?开工$/u, '') : thing}${name}`;
}

/** 新开工120套，基本建成1640套: what is completed is no start any more. */
const END = /[建完]成|[完竣]工|封顶|投用|交付|验收/u;

function achievementOf({ quantity, quote, before }: Counted, name: string, task: Task | null) {
  const isNegative = NEGATIVE.test(before) && quantity.value > 0;
  return {
    name: name || task?.title || quantity.unit,
    value: isNegative ? -quantity.value : quantity.value,
    unit: quantity.unit,
    quote,
    isAbout: quantity.isAbout && !SIGNED.test(before),
  };
}

const notedOf = (
  { quantity, quote, noun }: Counted,
  name: string,
  role: FigureRole,
): NotedFigure => ({
  name: name || noun,
  value: quantity.value,
  unit: quantity.unit,
  role,
  quote,
});

/** 签约42户 is exact. */
const SIGNED = /(?:[签节预合违]约|商超)$/u;
const NEGATIVE = /(?:\d|[\u4e00-\u9fff])[-负−－]$/u;

/** A head, or a few words before a mark, say what the numbers after them are of. */
function themeOf({ text, isHead, begins, theme }: Statement): string {
  if (isHead || theme !== '') return objectOf(theme) === '' ? '' : theme;
  return begins && text.length <= LONGEST_THEME && !SPEAKING.test(text) ? objectOf(text) : '';
}

const LONGEST_THEME = 10;
/** About the message, not about a thing. */
const SPEAKING = /报|说|按照?|看|领导|我们|今天|任务|问题|困难/u;

const labelled = (theme: string, label: string): string =>
  label.includes(theme) ? label : `${theme}${label}`;

/** 已完工：3座, 未开工：1座: the few words before a colon say what became of the number behind it; empty for none. */
function labelBefore(clauses: readonly CountedClause[], place: number): string {
  const [last, here] = [clauses[place - 1], clauses[place]];
  if (!last || !here || here.statement.begins) return '';
  if (last.statement.isHead && last.statement.theme !== '') return '';
  const { leadsOn, text } = last.statement;
  return leadsOn && last.counted.length === 0 && LABEL.test(text) ? text : '';
}

const LABEL = /^[\u4e00-\u9fff“”]{2,14}$/u;

/** 追溯系统全部接入，共23家: the clause before a sum says what was done. */
function toldBefore(clauses: readonly CountedClause[], place: number, { before }: Counted): string {
  const [last, here] = [clauses[place - 1], clauses[place]];
  if (!last || !here || here.statement.begins || !SUMS_UP.test(before) || tellsDone(before))
    return '';
  return last.counted.length === 0 && tellsDone(last.statement.text) ? last.statement.text : '';
}
