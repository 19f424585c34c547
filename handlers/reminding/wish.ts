import { type Clause, clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

/** What is said of reminders, and of being away from them. */
export type Says =
  | 'me'
  | 'remind'
  | 'calls'
  | 'send'
  | 'stop'
  | 'no-more'
  | 'later'
  | 'changed'
  | 'away'
  | 'covers'
  | 'over'
  | 'back'
  | 'on'
  | 'busy'
  | 'standing'
  | 'other'
  | 'every'
  | 'until'
  | 'ask';

/** The clauses of what somebody wishes of the reminders. */
export const hearWish: (text: string) => readonly Clause<Says>[] = clausesBy<Says>([
  [
    'me',
    wordsIn(
      '我 我们 俺 俺们 咱 本人 我本人 我自己 自己 我这 我这边 我这里 我这儿 俺这 我单位 我们单位 我局 我们局 我们局里 我们单位里 局里 单位里 科里 我手机 给我 到我 对我 我的',
    ),
  ],
  [
    'remind',
    wordsIn(
      '提醒 提示 提醒功能 提醒消息 提醒信息 报送提醒 催报 催办 催 催促 催报消息 催报通知 催的 通知 消息 信息 推送 提个醒 闹铃 弹窗 提醒啥的 提醒什么的',
    ),
  ],
  /** To be told once more; 不用叫我了 is no word about reminders. */
  ['calls', wordsIn('招呼 叫 喊 敲 戳 说一声 再说一声 吱一声 吭一声')],
  ['send', wordsIn('发 推 发来 发过来 推过来 推来 发送 收 接 来 打 弹 打扰')],
  [
    'stop',
    wordsIn(
      '停 暂停 停止 停一停 停一下 停停 停掉 停了 停几天 停发 停推 关 关掉 关了 关一下 关闭 取消 打住 免 免了 缓 缓一缓 缓几天 缓缓 屏蔽 静音 断',
    ),
  ],
  [
    'no-more',
    wordsIn(
      '别 别再 别老 别总 先别 不要 不要再 不用 不用再 不必 不必再 无需 无须 甭 甭再 莫 莫再 勿 勿再 不想 不想再 少 不再 不需要 不需要再 用不着 用不着再 犯不着 就别 就不必 就不用 就不要',
    ),
  ],
  [
    'later',
    wordsIn(
      '推到 推迟 推迟到 推后 推后到 往后推 往后放放 往后挪 往后放 往后拖 挪到 挪 放到 延到 延后 延后到 顺延到 晚点 晚些 晚一点 等到 再说 缓到 拖到',
    ),
  ],
  ['changed', wordsIn('改到 改成 改为 换到 换成 调到 调成')],
  [
    'away',
    wordsIn(
      '出差 休假 休年假 休年休假 年假 年休假 公休 请个假 告假 告个假 探亲 病假 产假 婚假 陪产假 事假 丧假 请假 请年假 请病假 请事假 外出 公出 出门 出门儿 出远门 出去 休息 歇 歇着 歇班 休 休假期间 休完假 学习 培训 住院 不在 不在家 不在岗 不在单位 不在局里 放假 脱产',
    ),
  ],
  [
    'covers',
    wordsIn(
      '代收 代办 代班 替班 顶班 代 代替 顶 顶替 接手 负责 接收 接着 收着 转给 转到 转发给 转发到 改发给 改发到 发给 发到 推给 推到 交给 交由 改由 转由 代收人 代办人 代班人 替我收 帮我收 替收 帮收 看着 盯着 处理 办理',
    ),
  ],
  [
    'over',
    wordsIn(
      '完 完了 结束 结束了 到期 到期了 满 满了 休完 休完了 没休完 休好 没歇完 没完 提前销 销',
    ),
  ],
  [
    'back',
    wordsIn(
      '回来 回来了 早回来几天 已回单位 早回来了 回来上班 上班 上班了 回单位 回局里 回岗 返岗 到岗 复工 归队 出院 销假 回到单位 回到岗位 到位 早回来',
    ),
  ],
  [
    'on',
    wordsIn(
      '恢复 重新开启 重新打开 开启 打开 开开 开了 继续 接着发 照常 照旧 照样 照发 正常 正常发 改回来 改回 换回来 换回 调回来 转回来 转回 仍 仍旧 仍然 照原来 按原来 原样 还按原来 照原样 按原来的 还按原来的 接上 还发给 还给',
    ),
  ],
  [
    'busy',
    wordsIn(
      '开会 有会 在开会 忙 在忙 正忙 顾不上看 手机不方便看 不方便看 看不了 腾不出手 顾不上 顾不过来 走不开 不方便 没空 没时间 手头有事 有事 在外面 在外 在路上 开车 检查 迎检 陪领导 接待 下乡 下社区 一天会 一天',
    ),
  ],
  [
    'standing',
    wordsIn(
      '设置 设上 设定 以后 今后 往后 每天 每晚 天天 提醒时间 提醒时刻 提醒的时间 提醒的点儿 免打扰 调整 时段',
    ),
  ],
  ['other', wordsIn('群 群里 大家 他们 她们 各单位 各组 街道 领导 延期 报送期限 期限 截止')],
  ['every', wordsIn('一切 所有 所有的 所有人 所有人的 全体 各类 各项 系统 系统里 整个系统 全单位')],
  ['until', wordsIn('截止日期 截止时间 截止日 为止 截至 止')],
  [
    'ask',
    wordsIn(
      '吗 么 没 没有 了没 了没有 谁 什么 啥 怎么 咋 咋样 几点 几号 哪天 何时 多久 为什么 为啥 哪',
    ),
  ],
]);

export const saysIn = (clauses: readonly Clause<Says>[]): ReadonlySet<Says | 'may'> =>
  new Set(clauses.flatMap(({ says }) => [...says]));

/** Words beside a wish that may say why: they count nothing, name no task and ask nothing. */
export const isExcuse = ({ text, says, unknown }: Clause<Says>): boolean =>
  !says.has('ask') && text.length <= LONGEST_EXCUSE && !/\d|任务/u.test(unknown.join(''));
const LONGEST_EXCUSE = 24;
