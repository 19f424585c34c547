import { either, sequence } from '../pattern.ts';

/** What somebody calls a part of what waits, and what it is to be; the name is empty where they only say what is right. */
export interface FieldChanged {
  readonly field: string;
  readonly right: string;
}

const IS = '(?:应该?(?:是|为)|应为|得是|是|改[为成到作在]|换[成为]|更正为|调整为|就?写)';
const NAMED =
  '地点|位置|地方|街道|日期|日子|时间|任务(?:编号)?|单位|责任单位|问题|发现|情况|答复(?:内容)?|回复(?:内容)?|内容|文字|类型|类别|方式|事项|季度|要求';
const CHANGED = new RegExp(
  sequence(
    /^(?:把|将|请)?/u,
    either(
      `(?<field>${NAMED})(?:(?:写|填|说|弄|报)?错了|不对|有误)?[：:，,\\s]{0,2}${IS}`,
      `(?<colon>${NAMED})[：:，,\\s]{0,2}|(?:应该?)?(?:改[为成到]|换[成为]|不对[，,]\\s?是)`,
    ),
    /[：:，,\s]{0,2}(?<right>[^，,。；;]{1,200}?)[了吧。！!]{0,3}$/u,
  ),
  'u',
);

/** 地点改为北园公厕, 日期是6月4日, 任务改成27, 改为明察: null for a text that says anything else. */
export function fieldChanged(text: string): FieldChanged | null {
  const { field, colon, right } = CHANGED.exec(text.trim())?.groups ?? {};
  return right === undefined ? null : { field: field ?? colon ?? '', right: right.trim() };
}
