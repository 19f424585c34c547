import { either, optional, sequence } from '../pattern.ts';

const LEAD =
  /(?:请问|那|麻烦问下|问一下|想问下?|要是|如果|现在|目前|这会儿?|我们?|这边|办公室|还|也|就|[，,\s]){0,5}/u;
/** Why it is wished for. */
const WHY = /(?:[^，,。；;？?]{2,30}[，,；;])?/u;
const MAY =
  /(?:能不能|能否|可不可以|可否|是不是可以|是否可以|可以不可以|好不好|让不让)(?:先|就|直接|再|给我们?|把它|把这[个件份]|给)*/u;
/** 可以发送 gives leave, and asks for none without a word behind it. */
const PLAINLY = /(?:可以|能)(?:先|就|直接|再|给我们?|把它|把这[个件份]|给)*/u;
const ENDS = /(?:吗|么|不|嘛|没|呢|了|啊|呀|行不行|好不好)*/u;
const ASKED = /了?(?:吗|么|不|嘛|没有?|[？?])(?:呢|啊)?/u;
const LEAVE =
  /[，,]?(?:可以吗|可不可以|行吗|行不行|行不|成吗|成不|成不成|能行吗|可以不|好吗|好不好|中不中|没问题吧)(?:了|啊|呢)?/u;
const WHY_BEHIND = /(?:[，,；;。？?\s][^，,。；;？?]{2,40})?[？?。]?$/u;

const named = (name: string): string => `(?<${name}>[^，,。；;？?吗呢]{1,8}?)`;
const ASKS = new RegExp(
  sequence(
    '^',
    LEAD,
    WHY,
    LEAD,
    either(
      sequence(MAY, named('deed'), ENDS),
      sequence(PLAINLY, named('deedAsked'), ASKED),
      sequence(optional(/(?:把它|把|将)/u), named('deedBefore'), LEAVE),
    ),
    WHY_BEHIND,
  ),
  'u',
);

/** 撤了行不行, 能不能核销, 路不归我们管，能不能撤: the deed of which is asked whether it may be done; null for any other text. */
export function deedAsked(phrase: string): string | null {
  if (phrase.length > LONGEST) return null;
  if (NEEDLESS.test(phrase.trim())) return '取消';
  const found = ASKS.exec(phrase.trim())?.groups ?? {};
  return found.deed ?? found.deedAsked ?? found.deedBefore ?? null;
}

/** 不用办了吧, 能不能不开了，人凑不齐: whether it is needed any more. */
const NEEDLESS = new RegExp(
  sequence(
    '^',
    LEAD,
    WHY,
    LEAD,
    either(
      /(?:是不是|应该)?(?:不用|不必|没必要|用不着|不需要?)(?:再)?(?:办|搞|弄|开|发|查|督)(?:下去)?了(?:吧|[？?])/u,
      /(?:能不能|能否|可不可以|可否|能|可以)(?:就)?(?:不|别)(?:再)?(?:办|搞|弄|开|发|查|督)了?(?:吗|呢|啊)?/u,
    ),
    WHY_BEHIND,
  ),
  'u',
);

const LONGEST = 60;
