import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-28', recent: [] };

/** Every figure of a report on task 8: its name and value, with the role of one that is only noted. */
function figures(text: string): readonly string[] {
  const reading = readReport({ text: `任务8：${text}`, quote: null }, office, reader);
  return (reading?.items ?? []).flatMap(({ metrics, noted = [] }) => [
    ...metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`),
    ...noted.map(({ name, value, unit, role }) => `${role}: ${name} ${value}${unit}`),
  ]);
}

describe('what was done to so many counts them', () => {
  test.each([
    ['对15家砂石企业进行了全面检查', ['全面检查砂石企业 15家']],
    ['对全区61条沟渠实施全覆盖巡查', ['全覆盖巡查沟渠 61条']],
    ['对32处排口、14座泵站开展了夜查', ['夜查排口 32处', '夜查泵站 14座']],
    ['对3家洗车行和2家饭店进行了约谈', ['约谈洗车行 3家', '约谈饭店 2家']],
    ['给12个社区安装截流闸86套', ['安装截流闸 86套', 'size: 社区 12个']],
    ['对12家企业开展抽查36次', ['抽查 36次', 'size: 企业 12家']],
    ['组织全区76所学校开展护河活动120场', ['学校开展护河活动 120场', 'size: 组织 76所']],
    ['179户人家已装好3套滤网', ['人家装好滤网 3套', 'size: 人家装好 179户']],
  ])('%s', (text, told) => expect(figures(text)).toEqual(told));
});

describe('one word is no other that it looks like', () => {
  test.each([
    ['办结水事案件9件，罚没金额18万元', ['办结水事案件 9件', '罚没金额 18万元']],
    ['督促搬离养殖户45户，没收地笼30条', ['督促搬离养殖户 45户', '没收地笼 30条']],
    ['没有发生一起溺水事故，巡河620次', ['巡河 620次']],
    [
      '每天巡查，即早晨5:30巡查一次，下午14:00巡查一次，清淤3公里',
      ['清淤 3公里', 'other: 即早晨5:30巡查 1次', 'other: 下午14:00巡查 1次'],
    ],
    ['曝光了74条问题河涌', ['曝光问题河涌 74条']],
    ['共计出动113人次', ['出动 113人次']],
  ])('%s', (text, told) => {
    const found = figures(text);
    for (const one of told) expect(found).toContain(one);
    expect(found.filter((one) => /^(?:remaining|planned)|没有发生/u.test(one))).toEqual([]);
  });
});

describe('the plan and what came of it', () => {
  test.each([
    [
      '清淤3公里。计划新建泵站15座，疏浚沟渠26公里',
      ['target: 计划新建泵站 15座', 'planned: 疏浚沟渠 26公里'],
    ],
    [
      '全年计划600户，签约583户，拆除13处',
      ['全年签约 583户', '拆除 13处', 'target: 全年计划 600户'],
    ],
    ['完成整治16个，超额完成了“完成10个积水点整治”的年度任务', ['完成整治 16个']],
    ['督促完成排口核查处置任务136处', ['督促完成排口核查处置任务 136处']],
    ['清理5300余处漂浮物，1300余处小广告', ['清理漂浮物 5300处', '小广告 1300处']],
    ['已拆57处，7处走法律程序', ['已拆 57处', 'other: 走法律程序 7处']],
  ])('%s', (text, told) => {
    const found = figures(text);
    for (const one of told) expect(found).toContain(one);
    expect(found.filter((one) => /^[^:]*10个/u.test(one))).toEqual([]);
  });
});

test('what work cost names no work that follows', () => {
  expect(figures('投入1721万元开展一期工程，建成泵站8座；投入755万元，新建10座排水站')).toEqual([
    '投入开展一期工程 1721万元',
    '建成泵站 8座',
    '投入 755万元',
    '新建排水站 10座',
  ]);
});
