import type { Matters } from '../context.ts';
import type { Intent } from '../domain/intent.ts';
import { MATTER_NAMES, type MatterKind, type MatterRef } from '../domain/matter.ts';
import { isKnownPerson } from '../domain/permission.ts';
import { isSame } from '../matters/desk-of.ts';
import { asksOnly } from '../reading/act.ts';
import { calledByDay } from '../reading/matters/called-by-day.ts';
import { calledByGiver } from '../reading/matters/called-by-giver.ts';
import {
  type CalledBySubject,
  calledBySubject,
  mayCallBySubject,
  type Subject,
} from '../reading/matters/called-by-subject.ts';
import { decidedAsked } from '../reading/matters/decided-asked.ts';
import { matterSaid } from '../reading/matters/matter-said.ts';
import { recordAsked } from '../reading/matters/record-asked.ts';
import { matterIn } from '../reading/matters/reference.ts';
import { shortQuestion } from '../reading/matters/short-question.ts';
import { GENERAL_WORDS, SHOWS_SPOKEN, wordsSaid } from '../reading/matters/words.ts';
import { withoutNames } from '../reading/names/named-in.ts';
import type { Said } from '../reading/said.ts';
import { documentIn } from '../reading/spans/document.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';
import { plain } from '../reading/text/plain.ts';
import { shownFirst } from './shown-first.ts';

/** Reads what is said once the number of a matter stands in the place of what it was called. */
type HearNumbered = (body: string, said: Said) => Promise<Intent | null>;

/** 算了这个文先不发了: before what is called. */
const GIVES_UP = /^(?:算了|唉|哎|那就?|嗯)[，,\s]?(?=[这那])/u;
/** Longer texts tell something, whatever they call. */
const LONGEST = 120;
/** Whoever misses a record says little of it. */
const LONGEST_MISS = 24;

/**
 * 亮化那个通知卡在谁那, 扬尘会备个案: a record that is called by what it is about is read as it would be under its number, whatever is said
 * or asked of it. Where several fit, the one that waits for just this of the speaker is meant, else it is asked which; where none does,
 * one sentence holds for what there is not and for what the speaker may not know of.
 */
export function createSubjectHearing(matters: Matters, hear: HearNumbered) {
  return async (said: Said): Promise<Intent | null> => {
    const found = await called(said);
    return found && found.kind !== 'miss-matter' ? found : ((await askedFor(said)) ?? found);
  };

  /** 领导批了什么停车场的事: a record that is asked for in other words than those by which it is called. */
  async function askedFor(said: Said): Promise<Intent | null> {
    const { body, today, reader, roles, draft } = said;
    if (draft !== null || !isKnownPerson(roles) || matterIn(body)) return null;
    const asked = recordAsked(body, today, reader);
    return asked === null ? null : called({ ...said, body: asked });
  }

  async function called(spoken: Said): Promise<Intent | null> {
    const { roles } = spoken;
    const own = spoken.body.replace(GIVES_UP, '');
    const body = calledByGiver(own);
    const said = body === spoken.body ? spoken : { ...spoken, body };
    if (body.length > LONGEST || !isKnownPerson(roles)) return null;
    if (!mayCallBySubject(body) && !callsSeveral(body)) return null;
    if (WHOLE_DOCUMENT.test(body)) return null;
    if (matterIn(body) || decidedAsked(body)) return null;
    const subjects = await said.subjects();
    const ofDay = calledByDay(body, subjects);
    if (ofDay) return hear(`${MATTER_NAMES.meeting}${ofDay.number}，${ofDay.rest}`, said);
    const several = severalCalled(body, subjects);
    if (several !== null) return hear(several, said);
    const called = calledBySubject(body, subjects);
    if (!called && said !== spoken) return hear(body, said);
    if (!called || isOfList(called) || (called.isAkin && !asksOfAffair(called))) return null;
    const [only, ...others] = called.fits;
    if (!only) return (await nearly(called, said)) ?? missed(called, said);
    return others.length === 0 ? ofOne(only, called, said) : ofSeveral(called, said);
  }

  async function ofOne(
    matter: MatterRef,
    called: CalledBySubject,
    said: Said,
  ): Promise<Intent | null> {
    const numbered = withNumber(matter, called);
    if (findNumberedTasks(numbered).length > 0) return null;
    const heard = await hear(numbered, said);
    const read = heard && inGroupByNumber(shownFirst(heard, matters), said);
    if (!called.isNamed && shortQuestion(called.after) === 'state' && isOfWhole(read))
      return isOfItsOwn(called, said) ? withWhatCameOfIt(matter, said) : null;
    if (read && !(read.kind === 'show-matter' && read.isUnsure)) return read;
    if (!called.isNamed && !called.isPointed) return null;
    if (!called.isNamed) return (await liesWith(matter, said)) ? read : null;
    const isAsked = asksOnly(numbered) || shortQuestion(called.after) !== null;
    if (isAsked && (called.isPointed || CALLED_PLAINLY.includes(matter.kind))) {
      return { kind: 'show-matter', matter, isUnsure: false };
    }
    return called.isPointed ? read : null;
  }

  /**
   * 那个钱的事儿办得咋样了: a problem that was reported, and what is under way of its task under a number of its own since, the last of these
   * first.
   */
  async function withWhatCameOfIt(matter: MatterRef, said: Said): Promise<Intent> {
    const subjects = await said.subjects();
    const own = subjects.find(({ ref }) => isSame(ref, matter));
    const task = matter.kind === 'issue' ? OF_TASK.exec(own?.title ?? '')?.[0] : undefined;
    const came = subjects.filter(
      ({ ref, about, isOpen }) =>
        task !== undefined &&
        isOpen &&
        COMES_OF_IT.includes(ref.kind) &&
        about.includes(`${task}《`),
    );
    const shown = [...came.slice(-MOST_THAT_CAME).map(({ ref }) => ref), matter];
    const wanted = shown.map(
      (one): Intent => ({ kind: 'show-matter', matter: one, isUnsure: false }),
    );
    const [only, ...others] = wanted;
    return only && others.length === 0 ? only : { kind: 'take-several', wanted };
  }

  /** 停车补贴那件我们办不了, said by whom it waits for. */
  async function liesWith(matter: MatterRef, said: Said): Promise<boolean> {
    return (await said.onDesk()).some((one) => isSame(one.matter, matter));
  }

  async function ofSeveral(called: CalledBySubject, said: Said): Promise<Intent | null> {
    const { fits } = called;
    const [first] = fits;
    if (!first) return null;
    const words = wordsOf(first, called);
    const { waiting } = await said.awaits(...words.map(({ word }) => word));
    const [only, ...others] = fits.filter((one) =>
      waiting.some(({ matter }) => isSame(matter, one)),
    );
    if (only && others.length === 0) return ofOne(only, called, said);
    const isAsked = asksOnly(withNumber(first, called));
    const [word] = words;
    if (!called.isPointed && !word && !isAsked) return null;
    return {
      kind: 'ask-which-matter',
      among: fits,
      said: word && !isAsked ? word : { word: 'show', text: '' },
    };
  }

  /** 我们弄的历史建筑那个文谁还没签: what is said before it is not known, and yet there is one of its sort that is called so. */
  async function nearly(
    { about, kinds }: CalledBySubject,
    { body, subjects }: Said,
  ): Promise<Intent | null> {
    const all = (await subjects()).filter(({ ref }) => kinds.includes(ref.kind));
    const [only, ...others] = all.filter((one) => sharesWords(about, one.title));
    const isMeant = only !== undefined && others.length === 0 && asksOnly(body);
    return isMeant ? { kind: 'show-matter', matter: only.ref, isUnsure: false } : null;
  }

  /** 停车场那个会取消, where there is none on it: no other is taken for it. */
  function missed(called: CalledBySubject, { body, draft }: Said): Intent | null {
    const [of] = called.kinds;
    if (of === undefined || of === 'issue') return null;
    if (draft !== null || body.length > LONGEST_MISS || /\d/u.test(body)) return null;
    if (asksOfNotice(body)) return null;
    if (!called.isPointed && EVERYDAY.includes(of) && OF_ANY.test(called.after)) return null;
    const isStateAsked =
      shortQuestion(called.after) !== null || wordsSaid(called.after, [SHOWS_SPOKEN]).length > 0;
    if (isStateAsked) return { kind: 'miss-matter', of };
    const isMeant = asksOnly(body) || wordsOf({ kind: of, number: 1 }, called).length > 0;
    return isMeant && called.isPointed ? { kind: 'miss-matter', of } : null;
  }

  function wordsOf(matter: MatterRef, called: CalledBySubject) {
    const words = [...(matters.get(matter.kind)?.words ?? []), ...GENERAL_WORDS];
    return matterSaid(withNumber(matter, called), () => words)?.words ?? [];
  }
}

/** 通知的文号: the notice has one, where no record is meant. */
const asksOfNotice = (body: string): boolean => documentIn({ text: plain(body) }).length > 0;

/** So many letters of what it is called stand together in its title. */
function sharesWords(about: string, title: string): boolean {
  const starts = Array.from({ length: Math.max(0, about.length - SHARED + 1) }, (_, at) => at);
  return starts.some((at) => title.includes(about.slice(at, at + SHARED)));
}
const SHARED = 4;

/** 停车场那个我看过了没意见, in a group: a step is taken there by its number alone. */
const inGroupByNumber = (read: Intent, { isInGroup }: Said): Intent =>
  isInGroup && read.kind === 'take-step' ? { ...read, matter: null } : read;

/** What is called by a word of every day. */
const EVERYDAY: readonly MatterKind[] = ['document', 'meeting', 'inspection'];
/** 以办公室名义发通知谁签, 涵洞检查了几座: a rule or a report may tell it, where no record is called so. */
const OF_ANY = /谁|几|多少|怎|咋|为[啥何什]|啥|什么/u;

/** 停车场那个同意，井盖的退回，日期没写: each under its number; null where not several are called, each in a clause of its own. */
function severalCalled(body: string, subjects: readonly Subject[]): string | null {
  const numbered = body.split(CLAUSES).map((clause) => {
    const called = calledBySubject(clause.replace(OF_ONE, '$<what>那个'), subjects);
    const [only, ...others] = called?.fits ?? [];
    const isOne = called !== null && only !== undefined && others.length === 0 && !called.isAkin;
    return { only: isOne ? only : null, text: isOne ? withNumber(only, called) : clause };
  });
  const refs = numbered.flatMap(({ only }) => only ?? []);
  const [first] = refs;
  const isSeveral = first !== undefined && refs.some((ref) => !isSame(ref, first));
  return isSeveral && numbered[0]?.only ? numbered.map(({ text }) => text).join('，') : null;
}

const CLAUSES = /[，,；;]\s?/u;
/** 井盖的退回: the one that is about 井盖. */
const OF_ONE =
  /^(?:但|但是|不过|而)?(?<what>[\u4e00-\u9fff]{2,8})的(?=(?:也|就|先|再|不|我|请)?(?:同意|退|打回|驳回|签|可以|不行|通过|过(?=$|[，,了吧])|行|编号|转|办结|核销|注结|备案|参加|请假|收到|撤|取消))/u;

/** 还是办公室名义，关于……的通知，……正文：……: a document that is told whole is a new one, whatever another is called. */
const WHOLE_DOCUMENT =
  /名义[^\n]{0,24}关于[^，。；\n]{2,60}的[\u4e00-\u9fff]{2,4}[\s\S]{0,60}(?:正文|内容)[：:]/u;

/** 停车场的过，井盖的退回: two are called with nothing but what they are about. */
const callsSeveral = (body: string): boolean =>
  body.split(CLAUSES).filter((clause) => OF_ONE.test(clause)).length > 1;

/** 那个钱的事儿办得咋样了: how an affair stands may be asked in any words; nothing is done in other words than those of the record. */
const asksOfAffair = ({ isNamed, after }: CalledBySubject): boolean =>
  !isNamed && shortQuestion(after) === 'state';

/** Read as no more than its card, or as nothing. */
const isOfWhole = (read: Intent | null): boolean => read === null || read.kind === 'show-matter';

/** 钱的事, and 公厕那个事 that is pointed at; 公厕的事 is the work on the task. */
const isOfItsOwn = ({ isPointed, about }: CalledBySubject, { reader }: Said): boolean =>
  isPointed || /\p{L}/u.test(withoutNames(about, reader));

const OF_TASK = /任务\d{1,2}(?!\d)/u;
const COMES_OF_IT: readonly MatterKind[] = ['instruction', 'supervision'];
const MOST_THAT_CAME = 2;

/** 住建局的批示有哪些, 第四组的批示 ask for a list. */
const isOfList = ({ before, after, isPointed }: CalledBySubject): boolean =>
  LISTED.test(after) || (before === '' && !isPointed && /^[？?。]?$/u.test(after));

const LISTED =
  /^(?:还|都|现在|目前)?(?:有?(?:哪些|哪几|几[件个项]|多少)|台账|清单|登记簿|名单|列表)/u;

/** 亮化通知发了没, without 那个: their names mean nothing else. */
const CALLED_PLAINLY: readonly MatterKind[] = [
  'document',
  'meeting',
  'instruction',
  'supervision',
  'dispatch',
  'transfer',
];

/** 发文1卡在谁那 for 亮化那个通知卡在谁那. */
function withNumber({ kind, number }: MatterRef, { before, after }: CalledBySubject): string {
  const isParted = /^[\d一二三四五六七八九十]/u.test(after) || COUNTS.test(after);
  return `${before}${MATTER_NAMES[kind]}${number}${isParted ? '，' : ''}${after}`;
}

/** What would be counted behind a number. */
const COUNTS = /^[周份件次家个场项条处人天年月日期季组户座栋批轮遍起.%]/u;
