/** That work begins: 启动, 开工. */
export const BEGINS = /启动|开始|动手|开工|动工|进场/u;

/** That work is done: 完成, 搬完. */
export const ENDS_WORK = /完成|[搬建改修治干做弄拆清搞]完|搬走|结束|到位/u;

/** What says of anything when it is to be, and tells no promise from another. */
export const OF_ANY_DAY =
  /\d|[年月日号底前末]|完成|全部|启动|开始|企业|什么|时候|哪|最[晚迟早先后远近]|[搬建改修治干做弄拆清搞]完/gu;

/** The last or the first of several days is asked for. */
export const LAST_DAY = /最[晚迟远]|最后/u;
export const FIRST_DAY = /最[早先]|最近的/u;
