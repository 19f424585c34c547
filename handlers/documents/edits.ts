import { partedAtBlanks } from '../../src/reading/text/parted-at-blanks.ts';
import { withoutRestAsItIs } from '../../src/reading/text/rest-as-it-is.ts';
import { type Changeable, type ChangeRead, changedText } from './changed-text.ts';

/** So many edits one message may hold. */
const MOST = 6;
const PARTS = /[，,；;。\n]\s?/u;

/**
 * 主送再加消防大队，7月17改成16号: several edits in one message, each made to what the one before left. A message that is one edit as a whole, or
 * holds a part that is none, is read as one.
 */
export function editedText(said: string, now: Changeable, isRewritten = false): ChangeRead {
  return eachEdit(said, now) ?? changedText(said, now, isRewritten);
}

/** Null unless every part is an edit by itself. A label with a colon has all that follows it: 正文：请于……，……. */
export function eachEdit(said: string, now: Changeable): ChangeRead {
  const parts = partsOf(said);
  if (parts.length < 2 || parts.length > MOST) return null;
  let next = now;
  for (const part of parts) {
    const read = changedText(part, next);
    if (read === null || !('next' in read)) return null;
    next = read.next;
  }
  return { next };
}

function partsOf(said: string): readonly string[] {
  const text = partedAtBlanks(withoutRestAsItIs(said.trim()).replace(/[。！!]$/u, ''));
  const label = /[：:]/u.exec(text);
  const head = label ? text.slice(0, label.index) : text;
  const cut = label
    ? Math.max(...['，', ',', '；', ';', '。'].map((mark) => head.lastIndexOf(mark)))
    : -1;
  const free = label ? head.slice(0, Math.max(cut, 0)) : text;
  const labelled = label ? text.slice(cut + 1) : '';
  return [...free.split(PARTS), labelled].map((part) => part.trim()).filter((part) => part !== '');
}
