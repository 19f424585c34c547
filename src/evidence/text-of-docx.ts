import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** What a Word file says. */
export interface FileText {
  /** A line for each paragraph and each row of a table. */
  readonly text: string;
  /** Whether the file counts its paragraphs itself: such numbers stand nowhere in its words. */
  readonly isNumbered: boolean;
}

/** The part of the package in which the words stand (ECMA-376, WordprocessingML). */
const WORDS = 'word/document.xml';
/** Unpacked; some fifty pages. A package may say less of itself than it holds, and is then cut off there. */
const MOST_BYTES = 1_000_000;

/** The words of a .docx as it is printed, without what was struck out; null for whatever is none, and for one that is too large. */
export function textOfDocx(bytes: Uint8Array): FileText | null {
  const words = unpacked(bytes);
  if (words === null || words.includes('<!DOCTYPE')) return null;
  const nodes = parsed(words);
  if (nodes === null) return null;
  const text = nodes
    .map(wordsOf)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  return { text, isNumbered: nodes.some((node) => holds(node, 'w:numPr')) };
}

function unpacked(bytes: Uint8Array): string | null {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === WORDS && originalSize <= MOST_BYTES;
    const { [WORDS]: words } = unzipSync(bytes, { filter });
    return words ? strFromU8(words) : null;
  } catch {
    return null;
  }
}

/** An element by its name with what is in it, or a piece of text. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
});

function parsed(words: string): readonly Node[] | null {
  try {
    return nodesIn(parser.parse(words));
  } catch {
    return null;
  }
}

const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

/** What is struck out, what a field is made of, and what stands for a drawing where it cannot be shown. */
const UNPRINTED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr']);
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n' };
const ENDS: Readonly<Record<string, string>> = { 'w:p': '\n' };

function wordsOf(node: Node): string {
  const [name = '', inside] = Object.entries(node)[0] ?? [];
  if (UNPRINTED.has(name)) return '';
  const sign = SIGNS[name];
  if (sign !== undefined) return sign;
  if (name === 'w:t')
    return nodesIn(inside)
      .map((text) => String(text['#text'] ?? ''))
      .join('');
  if (name === 'w:tr') return `${nodesIn(inside).map(cellOf).join('').trim()}\n`;
  return `${nodesIn(inside).map(wordsOf).join('')}${ENDS[name] ?? ''}`;
}

/** A row of a table is one line. */
const cellOf = (node: Node): string => `${wordsOf(node).trim().replaceAll('\n', ' ')} `;

const holds = (node: Node, name: string): boolean =>
  Object.entries(node).some(
    ([tag, inside]) => tag === name || nodesIn(inside).some((one) => holds(one, name)),
  );
