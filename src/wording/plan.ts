import { type LadderStep, stepsFor } from '../domain/ladder.ts';
import { parameterValue } from '../domain/parameters.ts';
import type { Plan } from '../domain/plan.ts';
import { countsOf } from '../domain/plan-counts.ts';
import { tasksOfGroup } from '../domain/plan-lookups.ts';
import { documentCard } from './document.ts';
import { roleName } from './roles.ts';
import { targetLine, taskLine } from './tasks.ts';
import { list } from './words.ts';

/** 8个工作组、37项任务（6+3+…）……: what a right plan file holds, in one line. */
export function planCounts(plan: Plan): string {
  const counts = countsOf(plan);
  return [
    `${plan.groups.length}个工作组、${plan.tasks.length}项任务（${counts.tasksPerGroup.join('+')}）`,
    `${counts.units}家责任单位、${counts.taskUnits}条任务分工，另有统称${counts.taskCollectives}条`,
    `${plan.rules.length}条规定、${plan.open.length}件未定事项`,
  ].join('，');
}

/** The whole plan as a text to read. */
export const planText = (plan: Plan): string =>
  [documentCard(plan.document), planCounts(plan), ...groupTexts(plan), ruleTexts(plan)].join(
    '\n\n',
  );

const groupTexts = (plan: Plan): readonly string[] =>
  plan.groups.map((group) =>
    [
      `第${group.ordinal}组 ${group.name}（组长${group.leader}，${group.leadUnit}牵头）`,
      ...tasksOfGroup(plan, group.ordinal).flatMap((task) => [
        `${taskLine(task)}（${list(task.units)}）`,
        ...task.targets.map((target) => `  · ${targetLine(target)}`),
      ]),
    ].join('\n'),
  );

const ruleTexts = (plan: Plan): string =>
  ['规定', ...plan.rules.map((rule) => `· ${rule.text}（${rule.place}）`)].join('\n');

/** Which reminders a plan brings about, for who writes it. */
export const planReminders = (plan: Plan): string =>
  [
    remindersOf('季度报送', stepsFor(plan, 'quarterly'), 'nudge-steps-quarterly', ''),
    remindersOf(
      '月报',
      stepsFor(plan, 'monthly'),
      'nudge-steps-monthly',
      parameterValue(plan, 'monthly-due-day') === null ? '，月报日由办公室设定后开始' : '',
    ),
  ].join('\n');

function remindersOf(what: string, steps: readonly LadderStep[], id: string, when: string): string {
  if (steps.length === 0) return `注意：${what}不会提醒任何人，计划里没有参数 ${id}。`;
  const said = steps.map(({ on, to }) => `${on}提醒${list(to.map(roleName))}`);
  return `${what}的提醒${steps.length}步${when}：${said.join('；')}。`;
}
