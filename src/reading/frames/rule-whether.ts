import { postsHeldBy } from '../../domain/plan-lookups.ts';
import type { AskRule } from '../../domain/question.ts';
import type { Frame, Made } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { type Actor, actorsIn, actsOfRule, type RuleAct } from '../rules/acts-of-rule.ts';
import type { GuidanceMatch } from '../spans/guidance.ts';
import type { SpanKey } from '../spans/span.ts';
import { plain } from '../text/plain.ts';
import {
  BODY,
  DEEDS_OF_RULES,
  DOES_IT,
  IN_CASE,
  MAY_IT,
  MUST_IT,
  NOT_DONE,
  NOT_IN_CASE,
  OFFERS_TO_DO,
  OURSELVES,
  SELF,
  SUFFICES,
  TOWARDS,
  WITHIN_SUBJECT,
} from '../words/rule-acts.ts';
import { ASKS_WHICH_ONE } from '../words/rules.ts';

/** 总指挥用不用签, 编号是不是承办单位自己编, 发文要不要分管领导审: somebody and a deed, held against the steps that the rules set. */
export const ruleWhether = (beside: readonly SpanKey[]): Frame => ({
  name: 'whether somebody does what a rule sets',
  needs: ['ask:yes-or-no'],
  takes: [
    ...beside,
    'unit',
    'post',
    'own-unit',
    'own-group',
    'group-noun',
    'unit-noun',
    'document:number',
    'bare-attribute',
    'office',
    'seat',
    'rank',
    'only',
    'ask:lead',
    'ask:units',
    'ask:deadline',
    'record:may',
    'record:way',
  ],
  against: [
    'task',
    'group',
    'person',
    'period',
    'quantity',
    'between',
    'record:given',
    'record:not-given',
    'record:late',
    'record:extend',
    'record:trouble',
  ],
  make: (heard) => {
    const found = whetherAsked(heard);
    return found?.isOfSomebody ? found : null;
  },
});

/** A sentence of the rules that may answer, and the words of the text that are about it. */
interface Sentence {
  readonly rule: string;
  readonly aspect: number;
  readonly quote: string;
  readonly about: string;
  /** Whether the plan says what it comes to for whoever asks. */
  readonly hasVerdict: boolean;
  /** How much of the text says what is asked, by the plan's own words for it. */
  readonly tells: number;
}

type Deed = (typeof DEEDS_OF_RULES)[number];

interface Asked {
  /** Who would do it, and to whom it would go; null for nobody. */
  readonly actor: string | null;
  readonly receiver: string | null;
  /** What is done; null where any work is. */
  readonly deed: Deed | null;
  /** Whoever is named, as they stand there. */
  readonly who: readonly string[];
  /** The same, and the deed. */
  readonly words: readonly string[];
  /** 我们发文: whether who is named only has what is asked about. */
  readonly isOwn: boolean;
  /** 办公室同意, where one stands right behind the other. */
  readonly deedBySomebody: string | null;
}

interface Fitting {
  readonly sentence: Sentence;
  readonly asked: Asked;
  /** 3: the deed by who is asked for; 2: the deed by somebody; 1: somebody's work; 0: nothing of it. */
  readonly fit: 0 | 1 | 2 | 3;
  /** `mixed`: some of the work is theirs, and no word says which is meant. */
  readonly verdict: Verdict | 'mixed';
}

type Verdict = NonNullable<AskRule['whether']>['verdict'];

/** An answer from one sentence of the rules; whether it is by somebody who is named, or may be done at all. */
interface Answered extends Made {
  readonly intent: AskRule;
  readonly isOfSomebody: boolean;
}

/** The sentence of the rules that says it, and what it comes to; null where the text asks whether of nobody and no deed. */
export function whetherAsked(heard: Heard): Answered | null {
  if ([SUFFICES, ASKS_WHICH_ONE, OFFERS_TO_DO].some((form) => form.test(heard.text))) return null;
  const about = sentencesAbout(heard);
  const found = fittingOf(about.length > 0 ? about : sentencesWithDeed(heard), heard);
  if (!found) return null;
  const { sentence, asked } = found;
  const how = howAsked(heard.text);
  const isPlanned = how === 'may' && sentence.hasVerdict && sentence.tells > 0;
  const verdict = isPlanned ? 'yes' : ofNamed(certain(found), found, heard);
  if (verdict === 'unstated' && about.length === 0 && asked.receiver !== null) return null;
  const ofActor = verdict === 'unstated' ? toldOfActor(heard) : null;
  if (ofActor) return toldByPlan(ofActor, ofActor, how, heard);
  const isOfSomebody = asked.actor !== null || asked.receiver !== null || isPlanned;
  if (!isOfSomebody && (verdict !== 'yes' || how === 'may')) return null;
  const told = verdict === 'unstated' && asked.isOwn ? toldElsewhere(sentence, heard) : null;
  if (told) return toldByPlan(told, sentence, how, heard);
  const isOfNobody = asked.actor === null || asked.receiver !== null || isPlanned;
  const intent: AskRule = {
    kind: 'ask-rule',
    aspects: [{ rule: sentence.rule, aspect: sentence.aspect }],
    ...(verdict === 'mixed' || (verdict === 'unstated' && asked.isOwn)
      ? {}
      : {
          whether: {
            how,
            verdict,
            ...(isOfNobody ? { isOfNobody } : {}),
            ...(asked.deedBySomebody === null ? {} : { words: asked.deedBySomebody }),
          },
        }),
  };
  const stretches = stretchesOf([sentence.about, ...asked.words], heard.text);
  return { intent, stretches, isOfSomebody };
}

/** 季度材料是不是直接给区城管局, 档案移交给区档案馆对吗: of whom the sentence does not name it says neither yes nor no. */
function ofNamed(
  verdict: Fitting['verdict'],
  { sentence }: Fitting,
  { subjects, of, mentions, text, reader: { plan } }: Heard,
): Fitting['verdict'] {
  if (verdict !== 'yes') return verdict;
  const { quote } = sentence;
  const isOfOtherUnit =
    of('unit').length > 0 && subjects.units.some((unit) => !quote.includes(unit));
  const goesElsewhere = mentions.some(
    ({ start, end }) =>
      TOWARDS.test(text.slice(0, start)) && !quote.includes(text.slice(start, end)),
  );
  // 办公室会议是陈勇召集吧: none of what they are is named there.
  const isOfOtherPerson =
    subjects.persons.length > 0 &&
    !subjects.persons.some((name) =>
      postsHeldBy(plan, name).some(({ body, title }) =>
        quote.includes(title.startsWith(body) ? title : body + title),
      ),
    );
  return isOfOtherUnit || goesElsewhere || isOfOtherPerson ? 'mixed' : verdict;
}

/** 街道自己要不要也搞个组织架构: what the plan says of whoever is named, by its words for that, where the sentence about the thing says nothing of them. */
function toldOfActor({ guidance, reader: { plan } }: Heard) {
  const found = guidance.flatMap(({ guidance: { kind, ...of }, words, told, tells }) => {
    if (kind !== 'rule' || !('rule' in of) || tells < LEAST_TOLD || !isActor(words)) return [];
    const { rule, aspect } = of;
    const hasVerdict = plan.rules.find(({ id }) => id === rule)?.aspects[aspect]?.verdict;
    return hasVerdict === undefined
      ? []
      : [{ rule, aspect, about: words, words: told[0] ?? words, tells }];
  });
  return found.toSorted((one, other) => other.tells - one.tells)[0] ?? null;
}

/** Shorter words tell nothing of whoever is named. */
const LEAST_TOLD = 2;

/** 我们开会用报备吗: another sentence of the rule, of which the plan says what it comes to, by the plan's own words for what is asked of it. */
function toldElsewhere({ rule }: Sentence, { text, reader: { plan } }: Heard): ToldByPlan | null {
  const aspects = plan.rules.find(({ id }) => id === rule)?.aspects ?? [];
  const told = aspects.flatMap(({ tells, verdict }, aspect) => {
    const words = tells.map(plain).find((one) => one.length > 1 && text.includes(one));
    return verdict === undefined || words === undefined ? [] : [{ aspect, words }];
  });
  return told.toSorted((one, other) => other.words.length - one.words.length)[0] ?? null;
}

interface ToldByPlan {
  readonly aspect: number;
  readonly words: string;
}

const toldByPlan = (
  { aspect, words }: ToldByPlan,
  { rule, about }: Pick<Sentence, 'rule' | 'about'>,
  how: ReturnType<typeof howAsked>,
  { text }: Heard,
): Answered => ({
  intent: {
    kind: 'ask-rule',
    aspects: [{ rule, aspect }],
    whether: { how, verdict: 'yes', isOfNobody: true },
  },
  stretches: stretchesOf([about, words], text),
  isOfSomebody: true,
});

/** 报办公室备案 may well be what 跟办公室报备 asks for: that a rule has nothing of it is said only where it does not name everybody who is asked for. */
function certain({ sentence, asked, verdict }: Fitting): Fitting['verdict'] {
  const { who } = asked;
  const areNamed = who.length > 0 && who.every((name) => sentence.quote.includes(name));
  return verdict === 'unstated' && areNamed ? 'mixed' : verdict;
}

/** The best of some sentences; among equals the one of which the plan says what it comes to, and the shorter. */
function fittingOf(sentences: readonly Sentence[], heard: Heard): Fitting | null {
  const [best] = sentences
    .flatMap((sentence) => fittingIn(sentence, heard) ?? [])
    .toSorted(
      (one, other) =>
        other.fit - one.fit ||
        (one.fit === 0
          ? other.sentence.tells - one.sentence.tells
          : Number(other.sentence.hasVerdict) - Number(one.sentence.hasVerdict)) ||
        one.sentence.quote.length - other.sentence.quote.length,
    );
  return best ?? null;
}

/** Those about what the text names at most length: 指挥部会议 is no 会议 of any kind. Who does something is no subject. */
function sentencesAbout(heard: Heard): readonly Sentence[] {
  const matches = heard.guidance.filter(
    ({ guidance, words }) => guidance.kind === 'rule' && !isActor(words) && !BODY.test(words),
  );
  const named = matches.filter(({ words }) => !isActorsDeed(words));
  const most = Math.max(...named.map(({ about }) => about));
  const found = named.filter(({ about }) => about === most).flatMap(sentenceFrom);
  const besides = matches.filter(({ words }) => isActorsDeed(words)).flatMap(sentenceFrom);
  return [
    ...found,
    ...besides.flatMap((one) => {
      const ofSame = found.find(({ rule }) => rule === one.rule);
      return ofSame ? [{ ...one, about: ofSame.about }] : [];
    }),
  ];

  function sentenceFrom({ guidance, words, tells }: GuidanceMatch): readonly Sentence[] {
    return guidance.kind === 'rule'
      ? sentenceOf(guidance.rule, guidance.aspect, words, heard).map((one) => ({ ...one, tells }))
      : [];
  }
}

const isActor = (words: string): boolean =>
  actorsIn(words, 'said').some(({ start, end }) => end - start === words.length);

/** 副主任签 says who does what, and is no subject. */
function isActorsDeed(words: string): boolean {
  const [only, ...others] = actorsIn(words, 'said');
  if (!only || others.length > 0 || only.start > 0) return false;
  const rest = words.slice(only.end).replace(/[了过]$/u, '');
  return lastDeedIn(rest)?.said.exec(rest)?.[0] === rest;
}

/** Those that name the deed, where they are of one rule; the deed itself says what is asked about. */
function sentencesWithDeed(heard: Heard): readonly Sentence[] {
  const deed = lastDeedIn(heard.text);
  const about = deed?.said.exec(heard.text)?.[0];
  if (!deed || deed.isOfAnything || about === undefined) return [];
  const all = heard.reader.plan.rules.flatMap(({ id, aspects }) =>
    aspects.flatMap(({ quote }, aspect) =>
      deed.set.test(quote) ? sentenceOf(id, aspect, about, heard) : [],
    ),
  );
  const best = fittingOf(all, heard);
  const equal = all.filter((one) => fittingIn(one, heard)?.fit === best?.fit);
  const isOfOne = new Set(equal.map(({ rule }) => rule)).size === 1;
  return isOfOne ? equal : best?.asked.actor === ANYBODY_ELSE ? equal.slice(0, 1) : [];
}

/** 别人代签: of whom no rule says anything. */
const ANYBODY_ELSE = '别人';

function sentenceOf(
  rule: string,
  aspect: number,
  about: string,
  { reader: { plan } }: Heard,
): readonly Sentence[] {
  const said = plan.rules.find(({ id }) => id === rule)?.aspects[aspect];
  if (!said) return [];
  const hasVerdict = said.verdict !== undefined;
  return [{ rule, aspect, quote: said.quote, about, hasVerdict, tells: 0 }];
}

/** What one sentence says of what is asked; null where the text asks for neither somebody nor a deed. */
function fittingIn(sentence: Sentence, heard: Heard): Fitting | null {
  const asked = askedBeside(sentence.about, heard);
  if (!asked) return null;
  const { deed, actor, receiver } = asked;
  const acts = actsOfRule(sentence.quote);
  const done = ofSubject(
    deed ? acts.filter(({ deeds }) => deed.set.test(deeds)) : acts,
    sentence.about,
  );
  if (done.length === 0) return { sentence, asked, fit: 0, verdict: 'unstated' };
  if (actor === null && receiver === null) return { sentence, asked, fit: 2, verdict: 'yes' };
  const going = receiver === null ? done : goingOut(done);
  if (!going.some(({ actors, receivers }) => (actor === null ? receivers : actors).length > 0))
    return null;
  const theirs = going.filter(
    ({ actors, receivers }) =>
      (actor === null || actors.includes(actor)) &&
      (receiver === null || receivers.includes(receiver)),
  );
  if (deed === null && theirs.length > 0 && theirs.length < done.length)
    return { sentence, asked, fit: 3, verdict: 'mixed' };
  if (theirs.length > 0)
    return { sentence, asked, fit: 3, verdict: verdictInCase(theirs, heard.text) };
  const verdict = howAsked(heard.text) === 'is' ? 'no' : 'unstated';
  return { sentence, asked, fit: deed ? 2 : 1, verdict };
}

/** The steps that name what is asked about, where some do: 行动工作组会议由各行动工作组承办. */
function ofSubject(acts: readonly RuleAct[], about: string): readonly RuleAct[] {
  const named = acts.filter(({ words }) => words.includes(about));
  return named.length > 0 ? named : acts;
}

/** The first step by which something goes to somebody: 季报 to the groups, and what they fill in to the office. */
const goingOut = (acts: readonly RuleAct[]): readonly RuleAct[] =>
  acts.filter(({ receivers }) => receivers.length > 0).slice(0, 1);

function verdictInCase(acts: readonly RuleAct[], text: string): Verdict {
  if (acts.some(({ isInCase }) => !isInCase) || IN_CASE.test(text)) return 'yes';
  return NOT_IN_CASE.test(text) ? 'no' : 'depends';
}

/** Who and what is asked for, beside the words for what the rule is about; null where neither is, or what is not done: 不签行不行. */
function askedBeside(about: string, { text, has, asker }: Heard): Asked | null {
  const beside = text
    .replace(about, (words) => '·'.repeat(words.length))
    .replace(WITHIN_SUBJECT, (words) => '·'.repeat(words.length));
  const found = actorsIn(beside, 'said');
  const doers = found.filter(({ isReceiver }) => !isReceiver);
  const isSelf = ({ start, end }: Actor) => SELF.test(text.slice(start, end));
  const named = doers.findLast((one) => !isSelf(one)) ?? doers.at(-1) ?? null;
  const to = found.findLast(({ isReceiver }) => isReceiver) ?? null;
  const deed = lastDeedIn(beside) ?? deedCalled(about);
  const isOfGroup = asker.units.length === 0 && asker.groups.length > 0;
  const actor = actorMeant(named, has('unit') && to === null, isOfGroup);
  if (!deed && ((actor === null && to === null) || !DOES_IT.test(beside))) return null;
  const said = deed?.said.exec(text)?.[0];
  if (said !== undefined && NOT_DONE.test(text.slice(0, text.indexOf(said)))) return null;
  const who = [named, to].flatMap((one) => (one ? [text.slice(one.start, one.end)] : []));
  const together = said === undefined ? '' : `${who[0] ?? ''}${said}`;
  return {
    actor,
    receiver: to?.id ?? null,
    deed,
    who,
    isOwn:
      named !== null &&
      OURSELVES.test(text.slice(named.start, named.end)) &&
      text.slice(named.end).replace(/^的/u, '').startsWith(about),
    words: [...who, ...(said === undefined ? [] : [said])],
    deedBySomebody:
      who.length === 1 && said !== undefined && text.includes(together) ? together : null,
  };
}

/** 我们 of who acts for a group is the group. */
function actorMeant(named: Actor | null, isUnitNamed: boolean, isOfGroup: boolean): string | null {
  if (!named) return isUnitNamed ? '责任单位' : null;
  return named.id === '责任单位' && isOfGroup ? '工作组' : named.id;
}

/** 研判是工作组做吗: what the rule is about is the deed itself. */
function deedCalled(about: string): Deed | null {
  const deed = lastDeedIn(about);
  return deed?.said.exec(about)?.[0] === about ? deed : null;
}

/** The words of the deed that is named last; null for none. */
export const deedSaid = (text: string): string | null =>
  lastDeedIn(text)?.said.exec(text)?.[0] ?? null;

/** What is named last of what the rules have done; null for nothing. */
export const deedIn = (text: string): Deed | null => lastDeedIn(text);

/** The deed that is named last is the one that is asked of: 开完会要不要报办公室. */
function lastDeedIn(text: string): Deed | null {
  let rest = text;
  let last: Deed | null = null;
  let place = -1;
  for (const deed of DEEDS_OF_RULES) {
    const match = deed.said.exec(rest);
    if (!match) continue;
    if (match.index > place) {
      last = deed;
      place = match.index;
    }
    rest = rest.replace(match[0], '·'.repeat(match[0].length));
  }
  return last;
}

export const howAsked = (text: string): 'must' | 'may' | 'is' =>
  MAY_IT.test(text) ? 'may' : MUST_IT.test(text) ? 'must' : 'is';

const stretchesOf = (words: readonly string[], text: string): Made['stretches'] =>
  [...new Set(words)].flatMap((one) => {
    const start = text.indexOf(one);
    return start < 0 ? [] : [{ start, end: start + one.length }];
  });
