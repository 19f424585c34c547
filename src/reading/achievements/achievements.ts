import { firstDay, lastDay, type Period } from '../../domain/period.ts';
import type { Task } from '../../domain/plan.ts';
import type { Achievement, FigureRole, NotedFigure } from '../../domain/report-reading.ts';
import { isDoneBehind, ownRole, type Role, rulesOn, tellsDone } from '../figures/roles.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { findReportPeriods } from '../reports/report-periods.ts';
import { LEVEL, WORKS_ON_AREA } from '../words/done.ts';
import {
  ADDED_TO,
  FOLLOWS_FROM,
  NOW,
  SOURCE_OF_MONEY,
  SUMS_UP,
  WHOLE_OF_SHARE,
} from '../words/roles.ts';
import { nameBefore, objectOf, themeIn } from './achievement-name.ts';
import { type Counted, countedIn, type Statement } from './counted.ts';

/** An achievement of which it is not yet said towards which target it counts. */
export type BareAchievement = Omit<Achievement, 'target'>;

/** The figures of some statements, each once: what was achieved, and all others with what they say. */
export interface Figures {
  readonly achieved: readonly BareAchievement[];
  readonly noted: readonly NotedFigure[];
}

/** Which task the clauses are about, for which period, the day on which they were written, and that of the notice. */
export interface About {
  readonly task: Task | null;
  readonly period: Period | null;
  readonly today: string;
  readonly issuedOn: string;
}

/**
 * Gives every figure in the clauses about one task its role, in their order. A figure without a frame of its own has
 * that of the one before it in its sentence (拆除广告32处、牌匾12块); one that no word calls done is only noted. A name
 * without a thing of its own (完成4座) takes that of the one before it.
 */
export function figuresIn(statements: readonly Statement[], about: About): Figures {
  const achieved: { one: Counted; name: string }[] = [];
  const noted: NotedFigure[] = [];
  const clauses = statements.map((statement) => ({
    statement,
    counted: statement.section === 'progress' ? countedIn(statement) : [],
  }));
  const sentence = new Sentence();
  let theme = '';
  clauses.forEach(({ statement, counted }, place) => {
    sentence.take(statement);
    if (statement.section !== 'progress') noted.push(...asideFigures(statement));
    if (counted.length === 0) theme = themeOf(statement) || theme;
    let last = '';
    counted.forEach((one, at) => {
      const isSameThing =
        (one.before === '' && one.name === '' && one.quantity.unit !== '%') ||
        isNounOf(counted[at - 1], one);
      const name =
        isSameThing && last !== ''
          ? last
          : one.hasObject || theme === ''
            ? one.name
            : themed(theme, one);
      last = name;
      if (one.hasObject && !/^占/u.test(one.name)) theme = themeIn(one.name) || theme;
      if (name === '' && one.quantity.unit === '') return;
      const before = `${at === 0 ? toldBefore(clauses, place, one) : ''}${one.before}`;
      const isWhole = isTotalOf(one, nextAlike(one, clauses, place, at));
      const isHeldUp = isStuck(one, statement, clauses[place + 1]?.statement);
      const role = isEarlier(one.lead, about)
        ? 'baseline'
        : isLater(one.lead, about)
          ? 'planned'
          : isWhole || (statement.leadsOn && isHeadCount(one, counted[at + 1]))
            ? 'target'
            : isHeldUp
              ? 'remaining'
              : sentence.roleOf({ ...one, before, name }, statement, counted[at + 1]);
      if (role === 'achieved') achieved.push({ one, name });
      else noted.push(notedOf(one, name, role));
    });
  });
  return {
    achieved: achieved.map(({ one, name }) => ({
      ...achievementOf(one, name, about.task),
      ...(sentence.parts.has(one.quantity) ? { isPart: true as const } : {}),
    })),
    noted,
  };
}

/** 去年公厕完成3座, 2019年12月完成8座, 5月完工2座 in the report for July: of a time that is over. */
function isEarlier(lead: string, { period, today, issuedOn }: About): boolean {
  if (!/[年月季]/u.test(lead)) return false;
  const year = YEAR.exec(lead)?.[1];
  if (year !== undefined && year < issuedOn.slice(0, 4)) return true;
  const since = period === null ? issuedOn : [issuedOn, firstDay(period)].toSorted().at(-1);
  const told = findReportPeriods(lead, today).filter(
    ({ span }) => !SINCE.test(lead.slice(span.end)),
  );
  return told.length > 0 && told.every((one) => lastDay(one.period) < (since ?? issuedOn));
}

/** 9月份排了12场, said in August: of a time that is still to come. */
function isLater(lead: string, { today }: About): boolean {
  if (!/[月季]/u.test(lead)) return false;
  const told = findReportPeriods(lead, today);
  return told.length > 0 && told.every(({ isFuture }) => isFuture);
}

/** 7月以来 goes on to now. */
const SINCE = /^(?:份)?(?:以来|起|开始|至今|[至到-])/u;

/** 2019年已达标街镇 is the name of a thing. */
const YEAR = /(?<!\d)(20\d\d)年(?!已?达标)/u;

/** What a sentence has said so far, for the figures that follow in it. */
class Sentence {
  /** Whether a word said that something was done. */
  private isDone = false;
  /** The frame that other words opened: 计划, 上月, 涉及. */
  private frame: FigureRole | null = null;
  private readonly reached: Counted[] = [];
  /** What is part of another figure, of this sentence and those before it. */
  readonly parts = new Set<FoundQuantity>();
  /** What the last head names of the plan: 绿道 of 绿道：5.2公里. */
  private topics: readonly string[] = [];
  /** The last figure, and what it says. */
  private last: { readonly one: Counted; readonly role: Role } | null = null;
  /** The verb of a figure that is only planned or wanted: 敷设 of 计划敷设12.5公里. */
  private verbWanted = '';

  /** 其中 goes on with what the sentence before it told. */
  take({ begins, isHead, text, topics }: Statement): void {
    if (begins && !/^其中/u.test(text)) {
      this.isDone = false;
      this.frame = null;
      this.reached.length = 0;
      this.topics = [];
      this.last = null;
      this.verbWanted = '';
    }
    if (!isHead) return;
    this.isDone = tellsDone(text) || LEVEL.test(text);
    this.topics = topics;
  }

  roleOf(one: Counted, statement: Statement, next: Counted | undefined): Role {
    const role = this.roleIn(one, statement, next);
    this.last = { one, role };
    if (role === 'target' || role === 'planned') this.verbWanted = verbBefore(one);
    return role;
  }

  private roleIn(one: Counted, statement: Statement, next: Counted | undefined): Role {
    const isSum = this.isSum(one);
    const role = isSum
      ? 'achieved'
      : isDoer(one, next)
        ? 'size'
        : this.isShare(one)
          ? 'rate'
          : (this.dependent(one) ?? ownRole(one, statement.text) ?? this.carried(one, statement));
    if (this.measures(one, role)) return 'achieved';
    if (role === 'achieved') {
      if (!isSum && this.isPart(one)) this.parts.add(one.quantity);
      this.reached.push(one);
      this.frame = null;
    } else if (rulesOn(role, one, statement.text) && !/[（(]/u.test(one.before)) this.frame = role;
    this.isDone ||= tellsDone(one.before);
    return role;
  }

  /** 其中新增13处、存量145处. */
  private isPart({ lead }: Counted): boolean {
    const last = this.reached.at(-1);
    if (last === undefined) return false;
    return (
      /^[，,（(]?其中/u.test(lead) ||
      (this.parts.has(last.quantity) && !/^[，,]/u.test(lead) && lead !== '')
    );
  }

  /** 600户的80%, 占全部38个村居的84%. */
  private isShare({ quantity, lead }: Counted): boolean {
    if (quantity.unit !== '%' || !WHOLE_OF_SHARE.test(lead)) return false;
    return lead === '的' || this.last?.role === 'target';
  }

  /** What says nothing by itself has the role of the figure before it: 惠及8568户, 其中市级补助800万元. */
  private dependent({ before, lead, quantity }: Counted): Role | null {
    if (FOLLOWS_FROM.test(before)) return this.frame ?? (this.isDone ? 'achieved' : 'size');
    if (this.last === null || this.last.role === 'achieved') return null;
    const isMoney = [quantity, this.last.one.quantity].every(
      ({ canonical }) => canonical.unit === MONEY,
    );
    return isMoney && SOURCE_OF_MONEY.test(lead) ? this.last.role : null;
  }

  /** 计划敷设12.5公里，目前敷设9.8公里: what was planned is done in the same words. */
  private carried(one: Counted, { topics }: Statement): Role {
    if (this.verbWanted !== '' && this.verbWanted === verbBefore(one)) return 'achieved';
    if (this.frame !== null && !NOW.test(one.before)) return this.frame;
    const isNamed = [...topics, ...this.topics].includes(one.name);
    return this.isDone || isNamed ? 'achieved' : 'other';
  }

  /** 拆除26处、面积1830㎡: so much was taken down; the area of a site is its size. */
  private measures({ before }: Counted, role: Role): boolean {
    const last = this.reached.at(-1);
    return (
      role === 'size' && last !== undefined && AREA.test(before) && WORKS_ON_AREA.test(last.name)
    );
  }

  /** 新建3座、改造2座，共5座; 发布名单2批共58人; 新做了2个，一共14个: what the figures before it come to. */
  private isSum({ quantity, before }: Counted): boolean {
    const last = this.reached.at(-1);
    if (!last || !SUMS_UP.test(before)) return false;
    if (this.last !== null && ADDED_TO.test(this.last.one.lead)) return true;
    const alike = this.reached.filter((one) => one.quantity.unit === quantity.unit);
    const sum = alike.reduce((all, one) => all + one.quantity.value, 0);
    if (alike.length > 1 && sum === quantity.value) {
      for (const one of alike) this.parts.add(one.quantity);
      return true;
    }
    return (
      last.quantity.unit !== quantity.unit ||
      (quantity.value > last.quantity.value && (ADDS.test(last.before) || /合计/u.test(before)))
    );
  }
}

/** The unit that sums are compared in. */
const MONEY = '元';

/** The two signs right before a number, where they can be a verb. */
const verbBefore = ({ before }: Counted): string => VERB.exec(before)?.[0] ?? '';
const VERB = /[\u4e00-\u9fff]{2}$/u;

/** 1个项目120套: 项目 belongs to the number before it, and the next one only measures the same thing. */
const isNounOf = (last: Counted | undefined, { before, quantity }: Counted): boolean =>
  last?.quantity.unit === '个' && quantity.unit !== '%' && before !== '' && before === last.noun;

/** 样板街三条：a已验收，b…: a head counts what the list below it tells one by one. */
const isHeadCount = ({ before, quantity }: Counted, next: Counted | undefined): boolean =>
  next === undefined && quantity.unit !== '%' && !tellsDone(before);

const AREA = /^[，,、]?面积(?:约|为|达|共)?$/u;
const ADDS = /新|又|再|本月|这个月/u;

/** 三家运营商共享站址116处: a number at the head of a clause counts who does what the next one counts. */
const isDoer = ({ before, after }: Counted, next: Counted | undefined): boolean =>
  next !== undefined &&
  after === next.before &&
  nameBefore(before) === '' &&
  objectOf(after) !== '';

/** What is planned, in the way or worth copying tells of nothing that was achieved. */
const asideFigures = (statement: Statement): readonly NotedFigure[] =>
  countedIn(statement).map((one) => {
    const role = ownRole(one, statement.text) ?? 'achieved';
    const aside = statement.section === 'next' ? 'planned' : 'other';
    return notedOf(one, one.name, role === 'achieved' ? aside : role);
  });

/** 培训率52%，培训2期: only a rate is of a rate, and nothing is said twice. */
function themed(theme: string, { name, quantity }: Counted): string {
  const thing = /%|百分点/u.test(quantity.unit) ? theme : theme.replace(/率$/u, '');
  return name !== '' && thing.endsWith(name) ? thing : `${thing}${name}`;
}

interface CountedClause {
  readonly statement: Statement;
  readonly counted: readonly Counted[];
}

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

const notedOf = ({ quantity, quote }: Counted, name: string, role: FigureRole): NotedFigure => ({
  name,
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

/** 2处因管线迁改受阻: nothing but a number, of which the rest of the sentence tells a problem or a plan. */
function isStuck({ quantity }: Counted, { text }: Statement, next: Statement | undefined): boolean {
  if (text !== quantity.text || quantity.unit === '%') return false;
  return next !== undefined && next.section !== 'progress' && !next.begins;
}

/** The next number with the same unit in the sentence; null where there is none. */
function nextAlike(
  { quantity }: Counted,
  clauses: readonly CountedClause[],
  place: number,
  at: number,
): Counted | null {
  for (let index = place; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (!clause || (index > place && clause.statement.begins)) return null;
    const later = index === place ? clause.counted.slice(at + 1) : clause.counted;
    const alike = later.find((one) => one.quantity.unit === quantity.unit);
    if (alike) return alike;
  }
  return null;
}

/** 追溯系统全部接入，共23家: the clause before a sum says what was done. */
function toldBefore(clauses: readonly CountedClause[], place: number, { before }: Counted): string {
  const [last, here] = [clauses[place - 1], clauses[place]];
  if (!last || !here || here.statement.begins || !SUMS_UP.test(before) || tellsDone(before))
    return '';
  return last.counted.length === 0 && tellsDone(last.statement.text) ? last.statement.text : '';
}

/** 企业5家，已完成搬迁3家; 8座公厕完成4座; 7个项目4个已进场: a number without a verb, of which the next one is a part. */
function isTotalOf(one: Counted, next: Counted | null): boolean {
  if (tellsDone(one.before) || one.quantity.unit === '%' || MEAN.test(one.before)) return false;
  if (!next || next.quantity.value > one.quantity.value) return false;
  if (one.after !== '' && one.after === next.before)
    return tellsDone(next.before) || isDoneBehind(next.after);
  if (isDoneBehind(one.after) || !tellsDone(next.before)) return false;
  return objectOf(next.name) === '';
}

const MEAN = /均值?|浓度/u;
