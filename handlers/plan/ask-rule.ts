import { answer, type Handler } from '../../src/context.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { ruleOf } from '../../src/domain/plan-lookups.ts';
import type { AskRule } from '../../src/domain/question.ts';
import {
  chosenInWords,
  notAsARule,
  type QuotedRule,
  rulesQuoted,
  stepsListed,
  whetherInWords,
} from './wording/rules.ts';

/** 批示件几天办结: the notice's own words, with their place. */
export const askRule: Handler<AskRule> = (intent, ctx) => {
  const quoted = intent.aspects.map(({ rule: id, aspect }) => {
    const rule = ruleOf(ctx.plan, id);
    const part = aspect === null ? undefined : rule.aspects[aspect];
    return { ...rule, quote: part?.quote ?? rule.text };
  });
  const [first] = quoted;
  if (intent.steps && first) return answer(ctx, stepsListed(first, intent.steps), 'answer');
  const chosen = intent.choice ? chosenInWords(intent.choice) : null;
  const verdict =
    chosen ??
    exceptionOf(intent, ctx.plan) ??
    verdictOf(intent, ctx.plan) ??
    whetherSo(intent, quoted[0]?.quote ?? '');
  const text = rulesQuoted(onceEach(quoted));
  return answer(ctx, verdict === null ? text : `${verdict}。\n${text}`, 'answer');
};

/** Whether it is as somebody takes it to be; else what the part that fits best comes to, where the plan says it. */
function verdictOf(
  { aspects: [first], isSo, isWhether, whether }: AskRule,
  plan: Plan,
): string | null {
  if (isSo !== undefined) return isSo ? '是的' : '不是';
  const isYes = whether
    ? whether.verdict === 'yes' && whether.how !== 'is' && whether.isOfNobody
    : isWhether;
  if (!isYes || !first || first.aspect === null) return null;
  return ruleOf(plan, first.rule).aspects[first.aspect]?.verdict ?? null;
}

/** 原则上不行，特殊情况下可以: what the same rule lets be otherwise. */
function exceptionOf({ aspects: [first], exception }: AskRule, plan: Plan): string | null {
  if (!first || exception === undefined) return null;
  const other = ruleOf(plan, first.rule).aspects[exception]?.verdict;
  return other === undefined ? null : notAsARule(other);
}

const whetherSo = ({ whether }: AskRule, quote: string): string | null =>
  whether ? whetherInWords(whether, quote) : null;

/** Two parts of a rule may be answered by the same words, and one part's words stand within another's. */
const onceEach = (rules: readonly QuotedRule[]): readonly QuotedRule[] =>
  rules.filter(
    ({ quote }, index) =>
      !rules.some((other, at) =>
        other.quote === quote ? at < index : other.quote.includes(quote),
      ),
  );
