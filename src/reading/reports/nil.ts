import { NOTHING_DONE, NOTHING_NEW } from '../../domain/nothing-new.ts';
import { either, sequence } from '../pattern.ts';

/** 因人员抽调防汛, of a clause beside it: why there is nothing to report. */
export const saysWhy = (clause: string): boolean =>
  /^(?:主要)?(?:是|系)?(?:因(?![此素而地])|由于|原因|[\u4e00-\u9fff]{0,6}受(?=.{1,16}(?:影响|制约)))/u.test(
    clause.trimStart(),
  );

/** 本月无新进展, 没啥报的, 公厕9月没动, 工作未开展: nothing to report. */
export const saysNoProgress = (text: string): boolean =>
  NO_PROGRESS.test(text) || NONE_DONE.test(text) || REST_UNTOUCHED.test(text);

/** The same, where it does not only say which is meant: 没进展的单位. */
export const tellsNoProgress = (text: string): boolean =>
  (NO_PROGRESS.test(text) || NONE_DONE.test(text)) && !WHICH_HAVE_NONE.test(text);

const WHICH_HAVE_NONE = /(?:进展|变化|动静|报告)的/u;

const NO_PROGRESS = new RegExp(NOTHING_NEW, 'u');
const NONE_DONE = new RegExp(NOTHING_DONE, 'u');

/** 剩下的都没动: of the rest of the tasks nothing was begun; 3处没动 is a figure. */
const REST_UNTOUCHED = new RegExp(
  sequence(
    /(?:其[他它余]|剩[下余]|余下|别的|另外(?:几|那))/u,
    either(
      /(?:的|几|两|三|各)?(?:任务|工作|项|个|的){1,3}(?:也|都|全|均){1,2}没(?:有|啥)?/u,
      /[^，,。；;\d]{0,8}(?:没有?|未)(?:动|弄|干|搞|做|整|启动|开展|开始|着手)(?:过|呢|工|手)?/u,
    ),
    /(?=$|[，,。；;\s])/u,
  ),
  'u',
);
