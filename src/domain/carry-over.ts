import { shanghaiDay } from './moment.ts';
import { isNoProblem } from './no-problem.ts';
import { current, isInForce, type Submission } from './submission.ts';

/** A step that was planned in the last report, and what the new one says of it. */
export interface CarriedStep {
  readonly text: string;
  readonly state: '完成' | '推进' | '未动';
}

/** A problem that was reported and not said to be solved since. */
export interface OpenProblem {
  readonly text: string;
  /** The period whose report told of it first. */
  readonly since: string;
  /** The day on which that was said. */
  readonly saidOn: string;
}

const DONE = /完成|完工|建成|办结|已|竣工|交付|落实到位/u;

/** The steps of a text, one for each sentence or list line. */
export const itemsOf = (section: string): readonly string[] =>
  section
    .split(/[\n。；;！]/u)
    .map((item) =>
      item
        .replace(
          /^\s*(?:[(（]?\d{1,2}[)）.、]|[(（]?[一二三四五六七八九十]{1,2}[)）、]|[·•-])\s*/u,
          '',
        )
        .trim(),
    )
    .filter((item) => item.length > 1 && !isNoProblem(item));

/** Last period's next steps as this one's checklist; a step counts as touched when the progress shares its words. */
export function carriedSteps(
  previous: Submission | null,
  progress: string,
): readonly CarriedStep[] {
  if (!previous || !isInForce(previous)) return [];
  return itemsOf(current(previous).next).map((text) => ({ text, state: stateOf(text, progress) }));
}

function stateOf(step: string, progress: string): CarriedStep['state'] {
  const touched = itemsOf(progress.replaceAll(/[，,]/gu, '。')).filter(
    (sentence) => sharedWords(step, sentence) >= LEAST_SHARED,
  );
  if (touched.length === 0) return '未动';
  return touched.some((sentence) => DONE.test(sentence)) ? '完成' : '推进';
}

/** This share of a step's two-character pieces in a sentence, and the sentence speaks of it. */
const LEAST_SHARED = 0.4;

function sharedWords(step: string, sentence: string): number {
  const pieces = pairs(step.replace(PLANNING, ''));
  return pieces.length === 0
    ? 0
    : pieces.filter((one) => sentence.includes(one)).length / pieces.length;
}

const PLANNING =
  /(?<!\d)\d+月(?:份|底|初|中旬|上旬|下旬)?前?|年底前?|下一?步|继续|计划|拟|将|争取|力争|推进|加快|完成|开展|做好|再/gu;

const pairs = (text: string): readonly string[] =>
  [...text.matchAll(/[\u4e00-\u9fff]{2,}/gu)].flatMap(([run]) =>
    [...run].slice(1).map((char, at) => `${run[at]}${char}`),
  );

/** Problems of earlier reports that have not been called solved, oldest first, with the day on which they were told first. */
export function openProblems(earlier: readonly Submission[], said: string): readonly OpenProblem[] {
  const problems = new Map<string, Omit<OpenProblem, 'text'>>();
  for (const submission of [...earlier].filter(isInForce).sort(byPeriod)) {
    for (const [text] of problems) {
      if (isSolved(text, current(submission).progress)) problems.delete(text);
    }
    for (const text of itemsOf(current(submission).problems)) {
      if (!problems.has(text)) problems.set(text, firstTold(text, submission));
    }
  }
  return [...problems]
    .filter(([text]) => !isSolved(text, said))
    .map(([text, told]) => ({ text, ...told }));
}

/** What is put right in a report keeps the day on which it was told there first. */
function firstTold(text: string, submission: Submission): Omit<OpenProblem, 'text'> {
  const { period, versions } = submission;
  const first = versions.find(({ problems }) => itemsOf(problems).includes(text));
  return { since: period, saidOn: shanghaiDay((first ?? current(submission)).at) };
}

const SOLVED = /已解决|问题解决|已协调解决|已消除|已落实|已到位/u;

const isSolved = (problem: string, said: string): boolean =>
  itemsOf(said.replaceAll(/[，,]/gu, '。')).some(
    (sentence) =>
      ALL_SOLVED.test(sentence) || (SOLVED.test(sentence) && sharedWords(problem, sentence) > 0.2),
  );

/** 任务28问题已解决: whatever it was. */
const ALL_SOLVED =
  /^(?:任务\d{1,3}号?|\d{1,3}号(?:任务)?)?(?:的|上[个次]?[月期次]?的?|之前的?|存在的?|所有|全部|几个)?(?:问题|困难)(?:现|目前|都|均|全部?|已经?|也|得到|妥善)*(?:解决|化解|消除|克服)/u;

const byPeriod = (a: Submission, b: Submission): number => a.period.localeCompare(b.period);
