import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

type Says = 'receives' | 'agrees' | 'promises' | 'thanks' | 'idle';

/** When and what somebody promises to do: 马上办, 下午弄, 一会儿就报. */
function promisesInWords(): readonly string[] {
  const soon = wordsIn(
    '马上 立即 立刻 抓紧 尽快 赶紧 这就 按时 按要求 今天 今儿 上午 下午 晚上 晚点 今晚 明天 明儿 明早 明天上午 明天下午 下周 下周一 一会儿 一会 等会儿 等会 等下 待会儿 过会儿 稍后 回头 随后',
  );
  const does = wordsIn(
    '办理 办 报送 报上来 报上去 报 弄 落实 处理 安排 搞 整 写 填 交上来 交 发 补上 补',
  );
  return [
    ...soon.flatMap((when) => does.flatMap((verb) => [when + verb, `${when}就${verb}`])),
    ...wordsIn('抓紧 尽快 照办 坚决落实 认真落实 办理 在弄了 在写了 在弄 在写 正在弄 正在写'),
  ];
}

const COURTESIES: Wordings<Says> = [
  [
    'receives',
    wordsIn(
      '收到 收悉 知悉 知道了 知道啦 知道 晓得了 晓得 明白了 明白 了解 清楚了 清楚 看到了 好的 好滴 好嘞 好哒 👌 👍 已阅 阅',
    ),
  ],
  /** A yes to what was asked, more than a word on what was read. */
  ['agrees', wordsIn('好 行 可以 没问题 对对 对的 对 是的 没错 ok okay 嗯嗯 嗯')],
  ['promises', promisesInWords()],
  ['thanks', wordsIn('谢谢您 谢谢你 谢谢 多谢 感谢 辛苦了 辛苦您 辛苦 费心了 🌹 🙏')],
  [
    'idle',
    [
      ...wordsIn('领导 主任 您 你 已经 已 都 也 了 啦 哈 啊 呀 的 吧 我们 我 就'),
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
  const { pieces, rest } = piecesOf(text.trim().toLowerCase());
  if (rest !== '' || pieces.length > LONGEST) return null;
  if (pieces.includes('receives') || pieces.includes('promises')) return 'received';
  if (pieces.includes('agrees')) return 'agreed';
  return pieces.includes('thanks') ? 'thanks' : null;
}

const LONGEST = 16;
