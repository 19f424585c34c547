import { describe, expect, test } from '@jest/globals';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { checkPlan } from '../../src/plan/check/plan-check.ts';
import { readNoticeFile, readPlanFile } from '../../src/plan/plan-file.ts';
import { buildLexicon } from '../../src/reading/names/lexicon.ts';
import { readUnitName } from '../../src/reading/names/unit-name.ts';

const FILE = 'plans/tianqiao-2020.yaml';
const plan = readPlanFile(FILE);
const notice = readNoticeFile(FILE, plan);

const numbersOf = (task: number): readonly string[] =>
  taskOf(plan, task).targets.map(
    ({ operator, value, unit, deadline }) =>
      `${operator}${value}${unit}${deadline ? ` ${deadline}` : ''}`,
  );

describe('the plan of Tianqiao 2020', () => {
  test('stands in its notice to the letter', () => expect(checkPlan(plan, notice)).toEqual([]));

  test('has 8 groups, 37 tasks, 32 named units and 104 entries of them', () => {
    expect(plan.counts).toEqual({
      tasksPerGroup: [6, 3, 1, 5, 7, 7, 4, 4],
      units: 32,
      collectives: 1,
      taskUnits: 104,
      taskCollectives: 37,
    });
  });

  test.each(plan.tasks.map((task) => [task.number, task] as const))(
    'notices one changed character in task %i and names it',
    (number, task) => {
      const middle = Math.floor(task.content.length / 2);
      const content = `${task.content.slice(0, middle)}×${task.content.slice(middle + 1)}`;
      const tasks = plan.tasks.map((one) => (one === task ? { ...task, content } : one));
      expect(checkPlan({ ...plan, tasks }, notice)).toContainEqual({
        place: `任务${number} 内容`,
        problem: expect.stringContaining('×'),
      });
    },
  );
});

describe('its targets', () => {
  test.each([
    [3, ['=2处']],
    [4, ['=100%', '>=98%', '>=96%']],
    [5, ['>=3条']],
    [7, ['>=25% 2020-12-31', '>=80% 2030-12-31', '=75%']],
    [8, ['=100%']],
    [9, ['=12处', '=11条（处）', '=8公里']],
    [10, ['<=53微克/立方米', '<=96微克/立方米']],
    [14, ['>=2米']],
    [
      16,
      [
        '=120套 2020-10-31',
        '=2129套 2020-10-31',
        '=600户 2020-12-31',
        '=14.21万平方米 2020-12-31',
        '=7个 2020-12-31',
        '=74.3万平方米 2020-12-31',
        '=8568户 2020-12-31',
      ],
    ],
    [18, ['=5个 2020-12-31']],
    [19, ['>=1个 2021-12-31']],
    [20, ['=1个 2021-12-31', '=2个 2021-12-31']],
    [22, ['>=80%']],
    [26, ['=7个 2020-11-30', '=1个 2020-11-30']],
    [27, ['>=35% 2020-12-31', '=1个 2020-12-31', '=5个 2020-12-31']],
    [28, ['=8座']],
    [29, ['>=98%']],
    [32, ['=100%']],
  ])('of task %i are %j', (task, numbers) => expect(numbersOf(task)).toEqual(numbers));

  test('are none in the other tasks, whose numbers are names and not goals', () => {
    const without = plan.tasks.filter(({ targets }) => targets.length === 0);
    expect(without.map(({ number }) => number)).toEqual([
      1, 2, 6, 11, 12, 13, 15, 17, 21, 23, 24, 25, 30, 31, 33, 34, 35, 36, 37,
    ]);
  });

  test('leave out the numbers of names: 15分钟商圈, 24小时, 3000人以上', () => {
    const values = [18, 20, 27].flatMap((task) => taskOf(plan, task).targets);
    expect(values.filter(({ value }) => [15, 24, 3000].includes(value))).toEqual([]);
  });

  test('of task 31 are days without numbers', () => {
    expect(taskOf(plan, 31).commitments.map(({ deadline }) => deadline)).toEqual([
      '2025-12-31',
      '2020-12-31',
      '2020-12-31',
      '2025-12-31',
    ]);
  });
});

describe('the misprints of the notice', () => {
  const texts = plan.tasks.map(({ content, units }) => content + units.join('、')).join('\n');

  test.each(
    plan.corrections.flatMap(({ written, corrected }) =>
      corrected === null ? [] : [[written, corrected] as const],
    ),
  )('are corrected and kept: %s is %s', (written, corrected) => {
    expect(notice.replace(/\s/gu, '')).toContain(written);
    expect(texts).not.toContain(written);
    expect(texts).toContain(corrected);
  });

  test.each(['加强治中心标准化建设', '可回收利用率', '时代体征'])(
    'stay where the intended words are not certain: %s',
    (written) => {
      expect(texts).toContain(written);
      expect(plan.corrections).toContainEqual(
        expect.objectContaining({ written, corrected: null }),
      );
    },
  );
});

describe('its units', () => {
  const lexicon = buildLexicon(plan);

  test.each([
    ['区规协调划服务中心', '区规划协调服务中心'],
    ['区园林绿化中心', '区园林绿化服务中心'],
    ['区发改局', '区发展改革局'],
    ['区住建局', '区住房城乡建设局'],
    ['区消防大队', '区消防救援大队'],
    ['区直机关工委', '区委区直机关工委'],
    ['区综合行政执法局', '区城管局'],
    ['执法局', '区城管局'],
    ['环保局', '区生态环境分局'],
    ['水利局', '区水务局'],
    ['卫健委', '区卫生健康局'],
    ['工商局', '区市场监管局'],
    ['安监局', '区应急局'],
    ['团委', '团区委'],
  ])('are known by other names: %s is %s', (written, unit) => {
    expect(readUnitName(written, lexicon)).toBe(unit);
  });

  test.each(['大队', '规划局', '体育局'])(
    'are asked back where two share a name: %s',
    (written) => {
      expect(readUnitName(written, lexicon)).toBeNull();
    },
  );
});

describe('what the notice leaves open', () => {
  test('is filled in by nobody', () => {
    const holders = plan.posts.find(({ id }) => id === 'deputy-commander')?.holders;
    const unset = plan.parameters.filter(({ value }) => value === null).map(({ id }) => id);
    expect(holders).toEqual([]);
    expect(unset).toEqual(['monthly-due-day', 'office-number-prefix', 'milestone-due']);
  });
});
