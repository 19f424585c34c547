import type { Plan } from '../domain/plan.ts';
import { groupOf } from '../domain/plan-lookups.ts';
import type { GeneralReason, Reason } from '../domain/refusal.ts';
import { bindingGuide } from './bindings.ts';
import { roleName } from './roles.ts';
import { list } from './words.ts';

/** Puts what the office refuses into words: a sentence for each kind of reason that the room or its domain gives. */
export interface Refusals {
  readonly kinds: readonly string[];
  /** Those that only ask for what is missing: whoever is told so may answer with just that. */
  readonly asking: readonly string[];
  inWords(reason: Reason, plan: Plan): string;
}

type WordsFor<R extends Reason> = {
  readonly [K in R['kind']]: (reason: Extract<R, { kind: K }>, plan: Plan) => string;
};

/** The sentences for one union of reasons; the compiler names the one that is forgotten. `asking`: those that ask for what is missing. */
export const refusals = <R extends Reason>(
  words: WordsFor<R>,
  asking: readonly R['kind'][] = [],
): Refusals => ({
  kinds: Object.keys(words),
  asking,
  inWords: (reason, plan) => {
    const inWords = words[reason.kind as R['kind']] as (reason: Reason, plan: Plan) => string;
    return inWords(reason, plan);
  },
});

/** What any room may have to say no to. */
export const generalRefusals = refusals<GeneralReason>({
  'unknown-person': (_reason, plan) => `这件事需要先登记身份。\n${bindingGuide(plan)}`,
  'not-permitted': (reason) => `抱歉，这件事只能由${list(reason.roles.map(roleName))}办理。`,
  'wrong-chat': () => '这件事不在群里办理，请私聊我。',
  'not-in-group-chat': () => '未报名单不在群里公布，请私聊我查看。',
  'of-another-group': ({ group }, plan) =>
    `抱歉，${groupOf(plan, group).name}没有报送的内容只给本组、指挥部办公室和领导看。`,
});
