import type { Intent } from '../../src/domain/intent.ts';
import { OfferQuestions } from '../../src/domain/question.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { chosenFrom } from '../../src/reading/questions/choice.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { courtesyOf, promisesOnly } from '../../src/reading/talk/courtesies.ts';
import { spokenTo } from '../../src/reading/talk/spoken-to.ts';
import { tamperingWith, wishesRanks } from '../../src/reading/talk/tampering.ts';
import { worryIn } from '../../src/reading/talk/worries.ts';
import { OF_OUR_WORK } from '../../src/reading/words/own-work.ts';
import { isChatter, isNotice } from './chatter.ts';
import { readSmallTalk } from './small-talk.ts';

/** Courtesies, which of the offered questions it is, what is meant for somebody else, and what nobody understood. */
export const hears: Hearing = {
  'follow-up': ({ text, asked }) => {
    const { candidates = [] } = OfferQuestions.safeParse(asked).data ?? {};
    return chosenFrom(candidates, text)?.question ?? null;
  },
  courtesy({ text, body, draft, reader }) {
    const courtesy = courtesyOf(body);
    const kind = readSmallTalk(text) ?? (courtesy && 'acknowledge');
    const isYes = kind === 'acknowledge' && draft === null && courtesy === 'agreed';
    const isPromise = kind === 'acknowledge' && draft === null && promisesOnly(body);
    if (kind) return isYes ? { kind, isYes } : isPromise ? { kind, isPromise } : { kind };
    if (wishesRanks(text) && !asksPlaceInTask(text, reader)) return { kind: 'refuse', of: 'ranks' };
    if (spokenTo(body, reader.lexicon)) return { kind: 'overhear' };
    const about = worryIn(text);
    return about && { kind: 'ask-clerk', about };
  },
  report({ text, body, reader }) {
    const of = tamperingWith(text);
    if (of && !(of === 'ranks' && asksPlaceInTask(text, reader))) return { kind: 'refuse', of };
    return isNotice(body, reader) ? { kind: 'overhear' } : null;
  },
  rest: ({ text, body, asked, atWork, reader }) => {
    if (isChatter(body, reader)) return { kind: 'overhear' };
    const isOurs = atWork || OUR_WORK.test(text) || (asked !== null && goesOn(text));
    return isOurs ? { kind: 'misread' } : readRest(text, reader);
  },
};

/** 停车场任务财政局排第几位: in which place the notice lists a unit of a task ranks nobody. */
function asksPlaceInTask(text: string, { lexicon }: QuestionReader): boolean {
  const kinds = findMentions(text, lexicon).flatMap(({ meanings }) =>
    meanings.map(({ kind }) => kind),
  );
  return kinds.includes('unit') && kinds.some((kind) => kind === 'task' || kind === 'task-number');
}

/** 都写点啥, 这下齐了没: what names nothing of its own goes on with what was asked before, and is no question on anything else. */
const goesOn = (text: string): boolean =>
  text.length <= LONGEST_GOING_ON && text.replace(NAMES_NOTHING, '').length < 2;
const LONGEST_GOING_ON = 12;
const NAMES_NOTHING =
  /单位|什么|多少|怎么|[都也还就这那下里边他她它们的了没吗呢吧啊呀点些啥哪谁几咋个家人是有得要?？。，!！]/gu;

const OUR_WORK = new RegExp(OF_OUR_WORK, 'u');

const ASKS =
  /[?？吗呢]|谁|哪|什么|啥|几|多少|怎么|如何|为何|为什么|请|帮|给我|写|翻译|推荐|\b(?:who|whats?|when|where|which|how|why|please|can you|write|tell)\b/u;

/** A question that names nothing of the plan is declined, anything else was not understood. 也行吧 asks nothing. */
const readRest = (text: string, { lexicon }: QuestionReader): Intent =>
  (ASKS.test(text) || (asksOnly(text) && !/吧\P{L}*$/u.test(text))) &&
  findMentions(text, lexicon).length === 0
    ? { kind: 'decline', subject: null }
    : { kind: 'misread' };
