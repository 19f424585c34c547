import { either, optional, sequence } from '../pattern.ts';

const MAY =
  /(?:能不能|能否|可不可以|可否|是否可以|可以|能|要不|希望|想请?|建议|恳请|请)(?:把|再|帮我们?|给我们?|也)?(?:时间|时限|会议?|日期|期限)?(?:再|往后|向后)?/u;
const MOVES = either(
  /改(?:天|期|(?:下|这|本)?(?:周|星期)[一二三四五六日天][^，,。；;？?]{0,6}|(?:\d{1,2}月)?\d{1,2}[号日][^，,。；;？?]{0,4}|个?(?:时间|日子|日期)|到[^，,。；;？?]{1,12}|在[^，,。；;？?]{1,12}|一?[天下])/u,
  /(?:挪|调|移)(?:到|至)[^，,。；;？?]{1,12}|(?:挪|调)(?:个|一?[天下])(?:时间|日子)?/u,
  /换(?:天|个?(?:时间|日子|日期)|到[^，,。；;？?]{1,12}|一天)/u,
  /(?:推迟|延期|延后|推后|顺延|延|推|缓|宽限|放宽|宽|提前|晚|早)(?:个)?(?:到[^，,。；;？?]{1,12}|[几一两三]天|一?些|一点|一下|半天|一?个?小时)?/u,
  /(?:到|定到|定在)(?=[^，,。；;？?]{0,6}(?:\d|[月日号]|周))[^，,。；;？?]{2,12}/u,
);
const WISH = new RegExp(
  sequence(
    '^',
    optional(/[^，,。；;\d]{2,20}[，,]/u),
    /(?:我们?|局里?|单位|(?:这个?|那个?)?的?(?:时间|时限|日期|会议?|期限))?/u,
    MAY,
    MOVES,
    /(?:开|召开|答复|回复|再开|再报|报|可以|行)?(?:吗|么|不|呢|吧|行不行|好不好|可以吗|行吗|[，,]?[^，,。；;\d]{0,10})?[？?。]?$/u,
  ),
  'u',
);
/** 缓几天行不行，王局出差了: by what is asked behind it. */
const WISH_ASKED = new RegExp(
  sequence(
    /^(?:我们?|局里?|单位|时间|时限|期限|再|先)?/u,
    MOVES,
    /(?:再?(?:开|召开|答复|回复|报|交))?(?:行不行|行吗|可以吗|可不可以|好不好|成不成|中不中|行不)[？?]?/u,
    optional(/[，,。][^？?]{2,24}/u),
    '$',
  ),
  'u',
);
const LONGEST = 50;

/** 能改天吗, 能不能推迟到6月12日, 那天有会，可否换个时间: another day is wished for. */
export const wishesOtherDay = (phrase: string): boolean =>
  phrase.length <= LONGEST && (WISH.test(phrase.trim()) || WISH_ASKED.test(phrase.trim()));

/** What is said beside a wish for another day. */
export interface AbsentAndWishes {
  readonly wish: string;
  /** What stands before it and says why; empty for nothing. */
  readonly why: string;
  /** 去不了: they do not come as it stands. */
  readonly isAbsent: boolean;
}

const CANNOT_COME =
  /^(?:所以|就|那|那天)?(?:我们?|咱们?|局里?|我局|我组)?(?:那天|当天|周[一二三四五])?(?:(?:去|来|参加|到|赶|出席)不(?:了|成|过去|上)|没法(?:去|来|参加)|不能(?:去|来|参加|到会)|不去了?|没空|没时间|走不开|冲突了?|撞了)$/u;

/**
 * 周四有环保督察，去不了，能不能改周五: a wish for another day behind what keeps them from this one. Null where no other day is wished for, or nothing
 * stands before the wish.
 */
export function absentAndWishes(text: string): AbsentAndWishes | null {
  const said = text.trim();
  if (said.length > LONGEST_WITH_REASON) return null;
  const clauses = said
    .split(/[，,。；;！!]/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const wish = clauses.at(-1) ?? '';
  const before = clauses.slice(0, -1).filter((clause) => !GREETS.test(clause));
  if (before.length === 0 || !wishesOtherDay(wish)) return null;
  const isAbsent = before.some((clause) => CANNOT_COME.test(clause));
  const why = before.filter((clause) => !CANNOT_COME.test(clause)).join('，');
  return { wish, why, isAbsent };
}

const GREETS = /^(?:收到|好的?|看到了?|不好意思|抱歉|对不起|领导好?|您好|你好)$/u;
const LONGEST_WITH_REASON = 80;
