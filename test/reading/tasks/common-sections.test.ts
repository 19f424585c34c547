import { describe, expect, test } from '@jest/globals';
import { readPlanFile } from '../../../src/plan/plan-file.ts';
import { buildQuestionReader } from '../../../src/reading/reader.ts';
import { readReport } from '../../../src/reading/reports/report.ts';

const reader = buildQuestionReader(readPlanFile('plans/tianqiao-2020.yaml'));
const city = {
  units: ['区城管局'],
  groups: [],
  mayReportAny: false,
  today: '2020-11-23',
  recent: [],
};
/** The tasks that have any problem, and what it is. */
const problems = (text: string) =>
  (readReport({ text, quote: null }, city, reader)?.items ?? []).flatMap((item) =>
    item.problems === '' ? [] : [`${item.task} ${item.problems}`],
  );

/** The tasks that have anything to be done next; 0 for none that is known. */
const planned = (text: string) =>
  (readReport({ text, quote: null }, city, reader)?.items ?? []).flatMap((item) =>
    item.next === '' ? [] : [`${item.task ?? 0} ${item.next}`],
  );

describe('a plan at the end of several tasks, under no head', () => {
  test.each([
    ['任务5：样板街建成2条。任务6：合杆214根。下月再建1条样板街', ['5 下月再建1条样板街']],
    ['任务5：样板街建成2条。任务6：合杆214根。下月再干50根', ['6 下月再干50根']],
    [
      '任务28：公厕完成6座。任务26：公厕旁拆违12处。任务6：合杆214根。下月公厕招标',
      ['0 下月公厕招标'],
    ],
  ])('is of the one whose words it takes up, or asked about: %s', (text, expected) => {
    expect(planned(text)).toEqual(expected);
  });
});

describe('a problem of several tasks', () => {
  test.each([
    [
      '任务26：拆违12处。任务29：签订率98.6%。以上两项任务存在的问题：执法力量不足，协管员缺口35人。',
      ['26 执法力量不足，协管员缺口35人', '29 执法力量不足，协管员缺口35人'],
    ],
    [
      '任务24：巡查2万次。任务26：拆违12处。任务29：签订率98.6%。以上两项任务存在的问题是执法力量不足',
      ['26 以上两项任务存在的问题是执法力量不足', '29 以上两项任务存在的问题是执法力量不足'],
    ],
    [
      '任务26、29、24本月情况：无违建街镇已通过6个；责任书签订率98.6%；路长巡查2.1万次。共性问题：人手不够',
      ['26 人手不够', '29 人手不够', '24 人手不够'],
    ],
    [
      '任务26：拆违12处。任务29：签订率98.6%。存在问题都是商户不配合，只有去年的七成',
      ['26 存在问题都是商户不配合，只有去年的七成', '29 存在问题都是商户不配合，只有去年的七成'],
    ],
    ['任务5：样板街2条；任务6：更换标识80块。两件都缺钱', ['5 两件都缺钱', '6 两件都缺钱']],
    ['任务5：样板街2条；任务6：更换标识80块。两项都缺资金', ['5 两项都缺资金', '6 两项都缺资金']],
  ])('is kept for each that it speaks of: %s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('is of another one where its sentence begins with that', () => {
    expect(problems('污水主干管清淤检测3.4公里。二环北路施工队进不去场')).toEqual([
      '11 二环北路施工队进不去场',
    ]);
  });

  test('that only the last one has stays there', () => {
    expect(problems('任务26：拆违12处。任务29：签订率98.6%，存在的问题是商户不配合')).toEqual([
      '29 存在的问题是商户不配合',
    ]);
  });
});

describe('a common section whose clauses take up words of one of the tasks', () => {
  const nextOf = (unit: string, lines: readonly string[]) =>
    (
      readReport({ text: lines.join('\n'), quote: null }, { ...city, units: [unit] }, reader)
        ?.items ?? []
    ).map(({ task, next }) => [task, next]);

  test.each<[unit: string, lines: readonly string[], expected: readonly (readonly unknown[])[]]>([
    [
      '区交警大队',
      [
        '一、人行道净化',
        '取消影响通行的停车位214个。',
        '二、道路设施',
        '更新标线1.6万平方米。',
        '三、下步工作',
        '12月份再取消停车位50个，更新标线3000平方米。',
      ],
      [
        [14, '12月份再取消停车位50个'],
        [13, '更新标线3000平方米'],
      ],
    ],
    [
      '区规划协调服务中心',
      [
        '任务2：详细规划完成3个片区。',
        '任务3：历史建筑挂牌2处已完成。',
        '下步：12月完成余下2个片区详规初稿。',
      ],
      [
        [2, '12月完成余下2个片区详规初稿'],
        [3, ''],
      ],
    ],
    [
      '区水务局',
      [
        '任务8：清淤管网41公里。',
        '任务32：易涝点治理10处。',
        '下步打算：加强调度，12月底前全部完成。',
      ],
      [
        [8, '加强调度，12月底前全部完成'],
        [32, '加强调度，12月底前全部完成'],
      ],
    ],
  ])('of %s gives each its own, and what names none to all', (unit, lines, expected) => {
    expect(nextOf(unit, lines)).toEqual(expected);
  });
});

describe('a point of a common section', () => {
  /** What each task has of problems and next steps, the open ones first under null. */
  const sectionsOf = (unit: string, text: string) =>
    (readReport({ text, quote: null }, { ...city, units: [unit] }, reader)?.items ?? [])
      .filter(({ problems: found, next }) => found !== '' || next !== '')
      .map(({ task, problems: found, next }) => [task, found, next]);

  test.each<[unit: string, text: string, expected: readonly (readonly unknown[])[]]>([
    [
      '区城管局',
      '一、亮化（任务4）。主次干道亮灯率98.7%。\n二、样板街（任务5）。拆除牌匾163块。\n三、外立面（任务29）。责任书新签214份。\n存在问题：1.路灯电缆被盗3起；2.沿街商铺转租频繁，责任书签了又失效的有130余份。',
      [
        [4, '1.路灯电缆被盗3起', ''],
        [29, '2.沿街商铺转租频繁，责任书签了又失效的有130余份', ''],
      ],
    ],
    [
      '区交警大队',
      '一、交通组织（任务15）\n智能信号灯改造路口12个。\n二、道路设施（任务13）\n标线复划1.3万平方米。\n存在问题：老城区信号灯管道堵塞，8个路口无法穿线。',
      [[15, '老城区信号灯管道堵塞，8个路口无法穿线', '']],
    ],
    [
      '区委宣传部',
      '35：文明家庭评出30户。\n37：注册志愿者11.9万人。\n存在问题：35号，不文明养犬投诉110件，同比上升22%。',
      [[35, '35号，不文明养犬投诉110件，同比上升22%', '']],
    ],
    [
      '区环卫管护中心',
      '任务28：公厕完工4座。任务27：新建桶站12处。问题：桶站旁有6户拒不配合。下步：劝导6户；年底前全部完工。',
      [
        [28, '', '年底前全部完工'],
        [27, '桶站旁有6户拒不配合', '劝导6户；年底前全部完工'],
      ],
    ],
  ])(
    'is of the one task whose words, number or figure it takes up: %s %s',
    (unit, text, expected) => {
      expect(sectionsOf(unit, text)).toEqual(expected);
    },
  );

  test('of which nothing tells is asked about', () => {
    const text = '任务28公厕完工4座，任务27厨余垃圾日均58吨。问题：除臭设备老化，蹲位漏水。';
    const read = readReport({ text, quote: null }, { ...city, units: ['区环卫管护中心'] }, reader);
    expect(read?.doubt).toEqual({
      reason: 'which_of_draft',
      word: '除臭设备老化，蹲位漏水',
      tasks: [28, 27],
    });
  });

  test('stands with the tasks before it where more is told of another task behind', () => {
    expect(problems('任务26：拆违12处。存在问题：人手不足。\n任务29：签订率98.6%。')).toEqual([
      '26 人手不足',
    ]);
  });
});

describe('a reason', () => {
  test.each([
    ['区自然资源局', '停车场用地：已挂牌2宗；剩余1宗因控规调整暂缓。', [12]],
    ['区园林绿化服务中心', '公园开工11处。受控规调整影响，1处未开工。', [9]],
  ])('changes no topic: %s %s', (unit, text, tasks) => {
    const read = readReport({ text, quote: null }, { ...city, units: [unit] }, reader);
    expect(read?.items.map(({ task }) => task)).toEqual(tasks);
  });
});
