const HAN = '\\u3400-\\u9fff';
const AROUND_HAN = new RegExp(`(?<=[${HAN}])\\s|\\s(?=[${HAN}])`, 'gu');
/** Control characters, zero-width characters, pictographs and their joiners. */
const UNSPOKEN = /(?:[\p{Cc}\p{Cf}\p{Extended_Pictographic}]|\u{fe0f}|[\u{1f3fb}-\u{1f3ff}])+/gu;

/** Nothing to be changed: Chinese characters, figures, small letters and marks, as most messages are. */
const PLAIN = /^[\u4e00-\u9fffa-z\d()?!.,:;%#@+=~/-]*$/u;

/**
 * The text as matching needs it: full-width forms made half-width, lower case, white space only
 * between Latin words, nothing that cannot be spoken. Offsets are not those of the original.
 */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSPOKEN, ' ')
    .replace(/[“”„‟"'‘’`*《》<>]/g, '')
    .replace(/\s+/g, ' ')
    .replace(AROUND_HAN, '')
    .trim();
}
