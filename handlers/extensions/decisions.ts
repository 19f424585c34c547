import type { Intent } from '../../src/domain/intent.ts';
import { asksForOrder } from '../../src/reading/act.ts';
import { dayMeant } from '../../src/reading/calendar/day-meant.ts';
import { unitsIn } from '../../src/reading/names/named-in.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';

/** Stands for a day that was found. */
const DAY_SIGN = '甲';

const YES = '同意|批准|准予|通过|准|批(?!示|件)';
const NO = '不同意|不批准|不准予|不通过|不准|不批|不给|不行|不能延|拒绝|驳回|退回';
const VERB = `(?<no>${NO})|(?:${YES})`;
/** 同意延期3, 批准3号延期申请. */
const NUMBERED = new RegExp(
  `^(?:${VERB})(?:(?:延期|延期申请)#?(?<after>\\d{1,6})号?(?:申请)?|#?(?<before>\\d{1,6})号?的?延期(?:申请)?)$`,
  'u',
);
/** 同意公安分局的延期. */
const OF_WHOM = new RegExp(`^(?:${VERB})(?<whose>\\p{Script=Han}{2,16}?)的?延期(?:申请)?$`, 'u');
/** 体育中心的延期不同意, 园林那个延期就不给了. */
const WHOSE = new RegExp(
  `^(?:(?<number>\\d{1,6})号|(?<whose>\\p{Script=Han}{2,16}?))(?:申请)?(?:的|那个|这个|要)?延期(?:申请)?(?:就|先|也|我|我们|这次|暂时)?(?:${VERB})(?:了|吧)?$`,
  'u',
);
const BECAUSE = /^(?:因为?|由于|原因(?:是|为)?[:：]?|理由(?:是|为)?[:：]?)/u;

/** 延期1到18号, 1号延期不能给那么久: what is granted may stand behind it. */
const NUMBERED_FIRST = new RegExp(
  `^(?:请|那)?(?:${YES})?(?:(?:延期|延期申请)#?(?<after>\\d{1,6})号?(?:申请)?|#?(?<before>\\d{1,6})号?的?延期(?:申请)?)(?<tail>.{0,24})$`,
  'u',
);
/** 园林的延期最多给到18号: of somebody's request only by a word that gives, for 我们延期到18号 asks for one. */
const WHOSE_FIRST = new RegExp(
  `^(?:${YES})?(?<whose>\\p{Script=Han}{2,16}?)(?:申请)?(?:的|那个|这个|要)?延期(?:申请)?(?:就|先|也|我|我们|这次)?(?<tail>(?:${YES}|给|只|最多|顶多).{0,24})$`,
  'u',
);
/** 不过最多给到甲, 18号吧: a clause that says no more than the day which is granted. */
const GRANTS = new RegExp(
  `^(?:不过|但是?|只能?|就|那|最多|顶多|最晚|最迟|能|可以|先|${YES}|给|了|他们?|您们?|延|缓|宽限?|放|期){0,8}(?:到|至|是)?${DAY_SIGN}(?:为止|止|前|吧|了|可以|就行|哈|报|交|都行){0,3}$`,
  'u',
);

/**
 * What the office decides of a request, by its number or by whose it is, with what it says besides: 同意延期3; 体育中心的延期不同意，先报电子版;
 * 住建的延期准了，不过最多给到18号. Null for any other text, and for what asks (批了吗). `today` is YYYY-MM-DD.
 */
export function readDecision(said: string, today: string, reader: QuestionReader): Intent | null {
  if (/[吗么没呢?？]$/u.test(said) || asksForOrder(said)) return null;
  const [order = '', ...others] = said.split(/[，,；;。]/u);
  const decided = groupsOf([NUMBERED, OF_WHOM, WHOSE], order);
  if (decided?.no !== undefined)
    return { kind: 'refuse-extension', extension: calledIn(decided, reader), reason: told(others) };
  const found = decided ?? groupsOf([NUMBERED_FIRST, WHOSE_FIRST], order);
  if (!found) return null;
  const clauses = found.tail ? [found.tail, ...others] : others;
  const granted = clauses.map((clause) => grantedIn(clause, today));
  const until = granted.find((day) => day !== null) ?? null;
  if (!decided && until === null) return null;
  const besides = clauses.filter((_, at) => granted[at] === null);
  return {
    kind: 'approve-extension',
    extension: calledIn(found, reader),
    reason: told(besides),
    ...(until === null ? {} : { until }),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

const groupsOf = (forms: readonly RegExp[], order: string): Groups | null =>
  forms.map((form) => form.exec(order)?.groups).find(Boolean) ?? null;

/** By its number, or by the unit or the person whose it is. */
function calledIn({ after, before, number, whose = '' }: Groups, reader: QuestionReader): string {
  const [unit] = unitsIn(whose, reader);
  return after ?? before ?? number ?? unit ?? whose;
}

function told(clauses: readonly string[]): string | null {
  const reason = clauses.join('，').replace(BECAUSE, '').trim();
  return reason === '' ? null : reason;
}

/** The day that a clause grants and says nothing besides; null for any other. */
function grantedIn(clause: string, today: string): string | null {
  const day = dayMeant(clause, today);
  return day && GRANTS.test(`${clause.slice(0, day.start)}${DAY_SIGN}${clause.slice(day.end)}`)
    ? day.day
    : null;
}
