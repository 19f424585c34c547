import type { Task } from '../../domain/plan.ts';
import type { Achievement, FigureRole, NotedFigure } from '../../domain/report-reading.ts';
import { ownRole, type Role } from '../figures/roles.ts';
import { plansWork } from '../figures/scope.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { SUMS_UP } from '../words/roles.ts';
import { nameBefore } from './achievement-name.ts';
import { type Counted, countedIn, type Statement } from './counted.ts';
import { isDoubted, isWhatPlanWants, mayBePlan } from './doubted.ts';
import { leftFigures } from './left-figures.ts';
import { isMonthInWhole, MonthOfLevels } from './month-in-whole.ts';
import { NamesTold } from './names-told.ts';
import { partsBehind, type ReachedInSentence } from './parts-behind.ts';
import { withPeriodsApart } from './periods-apart.ts';
import { properName } from './proper-name.ts';
import { holdsAgainst, levelsTold } from './report-quantities.ts';
import { RespectiveNames } from './respective-names.ts';
import { type About, type CountedClause, roleAround } from './role-around.ts';
import { ToldSentence } from './told-sentence.ts';
import { withUnitsBefore } from './units-before.ts';

/** An achievement of which it is not yet said towards which target it counts. */
export type BareAchievement = Omit<Achievement, 'target'>;

/** The figures of some statements, each once: what was achieved, and all others with what they say. */
export interface Figures {
  readonly achieved: readonly BareAchievement[];
  readonly noted: readonly NotedFigure[];
}

/**
 * Gives every figure in the clauses about one task its role, in their order. A figure without a frame of its own has
 * that of the one before it in its sentence (拆除广告32处、牌匾12块); one that no word calls done is only noted.
 */
export function figuresIn(statements: readonly Statement[], about: About): Figures {
  const achieved: ReachedInSentence[] = [];
  const noted: NotedFigure[] = [];
  const levels = levelsTold(statements.map(({ text }) => text));
  const clauses = withUnitsBefore(
    statements.map((statement, at) => ({
      statement,
      counted: statement.section === 'progress' ? countedIn(statement, levels[at] === true) : [],
    })),
  );
  const sentence = new ToldSentence(about.task, about.tellsWork);
  const names = new NamesTold(about.task);
  const list = new RespectiveNames();
  const months = new MonthOfLevels();
  let begun = 0;
  clauses.forEach(({ statement, counted }, place) => {
    if (statement.begins) begun += 1;
    sentence.take(statement, clauses[place + 1]?.statement ?? null);
    names.take(statement, counted);
    if (statement.section !== 'progress') noted.push(...asideFigures(statement, about.task, names));
    if (statement.section === 'next')
      for (const one of countedIn(statement)) sentence.plan(one, statement);
    noted.push(...leftFigures(statement, counted, about.today));
    if (statement.begins) for (const told of [list, months]) told.begin();
    const label = labelBefore(clauses, place);
    counted.forEach((one, at) => {
      const isLevel = levels[place] === true;
      const name = names.nameOf(one, { statement, before: counted[at - 1], isLevel });
      const respective = list.nameOf(one, name, statement.text.slice(0, one.quantity.span.start));
      if (name === '' && one.quantity.unit === '') return;
      const led = at === 0 && nameBefore(one.before) === '' ? label : '';
      const before = `${at === 0 ? toldBefore(clauses, place, one) || led : ''}${inBracket(one.before)}`;
      const around = roleAround(clauses, place, at, about) ?? list.roleOf(one);
      const told = sentence.roleOf({ ...one, before, name }, statement, counted[at + 1], around);
      const role = isLevel ? levelRole(told, one, statement.text) : told;
      list.told(role);
      const own = properName(respective ?? names.labelled(name, one, led));
      const month = sentence.parts.has(one.quantity) ? monthOf(one, own) : months.of(one, own);
      const named = `${month}${own}`;
      if (role !== 'achieved') noted.push(notedOf(one, named, role), ...upperEnd(one, named, role));
      else if (mayBePlan(one, statement, clauses[place + 1]?.statement, about.task))
        noted.push(notedOf(one, named, 'other'));
      else if (isLevel && named.includes('率') && !isOfTarget(named, about.task))
        noted.push(notedOf(one, named, 'rate'));
      else achieved.push({ one, name: named, sentence: begun });
    });
  });
  const parts = partsBehind(achieved);
  return {
    achieved: withPeriodsApart(achieved).map(({ one, name }) => ({
      ...achievementOf(one, name, about.task),
      ...(sentence.parts.has(one.quantity) ||
      parts.has(one.quantity) ||
      isMonthInWhole({ one, name }, achieved, about.task)
        ? { isPart: true as const }
        : {}),
    })),
    noted,
  };
}

/** （设计都是 of 护岸完成9.6公里（设计都是15.5公里）: what stands before a bracket says nothing of what stands in it. */
const inBracket = (words: string): string => {
  const open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
  return open < 0 || !SAYS_MORE.test(words.slice(open)) ? words : words.slice(open);
};

/** 超月计划（30处 is glossed: the words before such a bracket say what stands in it. */
const SAYS_MORE = /^[（(][^）)]+$/u;

/** A level tells how high it stands by now, unless it is only held against another: 同比降4, 比目标53低7. */
function levelRole(told: Role, { before }: Counted, clause: string): Role {
  if (holdsAgainst(clause)) return /目标值?$/u.test(before) ? 'target' : 'baseline';
  return told === 'other' ? 'achieved' : told;
}

/** 6月份 of 完成4条，其中6月份完成2条: of which month a part is, where its name does not say so. */
function monthOf({ lead }: Counted, name: string): string {
  const month = MONTH_OF_PART.exec(lead)?.[0] ?? '';
  return name.includes(month) ? '' : month;
}
const MONTH_OF_PART = /(?<![比较\d])\d{1,2}月份?(?![底末初])|[本当]月|[一二三四]季度/u;

/** 支路亮灯率 is what a target speaks of, and 泺口回收利用率 only part of it. */
function isOfTarget(name: string, task: Task | null): boolean {
  const rate = /[\u4e00-\u9fff]{2}率/u.exec(name)?.[0] ?? '';
  const owner = name.replace(rate, '');
  const words = task?.targets.flatMap(({ metric, aliases }) => [metric, ...aliases]) ?? [];
  return words.some((one) => one.includes(rate) && one.replace(rate, '').includes(owner));
}

/** What is planned, in the way or worth copying tells of nothing that was achieved. */
const asideFigures = (
  statement: Statement,
  task: Task | null,
  names: NamesTold,
): readonly NotedFigure[] =>
  countedIn(statement).flatMap((one) => {
    const name = names.asideOf(one);
    if (isWhatPlanWants(one, task) && isDoubted(one, statement, task))
      return [notedOf(one, name, 'target')];
    const role = ownRole(one, statement.text) ?? 'achieved';
    const aside = statement.section === 'next' ? 'planned' : 'other';
    const isAside = role === 'achieved' || (role === 'target' && plansDeed(one));
    const told = isAside ? aside : role;
    return [notedOf(one, name, told), ...upperEnd(one, name, told)];
  });

/** 三季度计划完工2座 and 9月计划2座 are to be done; 计划8座 and 年内计划治理9处 are wanted in all. */
const plansDeed = ({ before, lead }: Counted): boolean =>
  PARTS_OF_YEAR.test(lead) && (PLANS_ONLY.test(before) || plansWork(before));
const PARTS_OF_YEAR = /[月季]|下半年|下一?步|下一?阶段|接下来|后续|近期/u;
const PLANS_ONLY = /^(?:的|还|再|我们)?(?:计划|打算|准备|安排)(?:是|为)?$/u;

function achievementOf(
  { quantity, quote, before, noun, after }: Counted,
  name: string,
  task: Task | null,
) {
  const isNegative = NEGATIVE.test(before) && quantity.value > 0;
  return {
    name: name || noun || thingBehind(after) || task?.title || quantity.unit,
    value: isNegative ? -quantity.value : quantity.value,
    unit: quantity.unit,
    quote,
    isAbout: quantity.isAbout && !SIGNED.test(before),
  };
}

/** 污水主干管 of 三条污水主干管CCTV检测9.4公里. */
const thingBehind = (after: string): string =>
  THING_BEHIND.exec(after)?.[0].replace(DEED_BEHIND, '') ?? '';
const THING_BEHIND = /^[\u4e00-\u9fff]{3,10}(?=[A-Za-z]|$)/u;
const DEED_BEHIND = /(?:检测|清淤|疏浚|改造|整治|治理|完成|铺设|更换|维修|建成|开工)$/u;

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

/** 32吨 of 28～32吨: the other end of a range. */
const upperEnd = (one: Counted, name: string, role: FigureRole): readonly NotedFigure[] => {
  const { upTo } = one.quantity;
  return upTo === null ? [] : [{ ...notedOf(one, name, role), value: upTo }];
};

/** 签约42户 is exact. */
const SIGNED = /(?:[签节预合违]约|商超)$/u;
const NEGATIVE = /(?:\d|[\u4e00-\u9fff])[-负−－]$/u;

/** 已完工：3座, 未开工：1座: the few words before a colon say what became of the number behind it; empty for none. */
function labelBefore(clauses: readonly CountedClause[], place: number): string {
  const [last, here] = [clauses[place - 1], clauses[place]];
  if (!last || !here || here.statement.begins) return '';
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
