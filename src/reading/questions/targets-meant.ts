import type { Target, Task } from '../../domain/plan.ts';
import type { Asked } from '../reader.ts';
import { plain } from '../text/plain.ts';

/** Words between the parts of a name: 棚改安置房(今年)新开工. */
const BETWEEN = /今年|今后|本年度?|年内|全年|一共|总共|具体|需要|应该|应当|[的要得需该共]/gu;

/** Words that ask for a number in a unit, and the units that answer them. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:几|多少)户|户数|households/u, /户/u],
  [/(?:几|多少)套|套数/u, /套/u],
  [/(?:几|多少|什么)?面积|(?:几|多少)万?平|\barea\b/u, /平方米|公顷|亩/u],
  [/(?:几|多少)个|个数|项目数|几家/u, /^个$/u],
  [/(?:几|多少)座/u, /座/u],
  [/(?:几|多少)处/u, /处/u],
  [/(?:几|多少)条/u, /条/u],
  [/多长|(?:几|多少)(?:公里|千米|里)|长度|里程/u, /公里|千米/u],
  [/多宽|宽度|(?:几|多少)米/u, /^米$/u],
  [/百分|比例|占比|率/u, /%/u],
];

/**
 * The task's targets that a text means, by their place in its list; none where it means all. The
 * longest name decides (支路亮灯率 is not 亮灯率 of all roads), then the unit that is asked for
 * (老旧小区多少户), then the year that is named.
 */
export function targetsMeant(task: Task, asked: Asked, planYear: number): number[] {
  const places = task.targets.map((_, place) => place);
  const meant = placesMeant(task, asked, places);
  const years = yearsIn(asked.text, planYear);
  const due = ofYears(task, meant.length > 0 ? meant : places, years);
  return meant.length === 0 && due.length === places.length ? [] : [...due];
}

/** By name and unit, by unit alone, by name alone, or by a part of the name, whichever tells some from others. */
function placesMeant(task: Task, asked: Asked, places: readonly number[]): readonly number[] {
  const text = asked.text.replace(BETWEEN, '');
  const names = withSharedParts(
    withoutPartial(task.targets.map((target) => longestName(target, text))),
    task,
    asked.text,
  );
  const beside = besideNamed(task, names, asked);
  const named = places.filter((place) => names[place] || beside.includes(place));
  const kin = places.filter((place) => isKin(task, place, names[place], asked));
  const measured = MEASURES.filter(([words]) => words.test(asked.text)).map((measure) => {
    const fitting = kin.filter((place) => isIn(measure, task.targets[place]));
    const both = fitting.filter((place) => named.includes(place));
    return both.length > 0 ? both : fitting;
  });
  const fitting = places.filter((place) => measured.some((some) => some.includes(place)));
  const choices = [fitting, named, isWholeTask(task, asked) ? [] : kin];
  return choices.find((some) => some.length > 0 && some.length < places.length) ?? named;
}

const formsOf = (target: Target): readonly string[] =>
  [target.metric, ...target.aliases, ...target.english].map(plain);

function longestName(target: Target, text: string): string {
  return formsOf(target)
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
function besideNamed(task: Task, names: readonly string[], { text, mentions }: Asked): number[] {
  const said = names.filter((name) => name !== '');
  if (said.length === 0 || !/[和与跟及、]|分别|各/u.test(text)) return [];
  const others = mentions
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => !said.some((name) => name.includes(words)));
  return task.targets.flatMap((target, place) =>
    formsOf(target).some((form) => others.some((words) => form.includes(words))) ? [place] : [],
  );
}

/** In a list a name may lack what it shares with another: 安置房新开工、基本建成; 主次干道和支路亮灯率. */
function withSharedParts(names: readonly string[], task: Task, text: string): readonly string[] {
  if (!/[、,和与跟及]|各|分别|多少.*多少|几.*几/u.test(text)) return names;
  const said = names.filter((name) => name !== '');
  return task.targets.map((target, place) => {
    if (names[place]) return names[place];
    const own = formsOf(target).flatMap((form) => said.flatMap((name) => ownParts(form, name)));
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
function isKin(task: Task, place: number, name: string | undefined, asked: Asked): boolean {
  const target = task.targets[place];
  if (!target) return false;
  if (name) return true;
  const said = [
    ...asked.mentions.map(({ start, end }) => asked.text.slice(start, end)),
    ...task.targets.flatMap(formsOf).filter((form) => asked.text.includes(form)),
  ];
  return formsOf(target).some((form) => said.some((words) => form.includes(words)));
}

/** Words of the task's own title mean all of its numbers. */
const isWholeTask = ({ title }: Task, { mentions, text }: Asked): boolean =>
  mentions.some(({ start, end }) => plain(title).includes(text.slice(start, end)));

const isIn = ([, unit]: (typeof MEASURES)[number], target: Target | undefined): boolean =>
  unit.test(target?.unit ?? '');

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
    ...(/明年/u.test(text) ? [planYear + 1] : []),
    ...(/去年/u.test(text) ? [planYear - 1] : []),
    ...(/今年/u.test(text) || (written.length === 0 && /年底前?|年内/u.test(text))
      ? [planYear]
      : []),
  ];
}

/** The year that a text names, the plan's own before any other (今年还是明年); null where it names none. */
export function yearIn(text: string, planYear: number): number | null {
  const years = yearsIn(text, planYear);
  return years.includes(planYear) ? planYear : (years[0] ?? null);
}
