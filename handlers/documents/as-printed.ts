import { DocumentForm } from '../../src/domain/document-draft.ts';

/** A document as it lies on paper, taken apart. */
export interface AsPrinted {
  readonly title: string | null;
  readonly sendTo: string | null;
  readonly text: string;
}

const FORMS = DocumentForm.options.join('|');
/** 关于……的通知, below the name of who issues it or alone. */
const TITLE = new RegExp(`^.{0,30}?(?<title>关于.{2,80}的(?:${FORMS}))$`, 'u');
/** A title fills at most so many lines. */
const MOST_LINES = 3;
const SENT_TO = /^(?<who>[^。；：:]{2,100})[：:]$/u;
const DAY =
  /^[\d〇○零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;
const SIGNED = /^[\u4e00-\u9fff（）]{2,30}(?:指挥部|办公室)$/u;

/**
 * What a text of several lines says as a whole document (GB/T 9704, 7.3): 标题, then 主送机关 with its colon, then 正文. 署名 and 成文日期 at
 * its end are set when it is printed. A text without a title at its head stays as it is.
 */
export function asPrinted(written: string): AsPrinted {
  const lines = written.split('\n').map((line) => line.trim());
  const titled = titleOf(lines);
  if (titled === null) return { title: null, sendTo: null, text: written };
  const rest = lines.slice(titled.lines);
  const at = rest.findIndex((line) => line !== '');
  const sendTo = SENT_TO.exec(rest[at] ?? '')?.groups?.who ?? null;
  const text = unsigned(sendTo === null ? rest : rest.slice(at + 1))
    .join('\n')
    .trim();
  return { title: titled.title, sendTo, text };
}

function titleOf(
  lines: readonly string[],
): { readonly title: string; readonly lines: number } | null {
  const first = lines.findIndex((line) => line !== '');
  for (let count = 1; first >= 0 && count <= MOST_LINES; count += 1) {
    const title = TITLE.exec(lines.slice(first, first + count).join(''))?.groups?.title;
    if (title !== undefined) return { title, lines: first + count };
  }
  return null;
}

/** Without who signs and the day at the end; where the day is not known yet, the name stands there alone. */
function unsigned(lines: readonly string[]): readonly string[] {
  const undated = withoutLast(lines, (line) => DAY.test(line.replaceAll(' ', ''))) ?? lines;
  return withoutLast(undated, (line) => SIGNED.test(line)) ?? lines;
}

/** The lines before the last that is filled, where that is such a one. */
function withoutLast(
  lines: readonly string[],
  isSuch: (line: string) => boolean,
): readonly string[] | null {
  const last = lines.findLastIndex((line) => line !== '');
  return isSuch(lines[last] ?? '') ? lines.slice(0, last) : null;
}
