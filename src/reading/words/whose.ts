/** 刚才那个: before a figure that was told, and of which it is now said whose it is. */
export const WHOSE_LEAD = /^(?:刚才?|上面|前面|刚刚)?(?:我?[报写说填]的?)?(?:的)?(?:[那这]个?)?/u;
/** 上月, 累计, 全年: of which time, and of no other one. */
export const IN_TIME_ONLY = /[年月季周天日]|累计|目标|任务|计划|预算|市里|全[市省]|估/u;
