import { COMMAND } from './command.ts';
import type { Seat } from './office.ts';

/** Whoever takes a step of 附件2. */
export const WALKERS: readonly Seat[] = [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', group: 4, unit: '区水务局' }] },
];

/** How far each record has come by what was said, `who：words`. */
export const DRAFTED = [
  'gl4：起草发文，以指挥部办公室名义，标题：关于开展停车场摸排的通知，主送：各责任单位，正文：请各责任单位于7月15日前报送停车场摸排情况。',
  'gl4：确认',
];
export const SIGNED = [...DRAFTED, 'gz4：同意发文1'];
export const CHECKED = [...SIGNED, 'of1：同意发文1'];
export const ISSUED = [...CHECKED, 'vice：签发发文1'];
export const NUMBERED = [...ISSUED, 'of1：设置办公室文号代字 济天城提指办发', 'of1：编号发文1'];
export const PRINTED = [...NUMBERED, 'gl4：发文1校对完了，印了40份，也装订好了'];
export const RELEASED = [...PRINTED, 'of1：发文1可以发送'];
export const PLANNED = [
  'gl4：召开第四组会议，7月8日下午2点，区水务局三楼会议室，议题：停车场选址',
  'gl4：确认',
];
export const PLAN_SIGNED = [...PLANNED, 'gz4：同意会议1'];
export const PLAN_FILED = [...PLAN_SIGNED, 'of1：备案会议1'];
export const ANNOUNCED = [...PLAN_FILED, 'gl4：会议1发通知'];
export const REGISTERED = [
  'of1：登记批示：韩利师7月6日批示：请区水务局抓紧解决北园大街积水',
  'of1：确认',
];
export const REFERRED = [...REGISTERED, 'of1：转办批示1'];
export const RECEIVED = [...REFERRED, 'lw：签收批示1'];
export const ANSWERED = [...RECEIVED, 'lw：办结批示1：积水点已疏通，管道换新120米'];
export const SUBMITTED = [...ANSWERED, 'of1：综合批示1', 'of1：上报批示1'];
export const SUPERVISED = [
  'of1：督办：任务28公厕建设滞后，区环卫管护中心7月31日前开工2座',
  'of1：确认',
];
export const SUPERVISED_RECEIVED = [...SUPERVISED, 'lh：签收督办1'];
export const SUPERVISED_ANSWERED = [...SUPERVISED_RECEIVED, 'lh：办结督办1：2座均已开工'];
export const INSPECTED = ['of1：登记暗访：7月5日，宝华街，任务28，公厕地面积水', 'of1：确认'];
export const PUBLISHED = [...INSPECTED, 'of1：发布检查1'];
export const ASKED_IN_WRITING = [
  'of1：书面调度二季度：请报未完成原因和措施，7月24日前',
  'of1：确认',
];
export const FILED = ['ar4：归档资料：任务13大中修开工照片，前期，声像'];
export const FINISHED = [...FILED, 'of1：任务13完成', 'of1：确认'];
export const HANDED_OVER = [...FINISHED, 'ar4：移交任务13档案'];
export const ARRANGED = ['of1：韩利师7月9日上午9点半调研小清河，区水务局陪同', 'of1：确认'];

/** What is said behind an opening, in several ways. */
export interface Step {
  /** What was done before, `who：words`. */
  readonly after: readonly string[];
  /** `who：words`, each said for itself. */
  readonly said: readonly string[];
  /** One of these stands in the answer. */
  readonly answers: readonly string[];
  readonly at?: string;
  /** What is said first, at that time. */
  readonly first?: readonly string[];
}
