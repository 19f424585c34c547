import type { Task } from '../../domain/plan.ts';
import { EVENTS } from '../words/done.ts';
import { goalNamed } from './achieved-targets.ts';
import type { Counted } from './counted.ts';

/** What a sentence was telling of before a rate. */
interface Told {
  readonly theme: string;
  /** The unit in which it was counted; empty under a head. */
  readonly unit: string;
}

/**
 * 基层综合性文化服务中心建成265个，覆盖率98.9%: whether a rate that names nothing is of the thing told before it, and would be
 * taken for the goal of something else (戏曲进乡村覆盖率). What was held (演出36场，覆盖率83%) is work towards the goal, and no other thing.
 */
export function isRateOfTheme(
  { name, quantity, quote }: Counted,
  { theme, unit }: Told,
  task: Task | null,
): boolean {
  if (!task || quantity.unit !== '%' || !BARE.test(name)) return false;
  if (theme.length < SHORTEST || EVENTS.test(unit) || task.title.includes(theme)) return false;
  const isOfGoal = (words: string) => goalNamed({ name: words, quantity, quote }, task) !== null;
  return isOfGoal(name) && !isOfGoal(`${theme}${name}`);
}

const BARE = /^[\u4e00-\u9fff]{2}率$/u;
/** In characters. */
const SHORTEST = 3;
