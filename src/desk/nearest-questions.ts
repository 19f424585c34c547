import type { Intent } from '../domain/intent.ts';
import { Decline, Misread, type OfferQuestions } from '../domain/question.ts';
import { actOf } from '../reading/act.ts';
import { hear } from '../reading/heard.ts';
import { type FindNearest, findNearest } from '../reading/nearest.ts';
import { askerOf, type Said } from '../reading/said.ts';
import { inOneScript } from '../reading/text/one-script.ts';
import { plain } from '../reading/text/plain.ts';
import type { House } from '../room.ts';
import { createIsAnswered } from './answered.ts';

/** Reads a question as if it were written here alone. */
type ReadBack = (words: string, said: Said) => Promise<Intent | null>;

/**
 * What nobody understood, with the questions nearest to it that the speaker may ask and that are answered; as it was where
 * nothing of it was recognised. What is said of a stranger, an opinion, an order and a report stay what they are.
 */
export function createNearestQuestions(house: House, readBack: ReadBack) {
  const isAnswered = createIsAnswered(house);
  const asked = [...house.sayings.values()].flatMap((saying) => saying.asked);
  const finders = new WeakMap<Said['reader']['lexicon'], FindNearest>();
  return async function withNearest(read: Intent, said: Said): Promise<Intent> {
    const instead = mayBeNear(read, said) ? unanswered(read) : null;
    if (!instead) return read;
    const candidates: OfferQuestions['candidates'] = [];
    for (const words of nearestTo(said).slice(0, MOST_TRIED)) {
      const question = await readBack(words, said);
      if (!question || !isAnswered(question, said)) continue;
      const isNew = candidates.every((one) => !isSame(one.question, question));
      if (isNew) candidates.push({ words, question });
      if (candidates.length === MOST_OFFERED) break;
    }
    return candidates.length === 0 ? read : { kind: 'offer-questions', candidates, instead };
  };

  function nearestTo(said: Said): readonly string[] {
    const { reader } = said;
    const find = finders.get(reader.lexicon) ?? findNearest(asked, reader);
    finders.set(reader.lexicon, find);
    return find(hear(inOneScript(plain(said.body)), askerOf(said), reader));
  }
}

const MOST_OFFERED = 3;
/** Each costs a reading. */
const MOST_TRIED = 8;
/** Longer texts tell something else. */
const LONGEST = 60;

function mayBeNear({ kind }: Intent, { body, text }: Said): boolean {
  if (body.length > LONGEST) return false;
  if (kind === 'decline') return true;
  return kind === 'misread' && MAY_ASK.has(actOf(text));
}

const MAY_ASK: ReadonlySet<string> = new Set(['asks']);

function unanswered(read: Intent): OfferQuestions['instead'] | null {
  const declined = Decline.safeParse(read).data;
  if (declined) return declined.subject === null && !declined.isOpinion ? declined : null;
  return Misread.safeParse(read).data ?? null;
}

const isSame = (one: Intent, other: Intent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
