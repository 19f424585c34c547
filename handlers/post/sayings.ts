import { alone, OFFICE } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { ListUnverified, MarkDelivered, ResendMessage } from './intents.ts';
import { listUnverified } from './list-unverified.ts';
import { markDelivered } from './mark-delivered.ts';
import { resendMessage } from './resend-message.ts';

/** A message's number has four figures. */
const isMessageNumber = (number: number): boolean => number >= 1_000 && number <= 9_999;

export const sayings: readonly Saying[] = [
  saying({
    intent: ListUnverified,
    means: '看不知道有没有送到的消息',
    by: alone(OFFICE),
    forms: [form('[查看|看]待核实[的消息|消息|清单|列表]', () => ({ kind: 'list-unverified' }))],
    effect: 'answers',
    handle: listUnverified,
  }),
  saying({
    intent: ResendMessage,
    by: alone(OFFICE),
    forms: [
      form('重发[#]{number}[号][消息]', ({ number }) =>
        isMessageNumber(number) ? { kind: 'resend-message', number } : null,
      ),
    ],
    effect: 'changes',
    handle: resendMessage,
  }),
  saying({
    intent: MarkDelivered,
    by: alone(OFFICE),
    forms: [
      form('(已送达|已收到)[#]{number}[号][消息]', ({ number }) =>
        isMessageNumber(number) ? { kind: 'mark-delivered', number } : null,
      ),
    ],
    effect: 'changes',
    handle: markDelivered,
  }),
];
