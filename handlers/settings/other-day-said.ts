import type { Intent } from '../../src/domain/intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { unhedged } from '../../src/reading/amendments/unhedged.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { asPutRight } from '../../src/reading/waiting-as.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

/** 哦不 27; 还是26吧, 27号, where a day waits or was set a moment ago: that day instead. Null for a text that says anything besides. */
export function readOtherDay(text: string, isWaiting: boolean): Intent | null {
  if (text.length > LONGEST || asksOnly(text.replace(SOFTENED, ''))) return null;
  const { core, putsRight } = unhedged(plain(text));
  const [found, ...others] = [...core.matchAll(DAY)];
  const day = Number(found?.[1]);
  if (!found || others.length > 0 || day < 1 || day > 31) return null;
  const { pieces, rest } = piecesOf(core.replace(found[0], ''));
  const isMeant = isWaiting || putsRight || pieces.includes('instead');
  return rest === '' && isMeant ? asPutRight({ kind: 'set-monthly-day', day }) : null;
}

const LONGEST = 30;
/** 还是26吧 asks nothing. */
const SOFTENED = /[吧呗][。.!！]?$/u;
const DAY = /(?<![\d.])(\d{1,2})(?![\d.%月])[号日]?(?!任务)/gu;

const SAID: Wordings<'instead' | 'fills'> = [
  [
    'instead',
    wordsIn(
      '不对 不行 错了 定错了 设错了 弄错了 改成 改为 改到 改在 改 换成 换到 调到 调成 挪到 还是 算了',
    ),
  ],
  [
    'fills',
    wordsIn(
      `
        上午定的 下午定的 早上定的 昨天定的 刚才定的 刚定的 上次定的 我定的 定的 设的 日子 日期 那个
        月报日 月报 每个月 每月 那就 那 就 先 定在 定为 定 按 到 在 为 成 吧 呗 了
        太紧了 太早了 太赶了 有点紧 有点早 来不及
      `,
    ),
  ],
  ['fills', [...' \t\n，,、。.！!~～']],
];

const piecesOf = piecesBy(SAID);
