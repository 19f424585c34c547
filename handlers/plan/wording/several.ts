/** As many lines as a phone shows at once. */
const SCREEN_LINES = 20;

/** What a channel that has one reply puts between answers. */
const BETWEEN = '\n\n';

/** Several answers to one message: where they would not fit a screen together, each list becomes one line. */
export function onOneScreen(texts: readonly string[]): readonly string[] {
  const lines = texts.join(BETWEEN).split('\n').length;
  return lines > SCREEN_LINES ? texts.map(inOneLine) : texts;
}

/** What of a message got no answer. */
export const partsUnread = (parts: readonly string[]): string =>
  `${parts.map((part) => `“${part}”`).join('、')}没有读懂，这一问没有作答；请换个说法单独再问。`;

/** · 任务4\n· 任务7 -> 任务4；任务7. */
const inOneLine = (text: string): string => text.replace(/：\n· /gu, '：').replace(/\n· /gu, '；');
