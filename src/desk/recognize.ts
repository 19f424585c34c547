import { z } from 'zod';
import type { Draft } from '../domain/draft.ts';
import { Intent } from '../domain/intent.ts';
import { LONGEST_TEXT } from '../domain/limits.ts';
import type { InboundMessage } from '../domain/message.ts';
import { isKnownPerson } from '../domain/permission.ts';
import type { Person, Role } from '../domain/person.ts';
import type { Plan, Task } from '../domain/plan.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import { asReport } from '../domain/report-intent.ts';
import { groupsActedFor, seesWhole, unitsOf, unitsReportedFor } from '../domain/responsibility.ts';
import { isSame } from '../matters/desk-of.ts';
import { asksOnly } from '../reading/act.ts';
import { slipTurned } from '../reading/corrections/slip-turned.ts';
import { Subject } from '../reading/focus.ts';
import { holdsStill, onlyPutsOff } from '../reading/matters/holds-on.ts';
import { matterIn } from '../reading/matters/reference.ts';
import { readerOfTerms } from '../reading/names/our-terms.ts';
import { asksOfReporter, pointsAtUnit, withUnitMeant } from '../reading/names/unit-meant.ts';
import {
  colleagueCalled,
  mayCallPerson,
  withUnitOfPerson,
} from '../reading/names/unit-of-person.ts';
import { tellsHowItStands, tellsOwnWork } from '../reading/own-work.ts';
import { type FigureAsked, figureAsked, isAskedFor } from '../reading/questions/figure-asked.ts';
import { inPlainWords } from '../reading/questions/in-plain-words.ts';
import { isReckoned, remainderAsked, remaindersIn } from '../reading/questions/remainder-asked.ts';
import { rememberedIn } from '../reading/questions/remembered.ts';
import { topicAsked } from '../reading/questions/topic-asked.ts';
import { buildQuestionReader, forOneMessage, type QuestionReader } from '../reading/reader.ts';
import { readOfRecord } from '../reading/record.ts';
import { reporterOf } from '../reading/reports/reporter-of.ts';
import { toldApart } from '../reading/reports/told-apart.ts';
import {
  askerOf,
  type Hearing,
  type Said,
  STAGES,
  type Stage,
  type Standing,
} from '../reading/said.ts';
import { tableOfCommands } from '../reading/table-of-commands.ts';
import { behindReceipt } from '../reading/talk/courtesies.ts';
import { fillsNoSlot, takesStepElsewhere } from '../reading/talk/fills-no-slot.ts';
import { spokenTo } from '../reading/talk/spoken-to.ts';
import { withoutCourtesies } from '../reading/talk/without-courtesies.ts';
import { withBareNumbers } from '../reading/tasks/bare-numbers.ts';
import { withItemsAsTasks } from '../reading/tasks/headed-by-item.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';
import { apartFromYes } from '../reading/text/apart-from-yes.ts';
import { withSigns } from '../reading/text/client-signs.ts';
import { hearsayAsked } from '../reading/text/hearsay.ts';
import { listNamed } from '../reading/text/list-named.ts';
import { asMeant } from '../reading/text/mistyped.ts';
import { paperWished } from '../reading/text/paper-wished.ts';
import { plain } from '../reading/text/plain.ts';
import { wishedToSee } from '../reading/text/wish-to-see.ts';
import { withoutCalled } from '../reading/text/without-called.ts';
import { unwrapped } from '../reading/text/wrapped.ts';
import { TASK_LABELLED } from '../reading/words/labels.ts';
import type { House } from '../room.ts';
import { CHANGES_REPORT, createCorrections, SETTLES } from './corrections.ts';
import { eachOnce } from './each-once.ts';
import { createGapFilling } from './fill-gap.ts';
import { hearApplications } from './hear-applications.ts';
import { createMatterHearing } from './hear-matters.ts';
import { createSeveralActs } from './hear-several-acts.ts';
import { createSubjectHearing } from './hear-subject.ts';
import { createOtherWords } from './in-other-words.ts';
import { createNearestQuestions } from './nearest-questions.ts';
import { createReportOfUnit } from './report-of-unit.ts';

/** What the recognition knows beside the message. */
export interface Situation extends Standing {
  /** Whom the office knows. */
  members(): Promise<readonly Person[]>;
}

export type Recognize = (message: InboundMessage, situation: Situation) => Promise<Intent>;

/** From a message to what its sender wants: exact commands first, then what the rooms hear at each stage. */
export function createRecognize(plan: Plan, house: House): Recognize {
  const inOurTerms = readerOfTerms(plan);
  const wordsOf = (body: string) => inOurTerms(wordsIn(body));
  const readerOfPlan = buildQuestionReader(plan, house.frames);
  const commands = tableOfCommands([...house.sayings.values()].flatMap(({ forms }) => forms));
  const matterHearing = createMatterHearing(house.matters);
  const hearings = STAGES.map((stage) => [
    ...(matterHearing[stage] ? [matterHearing[stage]] : []),
    ...hearingsAt(stage, house),
    ...(stage === 'record' ? [readOfRecord] : []),
  ]);
  const subjectHearing = createSubjectHearing(house.matters, hearingOfSubject);
  /** 👌 answers what waits; without that it is a courtesy. */
  const answering = [hearingsAt('answer', house)];
  /** What changes something that waits. */
  const changing = hearings.slice(0, 2);
  const courteous = [hearingsAt('courtesy', house)];
  const reporting = [hearingsAt('report', house)];
  const withNearest = createNearestQuestions(house, readAlone);
  const inOtherWords = createOtherWords(house, readInstead);
  const ofReport = createReportOfUnit({
    readAlone: async (words, said) => {
      const read = await readAlone(words, said);
      return read && ((await figureOnRecord(read, { ...said, body: words })) ?? read);
    },
    isAnswer: ({ kind }) =>
      house.sayings.get(kind)?.effect === 'answers' && !MEANT.has(kind) && !NO_ANSWERS.has(kind),
  });
  const ordering = hearings.slice(0, 1);
  const severalActs = createSeveralActs({
    sayings: house.sayings,
    formIn: (words, said) => readForm(wordsOf(words), said.today),
    ordered: hearingOfSubject,
    ofSubject: (body, said) => subjectHearing({ ...said, body, text: wordsOf(body) }),
    commanded: commandOf,
    readAlone,
  });
  const corrections = createCorrections({
    answered: (body, said) => heard({ ...said, body, text: wordsOf(body) }, answering),
    changed: (body, said) => heard({ ...said, body, text: wordsOf(body) }, changing),
    told: (body, said) => heard({ ...said, body, text: wordsOf(body) }, hearings),
    numbered: hearingOfSubject,
  });
  const filledGap = createGapFilling({
    sayings: house.sayings,
    ordered: (said) => heard(said, ordering),
    readAlone,
  });

  return async (message, situation) => eachOnce(await recognized(message, situation));

  async function recognized(
    { body: received, at, conversation }: InboundMessage,
    situation: Situation,
  ): Promise<Intent> {
    if (received.kind === 'entered') return { kind: 'greet' };
    const { today } = situation;
    const isInGroup = conversation.kind === 'group';
    const reader = forOneMessage(readerOfPlan);
    const verbs = verbsOf(situation.draft);
    if (received.kind === 'pressed') {
      const said = {
        text: received.button,
        body: received.button,
        quote: null,
        at,
        reader,
        verbs,
        isInGroup,
      };
      return (
        readForm(received.button, today) ??
        (await heard({ ...situation, ...said }, ordering)) ??
        MISREAD
      );
    }
    if (received.wordless) return { kind: 'send-nothing', what: received.wordless };
    const { text: written, quote } = unwrapped(received.text);
    if (written.length > LONGEST_TEXT) return { kind: 'send-too-much', length: written.length };
    const signed = asMeant(hearsayAsked(written) ?? withSigns(written));
    const addressed = withoutAddress(signed, situation, reader);
    const asked = inPlainWords(addressed, askerOf({ ...situation, reader }), reader);
    const body = await withNumbersMeant(asked, situation);
    const text = wordsOf(body);
    const attachments = received.attachments.length;
    const said: Said = {
      ...situation,
      text,
      body,
      quote: received.quote ?? quote,
      at,
      reader,
      verbs,
      isInGroup,
    };
    if (attachments > 0 && isShortNote(text) && isKnownPerson(situation.roles)) {
      const sent = house.rooms.flatMap(({ hears }) => hears?.sent?.(said) ?? []);
      return sent[0] ?? readWordless(body, attachments);
    }
    if (!/[\p{L}\p{N}]/u.test(text)) {
      const answer = await heard(said, situation.draft ? answering : courteous);
      return answer ?? readWordless(body, attachments);
    }
    const own = withoutCalled(body);
    const form = readForm(text, today) ?? (own === body ? null : readForm(wordsOf(own), today));
    if (form) return form;
    const decided = await hearApplications(said, (words) => commandOf(words, said));
    if (decided) return decided;
    const listed =
      (await severalActs(said)) ?? (await listWished(said)) ?? (await subjectHearing(said));
    if (listed) return listed;
    const understood =
      (await heldAfterDeed(said)) ??
      (await filledGap(said)) ??
      (await changedBesideYes(said)) ??
      (await corrections.changedBehindNo(said)) ??
      (await corrections.changedBesideHold(said)) ??
      (await corrections.correctedLately(said)) ??
      (await ofUnitMeant(said)) ??
      whoseAsked(said) ??
      (await askedOfPerson(said, situation)) ??
      (await askedOfColleague(said, situation)) ??
      (said.draft === null ? await ofReport(said.body, said) : null) ??
      (await rememberedChecked(said)) ??
      (await corrections.unreadChange(await heard(said, hearings), said)) ??
      MISREAD;
    const answered =
      (await matterHearing.unread(understood, said)) ??
      (await ofTopic(understood, said)) ??
      understood;
    const told =
      (await toldOfOwn(answered, said)) ??
      (await toldInstead(answered, said)) ??
      (await withAskedBehind(answered, said)) ??
      (await withTold(answered, said));
    const read =
      (await remainderOnRecord(told, said)) ??
      (await figureOnRecord(told, said)) ??
      (await withReceipt(told, said)) ??
      told;
    const isForOthers = spokenTo(body, reader.lexicon) !== null;
    if (own === body || isForOthers || !['misread', 'overhear'].includes(read.kind))
      return withNearest(await inOtherWords(read, said), said);
    const called = { ...said, text: wordsOf(own), body: own };
    const meant = await inOtherWords((await heard(called, hearings)) ?? read, called);
    return withNearest(meant, called);
  }

  /** 任务16：签了180户, of 小助手好，16项：签了180户，麻烦了, said by who reports on it. */
  function withoutAddress(
    words: string,
    { roles, today, draft }: Situation,
    reader: QuestionReader,
  ): string {
    if (unitsReportedFor(roles).length === 0) return words;
    const told = slipTurned(withoutCourtesies(words, draft === null));
    return withItemsAsTasks(told, reporterOf({ roles, today }, plan, []), reader);
  }

  /** 任务18报的啥, of 18报的啥, asked by anybody; and 昨天21那条撤回吧, said by who reports on it. */
  async function withNumbersMeant(words: string, situation: Situation): Promise<string> {
    const { roles, draft } = situation;
    const asks = asksOnly(words);
    if (!/\d/u.test(words) || (seesWhole(roles) && !asks)) return words;
    const tasks = asks ? plan.tasks : plan.tasks.filter((task) => isOfRoles(task, roles, plan));
    const waiting = draft ? (asReport(draft.proposal)?.reading.items ?? []) : [];
    const told = [...waiting, ...(await situation.recent()).slice(0, LAST)];
    const figures = told.flatMap(({ metrics }) => metrics.map(({ value }) => value));
    const noted = waiting.flatMap((item) => (item.noted ?? []).map(({ value }) => value));
    return withBareNumbers(words, {
      tasks: tasks.map(({ number }) => number),
      figures: [...figures, ...noted],
    });
  }

  /** 同意，改成四点吧; 12处，报吧: what is changed together with a yes is changed, and shown once more before it goes. */
  async function changedBesideYes(said: Said): Promise<Intent | null> {
    const change = said.draft === null ? null : apartFromYes(said.body);
    if (change === null) return null;
    const read = await heard({ ...said, body: change, text: wordsOf(change) }, hearings);
    if (read && CHANGES_DRAFT.has(read.kind)) return read;
    return CONFIRMS.test(said.body.trim()) && asksOnly(change)
      ? confirmedAndAsked(change, said)
      : null;
  }

  /** 确认。我这边还差啥没报: what was shown is done, and what is asked behind it is answered after that. */
  async function confirmedAndAsked(words: string, said: Said): Promise<Intent | null> {
    const asked = await readAlone(words, said);
    const isAnswered = asked !== null && house.sayings.get(asked.kind)?.effect === 'answers';
    return isAnswered && !MEANT.has(asked.kind)
      ? { kind: 'tell-and-ask', told: { kind: 'confirm-draft' }, asked }
      : null;
  }

  /** 算了先不发, right after something was done: it is no draft that could wait, though an older one does. */
  async function heldAfterDeed(said: Said): Promise<Intent | null> {
    const { body, draft, isInGroup } = said;
    const isHold = !isInGroup && holdsStill(body) && !asksOnly(body) && !TAKES_BACK.test(body);
    if (!isHold || findNumberedTasks(body).length > 0 || matterIn(body)) return null;
    const last = await said.lastSaid();
    // What lacked something was kept, and not done.
    if (draft !== null && !draft.isShelved && draft.proposal.kind === last?.kind) return null;
    const isSettled = SETTLES.has(last?.kind ?? '') && (draft === null || draft.isShelved === true);
    const isDone = house.sayings.get(last?.kind ?? '')?.isNoted === true;
    if (!isSettled && !isDone) return null;
    const own = isDone && last ? await heardWhere(last.kind, said) : null;
    if (own !== null) return own;
    const [spoken] = await said.spoken();
    const lies = await said.onDesk();
    const isOfDesk = isSettled
      ? lies.some(({ matter }) => spoken !== undefined && isSame(matter, spoken))
      : lies.length > 0;
    return isOfDesk ? null : { kind: 'hold-still' };
  }

  /** What the room that did the last thing hears in it, before all others: it may be taken back there. */
  async function heardWhere(kind: string, said: Said): Promise<Intent | null> {
    const room = house.rooms.find(({ sayings }) => sayings.some((one) => one.kind === kind));
    return (await room?.hears?.order?.(said)) ?? null;
  }

  /** 他们还差几项, 催一下它, after a question about one unit or while that is urged: of that unit. */
  async function ofUnitMeant(said: Said): Promise<Intent | null> {
    const { text, asked, draft, settled, roles } = said;
    if (!pointsAtUnit(text)) return null;
    const before = [asked, draft?.proposal ?? settled?.proposal ?? null];
    const mayBeEarlier =
      asksOfReporter(text) && (seesWhole(roles) || groupsActedFor(roles, plan).length > 0);
    const unit = mayBeEarlier ? await said.unitSpoken() : null;
    const named = withUnitMeant(text, unit === null ? before : [...before, { ...MISREAD, unit }]);
    return named === null
      ? null
      : heard({ ...said, body: named, text: wordsOf(named), asked: null }, hearings);
  }

  /** 哪个单位的, 谁报的, right after what was answered of the record: it says of whom it is, and is told once more. */
  function whoseAsked({ text, asked, draft }: Said): Intent | null {
    const isOpen = draft === null && asked !== null && NAMES_WHOSE.has(asked.kind);
    return isOpen && WHOSE_ASKED.test(text) ? asked : null;
  }

  /** 老陈那边报了没, from who has an eye on the units: of the unit that 老陈 reports for. */
  async function askedOfPerson(said: Said, { members }: Situation): Promise<Intent | null> {
    const { text, roles, draft } = said;
    const isMeant = text.length <= LONGEST_WISH && draft === null && mayCallPerson(text);
    const mayAsk = seesWhole(roles) || groupsActedFor(roles, plan).length > 0;
    if (!isMeant || !mayAsk || !asksOnly(text)) return null;
    const named = withUnitOfPerson(text, await members());
    if (named === null) return null;
    const ofUnit = withUnitOfPerson(said.body, await members()) ?? named;
    return (await ofReport(ofUnit, said)) ?? readOfRecord({ ...said, text: named, body: named });
  }

  /** 我不在这几天小温报了哪个, from the same unit: what they reported, and nobody else. */
  async function askedOfColleague(said: Said, { members }: Situation): Promise<Intent | null> {
    const { text, roles, draft } = said;
    const units = unitsReportedFor(roles);
    const [unit] = units;
    if (unit === undefined || draft !== null || said.isInGroup) return null;
    if (text.length > LONGEST_WISH || !REPORTED_WHAT.test(text) || !asksOnly(text)) return null;
    const person = colleagueCalled(text, units, await members());
    const scope = { task: null, unit, group: null, period: null, isRest: false };
    return person && { kind: 'ask-record', about: 'reports', ...scope, reportedBy: person.name };
  }

  /** 外立面责任书98 无违建7个 我没记漏吧: each of them is held against the notice, and none is told; work that was done is, and is shown to be checked. */
  async function rememberedChecked(said: Said): Promise<Intent | null> {
    const remembered = rememberedIn(said.body);
    if (!remembered) return null;
    const { told, claims } = remembered;
    if (unitsReportedFor(said.roles).length > 0 && tellsOwnWork(told)) {
      return heard({ ...said, body: told, text: wordsOf(told), isTold: true }, reporting);
    }
    const read = await Promise.all(claims.map((one) => readAlone(one, said)));
    const answers = read.flatMap((one) => (one && OF_NOTICE.has(one.kind) ? [one] : []));
    const [only, ...others] = answers;
    const areHeld = answers.some((one) => 'claimed' in one || 'claimedCount' in one);
    if (!only || !areHeld || answers.length < claims.length) return null;
    return others.length === 0 ? only : { kind: 'take-several', wanted: answers };
  }

  /** A question that takes up nothing of what was said before it. */
  async function readAlone(words: string, said: Said): Promise<Intent | null> {
    const text = wordsOf(words);
    const alone = {
      ...said,
      text,
      body: words,
      quote: null,
      asked: null,
      atWork: null,
      draft: null,
      settled: null,
    };
    return readForm(text, said.today) ?? heard({ ...alone, verbs: [], shelved: [] }, hearings);
  }

  /** A question in other words, which takes up what was said before it as the first words would. */
  async function readInstead(words: string, said: Said): Promise<Intent | null> {
    const text = wordsOf(words);
    const read =
      readForm(text, said.today) ?? (await heard({ ...said, text, body: words }, hearings));
    return read && ((await figureOnRecord(read, { ...said, body: words })) ?? read);
  }

  /** A draft that another version kept may have a shape that its saying reads no more. */
  function verbsOf(draft: Draft | null): readonly string[] {
    if (!draft) return [];
    const { proposal } = draft;
    const saying = house.sayings.get(proposal.kind);
    return saying?.schema.safeParse(proposal).success ? saying.verbs(proposal) : [];
  }

  /** A list that is wanted as a file is asked for as it is without that. */
  async function listWished(said: Said): Promise<Intent | null> {
    const wished = said.text.length <= LONGEST_WISH ? paperWished(said.text) : null;
    const paper = wished ?? listNamed(said.text, said.roles);
    if (paper === null) return shownAsWished(said);
    const named = { ...said, text: paper, body: paper };
    return readForm(paper, said.today) ?? heard(named, ordering);
  }

  /** 档案目录给我瞅瞅: a list is shown that is asked for by its name, whatever else the wish for it has in it. */
  async function shownAsWished(said: Said): Promise<Intent | null> {
    const name = said.text.length <= LONGEST_WISH ? wishedToSee(said.text) : null;
    if (name === null) return null;
    const paper = listNamed(name, said.roles) ?? name;
    const read = await commandOf(paper, said);
    return read !== null && LISTS.has(read.kind) ? read : null;
  }

  /** What an exact command means, though it was said in other words. */
  async function commandOf(words: string, said: Said): Promise<Intent | null> {
    const text = wordsOf(words);
    return readForm(text, said.today) ?? heard({ ...said, body: words, text }, ordering);
  }

  /** What is ordered or asked of a matter once its number stands in the place of what it was called. */
  async function hearingOfSubject(body: string, said: Said): Promise<Intent | null> {
    return heard({ ...said, body, text: wordsOf(body) }, ordering);
  }

  /** A message of a reporter that tells of work and asks nothing is a report, though it could be answered or put off; null for any other. */
  async function toldInstead(read: Intent, said: Said): Promise<Intent | null> {
    const isAnswered = house.sayings.get(read.kind)?.effect === 'answers';
    if (!isAnswered || MEANT.has(read.kind) || said.draft || onlyPutsOff(said.body)) return null;
    // 1号问题还没解决，钱还没到: what a number of the office leads is said of that.
    if (matterIn(said.body)?.before.trim() === '') return null;
    if (unitsReportedFor(said.roles).length === 0) return null;
    const isOfWork = tellsOwnWork(said.text);
    if (!isOfWork && !tellsHowItStands(said.body)) return null;
    const told = await heard({ ...said, isTold: true }, reporting);
    if (told?.kind !== 'keep-draft' || isOfOthers(told)) return null;
    return asReport(Intent.parse(told.proposal)) && (isOfWork || tellsFigures(told)) ? told : null;
  }

  /**
   * 任务21：适老化改造, 公厕第7座今早通水, from who reports for it: what stands behind the label of a task, or how a thing of one of the unit's own
   * tasks stands, is told of it where it was understood as nothing else and asks nothing.
   */
  async function toldOfOwn(read: Intent, said: Said): Promise<Intent | null> {
    const { body, roles, draft, reader } = said;
    if (read.kind !== 'misread' || unitsReportedFor(roles).length === 0 || asksOnly(body))
      return null;
    const isLabelled = LABELLED.test(body.trim());
    const isOfThing =
      draft === null && spokenTo(body, reader.lexicon) === null && tellsHowItStands(body);
    if (!isLabelled && !isOfThing) return null;
    const told = await heard({ ...said, isTold: true }, reporting);
    if (!told || !CHANGES_REPORT.has(told.kind) || isOfOthers(told)) return null;
    return isLabelled || tellsFigures(told) ? told : null;
  }

  /** Of a message that is read as a question, what a reporter tells before it asks is kept too. */
  async function withTold(read: Intent, said: Said): Promise<Intent> {
    const isAsked = house.sayings.get(read.kind)?.effect === 'answers';
    const mayTell = isAsked && unitsReportedFor(said.roles).length > 0;
    const body = mayTell ? toldApart(said.body) : null;
    const told =
      body === null ? null : await heard({ ...said, body, text: wordsOf(body) }, hearings);
    return told && tellsFigures(told) ? { kind: 'tell-and-ask', told, asked: read } : read;
  }

  /** 隐患整改了多少处, which no goal counts: a figure of that name in a report comes before what the notice does not say. */
  async function figureOnRecord(read: Intent, said: Said): Promise<Intent | null> {
    const asked = figureAsked(said.body, said.reader);
    if (!asked || !mayBeFigure(read, asked, plan)) return null;
    const isFound = (await said.figures()).some((one) => isAskedFor(asked, one));
    return isFound ? { kind: 'ask-figure', ...asked, isRest: false } : null;
  }

  /** 应急局隐患还有多少没改完: what is left between two figures of a report, of whom or of which task was just spoken where none is named. */
  async function remainderOnRecord(read: Intent, said: Said): Promise<Intent | null> {
    const mayBe = NOT_OF_GOALS.has(read.kind) || OF_GOALS.has(read.kind);
    const found = mayBe ? remainderAsked(said.body, said.reader) : [];
    if (found.length === 0) return null;
    const { task = null, unit = null } = Subject.safeParse(said.asked ?? {}).data ?? {};
    const figures = await said.figures();
    const meant = found
      .flatMap((one) =>
        one.task === null && one.unit === null ? [{ ...one, task, unit }, one] : [one],
      )
      .find((one) => {
        const pairs = remaindersIn(one, figures);
        const isSaid = one.words !== '' && !OF_GOALS.has(read.kind);
        return isSaid ? pairs.length > 0 : pairs.some(isReckoned);
      });
    return meant ? { kind: 'ask-remainder', ...meant } : null;
  }

  /**
   * 钱是咋回事, where nobody else understood it: what the reports tell of it, those first of whom or of which task was just spoken. 那个招人的事儿
   * is looked for even where none tells of it.
   */
  async function ofTopic(read: Intent, said: Said): Promise<Intent | null> {
    const asked = isOfNoTopic(read) ? topicAsked(said.body, said.reader) : null;
    if (asked === null) return null;
    const { words, isPointed } = asked;
    const telling = await said.tellingOf(words);
    if (telling.length === 0 && !isPointed) return null;
    const { task, unit } = Subject.safeParse(said.asked ?? {}).data ?? {};
    const told = { kind: 'ask-told', words, group: null, isRest: false };
    const ofUnit = telling.some((one) => one.unit === unit && (task ?? one.task) === one.task);
    if (ofUnit) return { ...told, task: task ?? null, unit };
    const ofTask = telling.some((one) => one.task === task);
    return { ...told, task: ofTask ? (task ?? null) : null };
  }

  /** 办结案件416件。另外问下任务5啥时候完成: what no section of a report takes and asks for something is answered beside the draft. */
  async function withAskedBehind(read: Intent, said: Said): Promise<Intent | null> {
    const mayBe = read.kind === 'keep-draft' && tellsFigures(read);
    const report = mayBe ? asReport(Intent.parse(read.proposal)) : null;
    const words = report?.reading.unplaced === undefined ? null : toldApart(said.body);
    if (words === null) return null;
    const question = said.body.slice(words.length).replace(/^[，,。；;\s]+/u, '');
    if (!report?.reading.unplaced?.includes(question)) return null;
    const asked = await readAlone(question, said);
    const isAnswered = asked !== null && house.sayings.get(asked.kind)?.effect === 'answers';
    if (!isAnswered || MEANT.has(asked.kind) || NO_ANSWERS.has(asked.kind)) return null;
    const told = await heard({ ...said, body: words, text: wordsOf(words) }, hearings);
    return told && tellsFigures(told) ? { kind: 'tell-and-ask', told, asked } : null;
  }

  /** 收到，公厕完成4座, after a reminder: a report, and the word that the reminder was read. */
  async function withReceipt(read: Intent, { body, toSign }: Said): Promise<Intent | null> {
    if (read.kind !== 'keep-draft' || behindReceipt(body) === null) return null;
    const isReport = asReport(Intent.parse(read.proposal)) !== null;
    return isReport && (await toSign(false)) ? { ...read, signs: true } : null;
  }

  function readForm(text: string, today: string): Intent | null {
    const command = withoutEnd(text);
    for (const form of commands(command)) {
      const intent = form.read(command, today);
      if (intent) return intent;
    }
    return null;
  }
}

/** A report in which nothing is in doubt, or a change of one. */
function tellsFigures({ kind, proposal }: Intent): boolean {
  if (kind === 'amend-report') return true;
  const report = kind === 'keep-draft' ? asReport(Intent.parse(proposal)) : null;
  return report !== null && report.reading.doubt === null;
}

/** What asks of no goal that is counted, so that a figure may be meant that was only told; of a goal by nothing but what was spoken of before. */
function mayBeFigure(read: Intent, { words, measure, task }: FigureAsked, plan: Plan): boolean {
  if (words === '') {
    const isOpen = task !== null && ['ask-task-targets', 'ask-achieved'].includes(read.kind);
    return isOpen && taskOf(plan, task).targets.every(({ unit }) => !unit.includes(measure));
  }
  const achieved = Achieved.safeParse(read).data;
  if (!achieved) return NOT_OF_GOALS.has(read.kind);
  const { targets } = taskOf(plan, achieved.task);
  const goals = achieved.targets.map((place) => targets[place]?.metric ?? '').join('');
  return ![...words].some((sign) => goals.includes(sign));
}

/** What is reached of a task, and of which of its goals. */
const Achieved = z.looseObject({
  kind: z.literal('ask-achieved'),
  task: z.int(),
  targets: z.array(z.int()),
});

/** What was not understood, or asks of all where a word that nobody knows stands. */
const isOfNoTopic = (read: Intent): boolean =>
  ['misread', 'decline', 'miss-name'].includes(read.kind) ||
  (read.kind === 'ask-overview' && read.group === null);

/** What asks of the goals of a task, and may as well ask of two figures beside them: 老旧小区开了工还没完的几个. */
const OF_GOALS: ReadonlySet<string> = new Set(['ask-task-targets', 'ask-understood', 'find-task']);

/** What is told of a goal, a part or a rule of the notice. */
const OF_NOTICE: ReadonlySet<string> = new Set([
  'ask-task-targets',
  'ask-task-part',
  'ask-task-deadline',
  'ask-unit-tasks',
  'ask-group-tasks',
  'ask-rule',
  'find-task',
]);

const NOT_OF_GOALS: ReadonlySet<string> = new Set([
  'misread',
  'decline',
  'miss-fact',
  'ask-open',
  'ask-task-part',
  'ask-task-progress',
  'ask-told',
  'ask-unit-tasks',
  'ask-which',
]);

/** A report of a task that is not the speaker's. */
function isOfOthers({ kind, proposal }: Intent): boolean {
  const report = kind === 'keep-draft' ? asReport(Intent.parse(proposal)) : null;
  return report?.reading.doubt?.reason === 'unit_not_responsible';
}

/** 还没定稿，我拿回来: it is not to be held, but taken back. */
const TAKES_BACK = /(?:^|[，,。；;\s])我(?:先|要|想|这边)?(?:拿|收|撤|要|抽)回来?/u;

const LABELLED = new RegExp(TASK_LABELLED, 'u');

/** What tells of each thing which unit it is of. */
const NAMES_WHOSE: ReadonlySet<string> = new Set([
  'ask-record',
  'ask-told',
  'ask-figure',
  'ask-achieved',
  'ask-last-achieved',
  'ask-task-progress',
  'list-matters',
  'show-matter',
  'show-lately',
  'list-bindings',
]);

const WHOSE_ASKED =
  /^(?:那|这|都|又)?(?:是|由)?(?:哪(?:几)?(?:个|家)?(?:单位|局|部门|家)?|谁家?|啥单位|什么单位)(?:报|提|写|填|交|说|申请|反映)?(?:上来)?的(?:问题|人|啊|呀|呢)?[?？]?$/u;

/** Whether the plan names one of their units for a task, or it is one of a group for which they act. */
const isOfRoles = ({ units, group }: Task, roles: readonly Role[], plan: Plan): boolean =>
  groupsActedFor(roles, plan).includes(group) ||
  unitsOf(roles).some((unit) => units.includes(unit));
/** So many of the last reports may be spoken of by a figure. */
const LAST = 6;

/** The word itself, before anything else. */
const CONFIRMS = /^确认[，,。；;！!\s]/u;

const CHANGES_DRAFT: ReadonlySet<string> = new Set([
  'amend-report',
  'begin-task',
  'keep-draft',
  'doubt-draft',
]);

/** 报了哪个, 替我报的啥, 都交了什么. */
const REPORTED_WHAT =
  /(?:报|交|填|写)(?:上去)?(?:了|过|的)?(?:是|都是)?(?:些)?(?:哪|啥|什么|几[项个条])|(?:报|交)(?:没|了没|过)(?:报|交|没)?/u;

/** What was understood by its own words, whatever else it tells. */
const MEANT: ReadonlySet<string> = new Set([
  'ask-clerk',
  'refuse',
  'ask-how-to-report',
  'go-past-office',
  'withhold-secret',
  'show-judging',
  'greet',
  'acknowledge',
  'check-own',
]);

/** What says that nothing was understood or is known. */
const NO_ANSWERS: ReadonlySet<string> = new Set([
  'misread',
  'decline',
  'miss-name',
  'ask-which-task',
]);

type Hear = NonNullable<Hearing[Stage]>;

const hearingsAt = (stage: Stage, { rooms }: House): readonly Hear[] =>
  rooms.flatMap(({ name, hears }) => {
    const hear = hears?.[stage];
    if (!hear) return [];
    const fills = stage === 'answer' && !TAKE_UP.includes(name);
    return fills
      ? (said: Said) => (said.draft && answersNothing(said, said.draft) ? null : hear(said))
      : hear;
  });

const answersNothing = ({ body }: Said, { proposal }: Draft): boolean =>
  fillsNoSlot(body) || takesStepElsewhere(body, proposal.kind);

/** Rooms that take up whatever waits by a yes, a no and what is told of work; the others hear in an answer what they asked for. */
const TAKE_UP: readonly string[] = ['drafts', 'reports', 'talk'];

/** Most hear nothing at once, and are not waited for. */
async function heard(said: Said, stages: readonly (readonly Hear[])[]): Promise<Intent | null> {
  for (const stage of stages) {
    for (const hear of stage) {
      const hearing = hear(said);
      const intent = hearing && (await hearing);
      if (intent) return intent;
    }
  }
  return null;
}

/** Lists with a name of their own. */
const LISTS: ReadonlySet<string> = new Set([
  'list-awaited',
  'list-matters',
  'list-to-file',
  'list-archive',
  'list-streets',
  'list-activities',
  'sum-up-week',
  'evaluate-year',
  'show-task-archive',
  'show-forms',
  'show-judging',
]);

/** Whoever wants a list says little else. */
const LONGEST_WISH = 40;

const MISREAD: Intent = { kind: 'misread' };

const wordsIn = (body: string): string => plain(body).replace(/^[@,，。:：、\s]+/u, '');

/** A command without the mark that ends a sentence. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '。.!！~～ '.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A picture with no more than a caption is evidence; with a report beside it, the report comes first. */
const isShortNote = (text: string): boolean =>
  (text.length <= 12 && !/\d/u.test(text)) || OF_INSPECTION.test(text);

/** 检查1现场照片, beside a picture. */
const OF_INSPECTION =
  /^(?:检查|明察|暗访)\d{1,4}号?的?(?:现场|整改|情况|问题)?(?:照片|图片|图|材料|佐证)?$/u;

/** No word in it: only an @, a picture, emoji; a bare question mark asks for help. */
function readWordless(text: string, attachments: number): Intent {
  if (/[?？]/u.test(text)) return { kind: 'ask-help' };
  return { kind: 'send-nothing', what: attachments > 0 ? 'media' : 'empty' };
}
