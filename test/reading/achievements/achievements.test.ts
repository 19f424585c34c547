import { describe, expect, test } from '@jest/globals';
import { figuresIn } from '../../../src/reading/achievements/achievements.ts';
import { clausesOf } from '../../../src/reading/reports/report-clauses.ts';

const about = {
  task: null,
  period: '2020-07',
  today: '2020-07-20',
  issuedOn: '2020-04-27',
  tellsWork: true,
};
const reached = (text: string) => {
  const statements = clausesOf(text).map((clause) => ({
    ...clause,
    begins: clause.opens !== 'part',
    isHead: false,
    section: 'progress' as const,
    topics: [],
    names: [],
    lead: [],
    leadsOn: false,
    state: null,
    isHeaded: false,
    ofOthers: false,
    theme: '',
  }));
  return figuresIn(statements, about).achieved.map(
    ({ name, value, unit }) => `${name} ${value}${unit}`,
  );
};

describe('what a statement says was reached', () => {
  test.each([
    ['公厕已开工6座，完成4座', ['公厕开工 6座', '公厕完成 4座']],
    ['各类公园开工9处、建成5处', ['各类公园开工 9处', '各类公园建成 5处']],
    ['雨污分流改造完成38个小区', ['雨污分流改造完成小区 38个']],
    ['8座公厕已全部开工', ['公厕开工 8座']],
    ['签订率98.1%', ['签订率 98.1%']],
    ['安置500余户', ['安置 500户']],
    ['完成投资1.2亿元', ['完成投资 1.2亿元']],
    ['护岸施工完成五成', ['护岸施工完成 50%']],
    ['疏浚完成八分之五', ['疏浚完成 62.5%']],
    ['公厕完成7/8座', ['公厕完成 7座']],
    ['志愿服务时长3600小时', ['志愿服务时长 3600小时']],
    ['追溯系统全部接入，共23家', ['追溯系统接入 23家']],
    ['PM2.5均值44', ['PM2.5均值 44']],
  ])('%s', (text, expected) => {
    expect(reached(text)).toEqual(expected);
  });

  test.each([
    '还有2座在装修',
    '剩余2家',
    '年度目标8座',
    '计划新建12处',
    '总投资2.3亿元',
    '每周巡查2次',
    '工期20天',
    '24小时便利店',
    '第三条正在施工',
    '签订率不低于98%',
    '厨余设备2台待安装',
    '离35%还差一点',
    '缺38名',
  ])('is nothing in %s', (text) => {
    expect(reached(text)).toEqual([]);
  });

  test.each([
    ['中小型危化企业5家，已完成搬迁3家', ['中小型危化企业已完成搬迁 3家']],
    ['共8座，完成4座', ['完成 4座']],
    ['8座公厕已完成4座', ['公厕已完成 4座']],
    ['应治理18处，完成12处', ['治理完成 12处']],
  ])('leaves the whole out where %s tells the part', (text, expected) => {
    expect(reached(text).map((one) => one.split(' ').at(-1))).toEqual(
      expected.map((one) => one.split(' ').at(-1)),
    );
  });
});
