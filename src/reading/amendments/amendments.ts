import { isSameThing } from '../../domain/achieved.ts';
import type { Amendment } from '../../domain/amendment.ts';
import { deniesProblems } from '../../domain/no-problem.ts';
import type { ReportItem } from '../../domain/report-reading.ts';
import { asksOnly } from '../act.ts';
import { readCorrection } from '../corrections/report-corrections.ts';
import { sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import type { Reporter } from '../reports/reporter.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { readAdditions, taskFitting } from './additions.ts';
import { readAllTold } from './all-told.ts';
import { readAnswer } from './answers.ts';
import { correctedGround } from './corrected-ground.ts';
import { readDate } from './dates.ts';
import { readDoneAfterAll } from './done-after-all.ts';
import { figuresIn } from './figures-in.ts';
import { type Ground, onlyTask, taskNamed, tasksOfGround } from './ground.ts';
import { inContext } from './in-context.ts';
import { knownNow, readKnown } from './known-now.ts';
import { readLikewise } from './likewise.ts';
import { readMarked } from './marked.ts';
import { readMoved } from './moved.ts';
import { readNil } from './nothing-in.ts';
import { readNumbers, saysItStays } from './numbers.ts';
import { readOfKind } from './of-kind.ts';
import { readNature } from './of-nature.ts';
import { mayBeOldForNew, readOldForNew } from './old-for-new.ts';
import { type Opened, opensTask } from './opens-task.ts';
import { ofOtherTask, taskPutRight } from './other-task.ts';
import { putsRight, takesOut } from './puts-right.ts';
import { readReason } from './reasons.ts';
import { readRemoval } from './removals.ts';
import { readRetold } from './retold.ts';
import { readReworded } from './reworded.ts';
import { readSaidAnew } from './said-anew.ts';
import { saidOnTop } from './said-on-top.ts';
import { asSectionAdded } from './section-forgotten.ts';
import { readSections } from './sections-said.ts';
import { withRestSettled } from './settled-rest.ts';
import { readStep } from './steps.ts';
import { endsTakingOut, mayTakeOut, readTakenOut } from './taken-out.ts';
import { onlyLeads, type Unhedged, unhedged } from './unhedged.ts';
import { readWhose } from './whose.ts';
import { GOES_ON, SECTION_WORDS, TAKES_OUT } from './words.ts';

/** What a text changes, and what it says is wrong and was found nowhere; one of them may be empty. */
export interface Amended {
  readonly amendments: readonly Amendment[];
  readonly unplaced: string;
}

/**
 * What a text changes in the draft that waits, or in what was reported last: sections, numbers, the period, tasks that go
 * out of it or come on top; the answer to what was asked back. `reporter.recent` holds what is on record. Words that put a draft right
 * are never told on top of it: they stand in `unplaced` instead. Null for a text that fits nothing of it, which is read as if nothing
 * waited.
 */
export function readAmendments(
  said: string,
  ground: Ground,
  speaker: Reporter,
  reader: QuestionReader,
): Amended | null {
  const text = asSectionAdded(said)
    .replace(FIGURE_TOO_MANY, '打错了，')
    .replace(SO_IT_IS, '$<about>应为$<number>')
    .replace(ITEM_OF_ITS_OWN, '再加一句$<part>：');
  const whole = changesIn(text, ground, speaker, reader);
  const each = ofEach(text, whole, ground, speaker, reader);
  if (each?.unplaced) return each;
  const found = each?.amendments ?? whole;
  const changes = found && ground.isDraft ? withRestSettled(found, text, ground) : found;
  const meant = changes && placed(changes, text, ground, speaker, reader);
  if (!meant) {
    return ground.isDraft && OUGHT_TO_BE.test(text)
      ? { amendments: [], unplaced: said.trim() }
      : null;
  }
  const figures = (told: string, task: number | null) => figuresIn(told, task, speaker, reader);
  const amendments = ground.isDraft ? meant.map((one) => inContext(one, ground, figures)) : meant;
  const isOnlyTold = amendments.every(
    (one) => one.kind === 'add' && (MAY_ONLY.test(text) || !tellsAnew(one.items, ground, reader)),
  );
  return ground.isDraft && isOnlyTold && putsRight(text)
    ? { amendments: [], unplaced: said.trim() }
    : { amendments, unplaced: '' };
}

const onlyAdds = (changes: readonly Amendment[] | null): boolean =>
  changes?.every(({ kind }) => kind === 'add') ?? true;

/**
 * 下一步改为换灯杆；电缆老化那条删掉: where several sentences, or clauses, each change the draft, each is taken for itself. Where only one
 * of the sentences does and the whole would be told on top, so is each, and what is not understood is told on top of nothing that it may
 * mean to put right. Of what is on record only the former. Null for any other text.
 */
function ofEach(
  text: string,
  whole: readonly Amendment[] | null,
  ground: Ground,
  speaker: Reporter,
  reader: QuestionReader,
): Amended | null {
  for (const marks of [/[；;。\n]/u, /[；;。\n，,]/u]) {
    const said = piecesOf(text, marks).filter((one) => !saysItStays(one));
    if (said.length < 2 || said.length > MOST_PIECES || text.length > LONGEST) continue;
    const read = said.map((one) => ({
      one,
      changes:
        changesIn(one, ground, speaker, reader) ??
        (ground.isDraft ? null : readNumbers(unhedged(one), ground)),
    }));
    const areHeard = read.every(isHeard);
    const many = read.filter(({ changes }) => !onlyAdds(changes) && changes?.every(isMade)).length;
    const unheard = read.filter((piece) => !isHeard(piece)).map(({ one }) => one.trim());
    const amendments = textFirst(read.filter(isHeard).flatMap(({ changes }) => changes ?? []));
    const areSeveral = many > 1 || (many === 1 && read.some(addsSection));
    if (areHeard && areSeveral && !areOfOneKind(amendments)) return { amendments, unplaced: '' };
    if (ground.isDraft && many > 0 && onlyAdds(whole) && !marks.test('，'))
      return { amendments, unplaced: unheard.join('；') };
  }
  return null;
}
/** In signs: whoever changes several things is short about each. */
const LONGEST = 200;

/** The clauses of a text, what only leads to one together with it: 刚又问了，建成就是5个 of 刚又问了，建成就是5个，在建那句删掉. */
function piecesOf(text: string, marks: RegExp): readonly string[] {
  const pieces: string[] = [];
  let lead = '';
  for (const piece of text.split(marks).filter((one) => one.trim() !== '')) {
    if (onlyLeads(piece)) lead += `${piece}，`;
    else {
      pieces.push(lead + piece);
      lead = '';
    }
  }
  return lead === '' ? pieces : [...pieces, lead];
}

interface Piece {
  readonly one: string;
  readonly changes: readonly Amendment[] | null;
}
const isHeard = ({ one, changes }: Piece): boolean =>
  (changes?.every(isMade) ?? false) && !(onlyAdds(changes) && putsRight(one));

/** 问题补一条缺施工队 */
const addsSection = ({ one, changes }: Piece): boolean =>
  NAMES_SECTION.test(one) &&
  (changes?.every(
    (change) => change.kind === 'add' && change.items.every(({ progress }) => progress === ''),
  ) ??
    false);
const NAMES_SECTION = new RegExp(
  `^[，,\\s]?(?:${SECTION_WORDS.problems}|${SECTION_WORDS.next}|${SECTION_WORDS.experience})`,
  'u',
);

/** 完工5座，在建2座: what only puts figures right is read together, as one may take the place of what the other was. */
const areOfOneKind = (changes: readonly Amendment[]): boolean =>
  changes.every(({ kind }) => kind === 'put-right');

const isMade = (one: Amendment): boolean =>
  one.kind !== 'put-what-right' && (one.kind !== 'put-right' || one.right !== null);

/** 13那行多打了个1 是6处, 手滑少按一个0，是320起: one figure of a number too many or too few, which is no number of its own. */
const FIGURE_TOO_MANY = new RegExp(
  sequence(
    /(?:手[滑快]了?|不小心|我)?[，,]?(?:[多少漏](?:(?:打|写|按|敲|输|填|记)了?|了)|(?:打|写|按|敲|输|填|记)[多少漏]了?)/u,
    /(?:(?:[1一]?个|[1一]位)(?:\d|零|数字)(?![\d.]|[号月日年个])|(?:[1一]个?零|[1一]位|[1一]个数字))(?:了|吧)?/u,
    /(?=$|[，,。；;\s]|应|其?实?是|改)[，,。；;\s]{0,2}/u,
  ),
  'u',
);

/** 完工5座才对, 公厕是5座才是: what is so in the place of what was written. */
const SO_IT_IS =
  /(?<=^|[，,。；;\s])(?<about>[^，,。；;\s\d]{1,12}?)(?:应该?)?(?:[是为]|有)?(?<number>\d[\d.]{0,8}(?:%|[\u4e00-\u9fff]{0,3}?))才[对是](?=$|[，,。；;！!\s吧的])/gu;

/** 问题单列一条 就写资金缺口200万: how it is to stand there, and no word of it. */
const ITEM_OF_ITS_OWN =
  /^(?<part>问题|困难|存在问题|下一?步|打算|进展)(?:那[块条里]|里面?|部分)?(?:再|还|请|给我|要|得){0,2}(?:单列|单写|单独写|单独列|另写|另列|另起|加|补|添|写)(?:上|个)?[一1][条行段句个项](?:吧|啊)?[，,：:\s]{0,2}(?:就|请)?(?:写上?|说|内容是|是)?[：:]?\s?/u;

/** 公厕应为5座, where several are told of 公厕: the number is put right, and it has to be asked which. */
const OUGHT_TO_BE =
  /^[^，,。；;\s\d]{1,12}?应(?:该|当)?[是为]\d[\d.]{0,8}(?:%|[\u4e00-\u9fff]{0,3})$/u;

/** 有俩没验收，只能报3座: what may not be reported is no new number. */
const MAY_ONLY = /只(?:能|好)[报算写填按]/u;

/** 绿道不对 2.6是这个月的，累计建成3.9: what was counted is counted anew, and takes the place of what was told. */
const tellsAnew = (
  added: readonly ReportItem[],
  { items }: Ground,
  { plan }: QuestionReader,
): boolean =>
  added.some(({ metrics, task }) => {
    const known = plan.tasks.find(({ number }) => number === task) ?? null;
    return metrics.some((one) =>
      items.some((item) => item.metrics.some((other) => isSameThing(one, other, known))),
    );
  });

/** What names no task, said to a draft of several: of the one that its words fit, or of all where they say so. */
function placed(
  changes: readonly Amendment[],
  text: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): readonly Amendment[] {
  const tasks = tasksOfGround(ground);
  if (!ground.isDraft || tasks.length < 2 || !changes.some(isOfNoTask)) return changes;
  const fitting = taskFitting(text, ground, reporter, reader);
  const ofAll = deniesProblems(text.trim()) ? tasksWithoutProblems(ground) : tasks;
  const areAllMeant = OF_ALL.test(text) || ofAll !== tasks;
  const meant = fitting !== null ? [fitting] : areAllMeant && ofAll.length > 0 ? ofAll : [null];
  return changes.flatMap((one) =>
    isOfNoTask(one) ? meant.map((task) => withTask(one, task)) : [one],
  );
}

/** 没有困难, of a draft of several tasks: of all whose problems are still to be written. */
const tasksWithoutProblems = ({ items }: Ground): readonly number[] =>
  items.flatMap(({ task, problems }) => (task !== null && problems === '' ? [task] : []));

/** 两项都缺人手, 都没困难, 共性问题是…. */
const OF_ALL =
  /共性|共同的?(?:问题|困难|难[点处])|(?:[两三四几各]|这[两三四几])[项个块条边件](?:任务|工作)?(?:的?(?:问题|困难))?[都均]|普遍(?:存在|都)|^(?:目前|暂时|现在|我们|[两三四几各][项个条])?[都均](?:没|无|不存在)/u;

const isOfNoTask = (one: Amendment): boolean =>
  one.kind === 'add'
    ? one.items.some(({ task, isNil }) => task === null && !isNil)
    : one.kind === 'say' && one.task === null;

function withTask(one: Amendment, task: number | null): Amendment {
  if (one.kind === 'add') {
    return { ...one, items: one.items.map((item) => ({ ...item, task: item.task ?? task })) };
  }
  return one.kind === 'say' ? { ...one, task } : one;
}

function changesIn(
  text: string,
  ground: Ground,
  speaker: Reporter,
  reader: QuestionReader,
): readonly Amendment[] | null {
  const behind = ground.isDraft ? addedBehind(text) : null;
  if (behind) {
    const each = behind.map((part) => changesIn(part, ground, speaker, reader) ?? []);
    if (each.every((changes) => changes.length > 0)) return each.flat();
  }
  const reporter = { ...speaker, goesOnWith: tasksOfGround(ground) };
  const said = unhedged(text);
  const figuresOf = (progress: string, task: number | null) =>
    figuresIn(progress, task, reporter, reader);
  const numbersOf = (progress: string, task: number | null) => figuresOf(progress, task).metrics;
  const change = (piece: Unhedged) => {
    const { core } = piece;
    const goes = core.replace(GOING_ON, '');
    const removal = asksOnly(core)
      ? null
      : (readTakenOut(goes, ground) ?? list(readRemoval(goes, ground, reader)));
    return removal ?? readSections(piece, ground, reader, numbersOf);
  };
  const stepOf = ({ core }: Unhedged) =>
    readStep(core, ground, (told, task) => figuresOf(told, task).noted);
  const pieceOf = (piece: Unhedged) => stepOf(piece) ?? change(piece) ?? readNumbers(piece, ground);
  const ofKind = ground.isDraft ? readOfKind(text, ground, figuresOf) : null;
  if (ofKind) return [ofKind];
  const anew = readOldForNew(text, ground);
  if (anew) return [anew];
  // 56不准 是58, of two figures or of none: which one is asked, and nothing of it is told.
  if (ground.isDraft && mayBeOldForNew(text)) return [{ kind: 'put-what-right' }];
  const ofNature = ground.isDraft ? readNature(said.core, ground, figuresOf) : null;
  if (ofNature) return [ofNature];
  const whose = ground.isDraft ? readWhose(said.core, ground, figuresOf) : null;
  if (whose) return [whose];
  const step = stepOf(said);
  if (step) return (takesOut(text) ? inPieces(text, pieceOf) : null) ?? step;
  const date = ground.isDraft ? readDate(said.core, reporter.today, ground, reader) : null;
  if (date) return [date];
  const other = ground.isDraft ? ofOtherTask(text, ground, reader) : null;
  if (other?.told === '') return [taskPutRight(other)];
  const nil = ground.isDraft ? readNil(said.core) : null;
  if (nil) return [nil];
  const marked = ground.isDraft ? readMarked(said.core, ground, figuresOf) : null;
  if (marked) return marked;
  const known = ground.isDraft ? knownNow(text) : null;
  const counted =
    known &&
    (readKnown(known, ground, figuresOf) ?? readForOnly(known.text, ground, reporter, reader));
  if (counted) return [counted];
  const isNilAlone = ground.isDraft && ground.items.every(({ isNil }) => isNil);
  const like = isNilAlone ? readLikewise(said.core, ground, reporter, reader) : null;
  if (like) return [like];
  const mayAsk = !said.putsRight && !REPORTS.test(said.core) && !mayTakeOut(said.core);
  if (mayAsk && asksOnly(text)) return null;
  if (!ground.isDraft)
    return change(said) ?? readBackOnRecord(said, ground) ?? outAndRight(inPieces(text, pieceOf));
  const { doubt } = ground;
  const opened = opensTask(text);
  const next = opened && toldOfNext(opened, ground, reporter, reader);
  if (next) return [next];
  const answer = doubt && readAnswer(said.core, { ...ground, doubt }, reader);
  if (answer) return [answer];
  const numbers = readNumbers(said, ground);
  return (
    change(said) ??
    readMoved(said.core, ground, reader) ??
    (numbers === null ? readReworded(text, ground, figuresOf) : null) ??
    ofDraft(numbers, text, ground, reporter, reader) ??
    inPieces(text, pieceOf) ??
    list(readAllTold(said.core, ground, figuresOf)) ??
    list(readDoneAfterAll(said.core, ground, figuresOf)) ??
    list(readRetold(said, ground, figuresOf)) ??
    list(readSaidAnew(said, ground, numbersOf)) ??
    list(readLikewise(said.core, ground, reporter, reader)) ??
    list(readReason(said.core, ground)) ??
    fitsNothing(text, said) ??
    list(readOnTop(text, ground, reporter, reader)) ??
    list(readAdditions(said.core.replace(ALSO, ''), ground, reporter, reader)) ??
    list(said.adds ? readForOnly(said.core, ground, reporter, reader) : null)
  );
}

/** 人次应为2100；再补一条问题：场地不足: what is put right, and a section that comes on top of it. Null for a text that adds none behind something else. */
function addedBehind(text: string): readonly [string, string] | null {
  const { head = '', section = '', told = '' } = ADDED_BEHIND.exec(text.trim())?.groups ?? {};
  return told === '' ? null : [head, `${section}：${told}`];
}

const ADDED_BEHIND = new RegExp(
  sequence(
    /^(?<head>[\s\S]{4,300}?)[；;。，,\n]\s?/u,
    /(?:另外|还有|还要?|再|顺便|也|请|帮我?){0,3}(?:补充|补|加|添|写)(?:上|一下|一?[条句个项])?/u,
    /(?<section>(?:存在)?问题|困难|下一步(?:打算|计划)?|经验|做法)(?:是)?[：:，,\s]{1,2}(?<told>[\s\S]{2,600})$/u,
  ),
  'u',
);

/** 坡道60处那个数撤掉，路的4条改成3条, of what was reported last: what goes out of it and figures as they should be, and nothing else. */
function outAndRight(changes: readonly Amendment[] | null): readonly Amendment[] | null {
  const isRight = (one: Amendment) => one.kind === 'put-right' && one.right !== null;
  const goes = ({ kind }: Amendment) => kind === 'strike' || kind === 'unsay';
  if (!changes?.some(isRight) || !changes.some(goes)) return null;
  return changes.every((one) => isRight(one) || goes(one)) ? changes : null;
}

/** 不不还是3座, of what was reported last: only the number that it is to be. */
function readBackOnRecord(said: Unhedged, ground: Ground): readonly Amendment[] | null {
  if (!(said.putsRight || BACK.test(said.core)) || !BARE_NUMBER.test(said.core)) return null;
  const found = readNumbers(said, ground);
  return found?.every((one) => one.kind === 'put-right' && one.right !== null) ? found : null;
}

const BACK = /^再?[改调换]回/u;
const BARE_NUMBER =
  /^(?:是|按|报|改成|再?[改调换]回)?[\d.一二两三四五六七八九十百]{1,6}[^\d，,。；;\s]{1,3}$/u;

/** 再报个违建的，拆除违建1200平: of the task that is called so, and not of the one that is open. */
function toldOfNext(
  { name, rest }: Opened,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): Amendment | null {
  if (rest === '') return null;
  const read = readAdditions(`${name}：${rest}`, ground, reporter, reader);
  return read?.kind === 'add' && read.items.every(({ task }) => task !== null) ? read : null;
}

/** 还有花漾街区3条 comes on top; 还有3条 is left to do. */
const ALSO = /^还有(?![个条项句些])(?=[^\d一二两三四五六七八九十几俩仨半，,])/u;

/** 另外问题那条删了. */
const GOING_ON = new RegExp(`^${GOES_ON}[，,\\s]?`, 'u');

/** 报1座吧 asks nothing. */
const REPORTS = /^[就只先]?报[\d一两三四五六七八九十]+[^\d，,。？?]{0,4}$/u;

/** 任务29：…, 29的：… */
const NUMBERED = /^(?:任务|\d)/u;

/** …，加上: what is said in so many words to come on top of a draft of one task is of that task. */
function readOnTop(
  text: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): Amendment | null {
  const onTop = saidOnTop(text);
  if (onTop === null) return null;
  const ofNamed = onTopOfNamed(onTop, ground, reporter, reader);
  if (ofNamed) return ofNamed;
  return /^\d/u.test(onTop)
    ? readAdditions(onTop, ground, reporter, reader)
    : readForOnly(onTop, ground, reporter, reader);
}

/** 公厕：缺钱, of 公厕那条再加一句 缺钱: of the task of a draft of several that is called so. */
function onTopOfNamed(
  onTop: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): Amendment | null {
  const end = onTop.indexOf('：');
  const task = end > 0 ? taskNamed(onTop.slice(0, end), ground, reader) : null;
  if (task === null || tasksOfGround(ground).length < 2) return null;
  const read = readAdditions(`任务${task}：${onTop.slice(end + 1)}`, ground, reporter, reader);
  return read?.kind === 'add' ? { ...read, doubt: null } : null;
}

/** What is told of the only task of a draft, as if that were named. */
function readForOnly(
  onTop: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): Amendment | null {
  const task = onlyTask(ground);
  if (task === null || onTop.length < SHORTEST || NUMBERED.test(onTop)) return null;
  const read = readAdditions(`任务${task}：${onTop}`, ground, reporter, reader);
  if (read?.kind !== 'add' || read.items.some((item) => item.task !== task)) return null;
  return read.doubt === null || read.doubt.reason === 'number_topic_mismatch'
    ? { ...read, doubt: null }
    : null;
}

/** 打错了，是…, without a figure or a task: it means the draft, and which of its words is asked. */
const fitsNothing = (text: string, { core, putsRight }: Unhedged): readonly Amendment[] | null =>
  (putsRight && ADMITS.test(text) && !NUMBERED_OR_EARLIER.test(text) && core.length <= SHORT) ||
  TAKES_OUT_SOME.test(core)
    ? [{ kind: 'put-what-right' }]
    : null;

/** 那句不要了, and nothing says which. */
const TAKES_OUT_SOME = new RegExp(
  `^(?:刚才|上面)?[那这]一?[句段]话?[就也先]?${TAKES_OUT}了?$`,
  'u',
);
const ADMITS = /[写打说填弄搞输记]错|^.{0,8}不对/u;
const NUMBERED_OR_EARLIER = /\d|任务|上次|上个?月|上周|昨天|前天|登记|报过|报的/u;
/** Fewer characters tell nothing of a task. */
const SHORTEST = 4;
/** Whoever corrects words is short about it. */
const SHORT = 30;

const list = (one: Amendment | null): readonly Amendment[] | null => one && [one];

/** A number that fits nothing of the draft may have been reported before: that is corrected there. */
function ofDraft(
  changes: readonly Amendment[] | null,
  text: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): readonly Amendment[] | null {
  const fits = changes?.every((one) => one.kind !== 'put-right' || one.right !== null) ?? false;
  if (fits) return changes;
  if (text.split(/[；;。\n，,]/u).some(endsTakingOut)) return null;
  const inDraft = correctedGround(text, ground, reporter, reader);
  if (inDraft || !changes) return inDraft;
  const isOther = reporter.recent.length > 0 || findNumberedTasks(text).length > 0;
  const onRecord = isOther ? readCorrection({ text, quote: null }, reporter, reader) : null;
  return onRecord && !onRecord.doubt ? null : changes;
}

/** 亮灯率是98%，问题那条拿掉: several changes in one message, each of them understood. */
function inPieces(
  text: string,
  read: (piece: Unhedged) => readonly Amendment[] | null,
): readonly Amendment[] | null {
  const pieces = piecesOf(text, /[；;。\n，,]/u);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  const changes: Amendment[] = [];
  for (const piece of pieces) {
    const found = read(unhedged(piece));
    if (!found) return null;
    changes.push(...found);
  }
  return textFirst(changes);
}

/** 建成是6个，在建那句删掉: what stays of a text was written before a figure of it was put right, and may not take its place. */
const textFirst = (changes: readonly Amendment[]): readonly Amendment[] => [
  ...changes.filter(({ kind }) => kind === 'say'),
  ...changes.filter(({ kind }) => kind !== 'say'),
];

const MOST_PIECES = 8;
