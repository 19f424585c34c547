/** A还是B, of which the first stands behind 是 or behind what is asked about. */
export const CHOICE = /^(?<left>.{2,30}?)[,，]?还是(?:说)?(?<right>.{1,20}?)[的呢啊呀]*$/u;
export const FIRST_BEHIND_IS =
  /^(?<subject>.*?)(?:到底|究竟|应该|应当)?(?:是(?!不是|否)|应该|应当|算)(?<first>[^是]{1,20})$/u;
export const BEFORE_SECOND = /^(?:应该|应当|是|由|算)/u;

/** So many days, whether 内 stands behind them or not. */
export const DAYS_SAID =
  /(?:半|\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:工作)?(?:年|月|周|星期|天|日)/u;

/** Who hands something on to the office by the rules; a unit hands it to them. */
export const HANDED_ON_BY_GROUPS = /^各行动工作组[\s\S]*办公室/u;

/** 算不算逾期, behind so many days. */
export const LATE_IF = /(?:算不算|是不是|算是?|叫)(?:是)?(?:逾期|超期|超时|拖期|误期|晚|迟)/u;
/** 超过7天: more than so many. */
export const MORE_THAN = /超过?|多于|以上|[一二两三四五六七八九十\d](?:周|天|日|星期|个月)多/u;

/** What only asks for a yes, and joins it to what is asked. */
export const ASKS_FOR_YES =
  /是不是|是否|要不要|用不用|需不需要|能不能|可不可以|行不行|成不成|对不对|必须|一定|应该|非得|需要|可以|都|也|还|得|要|用|能|会|吗|么|不$|没有?$|[吧呢啊呀的了？?]/gu;

/** 是年均还是日均, behind what is asked about. */
export const TWO_WORDS =
  /T[^，。T]{0,8}?是(?!不是)([\u4e00-\u9fff]{2,5})还是([\u4e00-\u9fff]{2,5}?)(?=[呢啊呀的]?(?:$|[，,\s]|通知|文件))/u;

/** 第二批: one lot of several. */
export const BATCH = /第[一二三四五六]批/u;

/** 市里干: one of two who may do it, and no word of a text. */
export const DOES_IT = /^[省市区]里?|[干做管抓办弄搞]$/u;
