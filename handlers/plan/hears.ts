import { AskWhich } from '../../src/domain/question.ts';
import { nameInPlan, unitsOf } from '../../src/domain/responsibility.ts';
import { readQuestion } from '../../src/reading/question.ts';
import { readChoice } from '../../src/reading/questions/choice.ts';
import { readFollowUp } from '../../src/reading/questions/follow-up.ts';
import { readReplaced } from '../../src/reading/questions/replaced.ts';
import type { Asker } from '../../src/reading/reader.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { inContext } from '../../src/reading/several-questions.ts';

/** Questions about the notice, and what takes up the one before: 2, of what was asked back; 那城管局呢. */
export const hears: Hearing = {
  'follow-up': (said) => {
    const { text, asked, draft, reader } = said;
    if (!asked) return null;
    const replaced = draft ? null : readReplaced(text, asked, askerOf(said), reader);
    if (replaced) return replaced;
    const which = AskWhich.safeParse(asked);
    return which.success
      ? readChoice(text, which.data)
      : readFollowUp(text, asked, askerOf(said), reader);
  },
  question: (said) =>
    readQuestion(inContext(said.body, said.quote, said.reader), askerOf(said), said.reader),
};

function askerOf({ roles, today, reader }: Said): Asker {
  return {
    units: [...new Set(unitsOf(roles).map((unit) => nameInPlan(reader.plan, unit)))],
    groups: [...new Set(roles.flatMap((role) => (role.group === null ? [] : [role.group])))],
    today,
  };
}
