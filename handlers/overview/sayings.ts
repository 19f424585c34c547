import { alone, anywhere, LEADERS_AND_GROUPS, MEMBERS } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { exampleLights, shown } from '../../src/wording/examples.ts';
import { askBriefing } from './ask-briefing.ts';
import { askChanges } from './ask-changes.ts';
import { askGoals } from './ask-goals.ts';
import { askLights } from './ask-lights.ts';
import { askMissing } from './ask-missing.ts';
import { askOverview } from './ask-overview.ts';
import { askReceived } from './ask-received.ts';
import { askReported } from './ask-reported.ts';
import { askTimesReported } from './ask-times-reported.ts';
import { compareReported } from './compare-reported.ts';
import {
  BESIDE_EACH_OTHER,
  CHANGES,
  GOALS,
  LIGHTS,
  MISSING,
  RECEIVED,
  REPORTED,
  STATE,
  TIMES_REPORTED,
} from './frames.ts';
import {
  AskBriefing,
  AskChanges,
  AskGoals,
  AskLights,
  AskMissing,
  AskOverview,
  AskReceived,
  AskReported,
  AskTimesReported,
  CompareReported,
  TellNoMore,
  TellWhenAllIn,
} from './intents.ts';
import {
  sourcesOfBriefing,
  sourcesOfLights,
  sourcesOfMissing,
  sourcesOfOverview,
  sourcesOfReported,
} from './sources.ts';
import { tellNoMore } from './tell-no-more.ts';
import { tellWhenAllIn } from './tell-when-all-in.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: AskOverview,
    means: '问总体进展',
    by: anywhere(MEMBERS),
    frames: STATE,
    asked: ['总体情况怎么样', '{group}进展怎么样'],
    effect: 'answers',
    sources: sourcesOfOverview,
    handle: askOverview,
  }),
  saying({
    intent: AskBriefing,
    means: '再看一遍最近的简报',
    by: alone(MEMBERS),
    forms: [
      form('[再发|再看|看看|看一下|查看|发我](今天|今早|昨天|上次|最近|本周)的[工作]简报', () => ({
        kind: 'ask-briefing' as const,
      })),
      form('(再发|再看|看看|看一下|查看)[一下|一遍|一次][工作]简报', () => ({
        kind: 'ask-briefing' as const,
      })),
    ],
    effect: 'answers',
    sources: sourcesOfBriefing,
    handle: askBriefing,
  }),
  saying({
    intent: AskChanges,
    means: '问与上个月、上季度相比有什么变化',
    by: anywhere(MEMBERS),
    frames: CHANGES,
    asked: ['跟上个月比有什么变化'],
    effect: 'answers',
    handle: askChanges,
  }),
  saying({
    intent: AskLights,
    means: '看哪些任务亮红灯、黄灯，为什么',
    by: anywhere(MEMBERS),
    frames: LIGHTS,
    help: (plan) => `· ${shown(['红的是哪些', ...exampleLights(plan)])}`,
    asked: ['红灯的任务有哪些', '黄灯的任务有哪些', '{task}亮什么灯'],
    effect: 'answers',
    sources: sourcesOfLights,
    handle: askLights,
  }),
  saying({
    intent: AskMissing,
    means: '问谁还没报',
    by: anywhere(LEADERS_AND_GROUPS),
    frames: MISSING,
    help: () => '· “谁没报”“谁没签收”“谁迟报了”“催没报的”“收齐了叫我”',
    asked: ['{period?}{group?}还有谁没报'],
    effect: 'answers',
    sources: sourcesOfMissing,
    handle: askMissing,
  }),
  saying({
    intent: TellWhenAllIn,
    means: '报齐时告诉本人一次',
    by: anywhere(LEADERS_AND_GROUPS),
    effect: 'changes',
    asks: () => '报齐时告诉您一次',
    handle: tellWhenAllIn,
  }),
  saying({
    intent: TellNoMore,
    means: '报齐时不用再告诉本人',
    by: anywhere(LEADERS_AND_GROUPS),
    effect: 'changes',
    asks: () => '报齐时不再告诉您',
    handle: tellNoMore,
  }),
  saying({
    intent: AskReported,
    means: '看谁报了、谁迟报了',
    by: anywhere(MEMBERS),
    frames: REPORTED,
    asked: [
      '{period?}谁报了',
      '{period?}{unit}报了没有',
      '{period?}{task}谁报了',
      '{period?}谁迟报了',
    ],
    effect: 'answers',
    sources: sourcesOfReported,
    handle: askReported,
  }),
  saying({
    intent: AskTimesReported,
    means: '问一个单位、一项任务或一个组今年报了几次',
    by: anywhere(MEMBERS),
    frames: TIMES_REPORTED,
    asked: ['{unit}今年报了几次'],
    effect: 'answers',
    handle: askTimesReported,
  }),
  saying({
    intent: CompareReported,
    means: '问几个单位谁报了、谁没报、谁的工作快慢多少，并列对照',
    by: anywhere(MEMBERS),
    frames: BESIDE_EACH_OTHER,
    effect: 'answers',
    handle: compareReported,
  }),
  saying({
    intent: AskReceived,
    means: '问某几天里报上来了什么',
    by: anywhere(MEMBERS),
    frames: RECEIVED,
    asked: ['今天谁报了', '这周谁报了'],
    effect: 'answers',
    handle: askReceived,
  }),
  saying({
    intent: AskGoals,
    means: '问哪些目标已经达到，或哪些工作进度靠后、可能完不成',
    by: anywhere(MEMBERS),
    frames: GOALS,
    asked: ['哪些目标完成了', '{group?}哪几项最慢'],
    effect: 'answers',
    handle: askGoals,
  }),
];
