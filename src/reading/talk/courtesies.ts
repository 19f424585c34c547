import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

type Says = 'receives' | 'agrees' | 'promises' | 'thanks' | 'idle';

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
    ...wordsIn('抓紧 尽快 照办 坚决落实 认真落实 办理'),
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
      '收到 收悉 知悉 知道了 知道啦 知道 晓得了 晓得 明白了 明白 了解 清楚了 清楚 看到了 好的 好滴 好嘞 好哒 得嘞 得咧 妥了 好吧 行吧 那行 👌 👍 已阅 阅',
    ),
  ],
  /** A yes to what was asked, more than a word on what was read. */
  ['agrees', wordsIn('好 行 可以 没问题 对对 对的 对 是的 没错 ok okay 嗯嗯 嗯')],
  ['promises', promisesInWords()],
  ['thanks', wordsIn('谢谢您 谢谢你 谢谢 谢啦 谢了 多谢 感谢 辛苦了 辛苦您 辛苦 费心了 🌹 🙏')],
  [
    'idle',
    [
      ...wordsIn('领导 主任 您 你 已经 已 都 也 了 啦 哈 啊 呀 的 吧 我们 我 就 这就 马上'),
      ...' \t\n，,、。.！!~～',
    ],
  ],
];

const piecesOf = piecesBy(COURTESIES);

/**
 * What a courtesy says to a message that was sent to somebody: that it has been read (收到, 马上办), a bare yes
 * (可以, 行), or no more than thanks. Null for a text that says anything besides.
 */
export function courtesyOf(text: string): 'received' | 'agreed' | 'thanks' | null {
  const said = text.replace(FACES, '').trim().toLowerCase().replace(BY_A_DAY, '今天');
  const { pieces, rest } = piecesOf(said);
  if (rest !== '' || pieces.length > LONGEST) return null;
  if (pieces.includes('receives') || pieces.includes('promises')) return 'received';
  if (pieces.includes('agrees')) return 'agreed';
  return pieces.includes('thanks') ? 'thanks' : null;
}

/** 收到 马上弄, 我晚点报: whether it says that something is to be done, and no more. */
export const promisesOnly = (text: string): boolean =>
  courtesyOf(text) === 'received' &&
  piecesOf(text.trim().toLowerCase().replace(BY_A_DAY, '今天')).pieces.includes('promises');

/** 好吧😂: a face says nothing of its own. */
const FACES = /[\u{1f600}-\u{1f64e}\u{1f917}-\u{1f92f}\u{1f970}]/gu;

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
