/** 8号批的, with no word of the month: the text as if it named that of a day near by, YYYY-MM-DD. */
export const withMonth = (text: string, near: string): string =>
  text.replace(BARE, `${Number(near.slice(5, 7))}月$<day>日`);

const BARE = /(?<![\d月第])(?<day>[1-3]?\d)[号日](?!任务|发文|会议|公文)/u;
