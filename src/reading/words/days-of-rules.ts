import { either, optional, sequence } from '../pattern.ts';

/** 每个季度12号, 季度首月的12号: a day that comes again. */
export const COMES_AGAIN = /(?:每一?个?季度?|[每下]一?个?月|首月)(?:的|那个?|都是|是)?$/u;
/** 季度12号那个: the quarter itself has no number of its own. */
export const OF_ANY_QUARTER = /(?<![第一二三四1-4上本这下个])季度(?:的|那个?|都是|是)?$/u;

/** 12号要交哪些东西, 12号那天, 12号交的那个表: what is owed by a day. */
export const OWED_BY_DAY = new RegExp(
  sequence(
    /^(?:那天|当天)?(?:之?前)?/u,
    either(
      sequence(
        /(?:我们?|咱们?|各单位|大家)?(?:都|还)?(?:要|得|该|应该?|必须|需要)/u,
        optional(/向[^，。]{1,6}|给[^，。]{1,6}/u),
        /[报交填送]/u,
      ),
      /(?<=那天|当天)/u,
      /[报交填]的(?:那|这)(?:个|张|份)?(?:表|材料|东西|报告)/u,
    ),
  ),
  'u',
);

/** 季报15号报晚不晚, 13号才报季报算迟报不: a day on which a quarter is to be told, with what says so. */
export const DAY_OF_QUARTERLY = new RegExp(
  either(
    /(?:季报|季度(?:的?(?:报告|材料|表|那个|汇总表))?)(?:要是|如果|拖到|到|是|我们?)?(?<day>\d{1,2})[号日](?:才|再)?(?:报|交|送)/u,
    /(?:拖到|到|要是|如果|我们?)?(?<day>\d{1,2})[号日](?:才|再)?(?:报|交|送)(?:季报|季度)/u,
  ),
  'u',
);

/** 算不算迟, 行不行: whether it is late, or whether it may be. */
export const WHETHER_LATE = /[算晚迟]|逾期|超期/u;
export const WHETHER_IN_TIME = /[行可中成]不?[行以中成]?[吗不么]?$|来得及|赶得[上及]|能不能|可以/u;

/** 季报是12号还是15号. */
export const EITHER_DAY_OF_QUARTERLY =
  /季(?:报|度(?:的?(?:报告|材料|表))?)[^，。\d]{0,6}\d{1,2}[号日][^，。\d]{0,3}还是[^，。\d]{0,3}\d{1,2}[号日]/u;
