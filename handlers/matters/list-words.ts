import type { MatterKind } from '../../src/domain/matter.ts';
import { type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import type { Picked } from './intents.ts';

export type Part =
  | MatterKind
  | `pick:${Picked}`
  | 'given'
  | 'begun'
  | 'quantity'
  | 'held'
  | 'how'
  | 'one'
  | 'all'
  | 'urge'
  | 'recent'
  | 'shows'
  | 'beside';

const each = (...columns: readonly (readonly string[])[]): readonly string[] =>
  columns.reduce((before, words) => before.flatMap((head) => words.map((one) => head + one)), ['']);

const MARKS = [...'，,、。.：:？?！! '];
const NOT_YET = wordsIn('没 没有 未 还没 还没有 尚未');
/** How the office calls it that something is dealt with. */
const SETTLED = wordsIn(
  '走完 走完流程 发出去 发出 发完 印发 签完 审完 批完 开完 办下来 办 办结 办完 办好 办妥 完 完成 结 结案 核销 销号 销 了结 落实 解决 答复 答 回 回复 注结 处理 处理完 弄完 搞完 干完 做完 消化',
);
const LATE = wordsIn('超期 逾期 过期 超时 超时限 过时限 拖期 误期 亮红 亮红灯 红');
const UNTIL_SETTLED = wordsIn('办结 办完 完成 落实 办好 答复 核销 反馈');
const HEAD_OF_GIVEN = ['', ...wordsIn('我 我们 领导 总指挥 副总指挥 区长 书记 区里')];
const GIVEN = wordsIn(
  '批过 批出去 批下去 批下来 批示 批示过 批示下来 批了 签批 批 交办 交代 交办下来 批给',
);
const THINGS = wordsIn(
  '的东西 的件 的事 的那几件 的那几个 的那些 的那些事 的批示 的 的那几份 的这几件 的这几个',
);

/** What is asked of records in the office's words: which kind, in what state, how many or which, and what stands beside it. */
export const WORDS: Wordings<Part> = [
  ['document', wordsIn('发文 公文 文 文件 红头文件')],
  ['meeting', wordsIn('会议 会')],
  [
    'instruction',
    wordsIn(
      '我批的那件 我批的那个 我批的那份 批的那件 批的那个 批的那份 批示 批示件 领导批示 领导批示件 批件 批示的事',
    ),
  ],
  /** What was given out as 批示, not one of them. */
  ['given', [...each(HEAD_OF_GIVEN, GIVEN, THINGS), ...wordsIn('批了 批过 批示了 批示过')]],
  ['supervision', wordsIn('督办 督办件 督办单 督办事项 督办的事 督办任务')],
  ['issue', wordsIn('问题 存在问题 存在的问题')],
  ['dispatch', wordsIn('调度 书面调度')],
  ['inspection', wordsIn('检查 明察 暗访 明察暗访 日常检查')],
  ['transfer', wordsIn('移交')],
  [
    'pick:late',
    [
      ...each(LATE, ['', '了', '的', '了的']),
      ...each(['到期', '超期', '逾期'], NOT_YET, ['办', '办的', '办结', '办结的', '办完', '完成']),
      ...wordsIn('是红的 亮了红灯 红灯 过了时限 过了期限 超了期 超了 过了期'),
    ],
  ],
  [
    'pick:soon',
    [
      ...wordsIn(
        '快到期 快要到期 要到期 即将到期 将到期 临期 临近到期 马上到期 近期到期 到期 到期的 该到期',
      ),
      ...each(['要', '该', '应', '得', '需要', '必须'], UNTIL_SETTLED, ['', '的', '了的']),
    ],
  ],
  [
    'pick:unsigned',
    wordsIn('没签收 未签收 没人签收 没有签收 没签 还没签 还没签收 没收 没签字收到 未签 没回执'),
  ],
  [
    'pick:open',
    [
      ...each(NOT_YET, SETTLED),
      ...wordsIn(
        '要开 要开的 没开 没开的 还没开 还没开的 待开 即将召开 要召开 在办 正在办 在办着 在走 在走的 正在走 走着 在途 在手 进行中 挂着 悬着 没办好 待办 没着落',
      ),
    ],
  ],
  [
    'pick:closed',
    [
      ...each(['已', '已经'], SETTLED, ['', '了', '的', '了的']),
      ...each(SETTLED, ['了', '的', '了的']),
      ...wordsIn('办结 办完 办好 办妥 核销 销号 注结'),
    ],
  ],
  ['pick:returned', wordsIn('退回 退回的 被退回 被退回的 退回来 退回来的 打回 打回来的 退了 被退')],
  [
    'quantity',
    wordsIn(
      `
        各几件 各有几件 各多少 各有多少 各多少件 几回 几趟 哪些 哪几件 哪几个 哪几项 哪几次 哪几份 哪件 哪个 哪项 几件 几个 几项 几次 几份 几批 几 多少批 什么号 啥号 什么文号 多少 多少件 多少个 多少次 多少份
        有没有 有哪些 有什么 有啥 啥 什么 有几件 有多少 列一下 列出 列出来 清单 台账 名单 谁 所有 全部 所有的 全部的
      `,
    ),
  ],
  [
    'held',
    wordsIn(
      '搞过 搞了 做过 做了 去过 去了 去查过 组织过 开展过 开展了 查过 进行过 进行了 搞没搞 做没做 查没查 去没去 发没发 开过 开的 开了 开 召开了 召开 召开过 开没开 开了没 开了吗 发过 发的 发了 发出去 发出来 印发了 印发过 印发 出过 出了',
    ),
  ],
  [
    'begun',
    wordsIn(
      '下了 下过 下 下发了 下达了 立了 立了项 立项 立项了 登记了 登记 收到了 收到 接了 接到 来了 新增 新增了 新来 交办了 转办了 转办 查了 反映了 列了',
    ),
  ],
  [
    'how',
    wordsIn(
      `
        咋样 咋样了 怎么样 怎么样了 怎样 如何 办得怎么样 办的怎么样 办得怎么样了 办的怎么样了 办得咋样 办得咋样了 办到哪 办到哪了 办到哪一步 到哪 到哪了 到哪一步 走到哪
        走到哪了 走到哪一步 到什么程度 什么进展 有进展 有啥进展 啥情况 什么情况 有结果 有消息 有动静 办没办 转没转 备案没 备案了没 备案了吗 备了没 批了没 签了没 发了没
        转了没 报了没 结了没 回了没 办了没 审了没 签收了没 签收了吗 签了吗 落实了没 落实没 办完没 办完了没 办完了吗 都办了吗 办了吗 落实情况 办理情况 办结情况 进展情况 有回音没 有回音 有回信没
        有信没 有下文没 落实得怎么样 落实得咋样 落实得怎样 落实得怎么样了 落实了吗 落实到哪 落实到哪一步 进展咋样 进展怎么样
      `,
    ),
  ],
  /** 最近发的文给我看看: without either it may tell, or ask of one. */
  ['recent', wordsIn('最近 近期 这阵子 这段时间')],
  [
    'shows',
    wordsIn(
      '给我看看 给我看一下 给我看下 看看 看一下 看下 查一下 查查 列一列 发我 发给我 给我 发我看看',
    ),
  ],
  ['one', wordsIn('那个 那件 那份 这个 这件 这份 批的 签的 交办的 我批 我签')],
  ['all', wordsIn('各 各组 各单位 各家 都 全 各个 那几个 那几件 那几份 那些 这些 这几个 这几件')],
  [
    'urge',
    wordsIn(
      '催办 催办一下 催一下 催一催 催催 催促 督促 催 提醒 提醒一下 叫 让 请 通知 抓紧 赶紧 赶快 尽快 抓点紧 快点 抓紧办 抓紧签收 抓紧签 签收 办理',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        `
          之前 上回 上次 前面 已经 一共 总共 共 合计 累计 各有 各自 分别 和 跟 里 里面 里头 当中 到底 现在 目前 当前 截至目前 到现在 还 也 了 的
          没 没有 吗 呢 啊 呀 吧 有 是 把 给 帮 帮我 麻烦 请问 我 我们 咱 咱们 我局 我手上 我手里 手上 手里 手头 我这边 我们组 单位 的单位 人 那几家 领导 区领导 谁拖着 都谁拖着 谁在拖 谁压着 谁手里 在谁手里 都在谁手里 卡着 拖着 挂着
          发来 发我一份 给我一份 一份 导给我 导出来 导一份 件 个 份 次 过 一下 看 查 些 指挥部 办公室 组里 要 剩 剩下 剩了 下来
          在 名下 头上 关于 档案
        `,
      ),
      ...MARKS,
    ],
  ],
];
