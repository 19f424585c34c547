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
  SubmitGroupReport,
} from './intents.ts';
import { joinedReport } from './joined-report.ts';
import { prefillQuarter } from './prefill-quarter.ts';
import { previewGroupReport } from './preview-group-report.ts';
import { previewReport } from './preview-report.ts';
import { previewWithdrawal } from './preview-withdrawal.ts';
import { reportProgress } from './report-progress.ts';
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
    by: anywhere(REPORTERS),
    effect: 'proposes',
    preview: previewWithdrawal,
    handle: withdrawReport,
  }),
  saying({
    intent: PrefillQuarter,
    by: anywhere(REPORTERS),
    effect: 'changes',
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
    by: anywhere(REPORTERS),
    help: () => '· “我的待办”看已报未报；“季报预填”',
    effect: 'answers',
    handle: askOwnReports,
  }),
  saying({
    intent: AskTaskProgress,
    by: anywhere(MEMBERS),
    help: () => '· “任务编号＋进度”“任务编号＋历史版本”“总体进展”',
    effect: 'answers',
    handle: askTaskProgress,
  }),
  saying({
    intent: AskVersions,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askVersions,
  }),
  saying({
    intent: AskExperience,
    by: anywhere(MEMBERS),
    effect: 'answers',
    handle: askExperience,
  }),
  saying({
    intent: SubmitGroupReport,
    by: anywhere(GROUPS),
    help: () => '· 工作组：“提交本月月报”“第一组月报”',
    effect: 'proposes',
    preview: previewGroupReport,
    handle: submitGroupReport,
  }),
  saying({
    intent: AskGroupReport,
    by: anywhere(LEADERS_AND_GROUPS),
    effect: 'answers',
    handle: askGroupReport,
  }),
];
