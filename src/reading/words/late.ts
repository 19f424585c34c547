/** 报晚了没, 那份算迟报吗: it has been reported, and the question is whether in time. */
export const LATE_ALREADY =
  /[报交][得]?[晚迟]了|[晚迟](?:没有?|不)[晚迟]|[晚迟][报交]了|(?:那|这|上)[份条个次][^，。]{0,6}算?不?算?[晚迟]/u;
