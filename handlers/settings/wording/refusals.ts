import type { SettingReason } from '../../../src/domain/setting.ts';
import { refusals } from '../../../src/wording/refusals.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<SettingReason>({
  'not-to-be-set': (reason) =>
    `“${reason.parameter}”不能这样设置，没有改动。发“规则参数”可看哪些可以设、怎样写。`,
});
