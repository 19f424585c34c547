import type { SettingReason } from '../../../src/domain/setting.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { dayInWords } from '../../../src/wording/words.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<SettingReason>({
  'not-to-be-set': (reason) =>
    `“${reason.parameter}”不能这样设置，没有改动。发“规则参数”可看哪些可以设、怎样写。`,
  'day-is-over': ({ parameter, day }) =>
    `${dayInWords(day)}已经过去，不能定为“${parameter}”：过去的日子没有人来得及照办，没有改动。请定今天或以后的日子。`,
  'no-monthly-day': () => '现在没有设月报日，没有改动。要设请发“设置月报日 25日”。',
  'other-monthly-day': ({ said, now }) =>
    now === null
      ? `没有改动：现在还没有设月报日，不知道${said}号指的是哪一个日子。设月报日请发“设置月报日28日”。`
      : `没有改动：现在的月报日是每月${now}日，不是${said}日。要改月报日请发“设置月报日28日”。`,
});
