import type {
  DoubtReason,
  NotedFigure,
  ReportItem,
  ReportReading,
} from '../../src/domain/report-reading.ts';
import { findQuantities } from '../../src/reading/numbers/quantities.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { type RecentReport, type Reporter, readReport } from '../../src/reading/reports/report.ts';
import { normalise } from '../../src/reading/text/text.ts';

/** What a careful clerk would make of one task in a message. */
export interface ExpectedItem {
  readonly task: number | null;
  /** One period, or any of several. */
  readonly period: string | readonly string[];
  /** `开工|公园 9 处`: any of these words in the name, the value, the unit. */
  readonly metrics: readonly string[];
  /** `8 座`: no achievement. */
  readonly not?: readonly string[];
  /** `size 8568 户`: stated, and no achievement, with what it says instead. */
  readonly noted?: readonly string[];
  /** Words of each section. */
  readonly progress?: readonly string[];
  readonly problems?: readonly string[];
  readonly next?: readonly string[];
  readonly experience?: readonly string[];
  /** Words that belong to another task, or to nobody. */
  readonly leak?: readonly string[];
  readonly nil?: boolean;
  /** The place of the target that a number counts towards. */
  readonly targets?: Readonly<Record<string, number>>;
}

export interface ReportCase {
  readonly id: string;
  readonly unit: string | null;
  readonly role?: 'office';
  readonly date: string;
  readonly text: string;
  readonly quote?: string;
  /** What the same unit reported before. */
  readonly before?: readonly { readonly date: string; readonly text: string }[];
  /** False for what is no report. */
  readonly report?: false;
  readonly act?: ReportReading['act'];
  readonly correction?: readonly [from: number, to: number];
  readonly items?: readonly ExpectedItem[];
  readonly doubt?: DoubtReason | null;
}

/** Reads the message of a case, and before it what the same unit reported. */
export function readCase(given: ReportCase, reader: QuestionReader): ReportReading | null {
  const recent = (given.before ?? []).flatMap(({ date, text }) => {
    const reading = readReport({ text, quote: null }, reporterOf(given, date, [], reader), reader);
    return (reading?.items ?? []).flatMap(({ task, period, metrics }): readonly RecentReport[] =>
      task === null || period === null ? [] : [{ at: date, task, period, metrics }],
    );
  });
  const reporter = reporterOf(given, given.date, recent.toReversed(), reader);
  return readReport({ text: given.text, quote: given.quote ?? null }, reporter, reader);
}

function reporterOf(
  { unit, role }: ReportCase,
  today: string,
  recent: readonly RecentReport[],
  { plan }: QuestionReader,
): Reporter {
  const led = plan.groups.filter((group) => group.leadUnit === unit).map((group) => group.ordinal);
  return {
    units: unit === null ? [] : [unit],
    groups: led,
    mayReportAny: role === 'office',
    today,
    recent,
  };
}

/** All that a reading got wrong; empty if it is right. */
export function judge(reading: ReportReading | null, expected: ReportCase): readonly string[] {
  if (expected.report === false) return reading ? [`read as a report: ${show(reading)}`] : [];
  if (!reading) return ['not read as a report'];
  const doubt = reading.doubt?.reason ?? null;
  const wanted = expected.items ?? [];
  return [
    ...(doubt === (expected.doubt ?? null) ? [] : [`doubt ${doubt} is not ${expected.doubt}`]),
    ...(reading.act === (expected.act ?? 'report') ? [] : [`act ${reading.act}`]),
    ...judgeCorrection(reading, expected),
    ...wanted.flatMap((item) => judgeItem(reading, item)),
    ...judgeExtra(reading, expected),
  ];
}

function judgeCorrection({ correction }: ReportReading, { correction: wanted }: ReportCase) {
  if (!wanted) return [];
  const [from, to] = wanted;
  const isRight = correction?.from === from && correction.to === to;
  return isRight ? [] : [`correction ${JSON.stringify(correction)}`];
}

function judgeExtra({ items }: ReportReading, { items: wanted = [] }: ReportCase) {
  if (wanted.length === 0) return [];
  const strays = items.filter((item) => !wanted.some((one) => one.task === item.task));
  return strays.map((item) => `unexpected task ${item.task}`);
}

function judgeItem(reading: ReportReading, wanted: ExpectedItem): readonly string[] {
  const item = reading.items.find((one) => one.task === wanted.task);
  if (!item) return [`task ${wanted.task} missing (${reading.items.map((one) => one.task)})`];
  const periods = [wanted.period].flat();
  const all = [item.progress, item.problems, item.next, item.experience].join('\n');
  return [
    ...(periods.includes(item.period ?? '') ? [] : [`period ${item.period}`]),
    ...wanted.metrics
      .filter((metric) => !item.metrics.some((one) => isMetric(one, metric)))
      .map((metric) => `lacks ${metric}: ${showMetrics(item)}`),
    ...(wanted.not ?? [])
      .filter((metric) => item.metrics.some((one) => isMetric(one, ` ${metric}`)))
      .map((metric) => `counts ${metric}: ${showMetrics(item)}`),
    ...(wanted.noted ?? [])
      .filter((figure) => !(item.noted ?? []).some((one) => isNoted(one, figure)))
      .map((figure) => `does not note ${figure}: ${showNoted(item)}`),
    ...judgeSections(item, wanted),
    ...(wanted.leak ?? []).filter((words) => all.includes(words)).map((words) => `leaks ${words}`),
    ...((wanted.nil ?? false) === item.isNil ? [] : [`isNil ${item.isNil}`]),
    ...judgeTargets(item, wanted),
  ];
}

function judgeSections(item: ReportItem, wanted: ExpectedItem): readonly string[] {
  const names = ['progress', 'problems', 'next', 'experience'] as const;
  return names.flatMap((name) =>
    (wanted[name] ?? [])
      .filter((words) => !item[name].includes(words))
      .map((words) => `${name} lacks ${words}: ${item[name]}`),
  );
}

function judgeTargets(item: ReportItem, { targets = {} }: ExpectedItem): readonly string[] {
  return Object.entries(targets).flatMap(([metric, target]) => {
    const found = item.metrics.find((one) => isMetric(one, ` ${metric}`));
    return found?.target === target ? [] : [`${metric} counts towards ${found?.target}`];
  });
}

type Metric = ReportItem['metrics'][number];

function isMetric({ name, value, unit }: Metric, wanted: string): boolean {
  const [words = '', number = '', measure = ''] = wanted.split(' ');
  const names = words.split('|');
  return (
    names.some((one) => normalise(name).normal.includes(normalise(one).normal)) &&
    sameSize(value, unit, Number(number), measure)
  );
}

function isNoted({ role, value, unit }: NotedFigure, wanted: string): boolean {
  const [name, number = '', measure = ''] = wanted.split(' ');
  return role === name && sameSize(value, unit, Number(number), measure);
}

function sameSize(value: number, unit: string, wanted: number, measure: string): boolean {
  if (unit === measure) return value === wanted;
  const [one] = findQuantities(`${value}${unit}`);
  const [other] = findQuantities(`${wanted}${measure}`);
  if (!one || !other) return value === wanted && (unit === '' || measure === '');
  return (
    one.canonical.value === other.canonical.value && one.canonical.unit === other.canonical.unit
  );
}

const showMetrics = ({ metrics }: ReportItem): string =>
  metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`).join(', ');

const showNoted = ({ noted = [] }: ReportItem): string =>
  noted.map(({ role, name, value, unit }) => `${role} ${name} ${value}${unit}`).join(', ');

const show = ({ items, doubt }: ReportReading): string =>
  JSON.stringify({ tasks: items.map(({ task }) => task), doubt: doubt?.reason });
