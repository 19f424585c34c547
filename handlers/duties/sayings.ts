import { alone, anywhere, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import {
  cancelActivity,
  changeActivity,
  listActivities,
  previewActivity,
  registerActivity,
} from './activities.ts';
import {
  CancelActivity,
  ChangeActivity,
  ListActivities,
  ListStreets,
  RegisterActivity,
  RegisterStreet,
  SumUpWeek,
} from './intents.ts';
import { sourcesOfWeek } from './sources.ts';
import { listStreets, registerStreet } from './streets.ts';
import { sumUpWeek } from './week.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: RegisterActivity,
    by: alone(OFFICE),
    help: () => '· “登记领导活动：6月10日上午9点，某领导调研某处，某某局陪同”“取消领导活动1”',
    inShort: ({ what }) => `登记领导活动（${what ?? ''}）`,
    effect: 'proposes',
    preview: previewActivity,
    about: ({ day, time, what, units }) => [day && `${day} ${time}`, what, units.join()],
    handle: registerActivity,
  }),
  saying({
    intent: ListActivities,
    means: '看领导活动安排',
    by: anywhere(MEMBERS),
    forms: [
      form(
        '[查|查看|看|看看|看一下|我的|本周|近期|今天]领导(活动|行程|日程)[安排|清单|台账]',
        () => ({
          kind: 'list-activities',
          from: null,
          to: null,
        }),
      ),
    ],
    help: () => '· “领导活动”看近期安排',
    effect: 'answers',
    handle: listActivities,
  }),
  saying({
    intent: ChangeActivity,
    by: alone(OFFICE),
    effect: 'changes',
    inShort: ({ activity }) => `改领导活动${activity ?? ''}的时间`,
    handle: changeActivity,
  }),
  saying({
    intent: CancelActivity,
    by: alone(OFFICE),
    effect: 'changes',
    inShort: ({ activity }) => `取消领导活动${activity ?? ''}`,
    handle: cancelActivity,
  }),
  saying({
    intent: SumUpWeek,
    means: '看一周的日常检查和督办汇总',
    by: alone(MEMBERS),
    forms: [
      form('[看|查看|看一下]([一|本|这]周|每周|周)汇总[情况|表]', () => ({ kind: 'sum-up-week' })),
      form('[看|查看|看一下](上周|上一周|上星期|上个星期)[的]汇总[情况|表]', () => ({
        kind: 'sum-up-week',
        isOfLast: true,
      })),
    ],
    help: () => '· “一周汇总”看各组日常检查和督办',
    effect: 'answers',
    sources: sourcesOfWeek,
    handle: sumUpWeek,
  }),
  saying({
    intent: RegisterStreet,
    by: alone(OFFICE),
    help: () => '· “登记街道：某某街道，负责人某某，联络员某某”“街道架构”',
    effect: 'changes',
    inShort: ({ street }) => `登记街道${street ?? ''}`,
    handle: registerStreet,
  }),
  saying({
    intent: ListStreets,
    means: '看各街道的负责人和联络员',
    by: alone(MEMBERS),
    forms: [
      form(
        '[查|查看|看|看一下|各](街道架构|街道组织架构|街道名单|街道联络员|街道负责人)[清单|情况]',
        () => ({
          kind: 'list-streets',
        }),
      ),
    ],
    effect: 'answers',
    handle: listStreets,
  }),
];
