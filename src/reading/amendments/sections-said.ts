import type { Amendment } from '../../domain/amendment.ts';
import type {
  Achievement,
  ReportItem,
  SectionName,
  Sections,
} from '../../domain/report-reading.ts';
import { emptyItem } from '../corrections/corrections.ts';
import type { QuestionReader } from '../reader.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { type Ground, taskMeant } from './ground.ts';
import { headedSections } from './headed-sections.ts';
import { turnsIn } from './turns-in.ts';
import { type Unhedged, unhedged } from './unhedged.ts';
import { BECOMES, GROWS, NO_TROUBLE, PIECE, SECTION_SAYS, SECTION_WORDS } from './words.ts';

/** The numbers of a progress that is said anew, read as if its task were named; null for other sections. */
export type NumbersOf = (progress: string, task: number | null) => Achievement[];

/**
 * Sections by their names: 问题：雨季快到了 and 下一步改成先验收 say one anew, 问题嘛 就是手续没批 and 再加一句问题：… add to it,
 * of the task that is named, if one is. What is on record is only said anew. Null for any other text.
 */
export function readSections(
  said: Unhedged,
  ground: Ground,
  reader: QuestionReader,
  numbersOf: NumbersOf,
): readonly Amendment[] | null {
  const [named] = findNumberedTasks(said.core);
  const from = named ? LEAD.exec(said.core.slice(0, named.span.start)) : null;
  const { isDraft } = ground;
  if (!named || !from) return readNamed(said, null, isDraft, numbersOf);
  const number = named.numbers.length === 1 ? (named.numbers[0] ?? null) : null;
  const task = isDraft ? taskMeant(named.text, ground, reader) : number;
  if (task === null) return null;
  const rest = unhedged(said.core.slice(named.span.end).replace(/^[的，,:：、\s]+/u, ''));
  return readNamed({ ...rest, adds: rest.adds || said.adds }, task, isDraft, numbersOf);
}

const LEAD = /^(?:把|将|给|在)?\s*$/u;

function readNamed(
  { core, adds }: Unhedged,
  task: number | null,
  isDraft: boolean,
  numbersOf: NumbersOf,
): readonly Amendment[] | null {
  const headed = headedSections(core);
  if (headed) {
    return sectionsOf(headed)
      .flatMap(([section, text]) => turnsIn(section, text, headless))
      .map((one) => meant(one, task, adds, numbersOf));
  }
  if (isDraft && NOTHING_WRONG.test(core)) return [added('problems', core, task)];
  for (const [section, anew, more, grows] of FORMS) {
    const besides = grows.exec(core)?.groups?.text;
    if (besides) return turnsAdded(section, besides, task);
    const text = anew.exec(core)?.groups?.text;
    if (text) {
      const turns = turnsIn(section, text, headless);
      return turns.map((one) => meant(one, task, false, numbersOf));
    }
    const rest = isDraft ? more.exec(core)?.groups?.text : undefined;
    if (rest && !EMPTY.test(rest)) return turnsAdded(section, rest, task);
  }
  return null;
}

const NOTHING_WRONG = new RegExp(NO_TROUBLE, 'u');
/** 下一步呢 asks. */
const EMPTY = /^[呢吗么嘛啊?？是什么啥]*$/u;

const FORMS: readonly (readonly [SectionName, RegExp, RegExp, RegExp])[] = (
  ['problems', 'next', 'experience'] as const
).map((section) => {
  const name = `^(?:还?(?:有|就)(?:个|一个)?)?${SECTION_WORDS[section]}`;
  const says = section === 'next' ? `${SECTION_SAYS}{0,4}` : `${SECTION_SAYS}{1,4}`;
  return [
    section,
    new RegExp(`${name}(?:${PIECE}|里)?${BECOMES}[：:，,\\s]*(?<text>[^：:，,\\s].*)$`, 'su'),
    new RegExp(`${name}${says}(?<text>.+)$`, 'su'),
    new RegExp(`${name}${GROWS}[：:，,\\s]{0,3}(?<text>[^：:，,\\s].*)$`, 'su'),
  ];
});

/** 下步走司法程序, without the word for its section. */
function headless(section: SectionName, text: string): string | null {
  const form = FORMS.find(([name]) => name === section)?.[2];
  return headedSections(text)?.[section] ?? form?.exec(text)?.groups?.text ?? null;
}

const turnsAdded = (section: SectionName, text: string, task: number | null): Amendment[] =>
  turnsIn(section, text, headless).map(([of, said]) => added(of, said, task));

const sectionsOf = (sections: Partial<Sections>): readonly (readonly [SectionName, string])[] =>
  (['progress', 'problems', 'next', 'experience'] as const).flatMap((section) => {
    const text = sections[section];
    return text === undefined ? [] : [[section, text] as const];
  });

function meant(
  [section, text]: readonly [SectionName, string],
  task: number | null,
  adds: boolean,
  numbersOf: NumbersOf,
): Amendment {
  const metrics = section === 'progress' ? numbersOf(text, task) : null;
  if (!adds) return { kind: 'say', task, section, text, metrics };
  return added(section, text, task, metrics ?? []);
}

function added(
  section: SectionName,
  text: string,
  task: number | null,
  metrics: Achievement[] = [],
): Amendment {
  const item: ReportItem = { ...emptyItem(task, null), [section]: text, metrics };
  return { kind: 'add', items: [item], doubt: null };
}
