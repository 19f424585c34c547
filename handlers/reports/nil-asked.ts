import type { Intent } from '../../src/domain/intent.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import { saysNoProgress } from '../../src/reading/reports/nil.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';

/** 没进展也得报啊, 六月没啥动静还用写吗, 要是没进展呢: whether a report is owed where nothing is new. Null for any other text. */
export function readNilAsked(text: string): Intent | null {
  const said = text.trim().replace(ENDS, '');
  const asked = said.length > LONGEST ? null : (WHETHER.exec(said) ?? WHAT_IF.exec(said));
  const none = asked && (asked.groups?.none ?? '');
  const isNil = none !== null && none !== '' && (saysNoProgress(none) || NOT_BEGUN.test(none));
  if (!isNil && !isLeftOut(said)) return null;
  const [task] = findNumberedTasks(said).flatMap(({ numbers }) => numbers);
  return { kind: 'ask-how-to-report', about: 'nil', ...(task === undefined ? {} : { task }) };
}

/** 19号这个月不报行不, 可以不报吗: whether it may be left out. */
export const isLeftOut = (text: string): boolean => LEFT_OUT.test(text.replace(ENDS, ''));

const LEFT_OUT =
  /(?:先|就)?不(?:用)?报(?:了|送)?(?:的话)?(?:行|可以|成|能行|没事)(?:不|吗|么|吧|不行|不可以)?$|(?:可以|能|能不能|可不可以)(?:先)?不报(?:了|送)?(?:吗|么|不|吧)?$/u;

const LONGEST = 30;
const ENDS = /[?？。！!~～啊呀呢哈\s]{1,6}$/u;

const WHETHER = new RegExp(
  sequence(
    /^(?<none>.{2,16}?)(?:的话|的)?[，,\s]?(?:那)?(?:我们?|咱们?)?(?:是不是|是否)?/u,
    either(
      /(?:也|还|都|就|必须|一定){0,3}(?:要不要|用不用|该不该|需不需要|能不能|可不可以|必须|需要|应该|得|要|用|该|能|可以)(?:不)?/u,
      /(?:也|还)(?:都)?/u,
    ),
    /(?:再|给你|专门|单独)?(?:报|交|填|写)(?:一[条份下])?(?:上去|上来|个|一个)?(?:月报|啥|什么)?(?:吗|么|不|吧|嘛|成不成|行吗|行不行)?$/u,
  ),
  'u',
);
/** 要是没进展怎么报. */
const WHAT_IF =
  /^(?:要是|如果|万一|假如|那)?(?<none>.{2,16}?)(?:的话)?[，,\s]?(?:该)?(?:怎么|咋|如何)(?:办|报|写|填|弄|说)(?:吗|么)?$/u;
const NOT_BEGUN =
  /(?:没|未|还没)(?:有)?(?:开始)?(?:干|做|动工?|开工|开始|启动|开展|弄|搞|进场|实施|推进)(?:呢|的)?(?:那?几?[项个])?(?:项目|任务|工程|活儿?)?$/u;
