import { alone, anywhere, GROUPS, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { groupInShort } from '../../src/wording/seats.ts';
import { correctInspection } from './correct-inspection.ts';
import { draftCircular } from './draft-circular.ts';
import { evaluateYear } from './evaluate-year.ts';
import { fillMilestones, previewMilestones } from './fill-milestones.ts';
import {
  exemptMilestones,
  handInForms,
  makeAssessmentTable,
  returnForms,
  showForms,
  urgeForms,
} from './forms.ts';
import {
  AnswerFromReport,
  CorrectInspection,
  DraftCircular,
  DrawSpotCheck,
  EvaluateYear,
  ExemptMilestones,
  FillMilestones,
  HandInForms,
  JudgePairs,
  JudgeRest,
  MakeAssessmentTable,
  Recheck,
  RegisterInspection,
  ReturnForms,
  SendDispatch,
  ShowForms,
  ShowJudging,
  ShowSpotCheck,
  SuperviseInspection,
  UrgeForms,
  UrgeGroups,
} from './intents.ts';
import { judgePairs, judgeRest, showJudging } from './judge.ts';
import { previewInspection, registerInspection } from './register-inspection.ts';
import { answerWithReport, previewReportAsAnswer } from './report-as-answer.ts';
import { VERDICTS } from './rules.ts';
import { previewDispatch, sendDispatch } from './send-dispatch.ts';
import { showSpotCheck } from './show-spot-check.ts';
import { sourcesOfJudging } from './sources.ts';
import { drawSpotCheck, recheck } from './spot-check.ts';
import { superviseInspection } from './supervise-inspection.ts';
import { urgeGroups } from './urge-groups.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: FillMilestones,
    by: alone(MEMBERS),
    help: () =>
      '· 责任单位填报：“填报任务28：年度计划：……；二季度：……；三季度：……；四季度：……”“更正任务28填报：二季度：……”',
    inShort: ({ items }) => `填报任务${items.map(({ task }) => task ?? '').join('、')}`,
    effect: 'proposes',
    preview: previewMilestones,
    about: ({ items }) => [
      items.map(({ task }) => task ?? '').join(),
      JSON.stringify(items.map(({ quarters }) => quarters)),
    ],
    handle: fillMilestones,
  }),
  saying({
    intent: ExemptMilestones,
    by: alone(MEMBERS),
    effect: 'changes',
    inShort: ({ task, units }) => `免填任务${task ?? ''}${units.join('、')}`,
    handle: exemptMilestones,
  }),
  saying({
    intent: ShowForms,
    means: '看本组各单位填报表填了没有',
    by: alone(MEMBERS),
    help: () => '· 工作组汇总：“填报情况”“催办填报”“免填任务10某某局：理由”“提交第三组填报表”',
    effect: 'answers',
    handle: showForms,
  }),
  saying({
    intent: UrgeForms,
    by: alone(GROUPS),
    effect: 'changes',
    asks: ({ group }) =>
      group === null
        ? '催办各组还没有填报的全部单位'
        : `催办${groupInShort(group)}还没有填报的单位`,
    inShort: () => '催办填报',
    handle: urgeForms,
  }),
  saying({
    intent: UrgeGroups,
    by: alone(OFFICE),
    effect: 'changes',
    inShort: () => '催办各组',
    handle: urgeGroups,
  }),
  saying({
    intent: HandInForms,
    by: alone(MEMBERS),
    effect: 'changes',
    inShort: ({ quarter }) => (quarter === null ? '提交填报表' : '提交汇总表'),
    handle: handInForms,
  }),
  saying({
    intent: ReturnForms,
    by: alone(OFFICE),
    effect: 'changes',
    inShort: () => '退回工作组报来的表',
    handle: returnForms,
  }),
  saying({
    intent: MakeAssessmentTable,
    by: alone(OFFICE),
    help: () => '· 办公室：“生成季度考核表”“退回第三组二季度汇总表：理由”',
    effect: 'answers',
    handle: makeAssessmentTable,
  }),
  saying({
    intent: ShowJudging,
    means: '看某季度各项任务研判',
    by: alone(MEMBERS),
    help: () => '· 研判：“研判二季度”“任务10某某局未完成：原因”“其余完成”“提交第三组二季度汇总表”',
    effect: 'answers',
    sources: sourcesOfJudging,
    handle: showJudging,
  }),
  saying({
    intent: JudgePairs,
    by: alone(MEMBERS),
    effect: 'changes',
    inShort: ({ pairs }) => `研判${pairs.length}项`,
    handle: judgePairs,
  }),
  saying({
    intent: JudgeRest,
    by: alone(GROUPS),
    effect: 'changes',
    inShort: ({ verdict }) => `其余研判为${VERDICTS[verdict]}`,
    handle: judgeRest,
  }),
  saying({
    intent: RegisterInspection,
    by: alone(MEMBERS),
    help: () =>
      '· 检查：“登记暗访：6月18日，北园街道，任务28，……”“登记明察：……”，工作组“日常检查：……”；办公室“发布检查1”“检查1转督办，6月30日前”',
    inShort: ({ place }) => `登记检查（${place}）`,
    effect: 'proposes',
    preview: previewInspection,
    about: ({ place, tasks, finding }) => [place, tasks.join(), finding],
    handle: registerInspection,
  }),
  saying({
    intent: CorrectInspection,
    by: alone(GROUPS),
    effect: 'changes',
    inShort: ({ said }) => `更正检查（${said}）`,
    handle: correctInspection,
  }),
  saying({
    intent: SendDispatch,
    by: alone(OFFICE),
    help: () => '· 书面调度：“书面调度二季度：请报……，6月24日前”；工作组“回复调度1：……”',
    inShort: ({ text }) => `书面调度（${text}）`,
    effect: 'proposes',
    preview: previewDispatch,
    about: ({ text, dueOn, to }) => [text, dueOn, String(to)],
    verbs: () => ['调度', '下'],
    handle: sendDispatch,
  }),
  saying({
    intent: AnswerFromReport,
    by: alone(GROUPS),
    effect: 'proposes',
    inShort: ({ dispatch }) => `用月报答复调度${dispatch ?? ''}`,
    preview: previewReportAsAnswer,
    about: ({ dispatch, period }) => [dispatch === null ? null : String(dispatch), period],
    verbs: () => ['答复', '回复', '报'],
    handle: answerWithReport,
  }),
  saying({
    intent: SuperviseInspection,
    by: anywhere(OFFICE),
    effect: 'changes',
    inShort: ({ inspection }) => `检查${inspection}转督办`,
    handle: superviseInspection,
  }),
  saying({
    intent: DrawSpotCheck,
    by: alone(OFFICE),
    help: () =>
      '· 抽查复核：“抽查二季度10项”“复核任务28：不属实，实际……”；“起草二季度通报”；年底“年度自评”',
    effect: 'changes',
    inShort: () => '抽查',
    handle: drawSpotCheck,
  }),
  saying({
    intent: ShowSpotCheck,
    means: '看抽查复核的结果',
    by: alone(MEMBERS),
    effect: 'answers',
    handle: showSpotCheck,
  }),
  saying({
    intent: Recheck,
    by: alone(OFFICE),
    effect: 'changes',
    inShort: ({ task }) => `复核任务${task}`,
    handle: recheck,
  }),
  saying({
    intent: DraftCircular,
    by: alone(OFFICE),
    effect: 'changes',
    asks: 'itself',
    isNoted: false,
    handle: draftCircular,
  }),
  saying({
    intent: EvaluateYear,
    by: alone(OFFICE),
    effect: 'answers',
    handle: evaluateYear,
  }),
];
