import type { Amendment } from '../../domain/amendment.ts';
import type { Period } from '../../domain/period.ts';
import type { ReportItem, SectionName } from '../../domain/report-reading.ts';
import { asksOnly } from '../act.ts';
import { pieceHeardBy } from '../names/pieces-heard.ts';
import type { QuestionReader } from '../reader.ts';
import { findReportPeriods } from '../reports/report-periods.ts';
import { mentionsIn } from '../reports/report-sentences.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { KNOWN_BY_SOUND, ORDER_WORDS, type OrderWord } from '../words/draft-orders.ts';
import { type Ground, tasksOfGround } from './ground.ts';
import { readTakenOut } from './taken-out.ts';
import { SECTION_WORDS } from './words.ts';

/** What is ordered of a draft. */
export type DraftOrder =
  | { readonly kind: 'show'; readonly inFull: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'shelve' }
  | { readonly kind: 'change'; readonly amendments: readonly Amendment[] };

/**
 * 昨天那份草稿继续, 草稿呢, 一字不落地发来; 这份删了吧; 删问题, 任务26甭报了，其他两项不变; 29改26, 月份不对，6月的才对: an order of a few words,
 * whatever their order, every one of which is known or names a task, a period, a section or words of the draft. A clause before the order may say
 * why something is to go. Null for any other text.
 */
export function orderOfDraft(
  text: string,
  ground: Ground,
  today: string,
  reader: QuestionReader,
): DraftOrder | null {
  const said = text.trim();
  if (said.length > LONGEST || NOT_YET.test(said)) return null;
  const clauses = clausesOf(piecesOf(said, ground, today, reader));
  const known = clauses.filter((one) => one.every(({ says }) => says !== 'stranger'));
  if (known.length === clauses.length) return ordered(clauses, ground, said);
  return shownBehind(clauses, known, said) ?? takenOutWith(clauses, known, ground);
}

/** 内容比较长，请把草稿全部显示出来: a clause before the order says why, and nothing of the work. */
function shownBehind(
  clauses: readonly (readonly Piece[])[],
  known: readonly (readonly Piece[])[],
  text: string,
): DraftOrder | null {
  const from = clauses.findLastIndex((clause) => !known.includes(clause)) + 1;
  const why = clauses.slice(0, from).flat();
  const order = clauses.slice(from).flat();
  const tells = has(why, 'task', 'period', 'section', 'removes', 'becomes') || /\d/u.test(text);
  const isOrder =
    has(order, 'draft', 'resumes') &&
    !has(order, 'removes', 'becomes', 'task', 'period', 'section', 'keeps', 'wrong');
  return tells || !isOrder ? null : shown(order, order.map(({ words }) => words).join(''));
}

/** In signs. */
const LONGEST = 60;

interface Piece {
  readonly says: OrderWord | 'task' | 'period' | 'section' | 'told' | 'stranger';
  readonly words: string;
  readonly task?: number;
  readonly period?: Period;
  readonly section?: SectionName;
}

function piecesOf(
  text: string,
  ground: Ground,
  today: string,
  reader: QuestionReader,
): readonly Piece[] {
  const spans = spansOf(text, ground, today, reader);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const span = spans.find(({ start }) => start === at);
    const section = span || /[有没无]$/u.test(text.slice(0, at)) ? null : sectionAt(text, at);
    const heard = span || section ? null : pieceAt(text, at);
    const length = span ? span.end - span.start : ((section ?? heard)?.length ?? 1);
    const words = text.slice(at, at + length);
    const last = pieces.at(-1);
    if (span) pieces.push({ ...span.piece, words });
    else if (section) pieces.push({ says: 'section', section: section.says, words });
    else if (heard) pieces.push({ says: heard.says, words });
    else if (last?.says === 'stranger')
      pieces[pieces.length - 1] = { ...last, words: last.words + words };
    else pieces.push({ says: 'stranger', words });
    at += length;
  }
  return pieces;
}

const pieceAt = pieceHeardBy(ORDER_WORDS, KNOWN_BY_SOUND);
/** 存在问提. */
const sectionAt = pieceHeardBy<SectionName>(
  [
    ['problems', ['存在问题', '问题']],
    ['next', ['下一步', '下步']],
    ['progress', ['进展']],
  ],
  ['problems', 'next', 'progress'],
);

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly piece: Omit<Piece, 'words'>;
}

/** The tasks, periods and sections that a text names; a bare number is a task of the plan beside a word that speaks of one, or of the draft. */
function spansOf(
  text: string,
  ground: Ground,
  today: string,
  reader: QuestionReader,
): readonly Placed[] {
  const placed: Placed[] = [];
  const add = (one: Placed) => {
    if (!placed.some(({ start, end }) => one.start < end && start < one.end)) placed.push(one);
  };
  const isOfPlan = (task: number) => reader.plan.tasks.some(({ number }) => number === task);
  for (const { numbers, span } of findNumberedTasks(text)) {
    const [task] = numbers;
    if (task !== undefined && numbers.length === 1 && isOfPlan(task))
      add({ ...span, piece: { says: 'task', task } });
  }
  for (const { period, span, isFuture } of findReportPeriods(text, today))
    if (!isFuture) add({ ...span, piece: { says: 'period', period } });
  for (const { section, start, end } of sectionNamesIn(text))
    add({ start, end, piece: { says: 'section', section } });
  for (const { start, end, meanings } of mentionsIn(text, reader)) {
    const [task, ...others] = meanings.flatMap((one) => (one.kind === 'task' ? [one.task] : []));
    if (task !== undefined && others.length === 0)
      add({ start, end, piece: { says: 'task', task } });
  }
  const ofGround = tasksOfGround(ground);
  const bare = [...text.matchAll(BARE_NUMBER)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    task: Number(words),
  }));
  const isOfTask = OF_TASK.test(text) || findNumberedTasks(text).length > 0;
  const areTasks =
    isOfTask || ground.doubt !== null || bare.some(({ task }) => ofGround.includes(task));
  for (const { start, end, task } of bare)
    if (areTasks && isOfPlan(task)) add({ start, end, piece: { says: 'task', task } });
  return placed;
}

const BARE_NUMBER =
  /(?<![\d.])\d{1,2}(?=号|项|[^\d\u4e00-\u9fff.%]|$|[改换更删撤去才的不留那这甭别先归挪应和与跟吧呗哈啊嘛])(?!号线|[.%]\d)/gu;
const OF_TASK = /任.?号|编号|号错|任[务物]|[挪归转划][到入]\d{1,2}(?![\d.号日月点])/u;

const SECTION_FORMS = (['problems', 'next', 'experience', 'progress'] as const).map(
  (section) => [section, new RegExp(`(?<![有没无])${SECTION_WORDS[section]}`, 'gu')] as const,
);
const sectionNamesIn = (text: string) =>
  SECTION_FORMS.flatMap(([section, form]) =>
    [...text.matchAll(form)].map(({ index, 0: words }) => ({
      section,
      start: index,
      end: index + words.length,
    })),
  );

function clausesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const clauses: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.says === 'mark' && /[，,。；;！!？?\n ]/u.test(piece.words)) clauses.push([]);
    else clauses.at(-1)?.push(piece);
  }
  return clauses.filter((one) => one.length > 0);
}

const has = (pieces: readonly Piece[], ...words: readonly Piece['says'][]): boolean =>
  pieces.some(({ says }) => words.includes(says));

function ordered(
  clauses: readonly (readonly Piece[])[],
  ground: Ground,
  text: string,
): DraftOrder | null {
  const pieces = clauses.flat();
  const periods = pieces.flatMap(({ period }) => period ?? []);
  const sections = sectionsIn(pieces);
  const isOfTasks = has(pieces, 'task');
  const answer = answered(pieces, ground) ?? nothingIn(clauses, ground);
  if (answer) return answer;
  if (has(pieces, 'removes')) {
    if (periods.length > 0 || has(pieces, 'becomes', 'resumes', 'shows')) return null;
    if (sections.length > 0) return isOfTasks ? null : unsaid(sectionsIn(going(clauses)), ground);
    const isWhole = !has(pieces, 'keeps', 'rest', 'wrong', 'where', 'files');
    if (isOfTasks)
      return dropped(clauses, ground) ?? (isWhole ? wholeDropped(pieces, ground) : null);
    return isWhole && POINTS_AT_DRAFT.test(text) ? { kind: 'cancel' } : null;
  }
  if (sections.length > 0) return null;
  if (has(pieces, 'files')) return isFiled(pieces, text) ? { kind: 'confirm' } : null;
  if (onlyFindsFault(pieces)) return WRONG_WHAT;
  const alters = has(pieces, 'becomes', 'wrong', 'instead-of', 'of-task', 'of-period');
  if (isOfTasks && periods.length === 0 && alters) return moved(pieces, ground);
  if (periods.length > 0 && !isOfTasks && (alters || has(pieces, 'is')))
    return dated(pieces, ground);
  if (isOfTasks || periods.length > 0 || alters || has(pieces, 'keeps', 'rest')) return null;
  if (has(pieces, 'shelves'))
    return has(pieces, 'shows', 'resumes', 'where') ? null : { kind: 'shelve' };
  return shown(pieces, text);
}

/** 内容准确，可以正式登记了: what waits is right, or may be put down. */
function isFiled(pieces: readonly Piece[], text: string): boolean {
  const isAll = pieces.every(({ says }) => BESIDE_FILING.has(says));
  const isTold = has(pieces, 'right') || MAY_BE_FILED.test(text);
  return isAll && isTold && !ASKS.test(text);
}

const BESIDE_FILING: ReadonlySet<Piece['says']> = new Set<Piece['says']>([
  'files',
  'right',
  'draft',
  'earlier',
  'idle',
  'mark',
]);
const MAY_BE_FILED = /可以|[请吧呗]|麻烦|劳驾|帮|给/u;
/** 草稿登记了吗, 还没登记, 登记后再改. */
const ASKS = /[吗么呢没未再?？]|能不能|可否|能否|需要|[^以]想|我要|何时/u;

/** 任务21的这份草稿取消掉. */
function wholeDropped(pieces: readonly Piece[], ground: Ground): DraftOrder | null {
  const tasks = tasksIn(pieces);
  const isAll = tasksOfGround(ground).every((task) => tasks.includes(task));
  return isAll && ground.doubt === null && has(pieces, 'draft') ? { kind: 'cancel' } : null;
}

/** 噢是4, 14号那个任务啊, 是说8的: of which task it is, where that was asked back. */
function answered(pieces: readonly Piece[], { doubt }: Ground): DraftOrder | null {
  const [task, ...others] = new Set(tasksIn(pieces));
  const isAsked = doubt !== null && OF_A_TASK.has(doubt.reason);
  const isAll = pieces.every(({ says }) => BESIDE_ANSWER.has(says));
  if (!isAsked || !isAll || task === undefined || others.length > 0) return null;
  return { kind: 'change', amendments: [{ kind: 'mean-task', task }] };
}

const OF_A_TASK: ReadonlySet<string> = new Set([
  'missing_task',
  'ambiguous_task',
  'number_topic_mismatch',
  'which_of_draft',
]);
const BESIDE_ANSWER: ReadonlySet<Piece['says']> = new Set<Piece['says']>([
  'task',
  'of-task',
  'is',
  'idle',
  'mark',
  'draft',
  'earlier',
]);

/** 暂无, 存在问题无: of the problems that are still to be written; alone only where nothing else is. */
function nothingIn(
  clauses: readonly (readonly Piece[])[],
  { items, doubt }: Ground,
): DraftOrder | null {
  const pieces = clauses.flat();
  const isAll = pieces.every(({ says }) => BESIDE_NOTHING.has(says));
  const [section = 'problems', ...others] = sectionsIn(pieces);
  if (doubt !== null || !isAll || !has(pieces, 'nothing') || others.length > 0) return null;
  if (clauses.some(namesBehind)) return null;
  const open = items.filter((item) => item.problems === '' && !item.isNil);
  const isNamed = has(pieces, 'section');
  const isOnlyOpen = open.length > 0 && open.every(({ next }) => next !== '');
  if (section !== 'problems' || open.length === 0 || !(isNamed || isOnlyOpen)) return null;
  const amendments = open.map(({ task }) => ({
    kind: 'say' as const,
    task: items.length > 1 ? task : null,
    section,
    text: NOTHING,
    metrics: null,
  }));
  return { kind: 'change', amendments };
}

/** 没啥困难 says it in a sentence, which is kept as it was said. */
const namesBehind = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ says }, at) => says === 'nothing' && pieces[at + 1]?.says === 'section');

const BESIDE_NOTHING: ReadonlySet<Piece['says']> = new Set<Piece['says']>([
  'nothing',
  'section',
  'is',
  'idle',
  'mark',
]);
const NOTHING = '无';

/** 月份不对, 任务号写错了, 那个数有误: what is wrong, and not what is right. */
const onlyFindsFault = (pieces: readonly Piece[]): boolean =>
  has(pieces, 'wrong') &&
  has(pieces, 'of-period', 'of-task', 'of-figure') &&
  !has(pieces, 'task', 'period', 'removes', 'becomes', 'shows', 'resumes', 'shelves');
const WRONG_WHAT: DraftOrder = { kind: 'change', amendments: [{ kind: 'put-what-right' }] };

/** 这条先不报 waits. */
const NOT_YET = /(?:先|暂时?)(?:不|别|甭|莫)/u;

/** 这份, 刚才那份草稿: what is to go is the draft as it is called. */
const POINTS_AT_DRAFT = /草|稿|[这那本]一?[份条]|月报|季报|消$|取消|作废|放弃|拉倒|提交|登/u;

function shown(pieces: readonly Piece[], text: string): DraftOrder | null {
  const names = has(pieces, 'draft');
  if (ONLY_DRAFT.test(text)) return { kind: 'show', inFull: false };
  const isWhole = pieces.some(({ says, words }) => says === 'whole' && words.length > 1);
  if (isWhole && (names || has(pieces, 'shows') || text.length <= 6))
    return { kind: 'show', inFull: true };
  const isMeant =
    has(pieces, 'resumes') || (names && has(pieces, 'shows', 'where') && !asksOfContent(text));
  return isMeant ? { kind: 'show', inFull: false } : null;
}

const ONLY_DRAFT = /^草稿[呢嘞]?[?？]?$/u;

/** 月报包括什么内容 asks of the rules. */
const asksOfContent = (text: string): boolean => !/草|稿|[刚我那]/u.test(text);

function unsaid(sections: readonly SectionName[], { items }: Ground): DraftOrder | null {
  const amendments = sections.flatMap((section): Amendment[] => {
    const told = items.filter((item) => item[section] !== '');
    const [only, ...others] = told;
    return only && others.length === 0
      ? [{ kind: 'unsay', task: items.length > 1 ? only.task : null, section }]
      : [];
  });
  return amendments.length === sections.length ? { kind: 'change', amendments } : null;
}

/** Of several tasks those that are said to go, where those that stay are said to stay in clauses of their own. */
function dropped(clauses: readonly (readonly Piece[])[], ground: Ground): DraftOrder | null {
  const waiting = tasksOfGround(ground);
  const tasks = [...new Set(tasksIn(going(clauses)))];
  const areAllHere = tasks.every((task) => waiting.includes(task));
  if (tasks.length === 0 || !areAllHere || tasks.length >= waiting.length) return null;
  return { kind: 'change', amendments: tasks.map((task) => ({ kind: 'drop', task })) };
}

/** What stands in the clauses that do not say what is to stay. */
const going = (clauses: readonly (readonly Piece[])[]): readonly Piece[] =>
  clauses.filter((clause) => !has(clause, 'keeps') || has(clause, 'removes')).flat();

const sectionsIn = (pieces: readonly Piece[]): readonly SectionName[] => [
  ...new Set(pieces.flatMap(({ section }) => section ?? [])),
];

const tasksIn = (pieces: readonly Piece[]): readonly number[] =>
  pieces.flatMap(({ task }) => task ?? []);

/** The only item of a draft is of another task. */
function moved(pieces: readonly Piece[], { items }: Ground): DraftOrder | null {
  const [only, ...others] = items;
  if (!only || others.length > 0) return null;
  const [task, ...more] = new Set(tasksIn(pieces).filter((one) => one !== only.task));
  if (task === undefined || more.length > 0 || isDenied(pieces, (one) => one.task === task))
    return null;
  return { kind: 'change', amendments: [{ kind: 'mean-task', task }] };
}

function dated(pieces: readonly Piece[], { items }: Ground): DraftOrder | null {
  const stands = new Set(items.flatMap(({ period }) => period ?? []));
  const said = pieces.filter(({ period }) => period !== undefined);
  const meant = new Set(
    said.flatMap(({ period }) => (period && !stands.has(period) ? [period] : [])),
  );
  const [period, ...others] = meant;
  if (period === undefined || others.length > 0) return null;
  if (isDenied(pieces, (one) => one.period === period)) return null;
  return { kind: 'change', amendments: [{ kind: 'date', task: null, period }] };
}

const isDenied = (pieces: readonly Piece[], isMeant: (piece: Piece) => boolean): boolean =>
  pieces.some((piece, at) => isMeant(piece) && pieces[at - 1]?.says === 'instead-of');

/**
 * What is to go, with words that the orders do not know: 资金的事已经协调好了，把问题那条拿掉, whose first clause says why; or 去掉吧，护理员60人那个, whose words
 * name what goes.
 */
function takenOutWith(
  clauses: readonly (readonly Piece[])[],
  known: readonly (readonly Piece[])[],
  ground: Ground,
): DraftOrder | null {
  const order = known.flat();
  const first = clauses.findIndex((clause) => known.includes(clause) && has(clause, 'removes'));
  const pieces = clauses.flat();
  const before = clauses.slice(0, Math.max(first, 0));
  const isOnlyOrder = !has(pieces, 'becomes', 'wrong', 'resumes') && !has(before.flat(), 'keeps');
  if (!isOnlyOrder || !has(pieces, 'removes')) return null;
  const isWhyBefore = first > 0 && clauses.slice(first).every((clause) => known.includes(clause));
  const sections = sectionsIn(pieces);
  if (isWhyBefore && sections.length === 1) return unsaid(sections, ground);
  const isTold = (words: string) =>
    ground.items.some((item) => SECTIONS.some((one) => item[one].includes(words)));
  if (isWhyBefore && tasksIn(pieces).length > 0)
    return dropped([[...before.flat(), ...order]], ground);
  const strangers = pieces.filter(({ says }) => says === 'stranger');
  const [what, ...others] = strangers;
  if (!what || others.length > 0 || has(pieces, 'task') || !isTold(what.words)) return null;
  const [section] = sections;
  if (section !== undefined) {
    const item = ground.items.find((one) => one[section].replace(/[。；;]$/u, '') === what.words);
    const task = ground.items.length > 1 ? (item?.task ?? null) : null;
    return item ? { kind: 'change', amendments: [{ kind: 'unsay', task, section }] } : null;
  }
  const amendments = readTakenOut(`把${what.words}去掉`, ground);
  return amendments?.every(({ kind }) => kind !== 'put-what-right')
    ? { kind: 'change', amendments }
    : null;
}

const SECTIONS: readonly (keyof ReportItem & SectionName)[] = [
  'progress',
  'problems',
  'next',
  'experience',
];

/** Whether a text may be an order at all, which is cheaper to see. */
export function mayOrderDraft(text: string): boolean {
  const said = text.trim().replace(SOFTENED, '');
  if (text.length > LONGEST) return false;
  return !asksOnly(said) || OF_DRAFT.test(said) || HAS_NONE.test(said);
}

const OF_DRAFT = /草|稿|全/u;
/** 没有, 存在问题：没有 may be an answer. */
const HAS_NONE = /^(?:[^了过?？]{0,6}[：:，,\s])?(?:暂|目前)?(?:没有?|无)$/u;
/** 删了吧, 给改一下呗 ask nothing. */
const SOFTENED = /[吧呗哈啊嘛。！!]{1,3}$/u;
