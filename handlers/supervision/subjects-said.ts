import type { Charged } from '../../src/domain/charged.ts';
import { isResponsible } from '../../src/domain/responsibility.ts';
import type { SupervisionFocus, SupervisionSubject } from '../../src/domain/supervision.ts';
import { chargedFirst } from '../../src/reading/charging/charged-in.ts';
import { LIKEWISE } from '../../src/reading/charging/subjects-apart.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { readLooseNumber } from '../../src/reading/tasks/task-numbers.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import type { OpenSupervision, SubjectToOpen } from './intents.ts';

/** What is said of one thing or of several, the whole message, and who stands before all of it. */
export interface SubjectsSaid {
  readonly said: string;
  readonly parts: readonly string[];
  readonly whom: string;
}

/**
 * Each part with its task, its units and its day. What a part leaves out it has from another: its task from the one before, its units from those
 * of the one before or of the last that answer for its task, its day from the last where that alone names one, or from the one before where it
 * says 也一样.
 */
export function subjectsSaid(
  { said, parts, whom }: SubjectsSaid,
  today: string,
  reader: QuestionReader,
): Pick<OpenSupervision, 'items' | 'workdays'> {
  if (parts.length === 1) return onlySubject(parts[0] ?? '', said, whom, today, reader);
  const items: SubjectToOpen[] = [];
  for (const part of parts) items.push(subjectAfter(items.at(-1), part, said, today, reader));
  const last = items.at(-1);
  const others = items.slice(0, -1);
  const isDayOfAll = others.every(({ dueOn, workdays }) => dueOn === null && !workdays);
  const dated = isDayOfAll && last ? items.map((item) => ({ ...item, ...dayOf(last) })) : items;
  return { items: withUnits(dated, chargedFirst(whom, reader), reader), workdays: null };
}

function onlySubject(
  part: string,
  said: string,
  whom: string,
  today: string,
  reader: QuestionReader,
): Pick<OpenSupervision, 'items' | 'workdays'> {
  const { day, workdays } = dueDayIn(part, today);
  const owner = OWNER.exec(part)?.groups?.owner ?? '';
  const owning = chargedFirst(owner, reader);
  const charged = [...(owning.length > 0 ? owning : chargedFirst(`${whom}，${part}`, reader))];
  return { items: [{ ...subjectIn(part, said, reader), charged, dueOn: day }], workdays };
}

/** 责任单位区城管局: whoever else is named. */
const OWNER = /责任单位(?:是|为|[：:])?\s?(?<owner>[^，,。；;]{2,60})/u;

function subjectAfter(
  before: SubjectToOpen | undefined,
  part: string,
  said: string,
  today: string,
  reader: QuestionReader,
): SubjectToOpen {
  const own = subjectIn(part, said, reader);
  const { day, workdays } = dueDayIn(part, today);
  const isSame = before !== undefined && LIKEWISE.test(part);
  const isOfBefore = own.task === null && own.from === null && !own.isAssigned;
  return {
    ...own,
    task: isOfBefore ? (before?.task ?? null) : own.task,
    charged: own.charged.length === 0 && isSame ? before.charged : own.charged,
    dueOn: day ?? (isSame && workdays === null ? before.dueOn : null),
    ...(workdays === null ? {} : { workdays }),
  };
}

const dayOf = ({ dueOn, workdays }: SubjectToOpen) => ({
  dueOn,
  ...(workdays === undefined ? {} : { workdays }),
});

/** 任务12…，任务28…，住建局、环卫中心…: those who are named once are charged with what they answer for. */
function withUnits(
  items: readonly SubjectToOpen[],
  whom: readonly Charged[],
  reader: QuestionReader,
): SubjectToOpen[] {
  if (whom.length > 0) {
    return items.map((item) => (item.charged.length > 0 ? item : { ...item, charged: [...whom] }));
  }
  const last = items.at(-1)?.charged ?? [];
  const filled: SubjectToOpen[] = [];
  for (const item of items) {
    const before = filled.at(-1)?.charged ?? last;
    const theirs = [before, last].map((all) => answeringFor(item, all, reader));
    const charged = theirs.find((all) => all.length > 0) ?? [];
    filled.push(item.charged.length > 0 ? item : { ...item, charged: [...charged] });
  }
  const isShared = items.slice(0, -1).every(({ charged }) => charged.length === 0);
  const end = filled.at(-1);
  const own = end && isShared && last.length > 1 ? answeringFor(end, last, reader) : [];
  return end && own.length > 0 ? [...filled.slice(0, -1), { ...end, charged: [...own] }] : filled;
}

/** Those of them who are responsible for its task. */
function answeringFor(
  { task }: SupervisionSubject,
  all: readonly Charged[],
  { plan }: QuestionReader,
): readonly Charged[] {
  const known = plan.tasks.find(({ number }) => number === task);
  if (!known) return [];
  return all.filter((one) => one.kind === 'unit' && isResponsible(plan, known, one.unit));
}

function subjectIn(part: string, said: string, reader: QuestionReader): SupervisionSubject {
  const referred = matterIn(part)?.ref ?? null;
  const [task = readLooseNumber(part)?.numbers[0]] = tasksMeant(part, reader);
  return {
    task: task ?? null,
    from: referred && SOURCES.includes(referred.kind) ? referred : null,
    isAssigned: ASSIGNED.test(part),
    focus: focusIn(part) ?? focusIn(said) ?? 'weakness',
    reason: '',
    charged: [...chargedFirst(part, reader)],
    what: withoutMarks(part),
    dueOn: null,
  };
}

const ASSIGNED =
  /(?:^|[，,：:\s])[\u4e00-\u9fff]{2,4}(?:同志)?交办|领导(?:们)?(?:交办|要求|指示|批示|安排)|交办事项|(?:总指挥|区长|书记)[^，,。；;]{0,6}(?:交办|要求|指示|批示|安排)/u;

const SOURCES: readonly string[] = ['instruction', 'meeting', 'inspection', 'issue'];

const FOCUSES: readonly (readonly [SupervisionFocus, RegExp])[] = [
  ['gap', /专项|差距大|进展缓慢|严重滞后/u],
  ['difficulty', /难点|热点|反复|久拖/u],
  ['area', /重点区域|重点路段|重点部位/u],
  ['weakness', /日常|薄弱/u],
];

/** What of the notice's words it is said to be about; null where nothing says so. */
export const focusIn = (said: string): SupervisionFocus | null =>
  FOCUSES.find(([, form]) => form.test(said))?.[0] ?? null;
