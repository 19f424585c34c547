import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const OFFICE = { units: [], groups: [], mayReportAny: true, today: '2020-09-25', recent: [] };
const figures = (text: string) =>
  (readReport({ text, quote: null }, OFFICE, reader)?.items ?? []).flatMap(
    ({ metrics, noted = [] }) => [
      ...metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`),
      ...noted.map(({ name, role, value, unit }) => `${role} ${name} ${value}${unit}`),
    ],
  );

describe('what has a state or a verb of its own', () => {
  test.each([
    ['任务32：易涝点整治完21处，在干4处', ['易涝点整治完 21处', 'remaining 易涝点在干 4处']],
    [
      '任务13：井盖病害处理好29处，在打样5处；雨水箅子清掏840座，在排期60座',
      [
        '井盖病害处理好 29处',
        '雨水箅子清掏 840座',
        'remaining 井盖病害处理好在打样 5处',
        'remaining 雨水箅子在排期 60座',
      ],
    ],
    ['任务26：违建拆掉74处，正拆6处', ['违建拆掉 74处', 'remaining 违建正拆 6处']],
    [
      '任务18：便民店开门19家，试营业2家，在进货1家',
      ['便民店开门 19家', '便民店试营业 2家', 'remaining 便民店在进货 1家'],
    ],
  ])('takes over nothing of what was done before it: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    [
      '任务16：既有住宅加装电梯收到申请118部，图审通过74部，开工52部，竣工投用37部',
      [
        '既有住宅加装电梯收到申请 118部',
        '图审通过 74部',
        '既有住宅加装电梯开工 52部',
        '既有住宅加装电梯竣工投用 37部',
      ],
    ],
    [
      '任务33：区里派给18所学校，11所挂牌并备足物资，5所正在装指示灯',
      ['学校挂牌并备足物资 11所', 'target 学校 18所', 'remaining 学校正在装指示灯 5所'],
    ],
    ['任务31：台账共9户，已注销3户、转产1户', ['注销 3户', '转产 1户', 'target 台账 9户']],
    [
      '任务22：逾期未还率3.2%，排队等候由平均17分钟压到6分钟',
      ['逾期未还率 3.2%', '排队等候 6分钟', 'baseline 排队等候 17分钟'],
    ],
  ])('is of the thing, and not of the step before it: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('is not done where it goes through its procedure', () => {
    expect(figures('任务16：签下31户，搬空27户，钉子户3户走程序')).toContain(
      'other 钉子户走程序 3户',
    );
  });

  test('is so by now where 现在 stands before it', () => {
    expect(figures('任务28：公厕现在是5座投用、2座正在贴外墙砖')).toContain('公厕投用 5座');
  });

  test('counts each stage of a row, however bare the words between', () => {
    expect(figures('任务16：加装电梯联审通过61部，审图60部，破土44部，交付31部')).toEqual([
      expect.stringContaining('61部'),
      '审图 60部',
      expect.stringContaining('破土 44部'),
      expect.stringContaining('交付 31部'),
    ]);
  });
});

describe('a verb that no list holds', () => {
  test.each([
    ['任务21：电子社保卡线上领卡9400多人', ['电子社保卡线上领卡 9400人']],
    ['任务10：非道路移动机械喷码2215台', ['非道路移动机械喷码 2215台']],
    ['任务21：两定机构接通电子凭证422家', ['两定机构接通电子凭证 422家']],
    ['任务21：升到四级的医院2家', ['升到四级的医院 2家']],
    ['任务37：文明引导排班1680小时', ['文明引导排班 1680小时']],
    ['任务25：光缆新敷设73皮长公里', ['光缆新敷设 73皮长公里']],
    ['任务27：分类亭落地23座，厨余拉走412桶次', ['分类亭落地 23座', '厨余拉走 412桶次']],
    ['任务12：公共停车补贴拨了118.4万', ['公共停车补贴拨 118.4万元']],
    ['任务22：办证410张，还书率97.8%', ['办证 410张', '还书率 97.8%']],
    ['任务4：查断线46处，夜巡26个晚上', ['查断线 46处', '夜巡 26个晚上']],
    ['任务32：出警均时4分50秒', ['出警均时 4.83分钟']],
    ['任务8：大明湖路断面总磷0.18', ['大明湖路断面总磷 0.18']],
    ['任务15：9月蹲守11个通宵', ['蹲守 11个通宵']],
    ['任务37：志愿者站岗值守1900小时', ['志愿者站岗值守 1900小时']],
    ['任务12：路侧泊位刷漆1460个，装桩车位88个', ['路侧泊位刷漆 1460个', '装桩车位 88个']],
  ])('tells by its form that so much was done: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['任务18：便民店配件12个', ['other 便民店配件 12个']],
    ['任务9：花漾街区基本成型3处', ['other 花漾街区基本成型 3处']],
    [
      '任务21：电子社保卡没领卡的300人',
      expect.not.arrayContaining([expect.stringMatching(/^电子/u)]),
    ],
  ])('is no noun of two such signs, and nothing that is not done: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('another verb of a thing of the plan', () => {
  const counted = (text: string) =>
    (readReport({ text, quote: null }, OFFICE, reader)?.items ?? []).flatMap(({ metrics }) =>
      metrics.filter(({ target }) => target !== null).map(({ name, value }) => `${name} ${value}`),
    );

  test.each([
    ['任务9：口袋公园动工4处，放线2处，花漾街区出形象3处', ['口袋公园动工 4']],
    ['任务9：绿道贯通2公里，花漾街区摆桩1处', ['绿道贯通 2']],
    ['任务16：老旧小区进场5个，物业签约38个小区', ['老旧小区进场 5']],
    ['任务9：口袋公园动工4处，花漾街区3条正铺草', ['口袋公园动工 4']],
  ])('is not done by the one before it: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  test('leaves a list of things to the verb before it', () => {
    expect(counted('任务9：动工口袋公园4处、山体公园2处')).toEqual([
      expect.stringContaining('4'),
      expect.stringContaining('2'),
    ]);
  });
});

describe('another work at a thing of the plan', () => {
  test.each([
    '任务28：公厕装灯6座，刷漆5座',
    '任务9：绿道栽树5.2公里、铺草3公里，公园补苗6处',
    '任务9：绿道换灯4公里，公园接水7处',
    '任务16：老旧小区贴公示7个，接通临电3个',
    '任务28：8月末公厕总数6座',
  ])('counts towards no goal: %s', (text) => {
    const counted = (readReport({ text, quote: null }, OFFICE, reader)?.items ?? []).flatMap(
      ({ metrics }) => metrics.filter(({ target }) => target !== null),
    );
    expect(counted).toEqual([]);
  });

  test.each([
    ['任务9：绿道铺设5公里', 5],
    ['任务16：老旧小区开工4个', 4],
    ['任务20：夜间经济示范区授牌1个', 1],
  ])('is none where the goal wants just that: %s', (text, value) => {
    const [item] = readReport({ text, quote: null }, OFFICE, reader)?.items ?? [];
    expect(item?.metrics).toContainEqual(
      expect.objectContaining({ value, target: expect.any(Number) }),
    );
  });
});
