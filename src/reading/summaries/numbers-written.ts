const SIGNS = '\\d.,%‰/~+–\\-';
const CHARACTERS = '零〇一二两三四五六七八九十百千万亿几数半双倍';
/** What joins the numbers of a date, a range or a share, or ends one. */
const JOINS = '年月日号时点分秒至到之个第季旬周成';

const WRITTEN = new RegExp(`[${SIGNS}${CHARACTERS}][${SIGNS}${CHARACTERS}${JOINS}]*.?`, 'gu');

/**
 * The numbers of a text as they are written, each whole and with the character behind it: 6座, 4至6处, 6月30日前, 75%, 百分之五. Also where
 * such a character counts nothing, as in 统一: then it stands so in both texts.
 */
export const numbersWritten = (text: string): readonly string[] => text.match(WRITTEN) ?? [];
