import { wordsIn } from '../words/pieces.ts';
import { any } from '../words/words.ts';

/** What only makes ready to speak. */
export const FILLERS = any(
  '还有个事 还有件事 还有一件事 还有个情况 另外还有个事 再说个事 说个事 嗯嗯 哎呀 哎哟 哦哦 哦对了 哎对了 啊对了 噢对了 对了 刚才忘了写 刚才忘写了 刚才忘了说 刚才忘了 刚忘了写 刚忘了 忘了写 忘了说 忘写了 忘说了 是这样 核完了 查完了 问清楚了 核实完了 核实好了 核实了 核对了 刚核了 刚核实 那我重来 我重来 重来 那就 不好意思',
);

/** The same, where a mark stands behind it: 噢，是25. */
export const SOUNDS = any(
  '哦对 噢对 喔对 啊对 哎对 嗯对 对 对对 还有一个 还有一条 还有一项 麻烦您 麻烦你 麻烦 劳驾 那 噢 哦 喔 嗯 哎 唉 诶 呃 额 啊 您好 你好',
);

/** What was written before is put right by what follows, or the figures were looked at once more. */
export const PUTS_RIGHT = any(
  '对完了 核好了 查好了 对好了 核对完了 核对好了 核清楚了 对清楚了 等等 等一下 等下 等会 且慢 慢着 不对不对 不对 不好意思写错了 打错字了 写错字了 打错个字 写错个字 打错一个字 写错一个字 字打错了 字写错了 有个字错了 笔误了 笔误 说错了 写错了 打错了 报错了 填错了 搞错了 弄错了 记错了 输错了 发错数了 数错了 错了 更正一下 更正 纠正一下 纠正 订正 修正',
);

/** What follows is to be written besides. */
export const ADDS = any(
  '漏了一个 漏了一条 漏了一项 漏了一句 漏了个 漏报了一个 漏报了一条 漏报了一项 漏报一个 漏写了一个 漏写了一条 漏写一条 漏写一个 少写了一个 少写了一条 少报了一个 少报了一条 还漏了一个 还漏了一条 还漏了 还差一条 另外再加一句 另外再补一句 再加一句 再加一条 再加一个 再加上 再补一句 再补一条 再补充一下 再补充一句 再补充一条 再补充一个 再补充 再写一句 再写上 再报一个 再报一条 再来一个 再来一条 再添一句 补充一下 补充一句 补充一条 补充[:：] 补一句 补一条 加一句 加一条 添一句 追加[:：]',
);

/** What goes on, and is part of what is told: 还有补装了20盏. */
export const GOES_ON = any('还有 另外 此外 同时 再就是 再有 又');

/** Behind what comes on top: 立案3起也写上. */
export const ADDED_TOO = any(
  '也给补进去 也补进去 也一起补进去 一起补进去 给补进去 也给加进去 给加进去 给加上 给补上 也给加上 也给补上 也给写上 也写上 也写进去 也加上 也加进去 也补上 也算上 也报上 也报一下 也记上 也放进去 一并写上 一并报 一起写上 一起报 写上 写进去 加上 加进去 补上 补进去 记上',
);

/** Behind what is put right: 是10次，改一下; 公厕4座，别的没变. */
export const CHANGED_TOO = any(
  '别的没变 别的都没变 别的不变 其他没变 其他都没变 其他的没变 其他不变 其它没变 其它不变 其余没变 其余不变 其余的不变 麻烦改一下 帮我改一下 帮忙改一下 请改一下 给改一下 改一下子 改一下 改改 改过来 更正一下 更正过来 给更正',
);

/** Behind anything. */
export const CLOSING = any(
  '可以报了 可以登记了 就这么报 就报吧 报吧 谢谢您 谢谢你 谢谢 多谢 辛苦了 辛苦 吧 哈 啦 哦 噢 呗 了哈',
);

/** What is in the draft is to go out of it. */
export const TAKES_OUT = any(
  '先拿出来 先拿掉 先去掉 先删掉 先删了 先撤回 先撤掉 先撤了 先撤 先不写 先别写 先不要 拿出来 拿出去 拿掉 去掉 删掉 删了 删除 划掉 抹掉 撤回 撤掉 撤了 撤下来 不报了 不要报了 别报了 不写了 不要了 不用了 不要 不用写了 不用报了 不用报 作废 取消',
);

/** One piece of a draft, whatever it is: 问题那条, 14的, 绿道那个数. */
export const PIECE = any(
  '那一条 这一条 那一句 这一句 那一项 这一项 那一块 那部分 这部分 那几句 那条 这条 那句 这句 那项 这项 那块 这块 那个数 这个数 的数 那个 这个 那段 这段 一条 一项 一句 部分 的',
);

/** What is not touched: 公园的照旧. */
export const REST_STAYS = any(
  '照旧 不变 不动 留着 保留 照报 还报 照样报 没问题 没错 一样 照常 正常报 继续报',
);

/** How each section is called in passing. */
export const SECTION_WORDS = {
  problems: any(
    '存在的主要问题 存在的问题 存在问题 主要问题 问题和困难 问题 主要困难 困难 难处 难点 堵点 卡点 短板 不足',
  ),
  next: any(
    '下一步工作打算 下一步工作计划 下一步打算 下一步计划 下一步工作 下一步安排 下一步措施 下一步 下步打算 下步计划 下步工作 下步 下一阶段 下阶段 接下来',
  ),
  experience: any(
    '典型经验做法 典型经验 典型做法 好的做法 好的经验 亮点做法 经验做法 工作经验 亮点 经验 做法',
  ),
  progress: any('进展情况 工作进展 完成情况 进展'),
} as const;

/** Between the name of a section and what is said of it: 问题嘛 就是…. */
export const SECTION_SAYS = '(?:嘛|呢|么|啊|主要|就|还|也|是|在于|有|[：:，,\\s])';

/** Behind the name of a section: what follows comes on top of it. 典型经验加一条：…. */
export const GROWS =
  '(?:里面?|中|那里|那块)?(?:也|再|还|给|帮我){0,2}(?:加|添|补|补充|增加|追加|写)(?:上|进)?一?(?:条|句|个|点|项|段)(?:[：:，,\\s]|就说|是)';

/** Between the name of a section, or of a number, and what it becomes. */
export const BECOMES = any('改成 改为 换成 更正为 修改为 调整为 应为 应该为 写成 变成');

/** Nothing stands in the way. */
export const NO_TROUBLE =
  '^(?:目前|暂时|现在|也)?(?:没有|没|无)(?:啥|什么|太大|大|特别)?的?(?:存在)?(?:困难|难处|难点|问题和困难|困难和问题)$|^(?:目前|暂时|现在|也)?(?:没有|没|无)(?:啥|什么|太大|大|特别)的?问题$|^(?:存在)?(?:问题|困难)(?:方面)?(?:暂时)?(?:没有|没啥|没什么|无)$';

/** Before the period that a report is not for: 不是7月，是6月. */
export const INSTEAD_OF = any('不是 并非 不算 不归 别算 别记 不要记到 不要算');

/** Beside the period that a report is for, and saying nothing of its own. */
export const AROUND_PERIOD = wordsIn(
  '不是 并非 不算 不归 别算 别记 不要记到 不要算 这个 这些 这条 这份 这 那个 那条 那就 那 就 也 都 还是 还 是 应该是 应该 应当 应 属于 属 归到 归入 归 报到 报 按照 按 照 算到 算成 算作 算 记到 记成 记 放到 放 写到 写的 写 改到 改成 改为 改 成 为 到 在 里面 里 吧 哈 的 月报 季报 情况 数据 数 内容 进展 登记 我们 我 说的 说 填的 填 时间 日期 期限 期数 期间 月份 份 月 季 期 对 嗯 哦 没错 好 哎 写错了 填错了 弄错了 错了 刚才 本来 其实 统一 全都 全 一起 啊 呀 了',
);
