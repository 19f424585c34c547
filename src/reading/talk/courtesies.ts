import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

type Says = 'receives' | 'agrees' | 'promises' | 'thanks' | 'leaves' | 'idle';

/** 我问问他们, 先忙, 回头再聊: with what somebody takes leave, and says nothing that could be done. */
function leavesInWords(): readonly string[] {
  const looks = wordsIn('问 催 看 核实 核对 查 对 商量 研究 合计 了解 确认').flatMap((verb) => [
    `我${verb}${verb}`,
    `去${verb}${verb}`,
    `我${verb}一下`,
    `去${verb}一下`,
    `我去${verb}${verb}`,
    `我去${verb}一下`,
  ]);
  const asking = wordsIn(
    '问问 问一下 问下 催催 催一下 催下 说一声 找找 找一下 联系一下 联系联系 跟他们说 通知一下',
  );
  const whom = wordsIn(
    '他们 她们 他 她 它们 下面 科室 各科室 同事 街道 领导 施工队 施工方 小伙子们 底下 那边 下边 大伙',
  );
  const others = asking.flatMap((verb) =>
    whom.flatMap((one) => ['', '我', '我去', '去'].map((before) => before + verb + one)),
  );
  const parting = wordsIn(
    `
      先忙 先忙了 先忙着 忙去了 先这样 就这样 就先这样 先到这 到这儿 先撤了 下班了 下线了 回头再说 回头再聊 回头聊 改天再聊
      有事再说 有事再找你 有事再找您 有问题再问 不懂再问 回头再问 没事了 没别的了 没别的事了 拜拜 拜 再见 88 886 回见 明天见 晚安
    `,
  );
  return [...looks, ...others, ...parting];
}

/** When and what somebody promises to do: 马上办, 这两天就报, 周五前报, 回去就填, 我催一下科室. */
function promisesInWords(): readonly string[] {
  const soon = wordsIn(
    `
      马上 立即 立刻 抓紧 尽快 赶紧 这就 按时 按要求 今天 今儿 上午 下午 晚上 晚点 今晚 明天 明儿
      明早 明天上午 明天下午 下周 一会儿 一会 等会儿 等会 等下 待会儿 过会儿 稍后 回头 随后 这两天
      这几天 两天内 三天内 本周 本周内 这周 这周内 这周五 月底 下班 今天下班 明天下班 回去 回单位
      抽空 有空 周一 周二 周三 周四 周五 下周一 下周五
    `,
  );
  const does = wordsIn(
    '办理 办 报送 报上来 报上去 报上 报 弄 落实 处理 安排 搞 整 写 填 交上来 交上 交 发 补上 补 统计 汇总 整理 上报 提交',
  );
  const until = ['', '前', '之前', '里'];
  const when = soon.flatMap((one) => until.flatMap((end) => [one + end, `${one + end}就`]));
  const urges = wordsIn('催催 催一下 催 问一下 问 盯一下 安排 督促一下 督促').flatMap((verb) =>
    wordsIn('科室 下面 他们 施工队 各科室 街道 经办人').map((whom) => verb + whom),
  );
  const others = ['让', '叫', '安排'].flatMap((verb) =>
    wordsIn('科室 下面 他们 各科室 经办人').flatMap((whom) =>
      wordsIn('弄 办 报 填 写 统计 整理').map((deed) => verb + whom + deed),
    ),
  );
  const doing = wordsIn('弄 写 填 统计 汇总 整理 准备 报 办').flatMap((verb) =>
    ['在', '正在'].flatMap((now) => [now + verb, `${now + verb}了`]),
  );
  return [
    ...when.flatMap((one) => does.flatMap((verb) => [one + verb, `${one}去${verb}`])),
    ...wordsIn('抓紧 尽快 照办 坚决落实 认真落实 落实 安排 办理'),
    ...wordsIn('配合 全力配合 积极配合 一定配合 做好配合 支持 全力支持 照做 遵照执行 按要求落实'),
    ...when.flatMap((one) => wordsIn('没问题 没有问题 能办完 能办结').map((end) => one + end)),
    ...urges,
    ...others,
    ...doing,
    ...wordsIn('催着 盯着 跟着 盯着呢 催着呢 在催 在催了 在盯 在跟 办着 弄着'),
  ];
}

const COURTESIES: Wordings<Says> = [
  [
    'receives',
    wordsIn(
      `
        收到 收悉 知悉 知道了 知道啦 知道 晓得了 晓得 明白了 明白 了解 清楚了 清楚 看到了 懂了 懂 好的 好滴 好嘞 好咧 好哒 好呐
        收着了 收到了 接到 接着了 看见了 我看到 已知悉 已收到 已悉 得嘞 得咧 得勒 中嘞 行嘞 妥 妥了 妥嘞 遵命 好吧 行吧 那行 👌 👍 已阅 阅
      `,
    ),
  ],
  /** A yes to what was asked, more than a word on what was read. */
  ['agrees', wordsIn('好 行 成 可以 没问题 对对 对的 对 是的 没错 ok okay 嗯嗯 嗯')],
  ['promises', promisesInWords()],
  [
    'thanks',
    wordsIn(
      '谢谢您 谢谢你 谢谢 谢啦 谢了 谢 多谢 感谢 辛苦了 辛苦您 辛苦 费心了 费心 麻烦了 麻烦您了 麻烦你了 有劳 3q thx thanks 🌹 🙏',
    ),
  ],
  ['leaves', leavesInWords()],
  [
    'idle',
    [
      ...wordsIn(
        '提醒 催办 催报 催办提醒 催报提醒 消息 通知 这条 您好 你好 俺 俺们 中 您的 你的 东西 材料 档案 资料 核对无误 清点无误 核对过了 清点过了 件数相符 数量相符 都齐 齐了 齐全 领导 主任 老师 小助手 助手 您 你 那 那我 已经 已 都 也 了 啦 哈 啊 呀 的 吧 呢 喽 咯 噢 哦 哟 嘛 呗 嘞 我们 我 先 再 去 就 这就 马上 一下',
      ),
      ...' \t\n，,、。.！!~～',
    ],
  ],
];

const piecesOf = piecesBy(COURTESIES);

/**
 * What a courtesy says to a message that was sent to somebody: that it has been read (收到, 马上办), a bare yes
 * (可以, 行), or no more than thanks and taking leave. Null for a text that says anything besides.
 */
export function courtesyOf(text: string): 'received' | 'agreed' | 'thanks' | null {
  const { pieces, rest } = piecesOf(inPlainWords(text));
  if (rest !== '' || pieces.length > LONGEST || GOES_ON_ASKING.test(text.trim())) return null;
  if (pieces.includes('receives') || pieces.includes('promises')) return 'received';
  if (pieces.includes('leaves')) return 'thanks';
  if (pieces.includes('agrees')) return 'agreed';
  return pieces.includes('thanks') ? 'thanks' : null;
}

/** 那配合的呢 asks of them. */
const GOES_ON_ASKING = /(?:的|配合|协助|参与)呢[？?。]?$/u;

/** Without the faces that stand beside the words: 好吧😂, 得嘞[抱拳]. */
const inPlainWords = (text: string): string =>
  text.trim().toLowerCase().replace(BY_A_DAY, '今天').replace(FACES, '').trim();

const FACES =
  /(?<=[^\s])(?:(?![👌👍🙏🌹])\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]{0,3}|\[[\p{Script=Han}]{1,4}\]){1,12}/gu;

/** 收到 马上弄, 我晚点报: whether it says that something is to be done, and no more. */
export const promisesOnly = (text: string): boolean =>
  courtesyOf(text) === 'received' && piecesOf(inPlainWords(text)).pieces.includes('promises');

const LONGEST = 16;
/** 10号前就报. */
const BY_A_DAY = /(?:\d{1,2}月)?\d{1,2}[号日](?:之?前)?(?=就?[\u4e00-\u9fff])/u;

/** 签收, of 不好意思刚看到，签收: a receipt without the courtesy before it; any other text as it is. */
export const withoutCourtesy = (text: string): string => text.trim().replace(BEFORE_RECEIPT, '');

const BEFORE_RECEIPT =
  /^(?:好的?|嗯|行|哦|噢|不好意思|抱歉|对不起|刚才?看到|才看到|看到了?|知道了|消息|通知|[，,。！!\s]){1,8}(?=(?:我|已经?){0,2}(?:签收|收到)(?:了|确认|完毕)?[。！!]{0,2}$)/u;

/** What stands behind the word that a message was read, with which it begins: 公厕完成4座, of 收到，公厕完成4座. Null where it begins with none, and where nothing follows. */
export function behindReceipt(text: string): string | null {
  const { head = '', rest = '' } = HEAD.exec(text.trim())?.groups ?? {};
  return rest !== '' && courtesyOf(head) === 'received' ? rest : null;
}

const HEAD = /^(?<head>[^，,。；;！!：:\n]{2,14})[，,。；;！!\s]{1,3}(?<rest>\S.*)$/su;
