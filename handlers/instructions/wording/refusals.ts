import { shortDay } from '../../../src/wording/matters.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import type { InstructionReason } from '../reasons.ts';

/** Why a 批示 is not registered or not handled as it was said. */
export const refused = refusals<InstructionReason>({
  'instruction-by-leaders': () => '领导批示由指挥部领导作出，办公室登记，没有办理。',
  'instruction-of-whom': () =>
    '领导批示由指挥部领导作出，办公室登记。请写明是哪位领导、哪天的批示，如“登记批示：某某某6月5日批示：……”。',
  'instruction-incomplete': ({ lacks }) =>
    `批示还缺${LACKS[lacks]}，没有登记。请补上再回「确认」。`,
  'instruction-in-future': ({ day }) => `${shortDay(day)}还没有到，没有登记。请核对批示日期。`,
  'instruction-day-past': ({ until }) =>
    `${shortDay(until)}已经到了或过去，没有改动。请写今天以后的日子。`,
  'decline-too-late': ({ number, referredOn }) =>
    `批示${number}${shortDay(referredOn)}转办，已过一个工作日，不能再退回。办理有困难请回“批示${number}申请延期到某月某日，因……”，或联系指挥部办公室。`,
  'instruction-submitted': ({ number }) =>
    `批示${number}已经上报，是否继续办理由批示的领导决定，没有退回。`,
  'instruction-referred': ({ number }) =>
    `批示${number}已转办承办单位，不能再按阅件注结，没有改动。请等反馈后综合、上报、注结；不办了请回“撤回批示${number}”。`,
  'instruction-responded': ({ number }) =>
    `批示${number}主办已经反馈办结，不能再改拟办。要重办请先“退回批示${number}：理由”。`,
  'charged-unread': ({ number }) =>
    `没看明白批示${number}转给谁，没有转办。请写“主办某单位，协办某单位”；按已拟的办请回“转办批示${number}”。`,
  'nobody-charged': () =>
    '没有看出主办、协办是哪家单位，没有改动。请这样回：“主办某单位，协办某单位”。',
});

const LACKS = { leader: '批示的领导', words: '批示原文', day: '批示日期' } as const;
