import type { Achievement, Doubt, ReportItem, ReportReading } from '../../domain/report-reading.ts';
import { nameBefore, objectOf } from '../achievements/achievement-name.ts';
import { type FoundQuantity, findQuantities } from '../numbers/quantities.ts';
import { sizeOf } from '../numbers/restated.ts';
import type { RecentReport } from '../reports/reporter.ts';
import type { CorrectionWords } from './correction-words.ts';

/** What a correction means: the report, and the number of it. */
export interface Corrected {
  readonly report: RecentReport;
  readonly metric: Achievement;
}

/**
 * Finds the number that a correction means among what was reported, newest first: by its old value, its unit and the
 * words for it, in the tasks that the text names (all, where it names none). Null where none or several fit.
 */
export function findCorrected(
  words: CorrectionWords,
  recent: readonly RecentReport[],
  tasks: readonly number[],
): Corrected | null {
  const inTask = tasks.length === 0 ? recent : recent.filter((one) => tasks.includes(one.task));
  const messages = byMessage(inTask)
    .map((reports) =>
      closest(
        words.about,
        reports.flatMap((report) => fittingIn(report, words)),
      ),
    )
    .filter(({ found }) => found.length > 0);
  const isMeant = ({ score }: Alike) => words.from !== null || score > 0;
  const { found = [] } = messages.find(isMeant) ?? messages[0] ?? {};
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The same by what was counted, in whatever task it was: 施划标线那个数改成1.5万. Null where the words are not those of its name. */
export function findCorrectedByName(
  words: CorrectionWords,
  recent: readonly RecentReport[],
): Corrected | null {
  const found = findCorrected(words, recent, []);
  return found && likeness(words.about, found.metric) > 0 ? found : null;
}

const fittingIn = (report: RecentReport, words: CorrectionWords): readonly Corrected[] =>
  report.metrics.filter((metric) => fits(words, metric)).map((metric) => ({ report, metric }));

/** The reports of one message together, the newest message first. */
function byMessage(recent: readonly RecentReport[]): readonly (readonly RecentReport[])[] {
  const groups: RecentReport[][] = [];
  for (const report of recent) {
    const last = groups.at(-1);
    if (last && report.at !== undefined && last[0]?.at === report.at) last.push(report);
    else groups.push([report]);
  }
  return groups;
}

/** Numbers that could be meant, and how much their names share with the words. */
interface Alike {
  readonly found: readonly Corrected[];
  readonly score: number;
}

function fits({ from, to }: CorrectionWords, metric: Achievement): boolean {
  const unit = to?.unit || from?.unit || '';
  if (unit !== '' && metric.unit !== '' && !isSameUnit(unit, metric.unit)) return false;
  if (unit === '' && to && !isOfSize(valueIn(metric.unit, to), metric.value)) return false;
  return from === null || from.value === metric.value;
}

/** Without a measure a number takes the place of none that is many times as large or as small. */
const isOfSize = (right: number, wrong: number): boolean =>
  right <= wrong * MOST_TIMES && wrong <= right * MOST_TIMES;
const MOST_TIMES = 10;

/** 万平 is 万平方米, and 场次 is 场 to whoever says it again. */
export const isSameUnit = (one: string, other: string): boolean => {
  const [first, second] = [one, other]
    .map((unit) => unit.replace(TIMES, ''))
    .map((unit) => findQuantities(`1${unit}`)[0]?.canonical);
  return one === other || (first?.unit === second?.unit && first?.value === second?.value);
};

const TIMES = /(?<=.)次$/u;

/** Of several numbers those whose names, or units (公里数), share most with the words. */
function closest(about: string, all: readonly Corrected[]): Alike {
  const scored = all.map((one) => ({ one, score: likeness(about, one.metric) }));
  const score = Math.max(0, ...scored.map((one) => one.score));
  return { score, found: scored.filter((one) => one.score === score).map(({ one }) => one) };
}

function likeness(about: string, { name, unit }: Achievement): number {
  const pairs = [...name].slice(1).map((sign, at) => `${name.charAt(at)}${sign}`);
  const ofUnit = unit.length > 1 && about.includes(`${unit}数`) ? 1 : 0;
  const noun = COUNTED.exec(about)?.groups?.noun;
  const isCounted = noun !== undefined && name.endsWith(noun) ? 1 : 0;
  return pairs.filter((pair) => about.includes(pair)).length + ofUnit + isCounted;
}

/** 隐患数 is that of 查出隐患, and not of 隐患整改. */
const COUNTED = /(?<noun>[\u4e00-\u9fff]{2})(?:[个总件]?数量?|那个数)/u;

/** 改成1.5万, of what was told in 万平方米, or 1.12亿 of 亿元: the value in that unit. */
export const valueIn = (
  unit: string,
  { value, unit: said }: Pick<FoundQuantity, 'value' | 'unit'>,
): number => {
  const size = sizeOf(unit);
  return said === '' && size !== null && value >= size ? value / size : value;
};

/** The reading of a correction whose target is known. */
export function corrected({ report, metric }: Corrected, words: CorrectionWords): ReportReading {
  const right = rightOf(metric, words);
  return {
    act: 'correct',
    items: [{ ...emptyItem(report.task, report.period), metrics: [right] }],
    correction: { from: words.from?.value ?? metric.value, to: right.value, unit: right.unit },
    doubt: null,
  };
}

/** A number as it is once it was put right. */
export const rightOf = (metric: Achievement, { to, quote }: CorrectionWords): Achievement => ({
  ...metric,
  value: to ? valueIn(metric.unit, to) : metric.value,
  unit: metric.unit || (to?.unit ?? ''),
  quote,
  isAbout: to?.isAbout ?? false,
});

/** The reading of several corrections in one message, those of one report together. */
export function allCorrected(
  found: readonly { readonly target: Corrected; readonly words: CorrectionWords }[],
): ReportReading {
  const reports = [...new Set(found.map(({ target }) => target.report))];
  const items = reports.map((report) => {
    const own = found.filter(({ target }) => target.report === report);
    const read = own.map(({ target, words }) => corrected(target, words));
    return {
      ...emptyItem(report.task, report.period),
      metrics: read.flatMap(({ items: [item] }) => item?.metrics ?? []),
      corrects: read.flatMap(({ correction }) => correction ?? []),
    };
  });
  return { act: 'correct', items, correction: null, doubt: null };
}

/** The reading of a correction that names its task and thing, where nothing is known of earlier reports. */
export function correctedByName(
  task: number,
  period: ReportItem['period'],
  words: CorrectionWords,
): ReportReading | null {
  const { to, from, about } = words;
  if (!to) return null;
  const name = nameBefore(
    about
      .replace(/^.*(?:更正|勘误|订正)(?:一下)?[：:，,]?/u, '')
      .replace(EARLIER, '')
      .replace(/(?:应该?|实际|正确|改|更正|修正)?(?:为|是|成)?$/u, ''),
  );
  const metric = {
    name: objectOf(name) === '' ? name || '更正' : name,
    value: to.value,
    unit: to.unit,
    quote: words.quote,
    isAbout: to.isAbout,
    target: null,
  };
  return {
    act: 'correct',
    items: [{ ...emptyItem(task, period), metrics: [metric] }],
    correction: { from: from?.value ?? null, to: to.value, unit: to.unit },
    doubt: null,
  };
}

/** 昨天说的, 上次报的: when it was reported is no part of what was counted. */
const EARLIER =
  /^.*?(?:上次|刚才|刚刚|之前|前面|[昨前]天|上午|早上|上个?月|上周)(?:在群里)?(?:我们?)?(?:报|发|说|写|填)?(?:的|了)?/u;

/** A correction or withdrawal of which it is not known what it means. */
export function uncorrected(
  act: 'correct' | 'withdraw',
  words: CorrectionWords | null,
  text: string,
  tasks: readonly number[],
): ReportReading {
  const doubt: Doubt = {
    reason: 'correction_target_unknown',
    word: text.trim().slice(0, 40),
    tasks: [...tasks],
  };
  const to = words?.to;
  return {
    act,
    items: [],
    correction: to ? { from: words.from?.value ?? null, to: to.value, unit: to.unit } : null,
    doubt,
  };
}

export const emptyItem = (task: number | null, period: ReportItem['period']): ReportItem => ({
  task,
  period,
  progress: '',
  problems: '',
  next: '',
  experience: '',
  metrics: [],
  isNil: false,
});
