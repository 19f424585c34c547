import type { Intent } from '../../src/domain/intent.ts';
import { soundsLike } from '../../src/reading/names/sounds.ts';
import { either } from '../../src/reading/pattern.ts';
import { piecesBy } from '../../src/reading/words/pieces.ts';
import { AS_SHOWN, MEANT_SO } from '../../src/reading/words/yes.ts';
import { ANSWERS, type Said } from './words.ts';

/**
 * A yes, a no or a courtesy in other words, said to what waits: 报吧, 没问题, 👌, 确人, 哎，发错了. A sentence that
 * says anything besides is none. Null for any other text. `verbs`: by which what waits is called, as 报 is for a report.
 */
export function readYesOrNo(text: string, verbs: readonly string[] = []): Intent | null {
  const said = inWordsOfReports(withoutReference(text.trim().toLowerCase()), verbs);
  if (said.length > LONGEST) return null;
  if (isMisspelt(said) || namesDeed(text.trim(), verbs) || saysWhat(text.trim(), verbs))
    return { kind: 'confirm-draft' };
  const { pieces, rest } = piecesOf(said);
  if (rest !== '') return withRemark(rest, pieces);
  const says = (one: Said) => pieces.includes(one);
  if (says('skips') || areChecked(pieces)) return { kind: 'resume-draft' };
  if (says('checks')) return null;
  if (says('again'))
    return {
      kind: says('drops') || says('leaves') || says('doubts') ? 'cancel-draft' : 'doubt-draft',
    };
  if (says('drops')) return says('confirms') ? null : { kind: 'cancel-draft' };
  if (says('doubts')) return { kind: 'doubt-draft' };
  if (says('leaves')) return { kind: 'doubt-draft', isLeft: true };
  if (says('confirms')) return { kind: 'confirm-draft' };
  if (says('files')) return { kind: 'agree-to-draft', how: 'by-name' };
  if (says('agrees')) return { kind: 'agree-to-draft', how: 'plainly' };
  return says('polite') ? { kind: 'agree-to-draft', how: 'politely' } : null;
}

/** 就这样发, of 就按刚才的发: what points at what was shown, or says that it is what was meant, is a yes. */
const withoutReference = (said: string): string =>
  said.length > LONGEST ? said : said.replace(REFERENCE, '$<before>就这样');

const REFERENCE = new RegExp(
  `(?<before>^|[，,。；;！!\\s嗯好行对哦]|没错|可以|明白了?|知道了?|没事了?)${either(AS_SHOWN, MEANT_SO)}`,
  'u',
);

/** 那个定日子的也确认: what waits is called by what it would do. */
const namesDeed = (said: string, verbs: readonly string[]): boolean =>
  verbs.some((verb) => said.includes(verb)) && NAMED.test(said);

const NAMED =
  /^(?:还有|刚才|前面)?[那这]个?[^，,。；;\d?？不别没先等改]{1,8}的?(?:也|就|都)?(?:一起|一并)?(?:确认|办|登记)(?:了|吧|掉)?$/u;

/** 是批示, 对，作为批示登记, of what was offered as one. */
const saysWhat = (said: string, verbs: readonly string[]): boolean => {
  const called = IS_ONE.exec(said)?.groups?.called;
  return called !== undefined && verbs.some((verb) => called.includes(verb));
};

const IS_ONE =
  /^(?:嗯|对|是的?|没错|就|行|好|可以|[，,\s]){0,4}(?:就?是|算是?|作为?|当作?|按)(?:个|条|我的)?(?<called>批示|督办|通知|发文|会议)(?:来|去)?(?:登记|办|处理|发|转)?(?:了|的|吧|呗|啊)?[。！!]?$/u;

/** 行，批下去 says of an instruction what 行，报 says of a report, and 不批了 what 不报了 says. */
function inWordsOfReports(said: string, verbs: readonly string[]): string {
  if (said.length > LONGEST || verbs.length === 0) return said;
  const { pieces, rest } = piecesOf(said);
  if (rest === '' && !pieces.includes('drops')) return said;
  const verb = verbs.find((one) => said.includes(one));
  return verb === undefined
    ? said
    : said.replace(new RegExp(`${verb}(?:下去|出去|过去|上去|回去|回来|掉)?`, 'u'), '报');
}

/** 就一项对吧: whether that is all of it is asked, and nothing besides. */
export function checksAll(text: string): boolean {
  const { pieces, rest } = piecesOf(text.trim().toLowerCase());
  return text.length <= LONGEST && rest === '' && areChecked(pieces);
}

const areChecked = (pieces: readonly Said[]): boolean =>
  pieces.includes('checks') && pieces.includes('whole');

const LONGEST = 30;

const piecesOf = piecesBy(ANSWERS);

/** 错了，那是别的单位的; 不延了，今天就能报: what stands behind it says why, and counts nothing. */
function withRemark(rest: string, pieces: readonly Said[]): Intent | null {
  const isBehind = (...words: readonly Said[]) => {
    const last = pieces.findLastIndex((one) => words.includes(one));
    return last >= 0 && pieces.slice(last + 1).includes('mark');
  };
  if (/\d/u.test(rest)) return null;
  if (isBehind('drops') && !pieces.includes('confirms')) return { kind: 'cancel-draft' };
  return isBehind('doubts', 'leaves') ? { kind: 'doubt-draft' } : null;
}

/** 确人, 却认却认. */
function isMisspelt(said: string): boolean {
  const bare = said.replace(/(?<![吧了])[吧了]$/u, '');
  return ['确认', '确认确认'].some(
    (words) => bare.length === words.length && soundsLike(bare, words),
  );
}
