import { isDeepStrictEqual } from 'node:util';
import type { Aside, Draft } from '../../src/domain/draft.ts';
import { SECTIONS } from '../../src/domain/group-report.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findQuantities } from '../../src/reading/numbers/quantities.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { ShelveDraft } from './intents.ts';
import { tasksNamed } from './tasks-named.ts';
import { ALL_OF_IT, POINTS_BACK, SHELVES, TAKES_UP } from './words.ts';

/**
 * 先别报这个, 17那条先放一放，等王科回来定: what waits is to go with no 确认 before it is taken up again; of several tasks only those
 * that are named. Null for any other text, and for what tells figures.
 */
export function readShelving(
  whole: string,
  draft: Draft,
  reader: QuestionReader,
): ShelveDraft | null {
  const text = whole.trim().replace(MAY_I, '');
  const match = text.length > LONGEST || asksOnly(text) ? null : SHELVING.exec(text);
  if (!match) return null;
  const { proposal } = draft;
  const around = `${text.slice(0, match.index)}，${text.slice(match.index + match[0].length)}`;
  const named = tasksNamed(around, [proposal], reader);
  if (named.areOthers || tellsMore(around, proposal)) return null;
  const last = LAST_ONE.test(text) ? (draft.added ?? []) : [];
  const tasks = named.tasks.length > 0 ? named.tasks : last;
  return { kind: 'shelve-draft', tasks: ALL.test(around) ? [] : tasks };
}

/** 那个可以报了, 王科说17可以报了, 核实好了，报吧: what is on the shelf is shown again. Null for any other text, and where nothing is. */
export function readTakingUp(
  text: string,
  draft: Draft | null,
  shelved: readonly Aside[],
  reader: QuestionReader,
): Intent | null {
  const said = withoutRestated(text.trim().replace(/[。.！!~～]{1,3}$/u, ''), shelved);
  const match = said.length > LONGEST || shelved.length === 0 ? null : TAKING_UP.exec(said);
  if (!match || asksOnly(said.replace(SOFTENED, ''))) return null;
  const before = said.slice(0, match.index);
  const { tasks, areOthers } = tasksNamed(
    before,
    shelved.map(({ proposal }) => proposal),
    reader,
  );
  if (areOthers || tellsFigures(before)) return null;
  const isPointedAt = tasks.length > 0 || BACK.test(before);
  if (draft && !draft.isShelved && !isPointedAt) return null;
  return { kind: 'take-up-draft', task: tasks[0] ?? null };
}

/** 夜市那条也报了吧, of 夜市那条也报了吧 还是45个, where 45个 stands on the shelf: the figure that it is to go with is its own. */
function withoutRestated(text: string, shelved: readonly Aside[]): string {
  const { order, rest = '' } = RESTATES.exec(text)?.groups ?? {};
  const isOwn = shelved.some(({ proposal }) =>
    findQuantities(rest).every(({ canonical }) =>
      toldIn(proposal).some((one) => isDeepStrictEqual(one, canonical)),
    ),
  );
  return order !== undefined && isOwn ? order : text;
}

const RESTATES =
  /^(?<order>[^，,\s]{2,24}[了吧啦])[，,\s]{1,3}(?<rest>(?:还是|仍然?是?|就是?|照|按)(?:原来的?)?[^，,\s]{1,12})$/u;

/** 回头再确认行不: whoever asks leave has it. */
const MAY_I =
  /[，,\s]?(?:行不行?|行吗|行吧|可以吗|可以吧|可以不|成不成?|中不|好不好|好吗)[?？。]?$/u;
const LONGEST = 40;
/** 报吧 asks nothing. */
const SOFTENED = /[吧啦]$/u;
const SHELVING = new RegExp(SHELVES, 'u');
const TAKING_UP = new RegExp(TAKES_UP, 'u');
const BACK = new RegExp(POINTS_BACK, 'u');
const ALL = new RegExp(ALL_OF_IT, 'u');
/** 这条先不报: of several the one that was told last. */
const LAST_ONE = /这(?:[1一]?[条个项块]|个任务)/u;

/** A figure with what it counts; the number of a task is none. */
const figuresIn = (words: string) =>
  findQuantities(words).filter(({ unit }) => unit !== '' && !'号条个项份'.includes(unit));

const tellsFigures = (words: string): boolean => figuresIn(words).length > 0;

/** 等王科把340件那个数核准了再报 tells nothing that the draft does not. */
function tellsMore(words: string, proposal: Intent): boolean {
  const told = toldIn(proposal);
  return figuresIn(words).some(
    ({ canonical: { value, unit } }) =>
      !told.some((one) => one.value === value && one.unit === unit),
  );
}

/** Every figure that the sections of a report tell. */
const toldIn = (proposal: Intent) =>
  (asReport(proposal)?.reading.items ?? []).flatMap((item) =>
    SECTIONS.flatMap((section) => findQuantities(item[section])).map(({ canonical }) => canonical),
  );
