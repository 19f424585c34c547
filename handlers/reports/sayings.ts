import type { Amendment } from '../../src/domain/amendment.ts';
import {
  alone,
  anywhere,
  EVERYBODY,
  GROUPS,
  LEADERS_AND_GROUPS,
  MEMBERS,
  REPORTERS,
} from '../../src/domain/permission.ts';
import { AskTaskProgress } from '../../src/domain/question.ts';
import {
  AmendReport,
  ReportProgress,
  TellAndAsk,
  WithdrawReport,
} from '../../src/domain/report-intent.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { exampleFigure, shown } from '../../src/wording/examples.ts';
import { amendReport } from './amend-report.ts';
import { askAchieved } from './ask-achieved.ts';
import { askDue } from './ask-due.ts';
import { askDuty } from './ask-duty.ts';
import { askFigure } from './ask-figure.ts';
import { askGoingOn } from './ask-going-on.ts';
import { askGroupReport } from './ask-group-report.ts';
import { askHowToReport } from './ask-how-to-report.ts';
import { askLastAchieved } from './ask-last-achieved.ts';
import { askOrigin } from './ask-origin.ts';
import { askOwnReports } from './ask-own-reports.ts';
import { askReaders } from './ask-readers.ts';
import { askRecord } from './ask-record.ts';
import { askRemainder } from './ask-remainder.ts';
import { askTaskProgress } from './ask-task-progress.ts';
import { askTold } from './ask-told.ts';
import { askVersions } from './ask-versions.ts';
import { attachEvidence } from './attach-evidence.ts';
import { beginTask } from './begin-task.ts';
import { checkOwn } from './check-own.ts';
import { dropped } from './dropped.ts';
import {
  ACHIEVED,
  BESIDE,
  DUE,
  DUTY,
  GROUP_REPORT,
  HOW,
  LAST_ACHIEVED,
  NAMED,
  ORIGIN,
  OWN,
  PROGRESS,
  READERS,
  RECORD,
  TOLD,
  VERSIONS,
} from './frames.ts';
import { guideReport } from './guide-report.ts';
import {
  AskAchieved,
  AskDue,
  AskDuty,
  AskFigure,
  AskGoingOn,
  AskGroupReport,
  AskHowToReport,
  AskLastAchieved,
  AskOrigin,
  AskOwnReports,
  AskReaders,
  AskRecord,
  AskRemainder,
  AskTold,
  AskVersions,
  AttachEvidence,
  BeginTask,
  CheckOwn,
  GuideReport,
  PrefillQuarter,
  ShowDraftInFull,
  SubmitGroupReport,
  SumUpGroup,
} from './intents.ts';
import { joinedGroupReport } from './joined-group-report.ts';
import { joinedReport } from './joined-report.ts';
import { prefillQuarter } from './prefill-quarter.ts';
import { previewGroupReport } from './preview-group-report.ts';
import { previewReport } from './preview-report.ts';
import { previewWithdrawal } from './preview-withdrawal.ts';
import { reportProgress } from './report-progress.ts';
import { reportedBefore } from './reported-before.ts';
import { showDraftInFull } from './show-draft-in-full.ts';
import { sourcesOfGroupReport, sourcesOfOwn, sourcesOfTask } from './sources.ts';
import { submitGroupReport } from './submit-group-report.ts';
import { sumUpGroup } from './sum-up-group.ts';
import { tellAndAsk } from './tell-and-ask.ts';
import { withdrawReport } from './withdraw-report.ts';
import { reportingForm } from './wording/how.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: ReportProgress,
    by: anywhere(REPORTERS),
    help: () => `· 报进展：${reportingForm('任务编号')}，核对后“确认”；“更正：……”“撤回任务编号”`,
    effect: 'proposes',
    preview: previewReport,
    verbs: ({ reading }) => (reading.act === 'correct' ? ['更正', '改'] : []),
    joined: joinedReport,
    dropped,
    undone: reportedBefore,
    handle: reportProgress,
  }),
  saying({
    intent: AmendReport,
    means: '补充或修改正在报的、刚报过的内容',
    by: anywhere(REPORTERS),
    forms: [
      form('记到任务{number}', ({ number: task }) => answering({ kind: 'mean-task', task })),
      form('记到每一项', () => answering({ kind: 'mean-every-task' })),
    ],
    effect: 'changes',
    asks: 'itself',
    isNoted: false,
    handle: amendReport,
  }),
  saying({
    intent: TellAndAsk,
    by: anywhere(REPORTERS),
    effect: 'changes',
    isNoted: false,
    handle: tellAndAsk,
  }),
  saying({
    intent: WithdrawReport,
    means: '撤回报过的一项',
    by: anywhere(REPORTERS),
    effect: 'proposes',
    preview: previewWithdrawal,
    verbs: () => ['撤回', '撤销', '撤'],
    replaces: (next, { task, period }) => next.task === task && next.period === period,
    handle: withdrawReport,
  }),
  saying({
    intent: ShowDraftInFull,
    by: anywhere(REPORTERS),
    effect: 'changes',
    asks: 'itself',
    handle: showDraftInFull,
  }),
  saying({
    intent: PrefillQuarter,
    means: '用月报预填季报',
    by: anywhere(REPORTERS),
    effect: 'changes',
    asks: 'itself',
    isNoted: false,
    handle: prefillQuarter,
  }),
  saying({
    intent: AttachEvidence,
    by: anywhere(REPORTERS),
    effect: 'changes',
    handle: attachEvidence,
  }),
  saying({
    intent: BeginTask,
    by: anywhere(REPORTERS),
    effect: 'changes',
    isNoted: false,
    handle: beginTask,
  }),
  saying({
    intent: GuideReport,
    by: EVERYBODY,
    forms: [
      form(
        '[我要|我们要|我想|我来|要](报|报一下|填|上报|汇报|交)(进展|月报|季报|情况|数)[了]',
        () => ({
          kind: 'guide-report' as const,
          isWanted: true,
        }),
      ),
    ],
    effect: 'changes',
    handle: guideReport,
  }),
  saying({
    intent: AskOwnReports,
    means: '问自己单位报了什么、还差什么',
    by: anywhere(MEMBERS),
    frames: OWN,
    help: () => '· “我的待办”看已报未报；“季报预填”',
    asked: ['{period?}{own}还有哪些没报', '{own}要报什么', '{own}报的登记上了吗'],
    effect: 'answers',
    sources: sourcesOfOwn,
    handle: askOwnReports,
  }),
  saying({
    intent: AskTaskProgress,
    means: '问某项任务进展到哪里了',
    by: anywhere(MEMBERS),
    frames: [...PROGRESS, ...BESIDE],
    help: () => '· “任务编号＋进度”“任务编号＋历史版本”“总体进展”',
    asked: ['{task}进展怎么样'],
    effect: 'answers',
    sources: sourcesOfTask,
    handle: askTaskProgress,
  }),
  saying({
    intent: AskGoingOn,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askGoingOn,
  }),
  saying({
    intent: AskVersions,
    means: '看某项任务报送的历次版本',
    by: anywhere(MEMBERS),
    frames: VERSIONS,
    effect: 'answers',
    handle: askVersions,
  }),
  saying({
    intent: AskRecord,
    means: '看报上来的进展、问题、做法',
    by: anywhere(MEMBERS),
    frames: RECORD,
    help: (plan) =>
      `· ${shown(['上个月我报了什么', '存在问题汇总', exampleFigure(plan), '怎么报', '最晚几号报'])}`,
    asked: [
      '{period?}{unit}报了什么',
      '{period?}{task}有哪些存在问题',
      '{period?}{unit}有哪些存在问题',
      '{period?}{group?}有哪些存在问题',
      '{period?}{own}报了什么',
      '典型做法有哪些',
    ],
    effect: 'answers',
    handle: askRecord,
  }),
  saying({
    intent: AskTold,
    means: '查哪些单位在报送里写到某件事',
    by: anywhere(MEMBERS),
    frames: [...TOLD, ...NAMED],
    effect: 'answers',
    handle: askTold,
  }),
  saying({
    intent: AskFigure,
    means: '问报送里写到的某个数（不是目标数）',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askFigure,
  }),
  saying({
    intent: AskRemainder,
    means: '问报送里查出、开工的数减去整改、完工的数还剩多少',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askRemainder,
  }),
  saying({
    intent: AskAchieved,
    means: '问目标数完成了多少、还差多少',
    by: anywhere(MEMBERS),
    frames: ACHIEVED,
    asked: ['{task}完成多少了', '{task}还差多少'],
    effect: 'answers',
    sources: sourcesOfTask,
    handle: askAchieved,
  }),
  saying({
    intent: AskOrigin,
    means: '问登记里的某个数是谁报的、什么时候报的',
    by: anywhere(MEMBERS),
    frames: ORIGIN,
    effect: 'answers',
    handle: askOrigin,
  }),
  saying({
    intent: AskLastAchieved,
    means: '问自己刚报的那项完成了多少',
    by: anywhere(MEMBERS),
    frames: LAST_ACHIEVED,
    effect: 'answers',
    handle: askLastAchieved,
  }),
  saying({
    intent: CheckOwn,
    means: '核对自己刚报的数，或看自己刚报的内容',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: checkOwn,
  }),
  saying({
    intent: AskDue,
    means: '问最晚哪天报、算不算迟报',
    by: anywhere(MEMBERS),
    frames: DUE,
    asked: ['报送什么时候截止', '迟报了会怎么样'],
    effect: 'answers',
    handle: askDue,
  }),
  saying({
    intent: AskDuty,
    means: '问某项任务要不要自己单位报',
    by: anywhere(MEMBERS),
    frames: DUTY,
    effect: 'answers',
    handle: askDuty,
  }),
  saying({
    intent: AskReaders,
    means: '问谁能看到报的内容',
    by: anywhere(MEMBERS),
    frames: READERS,
    asked: ['{own}报的谁能看到'],
    effect: 'answers',
    handle: askReaders,
  }),
  saying({
    intent: AskHowToReport,
    means: '问怎么报、怎么改、怎么撤回、怎么交材料',
    by: anywhere(MEMBERS),
    frames: HOW,
    asked: ['进展怎么报', '报错了怎么改', '佐证材料怎么传'],
    effect: 'answers',
    handle: askHowToReport,
  }),
  saying({
    intent: SubmitGroupReport,
    means: '提交工作组的月报',
    by: anywhere(GROUPS),
    help: () => '· 工作组：“提交本月月报”“第一组6月小结”',
    effect: 'proposes',
    preview: previewGroupReport,
    joined: joinedGroupReport,
    handle: submitGroupReport,
  }),
  saying({
    intent: AskGroupReport,
    means: '看工作组的月报',
    by: anywhere(LEADERS_AND_GROUPS),
    frames: GROUP_REPORT,
    asked: ['{period?}{group}月报'],
    effect: 'answers',
    sources: sourcesOfGroupReport,
    handle: askGroupReport,
  }),
  saying({
    intent: SumUpGroup,
    means: '看工作组一个月的小结',
    by: alone(LEADERS_AND_GROUPS),
    effect: 'answers',
    sources: (intent, state, ctx) =>
      sourcesOfGroupReport({ ...intent, kind: 'ask-group-report' }, state, ctx),
    handle: sumUpGroup,
  }),
];

/** To what the clerk asked back. */
const answering = (one: Amendment): AmendReport => ({ kind: 'amend-report', amendments: [one] });
