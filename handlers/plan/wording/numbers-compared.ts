import type { Target, Task } from '../../../src/domain/plan.ts';
import { targetDifference } from '../../../src/wording/tasks.ts';
import { amount } from '../../../src/wording/words.ts';

interface Compared {
  readonly task: Task;
  readonly target: Target;
}

/** Whether they are all the same, or by how much two differ, and then each with its task. */
export const numbersCompared = (compared: readonly Compared[]): string =>
  [
    verdictOn(compared.map(({ target }) => target)),
    ...compared.map(
      ({ task, target }) => `· 任务${task.number} ${target.metric}：${amount(target)}`,
    ),
  ].join('\n');

function verdictOn(targets: readonly Target[]): string {
  const [amounts, units] = [targets.map(amount), targets.map(({ unit }) => unit)].map(
    (some) => new Set(some),
  );
  if (amounts?.size === 1) return `一样，都是${[...amounts].join('')}。`;
  if ((units?.size ?? 0) === 1) return targetDifference(targets) ?? '不一样：';
  if (!targets.every(({ unit }) => EACH.test(unit))) return '单位不同，不能比：';
  const [most, next] = targets.toSorted((one, other) => other.value - one.value);
  return !most || most.value === next?.value ? '数字一样：' : `“${most.metric}”多：`;
}

/** One of a thing, whatever it is called by: 12处 is more than 8座. */
const EACH = /^[处座个家所条]/u;
