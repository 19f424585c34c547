/** So many lines are read on a phone. */
const PER_PAGE = 20;

interface Paged {
  readonly title: string;
  /** What is said to see another page: 联络员名单. */
  readonly command: string;
  readonly lines: readonly string[];
  /** Counted from one; beyond the end it is the last. */
  readonly page: number;
}

/** One page of a list, and how to see the next. */
export function paged({ title, command, lines, page }: Paged): readonly string[] {
  const pages = Math.max(1, Math.ceil(lines.length / PER_PAGE));
  const at = Math.min(page, pages);
  const shown = lines.slice((at - 1) * PER_PAGE, at * PER_PAGE);
  return [
    `${title}${pages > 1 ? `第${at}页，共${pages}页` : ''}：`,
    ...shown,
    ...(at < pages ? [`看下一页请回“${command}第${at + 1}页”。`] : []),
  ];
}
