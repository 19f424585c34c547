/** 议题再添一个防汛: what comes to the 议题 that there is; null for a text that adds none. */
export const moreAgendaIn = (text: string): string | null =>
  MORE_AGENDA.exec(text.trim())?.groups?.more ?? null;

const MORE_AGENDA =
  /^议题(?:里|上)?(?:再|还|也|另){0,2}(?:增加|加上|加入|补上|补充|添上|加|添|补)(?:上|进)?一?[个项条]?[：:，,\s]?(?<more>[^，,。；;：:]{2,60}?)[吧了。]?$/u;
