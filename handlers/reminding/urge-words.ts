import { type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

/** What a piece of an order to urge says; what is named stands as a sign. */
export type Piece =
  | 'urges'
  | 'reminds'
  | 'orders'
  | 'reports'
  | 'them'
  | 'missing'
  | 'unclear'
  | 'named'
  | 'fills';

/** Stands for a unit, a task, a group, a period or a limit that was found. */
export const NAMED = '甲';

/** To give what is owed, how far, or to make haste with it: 报上来, 补齐, 抓紧. */
function reportsInWords(): readonly string[] {
  const gives = wordsIn('报送 上报 报 交 补报 补交 补 填报 填 写 弄 发 送');
  const how = ['', ...wordsIn('上来 过来 齐 全 完 好 出来 上 一下 个 了 来')];
  const haste = wordsIn(
    '上报 抓紧时间 抓点紧 抓个紧 抓紧 加快 加紧 加把劲 上点心 动起来 跟上 别再拖了 别拖了 尽快 尽早 赶紧 赶快 快点儿 快点 快些 务必 必须 一定要 一定',
  );
  return [...gives.flatMap((verb) => how.map((to) => verb + to)), ...haste];
}

/** Who owes something, in whatever verb: 没报, 没交上来, 欠着的, 一个没填. */
function missingInWords(): readonly string[] {
  const gives = wordsIn('报送 上报 报 交 填报 填 弄 写 送 发 动 回 给 来 传');
  const how = ['', ...wordsIn('上来 过来 齐 全 完')];
  const not = wordsIn('没有 没 未 漏 还没 都没 一个没 一项没 一个都没 一项都没');
  const bare = not.flatMap((no) => gives.flatMap((verb) => how.map((to) => no + verb + to)));
  const owes = wordsIn('欠着 欠 还差的 差的 拖着 剩下几家 剩下那几家 剩下的几家');
  return [...bare, ...owes, ...wordsIn('剩下的 剩余的 其余的')];
}

/** 催三轮, 发个催办通知: to urge, once or in writing. */
function urgesInWords(): readonly string[] {
  const verbs = wordsIn('催 催促 催办 催报 督促 督一督 催催');
  const how = [
    '',
    ...wordsIn('一下 下 一催 一遍 一次 一轮 一声 一嘴 了 齐 上来 到位 起来 个遍 问'),
  ];
  const sent = wordsIn('催报 催办 催报通知 催办通知 催促通知 催报消息 催办单 催单');
  const sends = wordsIn('发 发个 发一个 发条 发一条 发一下 发份 下 下个 下一份');
  return [
    ...verbs.flatMap((verb) => how.map((one) => verb + one)),
    ...sends.flatMap((verb) => sent.map((one) => verb + one)),
  ];
}

/** Those who were just listed: 这些, 上面几家, 名单上的单位. */
function listedInWords(): readonly string[] {
  const where = wordsIn(
    '这些 那些 这几 那几 上面 上面的 上面那 以上 上述 名单上 名单上的 名单里 名单里的 列出来的 刚列的 刚才那 这批 那批 这一批',
  );
  const whom = ['', ...wordsIn('些 几家 家 个 单位 的单位 几家单位 几个单位 没报的')];
  return where.flatMap((place) => whom.map((one) => place + one));
}

export const URGING: Wordings<Piece> = [
  ['urges', urgesInWords()],
  /** 提醒没报的 is to urge them; 下午3点再提醒 is not. */
  [
    'reminds',
    wordsIn(
      '提醒一下 提醒下 提醒一声 提醒 提个醒儿 提个醒 提一个醒 提下醒 提一下醒 发个提醒 发条提醒 发一下提醒 发提醒 提醒提醒 知会一声 知会一下 知会 打个招呼 打声招呼 群发一下 群发一条 群发 敲打一下 敲打敲打 敲一下 点一下 捅一下 捅捅 问一声',
    ),
  ],
  /** Somebody is to be told to do something. */
  [
    'orders',
    wordsIn(
      `
        通知到位 通知到 通知一下 通知下 通知 告诉一下 告诉 转告 说一声 说一下 说下 交代一下 喊一声
        喊一下 吱一声 发个消息 发个话 要求 让 叫 请 喊 跟 给 向 和
      `,
    ),
  ],
  ['reports', reportsInWords()],
  ['them', listedInWords()],
  [
    'them',
    wordsIn(
      `
        他们几家 他们几个 他们 她们 它们 他 她 它 这几家单位 那几家单位 这几家 那几家 这几个单位
        这些单位 那些单位 这家 那家 各责任单位 各个单位 各单位 各成员单位 相关单位 有关单位 各家
        大家 所有单位 联络员们 各位联络员 各联络员 联络员 各行动工作组 各工作组 各行动组 各小组 各个组 各组 八个组 8个组
      `,
    ),
  ],
  ['missing', missingInWords()],
  ['named', [NAMED]],
  /** By when, and no day says when that is. */
  ['unclear', wordsIn('开会之前 开会前 会议之前 会议前 会之前 会前 上会前 例会前')],
  [
    'fills',
    wordsIn(
      `
        别的不用催 别的不用 别的先不催 其他的不用 其它的不用 就行了 就行 就可以 就好 最后 挨个儿
        挨个 挨家挨户 挨家 逐个 逐家 逐一 一个个 一个一个 统一 分别 直接 马上 立刻 现在 今天就
        一块儿 一块 一起 一并 一道 全部 通通 统统 一家家 麻烦您 麻烦你 麻烦 帮忙 帮我 替我 给我 您 你 小许 助手 单独 重点 再 去 还 都 也 全 把 一下
        一遍 一次 下 吧 呗 书面 的 了 啊 哈 呀 哦 这边 那边 那里 单位 部门 同志 负责人 一把手
        主要领导 领导 老总 各位 同志们 两家 三家 四家 五家 几家 人 家 局 任务 重点 项 这项 那项 进展情况 进展 情况 工作 月报 季报
        报告 数据 数字 数 内容 材料 那份 那个 这个 那项 这项 那块 这块 那条 这条 里 那 就 先 及时
        按时 准时 最好 尽量 争取 要 以 于 在 对 之 前 、 ， , 和 跟 与 及 还有 以及 另外 顺便 好 行 嗯 那就
      `,
    ),
  ],
  ['fills', [...' \t。.！!~～：:；;@＠']],
];
