import type { Amendment } from '../../src/domain/amendment.ts';
import { type Draft, isFresh, wasJustShown } from '../../src/domain/draft.ts';
import { Intent } from '../../src/domain/intent.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Period } from '../../src/domain/period.ts';
import { isKnownPerson } from '../../src/domain/permission.ts';
import { type AmendReport, asReport } from '../../src/domain/report-intent.ts';
import type { ReportItem, ReportReading } from '../../src/domain/report-reading.ts';
import {
  groupsActedFor,
  reportingUnit,
  unitsReportedFor,
} from '../../src/domain/responsibility.ts';
import { asksForOrder, asksOnly } from '../../src/reading/act.ts';
import { readAdditions } from '../../src/reading/amendments/additions.ts';
import { readAmendments } from '../../src/reading/amendments/amendments.ts';
import { mayOrderDraft, orderOfDraft } from '../../src/reading/amendments/draft-orders.ts';
import { readFigureOrder } from '../../src/reading/amendments/figure-orders.ts';
import { figuresIn } from '../../src/reading/amendments/figures-in.ts';
import { type Ground, onlyTask, taskMeant } from '../../src/reading/amendments/ground.ts';
import { type Known, knownNow, readKnown } from '../../src/reading/amendments/known-now.ts';
import { readOldForNew } from '../../src/reading/amendments/old-for-new.ts';
import { opensTask, wishesToTell } from '../../src/reading/amendments/opens-task.ts';
import {
  type OtherTask,
  ofOtherTask,
  taskPutRight,
  tellsSame,
} from '../../src/reading/amendments/other-task.ts';
import { readRemark } from '../../src/reading/amendments/remarks.ts';
import { saidOnTop } from '../../src/reading/amendments/said-on-top.ts';
import { isOfOneself } from '../../src/reading/amendments/section-heard.ts';
import { mayTakeOut, readTakenOut } from '../../src/reading/amendments/taken-out.ts';
import { isAside } from '../../src/reading/amendments/tells-work.ts';
import { unhedged } from '../../src/reading/amendments/unhedged.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { withdraws } from '../../src/reading/corrections/correction-words.ts';
import { emptyItem } from '../../src/reading/corrections/corrections.ts';
import { mayCorrect } from '../../src/reading/corrections/report-corrections.ts';
import { type SettledOn, settledOn } from '../../src/reading/corrections/settled-on.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { findQuantities } from '../../src/reading/numbers/quantities.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import { type OnBehalf, readOnBehalf } from '../../src/reading/reports/on-behalf.ts';
import { apartFromPeriod, withPeriodAsked } from '../../src/reading/reports/period-asked.ts';
import { apartFromPuttingOff } from '../../src/reading/reports/put-off.ts';
import { maySpeakOfEarlier, readReport } from '../../src/reading/reports/report.ts';
import { findReportPeriods } from '../../src/reading/reports/report-periods.ts';
import type { RecentReport } from '../../src/reading/reports/reporter.ts';
import { reporterOf } from '../../src/reading/reports/reporter-of.ts';
import { ofRestOfTasks } from '../../src/reading/reports/rest-of-tasks.ts';
import { askerOf, type Hearing, type Said } from '../../src/reading/said.ts';
import { behindReceipt } from '../../src/reading/talk/courtesies.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { ownTasksOf } from '../../src/reading/tasks/tasks-named.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { asPutRight } from '../../src/reading/waiting-as.ts';
import { readAsBefore } from './as-before-said.ts';
import { readGoingOn } from './going-on-said.ts';
import { groupReportSaid } from './group-report-said.ts';
import { BeginTask, type SubmitGroupReport } from './intents.ts';
import { moreOwedAsked } from './more-owed-asked.ts';
import { readLeftOut, readNilAsked } from './nil-asked.ts';
import { readReportOrder, readTakingBack } from './orders.ts';
import { readOwnCheck } from './own-check-said.ts';
import { readOwnStatus } from './own-status-said.ts';
import { mayReport, readUnitAnswer, rolesIn, unitNamed } from './own-units.ts';
import { readPrefill } from './prefill-order.ts';
import { readShownAgain } from './shown-again-said.ts';
import { readTaskReport } from './task-report-said.ts';
import { NO_ADDITIONS, withAdditions } from './with-additions.ts';

/** Reports and their changes, what is said to a draft of one, and what is to be made of them. */
export const hears: Hearing = {
  sent: ({ body }) => ({ kind: 'attach-evidence', note: body.trim() }),
  order: async (said) =>
    (await hearDraftOrder(said)) ??
    readNilAsked(said) ??
    moreOwedAsked(said) ??
    readPrefill(said.text, said.today) ??
    readTaskReport(said.text, said.today) ??
    readGoingOn(said.text, said.today, said.reader) ??
    taskWished(said) ??
    (await ofOwnGroup(said)) ??
    (await readOwnCheck(said)),
  answer: (said) =>
    said.draft && (said.draft.isShelved || isFresh(said.draft, said.at))
      ? hearAnswer(said, said.draft)
      : null,
  record: async (said) =>
    (await figureOnRecord(said)) ??
    (await changesLast(said)) ??
    takesBackLast(said) ??
    (await takesOutOfLast(said)) ??
    (await settlesOnLast(said)) ??
    readLeftOut(said.text) ??
    readShownAgain(said) ??
    readReportOrder(said.body, said.today, said.reader) ??
    (mayAskOver(said) ? readOwnStatus(said) : null),
  report: async (said) => (await hearReport(said)) ?? hearRemark(said) ?? hearAside(said),
};

/** 还能补报吗, over a draft that is no report: in one of a report 补上 may be said of that. */
const mayAskOver = ({ draft, body }: Said): boolean =>
  draft === null || asReport(draft.proposal) === null || asksOnly(body);

/** 草稿呢, 这份删了吧, 任务26甭报了: what is ordered of the report that waits, in a few words. */
async function hearDraftOrder(said: Said): Promise<Intent | null> {
  const { body, draft, today, reader } = said;
  const reading = draft === null ? undefined : asReport(draft.proposal)?.reading;
  if (!reading || !mayOrderDraft(body)) return null;
  const order = orderOfDraft(body, { ...reading, isDraft: true }, today, reader);
  if (order?.kind === 'cancel') return { kind: 'cancel-draft' };
  if (order?.kind === 'confirm')
    return body.includes('确认')
      ? { kind: 'confirm-draft' }
      : { kind: 'agree-to-draft', how: 'by-name' };
  if (order?.kind === 'shelve') return { kind: 'shelve-draft', tasks: [] };
  if (order?.kind === 'show') return { kind: order.inFull ? 'show-draft-in-full' : 'resume-draft' };
  return order
    ? { kind: 'amend-report', amendments: [...order.amendments] }
    : ofFigure(said, { ...reading, isDraft: true }, reading);
}

/** 2条该成3条, 单位不是套，是户: of a figure of the report that waits. */
async function ofFigure(
  said: Said,
  ground: Ground,
  reports: Pick<ReportReading, 'unit' | 'isOnBehalf'>,
): Promise<AmendReport | null> {
  const roles = rolesIn(reports, said.roles);
  const reporter = reporterOf({ ...said, roles }, said.reader.plan, await recentOf(said));
  const change = readFigureOrder(said.body, ground, (progress, task) =>
    figuresIn(progress, task, reporter, said.reader),
  );
  return change && { kind: 'amend-report', amendments: [change] };
}

/** 8号任务清淤12公里得改成15公里, 7月那个其实是15公里，改下: of the one figure that it may be, in the newest report of each task. */
async function figureOnRecord(said: Said): Promise<Intent | null> {
  const { body, draft, roles, reader, today } = said;
  if (draft !== null || body.length > LONGEST_FIGURE || !CHANGES_FIGURE.test(body)) return null;
  if (unitsReportedFor(roles).length === 0 || findQuantities(body).length === 0) return null;
  const tasks = findNumberedTasks(body);
  const periods = findReportPeriods(body, today);
  const numbers = tasks.flatMap((one) => one.numbers);
  const recent = await said.recent();
  const newest = recent.filter(
    (one, at) => recent.findIndex(({ task }) => task === one.task) === at,
  );
  const meant = newest
    .filter(({ task }) => numbers.length === 0 || numbers.includes(task))
    .filter((one) => periods.every(({ period }) => period === one.period));
  if (meant.length === 0) return null;
  const spans = [...tasks, ...periods].map(({ span }) => span);
  const told = without(body, spans);
  const reporter = reporterOf(said, reader.plan, recent);
  const change = readFigureOrder(told, groundOfReports(meant), (progress, task) =>
    figuresIn(progress, task, reporter, reader),
  );
  return change?.kind === 'put-right' ? { kind: 'amend-report', amendments: [change] } : null;
}

const LONGEST_FIGURE = 50;
const CHANGES_FIGURE = /改|更正|错|不是|才对/u;

/** A text without some stretches of it. */
const without = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** 下一步改为换灯杆，电缆老化那条删掉: several changes of what was reported last, each of them understood. */
async function changesLast(said: Said): Promise<Intent | null> {
  const { body, draft, roles } = said;
  if (draft !== null || unitsReportedFor(roles).length === 0 || !mayChangeMore(body)) return null;
  const recent = await recentOf(said);
  const change = recent.length > 0 ? await amending(said, lastReported(recent)) : null;
  if (!change || change.unplaced !== undefined || !isOnRecord(change, recent)) return null;
  return change.amendments.length > 1 && change.amendments.every(isSure) ? change : null;
}

const mayChangeMore = (body: string): boolean =>
  body.length <= LONGEST_CHANGE && CHANGES.test(body) && /[，,；;。\n]/u.test(body);
/** In signs. */
const LONGEST_CHANGE = 200;
const CHANGES = /改[成为]|换成|[拿去删撤划]掉|删[了除]|撤了|不要了|应[该当]?[是为]/u;
const isSure = (one: Amendment): boolean =>
  one.kind === 'say' ||
  one.kind === 'unsay' ||
  one.kind === 'strike' ||
  (one.kind === 'put-right' && one.right !== null);

/** 刚才那条发错了，撤了吧: what was reported last, where nothing waits and nothing else was settled since. */
function takesBackLast({ body, draft, settled, roles }: Said): Intent | null {
  const isOfReport = settled === null || asReport(settled.proposal) !== null;
  if (draft !== null || !isOfReport || unitsReportedFor(roles).length === 0) return null;
  return readTakingBack(body);
}

/** 人数这个数有问题，先撤下来: a piece of what was reported last, whatever could be asked of 问题. */
async function takesOutOfLast(said: Said): Promise<Intent | null> {
  const { body, draft, roles } = said;
  if (draft !== null || unitsReportedFor(roles).length === 0 || !mayTakeOut(body)) return null;
  const text = body
    .trim()
    .replace(/[。！!]$/u, '')
    .replace(EARLIER, '');
  return takenOutOf(text, await said.recent());
}

/** 还是按两座算吧, where nothing waits: of what is on record for the speaker, if that is changed by it. */
async function settlesOnLast(said: Said): Promise<Intent | null> {
  const { body, draft, shelved, roles } = said;
  const isOwn = draft === null && shelved.length === 0 && unitsReportedFor(roles).length > 0;
  const words = isOwn && matterIn(body) === null ? settledOn(body) : null;
  const settled = words && tellsMore(words, body) ? null : words;
  const meant = settled === null ? [] : pointedAt(await said.recent(), said);
  if (settled === null || meant.length === 0) return null;
  const read = await hearTold({
    ...said,
    recent: async () => meant,
    body: settled.correction,
    text: settled.correction,
    isTold: true,
  });
  if (read?.kind === 'amend-report') {
    return settled.rest === '' ? read : { ...read, unplaced: settled.rest };
  }
  const report = read?.kind === 'keep-draft' ? asReport(Intent.parse(read.proposal)) : null;
  if (report?.reading.act !== 'correct') return null;
  const reading =
    settled.rest === '' ? report.reading : { ...report.reading, unplaced: settled.rest };
  return { kind: 'keep-draft', proposal: { ...report, reading } };
}

/** 应为4座，剩4座9月底前完工: a number beside the one that is put right is told with it. */
const tellsMore = ({ rest }: SettledOn, body: string): boolean =>
  mayCorrect(body) && findQuantities(rest).length > 0;

/** 昨天雨污分流那个数撤了吧. */
const EARLIER = /^(?:昨天|前天|上午|早上|上次|刚才|之前)(?:报的?)?/u;

/** Of what was reported last, or else of the newest report that tells it. */
function takenOutOf(text: string, recent: readonly RecentReport[]): AmendReport | null {
  const grounds = [lastReported(recent), ...recent.map((one) => groundOfReports([one]))];
  for (const ground of grounds) {
    const out = readTakenOut(text, ground);
    if (out?.every(({ kind }) => kind !== 'put-what-right')) {
      return { kind: 'amend-report', amendments: [...out] };
    }
  }
  return null;
}

/** What somebody of a working group says of its report: to be put together, to go to the office, with something more in it. */
async function ofOwnGroup(said: Said): Promise<Intent | null> {
  const { roles, reader, draft } = said;
  if (groupsActedFor(roles, reader.plan).length === 0) return null;
  const waiting = draft?.proposal.kind;
  const isShown = waiting === 'submit-group-report';
  const order = groupReportSaid(said, isShown);
  if (isShown && order?.isToGo) return { kind: 'agree-to-draft', how: 'by-name' };
  if (isShown && order?.group === null && order.period === null) return { kind: 'resume-draft' };
  if (isShown && !order) return null;
  if (order) return { kind: 'keep-draft', proposal: groupReport(order) };
  const isOfGroupAlone = unitsReportedFor(roles).length === 0 && waiting !== 'report-progress';
  const added = isOfGroupAlone ? await amending(said, OF_NOTHING) : null;
  if (!added?.amendments.every(isOfNoTask)) return null;
  return { kind: 'keep-draft', proposal: withAdditions(groupReport(NOT_NAMED), added.amendments) };
}

/** A section that is said for the group as a whole. */
const isOfNoTask = (one: Amendment): boolean =>
  one.kind === 'add'
    ? one.doubt === null &&
      one.items.every(({ task, metrics }) => task === null && metrics.length === 0)
    : one.kind === 'say' && one.task === null && one.section !== 'progress';

const NOT_NAMED = { group: null, period: null };

const groupReport = ({
  group,
  period,
}: Pick<SubmitGroupReport, 'group' | 'period'>): SubmitGroupReport => ({
  kind: 'submit-group-report',
  group,
  period,
  additions: NO_ADDITIONS,
});

/** What changes the draft that waits. */
async function hearAnswer(said: Said, draft: Draft): Promise<Intent | null> {
  const { proposal } = draft;
  if (proposal.kind === 'withdraw-report') {
    const reason = REASON.exec(said.body.trim())?.[1] ?? null;
    return reason === null ? narrowed(said) : asPutRight({ ...proposal, reason });
  }
  if (apartFromPeriod(said.body, said.today)) return null;
  const reading = asReport(proposal)?.reading;
  if (reading && IN_FULL.test(said.body.trim())) return { kind: 'show-draft-in-full' };
  if (reading) return changing(said, draft, reading);
  return proposal.kind === 'submit-group-report' ? addingToGroups(said) : null;
}

/** 就雨污分流那一个数，别的留着, of a report that is to be taken back whole: only that goes out of it. */
async function narrowed({ body, recent }: Said): Promise<Intent | null> {
  const what = ONLY_THAT.exec(body.trim())?.groups?.what;
  if (what === undefined) return null;
  return takenOutOf(`${what}那个数撤了`, await recent());
}

const ONLY_THAT =
  /^(?:不对?|不是|对|哦|嗯|等等|[，,\s]){0,3}(?:我)?(?:是)?(?:就|只|光|单)(?:是|要|想)?(?:撤回?|去掉|拿掉)?(?<what>[^，,。；;\s]{2,12}?)(?:的)?(?:[那这]?(?:[1一]?[个条项])?的?数?)(?:撤|去掉|不要)?(?:了|吧)?(?:[，,\s](?:别的|其[他它余]的?|剩下的?)[^，,。；;]{1,6})?[。！!]?$/u;

/** To what is put together of others' reports only sections are said, and more of them; its numbers are theirs. */
async function addingToGroups(said: Said): Promise<Intent | null> {
  const change = await amending(said, OF_GROUP);
  return change?.amendments.every(({ kind }) => ADDS_SECTIONS.has(kind)) ? change : null;
}

const ADDS_SECTIONS: ReadonlySet<Amendment['kind']> = new Set(['say', 'unsay', 'add']);

const IN_FULL =
  /^(?:[^，,。；;\d]{0,12}(?:看|查看|显示|展开|发))?(?:一下|一眼|下|看)?(?:草稿)?(?:的)?全文[。.！!]?$/u;
const REASON = /^(?:理由|原因|因为?|由于)(?:是|为)?[:：，,]?\s*(.{2,60}?)[。.！!]?$/u;
const OF_NOTHING: Ground = { items: [], doubt: null, isDraft: false };
const OF_GROUP: Ground = { items: [emptyItem(null, null)], doubt: null, isDraft: true };

/** Which unit reports, or what else changes. What is for another unit of the speaker's is a report of its own. */
async function changing(said: Said, draft: Draft, reading: ReportReading): Promise<Intent | null> {
  const ground: Ground = { ...reading, isDraft: true };
  const ofOther = ofOtherTask(said.body, ground, said.reader);
  if (ofOther) return inOtherTask(ofOther, said, ground);
  const meant = readUnitAnswer(said.body, reading, said.roles, said.reader);
  if (meant) return { kind: 'amend-report', amendments: [meant] };
  const unit = unitNamed(said.body, said.roles, said.reader);
  if (unit !== undefined && unit !== draft.unit) return null;
  if (readOnBehalf(said.body, said.reader)) return null;
  const asBefore = await readAsBefore(said, reading);
  if (asBefore) return asBefore;
  const begun = reading.doubt ? null : taskBegun(said);
  if (begun) return begun;
  const change =
    (await ofTaskBegun(said, ground, reading)) ?? (await amending(said, ground, reading));
  const added = change?.amendments.flatMap((one) => (one.kind === 'add' ? one.items : [])) ?? [];
  if (draft.isShelved && added.some(({ task }) => !isOf(task, reading))) return null;
  return mayReport(reading.unit, added, said.reader.plan) ? change : null;
}

/** 按错了，23，法治进社区12场: what is told anew behind the number takes the place of what was told, or comes on top of it. */
async function inOtherTask(
  other: OtherTask,
  said: Said,
  { items: [before] }: Ground,
): Promise<Intent> {
  const { task, told } = other;
  const moved = taskPutRight(other);
  if (told === '' || task === null) return { kind: 'amend-report', amendments: [moved] };
  const reporter = reporterOf(said, said.reader.plan, await recentOf(said));
  const anew = figuresIn(told, task, reporter, said.reader);
  const isAnew = tellsSame(told, before?.progress ?? '');
  const item = { ...emptyItem(task, null), progress: told, ...anew };
  return {
    kind: 'amend-report',
    amendments: [
      moved,
      isAnew
        ? { kind: 'say', task, section: 'progress', text: told, ...anew }
        : { kind: 'add', items: [item], doubt: null },
    ],
  };
}

/** 再报个垃圾分类的, of one of the speaker's tasks; null for any other text. */
function taskBegun(said: Said): BeginTask | null {
  const opened = opensTask(said.body);
  return opened?.rest === '' ? taskCalled(opened.name, said) : null;
}

/** 我要报任务13, before anything waits. */
function taskWished(said: Said): BeginTask | null {
  const isOpen = said.draft === null && unitsReportedFor(said.roles).length > 0;
  const opened = opensTask(said.body);
  const name = isOpen ? (opened?.rest === '' ? opened.name : wishesToTell(said.body)) : null;
  return name === null ? null : taskCalled(name, said);
}

function taskCalled(name: string, { roles, reader }: Said): BeginTask | null {
  const own = reader.plan.tasks.filter(
    ({ number }) => reportingUnit(reader.plan, number, roles) !== null,
  );
  const items = own.map(({ number }) => emptyItem(number, null));
  const task = taskMeant(name, { ...OF_NOTHING, items }, reader);
  return task === null ? null : { kind: 'begin-task', task, name };
}

/** What is told behind that, and names no task of its own, is of the task that was begun. */
async function ofTaskBegun(
  said: Said,
  ground: Ground,
  reading: ReportReading,
): Promise<AmendReport | null> {
  const last = BeginTask.safeParse(await said.lastSaid()).data;
  if (!last || findNumberedTasks(said.body).length > 0) return null;
  const told = /^\d/u.test(said.body.trim()) ? `${last.name}${said.body}` : said.body;
  const named = { ...said, body: `任务${last.task}：${told}` };
  const change = await amending(named, ground, reading);
  const isOfIt = change?.amendments.every(
    (one) => one.kind === 'add' && one.items.every(({ task }) => task === last.task),
  );
  return isOfIt ? change : null;
}

/** What is on the shelf takes in no other task. */
const isOf = (task: number | null, { items }: ReportReading): boolean =>
  items.some((item) => item.task === task);

/** `reports`: for which unit; any of the speaker's where it is left out. */
async function amending(
  said: Said,
  ground: Ground,
  reports: Pick<ReportReading, 'unit' | 'isOnBehalf'> = {},
): Promise<AmendReport | null> {
  const roles = rolesIn(reports, said.roles);
  const reporter = reporterOf({ ...said, roles }, said.reader.plan, await recentOf(said));
  const read = readAmendments(said.body, ground, reporter, said.reader);
  const { unplaced = '' } = read ?? {};
  return (
    read && {
      kind: 'amend-report',
      amendments: [...read.amendments],
      ...(unplaced === '' ? {} : { unplaced }),
    }
  );
}

/** What is told to the draft that was shown a moment ago, or said to come on top of it, where nothing else was made of it. */
function hearRemark(said: Said): Intent | null {
  const { body, draft, reader } = said;
  if (!draft || said.isInGroup || !isMeant(said, draft)) return null;
  const ground = groundOf(draft);
  const remark = ground && readRemark(saidOnTop(body) ?? body, ground, askerOf(said), reader);
  return remark && { kind: 'amend-report', amendments: [remark] };
}

/** 手机打字不方便, 领导很重视: said beside the draft of a report, it is no part of it and asks nothing. */
function hearAside({ body, draft, isInGroup }: Said): Intent | null {
  const isBeside = draft !== null && !isInGroup && asReport(draft.proposal) !== null;
  return isBeside && !asksOnly(body) && isAside(body) ? { kind: 'overhear' } : null;
}

function groundOf({ proposal }: Draft): Ground | null {
  if (proposal.kind === 'submit-group-report') return OF_GROUP;
  const reading = asReport(proposal)?.reading;
  return reading ? { ...reading, isDraft: true } : null;
}

const isMeant = ({ body, at }: Said, draft: Draft): boolean =>
  wasJustShown(draft, at) || (isFresh(draft, at) && unhedged(body).adds);

/** A report, which may say itself that it is not to go yet. */
async function hearReport(whole: Said): Promise<Intent | null> {
  const ofBegun = await asOfBegun(whole);
  const heard = ofBegun && (await hearWhole(ofBegun));
  return heard?.kind === 'keep-draft' && !isInDoubt(heard) ? heard : hearWhole(whole);
}

/** 大修完成2条, right after 我要报任务13, and 再报个垃圾分类的，新增2个社区达标: with the task in front. Null where nothing was begun, or another task is named by its number. */
async function asOfBegun(said: Said): Promise<Said | null> {
  const mayTell = said.draft === null && unitsReportedFor(said.roles).length > 0;
  if (!mayTell || asksOnly(said.body) || findNumberedTasks(said.body).length > 0) return null;
  const opened = opensTask(said.body);
  const next = opened && opened.rest !== '' ? taskCalled(opened.name, said) : null;
  if (opened && next) return asOfTask(next, { ...said, body: opened.rest });
  const begun = BeginTask.safeParse(await said.lastSaid()).data;
  return begun ? asOfTask(begun, said) : null;
}

function asOfTask(begun: BeginTask, said: Said): Said {
  const isBare = BARE_TOLD.test(said.body.trim()) && !/\d/u.test(begun.name);
  const body = `任务${begun.task}：${isBare ? begun.name : ''}${said.body}`;
  return { ...said, body, text: plain(body) };
}

/** 3公里, 完成2条: of what was named before. */
const BARE_TOLD = /^(?:\d|(?:又|已|已经|新)?(?:完成|完工|建成|新增|开工|改造)了?\d)/u;

const isInDoubt = ({ proposal }: Intent): boolean =>
  (asReport(Intent.parse(proposal))?.reading.doubt ?? null) !== null;

async function hearWhole(whole: Said): Promise<Intent | null> {
  const told = whole.draft === null ? behindReceipt(whole.body) : null;
  const said = told === null ? whole : { ...whole, body: told };
  const rest = apartFromPuttingOff(said.body);
  const heard = rest === null ? null : await hearDated({ ...said, body: rest });
  return heard?.kind === 'keep-draft' ? { ...heard, isShelved: true } : hearDated(said);
}

/** A report, with what it asks of its own period. */
async function hearDated(said: Said): Promise<Intent | null> {
  const isPointed = periodPointed(said.body, said.today) !== null;
  const apart = isPointed ? null : apartFromPeriod(said.body, said.today);
  const heard = await hearTold(apart ? { ...said, body: apart.rest } : said);
  const proposal = apart && heard?.kind === 'keep-draft' ? Intent.parse(heard.proposal) : null;
  const report = proposal && asReport(proposal);
  if (!apart || !report) return heard;
  const reading = withPeriodAsked(report.reading, apart.asked);
  return { kind: 'keep-draft', proposal: { ...report, reading } };
}

/** 公厕那个报早了，撤了吧: a 吧 behind what is to be taken back urges, and asks nothing. */
const ordersBack = (body: string): boolean => withdraws(body) && !asksForOrder(body);

/** 撤回任务27的，任务28保留: what is said of the task that stays takes nothing back. */
const apartFromStaying = (said: Said): Said => {
  const body = withdraws(said.body) ? said.body.replace(TASK_STAYS, '') : said.body;
  return body === said.body || !/[\p{L}\p{N}]/u.test(body)
    ? said
    : { ...said, body, text: plain(body) };
};

const OTHER_TASK =
  /(?:另一?[项个条])?(?:任务)?(?:(?:第)?\d{1,2}(?:号|项)?(?:任务)?|的那[项个条])的?/u;
const STAYS_FILED =
  /(?:月报|季报|那[条份个项])?(?:的)?(?:都|就|还|仍|先|也){0,2}(?:留着|保留|不撤|别撤|不动|不变|照旧|不作变动|保持(?:登记)?(?:状态|不变)?)(?:了|哈|吧)?/u;
const TASK_STAYS = new RegExp(
  either(
    sequence(/^/u, OTHER_TASK, STAYS_FILED, /[，,。；;\s]{1,2}/u),
    sequence(/[，,。；;\s]{1,2}/u, OTHER_TASK, STAYS_FILED, /[。！!]?$/u),
  ),
  'u',
);

/** A report, or a change of one. What only asks is none. */
async function hearTold(whole: Said): Promise<Intent | null> {
  const said = apartFromStaying(whole);
  const { body, quote, reader, today, draft, isTold = false } = said;
  const isAsked = !isTold && asksOnly(body) && !ordersBack(body);
  if (isAsked || (draft !== null && isOfOneself(body))) return null;
  const behalf = isKnownPerson(said.roles) ? readOnBehalf(body, reader) : null;
  const named = unitNamed(body, said.roles, reader);
  const recent = (isKnownPerson(said.roles) ? await recentOf(said) : []).filter(
    ({ unit }) => named === undefined || unit === undefined || unit === named,
  );
  const now = behalf ? null : knownNow(body);
  const counted = (now && countedOnRecord(now, recent, said)) ?? rightOnRecord(body, recent);
  if (counted) return ofUnitNamed(counted, said);
  const onTop = behalf ? null : saidOnTop(body);
  const added = onTop === null ? null : addedTo(recent, onTop, said);
  if (added) return ofUnitNamed(added, said);
  const change = recent.length > 0 && !behalf ? await amending(said, lastReported(recent)) : null;
  if (change && isOnRecord(change, recent)) return ofUnitNamed(change, said);
  const text =
    behalf?.rest ?? now?.text ?? onTop ?? (said.draft ? body.replace(ONCE_MORE, '') : body);
  const reports = reportedFor(behalf, said);
  const roles = rolesIn(reports, said.roles);
  const reporter = reporterOf({ ...said, roles }, reader.plan, recent);
  const read = readReport({ text, quote, isTold }, reporter, reader);
  const isOpen = read === null || OF_NO_TASK.has(read.doubt?.reason ?? '');
  const ofToday = now && isOpen ? lackedToday(now, recent, said) : null;
  if (ofToday) return ofToday;
  if (!read || (!behalf && onlySpeaksOf(read, text, said.roles))) return null;
  const fitsNothing = read.act === 'correct' && read.doubt !== null;
  if (fitsNothing && !behalf && said.draft && asReport(said.draft.proposal))
    return rightOfNothing(read);
  const asked = isTold ? withOwnTasks(read, ownTasksOf(reporter, reader)) : read;
  const known = now ? amongToday(asked, recent, said) : asked;
  const told = ofDraftsPeriod(ofRestOfTasks(known, text), said);
  const isPeriodOpen = findReportPeriods(text, today).length === 0;
  const reading = { ...told, ...reports, ...(isPeriodOpen ? { isPeriodOpen: true as const } : {}) };
  const [item] = reading.items;
  if (reading.act !== 'withdraw' || reading.doubt) {
    return { kind: 'keep-draft', proposal: { kind: 'report-progress', reading } };
  }
  if (PART_STAYS.test(text))
    return { kind: 'amend-report', amendments: [{ kind: 'put-what-right' }] };
  const saidPeriod = findPeriods(text, today)[0]?.period;
  const { task = null, period = null } = item ?? {};
  const proposal = {
    kind: 'withdraw-report' as const,
    task,
    period: saidPeriod ?? period,
    reason: reasonIn(text),
    ...(reports.unit === undefined ? {} : { unit: reports.unit }),
  };
  return { kind: 'keep-draft', proposal };
}

/** 户数不准，先撤了，场数留着: what keeps a part takes back no whole report. */
const PART_STAYS = /[，,；;\s][^，,；;\s]{1,10}(?:留着|保留|不动|照旧|不变)[。！!]?$/u;

/** 人数核出来了，806人, hours after it was reported: of the newest report that has a figure of that name, or tells that it is to come. */
function countedOnRecord(
  known: Known,
  recent: readonly RecentReport[],
  said: Said,
): AmendReport | null {
  const reporter = reporterOf(said, said.reader.plan, recent);
  const figuresOf = (progress: string, task: number | null) =>
    figuresIn(progress, task, reporter, said.reader);
  for (const report of recent) {
    const change = readKnown(known, groundOfReports([report]), figuresOf);
    if (change) return { kind: 'amend-report', amendments: [change] };
  }
  return null;
}

/** 91是截到上周的 现在92了: of all that is on record the only figure that was so. */
function rightOnRecord(text: string, recent: readonly RecentReport[]): AmendReport | null {
  const change = readOldForNew(text, groundOfReports(recent));
  return change && { kind: 'amend-report', amendments: [change] };
}

/** A figure of no task, on a day on which something was reported: it comes on top of the only report, or it is asked of which. */
function lackedToday({ text }: Known, recent: readonly RecentReport[], said: Said): Intent | null {
  const ofToday = reportedToday(recent, said);
  const [only, ...others] = new Set(ofToday.map(({ task }) => task));
  if (only === undefined || others.length > 0) return null;
  return addedTo(ofToday, `任务${only}${COLON}${text}`, said);
}

/** Of several that were reported today it is asked which. */
function amongToday(
  read: ReportReading,
  recent: readonly RecentReport[],
  said: Said,
): ReportReading {
  const tasks = [...new Set(reportedToday(recent, said).map(({ task }) => task))];
  const { doubt } = read;
  return doubt && OF_NO_TASK.has(doubt.reason) && tasks.length > 0
    ? { ...read, doubt: { ...doubt, tasks } }
    : read;
}

const OF_NO_TASK: ReadonlySet<string> = new Set(['missing_task', 'ambiguous_task']);

const reportedToday = (recent: readonly RecentReport[], { today }: Said) =>
  recent.filter(({ at }) => at !== undefined && shanghaiDay(at) === today);

/** Of what only tells something it is asked whether it is a report on one of the unit's own tasks, where these are few. */
function withOwnTasks(read: ReportReading, own: readonly number[]): ReportReading {
  const { doubt } = read;
  if (doubt?.reason !== 'missing_task' || own.length > MOST_OFFERED) return read;
  return { ...read, doubt: { ...doubt, tasks: [...own] } };
}

const MOST_OFFERED = 8;

/** 海绵城市的材料发我一份, of who reports for no unit: it tells of nothing that was done. */
function onlySpeaksOf(read: ReportReading, text: string, roles: Said['roles']): boolean {
  if (unitsReportedFor(roles).length > 0 || read.act !== 'report') return false;
  const isCounted = read.items.some(({ metrics }) => metrics.length > 0);
  return !isCounted && !TELLS_OF_WORK.test(text);
}

const TELLS_OF_WORK =
  /完成|完工|竣工|建成|开工|进展|进度|推进|整治|改造|清理|清运|新增|新建|累计|达到|启动|落实|本月|本期|存在问题|下一步|无新进展|更正|错了|不对|应该?是/u;

/** 重新报：…, said to a draft, is told anew. */
const ONCE_MORE = /^\s*我?(?:重新?|再)[报写发](?:一[遍次下份])?[：:，,\s]{1,3}/u;

/** A correction that fits neither the draft that waits nor what is on record leaves the draft where it is, and is asked of it. */
const rightOfNothing = ({ correction }: ReportReading): AmendReport => ({
  kind: 'amend-report',
  amendments: [
    correction
      ? { kind: 'put-right', task: null, correction, right: null }
      : { kind: 'put-what-right' },
  ],
});

/** 任务27再补一句：转运车差2台; 漏了一个，更换井盖85套，补进去: what is said on top of what is on record. Null where that is not on record. */
function addedTo(recent: readonly RecentReport[], text: string, said: Said): AmendReport | null {
  const { reader } = said;
  const [last] = recent;
  const named = taskBefore(text, recent, reader);
  const meant = named === undefined ? recent : recent.filter(({ task }) => task === named);
  if (!last || meant.length === 0) return null;
  const ground = lastReported(meant);
  const only = onlyTask(ground);
  const reporter = reporterOf(said, reader.plan, recent);
  const read = (words: string) => addition(readAdditions(words, ground, reporter, reader), recent);
  const rest = named === undefined ? text : text.slice(text.indexOf(COLON) + 1);
  const ofNamed = only === null ? null : () => read(`任务${only}${COLON}${rest}`);
  const found = named === undefined ? (read(text) ?? ofNamed?.()) : ofNamed?.();
  return found ? { kind: 'amend-report', amendments: [found] } : null;
}

const COLON = '：';

/** The task that stands before what is added, by number or by what it is called; undefined where none does. */
function taskBefore(
  text: string,
  recent: readonly RecentReport[],
  reader: Said['reader'],
): number | null | undefined {
  const end = text.indexOf(COLON);
  if (end < 1 || end > LONGEST_NAME) return undefined;
  const items = recent.map(({ task, period }) => emptyItem(task, period));
  const head = text.slice(0, end);
  const isNumbered = findNumberedTasks(head).length > 0;
  return taskMeant(head, { ...OF_NOTHING, items }, reader) ?? (isNumbered ? null : undefined);
}

const LONGEST_NAME = 12;

/** What is added to what is on record; a number of it that fits another task better is taken at its word. */
function addition(read: Amendment | null, recent: readonly RecentReport[]): Amendment | null {
  if (read?.kind !== 'add') return null;
  if (read.doubt && read.doubt.reason !== 'number_topic_mismatch') return null;
  const isKept = read.items.every((item) => recent.some(({ task }) => task === item.task));
  return isKept ? { ...read, doubt: null } : null;
}

/** 区水务局任务4更正：…, said by somebody of several units, changes what that unit reported. */
function ofUnitNamed(change: AmendReport, { body, roles, reader }: Said): AmendReport {
  const unit = unitNamed(body, roles, reader);
  if (unit === undefined) return change;
  return { ...change, amendments: [{ kind: 'mean-unit', unit }, ...change.amendments] };
}

/** 任务13典型做法：… of a task that was never reported is a report of its own. */
const isOnRecord = ({ amendments }: AmendReport, recent: readonly RecentReport[]): boolean =>
  amendments.every(
    (one) => !('task' in one) || one.task === null || recent.some(({ task }) => task === one.task),
  );

/** For which unit a report is made: the one of others that it names, or one of the speaker's. */
function reportedFor(
  behalf: OnBehalf | null,
  { body, roles, reader }: Said,
): Pick<ReportReading, 'unit' | 'isOnBehalf'> {
  const own = unitsReportedFor(roles);
  const unit = behalf?.unit ?? unitNamed(body, roles, reader);
  const named = unit === undefined ? {} : { unit };
  return behalf === null || own.includes(unit ?? '') ? named : { ...named, isOnBehalf: true };
}

/** 其他任务无新进展, said to a draft: of the draft's period, where the words name none. */
function ofDraftsPeriod(reading: ReportReading, { text, today, draft }: Said): ReportReading {
  const waiting = draft ? asReport(draft.proposal)?.reading.items[0]?.period : null;
  if (!waiting || findPeriods(text, today).length > 0) return reading;
  const ofDraft = (item: ReportItem) =>
    item.task === null && item.isNil ? { ...item, period: waiting } : item;
  return { ...reading, items: reading.items.map(ofDraft) };
}

/** 撤回任务28，理由：数据有误. */
const reasonIn = (text: string): string | null => GIVEN_REASON.exec(text)?.[1]?.trim() ?? null;
const GIVEN_REASON = /(?:理由|原因|因为?|由于)(?:是)?[:：，,]?\s{0,3}(\S.{1,59}?)[。.！!]?$/u;

/** What the last message put on record. */
function lastReported(recent: readonly RecentReport[]): Ground {
  const [last] = recent;
  return groundOfReports(recent.filter(({ at }) => at === last?.at));
}

function groundOfReports(reports: readonly RecentReport[]): Ground {
  const items = reports.map(({ task, period, metrics, told }) => ({
    ...emptyItem(task, period),
    ...told,
    metrics: [...metrics],
  }));
  return { items, doubt: null, isDraft: false };
}

/** Looked up only for a text that may speak of it: most speak of something new. */
async function recentOf({ body, today, recent }: Said): Promise<readonly RecentReport[]> {
  return maySpeakOfEarlier(body) ? pointedAt(await recent(), { body, today }) : [];
}

/** Of some reports those of the period at which a text points; all where it points at none of them. */
function pointedAt(
  all: readonly RecentReport[],
  { body, today }: Pick<Said, 'body' | 'today'>,
): readonly RecentReport[] {
  const pointed = periodPointed(body, today);
  const then = all.filter(({ period }) => period === pointed);
  return then.length > 0 ? then : all;
}

/** 7月那条报高了, 上个月的数不对: the period of the report that is pointed at, at the head of what is said of it; null for none. */
function periodPointed(body: string, today: string): Period | null {
  const [first] = findPeriods(body, today);
  if (!first || !BEFORE_POINTED.test(body.slice(0, first.span.start))) return null;
  return POINTED_BEHIND.test(body.slice(first.span.end)) ? first.period : null;
}

const BEFORE_POINTED = /^(?:不好意思|抱歉|等等|哎呀?|对了|那个|我们?|咱们?|[，,\s]){0,3}$/u;
const POINTED_BEHIND =
  /^份?(?:报?的?(?:那|这)(?:一?[条个份次项]|数)|(?:我们?)?(?:报|填|写)的|的(?:那)?(?:个|条)?[^，,。；;]{0,8}(?:数|报|写|填|不对|错|高了|低了|多了|少了))/u;
