import type { Target, Task } from '../../domain/plan.ts';
import type { Asked } from '../reader.ts';
import { plain } from '../text/plain.ts';

/** Words between the parts of a name: 棚改安置房(今年)新开工. */
const BETWEEN = /今年|今后|本年度?|年内|全年|一共|总共|具体|需要|应该|应当|[的要得需该共]/gu;

/** Words that ask for a number in a unit, and the units that answer them. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:几|多少)户|户数|households/u, /户/u],
  [/(?:几|多少)套|套数/u, /套/u],
  [/(?:几|多少|什么)?面积|(?:几|多少)平|\barea\b/u, /平方米|公顷|亩/u],
  [/(?:几|多少)个|个数|几家/u, /^个$/u],
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
  const due = ofYear(task, meant.length > 0 ? meant : places, yearIn(asked.text, planYear));
  return meant.length === 0 && due.length === places.length ? [] : [...due];
}

/** By name and unit, by unit alone, by name alone, or by a part of the name, whichever tells some from others. */
function placesMeant(task: Task, asked: Asked, places: readonly number[]): readonly number[] {
  const text = asked.text.replace(BETWEEN, '');
  const names = withoutPartial(task.targets.map((target) => longestName(target, text)));
  const named = places.filter((place) => names[place]);
  const kin = places.filter((place) => isKin(task.targets[place], names[place], asked));
  const fitting = kin.filter((place) => isAskedIn(task.targets[place], asked.text));
  const both = fitting.filter((place) => named.includes(place));
  const choices = [both, fitting, named, isWholeTask(task, asked) ? [] : kin];
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

/** Whether the target is named, or one of its names contains what the text names: 老旧小区 for 老旧小区户数. */
function isKin(target: Target | undefined, name: string | undefined, asked: Asked): boolean {
  if (!target) return false;
  if (name) return true;
  const said = asked.mentions.map(({ start, end }) => asked.text.slice(start, end));
  return formsOf(target).some((form) => said.some((words) => form.includes(words)));
}

/** Words of the task's own title mean all of its numbers. */
const isWholeTask = ({ title }: Task, { mentions, text }: Asked): boolean =>
  mentions.some(({ start, end }) => plain(title).includes(text.slice(start, end)));

function isAskedIn(target: Target | undefined, text: string): boolean {
  return MEASURES.some(([words, unit]) => words.test(text) && unit.test(target?.unit ?? ''));
}

/** The targets due in the year; where none is, those without a day; and where none is, all. */
function ofYear(task: Task, places: readonly number[], year: number | null): readonly number[] {
  if (year === null) return places;
  const dayOf = (place: number) => task.targets[place]?.deadline ?? null;
  const due = places.filter((place) => dayOf(place)?.startsWith(String(year)));
  const undated = places.filter((place) => dayOf(place) === null);
  return [due, undated].find((some) => some.length > 0) ?? places;
}

/** The year that a text names, in figures or as seen from the plan's year; null where it names none. */
export function yearIn(text: string, planYear: number): number | null {
  const written = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0];
  if (written) return Number(written);
  if (/明年/u.test(text)) return planYear + 1;
  if (/去年/u.test(text)) return planYear - 1;
  return /今年|年底前?|年内/u.test(text) ? planYear : null;
}
