import { wordsIn } from '../words/pieces.ts';

/** What somebody says before the name of what they want to see. */
const BEFORE = wordsIn(
  `
    请 麻烦您 麻烦你 麻烦 劳驾 烦请 辛苦 您好 你好 好的 那 再 先 帮我 帮忙 帮 给我们 给我 替我 把 将 让我 我想要 我想 我要 想要
    看看 看一看 看一下 看下 看 瞅瞅 瞅一眼 瞧瞧 查看 查一下 查查 查下 查 列一下 列出来 列出 列个 列 调出来 调出 调一下 调 拉一下 拉出来 拉个
    拉 翻一下 翻出来 导出 打开 发一下 发来 发我 发 提供一下 提供 来一份 来个 一份 一下 ， , 。 ： :
  `,
);
/** What they say behind it. */
const BEHIND = wordsIn(
  `
    谢谢您 谢谢你 谢谢 谢了 多谢 辛苦了 辛苦 麻烦了 麻烦您了 给我们 给我 让我 叫我 我 咱 发给我 发我 发来 发过来 发一下 发一份 发 拿来 拿出来 拉出来 调出来 列出来
    列一下 列出 列 导出来 导出 打开 找出来 瞅瞅 瞅一眼 瞅一下 瞧瞧 瞧一眼 看看 看一看 看一下 看下 看一眼 看 过目 过来 出来 来 一份 一下 一眼 行不 行吗 好吗
    可以吗 有没有 有不 有吗 请
  `,
);

/** What says nothing, and wishes for nothing by itself. */
const PARTICLES = wordsIn('吧 哈 呗 啊 呀 嘞 哦 的 了 呢 嘛 ， , 。 ！ ! ？ ? ~ : ：');

const longestFirst = (words: readonly string[]): readonly string[] =>
  words.toSorted((one, other) => other.length - one.length);
const [HEADS, TAILS] = [longestFirst(BEFORE), longestFirst([...BEHIND, ...PARTICLES])];
const SHORTEST = 3;

/**
 * The name of what somebody wants to see, without the words that wish for it and without courtesy: 一周汇总, of 麻烦调出一周汇总，谢谢 and of
 * 把一周汇总发来哈. Null for a text that has none of these words, or little else.
 */
export function wishedToSee(text: string): string | null {
  let named = text.replace(/俺/gu, '我');
  let isWished = false;
  for (let head = headOf(named); head !== undefined; head = headOf(named)) {
    named = named.slice(head.length);
    isWished = true;
  }
  for (let tail = tailOf(named); tail !== undefined; tail = tailOf(named)) {
    named = named.slice(0, -tail.length);
    isWished ||= !PARTICLES.includes(tail);
  }
  return isWished && named.length >= SHORTEST ? named : null;
}

const headOf = (text: string): string | undefined => HEADS.find((word) => text.startsWith(word));
const tailOf = (text: string): string | undefined => TAILS.find((word) => text.endsWith(word));
