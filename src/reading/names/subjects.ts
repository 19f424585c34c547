import type { Plan } from '../../domain/plan.ts';
import type { Mention, Said } from './mentions.ts';

/** What a text is about, sorted by kind, each in the order of the text and without repetition. */
export interface Subjects {
  /** Tasks named by number, title, or words that fit no other task. */
  readonly tasks: readonly number[];
  /** Whether the tasks were named by number. */
  readonly areNumbered: boolean;
  /** Tasks that words fit which fit several; empty as soon as `tasks` says which. */
  readonly possibleTasks: readonly number[];
  readonly possibleWord: string;
  readonly units: readonly string[];
  /** Each word that fits several units, with the units it fits. */
  readonly unclearUnits: readonly { readonly word: string; readonly units: readonly string[] }[];
  readonly groups: readonly number[];
  readonly persons: readonly string[];
  readonly posts: readonly string[];
  readonly unclearPosts: readonly { readonly word: string; readonly posts: readonly string[] }[];
  readonly quarters: readonly number[];
  readonly missingTask: number | null;
  readonly missingGroup: number | null;
}

/** Sorts the mentions of a plain text into subjects. */
export function subjectsOf(text: string, mentions: readonly Mention[], plan: Plan): Subjects {
  const said = mentions.flatMap((mention) => mention.meanings);
  const numbers = unique(said.flatMap((one) => (one.kind === 'task-number' ? [one.number] : [])));
  const groupNumbers = unique(
    said.flatMap((one) => (one.kind === 'group-number' ? [one.number] : [])),
  );
  const known = numbers.filter((number) => plan.tasks.some((task) => task.number === number));
  const topics = tasksByWords(text, mentions);
  const isNumbered = numbers.length > 0;
  return {
    tasks: isNumbered ? known : topics.certain,
    areNumbered: isNumbered,
    possibleTasks: isNumbered ? [] : topics.possible,
    possibleWord: topics.word,
    ...unitsOf(text, mentions),
    groups: groupsOf(said, groupNumbers, plan),
    persons: unique(said.flatMap((one) => (one.kind === 'person' ? [one.name] : []))),
    ...postsOf(text, mentions),
    quarters: unique(said.flatMap((one) => (one.kind === 'quarter' ? [one.quarter] : []))),
    missingTask: numbers.find((number) => !known.includes(number)) ?? null,
    missingGroup:
      groupNumbers.find((number) => !plan.groups.some((group) => group.ordinal === number)) ?? null,
  };
}

function tasksByWords(text: string, mentions: readonly Mention[]) {
  const certain = new Set<number>();
  const open: { word: string; tasks: readonly number[] }[] = [];
  for (const mention of mentions) {
    const tasks = mention.meanings.filter((one) => one.kind === 'task');
    if (tasks.length === 0) continue;
    const own = tasks.filter((one) => one.strength !== 'shared');
    const [only] = own;
    if (only && own.length === 1) certain.add(only.task);
    else open.push({ word: wordOf(text, mention), tasks: tasks.map((one) => one.task) });
  }
  if (certain.size > 0) {
    const beside = LISTS_EACH.test(text)
      ? open.flatMap(({ tasks }) => besideIn(tasks, certain))
      : [];
    return { certain: unique([...certain, ...beside]), possible: [], word: '' };
  }
  return narrow(open);
}

const LISTS_EACH = /^[^和与跟及、]*[和与跟及、].*(?:分别|各自|各(?!类|单位|街|项|有关|组|责任))/u;
/** More tasks than these that a word fits, and it is too wide to be answered with all of them. */
const MOST_BESIDE = 3;

/** 公园和商圈分别建几个: what 商圈 fits, where none of it is what 公园 means already. */
const besideIn = (tasks: readonly number[], certain: ReadonlySet<number>): readonly number[] =>
  tasks.length > MOST_BESIDE || tasks.some((task) => certain.has(task)) ? [] : tasks;

/** Several words that each fit several tasks mean a task that all of them fit, if there is one. */
function narrow(open: readonly { word: string; tasks: readonly number[] }[]) {
  const [first, ...others] = open;
  if (!first) return { certain: [], possible: [], word: '' };
  const common = first.tasks.filter((task) => others.every((other) => other.tasks.includes(task)));
  if (common.length === 1) return { certain: common, possible: [], word: '' };
  const possible = common.length > 1 ? common : unique(open.flatMap((one) => one.tasks));
  return { certain: [], possible: [...possible].sort((a, b) => a - b), word: first.word };
}

function unitsOf(text: string, mentions: readonly Mention[]) {
  const units: string[] = [];
  const unclearUnits: { word: string; units: readonly string[] }[] = [];
  for (const mention of mentions) {
    const meant = mention.meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
    const [only] = meant;
    if (only && meant.length === 1) units.push(only);
    else if (only) unclearUnits.push({ word: wordOf(text, mention), units: meant });
  }
  return { units: unique(units), unclearUnits };
}

function postsOf(text: string, mentions: readonly Mention[]) {
  const posts: string[] = [];
  const unclearPosts: { word: string; posts: readonly string[] }[] = [];
  for (const mention of mentions) {
    const meant = mention.meanings.flatMap((one) => (one.kind === 'post' ? [one.post] : []));
    const [only] = meant;
    if (only && meant.length === 1) posts.push(only);
    else if (only) unclearPosts.push({ word: wordOf(text, mention), posts: meant });
  }
  return { posts: unique(posts), unclearPosts };
}

function groupsOf(
  said: readonly Said[],
  numbers: readonly number[],
  plan: Plan,
): readonly number[] {
  const named = said.flatMap((one) => (one.kind === 'group' ? [one.group] : []));
  const known = numbers.filter((number) => plan.groups.some((group) => group.ordinal === number));
  return unique([...known, ...named]);
}

const wordOf = (text: string, mention: Mention): string => text.slice(mention.start, mention.end);

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
