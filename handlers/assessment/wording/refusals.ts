import { groupOf, taskOf } from '../../../src/domain/plan-lookups.ts';
import { periodInWords, shortPeriod } from '../../../src/wording/periods.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import type { AssessmentReason } from '../reasons.ts';
import { VERDICTS } from '../rules.ts';
import { dispatchAsks } from './dispatches.ts';
import { pairsInWords } from './forms.ts';
import { inspectionAsks } from './inspections.ts';

/** Why nothing was done. */
export const refused = refusals<AssessmentReason>(
  {
    'inspections-are-the-offices': (_reason, plan) =>
      `抱歉，明察暗访由${plan.command.office.short}开展，没有登记。“办公室每季度开展书面调度和明察暗访”（附件2 五）。工作组可登记“日常检查：某月某日，任务28，……”。`,
    'inspection-incomplete': ({ lacks }) => inspectionAsks(lacks),
    'dispatch-incomplete': ({ lacks }) => dispatchAsks(lacks),
    'which-task-to-fill': () =>
      '没有写是哪项任务，没有登记。请写“填报任务28：年度计划：……；二季度：……；三季度：……；四季度：……”。',
    'no-task-to-fill': ({ task }) => `没有任务${task}，请核对编号，没有登记。`,
    'not-your-form': ({ task }, plan) =>
      `抱歉，任务${task}的填报表由它的责任单位填报（${list(taskOf(plan, task).units)}），没有登记。`,
    'nothing-filled': ({ task }) => `任务${task}还没有填报，不用更正。请写“填报任务${task}：……”。`,
    'goal-missing': ({ task, quarter }) =>
      `任务${task}还缺${shortPeriod(quarter)}目标，没有登记。请直接回复${shortPeriod(quarter)}目标，如“完成3座”。`,
    'exemption-incomplete': ({ lacks }) =>
      lacks === 'reason'
        ? '免填要写理由，没有登记。请写“免填任务10某某局：配合单位，无单列目标”。'
        : '没有读全任务和单位，没有登记。请写“免填任务10某某局：理由”。',
    'not-of-task': ({ task, unit }) => `${unit}不是任务${task}的责任单位，不用填报，没有登记。`,
    'filled-already': ({ task, unit }) => `任务${task}${unit}已经填报，不用免填，没有登记。`,
    'which-group-hands-in': () => '没有读出是哪个工作组，没有办理。请写明组号，如“第三组”。',
    'another-groups': ({ group }, plan) =>
      `抱歉，这件事由${groupInShort(group)}（${groupOf(plan, group).name}）的组长或联络员办理，没有改动。`,
    'blanks-left': ({ group, quarter, pairs }) =>
      quarter === null
        ? `还有${pairs.length}项未填报，没有提交：${pairsInWords(pairs)}。催报请回“催办填报”，不填请回“免填任务${pairs[0]?.task}${pairs[0]?.unit}：理由”。`
        : `${groupInShort(group)}${shortPeriod(quarter)}还有${pairs.length}项没有研判，没有提交：${pairsInWords(pairs)}。发“研判${shortPeriod(quarter)}”逐项办理。`,
    'handed-in-already': ({ group, quarter }) =>
      `${groupInShort(group)}${quarter === null ? '填报表' : `${shortPeriod(quarter)}汇总表`}已报指挥部办公室，没有改动。要改请办公室先退回。`,
    'not-handed-in': ({ group, quarter }) =>
      `${groupInShort(group)}${quarter === null ? '填报表' : `${shortPeriod(quarter)}汇总表`}还没有报来，不用退回。`,
    'return-without-reason': () => '退回要写理由，没有退回。请写“退回第三组二季度汇总表：理由”。',
    'groups-missing': ({ groups }) =>
      `还有${groups.length}个组没有报填报表，季度考核表没有生成：${list(groups.map(groupInShort))}。`,
    'which-unit-of-task': ({ task, units }) =>
      units.length === 0
        ? `任务${task}没有这个责任单位，没有登记。`
        : `任务${task}有${units.length}个单位，请写明是哪个：${list(units)}。`,
    'verdict-without-reason': ({ verdict }) =>
      `研判为${VERDICTS[verdict]}要写理由，没有登记。请写“任务10某某局${VERDICTS[verdict]}：理由”。`,
    'not-reported': ({ task, unit, quarter }) =>
      `任务${task}${unit}没有报${shortPeriod(quarter)}完成情况，不能研判为完成，没有登记。`,
    'quarter-not-over': ({ quarter }) =>
      `${shortPeriod(quarter)}还没有结束，季后再研判：“每季度首月12日前，梳理上个季度分工任务完成情况”（附件2 五）。`,
    'nothing-to-check': ({ quarter, group }) =>
      group === null
        ? `${shortPeriod(quarter)}还没有工作组报来汇总表，没有可抽查的项。`
        : `${groupInShort(group)}还没有报来${shortPeriod(quarter)}汇总表，没有可抽查的项。`,
    'circular-drafted': ({ quarter, document, ended }) =>
      ended === null
        ? `${shortPeriod(quarter)}通报已经起草，是发文${document}，没有重复起草。看到哪一步请发“发文${document}”，要改请发“发文${document}改正文：……”；要重新起草，请先“撤回发文${document}”。`
        : `${shortPeriod(quarter)}通报已经起草，是发文${document}（${ended}），没有重复起草。看全文请发“发文${document}全文”。`,
    'not-drawn': ({ task, drawn }) =>
      drawn.length === 0
        ? `还没有抽查，任务${task}没有登记复核。请先发“抽查二季度10项”。`
        : `任务${task}不在抽查的项里，没有登记。抽查的是：${pairsInWords(drawn)}。`,
    'recheck-undecided': ({ task }) =>
      `请写明复核结果：“复核任务${task}：属实”或“复核任务${task}：不属实，实际……”。`,
    'recheck-without-facts': () =>
      '不属实要写实际情况，没有登记。请写“复核任务28：不属实，实际……”。',
    'evaluated-in-december': ({ year }) =>
      `自评从${year}年12月1日起办理：“年底，由办公室组织对我区城市品质提升工作开展自评”（附件2 五）。`,
    'inspection-published': ({ inspection }) => `检查${inspection}已经发布过，没有重复发布。`,
    'no-report-to-answer-with': ({ group, period }) =>
      `${groupInShort(group)}${periodInWords(period)}还没有报送，没有可以用来答复的内容。请回“回复：……”。`,
    'which-dispatch': ({ dispatches }) =>
      dispatches.length === 0
        ? '没有等您答复的书面调度。'
        : `请写明答复哪一次：${list(dispatches.map((one) => `“用本月月报回复调度${one}”`))}。`,
    'which-inspection': () => '没有查到要更正的检查。请带上编号，如“检查1地点写错了，是某某街道”。',
  },
  [
    'exemption-incomplete',
    'return-without-reason',
    'verdict-without-reason',
    'recheck-undecided',
    'recheck-without-facts',
    'which-group-hands-in',
  ],
);
