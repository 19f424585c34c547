/** 副的呢, 成员还有谁, 副主任是哪位: who holds a post of the body that was spoken of. */
export const WHOSE_POST =
  /^(?:那么?)?(?<post>副(?:的|职|手)?|[正副]?(?:主任|总?指挥|组长)|成员|组员)(?:呢|还?(?:都|又)?[有是](?:谁|哪[位些几]).{0,3})[?？]?$/u;

/** 都谁牵头, 分别啥时候完成: asked of each of those that were listed. */
export const OF_EACH =
  /^(?:那么?)?(?:都|分别|各自?|每[一1]?[项个条](?:都)?)(?:是|由|归)?(?<asked>[^，,。\d]{2,10})$/u;

/** 属于哪项任务, 是第几项, 算几号任务: which task that is, and what is asked of it besides. */
export const WHICH_TASK_IT_IS =
  /^(?:那么?|这个?|它)?(?:是|属于|归|算|在|对应|列在|写在)(?:哪[一1]?(?:项|个|条)(?:任务|工作)?|第?几(?:项|号)(?:任务)?|(?:什么|啥)任务)(?:里面?|的)?[呢啊呀?？]?[，,\s]*(?<rest>[^\d]{0,16})$/u;

/** 不对吧，我记得是90%; 不是90%吗: what somebody takes the number to be. */
export const FROM_MEMORY =
  /^(?:(?:不对|不是|不会|错了)吧?[，,。\s]*)?(?:(?:我|咱)?(?:怎么)?(?:记得|印象[里中]?|听说|以为|觉得|看到?)(?:好像|应该)?(?:的)?|(?:怎么|难道)?不|怎么|应该|好像)(?:是|写的是|要)(?<claimed>[^，,。?？]{0,6}\d[^，,。?？]{0,8}?)(?:吗|吧|呢|啊|来着|的)?[?？]?$/u;

/** 住建局跟它比哪个多: another unit held against the one that was spoken of. */
export const HELD_AGAINST_IT =
  /^(?:那么?)?(?<other>[\u4e00-\u9fff]{2,12}?)(?:跟|和|与|同)(?:它|他们?|这[1一]?[家个])(?:相)?比(?<asked>.{0,10})$/u;

/** 除了打头的还有没, 别的还有吗, after what a unit leads: what it has besides. */
export const BESIDES_LED =
  /^(?:那么?)?(?:除(?:了|去|开)?(?:牵头|打头|挑头|领头|主责)的?(?:这?(?:几|些)?项?)?)?[，,]?(?:还有?|别的|其[他它]的?)(?:还)?(?:有)?(?:没有?|吗|么|啥|什么|哪些|哪几项)[呢啊呀]?[?？]?$/u;

/** 一般的呢, after what holds in a case. */
export const IN_GENERAL =
  /^(?:那么?)?(?<how>一般|普通|平常|日常|不重要|非重要)的?(?:那?种)?(?:呢|的)?[?？]?$/u;
