import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-24', recent: [] };

/** `36盏` for what was achieved, `other 坏了 5盏` for what is noted. */
const figures = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(({ value, unit }) => `${value}${unit}`),
      ...noted.map(({ role, name, value, unit }) => `${role} ${name} ${value}${unit}`),
    ],
  );

describe('what went amiss', () => {
  test.each([
    ['任务4：高架修好路灯36盏，又坏了5盏', ['36盏', 'other 坏了 5盏']],
    ['任务4：二环北路312盏里头灭了4盏', ['target 二环北路 312盏', 'other 二环北路灭了 4盏']],
    ['任务5：灯箱被大风刮坏6块，牌匾掉了2块', ['other 灯箱被大风刮坏 6块', 'other 牌匾掉 2块']],
    ['任务9：栽乔木820株，被车撞歪7株', ['820株', 'other 被车撞歪 7株']],
    ['任务37：认领微心愿466个，圆了391个，退回重认12个', ['466个', '391个', 'other 退回重认 12个']],
    ['任务16：电梯竣工37部，居民反悔撤件6部', ['37部', 'other 居民反悔撤件 6部']],
    ['任务21：护理上门服务316单，退单9单', ['316单', 'other 退单 9单']],
    ['任务21：签约2310户，解约31户', ['2310户', 'other 解约 31户']],
    ['任务12：开放泊位620个，道闸失灵3处', ['620个', 'other 道闸失灵 3处']],
    ['任务10：抽检柴油28批次，只1批次柴油硫含量超标', ['28批次', 'other 柴油硫含量超标 1批次']],
    ['任务8：清淤7.8公里，两台泵烧坏', ['7.8公里', 'other 泵烧坏 2台']],
    [
      '任务25：基站开通320个，业主反对拆了3个，选址谈崩5处',
      ['320个', 'other 业主反对拆 3个', 'other 选址谈崩 5处'],
    ],
    ['任务18：便民商圈验收4个，退回整改1个', ['4个', 'other 便民商圈退回整改 1个']],
    ['任务12：充电桩装18台、坏2台、退2台', ['18台', 'other 坏 2台', 'other 退 2台']],
    ['任务30：检查企业132家，拒绝检查1家', ['132家', 'other 拒绝检查 1家']],
    ['任务15：查酒驾41起，逃逸1起，误抓2起', ['41起', 'other 逃逸 1起', 'other 误抓 2起']],
    ['任务37：活动42场，爽约118人', ['42场', 'other 爽约 118人']],
    ['任务37：志愿服务42场，取消3场', ['42场', 'other 志愿服务取消 3场']],
    [
      '任务24：处置案件1180件，误报21件，市民不满意3件',
      ['1180件', 'other 误报 21件', 'other 市民不满意 3件'],
    ],
  ])('is no achievement, and keeps its word: %s', (text, found) => {
    expect(figures(text)).toEqual(found);
  });

  test.each([
    ['任务10：检查加油站33家，查出超标2家', ['33家', '2家']],
    ['任务15：查处超载车辆46辆，清退僵尸车8辆', ['46辆', '8辆']],
    ['任务27：更换破损垃圾桶60只，修复漏水车厢4个', ['60只', '4个']],
    ['任务27：换下垃圾桶60只，坏掉的12只都换了新的', ['60只', '12只']],
    ['任务21：疫苗追溯接入23家，漏扫71支已补录', ['23家', '71支']],
    ['任务4：矫正灯臂131盏，查修电缆故障58处', ['131盏', '58处']],
    ['任务30：追讨欠薪12起，责令停工2处', ['12起', '2处']],
    ['任务26：推倒违建3处，砸掉地锁32个', ['3处', '32个']],
    ['任务13：缺失井盖补齐32个', ['32个']],
    ['任务24：逾期件清零32件', ['32件']],
    ['任务30：欠费催缴86户，拒不整改立案3起', ['86户', '3起']],
    ['任务8：黑臭水体巡查60次未发现反弹', ['60次']],
    ['任务15：影响通行的车位取消73个', ['73个']],
    ['任务10：黑加油站点端掉7个', ['7个']],
    ['任务23：议事会协商议题33件，被市报头版报道1次', ['33件', '1次']],
  ])('is work where somebody deals with it: %s', (text, found) => {
    expect(figures(text)).toEqual(found);
  });
});

test.each([
  ['任务27：新桶放下去204只，多的16只留库房备用', 'other'],
  ['任务27：发放垃圾袋1.2万只，库存备用3000只', 'other'],
  ['任务26：拆违2.31万平方米，欠账0.29万平方米', 'remaining'],
  ['任务16：电梯竣工37部，停在基坑阶段15部', 'remaining'],
  ['任务21：护理上门服务316单，均价168元', 'other'],
  ['任务26：拆违31处，体量最大的一处有3400平方米', 'size'],
])('what lies by, is owed, stands still, is a price or one of them is none: %s', (text, role) => {
  const [done, ...others] = figures(text);
  expect(done).toMatch(/^\d/u);
  for (const one of others) expect(one).toMatch(new RegExp(`^${role} `, 'u'));
});
