import { alone, anywhere, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { ProposeInstruction, RegisterInstruction } from './intents.ts';
import { proposeInstruction } from './propose-instruction.ts';
import { previewInstruction, registerInstruction } from './register-instruction.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: RegisterInstruction,
    means: '登记领导的批示：谁的、哪天、原话、主办协办',
    by: alone(MEMBERS),
    help: () =>
      '· 领导：“批示：……”；办公室：“登记批示：某某某6月5日批示：……”，再“同意”“主办……，协办……”“综合上报批示3”“注结批示3”“催办批示3”\n· 承办单位：“签收批示3”“批示3进展：……”“办结批示3：……”“批示3申请延期到某月某日，因……”；主任：“批示3时限到6月30日，因……”',
    effect: 'proposes',
    inShort: () => '登记领导批示',
    preview: previewInstruction,
    about: ({ words, tasks, lead }) => [words, tasks.join(), lead && JSON.stringify(lead)],
    // 下吧 and 转吧 of the office are steps of another that waits; of the leader, the word itself.
    verbs: ({ isEntered }) => (isEntered ? ['登记'] : ['批', '转', '下达', '下']),
    handle: registerInstruction,
  }),
  saying({
    intent: ProposeInstruction,
    by: anywhere(OFFICE),
    effect: 'changes',
    inShort: ({ instruction }) => `改批示${instruction ?? ''}的拟办`,
    handle: proposeInstruction,
  }),
];
