import { remembering } from '../once.ts';

/** Whose it is and of which quarter, the number of a task, and what a courteous order says besides. */
const BESIDE = new RegExp(
  [
    '(?:20\\d\\d年?)?(?:第?[一二三四1-4]个?季度|[上本这]个?季度)',
    '第?[一二三四五六七八\\d]组',
    '(?:我们|咱们|[我咱本各])组',
    '[\\u4e00-\\u9fff]{2,12}工作组',
    '任务\\d{1,2}号?|第?\\d{1,2}号任务',
    '[各全](?:部|体)?(?:责任|成员)?单位',
    '我们|咱们|请|麻烦|劳驾|帮忙|帮我|给我|把|将|现在?|一?下子?|已经?|全?都|齐了|[这那][份张期]|那就|您好|好了|的',
    '[，,：:、。；;！!～~\\s]',
  ].join('|'),
  'gu',
);

/** What a short order does, without whose, when and please: 把第三组的汇总表报上去 leaves 汇总表报上去. */
export const actWords: (text: string) => string = remembering((text: string) =>
  text.replace(BESIDE, ''),
);
