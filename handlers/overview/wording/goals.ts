import type { Standing } from '../../../src/domain/achieved.ts';
import type { Goal } from '../../../src/domain/goals.ts';
import type { Colour } from '../../../src/domain/light.ts';
import type { TaskLight } from '../../../src/domain/overview.ts';
import type { WorkingGroup } from '../../../src/domain/plan.ts';
import { shareInWords } from '../../../src/wording/figures.ts';
import { folded } from '../../../src/wording/folded.ts';
import { colourName } from '../../../src/wording/lights.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { amount, list } from '../../../src/wording/words.ts';

export interface GoalsState {
  /** The group's name; empty for all. */
  readonly scope: string;
  readonly lights: readonly TaskLight[];
  readonly goals: readonly Goal[];
  readonly at: string;
  readonly isRest: boolean;
  readonly groups: readonly WorkingGroup[];
  /** Whether it is said whose report a figure is from. */
  readonly areNamesShown: boolean;
}

/** A goal of which something is on record. */
interface Told extends Goal {
  readonly standing: Standing;
}

/** 已达到的目标2个（共52个）. */
export function goalsReached(state: GoalsState): string {
  const { goals, isRest } = state;
  const met = told(goals).filter(({ standing }) => standing.isMet);
  const head = `${headOf(state)}数字目标${goals.length}个，报过数的${told(goals).length}个，已达到${met.length}个`;
  if (met.length > 0)
    return [
      `${head}：`,
      ...folded(
        met.map((one) => line(one, state)),
        isRest,
      ),
    ].join('\n');
  const [nearest] = byShare(goals).toReversed();
  return nearest ? `${head}。最接近的是：\n${line(nearest, state)}` : `${head}。`;
}

/** Red and yellow lights first, then the figures that are farthest from their goals. */
export function goalsBehind(state: GoalsState): string {
  const { lights, goals, isRest } = state;
  const open = byShare(goals).filter(({ standing }) => !standing.isMet);
  const over = told(goals).filter(({ standing }) => standing.share === null && !standing.isMet);
  const silent = goals.length - told(goals).length;
  return [
    `${headOf(state)}按登记的情况看，进度靠后的：`,
    ...(['red', 'yellow'] as const).map((colour) => lit(colour, lights)),
    ...folded(
      [...over, ...open].map((one) => line(one, state)),
      isRest,
    ),
    `另有${silent}个数字目标还没有报数。`,
  ].join('\n');
}

/** 完成率最低的3个: by share alone; equal shares come together, and what nobody reported has none. */
export function goalsRanked(
  state: GoalsState,
  from: 'first' | 'last',
  most: number | null,
): string {
  const { goals, isRest } = state;
  const rising = byShare(goals);
  const ranked = from === 'last' ? rising : rising.toReversed();
  const silent = goals.length - told(goals).length;
  const untold = `另有${silent}个数字目标还没有报数，没有列入。`;
  if (ranked.length === 0) return `${headOf(state)}还没有可以按完成率排列的数字目标。${untold}`;
  const edge = ranked[(most ?? ranked.length) - 1]?.standing.share;
  const shown = ranked.filter(
    ({ standing: { share } }, at) => most === null || at < most || share === edge,
  );
  const order = from === 'last' ? '由低到高' : '由高到低';
  return [
    `${headOf(state)}报过数的目标按完成率${order}：`,
    ...folded(
      shown.map((one) => line(one, state)),
      isRest || most !== null,
    ),
    ...(silent > 0 ? [untold] : []),
  ].join('\n');
}

const headOf = ({ scope, at }: GoalsState): string => `${scope}截至${momentInWords(at)}，`;

const told = (goals: readonly Goal[]): readonly Told[] =>
  goals.flatMap(({ standing, ...goal }) => (standing ? [{ ...goal, standing }] : []));

/** The farthest from its goal first; limits have no share. */
const byShare = (goals: readonly Goal[]): readonly Told[] =>
  told(goals)
    .filter(({ standing }) => standing.share !== null)
    .toSorted((one, other) => (one.standing.share ?? 0) - (other.standing.share ?? 0));

function lit(colour: Colour, lights: readonly TaskLight[]): string {
  const own = lights.filter(({ light }) => light.colour === colour);
  const named = own.length > 0 ? `：任务${list(own.map(({ task }) => String(task.number)))}` : '';
  return `· ${colourName(colour)}${own.length}项${named}`;
}

/** 任务28 建设改造公共卫生间：3座，目标8座，37.5%（治理能力组，区环卫管护中心）. */
function line(
  { task, target, standing }: Told,
  { groups, areNamesShown }: Pick<GoalsState, 'groups' | 'areNamesShown'>,
): string {
  const { value, isAbout, share, submission } = standing;
  const state = share !== null && target.unit !== '%' ? `，${shareInWords(share)}` : '';
  const group = groups.find(({ ordinal }) => ordinal === task.group)?.short ?? '';
  const whose = `${group}组${areNamesShown ? `，${submission.unit}` : ''}`;
  return `· 任务${task.number} ${target.metric}：${isAbout ? '约' : ''}${value}${target.unit}，目标${amount(target)}${state}（${whose}）`;
}
