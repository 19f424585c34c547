import { KINDS_BEGUN } from '../domain/begun.ts';
import { Intent } from '../domain/intent.ts';
import type { MatterKind, MatterRef, StepSaid } from '../domain/matter.ts';
import { asReport } from '../domain/report-intent.ts';
import { isSame } from '../matters/desk-of.ts';
import { wishesChange } from '../matters/wishes-change.ts';
import { asksOnly } from '../reading/act.ts';
import { FINISHED } from '../reading/matters/anywhere.ts';
import { approvesIn } from '../reading/matters/approves.ts';
import { type CalledByKind, calledByKind } from '../reading/matters/called-by-kind.ts';
import type { Subject } from '../reading/matters/called-by-subject.ts';
import { holdsOn } from '../reading/matters/holds-on.ts';
import { isInterim } from '../reading/matters/interim.ts';
import { findsFault, JUDGED_NO } from '../reading/matters/judged-no.ts';
import { asksWhetherLater } from '../reading/matters/later-wish.ts';
import { onlyAsksOf, wordsOfOne } from '../reading/matters/matter-said.ts';
import { namesOtherStep, withoutOneself } from '../reading/matters/other-step.ts';
import type { WordReader } from '../reading/matters/words.ts';
import { either } from '../reading/pattern.ts';
import type { Said, WaitingForWord } from '../reading/said.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';

/** What is said or asked of a matter, as an intent. */
interface IntentsOf {
  intentOf(matter: MatterRef, step: StepSaid, said: Said): Intent;
  /** Null for what asks of none of its lines and of no deed. */
  askedOf(matter: MatterRef, phrase: string, said: Said): Promise<Intent | null>;
}

type WordsOf = (kind: MatterKind) => readonly WordReader[];

/** Longer texts tell something else, whatever words stand in them. */
const LONGEST = 120;
/** Said by a button or heard elsewhere. */
const HEARD_ELSEWHERE: readonly string[] = ['shelve', 'enter', 'sign'];

/**
 * What is said of the one matter that the speaker has in hand, without its number and in whatever words its sort has: 校对好了，印了30份;
 * 再叫上区财政局; 那个会改到周二. It waits for just this of them, and the clerk spoke of it within a day; of several it is asked which.
 */
export function createInHand(
  wordsOf: WordsOf,
  newsWords: ReadonlyMap<MatterKind, string>,
  { intentOf, askedOf }: IntentsOf,
) {
  const kinds = [...newsWords.keys()];
  const newsTold = [...new Set(newsWords.values())].filter((word) => word !== '');
  return { pointedAt, heard, besideDraft, notTheirs, unread };

  /** 那个督办能不能缓到7月5日: what is pointed at is meant, whoever else hears something in it. */
  async function pointedAt(said: Said): Promise<Intent | null> {
    const isPointed = calledByKind(said.body)?.isPointed === true;
    return isPointed && said.draft === null ? readIn(said, wordsOf) : null;
  }

  /** With something else that waits for a 确认, no more than what cannot mean it. */
  async function besideDraft(said: Said): Promise<Intent | null> {
    if (said.draft === null) return null;
    return (
      tooEarly(said, said.draft) ??
      (namesOtherStep(said.body) ? await notTheirs(said) : null) ??
      readIn(said, (kind) => wordsOf(kind).filter(({ isLoose }) => !isLoose))
    );
  }

  /** 通知先发下去吧, while the plan of the meeting waits for its 确认: that comes first, and is shown. */
  function tooEarly({ body, isInGroup }: Said, { proposal }: NonNullable<Said['draft']>) {
    const kind = KINDS_BEGUN[proposal.kind];
    if (kind === undefined || isInGroup || onlyAsksOf(body)) return null;
    const isEarly = wordsOfOne(body, wordsOf(kind)).some(
      ({ word }) => IN_TURN.has(word) && !MAY_FILL.has(word),
    );
    return isEarly ? ({ kind: 'resume-draft', isAsked: true } as const) : null;
  }

  async function heard(said: Said): Promise<Intent | null> {
    if (said.draft !== null) return null;
    const body = withoutLeave(said.body.trim());
    return readIn(body === said.body.trim() ? said : { ...said, body }, wordsOf);
  }

  async function readIn(said: Said, words: WordsOf): Promise<Intent | null> {
    const { body, isInGroup } = said;
    if (isInGroup || body.length > LONGEST) return null;
    if (findNumberedTasks(body).length > 0) return null;
    const called = calledByKind(body) ?? calledBehindReason(body);
    // 批示能延期吗 asks what the rule is.
    const isOfAny = called !== null && !called.isPointed && asksWhetherLater(called.rest);
    const own = called && !isOfAny ? await found(called.kinds, called.rest, words, said) : null;
    const asksLeave = () => kinds.some((kind) => wordsOfOne(body, words(kind)).length > 0);
    if (onlyAsksOf(body) && !own?.spoken.length && !asksLeave()) {
      return called?.isPointed ? asked(called.kinds, called.rest, said, askedOf) : null;
    }
    const meant =
      own?.spoken.length || own?.waiting.length ? own : await found(kinds, body, words, said);
    const [only, ...others] = meant?.spoken ?? [];
    if (only && others.length === 0) return intentOf(only.matter, only.step, said);
    if (only && meant) return withoutNumber(meant.spoken);
    if (own && own.waiting.length > 0) return withoutNumber(own.waiting);
    const plain = called?.isPointed ? await saidOfLast(called, said) : null;
    if (plain) return plain;
    // 批示件能不能延期, of whom no later day is awaited, asks what the rule is.
    if (onlyAsksOf(body)) return null;
    return (called && (await outOfTurn(called.rest, said))) ?? outOfTurn(body, said);
  }

  /** 这个问题转督办吧: a word that is said of whatever was spoken of, of the last of its sort or the only one that is open. */
  async function saidOfLast({ kinds: of, rest }: CalledByKind, said: Said): Promise<Intent | null> {
    if (onlyAsksOf(rest)) return null;
    for (const kind of of) {
      const spokenWords = wordsOf(kind).filter(({ isOfSpoken }) => isOfSpoken);
      const [step] = wordsOfOne(rest, spokenWords);
      const last = (await said.spoken()).find((one) => one.kind === kind);
      const matter = step ? (last ?? (await onlyOpen(kind, said))) : null;
      if (step && matter) return intentOf(matter, step, said);
    }
    return null;
  }

  /**
   * What nobody else understood, in the light of what waits for the speaker: a word for what the clerk has not spoken of lately, news
   * of what they are to answer, or a reminder of what lies with them, so that a 好 is never taken for a signature.
   */
  async function unread(read: Intent, said: Said): Promise<Intent | null> {
    const { body, draft, isInGroup } = said;
    const isShort = body.length <= LONGEST_NEWS && findNumberedTasks(body).length === 0;
    if (draft !== null || isInGroup || !isShort) return null;
    if (read.kind === 'acknowledge') {
      const judged = YES.test(body.trim()) ? await toJudge(said) : await readLate(said);
      return judged ?? toReply(said);
    }
    const isLost = LOST.includes(read.kind);
    if (RULE_CARDS.includes(read.kind))
      return onlyAsksOf(body) ? null : ((await approved(said)) ?? ofDesk(said));
    const isStray = await isStrayReport(read, said);
    const ofSeveral = isStray ? null : await newsOfSeveral(read, said);
    if (ofSeveral) return ofSeveral;
    if (!isLost && !isOfPlan(read) && !isStray) return null;
    const verdict = (await approved(said)) ?? (await faultFound(said));
    if (verdict || onlyAsksOf(withoutLeave(body))) return verdict;
    const { spoken, waiting } =
      isLost || TELLS.test(body) ? await found(kinds, body, wordsOf, said) : NOTHING_FOUND;
    const [only, ...others] = spoken;
    if (only && others.length === 0) return intentOf(only.matter, only.step, said);
    if (waiting.length > 0) return withoutNumber(waiting);
    const news = (await notTheirs(said)) ?? (await newsOf(said, isStray));
    const isOrder =
      read.kind === 'misread' ||
      (isOfPlan(read) && (TELLS.test(body) || ORDERS.test(body) || BARE_DAY.test(body)));
    if (news || !isOrder) return news;
    const received = await transferReceived(said);
    if (received) return received;
    const early =
      (await ofLastSpoken(said)) ?? (read.kind === 'misread' ? await goingOn(said) : null);
    if (early) return early;
    return (await said.onDesk()).length > 0 ? { kind: 'list-awaited', isUnread: true } : null;
  }

  /** 收了, from whom archives were handed over to: the only ones that wait for it. */
  async function transferReceived(said: Said): Promise<Intent | null> {
    const [step] = wordsOfOne(said.body, wordsOf('transfer')).filter(({ word }) => word === 'sign');
    const { spoken } = step ? await said.awaits(step.word) : NOTHING_FOUND;
    const [only, ...others] = spoken.filter(({ matter }) => matter.kind === 'transfer');
    return step && only && others.length === 0 ? intentOf(only.matter, step, said) : null;
  }

  /** 已经发下去了，各单位都发了 before it may go out: a step of what was spoken of last says what it waits for. */
  async function ofLastSpoken(said: Said): Promise<Intent | null> {
    const [last] = await said.spoken();
    if (!last) return null;
    const known = (await said.subjects()).find(({ ref }) => isSame(ref, last));
    if (!known?.isOpen) return null;
    const step = wordsOfOne(said.body, wordsOf(last.kind)).find(({ word }) => IN_TURN.has(word));
    return step ? intentOf(last, step, said) : null;
  }

  /** 再盯一下，背街那两座还有味, from who was told how it was handled: it may be to go on; that is shown first. */
  async function goingOn(said: Said): Promise<Intent | null> {
    const text = said.body.trim();
    if (!WANTS_MORE.test(text) || holdsOn(text)) return null;
    const { spoken } = await said.awaits('continue');
    const [only, ...others] = spoken;
    if (!only || others.length > 0) return null;
    return { kind: 'keep-draft', proposal: { kind: 'take-step', ...only, text } };
  }

  /** 材料不全; 发出去了，各街道都收了: what waits for just that of the speaker, and no rule. */
  async function ofDesk(said: Said): Promise<Intent | null> {
    const fault = await faultFound(said);
    if (fault) return fault;
    const { spoken } = await found(kinds, said.body, wordsOf, said);
    const [only, ...others] = spoken;
    if (only) return others.length === 0 ? intentOf(only.matter, only.step, said) : null;
    return outOfTurn(said.body, said);
  }

  /** 补齐了，共20个桶, of no task, from who owes an answer to two records: it is asked to which, and what was told goes with it. */
  async function newsOfSeveral(read: Intent, said: Said): Promise<Intent | null> {
    const report = read.kind === 'keep-draft' ? asReport(Intent.parse(read.proposal)) : null;
    const text = said.body.trim();
    if (!report || SECTIONS.test(text) || OF_PERIOD.test(text) || isInterim(text)) return null;
    if (report.reading.items.some(({ task }) => task !== null)) return null;
    const { spoken } = await said.awaits(...newsTold);
    const owed = new Set(spoken.map(({ matter }) => `${matter.kind}${matter.number}`));
    const isAnswer = spoken.every(({ matter }) => matter.kind !== 'dispatch');
    if (owed.size < 2 || !isAnswer) return null;
    const isDone = FINISHED.says.exec(text) !== null && !SO_FAR.test(text);
    const [word, other] = isDone ? ['finish', 'progress'] : ['progress', 'finish'];
    return { kind: 'take-step', matter: null, word, text, orElse: [{ word: other, text }] };
  }

  /** A report of no task that it names, from who was asked of just this within a day, is what they were asked for. */
  async function isStrayReport(read: Intent, said: Said): Promise<boolean> {
    const report = read.kind === 'keep-draft' ? asReport(Intent.parse(read.proposal)) : null;
    if (!report || SECTIONS.test(said.body) || OF_MONTH.test(said.body)) return false;
    const { spoken } = await said.awaits(...newsTold);
    const [only, ...others] = spoken.map(({ matter }) => matter);
    if (!only || others.length > 0) return false;
    if (only.kind === 'dispatch') return true;
    const { items } = report.reading;
    // 北园的清了，其他的还没动 is news of it, and nothing new of no month.
    if (items.every(({ task }) => task === null)) return !OF_PERIOD.test(said.body);
    const tasks = items.flatMap(({ task }) => task ?? []);
    const about = (await said.subjects()).find(({ ref }) => isSame(ref, only));
    return tasks.some((task) => about !== undefined && isOfTask(about, task));
  }

  /** 改日期我没意见, of the one matter that waits for their yes: it is shown first, for other words than those of the office stand in it. */
  async function approved(said: Said): Promise<Intent | null> {
    const text = said.body.trim();
    if (!approvesIn(text) || wishesChange(text)) return null;
    const [only, ...others] = (await said.awaits('agree', 'issue')).spoken;
    if (!only || others.some(({ matter }) => !isSame(matter, only.matter))) return null;
    return { kind: 'keep-draft', proposal: intentOf(only.matter, { ...only, text: '' }, said) };
  }

  /** 日期太紧了，宽到25号: who is to judge it and finds fault sends it back; it is shown first. */
  async function faultFound(said: Said): Promise<Intent | null> {
    const text = said.body.trim();
    const isFault = (FAULT.test(text) && !holdsOn(text)) || findsFault(text);
    if (!isFault || approvesIn(text) || (onlyAsksOf(text) && !WISH.test(text))) return null;
    // Of a 督办 a unit gives back no more than what is not its own.
    const { spoken } = await said.awaits(JUDGED_NO, 'continue', 'return');
    // 还差12盏, of whoever is to answer, tells how far it is.
    const owed = (await said.awaits(...newsTold)).waiting;
    const [only, ...others] = spoken.filter(
      ({ matter, word }) => word !== 'return' || !owed.some((one) => isSame(one.matter, matter)),
    );
    if (!only || others.length > 0) return null;
    return { kind: 'keep-draft', proposal: { kind: 'take-step', ...only, text } };
  }

  /** 我自己核销了, of what waits for them in another word: whose it is, is said. */
  async function notTheirs(said: Said): Promise<Intent | null> {
    const [only, ...others] = await said.onDesk();
    const matters = new Set([only, ...others].map((one) => one?.matter.number));
    if (!only || matters.size > 1) return null;
    const { kind } = only.matter;
    const [step] = wordsOfOne(withoutOneself(said.body), wordsOf(kind)).filter(
      ({ word, text }) => text === '' && (OTHERS.includes(word) || word === 'return'),
    );
    if (!step) return null;
    const word = step.word === 'issue' ? 'agree' : step.word;
    return intentOf(only.matter, { ...step, word }, said);
  }

  /** 收到, of a notice of a meeting: whether they come is still to be said. */
  async function toReply(said: Said): Promise<Intent | null> {
    const { spoken } = await said.awaits('attend');
    return spoken.length > 0 ? { kind: 'list-awaited', isUnread: true } : null;
  }

  /** 阅, of a 批示 that the office has closed by now: the leader has read how it was handled. */
  async function readLate({ body, roles, spoken }: Said): Promise<Intent | null> {
    const isLeader = roles.some(({ role }) => role === 'commander' || role === 'deputy-commander');
    const [last] = isLeader && READS.test(body.trim()) ? await spoken() : [];
    return last?.kind === 'instruction'
      ? { kind: 'take-step', matter: last, word: 'read', text: '' }
      : null;
  }

  async function toJudge(said: Said): Promise<Intent | null> {
    const [only, ...others] = (await said.awaits('read')).spoken;
    if (only && others.length === 0) return intentOf(only.matter, { word: 'read', text: '' }, said);
    const isAwaited = (await said.onDesk()).some(({ isJudged }) => isJudged);
    return isAwaited ? { kind: 'list-awaited', isUnread: true } : null;
  }

  /**
   * 我们组都完成了，没有未完成的: what tells something may be the answer to the one matter that waits for news; it is shown first. That it is on
   * its way answers nothing, and is told so.
   */
  async function newsOf(said: Said, isReport: boolean): Promise<Intent | null> {
    const text = said.body.trim();
    const isOnWay = isInterim(text);
    const isTold = isOnWay || text.length >= SHORTEST_NEWS || DONE.test(text);
    if (!isTold) return null;
    const { spoken, waiting } = await said.awaits(...newsTold);
    const [only, ...others] = (isReport || spoken.length > 0 ? spoken : waiting).filter(
      ({ matter, word }) => newsWords.get(matter.kind) === word,
    );
    if (!only || others.length > 0) return null;
    const tells = isReport || isOnWay || TELLS.test(text);
    const isAnswer = OF_OWN_GROUP.test(text) || FACTS.test(text);
    if (!tells && !(only.matter.kind === 'dispatch' && isAnswer)) return null;
    if (isOnWay) return { kind: 'take-step', ...only, text };
    if (COMPLETED.test(text) && (await awaitsAnswer(only.matter, said)))
      return intentOf(only.matter, { word: FINISHED.word, text }, said);
    const isPartly = SO_FAR.test(text);
    const word = !isPartly && (await isOver(text, only.matter, said)) ? FINISHED.word : only.word;
    return { kind: 'keep-draft', proposal: { kind: 'take-step', ...only, word, text } };
  }

  /** 清完了: what was to be done is done, where that is what is waited for. */
  async function isOver(text: string, matter: MatterRef, said: Said): Promise<boolean> {
    return FINISHED.says.exec(text) !== null && awaitsAnswer(matter, said);
  }

  async function awaitsAnswer(matter: MatterRef, said: Said): Promise<boolean> {
    const { waiting } = await said.awaits(FINISHED.word);
    return waiting.some((one) => isSame(one.matter, matter));
  }

  /** 校对好了，印了30份 before its turn: the last of its sort that was spoken of says what is missing, or the only one under way. */
  async function outOfTurn(text: string, said: Said): Promise<Intent | null> {
    const meant = kinds.flatMap((kind) => {
      const [step] = wordsOfOne(text, ownWordsOf(kind));
      return step ? [{ kind, step }] : [];
    });
    if (meant.length === 0) return null;
    for (const matter of await said.spoken()) {
      const one = meant.find(({ kind }) => kind === matter.kind);
      if (one) return intentOf(matter, one.step, said);
    }
    for (const { kind, step } of meant) {
      const open = await onlyOpen(kind, said);
      if (open) return intentOf(open, step, said);
    }
    return null;
  }

  /** 发通知, where there is but one meeting under way that the speaker may know of. */
  async function onlyOpen(kind: MatterKind, said: Said): Promise<MatterRef | null> {
    const open = (await said.subjects()).filter(({ ref, isOpen }) => isOpen && ref.kind === kind);
    const [only, ...others] = open;
    return only && others.length === 0 ? only.ref : null;
  }

  /** What is said of this sort and of nothing else. */
  function ownWordsOf(kind: MatterKind): readonly WordReader[] {
    return wordsOf(kind).filter(({ isOfSort }) => isOfSort);
  }

  /** What of these sorts waits for a word of the text. */
  async function found(
    of: readonly MatterKind[],
    text: string,
    words: WordsOf,
    said: Said,
  ): Promise<Found> {
    const all: Found = { spoken: [], waiting: [] };
    for (const kind of of) {
      const steps = wordsOfOne(text, words(kind)).filter(
        ({ word }) => !HEARD_ELSEWHERE.includes(word),
      );
      if (steps.length === 0) continue;
      const { spoken, waiting } = await said.awaits(...steps.map(({ word }) => word));
      const ofKind = (one: readonly WaitingForWord[]) =>
        one.flatMap(({ matter, word }) => {
          const step = steps.find((said) => said.word === word);
          return step && matter.kind === kind ? [{ matter, step }] : [];
        });
      all.spoken.push(...ofKind(spoken));
      all.waiting.push(...ofKind(waiting));
    }
    return all;
  }
}

/** 韩区长29号有事，会推到30号上午: why is said first, and names nothing that is handled. */
function calledBehindReason(body: string): CalledByKind | null {
  const { reason = '', rest = '' } = BEHIND_REASON.exec(body.trim())?.groups ?? {};
  return rest === '' || asksOnly(reason) || calledByKind(`${reason}了`) ? null : calledByKind(rest);
}

const BEHIND_REASON = /^(?<reason>[^，,。；;：:]{2,24})[，,]\s?(?<rest>[^，,。；;][\s\S]{2,80})$/u;

/** 我们组就差绿道1公里，等苗木, from who was asked in writing. */
const OF_OWN_GROUP = /^(?:我们?|咱们?|本)组/u;

/** 防汛物资备齐，抢险队伍3支. */
const FACTS = /\d(?![月日号]|季度)|[备配]齐|到位|完毕|落实|齐全/u;

/** Longer texts are no answer that was left without its number. */
const LONGEST_NEWS = 200;
const SHORTEST_NEWS = 5;
/** 纪要补好了，再看看: what was sent back comes anew. */
const COMPLETED =
  /^[^，,。；;]{0,16}(?:补充?|重新?[做办弄写拍整])(?:充|齐|全|正|办)?(?:好|完|上|齐|全)了/u;
/** 目前干完1座: so far, and not all of it. */
const SO_FAR =
  /^(?:目前|现在|截至?|到现在|才|只|先|暂时|已经?先|这两天)|还[差剩有]|(?:了|完)一(?:部分|半|些)/u;
/** 清完了. */
const DONE = /[完好齐通成毕]了[。！!]?$/u;
/** 改成25号行不 wishes for it. */
const withoutLeave = (text: string): string =>
  text.replace(/(?:行不行?|行吗|可以吗|可不可以|好不好|好吗|成吗|中不中)[？?。]?$/u, '');

const TELLS = /^(?:再|还)补|[了没未已完正还是]|都|全部|没有/u;
/** 转城管局, 把那句删了: something is to be done, and a name in it is whom it concerns. */
const ORDERS =
  /[把将让叫请由]|转[给到交]?|交给|派给|加上|去掉|删|换成?|改|延|宽|缓|退|不[签行够同要用]|就是|还是|吧[。！!]?$/u;
/** 最多给到25号. */
const BARE_DAY = /[^\d月]\d{1,2}号(?!任务|线|楼)|^\d{1,2}号(?:前|之前|以前|吧|行|可以|再|才)/u;
/** What whoever judges says of what is not good yet. */
const FAULT = new RegExp(
  either(
    /重[排写做弄拟]|不(?:对|签|行|够|算|妥|清楚?|全|准|合适|合理|能签|能算|同意)|没(?:有|附|写|说|提|核|数|见|标)/u,
    /太[^，,。]{1,8}|(?:再|重新)[^，,。]{0,2}(?:改|补|细|核|加|写|报|想|商|精|调)|[缺漏]|少(?:了|一|个|附)/u,
    /(?:宽|延|推|改|提前)到|往后推|错|精简|啰嗦|加上再/u,
  ),
  'u',
);
const WISH = /没附|不算|再(?:报|改|补|送|给|来)|没有$/u;
/** Said under these heads it is a report. */
const SECTIONS = /进展[：:]|问题[：:]|下一步|打算|\d{1,2}月份|[一二三四]季度/u;
/** Words of those who judge. */
const OTHERS: readonly string[] = [
  'verify',
  'close',
  'submit',
  'refer',
  'file',
  'release',
  'issue',
];
/** Steps that a record takes in their order. */
const IN_TURN: ReadonlySet<string> = new Set([
  'agree',
  'issue',
  'register',
  'produce',
  'release',
  'send',
  'file',
  'notify',
  'refer',
  'summarise',
  'submit',
  'close',
  'publish',
  'verify',
]);
/** 同意 is a yes to what waits, and 发给各街道 may say whom it is for. */
const MAY_FILL: ReadonlySet<string> = new Set(['agree', 'issue', 'send']);
/** Something is still wanting, or to be done once more. */
const WANTS_MORE = /再|还[有没差是得要]|接着|继续|别放|不能放|重|没|不够|不行/u;
const LOST: readonly string[] = ['misread', 'decline'];
const YES = /^(?:好|好的|好嘞|嗯{1,3}|可|中|成|ok|okay|是|对)[。！!~～\s]{0,2}$/iu;
const READS = /^我?(?:已经?)?(?:圈?阅|看过)(?:了|过|悉)?[。！!]?$/u;
const OF_PERIOD =
  /本[月期季]|这个?月|[上这]个?季度|\d月|[一二三四五六七八九十]月|月报|季报|新进展|任务/u;
/** 6月公厕改造完成3座 is of a month, and so it is reported. */
const OF_MONTH = /^(?:本|这个?|上个?)月|^\d{1,2}月(?!\d{1,2}[日号])|新进展/u;
const NOTHING_FOUND: Found = { spoken: [], waiting: [] };

/** 任务12 of a matter that is about that task. */
const isOfTask = ({ title, about }: Subject, task: number): boolean =>
  new RegExp(`任务${task}(?!\\d)`, 'u').test(`${title}\n${about}`);

/** Cards of the plan, as an answer to what asks nothing; and a report of nobody knows what. */
function isOfPlan({ kind, proposal }: Intent): boolean {
  if (kind !== 'keep-draft') return PLAN_CARDS.includes(kind);
  const report = asReport(Intent.parse(proposal));
  return report?.reading.doubt?.reason === 'missing_task';
}

const PLAN_CARDS: readonly string[] = [
  'overhear',
  'ask-group',
  'ask-unit-tasks',
  'ask-unit',
  'ask-several',
  'ask-understood',
  'ask-which',
  'ask-person',
  'ask-post',
  'ask-document',
  'ask-parts',
  'ask-task',
  'ask-task-part',
  'ask-unit-in-task',
  'find-task',
  'list-units',
  'list-groups',
  'miss-name',
];

/** 材料不全, of who is to judge something, asks for no rule. */
const RULE_CARDS: readonly string[] = ['ask-rule'];

interface Found {
  readonly spoken: Meant[];
  readonly waiting: Meant[];
}
interface Meant {
  readonly matter: MatterRef;
  readonly step: StepSaid;
}

/** Of which of them is for the speaker to say. */
function withoutNumber(meant: readonly Meant[]): Intent | null {
  const steps = new Map(meant.map(({ step }) => [step.word, step]));
  const [first, ...others] = steps.values();
  if (!first) return null;
  const orElse = others.map(({ word, text }) => ({ word, text }));
  return { kind: 'take-step', matter: null, ...first, ...(orElse.length > 0 ? { orElse } : {}) };
}

/** 咱那个会备案了没: the last of its sort of which the clerk spoke, else the list of them. */
async function asked(
  kinds: readonly MatterKind[],
  rest: string,
  said: Said,
  askedOf: IntentsOf['askedOf'],
): Promise<Intent | null> {
  const matter = (await said.spoken()).find(({ kind }) => kinds.includes(kind));
  const own = matter ? await askedOf(matter, rest, said) : null;
  if (own || rest.length > LONGEST_QUESTION) return own;
  return matter ? { kind: 'show-matter', matter, isUnsure: false } : null;
}

const LONGEST_QUESTION = 12;
