import { either, sequence } from '../pattern.ts';

/** 来源, 依据呢, 这个数哪来的, 这些数怎么算出来的, 数据从哪里来. */
const ASKED = new RegExp(
  either(
    sequence(
      /^(?:看|查|看看|查看|列出|请问)?(?:[这那上](?:个|些|条|份|张)?(?:回答|答复)?)?(?:的)?(?:是)?(?:数|数字|数据|结论|图|表|话)?/u,
      /(?:的)?(?:来源|出处|依据|根据|来历)(?:是什么|是啥|在哪|在哪里|呢|有哪些|哪些)?[?？。]?$/u,
    ),
    /^(?:有什么|有啥|凭什么|什么|啥)(?:依据|根据|来源|出处|这么说)[?？。]?$/u,
    sequence(
      /^[这那]?(?:个|些)?(?:数|数字|数据|结论|话|都)?(?:是)?(?:从|打)?(?:哪|哪里|哪儿|何处|怎么)(?:来|算|算出来|统计|得来|得出来?)(?:的)?/u,
      /(?:数|数字|数据)?[?？。]?$/u,
    ),
  ),
  'u',
);

/** These cannot be asked of anything but an answer. */
const PLAIN = /来源|出处|数.{0,8}(?:来|算|统计|得)|(?:来|算|统计|得).{0,4}数/u;

/** Whether a text asks what the answer before it rests on. */
export const asksForSource = (text: string): boolean => ASKED.test(text.trim());

/** Whether it asks so even where nothing was answered: 依据是什么 may be asked of the notice. */
export const asksPlainly = (text: string): boolean => asksForSource(text) && PLAIN.test(text);
