import { piecesBy, wordsIn } from '../words/pieces.ts';
import { AROUND_YES, AS_SHOWN, FILES_IT, NOTHING_AGAINST, YES } from '../words/yes.ts';

/**
 * What somebody says besides a yes to what waits: 改成四点吧, of 同意，改成四点吧; 12处, of 12处，报吧. Null where there is no yes beside it, and
 * where there is nothing but a yes.
 */
export function apartFromYes(text: string): string | null {
  if (text.length > LONGEST) return null;
  const clauses = text.trim().split(BETWEEN);
  const from = clauses.findIndex((clause) => !saysYes(clause, LEADING));
  const to = clauses.findLastIndex((clause) => !saysYes(clause, CLOSING));
  if (from < 0 || to < from || (from === 0 && to === clauses.length - 1)) return null;
  const rest = clauses
    .slice(from, to + 1)
    .join('')
    .replace(ENDS, '');
  return (from > 0 ? rest.replace(BUT, '') : rest).trim() || null;
}

/** 行, 可以的, 嗯 就这么办: a yes, and nothing besides. */
export const onlyYes = (text: string): boolean =>
  text.length <= LONGEST &&
  text
    .trim()
    .split(BETWEEN)
    .every((clause) => saysYes(clause, LEADING));

/** Whoever changes what was shown is short about it. */
const LONGEST = 200;
/** A clause keeps the mark behind it; on a phone a blank often stands for one. */
const BETWEEN = /(?<=[，,。；;！!\n ])/u;
const ENDS = /[，,。；;！!\s]{1,6}$/u;
const BUT = /^(?:但是?|不过|只不过|只是|就是)[，,\s]?/u;

function saysYes(clause: string, pieces: ReturnType<typeof piecesBy<'yes' | 'around'>>): boolean {
  const words = clause.trim().toLowerCase().replace(ENDS, '').replace(SHOWN, '就这样');
  const said = pieces(words);
  return said.rest === '' && (said.pieces.includes('yes') || said.pieces.length === 0);
}

const SHOWN = new RegExp(`^${AS_SHOWN}`, 'u');

const LEADING = piecesBy<'yes' | 'around'>([
  ['yes', [...YES, ...FILES_IT, ...NOTHING_AGAINST, ...wordsIn('确认 确定')]],
  ['around', AROUND_YES],
]);
/** 运行正常，没问题 may end a report: of what closes a text only this is a yes. */
const CLOSING = piecesBy<'yes' | 'around'>([
  [
    'yes',
    [
      ...FILES_IT,
      ...wordsIn(
        '确认 确定 同意 就这样 就这些 可以了 行了 不改了 没别的了 数对着呢 对着呢 数没错 数是对的 数核过了',
      ),
    ],
  ],
  ['around', AROUND_YES],
]);
