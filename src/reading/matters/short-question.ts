import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

/** What is asked of what was spoken of last: where it stands, by when, what it says, who has answered, and whether it may take longer. */
export type ShortQuestion = 'state' | 'day' | 'text' | 'replies' | 'longer';

type Part = ShortQuestion | 'beside';

const WORDS: Wordings<Part> = [
  [
    'replies',
    wordsIn(
      `
        几家参加 几家能来 几家要来 几家来了 有几家来 谁参加 谁能来 谁来 哪些人参加 哪些单位参加
        哪几家参加 多少人参加 多少家参加 收了几份 收到几份 收了多少 几家回了 几个回了 回了几家
        回了几份 回了几个 几家来 还差几家 差几家 还差谁 差谁 还缺谁 缺谁 还缺几家 缺几家 还差哪家
        还差哪几家 还差哪些 还缺哪家 还缺哪几家 还缺哪些 哪家还没回 哪几家还没回 哪些还没回
        还有谁没回 还有几家 几家没回 谁没回 谁还没回 哪家没回 哪些没回 哪几家没回 没吭声 都回了
        回齐了 齐了 收齐了 交齐了 谁没交 谁没报
      `,
    ),
  ],
  [
    'longer',
    wordsIn(
      '多给几天 晚几天 晚两天 宽几天 宽两天 宽限几天 宽限两天 宽限 缓几天 缓缓 延几天 延两天 再给几天 拖几天 晚一点 晚点 多几天 延期 推迟几天',
    ),
  ],
  [
    'text',
    wordsIn(
      `
        正文 全文 原文 原话 文稿 稿子 综合稿 文件呢 文呢 发来我看 发我看看 发来看看 写的啥 写的什么
        写了啥 写了什么 写了些什么 写了些啥 写啥 写什么 说的啥 说的什么 说了啥 说了什么 说啥 说什么
        讲的啥 讲的什么 讲了啥 讲了什么 讲啥 讲什么 啥内容 什么内容 内容是什么 内容是啥 内容
      `,
    ),
  ],
  [
    'day',
    wordsIn(
      '几号 哪天 哪一天 几时 什么时候 啥时候 何时 几点 几点开 几号前 哪天前 期限 时限 截止 最晚 最迟 在哪开 在哪 在哪儿 在哪里 什么地方',
    ),
  ],
  [
    'state',
    wordsIn(
      `
        哪几个人还没签 哪几个人没签 哪些人没签 哪些人还没签 谁还没签 还有谁没签 还差谁签 还差谁没签 等谁 卡谁 卡在谁 卡哪 卡在哪 到谁 轮到谁 该谁 谁在办 谁办 谁手里 在谁手里 到哪 到哪了 哪一步
        什么进度 啥进度 啥进展 什么进展 有动静 有消息 有结果 有进展 咋样 咋样了 怎么样 办得咋样
        办得怎么样 啥事 什么事 啥情况 什么情况 啥要求 什么要求 要我干啥 要我干什么 让我干啥 要干啥
        要干什么 干啥 干什么 哪件事 啥意思 什么意思 销没销 签没签 发没发 批没批 办没办 转没转 备没备
        报没报 回没回 还开不开 开不开 还开吗 能发 能发了 可以发 可以发了 发通知 直接发通知 发得出去
        文号多少 文号是多少 文号是几号 文号是什么 文号是啥 编号是几号 编号几号 编号多少 编号是多少
        几号文 编的几号 编到几号
      `,
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        `
          现在 目前 先 给我 我 我们 咱 发我 发来 直接 今天 明天 上午 下午 晚上 那会 这会 看 看看
          看下 看一下 一下 一眼 下 来着 呢 啊 呀 哦 吗 不 没 没有 么 嘛 是 这 那 个 件 份 次 这个
          那个 这件 那件 这次 的 了 请问 问下 问一下 问问 就是 到底 还 都 说 再 能 能不能 能否 行
          行不行 行不 可以 可不可以 没回 要 让 给 到 前 里 里面 上面 主要 具体 大概 弄完 办完 办好
          交 报 开 去 新 时间 有 别的 别家 其他 单位 各组 各家 大家 会 会议 开会 批示 督办 发文 调度
          通知 事 那 那里 那儿 手里 手上 回复 答复 回执 你好 您好 麻烦 帮我
        `,
      ),
      ...'，,。？?！! ',
    ],
  ],
];

const partsOf = piecesBy(WORDS);
const LONGEST = 20;
/** Alone it names a part of a document, and asks nothing. */
const ASKS =
  /看|发来|发我|[?？]|几|哪|谁|啥|什么|何时|呢|吗|[不没么]$|行不|没[销签发批办转备报回]$|开不开|能不|能[多晚宽]|咋|怎么|最[晚迟]|来着/u;

/** 等谁呢, 几号来着, 还差几家, 先给我看看正文, 能多给几天不: nothing but that is said; null for any other text. */
export function shortQuestion(phrase: string): ShortQuestion | null {
  if (phrase.length > LONGEST || !ASKS.test(phrase)) return null;
  const { pieces, rest } = partsOf(phrase);
  if (rest !== '') return null;
  return ASKED.find((one) => pieces.includes(one)) ?? null;
}

const ASKED: readonly ShortQuestion[] = ['longer', 'replies', 'text', 'day', 'state'];
