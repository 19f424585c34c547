/** 8号批的, with no word of the month: the text as if it named that of a day near by, YYYY-MM-DD. */
export const withMonth = (text: string, near: string): string =>
  text.replace(BARE, `${Number(near.slice(5, 7))}月$<day>日`);

/** 改到11号上午9点: a bare day, as the text would name that day when it comes next from `today` on, YYYY-MM-DD. */
export function withComingMonth(text: string, today: string): string {
  const day = BY_THEN.test(text) ? 0 : Number(BARE.exec(text)?.groups?.day ?? 0);
  if (day < 1 || day > 31) return text;
  const month = Number(today.slice(5, 7));
  const coming = day >= Number(today.slice(8, 10)) ? month : (month % 12) + 1;
  return text.replace(BARE, `${coming}月$<day>日`);
}

/** 6号下班前 is no day of something that is to come. */
const BY_THEN = /[号日][^，,。；;]{0,4}前/u;

const BARE =
  /(?<![\d月第])(?<day>[1-3]?\d)[号日](?!任务|发文|会议|公文|楼|线|路|院|厅|馆|室|桥|库|门|井|泵|地块|公厕|督办|批示)/u;
