/**
 * Characters of which a text must hold at least one for a regular expression to match in it; null where it may match
 * without, or where too many would do. What a lookaround, a class of many characters or a property asks for is not counted.
 */
export function signsOfForm({ source, flags }: RegExp): ReadonlySet<string> | null {
  if (flags.includes('i')) return null;
  return alternativesFrom({ source, at: 0 });
}

/** A place in the source of a regular expression, which moves on as it is read. */
interface Cursor {
  readonly source: string;
  at: number;
}

type Signs = ReadonlySet<string> | null;

/** Up to the bracket that closes them, or to the end: any of them may match, so the text may hold the signs of any. */
function alternativesFrom(cursor: Cursor): Signs {
  const all = new Set<string>();
  let isOpen = false;
  do {
    const signs = sequenceFrom(cursor);
    if (signs) for (const sign of signs) all.add(sign);
    else isOpen = true;
  } while (takes(cursor, '|'));
  return isOpen ? null : all;
}

/** What follows one another must all stand there: the signs that tell most. */
function sequenceFrom(cursor: Cursor): Signs {
  let best: Signs = null;
  while (cursor.at < cursor.source.length && !'|)'.includes(here(cursor))) {
    const signs = termFrom(cursor);
    if (isLeftOut(cursor)) continue;
    if (signs && (!best || weightOf(signs) < weightOf(best))) best = signs;
  }
  return best;
}

function termFrom(cursor: Cursor): Signs {
  const sign = take(cursor);
  if (sign === '(') return groupFrom(cursor);
  if (sign === '[') return classFrom(cursor);
  if (sign === '\\') return escapeFrom(cursor);
  return '.^$'.includes(sign) ? null : new Set([sign]);
}

function groupFrom(cursor: Cursor): Signs {
  const isLookaround = /^\?<?[=!]/u.test(cursor.source.slice(cursor.at, cursor.at + 3));
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/u.exec(cursor.source.slice(cursor.at))?.[0] ?? '';
  cursor.at += opening.length;
  const signs = alternativesFrom(cursor);
  cursor.at += 1;
  return isLookaround ? null : signs;
}

/** More than so many characters tell nothing. */
const MOST = 64;

function classFrom(cursor: Cursor): Signs {
  const isNegated = takes(cursor, '^');
  const signs = new Set<string>();
  let isOpen = isNegated;
  while (here(cursor) !== ']') {
    const some = memberFrom(cursor);
    if (some) for (const sign of some) signs.add(sign);
    else isOpen = true;
  }
  cursor.at += 1;
  return isOpen || signs.size > MOST ? null : signs;
}

/** A character of a class, or a range of them; in most classes a bracket is only a character. */
function memberFrom(cursor: Cursor): Signs {
  const first = signFrom(cursor);
  const [from] = first ?? [];
  if (here(cursor) !== '-' || cursor.source.charAt(cursor.at + 1) === ']') return first;
  cursor.at += 1;
  const [to] = signFrom(cursor) ?? [];
  return from === undefined || to === undefined ? null : rangeOf(from, to);
}

function rangeOf(from: string, to: string): Signs {
  const [first, last] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
  if (last - first >= MOST) return null;
  return new Set(
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
}

function signFrom(cursor: Cursor): Signs {
  const sign = take(cursor);
  return sign === '\\' ? escapeFrom(cursor) : new Set([sign]);
}

/** Behind a backslash: a character by its number, or itself; figures; anything else may be many characters or none. */
function escapeFrom(cursor: Cursor): Signs {
  const rest = cursor.source.slice(cursor.at);
  const code = /^(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/iu.exec(rest);
  if (code) {
    cursor.at += code[0].length;
    return new Set([String.fromCodePoint(Number.parseInt(code.slice(1).join(''), 16))]);
  }
  const named = /^(?:[pP]\{[^}]*\}|k<\w+>)/u.exec(rest);
  cursor.at += named?.[0].length ?? 1;
  if (named) return null;
  const sign = rest.charAt(0);
  if (sign === 'd') return FIGURES;
  const control = CONTROLS[sign];
  if (control !== undefined) return new Set([control]);
  return /[\p{L}\p{N}]/u.test(sign) ? null : new Set([sign]);
}

const FIGURES: ReadonlySet<string> = new Set('0123456789');
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Whether what was read last may be left out; the sign of how often it stands is taken with it. */
function isLeftOut(cursor: Cursor): boolean {
  const often = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(
    cursor.source.slice(cursor.at, cursor.at + 12),
  );
  if (!often) return false;
  cursor.at += often[0].length;
  return '?*'.includes(often[0].charAt(0)) || often[1] === '0';
}

/** Few characters tell more than many, and rare ones more than those of any question. */
const weightOf = (signs: ReadonlySet<string>): number =>
  [...signs].reduce((sum, sign) => sum + (COMMON.has(sign) ? 6 : 1), 0);

const COMMON: ReadonlySet<string> = new Set('的是有了在谁哪几什么多少任务单位组个项不号人区');

const here = ({ source, at }: Cursor): string => source.charAt(at);

/** The next character whole, with its second half where it has one. */
function take(cursor: Cursor): string {
  const sign = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
  cursor.at += sign.length;
  return sign;
}

function takes(cursor: Cursor, sign: string): boolean {
  if (here(cursor) !== sign) return false;
  cursor.at += 1;
  return true;
}
