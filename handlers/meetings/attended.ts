const ATTENDED =
  /(?:到会|实到|参会|出席|来了?|到了)(?:的|单位|人员|人数|情况)?(?:有|是|为|应该?是|应为|改为|共)?[：:，,\s]{0,2}(?<who>[^，,；;。\n]{1,120})$/u;

/** 到会7家, 到会应该是7家: who came, where a report is put right; null for what does not say it. */
export function attendedIn(text: string): string | null {
  const who = ATTENDED.exec(text.trim().replace(/[。！!]$/u, ''))?.groups?.who?.trim() ?? '';
  return /\d|[一二两三四五六七八九十百]|各|全|都|[局办组]/u.test(who) ? who : null;
}
