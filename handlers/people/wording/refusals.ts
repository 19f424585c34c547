import type { BindingReason } from '../../../src/domain/binding.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { list } from '../../../src/wording/words.ts';
import type { PeopleReason } from '../rules.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<BindingReason | PeopleReason>({
  'no-such-binding': (reason) => `没有${reason.binding}号登记申请。发“待审批”可看未办的申请。`,
  'binding-decided': (reason) =>
    reason.state === 'replaced'
      ? `${reason.binding}号登记申请已由本人新的申请代替，没有办理。发“待审批”看新的序号。`
      : `${reason.binding}号登记申请已经${reason.state === 'approved' ? '同意' : '拒绝'}过，没有重复办理。`,
  'asked-too-often': ({ most }) =>
    `每个账号一天最多提交${most}次登记申请，今天不再受理。如有疑问，请联系指挥部办公室。`,
  'bound-already': (reason) => `${reason.name}已经登记过这个身份，不用重复申请。`,
  'nobody-registered': ({ whom }) =>
    `${whom === '' ? '请写明是谁' : `登记名单里没有“${whom}”`}，例如“解除登记 王工”。发“登记名单”可看全部人员。`,
  'several-registered': ({ whom, people }) =>
    `登记名单里有${people.length}位“${whom}”：${list(people)}。请写明账号或序号，例如“解除登记 3号”；序号见“登记名单”。`,
  'release-by-office': () => '抱歉，别人的登记只能由指挥部办公室解除。',
  'director-only': () =>
    '总指挥、副总指挥、指挥部办公室主任的登记，由指挥部办公室主任办理，或写在人员名单MEMBERS_FILE里。',
  'last-of-office': () => '指挥部办公室只剩这一位，解除后没有人能审批登记，未办理。',
  'no-such-word': () => '口令不对，或者已经用过。口令在没有办公室人员时启动才有，见启动时的提示。',
  'own-request': () => '自己的登记申请不能由自己审批，请办公室其他同志办理。',
});
