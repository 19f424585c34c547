const ATTENDED =
  /(?:到会|实到|参会|出席|来了?|到了)(?:的|单位|人员|人数|情况)?(?:有|是|为|应该?是|应为|改为|共)?[：:，,\s]{0,2}(?<who>[^，,；;。\n]{1,120})$/u;

/** 到会7家, 到会应该是7家: who came, where a report is put right; null for what does not say it. */
export function attendedIn(text: string): string | null {
  const right = PUT_RIGHT.exec(text.trim().replace(/[。！!]$/u, ''))?.groups?.right?.trim() ?? '';
  const alone = ALONE.exec(text.trim().replace(/[。！!]$/u, ''))?.groups?.right?.trim() ?? '';
  if (right !== '' && COUNTED.test(right)) return right;
  if (alone !== '' && COUNTED.test(alone)) return alone;
  const who = ATTENDED.exec(text.trim().replace(/[。！!]$/u, ''))?.groups?.who?.trim() ?? '';
  return COUNTED.test(who) ? who : null;
}

const COUNTED = /\d|[一二两三四五六七八九十百]|各|全|都|[局办组]/u;
/** 应该是7家, behind 到会写错了. */
const ALONE = /^(?:应该?(?:是|为)|应为|实际(?:是|有|到)?|改[为成]|是)(?<right>[^，,。；;]{1,20})$/u;
/** 人数错了，应该是12人; 到会不是15家，是8家. */
const PUT_RIGHT =
  /(?:(?:写|报|记|说|弄|数)?错了?|有误|不对|(?:不是|没有)[^，,。；;]{1,12})[，,。：:\s]{0,3}(?:而|应该|应|实际|是|为|有|共|只有|到了|来了){0,3}(?<right>[^，,。；;]{1,20})$/u;
