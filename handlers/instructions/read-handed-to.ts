import type { Charged } from '../../src/domain/charged.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { unitsIn, withoutNames } from '../../src/reading/names/named-in.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import type { ProposeInstruction } from './intents.ts';
import { HANDS_OVER } from './read-instruction.ts';
import { REFERS } from './words.ts';

type Part = 'hands' | 'beside';

const WORDS: Wordings<Part> = [
  [
    'hands',
    wordsIn(
      '转 转给 转到 转交 转交给 交 交给 交由 派 派给 给 让 叫 请 由 就是 还是 就由 还由 牵头 主办 承办 负责 办 办理 去办 来办 牵头办',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        '不行 不对 不是 那 那就 就 先 仍 仍然 还 改 直接 去 来 和 与 跟 及 加 一起 一块 一并 他们 去吧 吧 了 的 嘛 啊 好 行 嗯 麻烦 帮我 这个 这件 抄送 抄送给 抄给 同时 知会 知会一下 发一份给 协办 配合',
      ),
      ...'，,、。！! ',
    ],
  ],
];
const partsOf = piecesBy(WORDS);
const LONGEST = 24;
const LONGEST_REASON = 30;

/** 手续没办完，还是环卫办: what is said before anybody is named says why. */
function behindReason(text: string, reader: QuestionReader): string {
  const clauses = text.split(/(?<=[，,。；;])/u);
  const first = clauses.findIndex((clause) => unitsIn(clause, reader).length > 0);
  const reason = clauses.slice(0, Math.max(first, 0)).join('');
  const isReason = reason.length <= LONGEST_REASON && !asksOnly(reason) && !/\d/u.test(reason);
  return isReason ? text.slice(reason.length).trim() : text;
}

/** 转城管局, 叫水务局去办, 不行，就是城管办: nothing but who is to have it, in answer to what is to be 拟办; null for any other text. */
export function readHandedTo(
  body: string,
  reader: QuestionReader,
): Omit<ProposeInstruction, 'kind' | 'instruction'> | null {
  const text = behindReason(plain(body), reader);
  const units = unitsIn(text, reader);
  if (text.length > LONGEST || units.length === 0) return null;
  const { pieces, rest } = partsOf(withoutNames(text.replace(REFERS, ''), reader));
  if (rest !== '' || !pieces.includes('hands')) return null;
  const [lead = null, ...assisting] = units.map((unit): Charged => ({ kind: 'unit', unit }));
  return {
    lead,
    assisting: assisting.length > 0 ? assisting : null,
    people: [],
    ...(HANDS_OVER.test(text) || REFERS.test(text) ? { isReferred: true } : {}),
  };
}
