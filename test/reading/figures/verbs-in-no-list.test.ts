import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const OFFICE = { units: [], groups: [], mayReportAny: true, today: '2020-07-25', recent: [] };
const figures = (text: string) =>
  (readReport({ text, quote: null }, OFFICE, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`),
      ...noted.map(({ name, role, value, unit }) => `${role} ${name} ${value}${unit}`),
    ],
  );

describe('a verb that no list holds, with its thing and its number', () => {
  test.each([
    ['任务10：打掉黑加油点4个，查扣流动加油车2辆', ['打掉黑加油点 4个', '查扣流动加油车 2辆']],
    ['任务14：规整乱停非机动车1860辆', ['规整乱停非机动车 1860辆']],
    ['任务7：把关项目方案15个', ['把关项目方案 15个']],
    ['任务22：出版口述史1部', ['出版口述史 1部']],
    ['任务22：牵头编写教材2本，拍摄短视频15条', ['牵头编写教材 2本', '拍摄短视频 15条']],
    ['任务13：织补断头路3条', ['织补断头路 3条']],
    ['任务4：点亮楼宇15栋', ['点亮楼宇 15栋']],
    ['任务19：撬动社会资本3000万元', ['撬动社会资本 3000万元']],
    ['任务12：敲定点位6个', ['敲定点位 6个']],
    ['任务37：链接社会资源9家', ['链接社会资源 9家']],
    ['任务25：压降信访件32件', ['压降信访件 32件']],
  ])('says that it was done: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    '任务13：计划织补断头路3条',
    '任务13：需织补断头路3条',
    '任务22：编写教材2本，正在印',
    '任务22：在编写教材2本',
    '任务13：织补断头路3条，还没完',
    '任务13：目前规划路网5条',
    '任务18：出租房屋120间',
    '任务19：创新平台3个',
    '任务10：排放口12个',
    '任务33：救护队员40名',
    '任务13：解放路片区2个',
    '任务4：亮灯路段11条',
    '任务22：出版单位6家',
  ])('says nothing of the kind where a mark takes it back or it is part of a name: %s', (text) => {
    const [told = ''] = figures(text);
    expect(told).toMatch(/^$|^(?:other|planned|remaining|target|size) /u);
  });

  test.each([
    ['任务10：打掉黑加油点4个，抓了3个人', '打掉黑加油点 4个'],
    ['任务14：规整车位12处，完成3处', 'target 规整车位 12处'],
  ])('is the whole only of what is told of the same thing: %s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});

describe('what only looks like a mark of work that is not done', () => {
  test.each([
    ['任务8：黑臭水体复查12条没有返黑的', '黑臭水体复查 12条'],
    ['任务30：复查企业12家没有反弹', '复查企业 12家'],
    ['任务2：核定管控指标46个', '核定管控指标 46个'],
    ['任务30：打非又端了2个黑窝点，今年一共11个', '打非又端黑窝点 11个'],
  ])('takes back nothing: %s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });

  test.each([
    ['任务30：复查企业12家没有整改', 'remaining 复查企业 12家'],
    ['任务30：又挂牌2处，今年一共要挂8处', 'target 一共要挂 8处'],
    ['二季度完成情况：33号避难场所选址定了5处，三季度开建2处', 'planned 开建 2处'],
  ])('but what is one does: %s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});
