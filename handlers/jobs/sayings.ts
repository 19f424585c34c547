import { isQuarter, type Period } from '../../src/domain/period.ts';
import { alone, anywhere, LEADERS, OFFICE } from '../../src/domain/permission.ts';
import { type Form, form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { askBurden } from './ask-burden.ts';
import { AskBurden, ListJobs, PreviewNudges, SetJob } from './intents.ts';
import { listJobs } from './list-jobs.ts';
import { previewNudges } from './preview-nudges.ts';
import { setJob } from './set-job.ts';
import { JOB_NAMES } from './wording/jobs.ts';

const setting = (words: string, job: SetJob['job']): readonly Form<SetJob>[] => [
  form(`(暂停|停发|停止|先停)${words}`, () => ({ kind: 'set-job', job, isPaused: true })),
  form(`(恢复|重开|继续发|重新开始)${words}`, () => ({ kind: 'set-job', job, isPaused: false })),
];

/** Only of months: 一季度减负统计 is no page that there is. */
const ofMonth = <T>(period: Period, means: (month: Period) => T): T | null =>
  isQuarter(period) ? null : means(period);

export const sayings: readonly Saying[] = [
  saying({
    intent: SetJob,
    means: '暂停或恢复季报提醒、月报提醒、简报',
    by: alone(OFFICE),
    forms: [
      ...setting('[全部|所有](季报|季度报送|季度)[的]提醒[任务]', 'quarterly'),
      ...setting('[全部|所有](月报|每月报送|月度)[的]提醒[任务]', 'monthly'),
      ...setting('[每日|每天|每周](简报|进展简报)[的][推送|任务]', 'briefing'),
    ],
    help: () => '· “暂停季报提醒”“恢复季报提醒”“暂停月报提醒”“暂停简报”',
    effect: 'changes',
    asks: ({ job, isPaused }) => `${isPaused ? '暂停' : '恢复'}${JOB_NAMES[job]}`,
    handle: setJob,
  }),
  saying({
    intent: ListJobs,
    means: '看有哪些自动提醒，哪些暂停了',
    by: alone(OFFICE),
    forms: [
      form('[查看|看][自动]提醒任务[有哪些|列表|清单]', () => ({ kind: 'list-jobs' })),
      form('暂停了(哪些|什么)[提醒|任务|提醒任务]', () => ({ kind: 'list-jobs' })),
    ],
    help: () => '· “提醒任务”看哪些在发、哪些暂停了',
    effect: 'answers',
    handle: listJobs,
  }),
  saying({
    intent: PreviewNudges,
    means: '预览以后会自动发出的提醒',
    by: alone(OFFICE),
    forms: [
      form('预览[自动][以后的]提醒', () => ({ kind: 'preview-nudges', month: null, page: 1 })),
      form('预览提醒第{count}页', ({ count: page }) =>
        page > 0 ? { kind: 'preview-nudges', month: null, page } : null,
      ),
      form('预览{period}[份][的]提醒', ({ period }) =>
        ofMonth(period, (month) => ({ kind: 'preview-nudges' as const, month, page: 1 })),
      ),
      form('预览{period}[份][的]提醒第{count}页', ({ period, count: page }) =>
        page > 0
          ? ofMonth(period, (month) => ({ kind: 'preview-nudges' as const, month, page }))
          : null,
      ),
    ],
    help: () => '· “预览提醒”“预览7月提醒”：以后哪天发给谁，只看不发',
    effect: 'answers',
    handle: previewNudges,
  }),
  saying({
    intent: AskBurden,
    means: '看一个月里向各单位要了什么：发了多少消息，要报多少件',
    by: anywhere(LEADERS),
    forms: [
      form('[查看|看]减负统计', () => ({ kind: 'ask-burden', month: null, page: 1 })),
      form('[查看|看]{period}[份][的]减负统计', ({ period }) =>
        ofMonth(period, (month) => ({ kind: 'ask-burden' as const, month, page: 1 })),
      ),
      form('{period}[份][的]减负统计第{count}页', ({ period, count: page }) =>
        page > 0
          ? ofMonth(period, (month) => ({ kind: 'ask-burden' as const, month, page }))
          : null,
      ),
    ],
    help: () => '· “6月减负统计”：向各单位发了多少提醒、要报多少件',
    effect: 'answers',
    handle: askBurden,
  }),
];
