import { anywhere, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { periodInWords } from '../../src/wording/periods.ts';
import { dayInWords } from '../../src/wording/words.ts';
import { askDueMoved } from './ask-due-moved.ts';
import { askHowToSet } from './ask-how-to-set.ts';
import { askLocked } from './ask-locked.ts';
import { askWeekday } from './ask-weekday.ts';
import { LOCKED } from './frames.ts';
import {
  AskDueMoved,
  AskHowToSet,
  AskLocked,
  AskWeekday,
  ListParameters,
  LockPeriod,
  SetMonthlyDay,
  SetParameter,
  SetWorkdays,
  UnsetMonthlyDay,
} from './intents.ts';
import { listParameters } from './list-parameters.ts';
import { lockPeriod } from './lock-period.ts';
import { previewMonthlyDay } from './preview-monthly-day.ts';
import { monthlyDayBefore, parameterBefore } from './set-before.ts';
import { setMonthlyDay } from './set-monthly-day.ts';
import { setParameter } from './set-parameter.ts';
import { setWorkdays } from './set-workdays.ts';
import { previewUnset, unsetMonthlyDay } from './unset-monthly-day.ts';
import { parameterToSet } from './wording/settings.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: SetMonthlyDay,
    means: '定每月报送的日子',
    by: anywhere(OFFICE),
    forms: [
      form('设置月报日[为|：|:|成|到][每月]{count}[日|号]', ({ count: day }) =>
        day >= 1 && day <= 31 ? { kind: 'set-monthly-day', day } : null,
      ),
    ],
    help: () =>
      '· 办公室：“设置月报日 25日”“锁定6月”“设置放假 2027年10月1日至7日”“规则参数”“待核实”',
    effect: 'proposes',
    inShort: ({ day }) => `把每月报送的日子定为${day}日`,
    preview: previewMonthlyDay,
    verbs: () => ['定', '设'],
    replaces: () => true,
    undone: (_done, cause, ctx) => monthlyDayBefore(cause, ctx),
    handle: setMonthlyDay,
  }),
  saying({
    intent: UnsetMonthlyDay,
    means: '取消每月报送的日子',
    by: anywhere(OFFICE),
    effect: 'proposes',
    preview: previewUnset,
    replaces: () => true,
    undone: (_done, cause, ctx) => monthlyDayBefore(cause, ctx),
    handle: unsetMonthlyDay,
  }),
  saying({
    intent: AskDueMoved,
    means: '问报送的截止日子能不能改',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askDueMoved,
  }),
  saying({
    intent: ListParameters,
    means: '看规则的参数',
    by: anywhere(MEMBERS),
    forms: [
      form('[查看|看][全部|所有][的]规则[的]参数[清单|列表|有哪些|是什么]', () => ({
        kind: 'list-parameters',
      })),
    ],
    effect: 'answers',
    handle: listParameters,
  }),
  saying({
    intent: SetParameter,
    by: anywhere(OFFICE),
    effect: 'changes',
    asks: ({ parameter, value }, plan) => parameterToSet(parameter, value, plan),
    undone: parameterBefore,
    handle: setParameter,
  }),
  saying({
    intent: AskHowToSet,
    by: anywhere(OFFICE),
    effect: 'answers',
    handle: askHowToSet,
  }),
  saying({
    intent: LockPeriod,
    means: '锁定或解锁一个月、一个季度的报送',
    by: anywhere(OFFICE),
    forms: [
      form('锁定{period}[的][报送|月报|季报]', ({ period }) => ({
        kind: 'lock-period',
        period,
        isLocked: true,
      })),
      form('(解锁|解除锁定){period}[的][报送|月报|季报]', ({ period }) => ({
        kind: 'lock-period',
        period,
        isLocked: false,
      })),
    ],
    effect: 'changes',
    undone: async ({ period, isLocked }) => ({ kind: 'lock-period', period, isLocked: !isLocked }),
    asks: ({ period, isLocked }) => `${isLocked ? '锁定' : '解锁'}${periodInWords(period)}的报送`,
    handle: lockPeriod,
  }),
  saying({
    intent: AskWeekday,
    means: '问某天或报送截止那天是星期几、上不上班',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askWeekday,
  }),
  saying({
    intent: AskLocked,
    means: '问某期锁定了没有',
    by: anywhere(MEMBERS),
    frames: LOCKED,
    asked: ['{period}锁了吗'],
    effect: 'answers',
    handle: askLocked,
  }),
  saying({
    intent: SetWorkdays,
    means: '设定放假或上班的日子',
    by: anywhere(OFFICE),
    effect: 'changes',
    asks: ({ from, to, isWorkday }) =>
      `把${dayInWords(from)}至${dayInWords(to)}设为${isWorkday ? '上班' : '放假'}`,
    handle: setWorkdays,
  }),
];
