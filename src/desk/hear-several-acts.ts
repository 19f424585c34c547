import { isDeepStrictEqual } from 'node:util';
import { Intent } from '../domain/intent.ts';
import { MATTER_NAMES, MatterRef } from '../domain/matter.ts';
import { asReport } from '../domain/report-intent.ts';
import { wishesChange } from '../matters/wishes-change.ts';
import { anotherThing } from '../reading/matters/another-thing.ts';

import { onlyAsksOf } from '../reading/matters/matter-said.ts';
import { objectionIn } from '../reading/matters/objection.ts';
import { type RecordsCut, recordsCutFrom } from '../reading/matters/records-apart.ts';
import { matterIn } from '../reading/matters/reference.ts';
import { shortQuestion } from '../reading/matters/short-question.ts';
import { headOf, onceMoreIn, oneMoreIn, SETS, twoActsIn } from '../reading/matters/two-acts.ts';
import { faultBesideYes } from '../reading/matters/yes-but.ts';
import type { Said } from '../reading/said.ts';
import { partedBeforeLabel } from '../reading/text/parted-at-blanks.ts';
import type { House } from '../room.ts';
import { matterCalled } from '../wording/matters.ts';
import { NEEDS_NO_TEXT } from './hear-matters.ts';

type Read = (words: string, said: Said) => Promise<Intent | null>;

export interface ActParts {
  readonly sayings: House['sayings'];
  /** What an exact command means. */
  formIn(words: string, said: Said): Intent | null;
  /** What is ordered, or asked of a matter. */
  readonly ordered: Read;
  /** The same of a matter that is called by what it is about. */
  readonly ofSubject: Read;
  readonly commanded: Read;
  /** What words come to by themselves, without anything that was said before. */
  readonly readAlone: Read;
}

/** 督办也放宽到25号 calls it by its sort; 井盖那件我们也弄好了 may be said of what nobody knows of. */
const BEGINS_WITH_SORT = new RegExp(`^(?:${Object.values(MATTER_NAMES).join('|')})`, 'u');

/**
 * A message that does several things is cut into them, and each is accounted for: it is done, answered, or named as left. One more of what was
 * told just before is read as that began. Null for a message that does one thing.
 */
export function createSeveralActs({
  sayings,
  formIn,
  ordered,
  ofSubject,
  commanded,
  readAlone,
}: ActParts): (said: Said) => Promise<Intent | null> {
  return async (said) =>
    (await oneMore(said)) ??
    (await onceMore(said)) ??
    (await severalRecords(said)) ??
    (await ofTwoThings(said));

  /** 督办：任务28…；督办：任务13…: each that begins something is a record of its own, and is shown or refused by itself. */
  async function severalRecords(said: Said): Promise<Intent | null> {
    const cuts = recordsCutFrom(said.body);
    const whole = cuts.length === 0 ? null : await begun(said.body, said);
    if (!whole) return (await twoRecords(cuts, said)) ?? recordBehindStep(cuts, said);
    for (const { first, second, isStrong } of cuts) {
      const next = await begun(second, said);
      if (next?.kind === whole.kind && READS_SEVERAL.has(whole.kind)) continue;
      const mayFollow = next?.kind === whole.kind || (isStrong && !HOLDS_TEXT.has(whole.kind));
      const head = next && mayFollow ? await begun(first, said) : null;
      if (!next || !head) continue;
      const rest = await severalRecords({ ...said, body: second });
      const more = rest ? [rest.proposal, ...moreIn(rest)] : [next];
      return { kind: 'keep-draft', proposal: head, more };
    }
    return null;
  }

  /** 14号上午韩区长看小清河，水务陪；另外督办：任务8…: two that begin something, though together they would begin nothing. */
  async function twoRecords(cuts: readonly RecordsCut[], said: Said): Promise<Intent | null> {
    for (const { first, second, isStrong } of cuts) {
      const next = isStrong ? await begun(second, said) : null;
      const head = next && (await begun(first, said));
      if (head && next) return { kind: 'keep-draft', proposal: head, more: [next] };
    }
    return null;
  }

  /** 督办2改到7月28日，因雨季。督办：任务12…: what is said of a matter under its number, and then a record that begins. */
  async function recordBehindStep(cuts: readonly RecordsCut[], said: Said): Promise<Intent | null> {
    for (const { first, second, isStrong } of cuts) {
      const done = isStrong && matterIn(first) ? await ordered(first, said) : null;
      const steps = done ? stepsIn(done) : [];
      const next = steps.length > 0 ? await begun(second, said) : null;
      if (next) {
        return { kind: 'take-several', wanted: [...steps, { kind: 'keep-draft', proposal: next }] };
      }
    }
    return null;
  }

  /** What a text begins, whatever else waits; null for what begins nothing, and for a report. */
  async function begun(words: string, said: Said): Promise<Intent | null> {
    const read = await ordered(words, { ...said, draft: null, quote: null });
    const proposal = read?.kind === 'keep-draft' ? Intent.safeParse(read.proposal).data : undefined;
    return proposal && proposal.kind !== 'take-step' && asReport(proposal) === null
      ? proposal
      : null;
  }

  /** 批示1已清淤3公里；另外井盖那个也办完了: each by itself, and what is not understood is said to be left. */
  async function ofTwoThings(said: Said): Promise<Intent | null> {
    if (said.draft !== null) return null;
    const things = anotherThing(said.body);
    const first = things && (await ordered(things.first, said));
    if (!things || first?.kind !== 'take-step') return ofTwoActs(said);
    const body = things.second;
    const second = (await ofSubject(body, said)) ?? (await reported(body, said));
    return { kind: 'take-several', wanted: [first, second ?? (await leftApart(body, said))] };
  }

  /** 参加，顺便问下在哪开: what is done is done, and what is said behind it is done or answered too, or named as left. */
  async function ofTwoActs(said: Said): Promise<Intent | null> {
    // 督办收到。不过排口归城管: an objection is one with what it is said of.
    if (objectionIn(said.body) || faultBesideYes(said.body) !== null) return null;
    for (const { first, second, isParted, isLoose } of twoActsIn(partedBeforeLabel(said.body))) {
      const keepsAll = onlyAsksOf(second) || TELLS_OF_TASK.test(second);
      const done = keepsAll ? await doneBeforeQuestion(first, said) : await doneAtOnce(first, said);
      if (!done || (await isOneDeed(done, said))) continue;
      if (TELLS_NEXT.test(second)) return done;
      const other = await alsoSaid(second, done, said);
      if (other?.kind === 'take-step' && BESIDE_YES.has(String(other.word))) return null;
      if (other?.kind === 'take-step' && done.word === 'agree' && other.word === GOES_UP)
        return other;
      if (isLoose && !other) continue;
      const keepsWords = done.kind === 'take-step' && !KEEPS_NO_WORDS.has(String(done.word));
      const isApart = keepsWords ? isParted && !wishesChange(second) : isParted;
      const isLeft = onlyAsksOf(second) || isApart || (done.kind === 'take-step' && !keepsWords);
      // 给个文号，代字用济天城提指办发: what the first needs comes before it.
      if (other && SETTINGS.has(other.kind)) return { kind: 'take-several', wanted: [other, done] };
      if (other || isLeft)
        return { kind: 'take-several', wanted: [done, other ?? (await leftApart(second, said))] };
    }
    return null;
  }

  /** 登记泺口街道，书记赵六，联络员孙七: all of it tells what the first words begin, and none of it is another thing. */
  async function isOneDeed(done: Intent, said: Said): Promise<boolean> {
    if (done.kind === 'take-step') return false;
    const whole = await commanded(said.body, said);
    return whole?.kind === done.kind && !isDeepStrictEqual(whole, done);
  }

  /** A deed that needs no more words: 参加, 会议1发通知, 设置办公室文号代字 …. */
  async function doneAtOnce(words: string, said: Said): Promise<Intent | null> {
    const read = await commanded(words, said);
    if (read?.kind === 'take-step') {
      return read.text === '' && NEEDS_NO_WORDS.has(String(read.word)) ? read : null;
    }
    const saying = sayings.get(read?.kind ?? '');
    return saying?.effect === 'changes' && saying.isNoted && read?.kind !== 'take-several'
      ? read
      : null;
  }

  /** 也装订了，能发了不: before a question a deed keeps its words too. */
  async function doneBeforeQuestion(words: string, said: Said): Promise<Intent | null> {
    const read = await commanded(words, said);
    return read?.kind === 'take-step' && TELLS_WORDS.has(String(read.word))
      ? read
      : doneAtOnce(words, said);
  }

  /** What is asked or ordered behind a deed: of its matter, or by itself. */
  async function alsoSaid(words: string, done: Intent, said: Said): Promise<Intent | null> {
    const matter = MatterRef.safeParse(done.matter).data ?? (await onlySpoken(done, said));
    const named = matter && `${matterCalled(matter)}${words}`;
    if (onlyAsksOf(words)) {
      const listed = formIn(words, said);
      if (listed && isAnswer(listed)) return listed;
      const isOfMatter = shortQuestion(words) !== null || OF_MATTER.test(words);
      const asked = named && isOfMatter ? await ordered(named, said) : null;
      if (asked && isAnswer(asked) && !asked.isUnsure && !asked.isHeld) return asked;
      const ofSpoken = await ordered(words, said);
      if (ofSpoken && isAnswer(ofSpoken) && !ofSpoken.isHeld) return ofSpoken;
      const alone = await readAlone(words, said);
      return alone && isAnswer(alone) ? alone : null;
    }
    const record = await begun(words, said);
    if (record) return { kind: 'keep-draft', proposal: record };
    if (SETS.test(words)) return commanded(words, said);
    const body = words;
    const apart = matterIn(words) ? await ordered(words, said) : await ofSubject(body, said);
    const ofMatter = apart ?? (named ? await ordered(named, said) : null);
    const order = ofMatter ?? (await commanded(words, said)) ?? (await stepInHand(words, said));
    const read = order ?? (await reported(words, said));
    if (read?.kind === 'show-matter' && read.isHeld === true) return read;
    if (read === null || read.kind === 'misread' || read.kind === 'show-matter') return null;
    return isAnswer(read) && ofMatter !== null ? null : read;
  }

  /** 公布吧，顺便转督办: the one that waits for the first word is meant by the second too. */
  async function onlySpoken({ kind, word }: Intent, said: Said): Promise<MatterRef | undefined> {
    if (kind !== 'take-step' || typeof word !== 'string') return undefined;
    const [only, ...others] = (await said.awaits(word)).spoken;
    return others.length === 0 ? only?.matter : undefined;
  }

  /** 督办也放宽到25号: a step of what the speaker has in hand. */
  async function stepInHand(words: string, said: Said): Promise<Intent | null> {
    if (!BEGINS_WITH_SORT.test(words)) return null;
    const read = await readAlone(words, said);
    return read?.kind === 'take-step' ? read : null;
  }

  /** 签收督办2，另外任务13，5月大中修完成2条: a report in which nothing is in doubt. */
  async function reported(words: string, said: Said): Promise<Intent | null> {
    const read = await readAlone(words, said);
    const proposal = read?.kind === 'keep-draft' ? Intent.safeParse(read.proposal).data : undefined;
    const report = proposal ? asReport(proposal) : null;
    return report?.reading.doubt === null ? read : null;
  }

  /** What was understood is answered; a question that was not is told so. */
  async function leftApart(words: string, said: Said): Promise<Intent> {
    const alone = onlyAsksOf(words) ? await readAlone(words, said) : null;
    return alone && isAnswer(alone)
      ? alone
      : { kind: 'leave-apart', text: words, ...(onlyAsksOf(words) ? { isAsked: true } : {}) };
  }

  function isAnswer({ kind }: Intent): boolean {
    return sayings.get(kind)?.effect === 'answers' && !UNREAD.has(kind);
  }

  /** 再起草一个，办公室名义，…; 再登一个，韩利师6月3日批的：…: read under the label of its verb, or of what was begun just before. */
  async function onceMore(said: Said): Promise<Intent | null> {
    const more = said.isInGroup ? null : onceMoreIn(said.body);
    if (more === null) return null;
    const before = said.draft ?? said.settled;
    const [spoken] = before ? [] : await said.spoken();
    const last = before?.proposal.kind ?? (spoken ? `of-${spoken.kind}` : '');
    const heads =
      more.head === null ? (HEADS_OF[last] ?? []) : [more.head, ...(HEADS_OF[last] ?? [])];
    for (const head of heads) {
      const proposal = await begun(`${head}${more.what}`, said);
      if (proposal) return { kind: 'keep-draft', proposal };
    }
    return null;
  }

  /** 还有一个，任务28施工合同，前期，文字: read as what was told a moment ago began. */
  async function oneMore(said: Said): Promise<Intent | null> {
    const what = said.draft === null && !said.isInGroup ? oneMoreIn(said.body) : null;
    const last = what === null ? null : await said.lastSaid();
    const head = last && headOf((await said.lastWords()) ?? '');
    if (what === null || !last || head === null) return null;
    const read = await readAlone(`${head}：${what}`, said);
    if (read === null || kindIn(read) !== kindIn(last)) return null;
    return sayings.get(kindIn(last))?.effect === 'answers' ? null : read;
  }
}

/** 备案，通知他们发吧: whoever has it next hears of it by the step itself, and nobody is urged. */
const TELLS_NEXT =
  /^(?:请|就|再|你|帮我?)?(?:通知|告诉|告知|让|叫|请)(?:他们|她们|组里|第?[一二三四五六七八]组|承办(?:单位|组)?|那边|对方)(?:那边)?(?:可以|能|就)?(?:去|来|赶紧|尽快|抓紧|接着|往下)?(?:下?发(?:会议)?(?:通知)?|办|往下走|走|接着办|校对|印|弄)(?:了|吧|一下|出去){0,2}[。！!]?$/u;

/** What holds from then on for what is done. */
const SETTINGS: ReadonlySet<string> = new Set(['set-number-prefix']);

/** 这回行了，报给领导: what goes up is agreed to with that. */
const GOES_UP = 'submit';

/** 同意，请第四组副总指挥签: a yes takes it along, and is one deed with it; with a change it is none, for nobody signs another text than they saw. */
const BESIDE_YES: ReadonlySet<string> = new Set(['assign', 'change', 'rank', 'unrank']);

/** Words of the office that say all by themselves, and those of them that keep nothing that is said with them. */
const NEEDS_NO_WORDS: ReadonlySet<string> = new Set([
  ...NEEDS_NO_TEXT,
  'attend',
  'sign',
  'urge',
  'close',
]);
const KEEPS_NO_WORDS: ReadonlySet<string> = new Set([
  'notify',
  'publish',
  'release',
  'number',
  'attend',
  'urge',
]);

/** Words of the office that tell what was done. */
const TELLS_WORDS: ReadonlySet<string> = new Set([
  'produce',
  'send',
  'finish',
  'progress',
  'hand-in',
]);

/** The labels under which one more is begun, after a draft or a record of this kind. */
const HEADS_OF: Readonly<Record<string, readonly string[]>> = {
  'draft-document': ['起草发文，'],
  'of-document': ['起草发文，'],
  'register-instruction': ['登记批示：', '批示：'],
  'of-instruction': ['登记批示：', '批示：'],
  'open-supervision': ['督办：'],
  'of-supervision': ['督办：'],
  'plan-meeting': ['召开会议，'],
  'of-meeting': ['召开会议，'],
  'register-inspection': ['登记检查：'],
  'of-inspection': ['登记检查：'],
  'register-activity': ['登记领导活动：'],
};

/** Those whose room reads several of them at once: a goal of the next quarter begins no other form. */
const READS_SEVERAL: ReadonlySet<string> = new Set(['fill-milestones']);

/** What stands behind their label is their text, whatever it speaks of. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['draft-document', 'register-instruction']);

/** The words of the office that a text came to; none where it came to anything else. */
function stepsIn(read: Intent): readonly Intent[] {
  const all = read.kind === 'take-several' && Array.isArray(read.wanted) ? read.wanted : [read];
  const steps = all.flatMap((one) => Intent.safeParse(one).data ?? []);
  return steps.every(({ kind }) => kind === 'take-step') ? steps : [];
}

const moreIn = ({ more }: Intent): readonly unknown[] => (Array.isArray(more) ? more : []);

/** What was not understood. */
const UNREAD: ReadonlySet<string> = new Set([
  'misread',
  'decline',
  'overhear',
  'miss-name',
  'offer-questions',
  'ask-help',
  'acknowledge',
  'greet',
  'leave-apart',
]);

/** What several of one kind are, or a draft would do. */
const kindIn = ({ kind, wanted, proposal }: Intent): string => {
  const [first] = Array.isArray(wanted) ? wanted : [proposal];
  return Intent.safeParse(first).data?.kind ?? kind;
};

/** 办结督办2：…；任务13，5月…: behind the end of a sentence the label of a task begins a report. */
const TELLS_OF_TASK = /^(?:任务\d{1,2}|\d{1,2}号任务)[，,：:\s的]/u;

/** 几号前办结, behind a deed, asks of what it was done to. */
const OF_MATTER = /^(?:几号|哪天|什么时候|啥时候|几点|多久|在哪|到哪)/u;
