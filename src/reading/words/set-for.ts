import { either, sequence } from '../pattern.ts';

/** 建 of 定了建, 集中改造 of 想集中改造: what stands between such a word and its number, where nothing in it says that it was done. */
const DEED = /(?:(?![了已完成])[\u4e00-\u9fff]){0,8}$/u;

/** 定了建, 定下来的是, 今年敲定, but not 认定, 搞定: a choice that names how much; where 选址定了 or 方案定了, the work is prepared. */
const SETTLED = sequence(
  either(
    /(?<![址案计点位置选单确认核评选鉴测判锁固稳制签搞法一假指限否])定(?:下来?|了|好)?(?:的(?:就?是|为)?|要)/u,
    /(?<![址案计点位置选单确认核评选鉴测判锁固稳制签搞法一假指限否])定(?:下来?|了|好)(?=[\u4e00-\u9fff])/u,
    /(?:今年|年初|全年|年内|上面|上级|[市省区]里)[^，。\d]{0,4}(?:确|敲|商|议|说|拟)?定(?:下来?|了|好)?/u,
    /(?<!没)(?:说|讲|谈|商量|约)[好妥](?:了|的)?(?:要|是)?/u,
  ),
  DEED,
);

/** 今年安排小区32个, 全年排了6场 by the year; 安排就业120人 was done. */
const ALLOTTED = sequence(
  /(?:今年|全年|年初|年内|年度|本年度?|一年)[^，。\d]{0,6}(?:安排|摊(?![铺位贩点主])|分(?![类别拣流布批期层级部区局户段色级时项]))(?:了|的|到|给)?/u,
  DEED,
);

/** 方案是8座, 任务书上写的是8座, 盘子是8座: what is laid down on paper. */
const LAID_DOWN = sequence(
  /(?:按照?)?(?:方案|(?:任务|责任|计划|承诺)书|盘子|清单|文件|通知|台账|规划|指标)(?:里|上|中)?/u,
  /(?:(?:写|列|定|批|给|要求|明确|载明|报)的?)?(?:就?是|为|(?<=[写列定批给])的?)$/u,
);

/** 得建8座, 该修6条: so much is due. */
const DUE =
  /(?<![获取赢所使觉值难不来懂晓舍记免省显变博求应])(?:得|该)(?:再)?(?![到了出知益以分票奖])[\u4e00-\u9fff]{1,2}$/u;

/** Before a number, that so much is wanted of the work in all. */
export const SET_FOR = either(SETTLED, ALLOTTED, LAID_DOWN);

/** 想培育, 琢磨再弄, 得建: before a number, that so much is meant or due to be done. */
export const MEANT = either(
  DUE,
  sequence(
    /(?<![思理设感联空幻梦畅猜料没])想(?![法象到起不方])(?:着|要)?|(?:琢磨|盘算|寻思|筹划)着?|谋划(?=再|新)/u,
    DEED,
  ),
);

/** 7月通电, 下月, 国庆前: a time in what somebody means to do. */
export const DAY_IN_PLAN =
  /\d{1,2}(?:月|[日号])|[下本]个?(?:月|周|季度)|[上中下]旬|[月年]底|[一二三四]季度|[上下]半年|明年|(?:国庆|中秋|春节|汛期?|雨季|入冬|供暖)[前后]?/u
    .source;
