import type { Target, Task } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { readNumber } from '../numbers/numbers.ts';
import { MEASURES, type Measure } from '../spans/measures.ts';
import type { Span } from '../spans/span.ts';
import { plain } from '../text/plain.ts';
import {
  BETWEEN,
  JOINS,
  LAST_YEAR,
  LISTS,
  NEXT_YEAR,
  OF_WHICH,
  THIS_YEAR,
  YEAR_END,
} from '../words/facts.ts';

/**
 * The task's targets that a text means, by their place in its list; none where it means all. The
 * longest name decides (支路亮灯率 is not 亮灯率 of all roads), then the unit that is asked for
 * (老旧小区多少户), then the year that is named.
 */
export function targetsMeant(task: Task, asked: Heard, planYear: number): number[] {
  const places = task.targets.map((_, place) => place);
  const meant = placesMeant(task, asked, places);
  const years = yearsIn(asked.text, planYear);
  const due = ofYears(task, meant.length > 0 ? meant : places, years);
  return meant.length === 0 && due.length === places.length ? [] : [...due];
}

/** By name and unit, by unit alone, by name alone, or by a part of the name, whichever tells some from others. */
function placesMeant(task: Task, asked: Heard, places: readonly number[]): readonly number[] {
  const text = asked.text.replace(BETWEEN, '');
  const valued = OF_WHICH.test(text) ? placesOfValue(task, asked, places) : [];
  if (valued.length > 0 && valued.length < places.length) return valued;
  const names = withSharedParts(
    withoutPartial(task.targets.map((target) => longestName(target, text, asked))),
    task,
    asked,
  );
  const beside = besideNamed(task, names, asked);
  const named = places.filter((place) => names[place] || beside.includes(place));
  const kin = places.filter((place) => isKin(task, place, names[place], asked));
  const measured = measuresAsked(asked).map((measure) => {
    const fitting = kin.filter((place) => isIn(measure, task.targets[place]));
    const both = fitting.filter((place) => named.includes(place));
    return both.length > 0 ? both : fitting;
  });
  const fitting = places.filter((place) => measured.some((some) => some.includes(place)));
  const choices = [fitting, named, isWholeTask(task, asked) ? [] : kin];
  return choices.find((some) => some.length > 0 && some.length < places.length) ?? named;
}

/** 98, of 路灯98是哪类路: the numbers that are so much. */
const placesOfValue = (
  { targets }: Task,
  { of }: Heard,
  places: readonly number[],
): readonly number[] => {
  const values = of('quantity').map(({ said }) => readNumber(/^[\d.]+/u.exec(said)?.[0] ?? ''));
  return places.filter((place) => values.includes(targets[place]?.value ?? null));
};

/** The measures that some spans ask for, each once. */
const measuresIn = (spans: readonly Span[]): readonly Measure[] => {
  const names = new Set(spans.map(({ said }) => said));
  return MEASURES.filter(({ name }) => names.has(name));
};

const measuresAsked = ({ of }: Heard): readonly Measure[] => measuresIn(of('measure'));

/** Those that are no part of a thing's name: 拆违面积 asks for no area of its own. */
const measuresBeside = ({ of, mentions }: Heard): readonly Measure[] =>
  measuresIn(
    of('measure').filter(
      ({ start, end }) => !mentions.some((one) => one.start <= start && end <= one.end),
    ),
  );

/**
 * A measure that a text asks for and that no number of the task has, by its name: 绿道多宽 where only its length is set.
 * Numbers that the text names come before the task's other numbers. Null where there is none such.
 */
export function measureMissing(task: Task, asked: Heard): string | null {
  const measures = measuresBeside(asked);
  if (task.targets.length === 0 || measures.length === 0) return null;
  const places = task.targets.map((_, place) => place);
  const text = asked.text.replace(BETWEEN, '');
  const names = task.targets.map((target) => longestName(target, text, asked));
  const kin = places.filter((place) => isKin(task, place, names[place], asked));
  const meant = kin.length > 0 ? kin : places;
  const missing = measures.find(
    (measure) => !meant.some((place) => isIn(measure, task.targets[place])),
  );
  return missing?.name ?? null;
}

const formsOf = (target: Target, { reader }: Heard): readonly string[] =>
  reader.targetForms.get(target) ?? [];

function longestName(target: Target, text: string, asked: Heard): string {
  return formsOf(target, asked)
    .map((form) => form.replace(BETWEEN, ''))
    .filter((form) => form !== '' && text.includes(form))
    .reduce((best, form) => (form.length > best.length ? form : best), '');
}

/** A name that only stands within the longer name of another target names nothing. */
function withoutPartial(names: readonly string[]): readonly string[] {
  return names.map((name) =>
    names.some((other) => other.length > name.length && other.includes(name)) ? '' : name,
  );
}

/** In a list a word may stand for several numbers that its names share: 棚改和征收分别什么时候完成. */
function besideNamed(task: Task, names: readonly string[], asked: Heard): number[] {
  const { text, mentions } = asked;
  const said = names.filter((name) => name !== '');
  if (said.length === 0 || !JOINS.test(text)) return [];
  const others = mentions
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => !said.some((name) => name.includes(words)));
  return task.targets.flatMap((target, place) =>
    formsOf(target, asked).some((form) => others.some((words) => form.includes(words)))
      ? [place]
      : [],
  );
}

/** In a list a name may lack what it shares with another: 安置房新开工、基本建成; 主次干道和支路亮灯率. */
function withSharedParts(names: readonly string[], task: Task, asked: Heard): readonly string[] {
  const { text } = asked;
  if (!LISTS.test(text)) return names;
  const said = names.filter((name) => name !== '');
  return task.targets.map((target, place) => {
    if (names[place]) return names[place];
    const own = formsOf(target, asked).flatMap((form) =>
      said.flatMap((name) => ownParts(form, name)),
    );
    return (
      own.find((part) => text.includes(part) && !said.some((name) => name.includes(part))) ?? ''
    );
  });
}

/** What a name has that another does not have, before or after the words that both share. */
function ownParts(form: string, other: string): readonly string[] {
  const from = sharedLength([...form], [...other]);
  const back = sharedLength([...form].reverse(), [...other].reverse());
  return [
    ...(from < LEAST_SHARED ? [] : [form.slice(from)]),
    ...(back < LEAST_SHARED ? [] : [form.slice(0, form.length - back)]),
  ].filter((part) => part.length >= LEAST_SHARED);
}

const LEAST_SHARED = 2;

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((char, place) => char !== other[place]);
  return end < 0 ? one.length : end;
}

/** Whether the target is named, or one of its names contains what the text names: 老旧小区 for 老旧小区户数. */
function isKin(task: Task, place: number, name: string | undefined, asked: Heard): boolean {
  const target = task.targets[place];
  if (!target) return false;
  if (name) return true;
  const said = [
    ...asked.mentions.map(({ start, end }) => asked.text.slice(start, end)),
    ...task.targets
      .flatMap((one) => formsOf(one, asked))
      .filter((form) => asked.text.includes(form)),
  ];
  return formsOf(target, asked).some((form) => said.some((words) => form.includes(words)));
}

/** Words of the task's own title mean all of its numbers. */
export const isWholeTask = ({ title }: Task, { mentions, text }: Heard): boolean =>
  mentions.some(({ start, end }) => plain(title).includes(text.slice(start, end)));

const isIn = ({ units }: Measure, target: Target | undefined): boolean =>
  units.test(target?.unit ?? '');

/** The targets due in the year; where none is, those without a day; and where none is, all. */
function ofYear(task: Task, places: readonly number[], year: number): readonly number[] {
  const dayOf = (place: number) => task.targets[place]?.deadline ?? null;
  const due = places.filter((place) => dayOf(place)?.startsWith(String(year)));
  const undated = places.filter((place) => dayOf(place) === null);
  return [due, undated].find((some) => some.length > 0) ?? places;
}

/** The targets due in any of the years. */
function ofYears(
  task: Task,
  places: readonly number[],
  years: readonly number[],
): readonly number[] {
  if (years.length === 0) return places;
  const due = years.flatMap((year) => ofYear(task, places, year));
  return places.filter((place) => due.includes(place));
}

/** The years that a text names, in figures or as seen from the plan's year, those in figures first. */
function yearsIn(text: string, planYear: number): readonly number[] {
  const written = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return [
    ...written.map(Number),
    ...(NEXT_YEAR.test(text) ? [planYear + 1] : []),
    ...(LAST_YEAR.test(text) ? [planYear - 1] : []),
    ...(THIS_YEAR.test(text) || (written.length === 0 && YEAR_END.test(text)) ? [planYear] : []),
  ];
}

/** The year that a text names, the plan's own before any other (今年还是明年); null where it names none. */
export function yearIn(text: string, planYear: number): number | null {
  const years = yearsIn(text, planYear);
  return years.includes(planYear) ? planYear : (years[0] ?? null);
}
