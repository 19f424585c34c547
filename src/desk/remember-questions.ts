import type { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { House } from '../room.ts';
import type { Recognize, Situation } from './recognize.ts';

/** Members ask the same few hundred things; more are not worth the memory. */
const MOST = 1_000;
const LONGEST = 64;

/**
 * Reads the words of a question once. Only a bare short text is remembered, only where it was read as a
 * question, and only for the same day, roles, kind of chat and question before it. Where a draft waits, and where the
 * reading looked at what is on record, they are read anew.
 */
export function rememberQuestions(recognize: Recognize, { sayings }: House): Recognize {
  const isQuestion = ({ kind }: Intent) => sayings.get(kind)?.effect === 'answers';
  const read = new Map<string, Intent>();
  return async (message, situation) => {
    const words = wordsOf(message, situation);
    if (words === null) return recognize(message, situation);
    let hasLooked = false;
    const noted =
      <A extends readonly unknown[], T>(look: (...args: A) => Promise<T>) =>
      (...args: A) => {
        hasLooked = true;
        return look(...args);
      };
    const looking = {
      recent: noted(situation.recent),
      toSign: noted(situation.toSign),
      awaits: noted(situation.awaits),
      spoken: noted(situation.spoken),
      subjects: noted(situation.subjects),
      onDesk: noted(situation.onDesk),
      lastSaid: noted(situation.lastSaid),
      applications: noted(situation.applications),
      choosing: noted(situation.choosing),
      members: noted(situation.members),
    };
    const intent = read.get(words) ?? (await recognize(message, { ...situation, ...looking }));
    if (isQuestion(intent) && !hasLooked) keep(words, intent);
    return intent;
  };

  /** The one that was not asked for the longest time makes room. */
  function keep(words: string, intent: Intent): void {
    read.delete(words);
    read.set(words, intent);
    const [oldest] = read.keys();
    if (read.size > MOST && oldest !== undefined) read.delete(oldest);
  }
}

function wordsOf({ body, conversation }: InboundMessage, situation: Situation): string | null {
  const { today, roles, asked, draft, shelved } = situation;
  if (body.kind !== 'said' || body.text.length > LONGEST || draft !== null) return null;
  if (shelved.length > 0) return null;
  if (body.quote !== null || body.attachments.length > 0) return null;
  return JSON.stringify([today, conversation.kind, roles, asked, body.text]);
}
