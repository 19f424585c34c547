import type { Intent } from '../../src/domain/intent.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { findQuantities } from '../../src/reading/numbers/quantities.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';

/**
 * 是4座对吧, 报的是5座吧, 我报的几座来着: a figure of one's own last report, or of the draft that waits, held against a number or asked for; 写的什么,
 * 内容呢 after a word on it: what it says. Null for any other text, and for who reports for no unit.
 */
export async function readOwnCheck(said: Said): Promise<Intent | null> {
  const { body, roles, draft } = said;
  const text = body.trim().replace(ENDS, '');
  if (text.length > LONGEST || unitsReportedFor(roles).length === 0) return null;
  if (findNumberedTasks(text).length > 0) return null;
  const last = text.split(/[，,\s]+/u).at(-1) ?? text;
  const asked = figureAsked(last);
  if (asked) return { kind: 'check-own', ...asked };
  const slip = slipSaid(text);
  if (slip) return { kind: 'check-own', ...slip, isSlip: true };
  const among = eitherOf(last);
  if (among.length > 0) return { kind: 'check-own', value: null, unit: null, among };
  const isOwn = WRITTEN.test(text);
  if (!isOwn && !(CONTENT.test(text) && OF_OWN.has((await said.lastSaid())?.kind ?? '')))
    return null;
  return draft === null
    ? { kind: 'check-own', value: null, unit: null }
    : { kind: 'resume-draft', isAsked: true };
}

const LONGEST = 20;
const ENDS = /[?？。！!~～\s]{1,4}$/u;

/** 是□对吧: of one number, with what it counts. */
function figureAsked(
  text: string,
): { readonly value: number | null; readonly unit: string } | null {
  const [only, ...others] = findQuantities(text);
  if (others.length > 0) return null;
  if (only) {
    const form = `${text.slice(0, only.span.start)}${NUMBER_SIGN}${text.slice(only.span.end)}`;
    return only.unit !== '' && CHECKS.test(form) ? { value: only.value, unit: only.unit } : null;
  }
  const bare = BARE.exec(text);
  if (bare && CHECKS.test(text.replace(BARE, NUMBER_SIGN))) {
    return { value: Number(bare[0]), unit: '' };
  }
  const unit = HOW_MANY.exec(text)?.groups?.unit;
  return unit === undefined ? null : { value: null, unit };
}

/** 隐患写成134条了: a number that was written by mistake, and not what is right. */
function slipSaid(text: string): { readonly value: number; readonly unit: string } | null {
  const { value, unit = '' } = SLIP.exec(text)?.groups ?? {};
  return value === undefined ? null : { value: Number(value), unit };
}

const SLIP =
  /^(?:不好意思|哎呀?|刚才|[，,\s]){0,3}[\u4e00-\u9fff]{0,8}?[写报填打]成了?(?<value>\d{1,6}(?:\.\d{1,3})?)(?<unit>[^\d，,。；;\s点号日月年时路楼了]{0,3})了$/u;

/** 我刚才写的31户还是31人: two numbers, of which one may be the one that was told. Empty for any other text. */
function eitherOf(text: string): readonly { readonly value: number; readonly unit: string }[] {
  const counted = findQuantities(text).filter(({ unit }) => unit !== '');
  const form = counted.reduceRight(
    (words, { span }) => words.slice(0, span.start) + NUMBER_SIGN + words.slice(span.end),
    text,
  );
  if (counted.length === 2)
    return EITHER.test(form) ? counted.map(({ value, unit }) => ({ value, unit })) : [];
  const bare = [...text.matchAll(EVERY_BARE)].map(([digits]) => ({
    value: Number(digits),
    unit: '',
  }));
  const isEither = bare.length === 2 && EITHER.test(text.replaceAll(EVERY_BARE, NUMBER_SIGN));
  return isEither ? bare : [];
}

const NUMBER_SIGN = '□';
const BARE = /(?<![\d.])\d{1,6}(?:\.\d{1,3})?(?![\d.])/u;
const EVERY_BARE = new RegExp(BARE, 'gu');
const BEFORE =
  /^(?:那|嗯|哎|对了|[，,\s]){0,3}(?:我们?|咱们?)?(?:刚才|刚刚|刚|昨天|上午|上次|这次|登记)?(?:[那这][个条份])?(?:给)?/u;
const GIVEN = /(?:报|写|填|交|登记?|记)(?:上去|上)?(?:的|了)/u;
const CHECKS = new RegExp(
  sequence(
    BEFORE,
    either(
      sequence(
        GIVEN,
        /(?:数)?(?:就|应该)?(?:是)?□(?:个)?(?:对吧|对吗|对不对|是吧|是吗|是不是|没错吧|没错|吧|吗|来着)$/u,
      ),
      /(?:就|应该)?是□(?:对吧|对吗|对不对|是吧|没错吧|来着吧?)$/u,
    ),
  ),
  'u',
);
const EITHER = new RegExp(
  sequence(
    BEFORE,
    /(?:(?:报|写|填|交|登记?|记)(?:上去|上)?(?:的|了|成)|(?:说|发)的)/u,
    /(?:是)?□(?:个)?了?还是□(?:个)?(?:来着|啊|呀|呢|来)?$/u,
  ),
  'u',
);
const HOW_MANY = new RegExp(
  sequence(
    BEFORE,
    GIVEN,
    /(?:是)?(?:几|多少)(?<unit>[座个处条套户家所台盏场件公里]{0,2})(?:来着|啊|呀|来)?$/u,
  ),
  'u',
);
/** 我写的什么, 刚报的啥内容. */
const WRITTEN = new RegExp(
  sequence(BEFORE, GIVEN, /(?:是|都是|都)?(?:些)?(?:什么|啥|哪些)(?:内容|东西)?(?:来着|啊|呀)?$/u),
  'u',
);
const CONTENT = /^(?:那|具体)?(?:内容|写法|原话|正文)(?:呢|是(?:什么|啥)|咋写的|怎么写的)$/u;
/** After these 内容呢 is asked of one's own report. */
const OF_OWN: ReadonlySet<string> = new Set([
  'confirm-draft',
  'agree-to-draft',
  'ask-own-reports',
  'ask-reported',
  'check-own',
  'keep-draft',
  'amend-report',
]);
