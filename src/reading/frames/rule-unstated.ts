import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { ASKS_FOR_YES } from '../words/choice.ts';
import { IS_IT_A_MUST } from '../words/rule-acts.ts';
import { ASKS_WHICH_ONE } from '../words/rules.ts';
import { howAsked, whetherAsked } from './rule-whether.ts';

/**
 * 督办件是不是都要盖章, 月报是不是要局长签字: a mechanism is named, and none of its rules has any word of what has to or may be. Whether something
 * is so, no rule says: 批下来的钱到了没. Where a rule says the deed, or the plan that it is left open, that is told: 照片要不要存档.
 */
export const RULE_UNSTATED: Frame = {
  name: 'whether a rule says what it does not say',
  needs: ['ask:yes-or-no'],
  takes: 'all',
  against: ['task', 'unit', 'group', 'person', 'period', 'quantity', 'between', 'record:given'],
  make(heard) {
    const { text, guidance, reader } = heard;
    const { plan } = reader;
    const how = IS_IT_A_MUST.test(text) ? 'must' : howAsked(text);
    if (how === 'is' || ASKS_WHICH_ONE.test(text) || isToldElse(heard)) return null;
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
    const isOther = /^[\u4e00-\u9fff]{2,8}$/u.test(words) && !sharesAny(words, said);
    if (!isOther) return null;
    return {
      intent: {
        kind: 'ask-rule',
        aspects: [{ rule: id, aspect: best.guidance.aspect }],
        whether: { how, verdict: 'unstated', words },
      },
      stretches: [{ start: 0, end: text.length }],
    };
  },
};

const isToldElse = (heard: Heard): boolean =>
  heard.guidance.some(({ guidance, tells }) => guidance.kind === 'open' && tells > 0) ||
  whetherAsked(heard) !== null;

/** What is asked about stands first. */
const MOST_BEFORE = 4;

/** Whether any two signs that stand together in the words stand so in the text, or with a few others between them: 报备 in 报办公室备案. */
const sharesAny = (words: string, text: string): boolean =>
  [...words].slice(1).some((sign, at) => {
    const first = words.charAt(at);
    return [...text].some(
      (one, place) => one === first && clauseFrom(text, place + 1).includes(sign),
    );
  });

const clauseFrom = (text: string, start: number): string =>
  text.slice(start, start + MOST_BETWEEN + 1).split(/[，。；、\n]/u, 1)[0] ?? '';

const MOST_BETWEEN = 6;
