import type { Plan, Rule } from '../../domain/plan.ts';
import type { AskRule, Question } from '../../domain/question.ts';
import type { Frame, Made } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { withoutAsks } from '../spans/asks.ts';
import { claimAsAsked, withoutClaim } from '../spans/claimed.ts';
import { type GuidanceMatch, scoreOf } from '../spans/guidance.ts';
import { measureTakenAs } from '../spans/measures-taken.ts';
import { type Relation, ruleSentenceOf } from '../spans/rule-sentences.ts';
import type { SpanKey } from '../spans/span.ts';
import { OF_RULES, OF_TASKS, REPORTS } from '../words/facts.ts';
import {
  ASKS_OF_SUBJECT,
  ASKS_WHICH_ONE,
  HOLDERS_ASKED,
  HOW_OFTEN,
  OF_CONTACT,
  OF_SOMETHING_ELSE,
  ORDER,
  QUESTION_WORDS,
  TOGETHER,
} from '../words/rules.ts';
import { daysAreLate, daysSuffice, ruleChecked } from './rule-checked.ts';
import { ruleChoice } from './rule-choice.ts';
import { ruleLate } from './rule-late.ts';
import { ruleSteps } from './rule-steps.ts';
import { ruleWhether, whetherAsked } from './rule-whether.ts';
import { oneOrSeveral } from './several.ts';

/** What the rules say of reporting speaks of it in the record's own words, and 逾期没交 only supposes something; that something was given is no rule. */
const REPORTING: readonly SpanKey[] = [
  'record:report',
  'record:not-given',
  'record:by-when',
  'record:late',
  'record:in-time',
  'record:monthly',
  'record:trouble',
  'record:experience',
  'record:state',
  'record:evidence',
  'record:example',
  'record:enrol',
  'record:extend',
  'record:correct',
  'record:table',
  'record:ledger',
  'record:readers',
];

/** Words that a rule's subject has in it, and that ask nothing of their own there. */
const NOUNS: readonly SpanKey[] = [
  'ask:content',
  'ask:progress',
  'ask:tasks',
  'ask:yes-or-no',
  'ask:target',
  'measure',
  'not',
  'ask:leader',
  'asked',
  ...REPORTING,
];

/** How many mechanisms the rules make up, and which. */
const MECHANISMS: Frame = {
  name: 'the mechanisms of the rules',
  needs: ['mechanisms'],
  takes: [
    'document:attachments',
    'document:all',
    'ask:tasks',
    'ask:content',
    'ask:which-task',
    'task-noun',
    'total',
    'ask:target',
    'measure',
    'quantity',
  ],
  against: ['task', 'unit', 'group', 'person', 'post'],
  make: () => ({ kind: 'list-rules' }),
};

/** What the rules of the notice answer, or leave open: 批示件几天办结, 月报几号交, 二季度几号前报. */
export const RULE_FRAMES: readonly Frame[] = [
  MECHANISMS,
  {
    name: 'the day by which the results of a quarter are due',
    needs: ['quarter'],
    takes: [
      'ask:deadline',
      'ask:progress',
      'ask:content',
      'due',
      'ask:yes-or-no',
      'task-noun',
      ...REPORTING,
    ],
    make: ({ skeleton, subjects }) =>
      REPORTS.test(skeleton)
        ? oneOrSeveral(subjects.quarters.map((quarter) => ({ kind: 'ask-due-day', quarter })))
        : null,
  },
  ruleLate(NOUNS),
  {
    name: 'what the notice leaves open',
    needs: [],
    takes: [
      'task',
      'unit',
      'group',
      'person',
      'post',
      'own-unit',
      'quantity',
      'between',
      'person-fact',
      'ask:units',
      'ask:lead',
      'ask:deadline',
      'ask:which-task',
      'ask:group',
      'own-group',
      'person-attribute',
      ...NOUNS,
    ],
    make: openAsked,
  },
  {
    name: 'how two rules differ',
    needs: ['same'],
    takes: [...NOUNS, 'same', 'ask:tasks', 'ask:deadline', 'record:what', 'quarter'],
    against: ['task', 'unit', 'group', 'person', 'post'],
    make: rulesCompared,
  },
  ruleSteps(NOUNS),
  ruleWhether(NOUNS),
  ruleChoice(ruleAsked),
  {
    name: 'what somebody takes a rule to say',
    needs: ['ask:yes-or-no'],
    oneOf: ['unit', 'post', 'group', 'person', 'task', 'quantity'],
    takes: [
      'unit',
      'post',
      'group',
      'person',
      'task',
      'quantity',
      'ask:lead',
      'ask:deadline',
      ...NOUNS,
    ],
    make: ruleClaimed,
  },
  {
    name: 'what a rule says',
    needs: [],
    takes: [...NOUNS, 'own-group', 'own-unit', 'group-noun'],
    make: ruleAsked,
  },
];

/** The words are in no list, and most of them stand in one sentence of the rules: 签发完谁给登记编号. */
export const RULE_SENTENCE: Frame = {
  name: 'the sentence of the rules that says most of the words',
  needs: [],
  takes: [
    ...NOUNS,
    'post',
    'ask:lead',
    'ask:units',
    'ask:deadline',
    'ask:members',
    'who',
    'unit-noun',
    'between',
    'due',
  ],
  against: [
    'task',
    'unit',
    'group',
    'person',
    'own-unit',
    'own-group',
    'stranger:elsewhere',
    'stranger:body',
    'stranger:group',
    'judgement',
    'leads',
    'vague-unit',
    'first-due',
    'last-due',
  ],
  make({ text, asks, rest, has, reader: { guidance } }) {
    // 办公室主任、副主任都是谁: who holds two posts, and no rule that names both.
    if (has('post') && HOLDERS_ASKED.test(text)) return null;
    const asksWho = ASKS_WHO.test(text);
    const asksOrder = ORDER.test(text);
    const isAsked = asks.size > 0 || asksWho || asksOrder || has('asked');
    if (rest.length === 0 || !isAsked) return null;
    const aspect = ruleSentenceOf(withoutClaim(text), relationAsked(text), guidance.sentences);
    return (
      aspect && {
        kind: 'ask-rule',
        aspects: [{ rule: aspect.rule, aspect: asksOrder ? null : aspect.aspect }],
      }
    );
  },
};

const relationAsked = (text: string): Relation | null =>
  HOW_OFTEN.test(claimAsAsked(text)) ? 'how-often' : ASKS_WHO.test(text) ? 'who' : null;

const ASKS_WHO = /[谁哪]/u;

/** Only the subject of rules is named: 公文, 领导批示. Its mechanism is told, rule by rule. */
export const RULE_SUBJECT: Frame = {
  name: 'the subject of rules',
  needs: [],
  takes: [...REPORTING, 'ask:lead'],
  make(heard) {
    const { plan } = heard.reader;
    const [best] = heard.guidance.filter((match) => match.guidance.kind === 'rule');
    if (best?.guidance.kind !== 'rule' || !isSubject(best, heard)) return null;
    const own = heard.guidance.filter(({ words }) => words === best.words);
    const chosen = toQuestion(own);
    if (ASKS_OF_SUBJECT.test(heard.text) && own.length <= MOST_OWN && chosen)
      return made(chosen, own, heard.text);
    const named = best.guidance.rule;
    const mechanism = plan.rules.find(({ id }) => id === named)?.mechanism;
    const rules = plan.rules.filter((rule) => rule.mechanism === mechanism);
    return made({ kind: 'ask-rule', aspects: rulesThatFit(rules) }, [best], heard.text);
  },
};

const bestOf = (heard: Heard): GuidanceMatch | null => {
  const best = heard.guidance.find((match) => match.tells > 0);
  return !best || isAboutSomethingElse(heard, best) ? null : best;
};

function openAsked(heard: Heard): Made | null {
  const best = bestOf(heard);
  if (best?.guidance.kind !== 'open' || best.told.every((words) => isOfOther(words, heard)))
    return null;
  if (isOfTarget(best.words, heard) || isOfOwnUnit(best.words, heard)) return null;
  const open: Question = { kind: 'ask-open', open: best.guidance.open };
  const [post, ...others] = heard.subjects.posts;
  const isOfHolder = post !== undefined && others.length === 0 && heard.has('bare-attribute');
  const whole = made(open, [best], heard.text);
  if (!isOfHolder || !OF_CONTACT.test(heard.text)) return whole;
  const holder: Question = { kind: 'ask-post', post, byName: false };
  return { ...whole, intent: { kind: 'ask-several', questions: [open, holder] } };
}

/** 我们街道归哪几个组: the words are those of the own unit, of which something else is asked. */
const isOfOwnUnit = (words: string, { of, asks }: Heard): boolean =>
  (asks.has('group') || asks.has('which-task')) &&
  of('own-unit').some(({ said }) => said.includes(words));

/** 四分类到年底几个街办: the words name what a number of the task counts. */
const isOfTarget = (words: string, { subjects, asks, reader, text }: Heard): boolean =>
  asks.has('target') &&
  !text.includes('哪') &&
  reader.plan.tasks.some(
    ({ number, targets }) =>
      subjects.tasks.includes(number) &&
      targets.some((target) =>
        reader.targetForms.get(target)?.some((form) => form.endsWith(words)),
      ),
  );

/** 几个 within 几个单位 asks for the units of a task, and not how many of its thing there are. */
const isOfOther = (words: string, { of, text, subjects }: Heard): boolean =>
  subjects.tasks.length > 0 &&
  of('ask:units').some(({ start, end, said }) => {
    const at = text.indexOf(words, start);
    return said !== words && at >= start && at + words.length <= end;
  });

function ruleAsked(heard: Heard): Made | null {
  const best = bestOf(heard);
  if (best?.guidance.kind !== 'rule' || asksWhoOwes(heard)) return null;
  if (heard.has('own-group', 'own-unit') && !isMeantOfOwn(best)) return null;
  const chosen = answering(heard.guidance, best);
  const question = toQuestion(chosen);
  return question && made(withWhether(question, heard), chosen, heard.text);
}

/** 组里开会还用报办公室吗: a yes alone is asked for, and no other word of it asks who, where or when. */
const withWhether = (question: AskRule, heard: Heard): AskRule =>
  !heard.asks.has('yes-or-no') || ASKS_WHICH_ONE.test(heard.text)
    ? question
    : { ...closed(question, heard), isWhether: true };

/** With what it comes to: how often or how long it is, whether so long will do, or whether somebody does it. */
function closed(question: AskRule, heard: Heard): AskRule {
  const { plan } = heard.reader;
  const suffice = heard.has('enough') ? daysSuffice(question, heard.text, plan) : null;
  if (suffice !== null) {
    const whether = { how: 'may', verdict: suffice ? 'yes' : 'no' } as const;
    return { ...(suffice ? question : withException(question, plan)), whether };
  }
  const isLate = daysAreLate(question, heard.text, plan);
  if (isLate !== null)
    return { ...question, whether: { how: 'is', verdict: isLate ? 'yes' : 'no' } };
  const isSo = ruleChecked(question, heard.text, plan);
  if (isSo !== null) return { ...question, isSo };
  const answered = whetherAsked(heard);
  if (answered?.isOfSomebody) return answered.intent;
  return answered && isOfSame(answered.intent, question)
    ? { ...question, ...whetherOf(answered.intent) }
    : question;
}

/** 特殊情况下，由区指挥部办公室主任明确: what the same rule lets be otherwise, where the plan says what it comes to. */
function withException(question: AskRule, { rules }: Plan): AskRule {
  const [first] = question.aspects;
  const aspects = rules.find(({ id }) => id === first?.rule)?.aspects ?? [];
  const exception = aspects.findIndex(
    ({ verdict }, at) => verdict !== undefined && at !== first?.aspect,
  );
  if (!first || exception < 0) return question;
  return {
    ...question,
    exception,
    aspects: [...question.aspects, { rule: first.rule, aspect: exception }],
  };
}

const whetherOf = ({ whether }: AskRule): Pick<AskRule, 'whether'> => (whether ? { whether } : {});

/** Whether both are answered by the same sentence first. */
const isOfSame = ({ aspects: [one] }: AskRule, { aspects: [other] }: AskRule): boolean =>
  one?.rule === other?.rule && one?.aspect === other?.aspect;

/** 季报谁没报 is asked of the record; 谁没按时报怎么办 is asked of the rules. */
const asksWhoOwes = ({ has }: Heard): boolean =>
  has('record:not-given') &&
  has('record:units') &&
  !has('record:way', 'record:may', 'record:why', 'record:what', 'ask:leader');

/** 我们组开会要走啥程序: more than a word or two must say that a rule is asked for, and nothing of the own group. */
const isMeantOfOwn = ({ words, tells }: GuidanceMatch): boolean =>
  words.length >= LEAST_TOLD && tells >= LEAST_TOLD;

/** 月报和季报有啥区别: what the notice says of each of two things that are spoken of together. */
function rulesCompared({ guidance, text }: Heard): Made | null {
  const [, one, other] = TOGETHER.exec(text) ?? [];
  if (one === undefined || other === undefined) return null;
  const rules = [one, other].flatMap((words) =>
    guidance
      .filter((match) => match.guidance.kind === 'rule' && words.endsWith(match.words))
      .toSorted((a, b) => b.about - a.about)
      .slice(0, 1),
  );
  const question = rules.length === 2 ? toQuestion(rules) : null;
  return question && made(question, rules, text);
}

/** 公文办公室主任签发就行吧: what is named after the rule's own words is taken to be its answer. */
function ruleClaimed(heard: Heard): Made | null {
  const best = heard.guidance.find(({ tells }) => tells >= LEAST_TOLD);
  if (best?.guidance.kind !== 'rule' || best.words.length < LEAST_TOLD) return null;
  const start = heard.text.indexOf(best.words);
  const named = [...heard.mentions, ...heard.of('quantity')];
  if (start < 0 || named.some((one) => one.start < start + best.words.length)) return null;
  const chosen = answering(heard.guidance, best);
  const question = toQuestion(chosen);
  if (!question) return null;
  return made(withWhether(question, heard), chosen, heard.text);
}

const LEAST_TOLD = 2;

/** The question with the words of the text that say what it is about and what is asked of it. */
function made(intent: Question, matches: readonly GuidanceMatch[], text: string): Made {
  const said = matches.flatMap(({ words, told }) => [words, ...told]);
  const stretches = [...new Set(said)].flatMap((words) => {
    const own = text.includes(words) ? words : (measureTakenAs(words, text) ?? words);
    const start = text.indexOf(own);
    return start < 0 ? [] : [{ start, end: start + own.length }];
  });
  return { intent, stretches };
}

/** 开完会, which so few sentences of the rules are about, is not the subject of them all. */
const MOST_OWN = 3;

/** The words are most of what is said: 文件 within a long sentence is not what it is about. */
const isSubject = ({ words }: GuidanceMatch, { skeleton, text }: Heard): boolean =>
  2 * words.length >=
    withoutAsks(skeleton).replace(OF_RULES, '').replace(QUESTION_WORDS, '').length &&
  !OF_SOMETHING_ELSE.test(text.replace(words, ' '));

/** As many characters of rules as a phone shows at once. */
const SCREEN = 420;

/** The rules in full, or the first words of each where they would fill more than a screen. */
function rulesThatFit(rules: readonly Rule[]): { rule: string; aspect: number | null }[] {
  const length = rules.reduce((sum, { text }) => sum + text.length, 0);
  const aspect = length <= SCREEN ? null : 0;
  return rules.map(({ id }) => ({ rule: id, aspect }));
}

/** Tasks, units and groups that are named go first, unless the words fit the rule much better. */
function isAboutSomethingElse(asked: Heard, best: GuidanceMatch): boolean {
  const { subjects, asks } = asked;
  const isOpen = best.guidance.kind === 'open';
  if (isUnitHeard(asked, best)) return true;
  if (subjects.areNumbered) return !isOpen;
  if (subjects.tasks.length > 0) return !isOpen && best.about < 4;
  if (subjects.units.length + subjects.groups.length > 0) {
    const asksOfThem = ['tasks', 'which-task', 'group', 'leader', 'members'] as const;
    return !isOpen && asksOfThem.some((ask) => asks.has(ask)) && best.about < 4;
  }
  if (subjects.persons.length > 0) return !isOpen && best.about < 3;
  if (subjects.posts.length > 0) return best.about < 3;
  return false;
}

/** A unit whose tasks are asked for, or that only stands beside a task: 各街道办事处有哪些任务. */
function isUnitHeard({ subjects, mentions, text, asks }: Heard, { words }: GuidanceMatch): boolean {
  const isUnit = mentions.some(
    ({ start, end, meanings }) =>
      text.slice(start, end) === words && meanings.some(({ kind }) => kind === 'unit'),
  );
  if (!isUnit) return false;
  return subjects.tasks.length > 0 || asks.has('group') || OF_TASKS.test(text.replace(words, ''));
}

/** The best match, and those about the same subject that answer other words of the question. */
function answering(
  matches: readonly GuidanceMatch[],
  best: GuidanceMatch,
): readonly GuidanceMatch[] {
  const told = new Set(best.told);
  const chosen = [best];
  for (const match of matches) {
    if (chosen.length === 3) break;
    if (match.guidance.kind !== 'rule' || match.about !== best.about) continue;
    const isTied = scoreOf(match) === scoreOf(best);
    const adds = match.told.some((words) => words.length > 1 && !overlapsAny(words, told));
    if (match !== best && match.tells > 0 && (isTied || adds)) {
      chosen.push(match);
      for (const words of match.told) told.add(words);
    }
  }
  return chosen;
}

const overlapsAny = (words: string, told: ReadonlySet<string>): boolean =>
  [...told].some((known) => known.includes(words) || words.includes(known));

function toQuestion(matches: readonly GuidanceMatch[]): AskRule | null {
  const aspects = matches.flatMap(({ guidance }) =>
    guidance.kind === 'rule' ? [{ rule: guidance.rule, aspect: guidance.aspect }] : [],
  );
  return aspects.length === 0 ? null : { kind: 'ask-rule', aspects };
}
