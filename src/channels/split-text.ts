/**
 * The text in pieces of at most `bytes` of UTF-8 each. A piece ends between lines; a table that goes on in the
 * next piece has its head repeated there, a code block is closed and opened again. Only a line that is too long
 * by itself is cut, behind a mark of punctuation where it has one, and never inside a character.
 */
export function splitText(text: string, bytes: number): readonly string[] {
  if (text.length * 3 <= bytes || Buffer.byteLength(text) <= bytes) return [text];
  const pieces: string[] = [];
  let piece: string[] = [];
  let size = 0;
  let closing: readonly string[] = [];
  for (const line of framed(text.split('\n'))) {
    const above = sizeOf(line.above) > bytes / 2 ? [] : line.above;
    const below = sizeOf(line.below);
    const longest = bytes - sizeOf(above) - below;
    for (const part of cutLine(line.text, longest)) {
      const added = sizeOf([part]);
      if (size + added + below > bytes + 1) {
        pieces.push([...piece, ...closing].join('\n'));
        piece = [...above];
        size = sizeOf(above);
      }
      if (piece.length > 0 || part !== '') {
        piece.push(part);
        size += added;
      }
      closing = line.below;
    }
  }
  return piece.length > 0 ? [...pieces, piece.join('\n')] : pieces;
}

interface FramedLine {
  readonly text: string;
  /** What must stand above it where it begins a piece. */
  readonly above: readonly string[];
  /** What must stand below it where it ends one. */
  readonly below: readonly string[];
}

const FENCE = '```';
const isFence = (line: string): boolean => line.trimStart().startsWith(FENCE);
/** The line below the head of a table: | --- | :-: |. */
const isRuler = (line: string): boolean => /^\s*\|[\s:|-]+$/u.test(line);
const isRow = (line: string): boolean => line.trimStart().startsWith('|');

function framed(lines: readonly string[]): readonly FramedLine[] {
  let fence: string | null = null;
  let head: readonly string[] = [];
  return lines.map((text, index) => {
    if (fence !== null) {
      const above = [fence];
      if (isFence(text)) fence = null;
      return { text, above, below: fence === null ? [] : [FENCE] };
    }
    if (isFence(text)) {
      fence = text;
      return { text, above: [], below: [FENCE] };
    }
    const above = isRow(text) ? head : [];
    head = headBelow(text, lines[index - 1] ?? '', above);
    return { text, above, below: [] };
  });
}

/** The head of the table that goes on below a line: its first row and the ruler, once both were seen. */
function headBelow(line: string, previous: string, current: readonly string[]): readonly string[] {
  if (!isRow(line)) return [];
  if (current.length < 2) return isRuler(line) ? [previous, line] : [line];
  return current;
}

/** With the line feeds behind them. */
const sizeOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const PAUSES = /[。；！？，、.;!?,\s]/u;

function cutLine(line: string, bytes: number): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (Buffer.byteLength(rest) > bytes) {
    const { read } = new TextEncoder().encodeInto(rest, new Uint8Array(bytes));
    const whole = graphemes.segment(rest).containing(read)?.index || read;
    const cut = behindPause(rest.slice(0, whole)) ?? whole;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

/** Behind the last pause in the second half; null where there is none. */
function behindPause(text: string): number | null {
  for (let at = text.length; at > text.length / 2; at -= 1) {
    if (PAUSES.test(text.charAt(at - 1))) return at;
  }
  return null;
}
