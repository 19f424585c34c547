import type { BindingReason } from '../../../src/domain/binding.ts';
import { refusals } from '../../../src/wording/refusals.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<BindingReason>({
  'no-such-binding': (reason) => `没有${reason.binding}号登记申请。发“待审批”可看未办的申请。`,
  'binding-decided': (reason) =>
    `${reason.binding}号登记申请已经${reason.state === 'approved' ? '同意' : '拒绝'}过，没有重复办理。`,
  'bound-already': (reason) => `${reason.name}已经登记过这个身份，不用重复申请。`,
});
