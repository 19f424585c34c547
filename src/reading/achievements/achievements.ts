import { firstDay, lastDay, type Period } from '../../domain/period.ts';
import type { Task } from '../../domain/plan.ts';
import type { Achievement, FigureRole, NotedFigure } from '../../domain/report-reading.ts';
import { isDoneBehind, ownRole, type Role, tellsDone } from '../figures/roles.ts';
import { findReportPeriods } from '../reports/report-periods.ts';
import { carriedThrough, namesProject } from '../words/done.ts';
import {
  ADDED_TO,
  COMPARES,
  FROM,
  HOLDS,
  MEAN_OVER,
  NOT_GRANTED,
  NOW,
  ONLY_SO_MANY,
  REMAINS,
  RISES_TO,
  SET_FOR_YEAR,
  SUMS_UP,
  UNDER_WAY,
} from '../words/roles.ts';
import { doneAfter, objectOf, themeIn } from './achievement-name.ts';
import { type Counted, countedIn, type Statement } from './counted.ts';
import { RespectiveNames } from './respective-names.ts';
import { ToldSentence } from './told-sentence.ts';

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
  const sentence = new ToldSentence(about.task);
  const list = new RespectiveNames();
  let theme = '';
  clauses.forEach(({ statement, counted }, place) => {
    sentence.take(statement);
    if (statement.section !== 'progress') noted.push(...asideFigures(statement));
    if (counted.length === 0) theme = themeOf(statement) || theme;
    let last = '';
    if (statement.begins) list.begin();
    const label = labelBefore(clauses, place);
    counted.forEach((one, at) => {
      const isSameThing =
        (one.before === '' && one.name === '' && one.quantity.unit !== '%') ||
        isNounOf(counted[at - 1], one) ||
        isInsteadOf(counted[at - 1], one) ||
        isRiseOf(counted[at - 1], one);
      const name =
        isSameThing && last !== ''
          ? last.split(/[由从]/u)[0] || last
          : theme === '' || (one.hasObject && !isListOfThem(one))
            ? one.name
            : themed(theme, one);
      last = name;
      const respective = list.nameOf(one, name);
      if (one.hasObject && !/^占/u.test(one.name) && !isListOfThem(one) && !isAside(one))
        theme = themeIn(one.name) || theme;
      if (name === '' && one.quantity.unit === '') return;
      const led = at === 0 ? label : '';
      const before = `${at === 0 ? toldBefore(clauses, place, one) || led : ''}${one.before}`;
      const around = roleAround(clauses, place, at, about) ?? list.roleOf(one);
      const role = sentence.roleOf({ ...one, before, name }, statement, counted[at + 1], around);
      list.told(role);
      const named = respective ?? (one.name === '' && led !== '' ? labelled(theme, led) : name);
      if (role === 'achieved') achieved.push({ one, name: named });
      else noted.push(notedOf(one, named, role));
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

/** The role that its time, the next figure or the next clause gives to a figure; null where its own sentence tells. */
function roleAround(
  clauses: readonly CountedClause[],
  place: number,
  at: number,
  about: About,
): Role | null {
  const { statement, counted } = clauses[place] ?? {};
  const one = counted?.[at];
  if (!statement || !one) return null;
  if (isEarlier(one.lead, about)) return 'baseline';
  if (isLater(one.lead, about)) return 'planned';
  if (statement.ofOthers) return 'baseline';
  if (isTotalOf(one, nextAlike(one, clauses, place, at))) return 'target';
  if (isProjectOf(one, nextAlike(one, clauses, place, at, isNoPart))) return 'target';
  if (isUnfinished(one, nextAlike(one, clauses, place, at, isUnderWay))) return 'target';
  if (statement.leadsOn && isHeadCount(one, counted[at + 1])) return 'target';
  const next = clauses[place + 1]?.statement;
  return isStuck(one, statement, next) || isAskedFor(one, next) ? 'remaining' : null;
}

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

/** 9月份排了12场, said in August: of a time that is still to come. */
function isLater(lead: string, { today }: About): boolean {
  if (!/[月季]/u.test(lead)) return false;
  const told = findReportPeriods(lead, today);
  return told.length > 0 && told.every(({ isFuture }) => isFuture);
}

/** 7月以来 goes on to now. */
const SINCE = /^(?:份)?(?:以来|起|开始|至今|[之以]?后|[至到-])/u;

/** 2019年已达标街镇 is the name of a thing. */
const YEAR = /(?<!\d)(20\d\d)年(?!已?达标)/u;

/** 1个项目120套: 项目 belongs to the number before it, and the next one only measures the same thing. */
const isNounOf = (last: Counted | undefined, { before, quantity }: Counted): boolean =>
  last?.quantity.unit === '个' && quantity.unit !== '%' && before !== '' && before === last.noun;

/** 验收的不是3处是2处: the right number is of what the wrong one was of. */
const isInsteadOf = (last: Counted | undefined, { before }: Counted): boolean =>
  last !== undefined && /不是$/u.test(last.before) && /^[，,]?而?是$/u.test(before);

/** 组建率由年初的31%升到46%: of the same thing, by now. */
const isRiseOf = (last: Counted | undefined, { before }: Counted): boolean =>
  last !== undefined && FROM.test(last.lead) && RISES_TO.test(before);

/** 样板街三条：a已验收，b…: a head counts what the list below it tells one by one. */
const isHeadCount = ({ before, quantity }: Counted, next: Counted | undefined): boolean =>
  next === undefined && quantity.unit !== '%' && !tellsDone(before);

/** What is planned, in the way or worth copying tells of nothing that was achieved. */
const asideFigures = (statement: Statement): readonly NotedFigure[] =>
  countedIn(statement).map((one) => {
    const role = ownRole(one, statement.text) ?? 'achieved';
    const aside = statement.section === 'next' ? 'planned' : 'other';
    return notedOf(one, one.name, role === 'achieved' ? aside : role);
  });

/** 加上之前3个, （含口袋公园5处）, 比去年同期增加15% name nothing that the next number is of. */
const isAside = ({ lead }: Counted): boolean =>
  ADDED_TO.test(lead) || HOLDS.test(lead) || COMPARES.test(lead);

/** 王炉、官扎营两个已建成 lists what it counts: the thing itself was named before. */
const isListOfThem = ({ before, quantity }: Counted): boolean =>
  quantity.value > 1 && before.split('、').length === quantity.value;

const verbIn = ({ after }: Counted): string => doneAfter(after);

/** 培训率52%，培训2期: only a rate is of a rate, and nothing is said twice. */
function themed(theme: string, one: Counted): string {
  const { quantity } = one;
  const name = isListOfThem(one) ? verbIn(one) : one.name;
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

/** 今年申报15个 还没批 */
const isAskedFor = ({ before }: Counted, next: Statement | undefined): boolean =>
  next !== undefined && !next.begins && ASKS_FOR.test(before) && NOT_GRANTED.test(next.text);
const ASKS_FOR = /(?:申报|报批|报审|报送|上报|递交|提交)了?$/u;

/** The next number with the same unit in the sentence; null where there is none. */
function nextAlike(
  { quantity }: Counted,
  clauses: readonly CountedClause[],
  place: number,
  at: number,
  isMeant: (one: Counted) => boolean = () => true,
): Counted | null {
  for (let index = place; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (!clause || (index > place && clause.statement.begins)) return null;
    const later = index === place ? clause.counted.slice(at + 1) : clause.counted;
    const alike = later.find((one) => one.quantity.unit === quantity.unit && isMeant(one));
    if (alike) return alike;
  }
  return null;
}

const labelled = (theme: string, label: string): string =>
  label.includes(theme) ? label : `${theme}${label}`;

/** 已完工：3座, 未开工：1座: the few words before a colon say what became of the number behind it; empty for none. */
function labelBefore(clauses: readonly CountedClause[], place: number): string {
  const [last, here] = [clauses[place - 1], clauses[place]];
  if (!last || !here || here.statement.begins || last.statement.isHead) return '';
  const { leadsOn, text } = last.statement;
  return leadsOn && last.counted.length === 0 && LABEL.test(text) ? text : '';
}

const LABEL = /^[\u4e00-\u9fff]{2,8}$/u;

/** 追溯系统全部接入，共23家: the clause before a sum says what was done. */
function toldBefore(clauses: readonly CountedClause[], place: number, { before }: Counted): string {
  const [last, here] = [clauses[place - 1], clauses[place]];
  if (!last || !here || here.statement.begins || !SUMS_UP.test(before) || tellsDone(before))
    return '';
  return last.counted.length === 0 && tellsDone(last.statement.text) ? last.statement.text : '';
}

/** 企业5家，已完成搬迁3家; 8座公厕完成4座; 7个项目4个已进场: a number without a verb, of which the next one is a part. */
function isTotalOf(one: Counted, next: Counted | null): boolean {
  if (next && one.after === next.before && ONLY_SO_MANY.test(one.after)) return true;
  if (tellsDone(one.before) || one.quantity.unit === '%' || MEAN.test(one.before)) return false;
  if (HOLDS.test(one.lead)) return false;
  if (FROM.test(one.lead)) return false;
  if (!next || next.quantity.value > one.quantity.value) return false;
  if (one.after !== '' && one.after === next.before)
    return tellsDone(next.before) || isDoneBehind(next.after);
  if (isDoneBehind(one.after)) return false;
  if (isDoneBehind(next.after) && !tellsDone(next.before)) return true;
  return tellsDone(next.before) && objectOf(next.name) === '';
}

/** 规范化改造3处，完成2处; 全年新建300个，目前建成187个. */
const isProjectOf = (one: Counted, next: Counted | null): boolean =>
  next !== null &&
  next.quantity.value <= one.quantity.value &&
  namesProject(one.before) &&
  !isDoneBehind(one.after) &&
  (carriedThrough(next.before) || (NOW.test(next.before) && isDoneBehind(next.after)));

/** 创建街道7个，其中5个完成自查，2个还在整改. */
const isUnfinished = (one: Counted, next: Counted | null): boolean =>
  next !== null &&
  next.quantity.value < one.quantity.value &&
  namesProject(one.before) &&
  !isDoneBehind(one.after);

const isUnderWay = ({ before, after }: Counted): boolean =>
  UNDER_WAY.test(after) && !REMAINS.test(before);

const isNoPart = ({ lead }: Counted): boolean => !/其中/u.test(lead);

const MEAN = /均值?|浓度/u;
