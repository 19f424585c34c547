import type { Frame } from '../frame.ts';
import { quarterlyDayIn } from '../spans/day-of-rule.ts';
import type { SpanKey } from '../spans/span.ts';
import { WHETHER_IN_TIME, WHETHER_LATE } from '../words/days-of-rules.ts';

/** 季报15号报晚不晚, 11号报季报行不行: whether a quarter is told late on a day, by the rule that sets its day; that day itself the rule leaves open. */
export const ruleLate = (beside: readonly SpanKey[]): Frame => ({
  name: 'whether a quarter is told late on a day',
  needs: [],
  takes: [
    ...beside,
    'enough',
    'record:may',
    'record:given',
    'record:days',
    'ask:deadline',
    'own-unit',
    'quarter',
  ],
  against: ['task', 'unit', 'group', 'person', 'between'],
  make({ text, reader: { plan, lexicon } }) {
    const { dueDay } = lexicon;
    const said = dueDay === null ? null : quarterlyDayIn(text);
    const rest = said && text.replace(said.said, '');
    const asksLate = rest !== null && WHETHER_LATE.test(rest);
    if (
      !said ||
      dueDay === null ||
      said.day === dueDay ||
      !(asksLate || WHETHER_IN_TIME.test(rest ?? ''))
    )
      return null;
    const set = plan.parameters.find(({ id }) => id === DUE_DAY)?.aspect;
    if (!set) return null;
    const isLate = said.day > dueDay;
    return {
      intent: {
        kind: 'ask-rule',
        aspects: [{ rule: set.rule, aspect: set.index }],
        whether: { how: asksLate ? 'is' : 'may', verdict: isLate === asksLate ? 'yes' : 'no' },
      },
      stretches: [
        { start: 0, end: text.length },
        { start: text.indexOf(`${said.day}`), end: text.indexOf(`${said.day}`) + 2 },
      ],
    };
  },
});

const DUE_DAY = 'quarterly-due-day';
