import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

type Says = 'receives' | 'agrees' | 'promises' | 'thanks' | 'idle';

const COURTESIES: Wordings<Says> = [
  [
    'receives',
    wordsIn(
      '收到 收悉 知悉 知道了 知道啦 知道 晓得了 晓得 明白了 明白 了解 清楚了 清楚 看到了 好的 好滴 好嘞 好哒 👌 👍 已阅 阅',
    ),
  ],
  /** A yes to what was asked, more than a word on what was read. */
  ['agrees', wordsIn('好 行 可以 没问题 ok okay 嗯嗯 嗯')],
  [
    'promises',
    wordsIn(
      '马上办 马上报 马上弄 马上就办 马上就报 马上落实 马上处理 马上安排 这就办 这就报 这就弄 立即办 立即报 立即落实 立即办理 抓紧办 抓紧报 抓紧弄 抓紧落实 抓紧 尽快办 尽快报 尽快落实 尽快 按时报 按要求报 按要求办 照办 坚决落实 认真落实 办理 今天报 今天就报 下午报 上午报 明天报 一会儿报 稍后报',
    ),
  ],
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
