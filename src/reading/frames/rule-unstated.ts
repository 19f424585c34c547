import type { Frame } from '../frame.ts';
import { ASKS_FOR_YES } from '../words/choice.ts';
import { ASKS_WHICH_ONE } from '../words/rules.ts';
import { howAsked } from './rule-whether.ts';

/** 督办件是不是都要盖章, 月报是不是要局长签字: a mechanism is named, and none of its rules has any word of what is asked. */
export const RULE_UNSTATED: Frame = {
  name: 'whether a rule says what it does not say',
  needs: ['ask:yes-or-no'],
  takes: 'all',
  against: ['task', 'unit', 'group', 'person', 'period', 'quantity', 'between', 'record:given'],
  make({ text, guidance, reader: { plan } }) {
    if (ASKS_WHICH_ONE.test(text)) return null;
    const [best] = guidance
      .filter((match) => match.guidance.kind === 'rule')
      .toSorted(
        (one, other) =>
          other.about - one.about || text.indexOf(one.words) - text.indexOf(other.words),
      );
    if (best?.guidance.kind !== 'rule' || text.indexOf(best.words) > MOST_BEFORE) return null;
    const { rule: id } = best.guidance;
    const mechanism = plan.rules.find((rule) => rule.id === id)?.mechanism;
    const said = plan.rules
      .filter((rule) => rule.mechanism === mechanism)
      .map((rule) => rule.text)
      .join('\n');
    const words = text.replace(best.words, ' ').replace(ASKS_FOR_YES, ' ').trim();
    const isOther =
      /^[\u4e00-\u9fff]{2,8}$/u.test(words) && pairsOf(words).every((pair) => !said.includes(pair));
    if (!isOther) return null;
    return {
      intent: {
        kind: 'ask-rule',
        aspects: [{ rule: id, aspect: best.guidance.aspect }],
        whether: { how: howAsked(text), verdict: 'unstated', words },
      },
      stretches: [{ start: 0, end: text.length }],
    };
  },
};

/** What is asked about stands first. */
const MOST_BEFORE = 4;

const pairsOf = (words: string): readonly string[] =>
  [...words].slice(1).map((sign, at) => `${words.charAt(at)}${sign}`);
