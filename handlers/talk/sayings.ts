import { EVERYBODY } from '../../src/domain/permission.ts';
import { Decline, Misread, OfferQuestions } from '../../src/domain/question.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { acknowledge } from './acknowledge.ts';
import { askClerk } from './ask-clerk.ts';
import { askHelp } from './ask-help.ts';
import { decline } from './decline.ts';
import { greet } from './greet.ts';
import {
  Acknowledge,
  AskClerk,
  AskHelp,
  Greet,
  Overhear,
  Refuse,
  SendNothing,
  SendTooMuch,
  WithholdSecret,
} from './intents.ts';
import { misread } from './misread.ts';
import { offerQuestions } from './offer-questions.ts';
import { overhear } from './overhear.ts';
import { refuse } from './refuse.ts';
import { sendNothing } from './send-nothing.ts';
import { sendTooMuch } from './send-too-much.ts';
import { withholdSecret } from './withhold-secret.ts';

/** A topic of help is a word: 公文. */
const LONGEST_TOPIC = 4;

export const sayings: readonly Saying[] = [
  saying({
    intent: AskHelp,
    means: '问能做什么、怎么用',
    by: EVERYBODY,
    forms: [
      form('{words}(帮助|的帮助|使用说明)', ({ words }) =>
        words.length <= LONGEST_TOPIC ? { kind: 'ask-help' as const, topic: words } : null,
      ),
    ],
    effect: 'answers',
    handle: askHelp,
  }),
  saying({
    intent: AskClerk,
    means: '担心助手会不会改数、丢东西、出错，或想找真人',
    by: EVERYBODY,
    forms: [
      form('(找人工|转人工|人工|人工服务)', () => ({
        kind: 'ask-clerk' as const,
        about: 'person' as const,
      })),
    ],
    effect: 'answers',
    handle: askClerk,
  }),
  saying({
    intent: Greet,
    by: EVERYBODY,
    effect: 'answers',
    handle: greet,
  }),
  saying({
    intent: Acknowledge,
    by: EVERYBODY,
    effect: 'answers',
    handle: acknowledge,
  }),
  saying({
    intent: Overhear,
    by: EVERYBODY,
    effect: 'answers',
    handle: overhear,
  }),
  saying({
    intent: SendNothing,
    by: EVERYBODY,
    effect: 'answers',
    handle: sendNothing,
  }),
  saying({
    intent: SendTooMuch,
    by: EVERYBODY,
    effect: 'answers',
    handle: sendTooMuch,
  }),
  saying({
    intent: Decline,
    by: EVERYBODY,
    effect: 'answers',
    handle: decline,
  }),
  saying({
    intent: Refuse,
    by: EVERYBODY,
    effect: 'answers',
    handle: refuse,
  }),
  saying({
    intent: Misread,
    by: EVERYBODY,
    effect: 'answers',
    handle: misread,
  }),
  saying({
    intent: OfferQuestions,
    by: EVERYBODY,
    effect: 'answers',
    handle: offerQuestions,
  }),
  saying({
    intent: WithholdSecret,
    by: EVERYBODY,
    effect: 'changes',
    isNoted: false,
    handle: withholdSecret,
  }),
];
