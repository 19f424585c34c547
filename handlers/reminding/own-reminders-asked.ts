import type { Intent } from '../../src/domain/intent.ts';
import { groupsActedFor, seesWhole, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { unitsIn } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says =
  | 'me'
  | 'remind'
  | 'still'
  | 'not'
  | 'stop'
  | 'resume'
  | 'who'
  | 'covers'
  | 'takes'
  | 'away'
  | 'when'
  | 'which'
  | 'what'
  | 'owed'
  | 'reported'
  | 'fills';

const hear = clausesBy<Says>([
  [
    'me',
    wordsIn(
      '我 我们 俺 俺们 我的 俺的 咱们 我这 我这边 我这里 我这儿 给我 给我们 我们这边 我们单位 我局 我们局',
    ),
  ],
  [
    'remind',
    wordsIn(
      '提醒 提示 催 催报 催办 催促 催的 催交 提醒消息 催报消息 消息 通知 推送 发提醒 发通知 发消息 发催报 找我催 提醒的 叨叨 念叨',
    ),
  ],
  ['still', wordsIn('还 还会 还要 会再 再 以后 之后 后面 后边 往后 今后 接下来 继续 接着 一直')],
  [
    'not',
    wordsIn('不 不会 不会再 不用 不用再 不再 没 没有 消停 清净 清静 省心 不会又 不至于再 用不着'),
  ],
  ['stop', wordsIn('停 停了 停掉 暂停 停止 停到 暂停到 截止到 停 结束 关了 关到 到头 到')],
  ['resume', wordsIn('恢复 恢复到 又 开始 重新 接着发 重新发 再发 起 起恢复 正常 照常 回来')],
  ['who', wordsIn('谁 哪个 哪位 哪个人 哪位同志 啥人 什么人 谁谁')],
  [
    'covers',
    wordsIn(
      '代收 代收人 替收 替我收 帮我收 代我收 帮我接 替我接 代我 替我 帮我盯 帮我顶 顶班 替班 代理人',
    ),
  ],
  /** What somebody else does with them, where it is of the speaker or of days away. */
  [
    'takes',
    wordsIn('收 收到 接 接手 接收 接着 代 顶 顶着 替 盯 盯着 管 找 发给 发到 发到谁 转给 转到 给'),
  ],
  [
    'away',
    wordsIn(
      '不在 不在家 休假 休年假 年假 请假 出差 外出 公出 走了 走 休息 休 这期间 期间 这段时间 那段时间 那几天 这几天 那些天 这些天 我走 学习 培训 的时候 时候 那阵 那阵子 这阵子',
    ),
  ],
  [
    'when',
    wordsIn(
      '几号 哪天 哪一天 啥时候 什么时候 什么时间 啥时 何时 多会儿 多会 几时 多久 多长时间 哪日 几月几号',
    ),
  ],
  [
    'which',
    wordsIn(
      '哪几项 哪些 哪几个 哪项 哪些项 哪几条 哪些任务 哪几项任务 哪个任务 哪项任务 哪些工作 几项 什么任务 啥任务',
    ),
  ],
  ['what', wordsIn('啥 什么 哪样 啥来着 什么来着')],
  ['owed', wordsIn('没报 没交 欠 欠着 差 漏 任务 项 没报的 没交的')],
  [
    'reported',
    wordsIn(
      '报完 报完了 报了 报齐 报齐了 交了 交完 交齐 交齐了 都报了 报上了 报上去了 这下 这回 这样 这次 这就',
    ),
  ],
  [
    'fills',
    wordsIn(
      '来着 是不是 会不会 用不用 要不要 吗 么 呢 对吧 对不对 对不 是吧 具体 到底 究竟 一共 又会 会 用 要 帮 那边 为止 人 谁来 同志',
    ),
  ],
]);

const LONGEST = 30;
const ASKS =
  /(?:吗|么|吧|不|没|没有)[呢啊呀]?[?？]?$|是不是|会不会|用不用|要不要|还用|对吧|[?？]$/u;

/**
 * 还会再催我吗, 这期间谁替我收, 停到几号, 催的是哪几项, of the speaker's own: how their own reminders stand, or what they were reminded of. Null for any
 * other text, for what is said of others, and for an order.
 */
export function ownRemindersAsked(said: Said): Intent | null {
  const { roles, draft, reader } = said;
  const text = plain(said.body);
  if (text.length > LONGEST || draft !== null) return null;
  if (unitsIn(text, reader).length > 0 || findNumberedTasks(text).length > 0) return null;
  const clauses = hear(text);
  if (clauses.some(({ unknown }) => unknown.length > 0)) return null;
  const says = new Set(clauses.flatMap((one) => [...one.says]));
  // 那几天, 17号到21号
  if (clauses.some(({ times }) => times.length > 0)) says.add('away');
  const isReporter = unitsReportedFor(roles).length > 0;
  const isAbove = seesWhole(roles) || groupsActedFor(roles, reader.plan).length > 0;
  if (!says.has('me') && (isAbove || !isReporter)) return null;
  if (isReporter && says.has('remind') && says.has('which') && !says.has('when'))
    return { kind: 'ask-own-reports', period: null };
  if (says.has('remind') && says.has('what')) return { kind: 'ask-sent' };
  return asksOfStand(says, text) ? { kind: 'ask-own-reminders' } : null;
}

function asksOfStand(says: ReadonlySet<Says | 'may'>, text: string): boolean {
  if (says.has('who')) {
    const isOfOwn = says.has('me') || says.has('away');
    return says.has('covers') || (isOfOwn && (says.has('takes') || says.has('remind')));
  }
  if (says.has('when'))
    return says.has('resume') || says.has('stop') || (says.has('still') && says.has('remind'));
  const goesOn = says.has('still') || says.has('not') || says.has('stop');
  return says.has('remind') && goesOn && ASKS.test(text);
}
