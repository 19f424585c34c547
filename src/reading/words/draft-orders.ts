import { type Wordings, wordsIn } from './pieces.ts';

/** What a word says in an order that is given of a draft. */
export type OrderWord =
  | 'draft'
  | 'shows'
  | 'where'
  | 'whole'
  | 'resumes'
  | 'shelves'
  | 'earlier'
  | 'removes'
  | 'files'
  | 'right'
  | 'keeps'
  | 'rest'
  | 'wrong'
  | 'becomes'
  | 'instead-of'
  | 'is'
  | 'of-task'
  | 'of-period'
  | 'of-figure'
  | 'of-measure'
  | 'nothing'
  | 'idle'
  | 'mark';

const each = (heads: string, verbs: string, ends = '- 了'): readonly string[] =>
  wordsIn(heads).flatMap((head) =>
    wordsIn(verbs).flatMap((verb) =>
      wordsIn(ends).map((end) => `${bare(head)}${bare(verb)}${bare(end)}`),
    ),
  );
const bare = (word: string): string => (word === '-' ? '' : word);

/** By one wrong sign that sounds like the right one each of these is still known: 草搞, 曲消, 存在问提. */
export const KNOWN_BY_SOUND: readonly OrderWord[] = [
  'draft',
  'whole',
  'resumes',
  'shelves',
  'removes',
  'wrong',
  'becomes',
  'of-task',
  'of-period',
];

export const ORDER_WORDS: Wordings<OrderWord> = [
  ['draft', wordsIn('草稿 草稿箱 稿子 月报草稿 季报草稿 月报 季报 内容 那张 这张')],
  [
    'shows',
    [
      ...each(
        '- 再 能不能 能否 可否',
        '看 查看 瞅 瞧 显示 显示出来 展示 展开 调 翻 找 拿 发 列 贴 念 核对',
        '- 看 瞅 瞧 一下 下 一眼 一遍 一次 一份 出来 来 过来 给我 给我看 给我看看 我看看 我看',
      ),
      ...wordsIn('给我看 让我看 给我瞧 让我瞅 我看看 瞅瞅 瞧瞧 看看 过目 过一遍 看一看'),
    ],
  ],
  [
    'where',
    wordsIn(
      '在哪 在哪儿 在哪里 搁哪 搁哪儿 去哪了 哪去了 哪儿去了 什么样 啥样 什么样子 啥样子 咋样 怎么样 怎么写的 写的啥 写的什么 写了啥 写了什么',
    ),
  ],
  [
    'whole',
    wordsIn(
      `
        全文 全部内容 全部 完整 完整内容 完整地 整个 整篇 一整篇 全篇 整份 从头到尾 一字不落 一字不落地 一字不漏 一字不差
        不要省略 不用省略 别省略 不省略 别省 不要缩 别缩 所有内容 所有 原文 全文内容 详细内容
      `,
    ),
  ],
  [
    'resumes',
    [
      ...each('继续 接着 接着往下 接续', '- 来 报 办 填 写 弄 做 办理 填报 上报 处理', '- 了 吧'),
      ...wordsIn('恢复 捡起来 往下办 往下走'),
    ],
  ],
  [
    'shelves',
    each('先 暂 暂时 暂且', '放 存 留 搁 挂 压 缓', '着 起来 下 一下 一边 一放 一存 一留 一缓 放'),
  ],
  [
    'earlier',
    [
      ...wordsIn(
        '昨天 昨儿 昨日 前天 刚才 刚刚 上午 早上 下午 之前 前面 上次 先前 上面 放着 存着 搁着 撂着 留着的 没确认 未确认 没弄完 没报完 没登记 没办完 的那',
      ),
      ...each('放 存 搁 撂', '那儿 那里 那 这儿 一边', '-'),
    ],
  ],
  [
    'removes',
    [
      ...each('删 去 拿 撤 划 抹 清 剔 扔 划拉', '掉 除 了 出去 下来'),
      ...each('删 撤 取消 作废 撤下', '- 掉 了 去', '-'),
      ...each(
        '不 别 甭 莫 不用 不要 不再 不打算 不想 不准备',
        '要 写 报 填 登 登记 提交 上报 报送 发 算 留 写上',
        '- 了 它',
      ),
      ...wordsIn(
        '删除掉 撤回 撤回来 不算 取消掉 取消得了 作废掉 去了得了 删了得了 放弃 放弃掉 拉倒 拉倒吧 别登 别登了',
      ),
    ],
  ],
  ['files', wordsIn('登记 正式登记 提交 正式提交 确认 上报 报上去 交上去 报送 存档')],
  [
    'right',
    wordsIn(
      '准确 准确无误 无误 确认无误 核对无误 一致 属实 相符 吻合 符合 没毛病 没错 是对的 都对 没有问题 没有错误 没有出入',
    ),
  ],
  [
    'keeps',
    wordsIn(
      '留 留着 只留 光留 就留 保留 留下 不变 不动 不撤 不删 照旧 照报 照样报 不作变动 不作改动 继续报 没问题 还报 要报',
    ),
  ],
  [
    'rest',
    wordsIn(
      '其他 其它 其余 别的 另外 剩下 余下 其他的 别的都 另一项 另一条 另一个 另两项 两项 俩 另外俩 另外两项 其他两项 内容不变 其余内容 其他内容',
    ),
  ],
  [
    'wrong',
    [
      ...each('写 填 报 登 登记 弄 搞 整 记 打 输 选 发 标 按', '错 错误 岔 混 串', '- 了 啦'),
      ...each('误', '写 填 报 登 登记 记 选', '- 成 为 在 了'),
      ...wordsIn('错 错了 错啦 不对 有误 串号 串号了 串了 弄串了'),
    ],
  ],
  [
    'becomes',
    [
      ...each('改 换 更正 修改 调整 挪 移 归 划 转 调 订正 变更', '成 为 到 - 至 作 入 在', '-'),
      ...wordsIn('改下 改一下 改改 改过来 调过来 更正过来 换一下 予以更正 请予更正 更正一下 改正'),
    ],
  ],
  ['instead-of', wordsIn('不是 并非 不该是 而不是 不算')],
  [
    'is',
    wordsIn(
      '是 应为 应是 应该是 应该为 应当是 应当为 该是 该成 该为 应该 应 该 得 对应 属于 属 才对 才是 其实是 其实 实际是 按 报的是 即 系',
    ),
  ],
  ['of-task', wordsIn('任务 任务号 任务编号 编号 号 重点任务 任务的编号 项')],
  ['of-figure', wordsIn('数 数字 数目 数据 数量 那个数 那个数字')],
  [
    'nothing',
    wordsIn(
      '无 暂无 没有 没 木有 没啥 没什么 没得 目前没有 暂时没有 现在没有 都没有 没有呢 木有问题 没有啥问题 没啥问题 无问题',
    ),
  ],
  ['of-period', wordsIn('月份 所属月份 月度 报送期 时期 期间 所属期 期数')],
  [
    'idle',
    [
      ...wordsIn(
        `
          请 请问 和 与 跟 及 麻烦 麻烦您 劳驾 烦请 您好 你好 您 你 谢谢 谢了 多谢 辛苦 不好意思 抱歉 帮 帮忙 帮我 给 给我 让 我 我们 俺 咱 咱们 我想 想 要 我要 需要 能 可以 可否 能否 能不能 说 说的是 指的是
          把 将 从 由 对 在 中 里 里头 里面 里边 上 下 下面 上面 的 地 得 了 得了 过 着 来 去 来着 它 这 那 这个 那个 这份 那份 这条 那条 这一条 那一条 这项 那项 这边 那边 一条 一项 一份 本 本条 该 个 份 条 项 就 就是 也 都 还 再 先 现在 只 光 仅 仅仅 单
          栏 一栏 那一栏 这一栏 部分 那部分 这部分 一部分 块 那块 一块 段 那段 直接 处理 予以 实际情况 实际 内容里
          一下 下 一遍 好 嗯 哦 噢 对了 吧 哈 呗 啊 呀 嘛 哎 唉 嘞 咯 吗 么 喽 啦 好让我 我好 好 经核对 经核实 经研究 核对后 方便 情况 工作 年 今年 份的 一眼 给您添麻烦了 添麻烦了 报 说 报的 填的 写的 登的 有 有份 有个 暂时 正在 当时 能不能 方便的话 因为 所以 已经 整 就那 一直 呢
        `,
      ),
    ],
  ],
  ['mark', [...' \t\n，,。.；;：:、！!?？~～“”"']],
];

/** What a word says in an order that is given of a figure of the draft. */
export const FIGURE_WORDS: Wordings<OrderWord> = [
  ['of-measure', wordsIn('单位 计量单位 量词 度量单位 数量单位 论 按')],
  ['of-figure', wordsIn('数量 个数 数额 数值')],
  ['instead-of', wordsIn('哪是 哪能是 哪能论 不能论 不论 不按 哪有 没有 不该写 不应该是 不应是')],
  [
    'is',
    wordsIn(
      '而是 该算 应算 应按 得按 得论 正确的 正确的是 正确是 正确应为 正确应该是 正确数字是 实际 实际上 准确的是 准确是 应当 当为 得是 才是 才对',
    ),
  ],
  [
    'becomes',
    wordsIn(
      '改为 改成 改正为 改作 更正一下 改一改 给改 给改成 给改为 给改下 写成 写为 记成 记为 改动一下 修正 修正为',
    ),
  ],
  ['earlier', wordsIn('原 原来 原先 起初 先前 原写 原报')],
  ['keeps', wordsIn('数字不变 数量不变 没错 不用改 不用动')],
  ['wrong', wordsIn('笔误 口误 手误 手滑 用错 用错了 有误差 写岔 看错 看错了 数错 数错了')],
  ['idle', wordsIn('只是 嘞 哟 呢 咧 嗨 那是 其中 其 一处 有 烦请 进展 处理 有劳 您看 应该的')],
  ...ORDER_WORDS,
];
