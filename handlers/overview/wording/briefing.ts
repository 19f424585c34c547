import type { Changes } from '../../../src/domain/changes.ts';
import type { Colour } from '../../../src/domain/light.ts';
import type { Overview } from '../../../src/domain/overview.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { colourName } from '../../../src/wording/lights.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';
import { overview } from './overview.ts';

/** The scheduled briefing: first what has changed since the one before, then how the whole stands. */
export const briefing = (plan: Plan, changes: Changes, state: Overview, at: string): string =>
  [
    `工作简报：${momentInWords(changes.since)}以来，${list([...reports(changes), ...lights(changes)])}。`,
    overview(plan, state, at),
  ].join('\n');

function reports({ counts: { submitted, corrected, withdrawn } }: Changes): readonly string[] {
  return [
    ...(submitted > 0 ? [`新报${submitted}件`] : []),
    ...(corrected > 0 ? [`更正${corrected}件`] : []),
    ...(withdrawn > 0 ? [`撤回${withdrawn}件`] : []),
  ];
}

const ORDER: readonly Colour[] = ['red', 'yellow', 'green', 'none'];

/** 转红灯3项（任务1、2、3）. */
function lights({ lights: changed }: Changes): readonly string[] {
  return ORDER.flatMap((colour) => {
    const tasks = changed.filter(({ to }) => to === colour).map(({ task }) => task);
    return tasks.length === 0 ? [] : [`转${colourName(colour)}${tasks.length}项${numbers(tasks)}`];
  });
}

/** More numbers than these tell a leader nothing. */
const MOST_NUMBERS = 8;

const numbers = (tasks: readonly number[]): string =>
  tasks.length <= MOST_NUMBERS ? `（任务${tasks.join('、')}）` : '';

export const briefingAgain = (text: string, at: string): string =>
  `${momentInWords(at)}发给您的简报：\n${text}`;

export const noBriefing = (): string =>
  '最近7天没有发给您的简报：简报发给指挥部领导和办公室，只在有新情况时发。看现在的情况请发“总体进展”。';
