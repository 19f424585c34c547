/** 因人员抽调防汛, of a clause beside it: why there is nothing to report. */
export const saysWhy = (clause: string): boolean =>
  /^(?:主要)?(?:是|系)?(?:因(?![此素而地])|由于|原因|[\u4e00-\u9fff]{0,6}受(?=.{1,16}(?:影响|制约)))/u.test(
    clause.trimStart(),
  );

/** 本月无新进展, 没有进展, 暂无变化, 工作未开展: nothing to report. */
export const saysNoProgress = (text: string): boolean =>
  NO_PROGRESS.test(text) || REST_UNTOUCHED.test(text);

/** The same, where it does not only say which is meant: 没进展的单位. */
export const tellsNoProgress = (text: string): boolean =>
  NO_PROGRESS.test(text) && !WHICH_HAVE_NONE.test(text);

const WHICH_HAVE_NONE = /(?:进展|变化|动静|报告)的/u;

const NO_PROGRESS =
  /(?:暂时?|目前|仍|尚|还|均|都|基本)?(?:无|没有?|未有|未取得|没啥|没什么|未见)(?:什么|任何|太大|大的|明显|实质性|实质|新的?|最新|更多|其他)*的?(?:进展|变化|进度|动作|更新|推进|情况(?:可报|上报)?|内容可报|可报(?:的|内容)?)(?!到位|问题)|没(?:有|啥|什么)?动静|没(?:有|啥|什么)好说的|零进展|零报告|进展为零|(?:工作|任务)(?:暂)?未(?:开展|启动|推进)|与上月(?:相同|一致|持平)$|同上月$/u;

/** 剩下的都没动: of the rest of the tasks nothing was begun; 3处没动 is a figure. */
const REST_UNTOUCHED =
  /(?:其[他它余]|剩[下余]|余下|别的|另外(?:几|那))(?:(?:的|几|两|三|各)?(?:任务|工作|项|个|的){1,3}(?:也|都|全|均){1,2}没(?:有|啥)?|[^，,。；;\d]{0,8}(?:没有?|未)(?:动|弄|干|搞|做|整|启动|开展|开始|着手)(?:过|呢|工|手)?)(?=$|[，,。；;\s])/u;
