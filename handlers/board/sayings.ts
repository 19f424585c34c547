import { alone, MEMBERS } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { LeaveBoard, OpenBoard } from './intents.ts';
import { leaveBoard } from './leave-board.ts';
import { openBoard } from './open-board.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: OpenBoard,
    means: '要看板的网址',
    by: alone(MEMBERS),
    forms: [
      form('[打开|看|看看|发我][指挥部]看板[网址|链接|地址]', () => ({ kind: 'open-board' })),
    ],
    help: () => '· “看板”看全局，“退出看板”让网址失效',
    effect: 'changes',
    isNoted: false,
    asks: () => '发看板的网址',
    handle: openBoard,
  }),
  saying({
    intent: LeaveBoard,
    by: alone(MEMBERS),
    forms: [
      form('(退出|关闭|注销|作废|停用)(看板|大屏)[网址|链接|地址]', () => ({
        kind: 'leave-board',
      })),
    ],
    effect: 'changes',
    isNoted: false,
    asks: () => '让看板网址失效',
    handle: leaveBoard,
  }),
];
