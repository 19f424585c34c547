/** What is said to people about their own work, each at the beginning of what is said to them. */

import { either, sequence } from '../pattern.ts';

/** With haste: 抓紧, 快点儿, 别拖了. */
export const HASTENS = either(
  /抓[点个]?紧|尽快|尽早|赶紧|赶快|赶一赶|快着?[点些]|快(?=[报交补填发])|务必|加[把点]劲|加快|加紧|上[点个]?心|动起来|动一动/u,
  /跟上(?![个次回一半月年周季])|(?:就?别|不要|甭)(?:再)?(?:拖|磨蹭|等|落下)/u,
);

/** To give what they owe: 报一下, 交上来. */
export const HAND_IN = sequence(
  /(?:把)?[^，,。；;\d了过]{0,8}?(?:报|交|补|填|送|回)/u,
  either(/上来|过来|齐|全/u, /(?:一)?下|个(?:数|信|话)/u),
);

/** 报齐了没, 交上来没有: whether they gave it, and no order to give it. */
export const CAME_OR_NOT = /(?:齐|全|上来|过来)了?(?:没有?|吗|么|不)(?=$|[\s，,。？?还差缺欠])/u
  .source;

/** 谁的活干得快些: what asks by a word of its own hastens nobody, whatever else stands in it. */
export const ASKS_WHICH = /谁|哪|多少|啥|什么|怎么|咋|几(?!家|个单位)/u.source;

/** With courtesy, or as a reminder: 辛苦, 麻烦, 记得, 注意. */
export const ASKS_OF_THEM =
  /(?:请|还请|烦请|辛苦|麻烦|劳烦|拜托|有劳|记得|别忘|注意|配合|支持|关注|帮忙?|加油|留意|看到(?:后|了)?(?:请|麻烦)?回)/u
    .source;

/** What people do together, or are to do at a time: 下午碰个头. */
export const MEETS = sequence(
  /(?:今|明|后)[天早晚]|今儿|上午|中午|下午|晚上|待会儿?|一会儿?|等会儿?|会后|散会后?|下班[前后]|周[一二三四五六日末]/u,
  /[^，,。；;?？\d谁哪啥几吗呢]{1,12}/u,
);

/** Behind the names: 的同志, 几家, 那边. */
export const PEOPLE_OF =
  /(?:的|这|那)?(?:各位|同志们?|同事们?|兄弟们?|老师们?|领导们?|人|[几两三四五]家|[几两三四五]个单位|那边|这边|这块)?(?:们)?(?:都|也|就|再|得|要|也要|可得|一起)?/u
    .source;

/** 看一下: to people; of a thing of the plan it would ask. */
export const LOOK_AT = /(?:看|瞧|瞅|回|对|核|查)(?:一下|下|看)[吧哈啊呗]?/u.source;

/** A figure, or what is done: a report, or something that is asked of it. */
export const TELLS_OF_WORK = /\d|%|已|完成|任务|清单|目标|牵头|[报交]了|(?<!拖)[了过](?=$|[，,。])/u
  .source;

/** An order for the one who says it: 帮我查一下, 你把……改了, 名字给我列全; a question mark decides, whatever stands before it. */
export const FOR_ME =
  /[?？]\s*$|(?:帮|给|替)我(?!们?(?:局|组|单位|中心|街))|^(?:请|麻烦|劳驾)?(?:你|您)(?!们)[，,]?(?:能|可以|先|再|就|直接|来|去)?(?:把|帮|给|替|查|列|说|写|改|删|讲|告诉)|(?:发|给|告诉|转|推)我(?!们?(?:局|组|单位))|(?:给|来|发|说|列|念|讲|查)一?[个下份遍][吧呗呀哈]?[。.]?$|^(?:来|给|说|发|查|列|报|念)一?[个下份遍]/u;
