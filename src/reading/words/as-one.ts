import { sequence } from '../pattern.ts';

const WHICH = /(?:都)?(?:有)?(?:谁|哪(?:几|些)?(?:家|个)?(?:责任)?(?:单位|部门)?|几家)/u;
const GIVES = /(?:已经?|都|给)?(?:上报|报送|报|交)(?:上来)?/u;
const WHEN =
  /(?:在|是)?(?:什么时[候间]|啥时候?|几时|几号|哪(?:一)?天|何时|报送?(?:的)?(?:日期|时间)(?:和(?:日期|时间))?)/u;

/** 哪些单位报了，哪些没报; 已报未报; 报了的和没报的: both at once. */
export const GIVEN_AND_NOT = new RegExp(
  [
    sequence(
      WHICH,
      GIVES,
      /了?[，,、；;]?(?:和|还有)?/u,
      WHICH,
      /(?:还|都)?(?:没有?|未)(?:上报|报送|报|交)/u,
    ),
    sequence(
      WHICH,
      /(?:还|都)?(?:没有?|未)(?:上报|报送|报|交)[，,、；;]?(?:和|还有)?/u,
      WHICH,
      GIVES,
      /了?/u,
    ),
    /[，,、]?(?:已报|报了的?)(?:和|、|跟|与)?(?:未报|没报的?)(?:的)?(?:单位|都)?/u.source,
  ].join('|'),
  'u',
);

/** 是谁报的，什么时候报的; 谁几号报的: by whom, which is told with when. */
export const WHO_AND_WHEN = new RegExp(
  [
    sequence(
      /(?:是|由)?谁(?:来|给)?/u,
      GIVES,
      /(?:的|了)?[，,、；;]?(?:是)?/u,
      WHEN,
      /(?:是)?(?:什么)?/u,
      `(?:${GIVES.source})?`,
      /的?/u,
    ),
    sequence(/(?:是|由)?谁(?:是)?/u, WHEN, GIVES, /的?/u),
    sequence(WHEN, /(?:是|由)?谁/u, GIVES, /的?/u),
  ].join('|'),
  'u',
);

/** 任务18 11月是怎么记的: what it says; 怎么报 asks how it is done. */
export const HOW_IT_WAS_PUT =
  /(?:都)?(?:是)?(?:怎么|咋|如何)(?:给)?(?:上报|报送|填报|登记|报|写|记|填)(?:上来|上去)?的(?:呢|啊|呀)?[?？。]?$/u;

/** 亮什么灯，为什么; 亮灯情况和原因; 灯色是什么，依据是什么: the light with its reason. */
export const LIGHT_AND_WHY =
  /(?:什么灯|啥灯|灯色(?:是(?:什么|啥))?|亮灯情况|灯)[，,、；;]?(?:和|及|以及|并|并且|是|的|判这个灯的|请?说明|判){0,4}(?:为什么|为啥|为何|啥原因|什么原因|原因|依据|根据|[咋怎]么?判的?)(?:是)?(?:这个)?(?:颜色|什么|啥)?$/u;
