import { ruleOf } from '../../../src/domain/plan-lookups.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { list, quoted } from '../../../src/wording/words.ts';
import type { SupervisionReason } from '../reasons.ts';

/** Why something is not put under supervision, or not as it was said. */
export const refused = refusals<SupervisionReason>({
  'supervision-day-past': ({ until }) =>
    `${shortDay(until)}已经过去，没有办理。请写今天以后的日子。`,
  'supervision-incomplete': ({ lacks }) =>
    `督办还缺${lacks === 'unit' ? '责任单位' : '办结时限'}，没有立项。请补上再回「确认」。`,
  'outside-supervision': (_, plan) => {
    const { text, place } = ruleOf(plan, 'supervision-tracking');
    return `这一项没有写明属于哪项任务或哪位领导交办，没有立项。督查督办的范围：${quoted(text)}（${place}）。属于重点任务的请写任务编号（任务1至任务${plan.tasks.length}），领导交办的请写明“领导交办”。`;
  },
  'no-such-suggestion': ({ numbers, of }) =>
    `督查建议里没有第${list(numbers.map(String))}条（现有${of}条），没有立项。请先看“日常督查建议”或“专项督查建议”。`,
  'suggestion-unpublished': ({ unpublished }) =>
    `${list(unpublished.map((number) => `检查${number}`))}还没有发布，没有立项。请先回“发布检查${unpublished[0]}”，发布后再立项。`,
  'suggestion-unnamed': ({ of }) =>
    of === 0
      ? '要立项请写明事项、责任单位和时限，如“督办：任务12停车场选址滞后，某某局6月30日前完成”；批示、会议、检查可回“批示1转督办，6月30日前”。'
      : `督查建议现有${of}条，请写明立项哪几条和时限，如“立项1、3，6月30日前”。编号请看“日常督查建议”“专项督查建议”。`,
  'no-task-to-supervise': ({ task }, plan) =>
    `没有任务${task}，没有立项。重点任务编号是1至${plan.tasks.length}，请核对。`,
  'supervision-by-office': () =>
    '督办由指挥部办公室立项，没有办理。需要督办的事项请告诉指挥部办公室；报送进展、问题请写任务编号和进展。',
  'leaders-give-instructions': () =>
    '督办由指挥部办公室立项，没有办理。您的要求按领导批示办理，请发“批示：……”，办公室会拟办、转办并督促落实。',
});
