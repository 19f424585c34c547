/** 咱这1号文, 1号文件: the notice by its number, and what points to it. */
export const NOTICE_BY_NUMBER =
  /(?<pointed>(?:[咱我]们?)?[这](?:个|份)?|[咱我]们(?:区|的)?)?(?<![\d第])(?<number>\d{1,3}|[一二三四五六七八九十]{1,2})号文/u;

/** What stands at the head of a notice, and is asked of none that is still under way. */
export const ASKS_OF_NOTICE =
  /印发|成文|落款|依据|根据|附件|全称|标题|主送|(?:哪天|什么时[候间]|啥时候?|几月几号|何时|谁|哪个单位)发的/u;
