import type { Intent } from '../../src/domain/intent.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { withoutNames } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks, type NumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { type Clause, clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says = 'none' | 'new' | 'must' | 'gives' | 'how' | 'if' | 'task' | 'ask' | 'fills';

const hear = clausesBy<Says>([
  [
    'none',
    wordsIn(
      '没 没有 没啥 没什么 没个 没得 没怎么 没咋 无 零 未 还没 还没有 也没 也没有 啥也没 啥都没 什么也没 什么都没 一点没 一点也没 暂无 暂时没 尚未 尚无 毫无 都没 都没有 全没',
    ),
  ],
  [
    'new',
    wordsIn(
      '进展 新进展 情况 新情况 变化 动静 动作 事 事儿 内容 东西 新的 新 干 做 动 动工 开工 开始 启动 开展 弄 搞 进场 实施 推进 项目 工程 活 活儿 工作 可报 可报的 可写 可写的 成绩 成效 数 数据 新数 起色 实质进展 突破 消息',
    ),
  ],
  [
    'must',
    wordsIn(
      '得 也得 还得 都得 要 也要 还要 都要 要不要 用 还用 用不用 还用得着 必须 需要 需不需要 应该 该 该不该 是不是 是否 是不是也 能 能不能 可以 可不可以 可以不 不用 不 行',
    ),
  ],
  [
    'gives',
    wordsIn(
      '报 交 填 写 上报 报送 报上 报一下 报一条 报个 交个 写个 写一下 填一下 报一份 交一份 说一声 报一声 吱一声 说明 说明一下 说一下 走一遍 报月报 交月报 报季报 季报 月报 报上去 写上去 报啥 写啥',
    ),
  ],
  ['how', wordsIn('怎么 咋 咋样 如何 怎样 怎么办 咋办 怎么弄 咋弄 怎么处理')],
  ['if', wordsIn('要是 如果 万一 假如 假设 的话')],
  ['task', wordsIn('任务 那项 这项 那几项 几项 那个 这个 有的任务 其他任务')],
  ['ask', wordsIn('吗 么 不 嘛 没 没有 成不成 行吗 行不行 可以吗 吧')],
  [
    'fills',
    wordsIn(
      '我 我们 咱们 俺们 俺 我单位 我们单位 专门 单独 给你 你们 上去 也 也都 这边 这块 那块 方面 这个 那个 这项 那项',
    ),
  ],
]);

/** 没进展也得报啊, 六月没啥动静还用写吗, 要是没进展呢: whether a report is owed where nothing is new. Null for any other text. */
export function readNilAsked({ text, body, today, reader }: Said): Intent | null {
  const said = text.trim();
  if (said.length > LONGEST || !NONE.test(said)) return null;
  const numbered = findNumberedTasks(said);
  const told = [...numbered, ...findPeriods(said, today)];
  const bare = told.reduce((words, one) => words.replace(one.text, ''), said);
  return asksOfNone(hear(withoutNames(bare, reader)), body) ? ofNil(numbered) : null;
}

/** 19号这个月不报行不, 可以不报吗: whether it may be left out. Null for any other text. */
export const readLeftOut = (text: string): Intent | null =>
  text.trim().length <= LONGEST && isLeftOut(text.trim()) ? ofNil(findNumberedTasks(text)) : null;

function ofNil(numbered: readonly NumberedTasks[]): Intent {
  const [task] = numbered.flatMap(({ numbers }) => numbers);
  return { kind: 'ask-how-to-report', about: 'nil', ...(task === undefined ? {} : { task }) };
}

/** That nothing is new, and whether or how it is to be told; 还没有报吗 asks whether it was. */
function asksOfNone(clauses: readonly Clause<Says>[], body: string): boolean {
  if (clauses.some(({ unknown }) => unknown.length > 0)) return false;
  const says = new Set(clauses.flatMap((clause) => [...clause.says]));
  const isNone = clauses.some(
    (clause) => clause.says.has('none') && (clause.says.has('new') || !clause.says.has('gives')),
  );
  if (!isNone || !(says.has('gives') || says.has('how'))) return false;
  if (says.has('how')) return HOW_BEHIND.test(body);
  return says.has('must') || ASKS.test(body.trim());
}

export const isLeftOut = (text: string): boolean => LEFT_OUT.test(text.replace(ENDS, ''));

const LEFT_OUT =
  /(?:先|就)?不(?:用)?报(?:了|送)?(?:的话)?(?:行|可以|成|能行|没事)(?:不|吗|么|吧|不行|不可以)?$|(?:可以|能|能不能|可不可以)(?:先)?不报(?:了|送)?(?:吗|么|不|吧)?$/u;

/** 没进展怎么写, and not 怎么还没开工. */
const HOW_BEHIND = /[没无零未][^，,。]{0,12}[，,]?[^，,。]{0,6}(?:怎|咋|如何)/u;
const NONE = /[没无零未]/u;
const ASKS = /(?:吗|么|不|没|吧|嘛)[啊呀呢]?[?？]?$|[?？]$/u;
const LONGEST = 30;
const ENDS = /[?？。！!~～啊呀呢哈\s]{1,6}$/u;
