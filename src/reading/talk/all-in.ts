import { either, sequence } from '../pattern.ts';

/** What somebody wants to be told of when it has come: all that is owed, or what the one who is named owes. */
export type AwaitedReports = 'all' | 'one';

/**
 * 收齐了叫我一声, 等他们都交齐了喊我, 最后一家报完跟我说一声; 城管局报了告诉我: whether a text wishes to be told when reports have come. `one` holds only
 * where somebody is named. Null for any other text.
 */
export function wishesToHear(text: string): AwaitedReports | null {
  if (text.length > LONGEST || !TELLS_ME.test(text) || ASKS.test(text)) return null;
  if (ALL_FIRST.test(text) || ALL_LAST.test(text)) return 'all';
  return ONE_FIRST.test(text) ? 'one' : null;
}

/** 不用叫我了, 收齐了也别告诉我了: what was wished is wished no more. */
export const wishesNoMore = (text: string): boolean => NO_MORE.test(text.trim());

/** 不用了, said right after the wish. */
export const letsBe = (text: string): boolean => LETS_BE.test(text.trim());

/** 收齐了没. */
export const asksWhetherAllIn = (text: string): boolean => WHETHER.test(text.trim());

const LONGEST = 40;
const ASKS = /[?？]|[吗没]$|谁|哪/u;
const ME = '(?:我|俺|咱|一?声|一下|个信儿?)';
const TELL = `(?:叫|喊|告诉|告知|通知|提醒|知会|招呼|回|吱|给|跟|和|说)(?:${ME})`;
const TELLS_ME = new RegExp(TELL, 'u');
const ALL_IN = either(
  /[收交报凑来到上]齐|[报交收]全|(?:都|全|全都|全部|统统)(?:报|交|收|来|到)(?:上来|过来|进来|完毕?|好|上|了)?|(?:报|交)完/u,
  /最后[一那]家(?:也|都)?(?:报|交|来)(?:上来|过来|完|好|上)?|[一1][家个]不(?:落|差|少)|(?:都|全)齐|^齐|[，,人]齐/u,
);
/** Between what is awaited and the wish. */
const GAP =
  '(?:了|之后|以后|的话|后|的时候|时)?[，,\\s]{0,2}(?:就|再|请|麻烦|记得|到时候?|马上|立刻|立马|第一时间|及时|务必|您|你){0,4}';
const ALL_FIRST = new RegExp(`${ALL_IN}${GAP}${TELL}`, 'u');
const ALL_LAST = new RegExp(
  `${TELL}(?:一?声|一下|吧|哈){0,2}[，,\\s]{0,2}(?:等|要是|如果|一旦|什么时候)?[^，,。；;]{0,12}${ALL_IN}`,
  'u',
);
const ONE_FIRST = new RegExp(
  `(?:报|交|来|到)(?:上来|过来|完|好|齐|上)?(?:了|之后|以后|后|(?=[就再马立])|(?=第一))${GAP}${TELL}`,
  'u',
);
const NO_MORE = new RegExp(
  sequence(
    /^(?:算了|那|行|好|[，,\s]){0,3}(?:[收交报]?[齐全完]了?|报了)?(?:也|就|[，,\s])?(?:不用|不要|别|甭|不必|用不着|无需)/u,
    /(?:再|特意|专门)?(?:叫|喊|告诉|告知|通知|知会|招呼|跟|给)(?:我|俺)(?:说)?(?:一?声|一下)?[了啦吧哈]{0,2}[。！!]?$/u,
  ),
  'u',
);
const LETS_BE =
  /^(?:算了|那|还是|[，,\s]){0,3}(?:不用|不必|用不着|算)(?:叫|记|等|麻烦)?了[吧哈啊]?(?:[，,\s]{0,2}(?:谢谢|我自己看)(?:吧)?)?[。！!]?$/u;
const WHETHER = /^(?:都|全)?(?:收|交|报)(?:齐|全)了?(?:没有?|吗|了吗|了没有?)[?？]?$/u;
