/** 收齐了叫我一声, 等他们都交齐了喊我: whether a text wishes to be told when all have reported. */
export const wishesToHearWhenAllIn = (text: string): boolean =>
  text.length <= LONGEST && !ASKS.test(text) && WISHES.test(text);

/** 收齐了没. */
export const asksWhetherAllIn = (text: string): boolean => WHETHER.test(text.trim());

const LONGEST = 30;
const ASKS = /[?？]|[吗没]$|谁|哪/u;
const WISHES =
  /(?:收齐|交齐|报齐|报全|交全|收全|凑齐|齐|(?:都|全|全都)(?:报|交|收)(?:上来|过来|完|好|上)?)(?:了|之后|以后|的话|后)?[，,\s]{0,2}(?:就|再|请|麻烦)?(?:你|您)?(?:叫|喊|告诉|通知|提醒|知会|跟|和|给|吱|回|招呼)(?:我|俺|一?声|一下)/u;
const WHETHER = /^(?:都|全)?(?:收|交|报)(?:齐|全)了?(?:没有?|吗|了吗|了没有?)[?？]?$/u;
