import type { QuestionReader } from '../reader.ts';
import { mentionsIn } from '../reports/report-sentences.ts';
import { piecesBy, type Wordings, wordsIn } from '../words/pieces.ts';

/** A yes or a no of the office to what somebody asked for. */
export interface DecisionSaid {
  readonly isYes: boolean;
  /** Whether it may be no more than a courtesy: 可以. */
  readonly isWeak: boolean;
  /** Whose it is and its number, as far as that is said. */
  readonly names: readonly string[];
  readonly units: readonly string[];
  readonly number: string | null;
  /** Of which kind, where that is said. */
  readonly of: 'extension' | 'binding' | null;
  /** What is said besides. */
  readonly rest: string;
}

/**
 * 准了, 同意小黎, 商务局的可以, 驳回，让他按时报, 让他进: what the office decides, in few words. `names`: those who ask. Null for any other text,
 * and for what asks.
 */
export function readDecisionSaid(
  text: string,
  names: readonly string[],
  reader: QuestionReader,
): DecisionSaid | null {
  if (text.length > LONGEST || ASKS.test(text)) return null;
  const [first = '', ...others] = text
    .trim()
    .split(/[，,；;。！!\s]+/u)
    .filter((one) => one !== '');
  const clauses = [first, ...others];
  const at = clauses.findIndex((clause) => decides(clause, names, reader) === null);
  const said = clauses.slice(0, at < 0 ? clauses.length : at);
  const found = said.flatMap((clause) => decides(clause, names, reader) ?? []);
  const pieces = found.flatMap((one) => one.pieces);
  const isNo = pieces.includes('no');
  if (!isNo && !pieces.includes('yes') && !pieces.includes('weak')) return null;
  return {
    isYes: !isNo,
    isWeak: !isNo && !pieces.includes('yes'),
    names: found.flatMap((one) => one.names),
    units: found.flatMap((one) => one.units),
    number: found.map((one) => one.number).find((one) => one !== null) ?? null,
    of: pieces.includes('extension') ? 'extension' : pieces.includes('binding') ? 'binding' : null,
    rest: clauses.slice(said.length).join('，'),
  };
}

const LONGEST = 40;
const ASKS = /[?？]|[吗么没呢]$|谁|哪|怎么/u;

/** What a clause decides, and of whom; null for one that says anything besides. */
function decides(clause: string, asking: readonly string[], reader: QuestionReader) {
  const names = asking.filter((name) => clause.includes(name));
  const named = names.reduce((rest, name) => rest.replace(name, ''), clause);
  const mentions = mentionsIn(named, reader).filter(({ meanings }) =>
    meanings.every(({ kind }) => kind === 'unit'),
  );
  const units = mentions.flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : [])),
  );
  const unnamed = mentions.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    named,
  );
  const number = NUMBER.exec(unnamed)?.[1] ?? null;
  const { pieces, rest } = piecesOf(number === null ? unnamed : unnamed.replace(NUMBER, ''));
  return rest === '' ? { pieces, names, units, number } : null;
}

const NUMBER = /#?(\d{1,6})号?/u;

type Piece = 'yes' | 'weak' | 'no' | 'extension' | 'binding' | 'fills';

const SAID: Wordings<Piece> = [
  [
    'yes',
    wordsIn(
      '同意 批准 准予 准了 准 批了 批 通过 允许 认可 给他延 给她延 给延 让他延 让她延 让他进 让她进 让他加入 让她加入 让他进来 让他加进来 加进来',
    ),
  ],
  ['weak', wordsIn('可以 没问题 没意见 行 好的 好 中 成 OK ok')],
  [
    'no',
    wordsIn(
      '不同意 不批准 不准予 不准 不批 不通过 不给延 不给他延 不能延 不行 不可以 拒绝 驳回 退回 否了 别让他进 不让他进 打回去 打回',
    ),
  ],
  ['extension', wordsIn('延期申请 延期 延后 缓报')],
  ['binding', wordsIn('登记申请 登记 绑定申请 绑定')],
  [
    'fills',
    wordsIn(
      '申请 那个 这个 那份 那条 那件 的 就 先 那 吧 了 给 他 她 我 也 都 您 请 一下 呗 哈 啊 这人 这个人 嗯',
    ),
  ],
];

const piecesOf = piecesBy(SAID);
