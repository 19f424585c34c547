/** What is said is to be confirmed. */
export const CLAIMS =
  /[吧呗吗]$|(?<![什怎多这那])么$|是不是|对不对|(?:没错|对|是)[吧呗]|[是对]不$/u;

/** 半年一次, 按季度: how often something is done. */
export const HOW_OFTEN_CLAIMED =
  /(?:每|按|一|半|[两二三]个?)(?:个)?(?:年|季度?|月|周|星期|天|日)(?:要|都|才|得|就)*(?:开|搞|报|召开|来|办)?[一1两]?[次回](?:会)?|按(?:月|季度?|年|周)|每(?:个)?(?:周|星期|季度?|年|天)(?=[报开交])/u;

/** 半个月内: within how long something is done. */
export const DAYS_CLAIMED =
  /(?:半|\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个)?(?:工作)?(?:年|月|周|星期|天|日)(?:之?内|以内)/u;
