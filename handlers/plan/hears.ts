import type { Intent } from '../../src/domain/intent.ts';
import { AskUnderstood, AskWhich } from '../../src/domain/question.ts';
import { understandQuestion } from '../../src/reading/question.ts';
import { readChoice } from '../../src/reading/questions/choice.ts';
import { readFollowUp } from '../../src/reading/questions/follow-up.ts';
import { readReplaced } from '../../src/reading/questions/replaced.ts';
import { askerOf, type Hearing } from '../../src/reading/said.ts';
import { inContext } from '../../src/reading/several-questions.ts';

/** Questions about the notice, and what takes up the one before: 2, of what was asked back; 那城管局呢. */
export const hears: Hearing = {
  'follow-up': (said) => {
    const { text, draft, reader } = said;
    const asked = said.asked && questionIn(said.asked);
    if (!asked) return null;
    const replaced = draft ? null : readReplaced(text, asked, askerOf(said), reader);
    if (replaced) return replaced;
    const which = AskWhich.safeParse(asked);
    return which.success
      ? readChoice(text, which.data)
      : readFollowUp(text, asked, askerOf(said), reader);
  },
  question: (said) => {
    const text = inContext(said.body, said.quote, said.reader);
    const { intent, understoodAs } = understandQuestion(text, askerOf(said), said.reader);
    return understoodAs ? { kind: 'ask-understood', question: understoodAs } : intent;
  },
};

const questionIn = (asked: Intent): Intent =>
  AskUnderstood.safeParse(asked).data?.question ?? asked;
