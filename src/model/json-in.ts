/**
 * The JSON object in what a model said: bare, behind its `<think>…</think>` (of which some servers leave the end alone), in a
 * fence, or with words around it. Undefined where there is none.
 */
export function jsonIn(said: string): object | undefined {
  const answer = said.slice(behind(said, '</think>'));
  for (const text of [said, answer, fencedIn(answer), bracedIn(answer)]) {
    const found = parsed(text);
    if (found) return found;
  }
  return undefined;
}

/** The place behind the last of these words; 0 where they do not stand there. */
function behind(text: string, words: string): number {
  const at = text.lastIndexOf(words);
  return at < 0 ? 0 : at + words.length;
}

/** ```json … ```: the last of the fences. */
function fencedIn(text: string): string {
  const [, inner = ''] = text.split('```').slice(-3);
  return inner.replace(/^json\b/iu, '');
}

const bracedIn = (text: string): string =>
  text.slice(Math.max(0, text.indexOf('{')), text.lastIndexOf('}') + 1);

/** The error of the parser repeats what it could not read, which no log may: it goes no further. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
