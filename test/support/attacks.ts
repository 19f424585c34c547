import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import type { Form } from './forms.ts';

/** Repetitions of more than these are tried; with fewer a pattern takes the same time for each place of a text. */
const LEAST_REPEATED = 100;
const MOST_PIECES = 8;
/** Kinds of characters that classes speak of. */
const ALPHABET = [...'甲1a ，,。（([【：:、;-\n\t\u3000'];

/**
 * The texts, as pieces to be repeated, for which a pattern may try the same words in many ways: what its repetitions
 * take, what stands before these, and both in turn. Each is given as the words before and the pieces one behind the other.
 */
export function attacksOn(form: Form): readonly (readonly string[])[] {
  const { pattern } = parseRegExpLiteral(new RegExp(form.source, form.flags));
  return pattern.alternatives.flatMap((alternative) => {
    const pieces = piecesOf(alternative, form.flags);
    return pieces.flatMap((one) => pieces.map((other) => (one === other ? [one] : [one, other])));
  });
}

function piecesOf(alternative: AST.Alternative, flags: string): readonly string[] {
  const pieces = new Set<string>();
  const signs = [...new Set([...signsOf(alternative), ...ALPHABET])];
  const words = (node: AST.Element) => samples(node, signs, flags);
  for (const repeated of repetitionsIn(alternative)) {
    for (const piece of words(repeated.element)) pieces.add(piece);
    const around = repeated.parent.type === 'Alternative' ? repeated.parent.elements : [];
    const before = around.slice(0, around.indexOf(repeated));
    for (const lead of before.slice(-2).flatMap(words)) pieces.add(lead);
    pieces.add(before.map((node) => words(node)[0] ?? '').join(''));
  }
  if (pieces.size > 0)
    pieces.add(alternative.elements.map((node) => words(node)[0] ?? '').join(''));
  pieces.delete('');
  return spread([...pieces], MOST_PIECES);
}

function repetitionsIn(alternative: AST.Alternative): readonly AST.Quantifier[] {
  const found: AST.Quantifier[] = [];
  visitRegExpAST(alternative, {
    onQuantifierEnter(node) {
      if (node.max >= LEAST_REPEATED) found.push(node);
    },
  });
  return found;
}

/** The characters that a part of a pattern writes out. */
function signsOf(alternative: AST.Alternative): readonly string[] {
  const signs: string[] = [];
  visitRegExpAST(alternative, {
    onCharacterEnter: ({ value }) => signs.push(String.fromCodePoint(value)),
  });
  return signs;
}

/** Some of the words that a node takes. */
function samples(node: AST.Element, signs: readonly string[], flags: string): readonly string[] {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass': {
      const form = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/gu, ''));
      return spread(
        signs.filter((sign) => form.test(sign)),
        4,
      );
    }
    case 'Group':
    case 'CapturingGroup':
      return spread(
        node.alternatives.flatMap(({ elements }) => joinedSamples(elements, signs, flags)),
        MOST_PIECES,
      );
    case 'Quantifier': {
      const words = samples(node.element, signs, flags);
      const most = node.max > 1 ? [`${words[0] ?? ''}${words[1] ?? words[0] ?? ''}`] : [];
      return [...(node.min === 0 ? [''] : []), ...words, ...most];
    }
    case 'Assertion':
    case 'Backreference':
      return [''];
  }
}

/** Each element at its first word, and one of them at another. */
function joinedSamples(
  elements: readonly AST.Element[],
  signs: readonly string[],
  flags: string,
): readonly string[] {
  const words = elements.map((one) => samples(one, signs, flags));
  const longest = Math.max(1, ...words.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    words.map((one) => one[Math.min(at, one.length - 1)] ?? '').join(''),
  );
}

/** So many of the values, from the first to the last. */
function spread(values: readonly string[], most: number): readonly string[] {
  const different = [...new Set(values)];
  if (different.length <= most) return different;
  return Array.from(
    { length: most },
    (_, at) => different[Math.floor((at * different.length) / most)] ?? '',
  );
}
