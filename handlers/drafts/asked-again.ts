import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';

type Says = 'asked' | 'what' | 'again' | 'missed';

const hear = clausesBy<Says>([
  [
    'asked',
    wordsIn(
      '问 问我 问我的 问的 问的是 你问 你问的 你问我 您问 您问的 您问我 你问我的 您问我的 你刚才问 您刚才问 你刚才问我 您刚才问我 向我提 向我提的 提的 提的问题 问的问题 要我回答 要我回答的 需要我回答 需要我回答的 让我回答 让我回答的 要我答 要我答的 让我答的 叫我答的',
    ),
  ],
  [
    'what',
    wordsIn('什么 啥 啥来着 什么来着 是啥 是什么 什么问题 啥问题 哪个问题 是哪个问题 是什么问题'),
  ],
  [
    'again',
    wordsIn(
      '再问 重问 再问一次 再问一遍 重复 重复一次 重复一遍 再说一次 再说一遍 再发一次 再发一遍',
    ),
  ],
  [
    'missed',
    wordsIn(
      '没看清 没听清 没注意 忘了 没看到 没记住 信号不好 信号不太好 我 我这 我这边 问题 那个问题 能否 能不能',
    ),
  ],
]);

/** 你刚才问我什么, 刚才的问题再问一次, 没看清，您要我回答的是哪个问题: whether a text asks for what was asked last, and nothing else. */
export function asksWhatWasAsked(text: string): boolean {
  const clauses = text.length > LONGEST ? [] : hear(text);
  const says = new Set(clauses.flatMap((one) => [...one.says]));
  const isAll =
    clauses.length > 0 &&
    clauses.every(({ unknown, times }) => unknown.length + times.length === 0);
  return (
    isAll &&
    ((says.has('asked') && (says.has('what') || says.has('again'))) || ASKS_AGAIN.test(text))
  );
}

/** In signs. */
const LONGEST = 40;
const ASKS_AGAIN = /[再重]问|问[^，,]{0,4}[再重]/u;
