import { Intent } from '../domain/intent.ts';
import { asReport } from '../domain/report-intent.ts';
import { asksOnly } from '../reading/act.ts';
import { findsFault } from '../reading/matters/judged-no.ts';
import { matterIn } from '../reading/matters/reference.ts';
import type { Gap, Said } from '../reading/said.ts';
import { fillsNoSlot } from '../reading/talk/fills-no-slot.ts';
import { findNumberedTasks } from '../reading/tasks/task-numbers.ts';
import type { House } from '../room.ts';

export interface GapParts {
  readonly sayings: House['sayings'];
  /** What a message orders, whatever is open. */
  ordered(said: Said): Promise<Intent | null>;
  /** What words come to by themselves, without anything that was said before. */
  readAlone(words: string, said: Said): Promise<Intent | null>;
}

/**
 * Whatever lacked something stays open for a day, and what this person says next fills it: 退回, and then 时间太紧; 免填任务10区市场监管局, and then
 * 是配合单位. A question and what is an order or a word of its own fill nothing.
 */
export function createGapFilling({ sayings, ordered, readAlone }: GapParts) {
  return async (said: Said): Promise<Intent | null> => {
    const { body, isInGroup } = said;
    const words = body.trim();
    const isText = words.length >= 2 && words.length <= LONGEST_TEXT && !onlyAsks(words);
    if (isInGroup || !isText || findNumberedTasks(words).length > 0 || matterIn(words)) return null;
    if (givesUp(words) || fillsNoSlot(words)) return null;
    const gap = await said.gap();
    if (gap === null || (await isItsOwn(said, gap))) return null;
    return gap.step ? stepFilled(gap.step, words) : filled(gap, words, said);
  };

  /** Another word of the office, the whole of it once more, or what is looked up by its name alone: 第三组进展. */
  async function isItsOwn(said: Said, { step }: Gap): Promise<boolean> {
    const order = await ordered(said);
    if (order?.kind === 'take-step') {
      return step === null || order.text === '' || order.word === step.word;
    }
    if (order !== null) return true;
    const words = said.body.trim();
    // 清淤2公里，验收过了, of whoever was asked what was done, is that and no report.
    if (step !== null && NEWS.includes(step.word) && !mayBeLookedUp(words)) return false;
    if (step !== null && !mayBeLookedUp(words)) return isReport(await readAlone(words, said));
    if (IS_LIST.test(words) && !LACKS.test(words)) return true;
    const alone = TELLS.test(words) ? null : await readAlone(words, said);
    return alone !== null && !LOST.has(alone.kind) && sayings.get(alone.kind)?.effect === 'answers';
  }

  /** A report in which nothing is in doubt lacks nothing that was asked for. */
  function isReport(read: Intent | null): boolean {
    const proposal = read?.kind === 'keep-draft' ? Intent.safeParse(read.proposal).data : undefined;
    return proposal !== undefined && asReport(proposal)?.reading.doubt === null;
  }

  /** What was said before, read once more together with what it lacked: as far back as it was asked for. */
  async function filled(
    { intent, before }: Gap,
    words: string,
    said: Said,
  ): Promise<Intent | null> {
    for (const [at] of before.entries()) {
      const earlier = before.slice(0, at + 1).toReversed();
      const read = await readAlone(joined([...earlier, words], intent.kind), said);
      if (read?.kind === intent.kind) return read;
    }
    return null;
  }
}

/** 没写清报给谁 finds fault, and asks nothing. */
const onlyAsks = (words: string): boolean => asksOnly(words) && !findsFault(words);

const stepFilled = ({ text, ...step }: NonNullable<Gap['step']>, words: string): Intent => ({
  kind: 'take-step',
  ...step,
  text: text === '' ? words : `${text}，${words}`,
});

/** 免填任务10区市场监管局：是配合单位: a colon where none stands yet, then commas. What is changed of a meeting stands clause beside clause. */
const joined = (parts: readonly string[], kind: string): string =>
  parts.reduce((all, part) => {
    const isListed = BY_CLAUSES.has(kind) || /[：:]/u.test(all);
    return `${all.replace(ENDS, '')}${isListed ? '，' : '：'}${part}`;
  });

const BY_CLAUSES: ReadonlySet<string> = new Set(['change-meeting']);

const ENDS = /[，,。；;：:！!\s]{1,3}$/u;

/** Who gives up what was asked for says nothing that it lacked. */
export const givesUp = (words: string): boolean => GIVES_UP.test(words.trim());

const GIVES_UP = /^(?:取消|算了|不用了|先不|等等|稍等|等一下|好的?|收到|嗯|知道了?|谢谢)/u;

/** Who tells why, what or when says one of these; a name alone is looked up. */
const TELLS = /[没未无不太已是由因要缺少错够紧难完了]|[月日号]/u;

/** A name alone, or a list, may be looked up; whoever was asked why says more. */
const mayBeLookedUp = (words: string): boolean =>
  IS_LIST.test(words) || (words.length <= LONGEST_NAME && !TELLS.test(words) && LOOKS.test(words));

const LONGEST_NAME = 10;
const LOOKS = /任务|组|局|中心|街道|名单|清单|台账|待办|帮助|目标|进展|进度/u;

const IS_LIST = /^[^，,。；;]{0,8}(?:名单|清单|台账|目录|登记簿|情况|进展|进度|汇总)[。！!]?$/u;

/** 现场没有台账. */
const LACKS = /没|无|缺|错|不(?=[全齐对实])/u;

const LOST: ReadonlySet<string> = new Set(['misread', 'decline', 'overhear', 'miss-name']);

/** Words that want what was done. */
const NEWS: readonly string[] = ['finish', 'progress', 'answer'];

const LONGEST_TEXT = 80;
