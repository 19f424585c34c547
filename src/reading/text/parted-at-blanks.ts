/** Between Chinese words, and before a number; 3 座 and 7 月 are one word each. */
const BLANK = /(?<=[\u4e00-\u9fff”》）)])[^\S\n]+(?=[\u4e00-\u9fff\d“"《])/gu;
const QUOTED = /(?<quoted>[“「][^“”「」]{0,400}[”」])/u;

/** 标题关于……的通知 让他们7月24号前报: on a phone a blank stands for a comma. Within a quotation it stays what it is. */
export const partedAtBlanks = (text: string): string =>
  text
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(BLANK, '，')))
    .join('');

/** The same up to a label: 办结批示1：已清淤 3处 keeps what it tells as it was written. */
export function partedBeforeLabel(text: string): string {
  const at = /[：:]/u.exec(text)?.index ?? text.length;
  return partedAtBlanks(text.slice(0, at)) + text.slice(at);
}
