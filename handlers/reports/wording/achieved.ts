import type { Standing } from '../../../src/domain/achieved.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Target, Task } from '../../../src/domain/plan.ts';
import type { Achievement } from '../../../src/domain/report-reading.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { shareInWords } from '../../../src/wording/figures.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { targetLine, taskLine } from '../../../src/wording/tasks.ts';
import { amount } from '../../../src/wording/words.ts';

/** A target, what is reached of it (null where nobody reported it), and what was in the periods before. */
export interface Achieved {
  readonly target: Target;
  readonly standing: Standing | null;
  readonly before: Standing | null;
}

/** A target, and what would be reached of it by a draft that nobody has confirmed. */
export interface Drafted extends Reached {
  readonly target: Target;
  readonly isAbout: boolean;
}

type Reached = Pick<Standing, 'value' | 'share' | 'isMet'>;

/** A figure that counts towards no target, with the report that states it. */
export interface OtherFigure {
  readonly figure: Achievement;
  readonly submission: Submission;
}

/** What is told beside the numbers of the record. */
interface Beside {
  readonly drafted: readonly Drafted[];
  readonly others: readonly OtherFigure[];
  readonly isCompared: boolean;
  /** The end of the period by which they are told; null for now. */
  readonly by: Period | null;
}

export const achieved = (
  task: Task,
  figures: readonly Achieved[],
  { drafted, others, isCompared, by }: Beside,
): string =>
  [
    `${taskLine(task)}${by === null ? '' : `，截至${periodInWords(by)}报的数`}：`,
    ...otherLines(others),
    ...figures.map(
      (one) => `· ${figureLine(one, isCompared || (by !== null && one.before !== null))}`,
    ),
    ...drafted.map((one) => `· ${draftedLine(one)}`),
  ].join('\n');

/** 不到一半：已报5处，目标12处。 Of each goal of which a number is on record, whether such a share of it is reached. */
export function sharesChecked(figures: readonly Achieved[], share: number): string {
  const told = figures.filter(({ standing }) => standing?.share != null);
  return told
    .map(({ target, standing }) => {
      const isReached = (standing?.share ?? 0) >= share;
      const of = told.length > 1 ? `${target.metric}` : '';
      return `${of}${verdict(isReached, share)}：已报${standing?.value}${target.unit}，目标${target.value}${target.unit}。\n`;
    })
    .join('');
}

/** 是的，还差5个。 Of the only goal of which a number is on record, whether so much of it is left. */
export function leftChecked(figures: readonly Achieved[], claimed: number): string {
  const [only, ...others] = figures.filter(({ standing }) => standing?.share != null);
  if (!only?.standing || others.length > 0) return '';
  const { target, standing } = only;
  const left = Math.max(0, rounded(target.value - standing.value));
  if (left === claimed) return `是的，按登记的数还差${left}${target.unit}。\n`;
  return left === 0
    ? '按登记的数已经达到目标。\n'
    : `按登记的数还差${left}${target.unit}，不是${claimed}${target.unit}。\n`;
}

/** 14.21 less 9.1 is 5.11. */
const rounded = (value: number): number => Number(value.toFixed(4));

/** 到了一半, 不到六成; of the whole, whether it is reached. */
function verdict(isReached: boolean, share: number): string {
  if (share >= 1) return isReached ? '按登记的数，达到目标了' : '按登记的数，还没有';
  return `${isReached ? '到了' : '不到'}${shareNamed(share)}`;
}

const HALF = 0.5;
const shareNamed = (share: number): string => (share === HALF ? '一半' : shareInWords(share));

/** 报过的数：拆除违建1.2万平方米（区城管局，2020年6月）. */
function otherLines(others: readonly OtherFigure[]): readonly string[] {
  if (others.length === 0) return [];
  const told = others
    .slice(0, MOST_OTHERS)
    .map(
      ({ figure: { name, value, unit }, submission }) =>
        `${name} ${value}${unit}（${submission.unit}，${periodInWords(submission.period)}）`,
    );
  return [`· 报过的数：${told.join('；')}`];
}

/** More figures stand in the report itself. */
const MOST_OTHERS = 4;

/** Of a task of which nothing is on record yet. */
export const draftedAlone = (task: Task, drafted: readonly Drafted[]): string =>
  [
    `${taskLine(task)}还没有登记过进展。`,
    ...drafted.map((one) => `· ${draftedLine(one)}`),
    '草稿确认以后才计入。',
  ].join('\n');

/** 您的草稿（还没登记）：公共卫生间5座，目标8座，62.5%，还差3座. */
function draftedLine({ target, value, isAbout, ...reached }: Drafted): string {
  const told = `${target.metric}${isAbout ? '约' : ''}${value}${target.unit}`;
  const parts = [told, `目标${amount(target)}`, ...howFar(target, { value, ...reached })];
  return `您的草稿（还没登记）：${parts.join('，')}`;
}

/** 公共卫生间：已报4座，目标8座，50%，还差4座（区环卫管护中心，2020年6月，6月29日 17:00报）. */
function figureLine({ target, standing, before }: Achieved, isCompared: boolean): string {
  if (!standing) return `${targetLine(target)}，目前没有报数`;
  const { value, isAbout, submission } = standing;
  const parts = [
    `已报${isAbout ? '约' : ''}${value}${target.unit}`,
    `目标${amount(target)}`,
    ...howFar(target, standing),
    ...(isCompared ? [beside(target, standing, before)] : []),
  ];
  const at = momentInWords(current(submission).at);
  return `${target.metric}：${parts.join('，')}（${submission.unit}，${periodInWords(submission.period)}，${at}报）`;
}

function howFar(target: Target, { value, share, isMet }: Reached): readonly string[] {
  if (isMet) return ['已达到'];
  const left = tidy(target.value - value);
  if (share === null) return [`超出${tidy(value - target.value)}${target.unit}`];
  const ofTarget = target.unit === '%' ? [] : [shareInWords(share)];
  return [...ofTarget, `还差${left}${target.unit === '%' ? '个百分点' : target.unit}`];
}

function beside(target: Target, { value }: Standing, before: Standing | null): string {
  if (!before) return '此前没有报过数，不能比较';
  const more = tidy(value - before.value);
  const unit = target.unit === '%' ? '个百分点' : target.unit;
  const than = `${periodInWords(before.submission.period)}（${before.value}${target.unit}）`;
  if (more === 0) return `与${than}持平`;
  return `比${than}${more > 0 ? '多' : '少'}${Math.abs(more)}${unit}`;
}

const tidy = (value: number): number => Number(value.toPrecision(12));
