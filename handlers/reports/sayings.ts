import {
  anywhere,
  EVERYBODY,
  GROUPS,
  LEADERS_AND_GROUPS,
  MEMBERS,
  REPORTERS,
} from '../../src/domain/permission.ts';
import { AskTaskProgress } from '../../src/domain/question.ts';
import { AmendReport, ReportProgress, WithdrawReport } from '../../src/domain/report-intent.ts';
import { type Saying, saying } from '../../src/room.ts';
import { amendReport } from './amend-report.ts';
import { askExperience } from './ask-experience.ts';
import { askGroupReport } from './ask-group-report.ts';
import { askOwnReports } from './ask-own-reports.ts';
import { askTaskProgress } from './ask-task-progress.ts';
import { askVersions } from './ask-versions.ts';
import { attachEvidence } from './attach-evidence.ts';
import { dropped } from './dropped.ts';
import { guideReport } from './guide-report.ts';
import {
  AskExperience,
  AskGroupReport,
  AskOwnReports,
  AskVersions,
  AttachEvidence,
  GuideReport,
  PrefillQuarter,
  ShowDraftInFull,
  SubmitGroupReport,
} from './intents.ts';
import { joinedReport } from './joined-report.ts';
import { prefillQuarter } from './prefill-quarter.ts';
import { previewGroupReport } from './preview-group-report.ts';
import { previewReport } from './preview-report.ts';
import { previewWithdrawal } from './preview-withdrawal.ts';
import { reportProgress } from './report-progress.ts';
import { showDraftInFull } from './show-draft-in-full.ts';
import { submitGroupReport } from './submit-group-report.ts';
import { withdrawReport } from './withdraw-report.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: ReportProgress,
    by: anywhere(REPORTERS),
    help: () =>
      '· 报进展：“任务编号＋完成情况；问题：……；下一步：……”，核对后回“确认”；“更正：……”“撤回任务编号”',
    effect: 'proposes',
    preview: previewReport,
    joined: joinedReport,
    dropped,
    handle: reportProgress,
  }),
  saying({
    intent: AmendReport,
    by: anywhere(REPORTERS),
    effect: 'changes',
    handle: amendReport,
  }),
  saying({
    intent: WithdrawReport,
    means: '撤回报过的一项',
    by: anywhere(REPORTERS),
    effect: 'proposes',
    preview: previewWithdrawal,
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
    handle: prefillQuarter,
  }),
  saying({
    intent: AttachEvidence,
    by: anywhere(REPORTERS),
    effect: 'changes',
    handle: attachEvidence,
  }),
  saying({
    intent: GuideReport,
    by: EVERYBODY,
    effect: 'changes',
    handle: guideReport,
  }),
  saying({
    intent: AskOwnReports,
    means: '问自己单位报了什么、还差什么',
    by: anywhere(REPORTERS),
    help: () => '· “我的待办”看已报未报；“季报预填”',
    effect: 'answers',
    handle: askOwnReports,
  }),
  saying({
    intent: AskTaskProgress,
    means: '问某项任务进展到哪里了',
    by: anywhere(MEMBERS),
    help: () => '· “任务编号＋进度”“任务编号＋历史版本”“总体进展”',
    effect: 'answers',
    handle: askTaskProgress,
  }),
  saying({
    intent: AskVersions,
    means: '看某项任务报送的历次版本',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askVersions,
  }),
  saying({
    intent: AskExperience,
    means: '看各单位报的典型做法',
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askExperience,
  }),
  saying({
    intent: SubmitGroupReport,
    means: '提交工作组的月报',
    by: anywhere(GROUPS),
    help: () => '· 工作组：“提交本月月报”“第一组月报”',
    effect: 'proposes',
    preview: previewGroupReport,
    handle: submitGroupReport,
  }),
  saying({
    intent: AskGroupReport,
    means: '看工作组的月报',
    by: anywhere(LEADERS_AND_GROUPS),
    effect: 'answers',
    handle: askGroupReport,
  }),
];
