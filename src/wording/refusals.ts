import type { Plan } from '../domain/plan.ts';
import { groupOf } from '../domain/plan-lookups.ts';
import type { RefusalReason } from '../domain/refusal.ts';
import { bindingGuide } from './bindings.ts';
import { doubtQuestion } from './doubts.ts';
import { momentInWords, periodInWords } from './periods.ts';
import { roleName } from './roles.ts';
import { dayInWords, list } from './words.ts';

/** Why the office says no, and what to do. */
export function refusal(reason: RefusalReason, plan: Plan): string {
  switch (reason.kind) {
    case 'unknown-person':
      return `这件事需要先登记身份。\n${bindingGuide(plan)}`;
    case 'not-permitted':
      return `抱歉，这件事只能由${list(reason.roles.map(roleName))}办理。`;
    case 'wrong-chat':
      return '这件事涉及人员信息，请私聊我办理。';
    case 'no-such-binding':
      return `没有${reason.binding}号登记申请。发“待审批”可看未办的申请。`;
    case 'binding-decided':
      return `${reason.binding}号登记申请已经${reason.state === 'approved' ? '同意' : '拒绝'}过，没有重复办理。`;
    case 'bound-already':
      return `${reason.name}已经登记过这个身份，不用重复申请。`;
    case 'no-draft':
      return '目前没有等待您确认的内容。';
    case 'draft-gone':
      return '这份草稿已经处理过，或者已由后来的草稿代替，没有再次登记。请以最新的一份为准。';
    case 'draft-later':
      return '这份草稿的时间比您这条消息晚，没有登记。请回复“继续”核对一遍，然后确认。';
    case 'not-your-draft':
      return '这份草稿不是您或您单位的，没有处理。请由本单位联络员确认。';
    case 'not-your-draft-to-cancel':
      return '草稿只能由起草人取消，没有处理。';
    case 'changed-since-shown':
      return '您核对之后内容又有变动，没有办理。请回复“继续”再核对一遍，然后确认。';
    case 'draft-expired':
      return '这份草稿已过一天，内容还在：回复“继续”可再看一遍，然后确认。';
    case 'draft-in-doubt':
      return `还有一处没弄清楚，暂未登记。\n${doubtQuestion(reason.doubt, plan)}`;
    case 'not-your-task':
      return `任务${reason.tasks.join('、')}的责任分工未列您的单位，没有登记。请核对任务编号；如确需代报，请联系指挥部办公室。`;
    case 'nothing-said':
      return `任务${reason.task}还没有写内容，没有登记。请先回复“进展：……”。`;
    case 'nothing-to-correct':
      return `没有查到任务${reason.task}报过这个数，没有更正。请核对后重新写明，如“任务${reason.task}：完成……”。`;
    case 'nil-without-reason':
      return `任务${reason.task}报无新进展请带上原因，如“本月无新进展，因正在走招标程序”。`;
    case 'nothing-reported':
      return reason.task === null
        ? '没有查到您单位近期的报送。'
        : `没有查到任务${reason.task}的报送。`;
    case 'withdrawn-already':
      return `任务${reason.task}的这份报送已经撤回过。`;
    case 'withdrawal-without-reason':
      return '撤回其他单位的报送请写明理由，如“撤回任务编号，理由：数据有误”。';
    case 'not-your-report':
      return `任务${reason.task}是${list(reason.units)}报的，只能由报送单位更改或撤回；指挥部办公室写明理由也可撤回。`;
    case 'which-item':
      return `待确认的有任务${reason.tasks.join('、')}，请写明是哪一项，如“任务${reason.tasks[0]}问题：……”。`;
    case 'not-your-group':
      return `${groupOf(plan, reason.group).name}的月报由该组联络员或组长报送。`;
    case 'which-group':
      return '请写明是哪个工作组，如“第一组月报”。';
    case 'nothing-to-compose':
      return `${groupOf(plan, reason.group).name}${periodInWords(reason.period)}还没有任何任务报送，暂不能提交月报。`;
    case 'not-in-group-chat':
      return '未报名单不在群里公布，请私聊我查看。';
    case 'urged-lately':
      return `${reason.byName}${momentInWords(reason.at)}刚催过，两次催报至少隔${reason.hours}小时，${momentInWords(reason.again)}以后可以再催。`;
    case 'urge-own-group-only':
      return `${groupOf(plan, reason.group).name}的单位由该组或指挥部办公室催报。`;
    case 'nobody-missing':
      return `${reason.group === null ? '' : groupOf(plan, reason.group).name}${periodInWords(reason.period)}各责任单位均已报送，没有要催的。`;
    case 'pause-incomplete':
      return reason.lacks === 'cover'
        ? '请写明由谁代收，如“暂停提醒到7月20日，由李四代收”。没有代收的人，提醒不能停。'
        : '请写明停到哪天，如“暂停提醒到7月20日，由李四代收”。';
    case 'no-such-cover':
      return `没有查到已登记的“${reason.name}”，没有暂停。请核对姓名，或请其先登记。`;
    case 'which-cover':
      return `叫“${reason.name}”的不止一位，没有暂停。请连单位一起写，如“由区某局${reason.name}代收”。`;
    case 'day-passed':
      return `${dayInWords(reason.day)}已经过去，没有登记。请核对日期。`;
    case 'moment-passed':
      return `${momentInWords(reason.at)}已经过了，没有登记。请写一个之后的时间，如“明天上午9点再提醒”。`;
    case 'quiet-hours':
      return `${reason.from}至次日${reason.until}不打扰，没有登记。请换个时间，如“明天上午9点再提醒”。`;
    case 'nothing-to-sign':
      return '最近没有要您签收的消息。';
    case 'extension-incomplete':
      return `${LACKS[reason.lacks]}，没有提交。请这样写：“任务编号，二季度，申请延期到7月20日，因……”。`;
    case 'extension-without-due':
      return `${periodInWords(reason.period)}没有报送日，不用申请延期。`;
    case 'extension-too-late':
      return `任务${list(reason.tasks.map(String))}${periodInWords(reason.period)}已于${dayInWords(reason.dueOn)}到期，延期须在到期前申请，没有提交。请尽快补报，补报会注明迟报。`;
    case 'extension-not-later':
      return `${dayInWords(reason.until)}不晚于报送日${dayInWords(reason.dueOn)}，不用延期，没有提交。请核对日期。`;
    case 'extension-for-reported':
      return `任务${list(reason.tasks.map(String))}${periodInWords(reason.period)}已经报过，不用延期，没有提交。`;
    case 'extension-waiting':
      return `${reason.extension}号延期申请正等指挥部办公室决定，没有重复提交。`;
    case 'no-such-extension':
      return `没有${reason.extension}号延期申请。发“延期申请”可看未办的申请。`;
    case 'extension-decided':
      return `${reason.extension}号延期申请已经${reason.state === 'approved' ? '同意' : '拒绝'}过，没有重复办理。`;
    case 'not-to-be-set':
      return `“${reason.parameter}”不能这样设置，没有改动。发“规则参数”可看哪些可以设、怎样写。`;
    case 'no-such-unverified':
      return `没有${reason.number}号待核实的消息，可能已经处理过。发“待核实”可看清单。`;
  }
}

const LACKS = {
  task: '没有写是哪项任务',
  until: '没有写延期到哪天',
  reason: '没有写原因',
} as const;
