import type { Intent } from '../domain/intent.ts';
import { Decline, Question } from '../domain/question.ts';
import { asksOnly } from '../reading/act.ts';
import { createWordSpelling, type SpellWords } from '../reading/names/word-spelling.ts';
import type { Said } from '../reading/said.ts';
import { spokenTo } from '../reading/talk/spoken-to.ts';
import { requestsToKnow, requestsToShow, withoutRequest } from '../reading/talk/without-request.ts';
import type { House } from '../room.ts';
import { createIsAnswered } from './answered.ts';

/** Reads other words as if they had been written in the place of a message. */
type ReadInstead = (words: string, said: Said) => Promise<Intent | null>;

/**
 * What nobody understood, read once more without the request and the courtesy around it, and with the words by which people ask
 * written right: 二季度哪些单位没抱, 辛苦把公厕历次报送的内容翻出来. Only what is a question then that the speaker may ask takes its place.
 */
export function createOtherWords(house: House, readInstead: ReadInstead) {
  const isAnswered = createIsAnswered(house);
  const spellers = new WeakMap<Said['reader']['lexicon'], SpellWords>();
  return async function inOtherWords(read: Intent, said: Said): Promise<Intent> {
    if (said.body.length > LONGEST || !mayAsk(said) || !isUnread(read, said)) return read;
    for (const words of wordsFor(said)) {
      const again = await readInstead(words, said);
      if (again && isMeant(again, said)) return again;
    }
    for (const words of named(said)) {
      const again = await readInstead(words, said);
      if (again && isMeant(again, said) && !isOfNotice(again)) return again;
    }
    return isRequestTold(read, said) ? { kind: 'misread' } : read;
  };

  function wordsFor({ body, reader }: Said): readonly string[] {
    const spell = spellers.get(reader.lexicon) ?? createWordSpelling(reader.planText);
    spellers.set(reader.lexicon, spell);
    const wanted = withoutRequest(body);
    const plainly = wanted === body ? [] : listed(wanted);
    const spelt = listed(wanted).flatMap((words) => spell(words) ?? []);
    return [...plainly, ...spelt];
  }

  /** With a name of the plan written right: of the record alone, as whoever asks of the notice may mean somebody whom it does not name. */
  function named({ body, reader }: Said): readonly string[] {
    const written = reader.speller.respell(withoutRequest(body));
    return written === null ? [] : [written];
  }

  /** An order of what is read as a question is told by who gave it, and a card of a whole task answers none. */
  function isMeant(again: Intent, said: Said): boolean {
    return again.kind !== 'ask-task' && isAnswered(again, said);
  }

  function isUnread(read: Intent, said: Said): boolean {
    if (read.kind === 'decline') {
      const { subject, isOpinion } = Decline.parse(read);
      return subject === null && !isOpinion;
    }
    const isShown = TOLD.has(read.kind) && requestsToShow(said.body);
    return UNREAD.has(read.kind) || isShown || isRequestTold(read, said);
  }
}

/** 查一下绿道已建成的公里数, taken for what a report tells. */
const isRequestTold = ({ kind }: Intent, { body }: Said): boolean =>
  TOLD.has(kind) && requestsToKnow(body);

/** A list of what is wanted by its name: 尚未报送的单位名单有哪些. */
const listed = (wanted: string): readonly string[] =>
  asksOnly(wanted) ? [wanted] : [wanted, `${wanted}有哪些`];

/** What people say to each other tells or calls upon others, and asks the clerk nothing. */
const mayAsk = ({ body, reader }: Said): boolean =>
  spokenTo(body, reader.lexicon) === null &&
  (asksOnly(withoutRequest(body)) || requestsToKnow(body) || requestsToShow(body));

/** Longer texts tell something else. */
const LONGEST = 60;

const UNREAD: ReadonlySet<string> = new Set(['misread', 'ask-which']);

const isOfNotice = (intent: Intent): boolean => Question.safeParse(intent).success;

/** What puts words into a report. */
const TOLD: ReadonlySet<string> = new Set(['keep-draft', 'amend-report', 'begin-task']);
