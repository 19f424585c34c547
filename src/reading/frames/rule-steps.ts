import type { AskRule } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { stepsOfRule } from '../rules/steps-of-rule.ts';
import type { SpanKey } from '../spans/span.ts';
import { STEP_ASKED, STEPS_ASKED } from '../words/rules.ts';
import { deedIn } from './rule-whether.ts';

/** 发文一共几步，编号在第几步: how many steps a procedure of the rules has, and at which something is done. */
export const ruleSteps = (beside: readonly SpanKey[]): Frame => ({
  name: 'the steps of a procedure',
  needs: [],
  takes: [
    ...beside,
    'ask:target',
    'ask:deadline',
    'ask:lead',
    'total',
    'document:number',
    'placed',
    'ordinal',
    'group-noun',
    'office',
    'rank',
  ],
  against: ['task', 'unit', 'group', 'person', 'record:given', 'record:not-given'],
  make(heard) {
    const { text } = heard;
    const asked = STEPS_ASKED.exec(text)?.[0];
    if (asked === undefined) return null;
    const question = proceduresFor(heard)[0];
    if (!question) return null;
    const words = [asked, STEP_ASKED.exec(text)?.[0], ...question.told, question.steps.deed];
    return {
      intent: {
        kind: 'ask-rule',
        aspects: [{ rule: question.rule, aspect: null }],
        steps: question.steps,
      },
      stretches: [...new Set(words)].flatMap((one) => {
        const start = one ? text.indexOf(one) : -1;
        return one && start >= 0 ? [{ start, end: start + one.length }] : [];
      }),
    };
  },
});

interface Procedure {
  readonly rule: string;
  /** The words that name it, and that ask of it by the plan. */
  readonly told: readonly string[];
  readonly steps: NonNullable<AskRule['steps']>;
}

/** The procedures that a text may ask about: by what it names first, else by what is done in them. */
function proceduresFor({ text, guidance, reader: { plan } }: Heard): readonly Procedure[] {
  const deed = STEP_ASKED.test(text) ? deedIn(text) : null;
  const procedures = plan.rules
    .map(({ id, text: quote }) => ({ id, steps: stepsOfRule(quote) }))
    .filter(({ steps }) => steps.length > 0);
  const toldOf = (id: string): readonly string[] =>
    guidance.flatMap((match) =>
      match.guidance.kind === 'rule' && match.guidance.rule === id
        ? [match.words, ...match.told]
        : [],
    );
  return procedures
    .flatMap(({ id, steps }): readonly Procedure[] => {
      const said = deed?.said.exec(text)?.[0] ?? '';
      const at = deed ? stepWith(deed.set, said, steps) : -1;
      const told = toldOf(id);
      const place = at < 0 ? {} : { place: at + 1, deed: said };
      return (told.length === 0 && at < 0) || (deed && at < 0)
        ? []
        : [{ rule: id, told, steps: place }];
    })
    .toSorted((one, other) => other.told.length - one.told.length);
}

/** 签发 is done where it is named, and else where the rules put it in other words. */
function stepWith(set: RegExp, said: string, steps: readonly string[]): number {
  const named = steps.findIndex((step) => step.includes(said));
  return named < 0 ? steps.findIndex((step) => set.test(step)) : named;
}
