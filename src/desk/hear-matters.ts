import type { Matters } from '../context.ts';
import { Intent } from '../domain/intent.ts';
import { MATTER_NAMES, MatterKind, type MatterRef, type StepSaid } from '../domain/matter.ts';
import { isKnownPerson } from '../domain/permission.ts';
import { isSame } from '../matters/desk-of.ts';
import { wishesChange } from '../matters/wishes-change.ts';
import { asksOnly } from '../reading/act.ts';
import { approvesIn } from '../reading/matters/approves.ts';
import { calledByKind } from '../reading/matters/called-by-kind.ts';
import { decidedAsked } from '../reading/matters/decided-asked.ts';
import { fieldAsked } from '../reading/matters/field-asked.ts';
import { holdsOn } from '../reading/matters/holds-on.ts';
import { isInterim } from '../reading/matters/interim.ts';
import { findsFault, JUDGED_NO, ordersMore } from '../reading/matters/judged-no.ts';
import { wishesLater } from '../reading/matters/later-wish.ts';
import {
  bareWords,
  type MatterSaid,
  matterSaid,
  mattersSaid,
  type WordsOf,
  wordsBehindOthers,
} from '../reading/matters/matter-said.ts';
import { deedAsked } from '../reading/matters/may-asked.ts';
import { objectionIn } from '../reading/matters/objection.ts';
import { isOfNotice } from '../reading/matters/of-notice.ts';
import { wishesOtherDay } from '../reading/matters/other-day-wished.ts';
import { matterIn } from '../reading/matters/reference.ts';
import { revisedIn } from '../reading/matters/revised.ts';
import { type ShortQuestion, shortQuestion } from '../reading/matters/short-question.ts';
import { signsAfter } from '../reading/matters/signs-after.ts';
import { asksToTakeBack } from '../reading/matters/take-back-asked.ts';
import {
  GENERAL_WORDS,
  phraseOf,
  SHOWS_SPOKEN,
  type WordReader,
  wordsSaid,
} from '../reading/matters/words.ts';
import { readNumber } from '../reading/numbers/numbers.ts';
import type { Hearing, Said, WaitingForWord } from '../reading/said.ts';
import { withoutCourtesy } from '../reading/talk/courtesies.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';
import { onlyYes } from '../reading/text/apart-from-yes.ts';
import { partedBeforeLabel } from '../reading/text/parted-at-blanks.ts';
import { asPutRight } from '../reading/waiting-as.ts';
import { matterCalled } from '../wording/matters.ts';
import { createWishHearing } from './hear-wishes.ts';
import { createInHand } from './in-hand.ts';
import { shownFirst } from './shown-first.ts';

/** What is heard of matters; and what a text may mean that was read as nothing, or as no more than a card of the plan. */
type MatterHearing = Hearing & {
  unread(read: Intent, said: Said): Promise<Intent | null> | null;
};

/** 代字是济天城提指办发，编上吧: what is set comes before the number that is given by it. */
const SETS_FIRST = /代字(?:就|先)?(?:是|用|为|叫|定|设)/u;

const READ_ELSEWHERE: readonly string[] = ['shelve', 'enter'];

/** 同意核销，归档: what is filed by itself once it is struck is struck. */
const isReadElsewhere = (words: readonly StepSaid[]): boolean =>
  words.some(({ word }) => READ_ELSEWHERE.includes(word)) &&
  !words.some(({ word, text }) => word === 'verify' && text !== '');

/** 归档了没, 归没归档: whoever keeps the archives knows. */
const asksIfFiled = (phrase: string): boolean => ASKS_IF_FILED.test(phrase);
const ASKS_IF_FILED =
  /^(?:现在|到底|已经|都|有没有|是不是|[，,\s]){0,3}(?:归没归档?|(?:归|立卷|存档|入档)[档了好完上进去过]{0,4}(?:没有?|吗|么))[？?呢啊]?$/u;

/** A longer text that begins like a matter and is no word of the office is read as whatever else it may be. */
const LONGEST_UNSURE = 30;

/**
 * What is said of a matter under its number, of the one that is quoted, or without either in answer to the clerk; and a word of the
 * office that waits for nothing, where nobody else heard anything in it. What counts documents or meetings in a report begins nothing.
 */
export function createMatterHearing(matters: Matters): MatterHearing {
  const ownWords = [...matters.values()].flatMap(({ words }) => words);
  const wordsByKind = new Map(
    [...matters].map(([kind, { words }]) => [kind, [...words, ...GENERAL_WORDS]]),
  );
  const wordsOfSpoken = new Map(
    [...matters].map(([kind, { knows }]) => [
      kind,
      (wordsByKind.get(kind) ?? []).filter(({ isOfSpoken, word }) => isOfSpoken && knows(word)),
    ]),
  );
  const wordsOf = (kind: MatterRef['kind']) => wordsByKind.get(kind) ?? GENERAL_WORDS;
  const newsWords = new Map(
    [...matters.values()].map(({ kind, newsWord }) => [kind, newsWord ?? '']),
  );
  const inHand = createInHand(wordsOf, newsWords, {
    intentOf: (...of) => shownFirst(intentOf(...of), matters),
    askedOf,
  });
  const wishes = createWishHearing(matters, (...of) => shownFirst(intentOf(...of), matters));
  const order: Hear = async (whole) => {
    const said = withCommas(whole);
    const body = await withNumbers(said);
    if (body === '') return WHICH;
    const heard = await ordered(body === null ? said : { ...said, body });
    return heard && asWritten(heard, said.body, whole.body);
  };
  const ordered = async (said: Said): Promise<Intent | null> => {
    if (isOfNotice(said.body, said.reader.plan) || SETS_FIRST.test(said.body)) return null;
    const several = await ofSeveral(said);
    if (several) return several;
    const shown = wishesToSee(said.body);
    if (shown && matters.has(shown.kind)) {
      return { kind: 'show-matter', matter: shown, isUnsure: false };
    }
    const named = matterSaid(said.body, wordsOf);
    if (named && (isReadElsewhere(named.words) || asksIfFiled(named.phrase))) return null;
    const ofNamed =
      named && matters.has(named.matter.kind) ? await intentOfNamed(named, said) : null;
    if (ofNamed) return ofNamed;
    if (!isKnownPerson(said.roles)) return null;
    const words = bareWords(withoutCourtesy(said.body), meantBy(said));
    if (answersProposal(said)) return null;
    if (yesBesideNo(said)) return WHICH;
    return (
      (await chosen(said, wordsOf)) ??
      (await otherDayOfSpoken(said)) ??
      (await laterOfSpoken(said)) ??
      (await moreOrdered(said)) ??
      (await wishes(said)) ??
      (await heldOnDesk(said)) ??
      (words.length > 0 ? await ofBare(words, said) : await ofBareAll(said)) ??
      (await behind(said)) ??
      (await ofSpoken(said)) ??
      inHand.pointedAt(said)
    );
  };
  const answer: Hear = (said) =>
    isKnownPerson(said.roles) ? inHand.heard(withCommas(said)) : null;
  const besideDraft: Hear = (said) =>
    isKnownPerson(said.roles) ? inHand.besideDraft(withCommas(said)) : null;
  const unread = (read: Intent, said: Said) =>
    isKnownPerson(said.roles) ? inHand.unread(read, withCommas(said)) : null;
  const rest: Hear = async (whole) => {
    const said = withCommas(whole);
    const { body, draft, isInGroup, roles } = said;
    if (draft !== null || isInGroup || !isKnownPerson(roles) || body.length > LONGEST_WORD)
      return null;
    const notTheirs = await inHand.notTheirs(said);
    if (notTheirs) return notTheirs;
    const [first, ...others] = bareWords(body, ownWords).filter(
      ({ word }) => !TELLS.includes(word) || SETTLES.test(body),
    );
    return first ? bareStep([first, ...others]) : null;
  };
  return { order, answer, 'follow-up': besideDraft, rest, unread };

  /** While something waits for a 确认, words that mean as much there are no matter's. */
  function meantBy({ draft }: Said): readonly WordReader[] {
    return draft === null ? ownWords : ownWords.filter(({ isLoose }) => !isLoose);
  }

  /** 同意发文1、2; 同意发文1，退回发文2：少附件: each as it would be read alone. */
  async function ofSeveral(said: Said): Promise<Intent | null> {
    const named = mattersSaid(said.body, wordsOf);
    const isElsewhere = named?.some(({ words }) =>
      words.some(({ word }) => READ_ELSEWHERE.includes(word)),
    );
    if (!named || isElsewhere) return null;
    const wanted: Intent[] = [];
    for (const one of named) {
      const intent = matters.has(one.matter.kind) ? await intentOfNamed(one, said) : null;
      if (!intent) return null;
      wanted.push(intent);
    }
    return { kind: 'take-several', wanted };
  }

  async function intentOfNamed(named: MatterSaid, said: Said): Promise<Intent | null> {
    const { matter } = named;
    const decided = matter.kind === 'meeting' ? decidedAsked(named.phrase) : null;
    if (decided) return listDecided(matter.number, decided.which);
    if (matter.kind === 'document' && asksToTakeBack(named.phrase)) {
      return { kind: 'ask-take-back', number: matter.number };
    }
    if (MOVED_BY_ITS_HOST.includes(matter.kind) && wishesOtherDay(named.phrase)) {
      return { kind: 'wish-other-day', matter, text: named.phrase };
    }
    const asked = await askedOf(matter, named.phrase, said);
    if (asked) return asked;
    if (holdsOn(named.phrase) && !(await owesNews(matter, said))) return held(matter);
    const revised = await revisedAnswer(matter, named.phrase, said);
    if (revised) return revised;
    const no = await judgedNo(named, said);
    if (no) return intentOf(matter, no, said);
    if (await approvedHere(named, said)) return intentOf(matter, { word: YES, text: '' }, said);
    const words = named.words.filter(({ word }) => word !== JUDGED_NO);
    const plain = await awaitedOf(matter, words, said);
    const loose = await looselySaid(named, plain, said);
    if (loose) return intentOf(matter, loose, said);
    const fault = await faultFound(named, words, said);
    if (fault) return fault;
    const objected = plain === null ? await objectedHere(named, said) : null;
    if (objected) return objected;
    const found =
      plain ?? (await news(named, said)) ?? (isShort(named) ? (named.loose[0] ?? null) : null);
    const isAsked = found === null || found.word === 'show' || asksOnly(named.phrase);
    const part = isAsked ? textOrReplies(named) : null;
    if (part) return intentOf(matter, part, said);
    if (found?.word === 'show') return { kind: 'show-matter', matter, isUnsure: false };
    if (found) return withSecond(matter, newsBesideReceipt(matter, found), said);
    return isShort(named) && matter.kind !== 'issue'
      ? { kind: 'show-matter', matter, isUnsure: true }
      : null;
  }

  /** 地点定了没, 撤了行不行: a line of its card that is asked for by its name, or whether something may be done with it. */
  async function askedOf(matter: MatterRef, phrase: string, said: Said): Promise<Intent | null> {
    const asks = fieldAsked(phrase);
    if (asks) return { kind: 'show-matter', matter, isUnsure: false, asks };
    return mayStep(matter, phrase, said);
  }

  /** 撤了行不行, 能注结吗: whether this word may be said of it. What asks for a later day asks for it, and what its room looks up is looked up. */
  async function mayStep(matter: MatterRef, phrase: string, said: Said): Promise<Intent | null> {
    const deed = deedAsked(phrase);
    const sort = matters.get(matter.kind);
    if (deed === null || !sort) return null;
    const plainly = wordsOf(matter.kind).filter(({ isAnywhere }) => isAnywhere !== true);
    const steps = wordsSaid(phraseOf('', deed), plainly).filter(
      ({ word, text }) => text === '' && !ASKED_OTHERWISE.has(word) && sort.knows(word),
    );
    const step = await awaitedOf(matter, steps, said);
    const isTakenUp = step !== null && step.word in sort.takenUp;
    return step && !isTakenUp ? { kind: 'ask-may-step', matter, word: step.word } : null;
  }

  /** 批示1的延期可以, from whom just a yes is awaited, and no word of theirs stands in it: it is that. */
  async function approvedHere({ matter, phrase, words }: MatterSaid, said: Said): Promise<boolean> {
    if (!approvesIn(phrase) || wishesChange(phrase)) return false;
    const isOf = (one: { readonly matter: MatterRef }) => isSame(one.matter, matter);
    const own = (await said.awaits(...words.map(({ word }) => word))).waiting.some(isOf);
    return !own && (await said.awaits(YES)).waiting.some(isOf);
  }

  /** 暂不签发，请核实数据, of who is to judge it now; of anybody else it is none. */
  async function judgedNo({ matter, words }: MatterSaid, said: Said): Promise<StepSaid | null> {
    const isPlain = words.some(({ word }) => PLAIN_NO.includes(word));
    const no = isPlain ? undefined : words.find(({ word }) => word === JUDGED_NO);
    const word = no && (await judgesBy(matter, said));
    return no && word ? { word, text: no.text } : null;
  }

  /** 今天已发给各责任单位: a word anywhere in it that waits for the speaker, where none that stands in its place does. */
  async function looselySaid(
    { matter, loose }: MatterSaid,
    plain: StepSaid | null,
    said: Said,
  ): Promise<StepSaid | null> {
    if (loose.length === 0) return null;
    const isOf = (one: { readonly matter: MatterRef }) => isSame(one.matter, matter);
    // Whoever answers has received it: 收到督办1，我们也清完了.
    const isReceipt = plain?.word === 'sign';
    if (plain && !isReceipt && (await said.awaits(plain.word)).waiting.some(isOf)) return null;
    const { waiting } = await said.awaits(...loose.map(({ word }) => word));
    const word = waiting.find(isOf)?.word;
    return loose.find((one) => one.word === word) ?? null;
  }

  /** 批示1反馈写错了，是2处, of who answered it and may still take that back. */
  async function revisedAnswer(
    matter: MatterRef,
    phrase: string,
    said: Said,
  ): Promise<Intent | null> {
    const revised = ANSWERED.includes(matter.kind) ? revisedIn(phrase) : null;
    const isTheirs =
      revised !== null &&
      (await said.awaits(RECALL)).waiting.some((one) => isSame(one.matter, matter));
    return isTheirs ? { kind: 'revise-answer', matter, ...revised } : null;
  }

  /** 能改天吗, of the meeting or the 调度 that the clerk spoke of last. */
  async function otherDayOfSpoken({
    body,
    draft,
    isInGroup,
    spoken,
  }: Said): Promise<Intent | null> {
    if (holdsUp(draft) || isInGroup || !wishesOtherDay(body)) return null;
    const [matter] = findNumberedTasks(body).length > 0 ? [] : await spoken();
    const isMeant = matter !== undefined && MOVED_BY_ITS_HOST.includes(matter.kind);
    return isMeant ? { kind: 'wish-other-day', matter, text: body.trim() } : null;
  }

  /** 让他们把照片补上再报, from whoever is to judge what they answered: it goes back with that, and is shown first where no word of that was said. */
  async function moreOrdered({ body, draft, isInGroup, awaits }: Said): Promise<Intent | null> {
    const text = body.trim();
    if (isInGroup || NAMES_TASK.test(text)) return null;
    const wanted = signsAfter(text);
    const no = proposedNo(draft);
    const isMeant = wanted !== null || ordersMore(text) || (no !== null && findsFault(text));
    if (!isMeant || matterIn(text)) return null;
    const told = (wanted ?? text).replace(SENT_BACK, '');
    if (no) return asPutRight({ ...no, text: `${no.text}；${told}` });
    if (draft !== null) return null;
    const { spoken } = await awaits(JUDGED_NO, 'continue', 'return');
    const [only, ...others] = spoken;
    if (!only || others.length > 0) return null;
    const step: Intent = { kind: 'take-step', ...only, text: told };
    return SENT_BACK.test(text) ? step : { kind: 'keep-draft', proposal: step };
  }

  /** 能不能宽两天，专家没评审完, from whom a wish for it is awaited for what the clerk spoke of lately. */
  async function laterOfSpoken({ body, draft, isInGroup, awaits }: Said): Promise<Intent | null> {
    if (holdsUp(draft) || isInGroup || !wishesLater(body) || NAMES_TASK.test(body)) return null;
    // 批示能延期吗 asks what the rule is.
    const isOfAny = kindCalled(body) !== null && calledByKind(body)?.isPointed !== true;
    if (isOfAny && !NAMES_SPAN.test(body)) return null;
    const { spoken } = await awaits(APPLIES);
    return spoken.length > 0 ? bareStep([{ word: APPLIES, text: body.trim() }]) : null;
  }

  /** 先不签，等我看看, of the one matter that lies with them. */
  async function heldOnDesk(said: Said): Promise<Intent | null> {
    const { body, draft, isInGroup } = said;
    const isMeant = draft === null && !isInGroup && holdsOn(phraseOf('', body.trim()));
    if (!isMeant || findNumberedTasks(body).length > 0) return null;
    const [only, ...others] = (await said.onDesk()).map((one) => one.matter);
    const isOne = only !== undefined && others.every((one) => isSame(one, only));
    return isOne && !(await owesNews(only, said)) ? held(only) : null;
  }

  /** Whoever is to answer it tells how it stands by whatever they say: 还没办结，等材料. */
  async function owesNews(matter: MatterRef, said: Said): Promise<boolean> {
    const word = matters.get(matter.kind)?.newsWord ?? null;
    if (word === null) return false;
    return (await said.awaits(word)).waiting.some((one) => isSame(one.matter, matter));
  }

  /** 发文1附件不全: who is to judge it finds fault; as what it is taken is shown first. */
  async function faultFound(
    { matter, phrase }: MatterSaid,
    words: readonly StepSaid[],
    said: Said,
  ): Promise<Intent | null> {
    if (!findsFault(phrase) || words.some(({ word }) => word === 'show')) return null;
    const word = await judgesBy(matter, said);
    const { waiting } = await said.awaits(...words.map((one) => one.word));
    if (word === null || waiting.some((one) => isSame(one.matter, matter))) return null;
    return { kind: 'keep-draft', proposal: { kind: 'take-step', matter, word, text: phrase } };
  }

  /** The word of a no that waits for this person; null for none. */
  async function judgesBy(matter: MatterRef, said: Said): Promise<string | null> {
    const { waiting } = await said.awaits(JUDGED_NO, 'continue');
    return waiting.find((one) => isSame(one.matter, matter))?.word ?? null;
  }

  /** 督办1我们不是牵头单位, from who is to answer it: it is no news of the work. Only of a 督办 that is told to the office at once. */
  async function objectedHere({ matter, phrase }: MatterSaid, said: Said): Promise<Intent | null> {
    const mayBe = ANSWERED.includes(matter.kind) && !DOES_IT.test(phrase);
    const objection = mayBe ? objectionIn(phrase) : null;
    if (objection === null || !(await owesNews(matter, said))) return null;
    const returned = intentOf(matter, { word: 'return', text: objection.why }, said);
    const isTold = matter.kind === 'supervision' && !objection.isAsked;
    return isTold ? returned : { kind: 'keep-draft', proposal: returned };
  }

  /** 批示3还剩最后一段: what its sort takes any other news for, from those of whom it is awaited. */
  async function news({ matter, phrase }: MatterSaid, said: Said): Promise<StepSaid | null> {
    const word = matters.get(matter.kind)?.newsWord ?? null;
    if (word === null || phrase.length < SHORTEST_NEWS || asksOnly(said.body)) return null;
    if (THANKS.test(phrase)) return null;
    const { waiting } = await said.awaits(word);
    return waiting.some((one) => isSame(one.matter, matter)) ? { word, text: phrase } : null;
  }

  /** 收到督办2，已经补了3个井盖: whoever tells how it stands has received it, and what they tell is kept as that. */
  function newsBesideReceipt({ kind }: MatterRef, found: StepSaid): StepSaid {
    const word = found.word === 'sign' ? (matters.get(kind)?.newsWord ?? null) : null;
    const isTold = found.text.length >= SHORTEST_NEWS && TELLS_NEWS.test(found.text);
    return word !== null && isTold && !isInterim(found.text) ? { word, text: found.text } : found;
  }

  /**
   * Of several words the one that the matter waits for of this person; where it waits for none, the first, and of a yes with an order behind
   * it (行，批示1延到22号) the order.
   */
  async function awaitedOf(
    matter: MatterRef,
    words: readonly StepSaid[],
    said: Said,
  ): Promise<StepSaid | null> {
    const [first = null, ...others] = words;
    if (others.length === 0) return first;
    const { waiting } = await said.awaits(...words.map(({ word }) => word));
    const awaited = waiting.find((one) => isSame(one.matter, matter));
    const isYes = first?.word === YES && first.text !== '';
    return words.find(({ word }) => word === awaited?.word) ?? (isYes ? others[0] : null) ?? first;
  }

  function intentOf(matter: MatterRef, { word, text }: StepSaid, said: Said): Intent {
    const taken = matters.get(matter.kind)?.takenUp[word]?.(matter.number, text, said);
    return taken ?? { kind: 'take-step', matter, word, text };
  }

  /** 发布检查1，转督办，6月30日前: what stands behind a word that needs no text is done as well, each as if it had been said alone. */
  function withSecond(matter: MatterRef, step: StepSaid, said: Said): Intent {
    const second = secondIn(matter.kind, step);
    if (!second) return intentOf(matter, step, said);
    if (second.word === GOES_UP) return intentOf(matter, second, said);
    const first = { word: step.word, text: '' };
    const wanted = [first, second].map((one) => intentOf(matter, one, said));
    return { kind: 'take-several', wanted };
  }

  function secondIn(kind: MatterRef['kind'], { word, text }: StepSaid): StepSaid | null {
    if (text === '' || !NEEDS_NO_TEXT.has(word)) return null;
    const found = wordsSaid(phraseOf('', text), wordsOf(kind));
    return found.find((one) => SECONDS.has(one.word) && one.word !== word) ?? null;
  }

  async function ofBare(words: readonly StepSaid[], said: Said): Promise<Intent | null> {
    const quoted = said.quote === null ? null : matterIn(said.quote);
    const kind = quoted?.ref.kind;
    if (quoted && kind !== undefined && matters.has(kind)) {
      const known = words.filter(({ word }) => matters.get(kind)?.knows(word));
      const found = await awaitedOf(quoted.ref, known.length > 0 ? known : words, said);
      return found && intentOf(quoted.ref, found, said);
    }
    const meant = words.filter(({ word }) => word !== 'sign');
    if (!(await isOfItsSort(meant, said))) return null;
    if (!(await isMeant(meant, said))) return null;
    return (await secondOfSpoken(meant, said)) ?? bareStep(meant);
  }

  /** 都注结: the word behind it; of several it is asked which. */
  async function ofBareAll(said: Said): Promise<Intent | null> {
    const { what } = ALL_BY_WORD.exec(withoutCourtesy(said.body).trim())?.groups ?? {};
    const words = what === undefined ? [] : bareWords(what, meantBy(said));
    return what === undefined || words.length === 0 ? null : ofBare(words, { ...said, body: what });
  }

  /** 开 says yes to a meeting, and signs no document that waits: what waits must have the word among its own. */
  async function isOfItsSort(words: readonly StepSaid[], said: Said): Promise<boolean> {
    if (words.length === 0) return true;
    const { spoken, waiting } = await said.awaits(...words.map(({ word }) => word));
    const body = withoutCourtesy(said.body);
    const isOwn = ({ matter, word }: WaitingForWord) =>
      bareWords(body, wordsOf(matter.kind)).some((one) => one.word === word);
    const all = [...spoken, ...waiting];
    return all.length === 0 || all.some(isOwn);
  }

  /** 材料可以，报韩区长, in answer to the clerk: of the one that waits for it. */
  async function secondOfSpoken(words: readonly StepSaid[], said: Said): Promise<Intent | null> {
    const mayFollow = words.some(({ word, text }) => text !== '' && NEEDS_NO_TEXT.has(word));
    if (!mayFollow || said.isInGroup) return null;
    const [only, ...others] = (await said.awaits(...words.map(({ word }) => word))).spoken;
    const step = words.find(({ word }) => word === only?.word);
    if (!only || !step || others.length > 0) return null;
    return secondIn(only.matter.kind, step) && withSecond(only.matter, step, said);
  }

  /** 现在几家回了, 到谁那了: said of the last of its sort that the clerk spoke of; of none where a task was spoken of since. */
  async function ofSpoken(said: Said): Promise<Intent | null> {
    const { body, draft, isInGroup, asked } = said;
    if (holdsUp(draft) || isInGroup || body.length > LONGEST_OF_SPOKEN) return null;
    if (decidedAsked(body)) return null;
    const phrase = phraseOf('', body.trim());
    const called = kindsCalled(phrase);
    if (called !== null && ALL_OF_THEM.test(phrase)) return null;
    const found = [...matters.keys()].flatMap((kind) => {
      const [first] = wordsSaid(phrase, wordsOfSpoken.get(kind) ?? []);
      return first ? [{ kind, ...first }] : [];
    });
    const short = shortQuestion(phrase);
    if (short === 'longer' && !(await mayBeLonger(phrase, said))) return null;
    const isAsked = short !== null || wordsSaid(phrase, [SHOWS_SPOKEN]).length > 0;
    const isOfMatters = asked === null || ABOUT_MATTERS.has(asked.kind);
    const ofLast = isOfMatters ? await askedOfLast(said) : null;
    if (ofLast) return ofLast;
    if (found.length === 0 && (!isAsked || !(isOfMatters || called !== null))) return null;
    const spoken = await said.spoken();
    const matter = spoken.find(
      ({ kind }) =>
        (called === null || called.includes(kind)) &&
        (isAsked || found.some((one) => one.kind === kind)),
    );
    if (!matter) return short === null ? null : onlyOneAsked(body);
    const word = found.find(({ kind }) => kind === matter.kind) ?? shortWord(matter, short);
    return word ? intentOf(matter, word, said) : { kind: 'show-matter', matter, isUnsure: false };
  }

  /** 地点定了没, 能撤不, of what the clerk spoke of last. */
  async function askedOfLast(said: Said): Promise<Intent | null> {
    const { body, spoken } = said;
    const phrase = phraseOf('', body.trim());
    if (fieldAsked(phrase) === null && deedAsked(phrase) === null) return null;
    if (kindCalled(phrase) !== null) return null;
    const [matter] = await spoken();
    return matter ? askedOf(matter, phrase, said) : null;
  }

  /** 这个督办要求几座, 会还开吗, of which the clerk did not speak to them: the one that they may know of. */
  function onlyOneAsked(body: string): Intent | null {
    const [of] = (POINTS_AT_ONE.test(body.trim()) && kindsCalled(body.trim())) || [];
    return of !== undefined && matters.has(of) ? { kind: 'show-lately', of } : null;
  }

  /** 能多给几天不, from whom a wish for it is awaited; 批示能延期吗 asks for the rule, whoever asks. */
  async function mayBeLonger(phrase: string, said: Said): Promise<boolean> {
    const isOfAny = kindCalled(phrase) !== null && calledByKind(phrase)?.isPointed !== true;
    return !isOfAny && (await said.awaits('apply')).spoken.length > 0;
  }

  /** 水务牵头、环卫配合，转, where just that is awaited: for its room to read. */
  async function isReadWhole(said: Said): Promise<boolean> {
    const phrase = phraseOf('', said.body.trim());
    const [first] = wordsSaid(
      phrase,
      ownWords.filter(({ isOfAll }) => isOfAll),
    );
    return first !== undefined && (await said.awaits(first.word)).spoken.length > 0;
  }

  /** The word of its sort that a short question means; null where its card answers. */
  function shortWord({ kind }: MatterRef, asked: ShortQuestion | null): StepSaid | null {
    const word = asked && WORDS_ASKED[asked].find((one) => matters.get(kind)?.knows(one));
    return word === undefined || word === null ? null : { word, text: '' };
  }

  /** 发文1写了什么, 会议1还差谁没回: what its card does not say, asked under its number. */
  function textOrReplies({ matter, phrase }: MatterSaid): StepSaid | null {
    const short = shortQuestion(phrase);
    return short === 'text' || short === 'replies' ? shortWord(matter, short) : null;
  }

  /** A word behind others is only for what the clerk spoke of lately, and of nothing that is a task's. */
  async function behind(said: Said): Promise<Intent | null> {
    const { body, draft, isInGroup } = said;
    if (draft !== null || isInGroup || findNumberedTasks(body).length > 0) return null;
    const words = wordsBehindOthers(body, ownWords).filter(
      ({ word, text }) => word !== 'sign' && !(COMMITS.has(word) && CHANGES.test(text)),
    );
    if (words.length === 0 || (await isReadWhole(said))) return null;
    const { spoken } = await said.awaits(...words.map(({ word }) => word));
    return spoken.length === 1 ? bareStep(words) : null;
  }
}

/** 行, where 退回发文1 was shown and waits for its 确认: a yes to just that, and never the signature of what would go back. */
const answersProposal = ({ body, draft }: Said): boolean =>
  draft !== null &&
  draft.isShelved !== true &&
  PROPOSED_STEPS.has(draft.proposal.kind) &&
  onlyYes(body);

/** What was understood as a no to what somebody judges, and waits for its 确认; null for anything else. */
function proposedNo(draft: Said['draft']) {
  if (draft === null || draft.proposal.kind !== 'take-step') return null;
  const { word, text, ...step } = draft.proposal;
  const isNo = typeof word === 'string' && NOES.has(word) && typeof text === 'string';
  return isNo ? { ...step, kind: 'take-step' as const, word, text } : null;
}

const NOES: ReadonlySet<string> = new Set([JUDGED_NO, 'return', 'continue']);

/** 行, where a no was offered and put off since: it may mean that or the signature, and nobody signs by it. */
const yesBesideNo = ({ body, draft }: Said): boolean =>
  draft?.isShelved === true && proposedNo(draft) !== null && onlyYes(body);

/** Whether what waits for a 确认 may be meant: a word of the office that was only offered holds up no question and no wish behind it. */
const holdsUp = (draft: Said['draft']): boolean =>
  draft !== null && !PROPOSED_STEPS.has(draft.proposal.kind);

/** 我是环卫的一把手，这个督办要求几座: who says it is no part of what is asked. */
const WHO_I_AM = /^(?:您好|你好)?[，,]?我是[^，,。；;？?]{2,14}[，,。]\s?(?=[^\s，,。]{4})/u;

/** 办公室意见：同意，定为重要公文：…: under which label it is said changes nothing in it. */
const AS_OPINION =
  /^(?:(?:指挥部)?办公室|我们?|本人|组里|分管领导|领导)?的?(?:审核|审批|办理|签批)?意见(?:是|如下|为)?[：:]\s?/u;

const PROPOSED_STEPS: ReadonlySet<string> = new Set(['take-step', 'take-several']);

/** 审过了 没毛病, of what is handled under numbers: on a phone a blank stands for a comma. */
function withCommas(said: Said): Said {
  const body = partedBeforeLabel(said.body).replace(WHO_I_AM, '').replace(AS_OPINION, '');
  return body === said.body ? said : { ...said, body };
}

/** What is told of a step as it was written, where its blanks were read as commas. */
function asWritten(intent: Intent, read: string, written: string): Intent {
  if (read === written || read.length !== written.length) return intent;
  if (intent.kind === 'keep-draft') {
    const proposal = asWritten(Intent.parse(intent.proposal), read, written);
    return { ...intent, proposal };
  }
  const { text } = intent;
  const at = typeof text === 'string' && text.includes('，') ? read.indexOf(text) : -1;
  return at < 0 ? intent : { ...intent, text: written.slice(at, at + String(text).length) };
}

/** The one kind that a phrase calls by its name: 批示办得怎么样了. */
function kindCalled(phrase: string): MatterKind | null {
  const [only, ...others] = MatterKind.options.filter((kind) =>
    phrase.includes(MATTER_NAMES[kind]),
  );
  return others.length === 0 ? (only ?? null) : null;
}

/** The same, and what it may be by whatever else it is called: 会还开吗. Null where it calls none. */
function kindsCalled(phrase: string): readonly MatterKind[] | null {
  const only = kindCalled(phrase);
  return only === null ? (calledByKind(phrase)?.kinds ?? null) : [only];
}

/** 这个督办, 那个会; 会还开吗: one that is known, and not what the rules say of all. */
const POINTS_AT_ONE =
  /^(?:请问|我们|咱们?)?(?:[那这][个件份次场]|会(?:议)?(?:还|取消|改|推迟|照常|如期))/u;

/** 批示都办得怎么样了 asks of more than the last one. */
const ALL_OF_THEM = /都(?=[办落完走转签有])|哪些|几[件个]/u;

/**
 * 第一件同意，第二件退回：…: the places of what was listed a moment ago, or of two or more that lie with the speaker, as their numbers. Null for a
 * text that counts none, empty where it is not known what the places are of.
 */
async function withNumbers(said: Said): Promise<string | null> {
  const { body, isInGroup } = said;
  const places = body.match(PLACE_OF_LIST) ?? [];
  if (isInGroup || places.length === 0 || asksOnly(body)) return null;
  const listed = (await said.choosing()).map(({ matter }) => matter);
  const refs = listed.length > 0 || places.length < 2 ? listed : await lying(said);
  const isSure = refs.every(({ kind }) => kind === refs[0]?.kind) || listed.length > 0;
  if (refs.length < 2 || !isSure) return places.length > 1 && refs.length > 0 ? '' : null;
  const named = body.replace(PLACE_OF_LIST, (place) => {
    const at = /头一|第?一/u.test(place)
      ? 1
      : (readNumber(/[二两三四五六七八九十\d]+/u.exec(place)?.[0] ?? '') ?? 0);
    const ref = place.includes('最后') ? refs.at(-1) : refs[at - 1];
    return ref ? `${/^[，,。；;\s]*/u.exec(place)?.[0] ?? ''}${matterCalled(ref)}` : place;
  });
  return named === body ? null : named;
}

/** What lies with the speaker, each once, in the order of their numbers. */
async function lying({ onDesk }: Said): Promise<readonly MatterRef[]> {
  const refs = (await onDesk()).map(({ matter }) => matter);
  const once = refs.filter((ref, at) => refs.findIndex((one) => isSame(one, ref)) === at);
  return once.toSorted((one, other) => one.number - other.number);
}

const WHICH: Intent = { kind: 'list-awaited', isUnread: true };

const PLACE_OF_LIST =
  /(?:^|[，,。；;]\s?)(?:那|就|先)?(?:第[一二两三四五六七八九十\d]{1,2}|头一|最后一?)[件个份条项](?=[也再就先请要都还给直打不没可放缓等同签退批转通办备撤作核主])/gu;

type Hear = NonNullable<Hearing['order']>;

/** 听说有个批示1，内容发我看看: somebody heard of it, and wants to see it; what they may not know of is not there. */
function wishesToSee(body: string): MatterRef | null {
  const heard = HEARD_OF.test(body) && TO_SEE.test(body) ? matterIn(body) : null;
  return heard && heard.before.length <= LONGEST_HEARD && body.length <= LONGEST_HEARD * 2
    ? heard.ref
    : null;
}

const HEARD_OF =
  /^(?:我|我们|刚|刚才)?(?:听说|据说|听闻|听人说|听讲|好像|是不是|不是)(?:有|下|来|发|出)?/u;
const TO_SEE =
  /(?:发|给|让|拿|转)(?:我们?|一份|过来|来){1,2}[^，,。；;]{0,4}(?:看|瞧|瞅|过目|学习|了解)|(?:发来|看看|看一?下|瞧瞧|给我)(?:看看)?[。！!？?吧呗]{0,2}$/u;
const LONGEST_HEARD = 24;

/** 会议1定的事办到哪了: the 督办 that came of it. */
const listDecided = (number: number, pick: 'all' | 'open' | 'late'): Intent => ({
  kind: 'list-matters',
  of: 'supervision',
  unit: null,
  group: null,
  pick,
  from: { kind: 'meeting', number },
  page: 1,
});

const YES = 'agree';

/** What was asked before it, where that was asked of a matter. */
const ABOUT_MATTERS: ReadonlySet<string> = new Set([
  'show-matter',
  'ask-may-step',
  'show-lately',
  'list-awaited',
  'list-matters',
  'miss-matter',
  'ask-which-matter',
  'ask-rule',
  'decline',
]);

/** 退回去, before what is to be in it. */
const SENT_BACK = /^(?:退回去?|打回去?)[，,：:\s]?/u;
/** 不是主责也在办，清了20处: they do it all the same. */
const DOES_IT = /\d|也(?:在|先|照样)?(?:办|做|干|弄)|照办|先办着/u;
/** The word that asks for a later day. */
const APPLIES = 'apply';
const NAMES_SPAN = /\d|[几一两二三四五六七八九十]{1,2}(?:天|周|个?星期)/u;
const NAMES_TASK = /任务\s?\d|\d号任务|月报|季报|填报/u;

/** Words that are asked for, and not whether they may be said. */
const ASKED_OTHERWISE: ReadonlySet<string> = new Set([
  'apply',
  'show',
  'set-day',
  'attend',
  'excuse',
]);

/** Kinds of which nobody applies for another day, and whoever holds them sets it. */
const MOVED_BY_ITS_HOST: readonly string[] = ['meeting', 'dispatch'];

/** Kinds that are answered by a unit, and the word by which it takes that back. */
const ANSWERED: readonly string[] = ['instruction', 'supervision'];
const RECALL = 'recall';

const held = (matter: MatterRef): Intent => ({
  kind: 'show-matter',
  matter,
  isUnsure: false,
  isHeld: true,
});

/** A no in the office's own words. */
const PLAIN_NO: readonly string[] = ['return', 'object', 'continue', 'void', 'cancel', 'recall'];

/** A longer text that begins like a matter is read as whatever else it may be. */
const isShort = ({ phrase }: MatterSaid): boolean => phrase.length <= LONGEST_UNSURE;

/** Words that let something go on as it is: behind what is to be different in it they are none. */
const COMMITS: ReadonlySet<string> = new Set([
  'agree',
  'refer',
  'notify',
  'publish',
  'submit',
  'release',
  'number',
  'file',
]);
/** Words that say all by themselves; and those that may stand behind one of them. */
export const NEEDS_NO_TEXT: ReadonlySet<string> = new Set([
  ...COMMITS,
  'issue',
  'register',
  'verify',
  'read',
]);
const SECONDS: ReadonlySet<string> = new Set([
  'submit',
  'refer',
  'notify',
  'publish',
  'register',
  'supervise',
  'urge',
  'close',
]);
/** A yes before it is said of what goes up, and of nothing else. */
const GOES_UP = 'submit';
const CHANGES = /不是[^，,。；;]{1,20}[，,]|错了|不对|改成|改为|换成|牵头|主办|协办|配合/u;

/** What each short question asks of what was spoken of last; its card answers the others. */
const WORDS_ASKED: Readonly<Record<ShortQuestion, readonly string[]>> = {
  state: [],
  day: ['show-notice'],
  text: ['text', 'show-notice'],
  replies: ['show-replies'],
  longer: ['apply'],
};

/** Without a number: of the first of the words that something waits for. */
function bareStep(words: readonly StepSaid[]): Intent {
  const [first, ...others] = words;
  if (!first) throw new Error('A step is taken by a word');
  const orElse = others.map(({ word, text }) => ({ word, text }));
  return { kind: 'take-step', matter: null, ...first, ...(orElse.length > 0 ? { orElse } : {}) };
}

/** 第一个, 都同意: of those that were listed for their word a moment ago. */
async function chosen(said: Said, wordsOf: WordsOf): Promise<Intent | null> {
  if (!said.isInGroup && (await choosesAll(said, wordsOf))) {
    const all = (await said.choosing()).filter(({ word }) => word !== 'show');
    const wanted = all.map((one): Intent => ({ kind: 'take-step', ...one }));
    return wanted.length > 0 ? { kind: 'take-several', wanted } : null;
  }
  const kind = said.isInGroup ? null : kindPointedAt(said.body.trim());
  if (kind !== null) {
    const [only, ...others] = (await said.choosing()).filter(({ matter }) => matter.kind === kind);
    if (only && others.length === 0 && only.word !== 'show') return { kind: 'take-step', ...only };
  }
  const { place } = said.isInGroup ? {} : (CHOOSES.exec(said.body.trim())?.groups ?? {});
  if (place === undefined) return null;
  const among = await said.choosing();
  const one = place === '最后' ? among.at(-1) : among[(readNumber(place) ?? 0) - 1];
  if (one?.word === 'show') return { kind: 'show-matter', matter: one.matter, isUnsure: false };
  return one ? { kind: 'take-step', ...one } : null;
}

/** 都同意, 都注结: all of those that were listed a moment ago for just that. */
async function choosesAll(said: Said, wordsOf: WordsOf): Promise<boolean> {
  const text = said.body.trim();
  if (CHOOSES_ALL.test(text)) return true;
  const { what } = ALL_BY_WORD.exec(text)?.groups ?? {};
  if (what === undefined) return false;
  const listed = await said.choosing();
  return (
    listed.length > 0 &&
    listed.every(({ matter, word }) =>
      bareWords(what, wordsOf(matter.kind)).some((one) => one.word === word),
    )
  );
}

const ALL_BY_WORD =
  /^(?:这)?(?:[两二三四五六]|几)?[个件份项条]?(?:都|全部?)(?:给我|可以|先|直接)?(?<what>[\u4e00-\u9fff]{2,6})[。！!]?$/u;

/** 是督办那个, 批示那件: of several that were listed the one of this kind. */
function kindPointedAt(text: string): MatterKind | null {
  const name = POINTED.exec(text)?.groups?.name;
  return MatterKind.options.find((kind) => MATTER_NAMES[kind] === name) ?? null;
}

const POINTED =
  /^(?:我?(?:是|就是|指的?是|说的?是|说|指|要办的?是))?(?:那个|那件|这个)?(?<name>发文|会议|批示|督办|问题|调度|检查|移交)(?:单|件)?(?:的)?(?:那[个件份条次]|这[个件份条次]|吧)?[。！!]?$/u;

const CHOOSES_ALL =
  /^(?:这)?(?:[两二三四五六]|几)?[个件份项条]?(?:都|全部?)(?:是|要|同意|签发?|签收|通过|可以|行|算)?(?:了|吧|的)?[。！!]?$/u;

const CHOOSES =
  /^(?:是|选|先|就|签|要|指的?是|说的是)?第?(?<place>\d{1,2}|[一二两三四五六七八九十]|最后)(?:个|件|份|项|条)(?:吧|的)?[。！!]?$/u;

/** Whether a word without a number is for what waits: never over a draft, but for what the clerk spoke of lately. */
async function isMeant(words: readonly StepSaid[], said: Said): Promise<boolean> {
  if (words.length === 0) return false;
  const { spoken, waiting } = await said.awaits(...words.map(({ word }) => word));
  if (said.isInGroup) return waiting.length > 0 || SIGNS.test(said.text);
  if (spoken.length > 0) {
    const isAnswer =
      ANSWERS.test(said.body) && spoken.some(({ matter }) => matter.kind === 'dispatch');
    return isAnswer || words.every(({ text }) => findNumberedTasks(text).length === 0);
  }
  if (said.draft !== null) return false;
  return waiting.length > 0 ? !mayReport(words, said.body) : SIGNS.test(said.text);
}

/** 答复：任务28未开工: under this label it is the answer to what was asked in writing. */
const ANSWERS = /^\s{0,3}(?:书面)?(?:答复|回复)(?:如下)?[：:]/u;

/** Who signs where nothing waits is told so. */
const SIGNS =
  /^(?:同意|不同意|签发|(?:退回|打回|驳回)(?:去|来)?(?:重写|重拟|重办|修改)?)[吧了]?(?:$|[，,：:。！!])|^办结[：:]/u;

/** Words that are courtesies, or with which a report may begin, where nothing waits for them. */
const TELLS: readonly string[] = ['progress', 'finish', 'sign', 'read', 'change'];

/** Under no label a report begins so as well; under the label that the clerk offered it is asked which is meant. */
const mayReport = (words: readonly StepSaid[], body: string): boolean =>
  words.every(({ word }) => word === 'progress' || word === 'finish') &&
  (!LABELLED.test(body) || SECTIONS.test(body));

/** 办结吧 is no courtesy, and tells nothing. */
const SETTLES = /(?:办结|归档|注结)吧\P{L}*$/u;

const LABELLED = /^\s{0,3}(?:最新)?(?:进展|办结|反馈)(?:情况)?[：:]/u;
const SECTIONS = /问题|下一步|计划|打算|经验|做法/u;

const LONGEST_WORD = 12;
const LONGEST_OF_SPOKEN = 24;
/** 批示的事也谢谢领导 tells no news. */
const THANKS = /^(?:也|都|真|太|很)?(?:谢谢|感谢|多谢|辛苦|麻烦|费心)[^，,。；;]{0,10}[。！!]?$/u;
/** What says of work how far it is. */
const TELLS_NEWS = /已(?!阅|知|收|签)|进展|(?<![知收明看清到楚道白])了(?!解)/u;
/** Fewer letters tell nothing. */
const SHORTEST_NEWS = 5;
