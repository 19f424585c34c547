import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement, ReportItem } from '../../domain/report-reading.ts';
import { nameBefore } from '../achievements/achievement-name.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { readCorrectionWords } from '../corrections/correction-words.ts';
import { emptyItem, isSameUnit, valueIn } from '../corrections/corrections.ts';
import { readNumber } from '../numbers/numbers.ts';
import { type FoundQuantity, findQuantities } from '../numbers/quantities.ts';
import { optional, sequence } from '../pattern.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { calledOf } from './called-of.ts';
import type { Ground } from './ground.ts';
import { likeness } from './likeness.ts';
import { sectionHeard } from './section-heard.ts';
import { signOfStep } from './step-sign.ts';
import { endsTakingOut } from './taken-out.ts';
import type { Unhedged } from './unhedged.ts';
import { MISTAKEN, TO_CHANGE } from './words.ts';

/** A number as it should be, and the words that say which one it was. */
interface Right {
  readonly about: string;
  /** Null where the wrong one is not repeated. */
  readonly from: FoundQuantity | null;
  readonly to: FoundQuantity;
  /** The words behind the number, which stand in the clause that is meant: 2处户主不配合. */
  readonly behind?: string;
  /** Whether the words say that something was wrong; 亮灯率是98% alone may tell something new. */
  readonly isSure: boolean;
}

/**
 * 亮灯率是98%; 不对，70%; 第2条是4场; 份数也记错了，218份: numbers of the draft as they should be, several in one sentence too. Null
 * for any other text. What says that a number was wrong and fits none is a change without a right number.
 */
export function readNumbers(said: Unhedged, ground: Ground): readonly Amendment[] | null {
  if (said.adds || said.core.length > LONGEST) return null;
  const more = readMore(said.core, ground);
  if (more) return [more];
  const { rights, rest } = rightsIn(said, ground) ?? NOTHING_RIGHT;
  if (rights.length === 0) return null;
  const found = rights.map((one) => putRight(one, ground));
  const changes = found.flatMap((one) => one ?? []);
  if (areOfOne(changes)) return null;
  if (changes.length === found.length) return [...changes, ...toldBeside(rest, changes)];
  return rights.every(({ isSure }) => isSure) ? rights.map(unknown) : null;
}

/** 过了5个，第6个还在公示: what stands behind the right number is told of the same task. */
function toldBeside(rest: string, changes: readonly Amendment[]): readonly Amendment[] {
  const last = changes.at(-1);
  if (rest === '' || last?.kind !== 'put-right') return [];
  const item = { ...emptyItem(last.task, null), [sectionHeard(rest) ?? 'progress']: rest };
  return [{ kind: 'add', items: [item], doubt: null }];
}

/** 停车的再加60个 一共400; 培训少一期: by how much one number of the draft is to be more, or less. */
function readMore(core: string, { items }: Ground): Amendment | null {
  const { about = '', less, by = '', total } = MORE.exec(core)?.groups ?? {};
  const [step] = findQuantities(by);
  if (step?.span.end !== by.length) return null;
  const [only, ...others] = items
    .flatMap(({ task, metrics }) => metrics.map((metric) => ({ task, metric })))
    .filter(({ metric }) => isSameUnit(metric.unit, step.unit))
    .filter(({ metric }) => likeness(about, calledOf(metric)) > 0);
  if (!only || others.length > 0) return null;
  const { task, metric } = only;
  const value = metric.value + (less === undefined ? step.value : -step.value);
  if (value < 0 || (total !== undefined && Number(total) !== value)) return null;
  return changed(task, metric, { ...step, value, unit: metric.unit });
}

const MORE = new RegExp(
  sequence(
    /^(?<about>[\u4e00-\u9fff]{2,10}?)(?:那个|那边|这边|的|数)?/u,
    /(?:[再又还要得]{0,2}(?:加上?|增加|多加?)|(?<less>[再又还要得]{0,2}(?:减掉?|去掉|少)))了?/u,
    /(?<by>[\d一二两三四五六七八九十]{1,4}[\u4e00-\u9fff]{1,3})/u,
    optional(/[，,\s]{0,2}(?:一共|总共|合计|共)(?:是|有)?(?<total>\d{1,6})[^\d\s]{0,3}/u),
    /$/u,
  ),
  'u',
);

/** 完工4座，在建4座: two right numbers cannot both take the place of one. */
function areOfOne(changes: readonly Amendment[]): boolean {
  const wrong = changes.flatMap((one) =>
    one.kind === 'put-right' && one.right
      ? `${one.task}:${one.right.name}:${one.correction.from}`
      : [],
  );
  return new Set(wrong).size < wrong.length;
}

/** Whoever puts a number right is short about it. */
const LONGEST = 60;

/** Every clause that holds a number is a right one; the clauses before it say what it is about. */
function rightsIn({ core, putsRight }: Unhedged, ground: Ground): RightsSaid | null {
  const rights: Right[] = [];
  const told: string[] = [];
  let before = '';
  let wrong: FoundQuantity | null = null;
  const isSure = putsRight || WRONG.test(core);
  for (const clause of core.replace(PERCENT_SIGN, '$1%').split(CLAUSE_ENDS)) {
    if (STAYS.test(clause)) {
      before = '';
      continue;
    }
    const quantities = countedIn(clause, isSure);
    const [only, ...others] = quantities;
    if (!only) {
      if (endsTakingOut(clause)) return null;
      const isTold = !WRONG.test(clause) && clause.length > SHORT;
      if (isTold && rights.length === 0) return null;
      if (isTold && !isSure && !SOURCE.test(clause)) return null;
      if (isTold && !SOURCE.test(clause)) told.push(clause.trim());
      before += clause;
    } else if (others.length === 0 && NOT_THAT.test(clause.slice(0, only.span.start))) {
      wrong = only;
    } else {
      const right =
        rightIn(clause, quantities, before, isSure || wrong !== null) ??
        (rights.length > 0 ? calledAsTold(clause, quantities, ground) : null);
      const isBeside = isSure && rights.length > 0 && !LESS_OF_THEM.test(clause);
      if (isBeside && !(right && isInTold(right, ground))) {
        told.push(clause.trim());
        continue;
      }
      if (!right) return null;
      rights.push({ ...right, from: right.from ?? wrong });
      before = '';
    }
  }
  return rights.length === 0 ? null : { rights, rest: told.join('，') };
}

/** 人数没错, 其他的不变: what is said to stay. */
const STAYS =
  /^[^\d，,。；;]{0,8}(?:没错|不变|没变|没问题|是对的|没动|照旧|不用改|不动)[的了吧哈]?$/u;

export const saysItStays = (clause: string): boolean => STAYS.test(clause.trim());

/** 罚款32.5万元 behind 检查的企业是201家: a figure of the draft by its whole name, where another was put right before it. */
function calledAsTold(
  clause: string,
  [only, ...others]: readonly FoundQuantity[],
  { items }: Ground,
): Right | null {
  if (!only || others.length > 0 || !IDLE.test(clause.slice(only.span.end))) return null;
  const about = nameBefore(clause.slice(0, only.span.start));
  const isTold = items.some(({ metrics }) =>
    metrics.some(({ name, unit }) => name === about && isSameUnit(unit, only.unit)),
  );
  return isTold ? { about, from: null, to: only, isSure: false } : null;
}

/** 是3座，其中1座还没验收: behind the right number, that it is not so many after all. */
const LESS_OF_THEM = /^(?:这?里面|其中|当中|有).*(?:没|未|尚|还在|正在|在[建办做修])/u;

/** 是3座，有一座昨天刚验收: whether what goes on behind a number was told before in these words, so that the number may be put right in them. */
const isInTold = (right: Right, ground: Ground): boolean =>
  right.behind === undefined || putRight(right, ground) !== null;

interface RightsSaid {
  readonly rights: readonly Right[];
  /** What is told besides. */
  readonly rest: string;
}

const NOTHING_RIGHT: RightsSaid = { rights: [], rest: '' };

const CLAUSE_ENDS = /[，,；;。\n]|(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/u;
/** 81后面是百分号. */
const PERCENT_SIGN =
  /(\d{1,3}(?:\.\d{1,2})?)(?:的)?(?:后面|后头|那个)?(?:还|要)?[是有带少漏缺加][了个]{0,2}百分号/u;

/** What is said to be wrong may be told anew without what it counts: 上面那个数写错了，是3600. */
function countedIn(clause: string, isSure: boolean): readonly FoundQuantity[] {
  const found = findQuantities(clause);
  const mayBeBare = found.length === 0 && (isSure || WRITES.test(clause));
  return (mayBeBare || BARE_DENIED.test(clause)) && findNumberedTasks(clause).length === 0
    ? numbersToCorrect(clause)
    : found;
}

/** 路灯是96盏不是86, 不是86是96盏: what is denied is of the same unit. */
const BARE_DENIED = /(?:不是|并非)[约共]?\d[\d.]*(?=$|[，,]?(?:而?是|应该?是))/u;

/** 绿道先写6.4吧. */
const WRITES = /(?:[先就只]|^[\u4e00-\u9fff]{2,6})[写报填按算]\d/u;

const WRONG = new RegExp(
  `(?:改一?下|[改换写报填记算](?:成|为|到|回))\\D{0,3}\\d|(?:^|[数项个条座处])[写报填记]\\d[^，,]{0,4}(?:就行|就好|就可以|即可|得了)|第.{1,2}个?数|错|不对|有误|不准|[多少漏](?:写|报|填|算)了|${MISTAKEN}|${TO_CHANGE}|不是`,
  'u',
);
/** 不是40盏，是44盏; 那32处是全年的，6月只有5处. */
const NOT_THAT = /不是[约共]?$|^(?:刚才|上面|前面)?[写说报]?的?[那这]$/u;
/** …，刚问了施工队: behind the right number, where it is from. */
const SOURCE =
  /^(?:我|我们)?(?:刚才?|刚刚|又|已经?|才)?(?:问|核|查|对|看|数|核实|核对)(?:过|了|完|清楚)/u;
/** So short a clause says nothing of its own: 稍等, 数. */
const SHORT = 4;

function rightIn(
  clause: string,
  quantities: readonly FoundQuantity[],
  before: string,
  isSure: boolean,
): Right | null {
  const [only, ...others] = quantities;
  if (signOfStep(clause) !== null) return null;
  if (only && others.length === 0) {
    const lead = clause.slice(0, only.span.start);
    const rest = clause.slice(only.span.end);
    if (!IDLE.test(rest)) {
      const isTold = isSure && rest.length > 1 && NAMELESS.test(before + lead);
      return isTold ? { about: lead, from: null, to: only, behind: rest, isSure: false } : null;
    }
    if (lead.length > LONGEST_LEAD) return null;
    const isStated = lead.trim() === '' || STATED.test(lead);
    return isStated || isSure ? { about: before + lead, from: null, to: only, isSure } : null;
  }
  const [right, wrong] = quantities;
  if (right && wrong && quantities.length === 2 && INSTEAD.test(between(clause, right, wrong))) {
    return {
      about: before + clause.slice(0, right.span.start),
      from: wrong,
      to: right,
      isSure: true,
    };
  }
  const words = readCorrectionWords(clause);
  return words?.to && words.from
    ? { about: before + words.about, from: words.from, to: words.to, isSure: true }
    : null;
}

/** 4座不是5座: the number before it is the right one. */
const INSTEAD = /^(?:而)?(?:不是|并非)$/u;
const between = (clause: string, one: FoundQuantity, other: FoundQuantity): string =>
  clause.slice(one.span.end, other.span.start).trim();

const LONGEST_LEAD = 20;
/** 改成5座 puts right; 完成5座 tells. */
const STATED =
  /(?:是|为|[改换调]回|(?<![完建创落])成|[:：]|[就只先][报写填算按]|^[报写填算按]|[\u4e00-\u9fff]写)\s*$/u;
const IDLE = /^(?:才对|才是|的|了|吧|哈|整)?$/u;

function putRight(right: Right, { items }: Ground): Amendment | null {
  if (right.behind !== undefined) return ofClause(right, right.behind, items);
  const nth = readNumber(NTH_NUMBER.exec(right.about)?.[1] ?? '');
  if (nth !== null) return ofNth(right, nth, items);
  const place = readNumber(ORDINAL.exec(right.about)?.[1] ?? '');
  const meant = place === null ? items : items.slice(place - 1, place);
  return ofMetrics(right, meant, place !== null) ?? ofText(right, meant);
}

const ORDINAL = /第([\d一二两三四五六七八九十]{1,3})(?:条|个|点|行)/u;

/** 第二个数是118, of the numbers in the order in which they are shown. */
const NTH_NUMBER = /第([\d一二两三四五六七八九十]{1,2})个?数/u;

function ofNth({ to }: Right, nth: number, items: readonly ReportItem[]): Amendment | null {
  const told = items.flatMap(({ task, metrics }) => metrics.map((metric) => ({ task, metric })));
  const meant = told[nth - 1];
  return meant ? changed(meant.task, meant.metric, to) : null;
}

function ofMetrics(
  { about, from, to, isSure }: Right,
  items: readonly ReportItem[],
  isPlaced: boolean,
): Amendment | null {
  const told = items
    .flatMap(({ task, metrics }) => metrics.map((metric) => ({ task, metric })))
    .filter(({ metric }) => isOfUnit(metric, to))
    .filter(({ metric }) => from === null || from.value === metric.value)
    .map((one) => ({ ...one, score: likeness(about, calledOf(one.metric)) }));
  const score = Math.max(0, ...told.map((one) => one.score));
  const most = told.filter((one) => one.score === score);
  const wholes = most.filter(({ metric }) => !metric.isPart);
  // 公园应该是10处 is said of 公园开工9处, and not of the 口袋公园 in it.
  const alike = score > 0 && wholes.length === 1 ? wholes : most;
  const near = alike.filter(({ metric }) => isNear(valueIn(metric.unit, to), metric.value));
  const [best, ...others] = to.unit === '' && alike.length > 1 ? near : alike;
  if (!best || others.length > 0) return null;
  const isMeant = isSure || isPlaced || score > 0 || NAMELESS.test(about);
  return isMeant ? changed(best.task, best.metric, to) : null;
}

/** A number that was told without what it counts may get it now: 97.5 is 97.5%. */
const isOfUnit = (metric: Achievement, { unit, value }: FoundQuantity): boolean =>
  unit === '' ||
  isSameUnit(unit, metric.unit) ||
  (metric.unit === '' && isNear(value, metric.value));

/** Whoever mistypes a number is wrong by a figure of it, not by its size. */
const isNear = (right: number, wrong: number): boolean =>
  right <= wrong * MOST_TIMES && wrong <= right * MOST_TIMES;
const MOST_TIMES = 3;

/** 是10次, 应该是5座, 就报1条: no word for what was counted. */
const NAMELESS = /^[\s其实际上应该的数为是成到约有共就只先报写填算按]*$/u;

export const changed = (
  task: number | null,
  metric: Achievement,
  to: FoundQuantity,
): Amendment => ({
  kind: 'put-right',
  task,
  correction: { from: metric.value, to: valueIn(metric.unit, to), unit: metric.unit },
  right: {
    ...metric,
    value: valueIn(metric.unit, to),
    unit: metric.unit || to.unit,
    quote: to.text,
    isAbout: to.isAbout,
  },
});

/** 是2处户主不配合: the only number of the one clause that goes on in these words. */
function ofClause({ to }: Right, behind: string, items: readonly ReportItem[]): Amendment | null {
  const told = items.flatMap(({ task, metrics, ...item }) =>
    [item.progress, item.problems, item.next, item.experience]
      .flatMap((text) => text.split(/[，,；;。\n]/u))
      .filter((clause) => clause.includes(behind))
      .map((clause) => ({ task, metrics, quantities: findQuantities(clause) })),
  );
  const [only, ...others] = told;
  const [wrong, ...more] = only?.quantities ?? [];
  if (!only || !wrong || others.length > 0 || more.length > 0) return null;
  if (!isSameUnit(wrong.unit, to.unit)) return null;
  const metric = only.metrics.find(
    ({ value, unit }) => value === wrong.value && isSameUnit(unit, wrong.unit),
  );
  if (metric) return changed(only.task, metric, to);
  return restating(only.task, wrong, to);
}

/** A number that was told and not counted: a plan, a total. */
function ofText(
  { about, from, to, isSure }: Right,
  items: readonly ReportItem[],
): Amendment | null {
  const told = items.flatMap((item) =>
    [item.progress, item.problems, item.next, item.experience].flatMap((text) =>
      (to.unit === '' ? findQuantities(text) : numbersToCorrect(text))
        .filter(
          (one) =>
            isSameUnit(one.unit, to.unit) ||
            isBareOf(one, to) ||
            isBareFrom(from, to) ||
            isOfSize(one, to),
        )
        .filter((one) => from === null || one.value === from.value)
        .filter((one) => isSure || one.value === to.value || likeness(about, before(text, one)) > 0)
        .map((quantity) => ({
          task: item.task,
          quantity,
          isNamed: likeness(about, ownWords(before(text, quantity))) > 0,
          name: nameBefore(before(text, quantity)),
        })),
    ),
  );
  const named = told.filter(({ isNamed }) => isNamed);
  // 公厕应为5座 may as well be said of 在建3座 behind it; 面积3.6万 has no unit to go by but its word.
  const [only, ...others] = to.unit === '' && named.length > 0 ? named : told;
  if (!only || others.length > 0) return null;
  return restating(only.task, only.quantity, inSizeOf(only.quantity, to), only.name);
}

/** Behind the last mark. */
const ownWords = (words: string): string => words.split(/[，,。；;\n]/u).at(-1) ?? '';

/** 面积3.6万, of which 6.3万㎡ was told: the same myriads, without what they count. */
const isOfSize = ({ unit }: FoundQuantity, { unit: bare, text }: FoundQuantity): boolean =>
  bare === '' && SIZE.test(text) && SIZE.exec(text)?.[0] === SIZE.exec(unit)?.[0];
const inSizeOf = (told: FoundQuantity, to: FoundQuantity): FoundQuantity =>
  isOfSize(told, to) ? { ...to, value: Number.parseFloat(to.text), unit: told.unit } : to;
const SIZE = /[万亿]/u;

/** 覆盖率到81, of which 81% is said. */
const isBareOf = ({ unit, value }: FoundQuantity, to: FoundQuantity): boolean =>
  unit === '' && isNear(to.value, value);

/** 把管网的3.2换成2.3: which number it was is said, and no unit. */
const isBareFrom = (from: FoundQuantity | null, to: FoundQuantity): boolean =>
  from !== null && from.unit === '' && to.unit === '';

/** `name`: of what it is a number, where it gets its unit only now and so is a figure from now on. */
function restating(
  task: number | null,
  { value, unit }: FoundQuantity,
  to: FoundQuantity,
  name = '',
): Amendment {
  const told = { value: to.value, quote: to.text, isAbout: to.isAbout, target: null };
  const right = unit === '' ? { ...told, name, unit: to.unit } : { ...told, name: '', unit };
  return { kind: 'put-right', task, correction: { from: value, to: to.value, unit }, right };
}

const before = (text: string, { span }: FoundQuantity): string =>
  text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start);

export const unknown = ({ from, to }: Pick<Right, 'from' | 'to'>): Amendment => ({
  kind: 'put-right',
  task: null,
  correction: { from: from?.value ?? null, to: to.value, unit: to.unit },
  right: null,
});
