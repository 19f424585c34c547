import type { Handlers } from '../src/context.ts';
import { acknowledge } from './messages/acknowledge.ts';
import { amendReport } from './messages/amend-report.ts';
import { approveBinding } from './messages/approve-binding.ts';
import { approveExtension } from './messages/approve-extension.ts';
import { askDocument } from './messages/ask-document.ts';
import { askDueDay } from './messages/ask-due-day.ts';
import { askExperience } from './messages/ask-experience.ts';
import { askExtension } from './messages/ask-extension.ts';
import { askGroup } from './messages/ask-group.ts';
import { askGroupReport } from './messages/ask-group-report.ts';
import { askGroupTasks } from './messages/ask-group-tasks.ts';
import { askHelp } from './messages/ask-help.ts';
import { askMissing } from './messages/ask-missing.ts';
import { askOffice } from './messages/ask-office.ts';
import { askOpen } from './messages/ask-open.ts';
import { askOverview } from './messages/ask-overview.ts';
import { askOwnReports } from './messages/ask-own-reports.ts';
import { askOwnUnit } from './messages/ask-own-unit.ts';
import { askPerson } from './messages/ask-person.ts';
import { askPost } from './messages/ask-post.ts';
import { askRule } from './messages/ask-rule.ts';
import { askSelf } from './messages/ask-self.ts';
import { askSeveral } from './messages/ask-several.ts';
import { askSharedGroups } from './messages/ask-shared-groups.ts';
import { askSharedTasks } from './messages/ask-shared-tasks.ts';
import { askTask } from './messages/ask-task.ts';
import { askTaskDeadline } from './messages/ask-task-deadline.ts';
import { askTaskGroup } from './messages/ask-task-group.ts';
import { askTaskLead } from './messages/ask-task-lead.ts';
import { askTaskPart } from './messages/ask-task-part.ts';
import { askTaskProgress } from './messages/ask-task-progress.ts';
import { askTaskTargets } from './messages/ask-task-targets.ts';
import { askTaskUnits } from './messages/ask-task-units.ts';
import { askUnitGroups } from './messages/ask-unit-groups.ts';
import { askUnitInGroup } from './messages/ask-unit-in-group.ts';
import { askUnitInTask } from './messages/ask-unit-in-task.ts';
import { askUnitTasks } from './messages/ask-unit-tasks.ts';
import { askVersions } from './messages/ask-versions.ts';
import { askWhich } from './messages/ask-which.ts';
import { askWhichTask } from './messages/ask-which-task.ts';
import { attachEvidence } from './messages/attach-evidence.ts';
import { bindPerson } from './messages/bind-person.ts';
import { cancelDraft } from './messages/cancel-draft.ts';
import { compareTasks } from './messages/compare-tasks.ts';
import { compareUnits } from './messages/compare-units.ts';
import { confirmDraft } from './messages/confirm-draft.ts';
import { countGroupTasks } from './messages/count-group-tasks.ts';
import { decline } from './messages/decline.ts';
import { findTask } from './messages/find-task.ts';
import { findTasksDue } from './messages/find-tasks-due.ts';
import { greet } from './messages/greet.ts';
import { guideBinding } from './messages/guide-binding.ts';
import { guideReport } from './messages/guide-report.ts';
import { keepDraft } from './messages/keep-draft.ts';
import { listBindings } from './messages/list-bindings.ts';
import { listExtensions } from './messages/list-extensions.ts';
import { listGroups } from './messages/list-groups.ts';
import { listParameters } from './messages/list-parameters.ts';
import { listTasks } from './messages/list-tasks.ts';
import { listUnits } from './messages/list-units.ts';
import { listUnverified } from './messages/list-unverified.ts';
import { lockPeriod } from './messages/lock-period.ts';
import { markDelivered } from './messages/mark-delivered.ts';
import { misread } from './messages/misread.ts';
import { missFact } from './messages/miss-fact.ts';
import { missName } from './messages/miss-name.ts';
import { missNumber } from './messages/miss-number.ts';
import { overhear } from './messages/overhear.ts';
import { pauseNudges } from './messages/pause-nudges.ts';
import { prefillQuarter } from './messages/prefill-quarter.ts';
import { rankGroups } from './messages/rank-groups.ts';
import { rankTasks } from './messages/rank-tasks.ts';
import { rankUnits } from './messages/rank-units.ts';
import { refuse } from './messages/refuse.ts';
import { refuseExtension } from './messages/refuse-extension.ts';
import { rejectBinding } from './messages/reject-binding.ts';
import { remindLater } from './messages/remind-later.ts';
import { reportProgress } from './messages/report-progress.ts';
import { resendMessage } from './messages/resend-message.ts';
import { resumeDraft } from './messages/resume-draft.ts';
import { resumeNudges } from './messages/resume-nudges.ts';
import { sendNothing } from './messages/send-nothing.ts';
import { sendTooMuch } from './messages/send-too-much.ts';
import { setMonthlyDay } from './messages/set-monthly-day.ts';
import { setParameter } from './messages/set-parameter.ts';
import { setWorkdays } from './messages/set-workdays.ts';
import { settleDoubt } from './messages/settle-doubt.ts';
import { signFor } from './messages/sign-for.ts';
import { submitGroupReport } from './messages/submit-group-report.ts';
import { urgeMissing } from './messages/urge-missing.ts';
import { withdrawReport } from './messages/withdraw-report.ts';

/** Everything that a person can say to the clerk. Each entry is one file in `messages/`. */
export const handlers: Handlers = {
  // Tasks
  'ask-task': askTask,
  'ask-task-lead': askTaskLead,
  'ask-task-units': askTaskUnits,
  'ask-task-targets': askTaskTargets,
  'ask-task-deadline': askTaskDeadline,
  'ask-task-part': askTaskPart,
  'ask-task-group': askTaskGroup,
  'ask-task-progress': askTaskProgress,
  'ask-unit-in-task': askUnitInTask,
  'compare-tasks': compareTasks,
  'find-task': findTask,
  'find-tasks-due': findTasksDue,
  'rank-tasks': rankTasks,
  'list-tasks': listTasks,
  // Units and working groups
  'ask-unit-tasks': askUnitTasks,
  'ask-unit-groups': askUnitGroups,
  'ask-unit-in-group': askUnitInGroup,
  'ask-shared-tasks': askSharedTasks,
  'ask-shared-groups': askSharedGroups,
  'compare-units': compareUnits,
  'rank-units': rankUnits,
  'rank-groups': rankGroups,
  'list-units': listUnits,
  'ask-group': askGroup,
  'ask-group-tasks': askGroupTasks,
  'count-group-tasks': countGroupTasks,
  'list-groups': listGroups,
  // People
  'ask-person': askPerson,
  'ask-post': askPost,
  'ask-office': askOffice,
  // The notice and its rules
  'ask-rule': askRule,
  'ask-due-day': askDueDay,
  'ask-open': askOpen,
  'ask-document': askDocument,
  // More than one question, and none that can be answered
  'ask-several': askSeveral,
  'ask-which': askWhich,
  'ask-which-task': askWhichTask,
  'ask-own-unit': askOwnUnit,
  'miss-number': missNumber,
  'miss-fact': missFact,
  'miss-name': missName,
  decline,
  refuse,
  misread,
  'guide-report': guideReport,
  'send-nothing': sendNothing,
  'send-too-much': sendTooMuch,
  // Who is who
  'ask-self': askSelf,
  'bind-person': bindPerson,
  'guide-binding': guideBinding,
  'list-bindings': listBindings,
  'approve-binding': approveBinding,
  'reject-binding': rejectBinding,
  // Reports: what a unit puts on record, and what stands there
  'report-progress': reportProgress,
  'amend-report': amendReport,
  'settle-doubt': settleDoubt,
  'withdraw-report': withdrawReport,
  'prefill-quarter': prefillQuarter,
  'attach-evidence': attachEvidence,
  'ask-own-reports': askOwnReports,
  'ask-versions': askVersions,
  'ask-experience': askExperience,
  // The state of the whole, for leaders and the office
  'ask-overview': askOverview,
  'ask-missing': askMissing,
  'ask-group-report': askGroupReport,
  'submit-group-report': submitGroupReport,
  'lock-period': lockPeriod,
  'set-monthly-day': setMonthlyDay,
  'list-parameters': listParameters,
  'set-parameter': setParameter,
  // Extensions: a later day, asked for in time and decided by the office
  'ask-extension': askExtension,
  'list-extensions': listExtensions,
  'approve-extension': approveExtension,
  'refuse-extension': refuseExtension,
  // Nudges and who is left alone
  'urge-missing': urgeMissing,
  'sign-for': signFor,
  'remind-later': remindLater,
  'pause-nudges': pauseNudges,
  'resume-nudges': resumeNudges,
  'set-workdays': setWorkdays,
  // What the platforms took without a word
  'list-unverified': listUnverified,
  'resend-message': resendMessage,
  'mark-delivered': markDelivered,
  // Drafts
  'keep-draft': keepDraft,
  'confirm-draft': confirmDraft,
  'cancel-draft': cancelDraft,
  'resume-draft': resumeDraft,
  // Courtesy
  'ask-help': askHelp,
  greet,
  acknowledge,
  overhear,
};
