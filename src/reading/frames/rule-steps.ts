import type { Plan } from '../../domain/plan.ts';
import type { AskRule } from '../../domain/question.ts';
import type { Frame, Made } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { stepSaid, stepsOfRule } from '../rules/steps-of-rule.ts';
import type { SpanKey } from '../spans/span.ts';
import { DEEDS_OF_STEPS as DEEDS } from '../words/rule-acts.ts';
import {
  BEFORE_IT,
  DONE_THEN,
  PARTED_DEED,
  STEP_ASKED,
  STEPS_ASKED,
  WHAT_THEN,
  WHEN_IN_STEPS,
} from '../words/rules.ts';
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
    'due',
    'who',
  ],
  against: ['task', 'unit', 'group', 'person', 'record:given', 'record:not-given'],
  make(heard) {
    const { text } = heard;
    const beside = stepBeside(heard);
    if (beside) return beside;
    const asked = STEPS_ASKED.exec(text)?.[0] ?? WHEN_IN_STEPS.exec(text)?.[0];
    if (asked === undefined) return null;
    const [question, ...others] = proceduresFor(heard);
    if (!question) return null;
    const isOfTime = !STEPS_ASKED.test(text);
    if (
      isOfTime &&
      (question.steps.deed === undefined || (question.told.length === 0 && others.length > 0))
    )
      return null;
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

/** 批示登记之后下一步是啥, 文件编号前还得干啥: the step that comes after what is done, or before it. */
function stepBeside(heard: Heard): Made | null {
  const { text, reader } = heard;
  const said = text.replace(PARTED_DEED, '$<verb>$<object>完');
  const named = new Set(toldOf(heard).map(({ rule }) => rule));
  const all = proceduresOf(reader.plan);
  const some = all.filter(({ id }) => named.has(id));
  const found = (some.length > 0 ? some : all).flatMap(({ id, steps }) => {
    const deed = deedSaid(said, steps);
    return deed === null ? [] : [{ rule: id, steps, ...deed }];
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const { rule, steps, at } = only;
  const stretches = [
    { start: 0, end: at },
    { start: at, end: at + only.deed.length },
    { start: at + only.deed.length, end: text.length },
  ];
  return {
    intent: askedBeside(rule, steps, only),
    stretches: stretches.filter(({ start, end }) => end > start),
  };
}

/** What is done by a step, with what is asked beside it: at its end 签发完再干啥. */
function deedSaid(text: string, steps: readonly string[]) {
  const words = [...DEEDS, ...steps.filter((step) => step.length === 2)];
  for (const word of words) {
    const start = text.indexOf(word);
    const place = start < 0 ? -1 : stepSaid(word, steps);
    if (place < 0) continue;
    const behind = text.slice(start + word.length);
    for (const [beside, form] of BESIDE) {
      const then = form.exec(behind)?.[0];
      const rest = behind.slice(then?.length);
      // 注结之后呢, without the particle at its end.
      if (then !== undefined && (WHAT_THEN.test(rest) || (rest === '' && then.length > 1))) {
        return { deed: word, place, beside, at: start };
      }
    }
  }
  return null;
}

const BESIDE = [
  ['after', DONE_THEN],
  ['before', BEFORE_IT],
] as const;

/** What is asked of the step right beside one, the first is 0; without a place where there is none. */
export function askedBeside(
  rule: string,
  steps: readonly string[],
  { deed, place, beside }: { deed: string; place: number; beside: 'after' | 'before' },
): AskRule {
  const next = beside === 'after' ? place + 2 : place;
  const isThere = next > 0 && next <= steps.length;
  return {
    kind: 'ask-rule',
    aspects: [{ rule, aspect: null }],
    steps: { deed, beside, ...(isThere ? { place: next } : {}) },
  };
}

/** The rules that set a procedure, each with its steps. */
export const proceduresOf = ({ rules }: Plan) =>
  rules
    .map(({ id, text }) => ({ id, steps: stepsOfRule(text) }))
    .filter(({ steps }) => steps.length > 0);

/** The rules of which a text speaks by the plan's words, each with these. */
const toldOf = ({ guidance }: Heard) =>
  guidance.flatMap(({ guidance: { kind, ...of }, words, told }) =>
    kind === 'rule' && 'rule' in of ? [{ rule: of.rule, words: [words, ...told] }] : [],
  );

interface Procedure {
  readonly rule: string;
  /** The words that name it, and that ask of it by the plan. */
  readonly told: readonly string[];
  readonly steps: NonNullable<AskRule['steps']>;
}

/** The procedures that a text may ask about: by what it names first, else by what is done in them. */
function proceduresFor(heard: Heard): readonly Procedure[] {
  const { text, reader } = heard;
  const deed = STEP_ASKED.test(text) || WHEN_IN_STEPS.test(text) ? deedIn(text) : null;
  const spokenOf = toldOf(heard);
  return proceduresOf(reader.plan)
    .flatMap(({ id, steps }): readonly Procedure[] => {
      const said = deed?.said.exec(text)?.[0] ?? '';
      const at = deed ? stepWith(deed.set, said, steps) : -1;
      const told = spokenOf.flatMap(({ rule, words }) => (rule === id ? words : []));
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
