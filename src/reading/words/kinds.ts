/** What is said in one way only, so that one of it may stand for another: days, people called by their surname, limits, hours, numbers. */

import { either, sequence } from '../pattern.ts';

export interface KindOfWord {
  /** What somebody may call it who says that it is wrong: 日期写错了. */
  readonly heads: string;
  readonly form: string;
}

const DAY_OF_MONTH = '(?:[12]\\d|3[01]|0?[1-9]|[一二三四五六七八九十]{1,3})';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])月';

/** Those that most people here bear. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文隋耿';

export const KINDS_OF_WORDS: readonly KindOfWord[] = [
  /** 6月10日, 18号, 5月底. */
  {
    heads: '日期|日子|时间|几号|期限',
    form: either(
      `${MONTH}${DAY_OF_MONTH}[日号]`,
      `(?<!\\d)${DAY_OF_MONTH}(?:日|号(?!线|楼|任务))`,
      `${MONTH}(?:份)?(?:月?底|月?初|上旬|中旬|下旬|末)`,
    ),
  },
  /** 王工, 李科长, 张队. */
  {
    heads: '名字|人名|姓名|姓|人',
    form: sequence(
      `[${SURNAMES}]`,
      /(?:工(?![程地人作期会业信])|科长|主任|局长|处长|所长|队长|经理|站长|书记|师傅|总(?=负责|[，,。]|$))/u,
    ),
  },
];

const N = '(?:\\d{1,4}|[一二三四五六七八九十两半百]{1,4})';

/** The same of what a record says: 一周内, 6月12日, 下午2点, 3处, 98%; a day with its month, for a limit may be any other. */
export const KINDS_OF_RECORDS: readonly RegExp[] = [
  new RegExp(`${N}个?(?:工作日|星期|礼拜|周|天|月)(?:之内|以内|内)?`, 'gu'),
  new RegExp(sequence(MONTH, either(`${DAY_OF_MONTH}[日号]`, /底|初|中旬/u)), 'gu'),
  new RegExp(`(?:上午|下午|早上|晚上|中午)?${N}[点时](?:半|整|\\d{1,2}分?)?`, 'gu'),
  new RegExp(`${N}(?:处|个|家|座|条|项|件|公里|米|户|人|次|份|辆|台|亩|吨|万元|亿元)`, 'gu'),
  /\d{1,3}(?:\.\d{1,4})?[%％]/gu,
];
