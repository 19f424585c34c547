import type { AskRule } from '../../domain/question.ts';
import type { Frame, Made } from '../frame.ts';
import { type Heard, hear } from '../heard.ts';
import {
  BEFORE_SECOND,
  CHOICE,
  DAYS_SAID,
  FIRST_BEHIND_IS,
  HANDED_ON_BY_GROUPS,
} from '../words/choice.ts';
import { daysIn, oftenIn } from './rule-checked.ts';
import { deedSaid, whetherAsked } from './rule-whether.ts';

/** What is asked about, and the two ways of which one is to hold, each as it was said. */
interface Choice {
  readonly subject: string;
  readonly ways: readonly [string, string];
}

/** 批示件是一周办结还是两周办结, 季度那个直接报办公室还是先报组里: which of two ways is the one that a rule sets. */
export const ruleChoice = (ruleAsked: (heard: Heard) => Made | null): Frame => ({
  name: 'which of two ways a rule sets',
  needs: ['between'],
  takes: 'all',
  against: ['task', 'group', 'person'],
  make(heard) {
    const choice = choiceIn(heard);
    if (!choice) return null;
    const intent = byWhether(choice, heard) ?? byQuote(choice, ruleAsked(heard)?.intent, heard);
    return intent && { intent, stretches: stretchesOf(choice, heard.text) };
  },
});

/** The whole of it: what is asked about, and each of the ways with what parts them. */
function stretchesOf({ subject, ways: [, second] }: Choice, text: string): Made['stretches'] {
  const parts = text.indexOf(PARTS);
  const last = text.indexOf(second, parts);
  return [
    { start: 0, end: subject.length },
    { start: subject.length, end: parts },
    { start: parts, end: last },
    { start: last, end: text.length },
  ].filter(({ start, end }) => start < end);
}

const PARTS = '还是';

function choiceIn({ text, guidance }: Heard): Choice | null {
  const { left, right } = CHOICE.exec(text)?.groups ?? {};
  if (left === undefined || right === undefined) return null;
  const second = right.replace(BEFORE_SECOND, '');
  const behindIs = FIRST_BEHIND_IS.exec(left)?.groups;
  if (behindIs?.first !== undefined && behindIs.subject !== undefined)
    return { subject: behindIs.subject, ways: whole(behindIs.first, second) };
  const named = guidance
    .map(({ words }) => ({ at: left.indexOf(words), words }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at || other.words.length - one.words.length);
  const [first] = named;
  if (!first) return null;
  const end = first.at + first.words.length;
  const rest = left.slice(end);
  return rest === '' ? null : { subject: left.slice(0, end), ways: whole(rest, second) };
}

/** 承办单位还是办公室编号: what is done stands behind the second alone. */
function whole(first: string, second: string): readonly [string, string] {
  const deed = deedSaid(second);
  const isShared = deed !== null && deedSaid(first) === null && !first.endsWith(deed);
  return [isShared ? first + deed : first, second];
}

/** Each way as a question for a yes: the only one that gets it. */
function byWhether({ subject, ways }: Choice, heard: Heard): AskRule | null {
  const answers = ways.map((way) => {
    const found = whetherAsked(hear(`${subject}${way}吗`, heard.asker, heard.reader));
    return found?.isOfSomebody ? found.intent : null;
  });
  const yes = answers.flatMap((one, at) => (one?.whether?.verdict === 'yes' ? [at] : []));
  const [at, ...others] = yes;
  const answer = at === undefined || others.length > 0 ? null : answers[at];
  if (at === undefined || !answer) return null;
  const { whether: _, ...question } = answer;
  return isHandedOn(question, heard)
    ? question
    : { ...question, choice: { ways, is: at === 0 ? 'first' : 'second' } };
}

/** By how long or how often it is, or by the words of which one way alone has some. */
function byQuote({ ways }: Choice, asked: unknown, heard: Heard): AskRule | null {
  const question = isRule(asked) ? asked : null;
  if (!question) return null;
  const { rules } = heard.reader.plan;
  const [first] = question.aspects;
  const rule = rules.find(({ id }) => id === first?.rule);
  const quote = rule?.aspects[first?.aspect ?? -1]?.quote ?? rule?.text ?? '';
  const [one, other] = ways.map((way) => fits(way, ways, quote));
  const { isWhether: _, isSo: __, whether: ___, ...plainly } = question;
  if (one?.isSo !== other?.isSo)
    return { ...plainly, choice: { ways, is: one?.isSo ? 'first' : 'second' } };
  const isNeither = one?.isSo === false && one.isMeasured && other?.isMeasured === true;
  return isNeither
    ? { ...plainly, choice: { ways, is: 'neither' } }
    : isSaid(heard)
      ? plainly
      : null;
}

/** Nothing else is named of which it may be asked. */
const isSaid = ({ mentions }: Heard): boolean => mentions.length === 0;

/** Whether a way is as a rule says: by how long or how often, else by the words that it alone has. */
function fits(way: string, ways: Choice['ways'], quote: string) {
  const measured =
    isSame(daysIn(DAYS_SAID.exec(way)?.[0]), daysIn(DAYS_SAID.exec(quote)?.[0])) ??
    isSame(oftenIn(way), oftenIn(quote));
  return { isSo: measured ?? quote.includes(ownWords(way, ways)), isMeasured: measured !== null };
}

const isRule = (asked: unknown): asked is AskRule =>
  typeof asked === 'object' && asked !== null && 'kind' in asked && asked.kind === 'ask-rule';

/** Null where either of them is not said. */
const isSame = (said: string | number | null, set: string | number | null): boolean | null =>
  said === null || set === null ? null : said === set;

/** What one way has and the other has not. */
function ownWords(way: string, [one, other]: readonly [string, string]): string {
  const against = way === one ? other : one;
  let start = 0;
  while (start < way.length && way.charAt(start) === against.charAt(start)) start += 1;
  let end = way.length;
  while (
    end > start &&
    way.charAt(end - 1) === against.charAt(against.length - way.length + end - 1)
  )
    end -= 1;
  return way.slice(start, end) || way;
}

/** What the groups hand on to the office comes to them from the units, of which the rule does not say how. */
function isHandedOn({ aspects: [first] }: AskRule, { asker, reader }: Heard): boolean {
  const rule = reader.plan.rules.find(({ id }) => id === first?.rule);
  const quote = rule?.aspects[first?.aspect ?? -1]?.quote ?? '';
  return asker.units.length > 0 && asker.groups.length === 0 && HANDED_ON_BY_GROUPS.test(quote);
}
