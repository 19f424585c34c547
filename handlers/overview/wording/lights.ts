import type { Due } from '../../../src/domain/dues.ts';
import type { Colour, Light } from '../../../src/domain/light.ts';
import type { TaskLight } from '../../../src/domain/overview.ts';
import type { Task } from '../../../src/domain/plan.ts';
import { folded } from '../../../src/wording/folded.ts';
import { colourName, lightInWords } from '../../../src/wording/lights.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { nextDay } from '../../../src/wording/progress.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { list } from '../../../src/wording/words.ts';

/** `scope`: the group's name, empty for all. The numbers of all, and of the first few why; the units are named only where they may be. */
export function lightsListed(
  scope: string,
  colour: Colour,
  lights: readonly TaskLight[],
  areNamesShown: boolean,
  isRest: boolean,
): string {
  const head = `${scope}${colourName(colour)}${lights.length}项：任务${list(lights.map(({ task }) => String(task.number)))}。`;
  if (!areNamesShown)
    return `${head}\n发“任务编号＋为什么红”看某一项的原因；单位名单请私聊我查看。`;
  const lines = lights.map(({ task, light }) => `· ${taskLine(task)}：${lightInWords(light)}`);
  return [head, ...folded(lines, isRest)].join('\n');
}

export const noLights = (scope: string, colour: Colour, at: string): string =>
  `截至${momentInWords(at)}，${scope}没有${colourName(colour)}的任务。`;

/** What is past its day beside the tasks. */
export const lateBesides = (lines: readonly string[]): string =>
  [`超期的督办、批示等${lines.length}件：`, ...lines.map((line) => `· ${line}`)].join('\n');

/** Its colour, why, and the next day that counts. */
export const lightOfTask = (task: Task, light: Light, next: Due | null): string =>
  [taskLine(task), lightInWords(light), ...(next ? [nextDay(next)] : [])].join('\n');
