import { groupOf } from '../../../src/domain/plan-lookups.ts';
import type { ReportReason } from '../../../src/domain/submission.ts';
import { doubtQuestion } from '../../../src/wording/doubts.ts';
import { periodInWords, shortPeriod } from '../../../src/wording/periods.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { list } from '../../../src/wording/words.ts';
import { threeSectionsEmpty } from './group-reports.ts';
import { whichUnit } from './report-previews.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<ReportReason>({
  'draft-in-doubt': (reason, plan) =>
    `还有一处没弄清楚，暂未登记。\n${doubtQuestion(reason.doubt, plan)}`,
  'not-your-task': (reason) =>
    `任务${reason.tasks.join('、')}的责任分工未列您的单位，没有登记。请核对任务编号；如确需代报，请联系指挥部办公室。`,
  'nothing-said': (reason) => `任务${reason.task}还没有写内容，没有登记。请先回复“进展：……”。`,
  'nothing-to-correct': (reason) =>
    `没有查到任务${reason.task}报过这个数，没有更正。请核对后重新写明，如“任务${reason.task}：完成……”。`,
  'nil-without-reason': (reason) =>
    `任务${reason.task}报无新进展请带上原因，如“本月无新进展，因正在走招标程序”。`,
  'nothing-reported': (reason) =>
    reason.task === null ? '没有查到您单位近期的报送。' : `没有查到任务${reason.task}的报送。`,
  'nothing-to-prefill': ({ quarter }) =>
    `没有查到您单位${periodInWords(quarter)}各月的报送，没有可以预填的内容。请直接发“${shortPeriod(quarter)}，任务编号，进展：……；存在问题：……；下一步计划：……”。`,
  'withdrawn-already': (reason) => `任务${reason.task}的这份报送已经撤回过。`,
  'withdrawal-without-reason': () =>
    '撤回其他单位的报送请写明理由，如“撤回任务编号，理由：数据有误”。',
  'not-your-report': (reason) =>
    `任务${reason.task}是${list(reason.units)}报的，只能由报送单位更改或撤回；指挥部办公室写明理由也可撤回。`,
  'which-item': (reason) =>
    reason.tasks.length === 0
      ? '这份草稿还没说清是哪一项任务，请先回复任务编号。这句话没有记进去，草稿没有变动。'
      : `待确认的有任务${reason.tasks.join('、')}，请写明是哪一项，如“任务${reason.tasks[0]}问题：……”。草稿没有变动。`,
  'which-number': (reason) =>
    [
      '没有找到要改的数，草稿没有变动。请写明改哪一个：',
      ...reason.numbers.map(
        ({ task, words }) => `· ${task === null ? '' : `任务${task}：`}${words}`,
      ),
    ].join('\n'),
  'which-words': () =>
    '没有找到要改的是哪一句，草稿没有变动。请写明改哪里，如“把……改成……”，或“那句改成……”。',
  'how-written': () =>
    '这是说怎么写，我只照原话登记，草稿没有变动。要改文字请写成“把……改成……”，或把全文重发一遍；照原样登记请回“确认”。',
  'say-on-behalf': ({ task, unit }) =>
    `任务${task}由责任单位自己报，这句话没有登记，也没有生成草稿。要替单位报，请写明“代报${unit}任务${task}：……”，登记后该单位马上收到通知。`,
  'not-on-behalf': ({ unit }) =>
    `没有登记。代报只由指挥部办公室或该任务所在的工作组办理；请${unit}的联络员自己报。`,
  'for-which-unit': () => '没有登记。请写明代哪家单位报，如“代报区水务局任务13：……”。',
  'which-unit': ({ units }) => `还没有登记。${whichUnit(units)}`,
  'whose-report': ({ task, units }) =>
    `任务${task}${list(units)}都报过，没有改动。请写明是哪一家，如“${units[0]}任务${task}更正：……”“撤回${units[0]}任务${task}”。`,
  'not-your-group': (reason, plan) =>
    `${groupOf(plan, reason.group).name}的月报由该组联络员或组长报送。`,
  'which-group': () => '请写明是哪个工作组，如“第一组月报”。',
  'three-sections-empty': (reason, plan) =>
    threeSectionsEmpty(groupOf(plan, reason.group), reason.period),
  'nothing-to-compose': (reason, plan) =>
    `${groupOf(plan, reason.group).name}${periodInWords(reason.period)}还没有任何任务报送，暂不能提交月报。`,
});
