import { Intent } from '../domain/intent.ts';
import type { MatterKind, MatterRef, StepSaid } from '../domain/matter.ts';
import { asReport } from '../domain/report-intent.ts';
import { asksOnly } from '../reading/act.ts';
import { calledByKind } from '../reading/matters/called-by-kind.ts';
import { wordsOfOne } from '../reading/matters/matter-said.ts';
import type { WordReader } from '../reading/matters/words.ts';
import type { Said, WaitingForWord } from '../reading/said.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';

type IntentOf = (matter: MatterRef, step: StepSaid, said: Said) => Intent;

type WordsOf = (kind: MatterKind) => readonly WordReader[];

/** Longer texts tell something else, whatever words stand in them. */
const LONGEST = 120;
/** Said by a button or heard elsewhere. */
const HEARD_ELSEWHERE: readonly string[] = ['shelve', 'enter', 'sign'];

/**
 * What is said of the one matter that the speaker has in hand, without its number and in whatever words its sort has: 校对好了，印了30份;
 * 再叫上区财政局; 那个会改到周二. It waits for just this of them, and the clerk spoke of it within a day; of several it is asked which.
 */
export function createInHand(
  wordsOf: WordsOf,
  newsWords: ReadonlyMap<MatterKind, string>,
  intentOf: IntentOf,
) {
  const kinds = [...newsWords.keys()];
  const newsTold = [...new Set(newsWords.values())].filter((word) => word !== '');
  return { pointedAt, heard, besideDraft, unread };

  /** 那个督办能不能缓到7月5日: what is pointed at is meant, whoever else hears something in it. */
  async function pointedAt(said: Said): Promise<Intent | null> {
    const isPointed = calledByKind(said.body)?.isPointed === true;
    return isPointed && said.draft === null ? readIn(said, wordsOf) : null;
  }

  /** With something else that waits for a 确认, no more than what cannot mean it. */
  async function besideDraft(said: Said): Promise<Intent | null> {
    return said.draft === null
      ? null
      : readIn(said, (kind) => wordsOf(kind).filter(({ isLoose }) => !isLoose));
  }

  async function heard(said: Said): Promise<Intent | null> {
    return said.draft === null ? readIn(said, wordsOf) : null;
  }

  async function readIn(said: Said, words: WordsOf): Promise<Intent | null> {
    const { body, isInGroup } = said;
    if (isInGroup || body.length > LONGEST) return null;
    if (findNumberedTasks(body).length > 0) return null;
    const called = calledByKind(body);
    const own = called ? await found(called.kinds, called.rest, words, said) : null;
    if (asksOnly(body) && !own?.spoken.length) {
      return called?.isPointed ? asked(called.kinds, called.rest, said) : null;
    }
    const meant =
      own?.spoken.length || own?.waiting.length ? own : await found(kinds, body, words, said);
    const [only, ...others] = meant?.spoken ?? [];
    if (only && others.length === 0) return intentOf(only.matter, only.step, said);
    if (only && meant) return withoutNumber(meant.spoken);
    if (own && own.waiting.length > 0) return withoutNumber(own.waiting);
    return outOfTurn(called?.rest ?? body, said);
  }

  /**
   * What nobody else understood, in the light of what waits for the speaker: a word for what the clerk has not spoken of lately, news
   * of what they are to answer, or a reminder of what lies with them, so that a 好 is never taken for a signature.
   */
  async function unread(read: Intent, said: Said): Promise<Intent | null> {
    const { body, draft, isInGroup } = said;
    const isShort = body.length <= LONGEST_NEWS && findNumberedTasks(body).length === 0;
    if (draft !== null || isInGroup || !isShort) return null;
    if (read.kind === 'acknowledge') return YES.test(body.trim()) ? toJudge(said) : null;
    if (asksOnly(body)) return null;
    const isLost = read.kind === 'misread' || read.kind === 'decline';
    const { waiting } = isLost ? await found(kinds, body, wordsOf, said) : NOTHING_FOUND;
    if (waiting.length > 0) return withoutNumber(waiting);
    const news = isLost || isOfPlan(read) ? await newsOf(said) : null;
    if (news || read.kind !== 'misread') return news;
    return (await said.onDesk()).length > 0 ? { kind: 'list-awaited', isUnread: true } : null;
  }

  async function toJudge(said: Said): Promise<Intent | null> {
    const isAwaited = (await said.onDesk()).some(({ isJudged }) => isJudged);
    return isAwaited ? { kind: 'list-awaited', isUnread: true } : null;
  }

  /** 我们组都完成了，没有未完成的: what tells something may be the answer to the one matter that waits for news; it is shown first. */
  async function newsOf(said: Said): Promise<Intent | null> {
    const text = said.body.trim();
    if (text.length < SHORTEST_NEWS || !TELLS.test(text)) return null;
    const { spoken } = await said.awaits(...newsTold);
    const [only, ...others] = spoken.filter(
      ({ matter, word }) => newsWords.get(matter.kind) === word,
    );
    if (!only || others.length > 0) return null;
    return { kind: 'keep-draft', proposal: { kind: 'take-step', ...only, text } };
  }

  /** 校对好了，印了30份 before its turn: the last of its sort that was spoken of says what is missing. */
  async function outOfTurn(text: string, said: Said): Promise<Intent | null> {
    for (const kind of kinds) {
      const [step] = wordsOfOne(text, ownWordsOf(kind));
      if (!step) continue;
      const matter = (await said.spoken()).find((one) => one.kind === kind);
      if (matter) return intentOf(matter, step, said);
    }
    return null;
  }

  /** What is said of this sort and of nothing else. */
  function ownWordsOf(kind: MatterKind): readonly WordReader[] {
    return wordsOf(kind).filter(({ isOfSort }) => isOfSort);
  }

  /** What of these sorts waits for a word of the text. */
  async function found(
    of: readonly MatterKind[],
    text: string,
    words: WordsOf,
    said: Said,
  ): Promise<Found> {
    const all: Found = { spoken: [], waiting: [] };
    for (const kind of of) {
      const steps = wordsOfOne(text, words(kind)).filter(
        ({ word }) => !HEARD_ELSEWHERE.includes(word),
      );
      if (steps.length === 0) continue;
      const { spoken, waiting } = await said.awaits(...steps.map(({ word }) => word));
      const ofKind = (one: readonly WaitingForWord[]) =>
        one.flatMap(({ matter, word }) => {
          const step = steps.find((said) => said.word === word);
          return step && matter.kind === kind ? [{ matter, step }] : [];
        });
      all.spoken.push(...ofKind(spoken));
      all.waiting.push(...ofKind(waiting));
    }
    return all;
  }
}

/** Longer texts are no answer that was left without its number. */
const LONGEST_NEWS = 200;
const SHORTEST_NEWS = 5;
const TELLS = /[了没未已完正还]|都|全部|没有/u;
const YES = /^(?:好|好的|好嘞|嗯{1,3}|可|中|成|ok|okay|是|对)[。！!~～\s]{0,2}$/iu;
const NOTHING_FOUND: Found = { spoken: [], waiting: [] };

/** Cards of the plan, as an answer to what asks nothing; and a report of nobody knows what. */
function isOfPlan({ kind, proposal }: Intent): boolean {
  if (kind !== 'keep-draft') return PLAN_CARDS.includes(kind);
  const report = asReport(Intent.parse(proposal));
  return report?.reading.doubt?.reason === 'missing_task';
}

const PLAN_CARDS: readonly string[] = [
  'overhear',
  'ask-group',
  'ask-unit-tasks',
  'ask-unit',
  'ask-several',
  'list-units',
  'list-groups',
];

interface Found {
  readonly spoken: Meant[];
  readonly waiting: Meant[];
}
interface Meant {
  readonly matter: MatterRef;
  readonly step: StepSaid;
}

/** Of which of them is for the speaker to say. */
function withoutNumber(meant: readonly Meant[]): Intent | null {
  const steps = new Map(meant.map(({ step }) => [step.word, step]));
  const [first, ...others] = steps.values();
  if (!first) return null;
  const orElse = others.map(({ word, text }) => ({ word, text }));
  return { kind: 'take-step', matter: null, ...first, ...(orElse.length > 0 ? { orElse } : {}) };
}

/** 咱那个会备案了没: the last of its sort of which the clerk spoke, else the list of them. */
async function asked(
  kinds: readonly MatterKind[],
  rest: string,
  said: Said,
): Promise<Intent | null> {
  if (rest.length > LONGEST_QUESTION) return null;
  const matter = (await said.spoken()).find(({ kind }) => kinds.includes(kind));
  return matter ? { kind: 'show-matter', matter, isUnsure: false } : null;
}

const LONGEST_QUESTION = 12;
