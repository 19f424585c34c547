/** 赵六了 -> 赵六: a name as it is kept, without what a sentence ends on and what people are called by beside it. */
export const nameAsKept = (name: string): string => {
  const bare = name.trim().replace(ENDS_SENTENCE, '').replace(CALLED, '');
  return bare === '' ? name.trim() : bare;
};

/**
 * 这事不归我们管，退回 -> 这事不归我们管: a reason as it is kept, without the clauses that only greet, hesitate or repeat the word that it goes
 * with, and without what a sentence ends on.
 */
export function reasonAsKept(reason: string): string {
  const clauses = reason
    .split(/(?<=[，,；;。！!])/u)
    .filter((clause) => !SAYS_NOTHING.test(clause) && !ORDERS.test(clause));
  const kept = withoutMarks(clauses.join('')).replace(URGES, '');
  return withoutMarks(kept).replace(/^事(?=[不没也])/u, '这事');
}

/** 吧, 哈, with the mark behind; 病了 is all of a reason. */
const URGES = /[啦吧哈呀啊嘛哦呗喽嘞哟]{1,3}[。！!~～\s]{0,3}$/u;
/** 赵六了. */
const ENDS_SENTENCE = /[了啦吧哈呀啊呢嘛哦呗喽嘞哟]{1,3}[。！!~～\s]{0,3}$/u;
const CALLED = /(?:同志|老师)$/u;
const MARKS = '[，,；;。！!\\s]{0,3}';
const AT_ENDS = /^[，,。.；;：:、！!～~\s]{1,6}|[，,。.；;：:、！!～~\s]{1,6}$/gu;

const withoutMarks = (text: string): string => text.replace(AT_ENDS, '');

const SAYS_NOTHING = new RegExp(
  `^(?:还是|那就|那|就|所以|因此|不过|但是|但|可是|先|也|都|吧|了|啊|哈|嗯|哎|唉|好的?|行|可以|不好意思|抱歉|对不起|领导|主任|您好|你好|大家好|谢谢|麻烦了?|辛苦了?|(?:我们?|咱们?|单位)?[这那]边){1,4}${MARKS}$`,
  'u',
);
/** 退回, 请退回批示1: only the order once more. */
const ORDERS = new RegExp(
  `^(?:请|先|就|我|我们|要|只能|只好|建议|申请|把它|把这个|这个|给您){0,3}(?:退回去?|退了?|打回去?|驳回|作废|撤回|取消|请个?假|不同意|不签)(?:去|来|了)?(?:发文|会议|批示|督办|调度|检查|移交)?\\d{0,4}号?[了吧]{0,2}${MARKS}$`,
  'u',
);
