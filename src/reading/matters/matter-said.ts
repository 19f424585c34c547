import type { MatterKind, MatterRef, StepSaid } from '../../domain/matter.ts';
import { asksForOrder, asksOnly } from '../act.ts';
import { holdsOn } from './holds-on.ts';
import { matterIn, type Referred } from './reference.ts';
import { revisedIn } from './revised.ts';
import { severalMatters } from './several-matters.ts';
import { shortQuestion } from './short-question.ts';
import { GENERAL_WORDS, phraseOf, type WordReader, wordsSaid } from './words.ts';

/** The words of each sort of matter, its own before those that mean the same for all. */
export type WordsOf = (kind: MatterKind) => readonly WordReader[];

/** What is said of a matter. */
export interface MatterSaid {
  readonly matter: MatterRef;
  /** Which words may be meant; none where the matter is named and what is wanted of it is not understood. */
  readonly words: readonly StepSaid[];
  /** What may be meant by words that stand anywhere in it. */
  readonly loose: readonly StepSaid[];
  /** All that is said of it, without its number. */
  readonly phrase: string;
}

/** A matter's number stands at the head of what is said of it. */
const LONGEST_HEAD = 16;

/**
 * 同意发文5, 发文5退回，少附件, 批示3到哪一步了. Null for a text that names no matter at its head, or counts what it names; a
 * question shows the matter, whatever it asks.
 */
export function matterSaid(text: string, wordsOf: WordsOf): MatterSaid | null {
  const referred = matterIn(withFigures(text.trim()));
  return referred && ofReferred(withoutQuestion(referred), wordsOf);
}

/** 听说你们暗访了药山？检查1发我: what was asked before it is another sentence. */
const withoutQuestion = (referred: Referred): Referred => ({
  ...referred,
  before: referred.before.replace(/^[^，,。；;？?]{2,40}[？?]\s?/u, ''),
});

/** What is said of each of several: 同意发文1、2. Null for a text that does not name several, or says nothing of one of them that is understood. */
export function mattersSaid(text: string, wordsOf: WordsOf): readonly MatterSaid[] | null {
  const several = severalMatters(withFigures(text.trim()));
  const said = several?.map((one) => ofReferred(one, wordsOf)) ?? [];
  const all = said.flatMap((one) =>
    one && (one.words.length > 0 || one.loose.length > 0 || holdsOn(one.phrase)) ? one : [],
  );
  return all.length > 0 && all.length === said.length ? all : null;
}

function ofReferred(referred: Referred, wordsOf: WordsOf): MatterSaid | null {
  const isAtEnd = /^[）)”。！!\s]{0,2}$/u.test(referred.after);
  if (referred.before.length > (isAtEnd ? LONGEST_BEFORE : LONGEST_HEAD)) return null;
  return saidOf(referred, wordsOf(referred.ref.kind));
}

/** 垃圾都运走了，批示1: named at the end, as a clause of its own. */
const LONGEST_BEFORE = 80;

function saidOf({ ref, before, after }: Referred, all: readonly WordReader[]): MatterSaid | null {
  const phrase = phraseOf(before, after);
  const words = all.filter(({ isAnywhere }) => isAnywhere !== true);
  const loose = wordsSaid(
    phrase,
    all.filter(({ isAnywhere }) => isAnywhere),
  );
  const atHead = wordsSaid(phrase, words);
  const found = eachOnce([
    ...restAgreed(phrase),
    ...atHead,
    ...afterReason(before, after, words),
    ...(atHead.some(({ word }) => word === SUPERVISE) ? [] : wordsBehind(phrase, words)),
    ...(atHead.length > 0 ? [] : reasonAndWord(phrase, words)),
  ]);
  const isBareWord = found.some(({ text }) => text === '');
  const isBareChange = found.every(({ word }) => word === 'change') && ASKS_WHICH.test(phrase);
  const isField = found.length > 0 && found.every(({ word }) => OF_FIELDS.has(word));
  const isLeave = ASKS_LEAVE.test(phrase);
  const isAsked =
    (isBareWord || isBareChange || (isField && !isLeave)) && onlyAsksOf(`${before}${after}`);
  const said = (one: readonly StepSaid[]) => ({ matter: ref, words: one, loose, phrase });
  if (phrase === '' || isAsked || asksWhether(phrase, [...found, ...loose])) return said(SHOWN);
  if (holdsOn(phrase) || revisedIn(phrase) !== null) return said(found);
  if (found.length > 0) return said(found);
  const isQuestion = asksOnly(phrase) && phrase.length <= LONGEST_QUESTION;
  if (isQuestion || shortQuestion(phrase) !== null) return said(SHOWN);
  const isHead = before.trim() === '' || phraseOf(before, '') === '';
  return isHead || loose.length > 0 || /[，,。（(\s]$/u.test(before) ? said([]) : null;
}

/** 转督办，水务局25日前解决: what follows says by whom and by when, and is no word of another step. */
const SUPERVISE = 'supervise';

/** 有没有抄送区商务局, 能不能改成函 asks, whatever word stands in it; 能不能延到6月30日 applies for it. */
const asksWhether = (phrase: string, found: readonly StepSaid[]): boolean =>
  WHETHER.test(phrase) && !found.some(({ word }) => word === APPLIES);
const WHETHER =
  /^[^，,。；;：:]{0,6}(?:是不是|是否|有没有|能不能|能否|可不可以|可否|要不要|该不该|应不应该|需不需要|用不用|会不会)[^，,。；;：:]{0,24}$/u;

/** Words that put something into the record: asked, they put in nothing. */
const OF_FIELDS: ReadonlySet<string> = new Set([
  'change',
  'ask-materials',
  'report',
  'correct',
  'reassign',
  'set-day',
]);
/** 改到三点行不行 wishes for it. */
const ASKS_LEAVE = /(?:行不行?|行吗|可以吗|可不可以|好不好|好吗|成吗|中不中|可否)[？?。]?$/u;

/** 会议1定了哪几条 changes nothing in it. */
const ASKS_WHICH = /哪|什么|啥|多少|谁|几[点号条个家项件]/u;

const eachOnce = (said: readonly StepSaid[]): readonly StepSaid[] =>
  said.filter(({ word }, at) => said.findIndex((one) => one.word === word) === at);

/** 改10点，其他同意: a yes to all else, with what is to be different. */
function restAgreed(phrase: string): readonly StepSaid[] {
  const text = REST_AGREED.exec(phrase)?.groups?.text;
  return text === undefined ? [] : [{ word: 'agree', text: text.trim() }];
}

const REST_AGREED =
  /^(?<text>[\s\S]{2,100}?)[，,；;。]\s?(?:其他|其它|其余|别的|剩下)(?:的|地方|内容|方面|部分)?(?:都|就|我|也){0,2}(?:同意|没意见|没有意见|没问题|没有问题|可以|行)[了的吧。！!]{0,3}$/u;

const SHOWN: readonly StepSaid[] = [{ word: 'show', text: '' }];

/** 不是我们的活，退回批示1: what is said before the word says why. */
function afterReason(
  before: string,
  after: string,
  words: readonly WordReader[],
): readonly StepSaid[] {
  const at = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','));
  const isAsked = asksOnly(before.slice(0, Math.max(at, 0)));
  const found = at < 1 || isAsked ? [] : wordsSaid(phraseOf(before.slice(at + 1), after), words);
  return found
    .filter(({ word, text }) => (text === '' || word === CHANGES) && word !== 'show')
    .map(({ word, text }) => ({ word, text: text === '' ? before.slice(0, at) : text }));
}

/** 与全市大会冲突取消, 少1处应为4处退回, 退回该路段归区住建局管: why is said in one breath with the word. */
function reasonAndWord(phrase: string, words: readonly WordReader[]): readonly StepSaid[] {
  if (phrase.length > LONGEST_BREATH || /[，,。；;：:]/u.test(phrase) || onlyAsksOf(phrase))
    return [];
  const { why, word = '' } = WORD_AT_END.exec(phrase)?.groups ?? {};
  const { first = '', because } = WORD_AT_HEAD.exec(phrase)?.groups ?? {};
  const [deed, reason] = why === undefined ? [first, because] : [word, why];
  if (reason === undefined || DENIES.test(reason)) return [];
  return wordsSaid(deed, words)
    .filter(({ word: one, text }) => text === '' && TAKES_REASON.has(one))
    .map(({ word: one }) => ({ word: one, text: reason.trim() }));
}

const LONGEST_BREATH = 40;
/** What is done for a reason. */
const TAKES_REASON: ReadonlySet<string> = new Set([
  'return',
  'withdraw',
  'void',
  'excuse',
  'cancel',
  'rank',
]);
const WORD_AT_END =
  /^(?<why>[^？?]{4,36}?)[，,]?(?:所以|故|现|需要?|申请|予以|特|就)?(?<word>退回(?:重办|修改|重拟)?|打回|驳回|撤回|取消|作废|请假|撤销)[了吧。！!]{0,2}$/u;
const WORD_AT_HEAD =
  /^(?<first>退回|打回|驳回|取消|作废|请假)(?:因为|因|由于|理由是|原因是)?(?<because>[^？?去来给重修改让请再了掉吧]{1}[^？?]{4,36})$/u;
/** 不用退回: it is not to be. */
const DENIES = /(?:不|没|别|未|勿|可以|能|要不要|是否|谁|怎么)$/u;

/** 郭主任嫌日子紧，发文1里10号改成12号: what is to be different is told without why. */
const CHANGES = 'change';

/** Whether what is said of a matter does nothing but ask: 编号吧 and 我还是去吧 urge. */
export const onlyAsksOf = (text: string): boolean =>
  !SENDS_BACK.test(text.trim()) &&
  !SENDS_BACK_BEHIND.test(text.trim()) &&
  !ORDERS_ANEW.test(text.trim()) &&
  asksForOrder(text);

/** 领导问根子在哪，你们光清淤不够，重新报: what is ordered at its end is no question. */
const ORDERS_ANEW =
  /[，,。；;\s](?:请|让他们|叫他们|你们|都|要|得)?(?:重新?|再)(?:上?报|写|弄|做|核|查|补|办|改|来|拟)[^，,。；;？?吗]{0,4}$/u;

/** 退回，资金多少没写: what is said behind it is why. */
const SENDS_BACK = /^(?:先)?(?:退回|打回|驳回|不同意|退)(?:去|了|吧)?[，,。：:；;]/u;

/** 主送写得太笼统，打回去让他们写清楚发给谁. */
const SENDS_BACK_BEHIND =
  /[，,。；;\s](?:先|还是|直接|就)?(?:(?:退|打|驳)回(?:去|来)?|退给|发回去?)(?:给?(?:他们|承办|组里|单位))?(?:让|叫|请|重|再|补|改|写)[^？?吗]{0,24}$/u;

const LONGEST_QUESTION = 12;

/** What a word without a number may mean, said in answer to the clerk: 同意, 退回：少附件, 好的，准时参加, 发吧. */
export function bareWords(text: string, words: readonly WordReader[]): readonly StepSaid[] {
  const phrase = phraseOf('', withFigures(text.trim()));
  if (phrase === '' || onlyAsksOf(phrase)) return [];
  const bare = bareOf(words);
  const behind = phrase.replace(COURTESY, '');
  const answered = behind === phrase ? [] : wordsSaid(phraseOf('', behind), bare);
  return eachOnce([...restAgreed(phrase), ...answered, ...wordsSaid(phrase, bare)]);
}

const bareOf = (words: readonly WordReader[]): readonly WordReader[] =>
  [...words, ...GENERAL_WORDS].filter(({ isBare }) => isBare);

/** What may be meant where it is certain of what it is said, in every word that it has: 已经发给各单位了, 再叫上区财政局. */
export function wordsOfOne(text: string, all: readonly WordReader[]): readonly StepSaid[] {
  const words = all.filter(({ isAnywhere }) => isAnywhere !== true);
  const body = withFigures(text.trim());
  const phrase = phraseOf('', body);
  if (phrase === '') return [];
  if (onlyAsksOf(phrase)) {
    return wordsSaid(
      phrase,
      words.filter(({ word }) => word === APPLIES),
    );
  }
  const behind = phraseOf('', phrase.replace(COURTESY, ''));
  const found = [
    ...wordsSaid(phrase, words),
    ...(behind === phrase ? [] : wordsSaid(behind, words)),
    ...afterReason(body, '', words),
    ...wordsBehind(phrase, words),
  ];
  return eachOnce(found).filter(({ word }) => word !== 'show');
}

/** 能不能缓到7月5日 asks for leave, and is no question. */
const APPLIES = 'apply';

/** What people say before the word that counts. */
const COURTESY =
  /^(?:(?:好的?|收到|看到|看到了|看了|嗯{1,3}|行|可以|知道了|谢谢|辛苦了?|没问题|已阅)[，,。！!、\s]{1,3}){1,2}/u;

/** Longer texts tell something, whatever word stands in them. */
const LONGEST_BEHIND = 60;

/**
 * The word without a number where it stands behind what leads to it: 材料看过了，同意; 不归我们管，退. None where it stands at the head, or
 * nowhere.
 */
export const wordsBehindOthers = (
  text: string,
  words: readonly WordReader[],
): readonly StepSaid[] => wordsBehind(withFigures(text.trim()), bareOf(words));

/** All that leads to the word goes with it, before what follows it. */
function wordsBehind(phrase: string, words: readonly WordReader[]): readonly StepSaid[] {
  if (phrase.length > LONGEST_BEHIND) return [];
  if (onlyAsksOf(phrase)) {
    const applies = words.filter(({ word }) => word === APPLIES);
    return applies.length < words.length ? wordsBehindIn(phrase, applies) : [];
  }
  return wordsBehindIn(phrase, words);
}

function wordsBehindIn(phrase: string, words: readonly WordReader[]): readonly StepSaid[] {
  for (const { index: at } of phrase.matchAll(/[，,。；;]/gu)) {
    const rest = phrase.slice(at + 1);
    const found = wordsSaid(phraseOf('', rest), words).filter(({ word }) => word !== 'show');
    const leading = phrase.slice(0, at);
    // 领导看了没，能结了吧 asks, and closes nothing.
    if (asksOnly(leading)) return [];
    const withLeading = (text: string) =>
      [leading, text].filter((clause) => clause.trim() !== '').join('，');
    if (found.length > 0) {
      return found.map(({ word, text }) => ({
        word,
        text: word === CHANGES ? phrase : withLeading(text),
      }));
    }
  }
  return [];
}

/** Every character where it stood. */
const withFigures = (text: string): string =>
  text.replace(/[０-９]/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0));
