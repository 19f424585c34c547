import type { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { House } from '../room.ts';
import type { Recognize, Situation } from './recognize.ts';

/** Members ask the same few hundred things; more are not worth the memory. */
const MOST = 1_000;
const LONGEST = 64;

/** A look at what is on record, to be taken again. */
type Look = (now: Situation) => Promise<unknown>;

interface Remembered {
  readonly intent: Intent;
  /** Where the reading looked, and found nothing. */
  readonly looks: readonly Look[];
}

/**
 * Reads the words of a question once. Only a bare short text is remembered, only where it was read as a
 * question, and only for the same day, roles, kind of chat and question before it. Where a draft waits, and where what is on record
 * told the reading something, they are read anew; where it told nothing, as long as it tells nothing still.
 */
export function rememberQuestions(recognize: Recognize, { sayings }: House): Recognize {
  const isQuestion = ({ kind }: Intent) => sayings.get(kind)?.effect === 'answers';
  const read = new Map<string, Remembered>();
  return async (message, situation) => {
    const words = wordsOf(message, situation);
    if (words === null) return recognize(message, situation);
    const known = read.get(words);
    if (known && (await findNothing(known.looks, situation))) {
      keep(words, known);
      return known.intent;
    }
    const { looking, looks, hasFound } = watched(situation);
    const intent = await recognize(message, looking);
    if (isQuestion(intent) && !hasFound()) keep(words, { intent, looks });
    else read.delete(words);
    return intent;
  };

  /** The one that was not asked for the longest time makes room. */
  function keep(words: string, remembered: Remembered): void {
    read.delete(words);
    read.set(words, remembered);
    const [oldest] = read.keys();
    if (read.size > MOST && oldest !== undefined) read.delete(oldest);
  }
}

/** The situation, with an eye on where the reading looks and whether it finds anything there. */
function watched(situation: Situation) {
  const looks: Look[] = [];
  let hasFound = false;
  const noted =
    <A extends readonly unknown[], T>(look: (now: Situation) => (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      looks.push((now) => look(now)(...args));
      const found = await look(situation)(...args);
      hasFound ||= !isNothing(found);
      return found;
    };
  const looking: Situation = {
    ...situation,
    recent: noted((now) => now.recent),
    toSign: noted((now) => now.toSign),
    awaits: noted((now) => now.awaits),
    spoken: noted((now) => now.spoken),
    subjects: noted((now) => now.subjects),
    onDesk: noted((now) => now.onDesk),
    gap: noted((now) => now.gap),
    lastSaid: noted((now) => now.lastSaid),
    lastWords: noted((now) => now.lastWords),
    lastDeed: noted((now) => now.lastDeed),
    unitSpoken: noted((now) => now.unitSpoken),
    tellingOf: noted((now) => now.tellingOf),
    reported: noted((now) => now.reported),
    applications: noted((now) => now.applications),
    choosing: noted((now) => now.choosing),
    members: noted((now) => now.members),
  };
  return { looking, looks, hasFound: () => hasFound };
}

async function findNothing(looks: readonly Look[], now: Situation): Promise<boolean> {
  for (const look of looks) if (!isNothing(await look(now))) return false;
  return true;
}

/** Null, no, an empty list, or several of these: nothing waits, and the clerk spoke of nothing. */
const isNothing = (found: unknown): boolean =>
  found === null ||
  found === false ||
  (typeof found === 'object' && Object.values(found).every(isNothing));

function wordsOf({ body, conversation }: InboundMessage, situation: Situation): string | null {
  const { today, roles, asked, draft, shelved } = situation;
  if (body.kind !== 'said' || body.text.length > LONGEST || draft !== null) return null;
  if (shelved.length > 0) return null;
  if (body.quote !== null || body.attachments.length > 0) return null;
  return JSON.stringify([today, conversation.kind, roles, asked, body.text]);
}
