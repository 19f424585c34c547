import { type Advance, turnedBetter } from '../../../src/domain/advances.ts';
import type { LightChange } from '../../../src/domain/changes.ts';
import { colourName } from '../../../src/wording/lights.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { amount, dayInWords, list } from '../../../src/wording/words.ts';

export interface Changed {
  /** Of what: the command, or one group. */
  readonly scope: string;
  /** The day at whose end the comparison begins. */
  readonly since: string;
  readonly lights: readonly LightChange[];
  readonly advances: readonly Advance[];
}

/** 跟上个月比好了几项: what turned to the better and to the worse, and which figures moved. */
export function changed({ scope, since, lights, advances }: Changed): string {
  const better = lights.filter(({ from, to }) => turnedBetter(from, to) > 0);
  const worse = lights.filter(({ from, to }) => turnedBetter(from, to) < 0);
  const lit = lights.filter(({ from, to }) => from === 'none' && to !== 'none');
  return [
    `${scope}与${dayInWords(since)}相比：`,
    `亮灯：好转${better.length}项${turned(better)}，变差${worse.length}项${turned(worse)}${lit.length > 0 ? `，新亮灯${lit.length}项${turned(lit)}` : ''}`,
    advances.length === 0
      ? '数字目标：没有新报的数'
      : `数字目标：${advances.length}个有新数，其中达到${advances.filter(({ to }) => to.isMet).length}个`,
    ...advances.map((one) => `· ${advanceLine(one)}`),
  ].join('\n');
}

const turned = (lights: readonly LightChange[]): string =>
  lights.length === 0
    ? ''
    : `（${list(lights.map(({ task, from, to }) => `任务${task}${colourName(from)}转${colourName(to)}`))}）`;

function advanceLine({ task, target, from, to }: Advance): string {
  const before = from ? `${from.value}${target.unit}→` : '首次报数，';
  return `${taskLine(task)}，${target.metric}：${before}${to.value}${target.unit}（目标${amount(target)}）`;
}
