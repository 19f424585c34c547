import type { Intent } from '../../src/domain/intent.ts';
import { unitsIn, withoutNames } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { clausesBy } from '../../src/reading/wishes.ts';
import { wordsIn } from '../../src/reading/words/pieces.ts';
import { UrgeMissing } from './intents.ts';

type Says = 'urged' | 'went' | 'ask' | 'fills';

const hear = clausesBy<Says>([
  [
    'urged',
    wordsIn(
      '催 催办 催报 催促 提醒 催的 催办消息 催报消息 催办通知 催报提醒 催的消息 消息 通知 催过 叫恁催 叫你催 让你催',
    ),
  ],
  [
    'went',
    wordsIn(
      '发 发出 发出去 发过去 发到 发送 送出 送出去 送到 送达 推送 推出去 到 到了 通知到 收到 出去 过去',
    ),
  ],
  ['ask', wordsIn('没 没有 没呀 没呢 了没 了没有 吗 么 有没有 是不是 是否 是否已经')],
  [
    'fills',
    wordsIn(
      '请问 帮忙看看 看看 查查 查一下 那条 那个 那批 他们 他们那里 那里 那边 联络员 成功 现在 刚叫 刚让 刚才 没没',
    ),
  ],
]);

const LONGEST = 40;

/**
 * 给民政局的催办发了没有, 催民政那条发出去了没呀, and 发了没 right after one was sent: whether an urging went out, which is asked and orders none. Null for any other
 * text.
 */
export function wentOutAsked(said: Said): Intent | null {
  const text = plain(said.body);
  if (text.length > LONGEST || !ASKS.test(text) || said.draft !== null) return null;
  const clauses = hear(withoutNames(text, said.reader));
  const says = new Set(clauses.flatMap((one) => [...one.says]));
  if (clauses.some(({ unknown }) => unknown.length > 0) || !says.has('ask') || !says.has('went'))
    return null;
  const isAfterUrging =
    said.settled !== null && UrgeMissing.safeParse(said.settled.proposal).success;
  if (!(says.has('urged') && URGED.test(text)) && !isAfterUrging) return null;
  const [unit = null, ...others] = unitsIn(text, said.reader);
  return others.length > 0 ? null : { kind: 'ask-urged', unit, period: null };
}

const ASKS = /[没吗么][有呀呢啊]?[?？]?(?:谢谢)?$|有没有|是不是|是否/u;
const URGED = /催/u;
