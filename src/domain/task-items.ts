/** What a task's text counts off itself, in its order and without the counting words: 一是……。二是……。 Empty where it counts nothing. */
export function itemsOf(content: string): readonly string[] {
  const [, ...items] = content.split(/(?<=^|[。；;])[一二三四五六七八九十]{1,2}是/u);
  return items.map((item) => item.trim());
}
