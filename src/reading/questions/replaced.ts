import type { Intent } from '../../domain/intent.ts';
import { actOf } from '../act.ts';
import { readQuestion } from '../question.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { MEANT_INSTEAD } from '../words/joining.ts';
import { aboutThing } from './about-thing.ts';
import { thingIn } from './thing.ts';

/** What a text says was meant instead of what was asked: 打错了，我说的是27. Null where it says no such thing. */
export const meantInstead = (said: string): string | null => {
  const [, afterSlip, meant, not] = MEANT_INSTEAD.exec(said) ?? [];
  return afterSlip ?? meant ?? not ?? null;
};

/** The question before, of what was meant instead; or what is asked instead. A number alone is no question: 不对，是8座. */
export function readReplaced(
  text: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const meant = meantInstead(plain(text).trim());
  if (meant === null) return null;
  const thing = thingIn(meant, asker.today, reader);
  const replaced = thing && aboutThing(before, thing);
  return replaced ?? (actOf(meant) === 'asks' ? readQuestion(meant, asker, reader) : null);
}
