import { either, repeated, sequence } from '../pattern.ts';

/** What wishes for a file of it, and what is said besides. */
const WISHING = either(
  /请|麻烦你?|帮我|帮忙|给我|替我|把|将|我?想?要|需要|导出|打印|下载|导|打|发(?:给|到)?(?:我|我们|领导|群里)?|传(?:给)?我?/u,
  /来|做|弄|出|拉|一?[份张个]|一下|[Ee]xcel|xlsx?|电子版?|表格|文件|成|出来|过来|吧|呗|谢谢|的|[，,\s]/u,
);
/** Whose and of when it is, and its name. The ledger of tasks and what units reported are asked for in words of their own. */
const NAMED = sequence(
  repeated(
    either(
      /(?:我们?|本|第?[一二三四五六七八\d]{1,2})?组|[\u4e00-\u9fff]{2,14}工作组|(?:本|上|[一二三四1-4]个?)?季度/u,
      /\d{4}年|任务\d{1,2}|的/u,
    ),
    '{0,4}',
  ),
  /(?:(?:发文|公文|会议|批示件?|督办|问题|调度|检查|移交)(?:台账|清单|登记簿|登记表|列表|一览表?|目录)|档案目录|移交清单|(?:节点任务)?填报表|汇总表|考核表)/u,
);

const WISHED = new RegExp(
  `^(?<before>${WISHING}{0,6})(?<paper>${NAMED})(?<after>${WISHING}{0,6})[。！!？?]?$`,
  'u',
);
/** Most messages are spared the rest by it. */
const NAMES_LIST = /[账单簿表录览]/u;
const FOR_A_FILE =
  /导|打印|下载|[Ee]xcel|xls|电子|文件|表格|发|传|[来要做弄出拉](?:我|一下|一?[份张个])/u;

/**
 * The name of a list that somebody wants as a file, without the words that want it: 导出批示台账 leaves 批示台账, whose table comes with it
 * anyway. Null for any other text.
 */
export function paperWished(text: string): string | null {
  if (!NAMES_LIST.test(text)) return null;
  const { before = '', paper, after = '' } = WISHED.exec(text)?.groups ?? {};
  return paper !== undefined && FOR_A_FILE.test(`${before} ${after}`) ? paper : null;
}
