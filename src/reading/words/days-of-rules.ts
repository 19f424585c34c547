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
