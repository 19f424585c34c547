import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const item = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];
const figures = (text: string) => [
  ...(item(text)?.metrics ?? []).map(({ name, value }) => `${name} ${value}`),
  ...(item(text)?.noted ?? []).map(({ role, name, value }) => `${role} ${name} ${value}`),
];

const DONE = ['完工', '竣工', '投用', '开业', '上线', '办结', '整改', '建成'];
const NOT_YET = ['在测', '在装', '在修', '在办', '在改', '未动', '未开工', '筹备'];
const MARKS = ['', '、', '，', ' '];

describe('figures run together, each behind its verb', () => {
  test.each(DONE)('have each their own, with a mark or without: %s', (done) => {
    const wrong = NOT_YET.flatMap((state) =>
      MARKS.map((mark) => `任务25：智慧专题${done}13个${mark}${state}2个`).filter((text) => {
        const told = item(text);
        return (
          told?.metrics.map(({ value }) => value).join() !== '13' ||
          told.noted?.map(({ role, value }) => `${role} ${value}`).join() !== 'remaining 2'
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    [
      '任务28：公厕投用3座在修2座未动3座',
      ['公厕投用 3', 'remaining 公厕在修 2', 'remaining 公厕未动 3'],
    ],
    ['任务9：公园开工9处未开工3处，绿道5公里', ['公园开工 9', '绿道 5', 'remaining 公园未开工 3']],
    ['任务28：公厕完工3座2座在建', ['公厕完工 3', 'remaining 公厕在建 2']],
    ['任务28：5座在北园街道建成', ['在北园街道建成 5']],
    ['任务16：老旧小区7个开工4个', ['老旧小区开工 4', 'target 老旧小区 7']],
    ['任务31：3家关停、2家就地改造达标', ['关停 3', '就地改造达标 2']],
    ['任务31：关停高风险企业6家，搬迁2家', ['关停高风险企业 6', '高风险企业搬迁 2']],
    ['任务31：3家已关停、2家搬迁', ['关停 3', '搬迁 2']],
    ['任务28：药山、泺口3座在砌墙', ['remaining 药山、泺口 3']],
    [
      '任务20：夜间经济聚集区确定选址2个，1个动工',
      ['夜间经济聚集区动工 1', 'other 夜间经济聚集区确定选址 2'],
    ],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('count for no goal where they only begin it', () => {
    const told = item('任务20：夜间经济聚集区确定选址2个，1个动工');
    expect(told?.metrics.map(({ target }) => target)).toEqual([null]);
  });
});

describe('a level by the end of the month', () => {
  test.each([
    ['任务16：棚改基本建成到这个月底是两千零八十套，离2129还差49套', 2080, 'target 2129'],
    ['任务16：棚改基本建成到这个月底是2080套，离2129套还差49套', 2080, 'target 2129'],
    ['任务28：公厕到月底是五座，离八座还差三座', 5, 'target 8'],
  ])('is what was reached, and what it is held to is wanted: %s', (text, value, wanted) => {
    expect(item(text)?.metrics.map((one) => one.value)).toEqual([value]);
    expect(item(text)?.noted?.map((one) => `${one.role} ${one.value}`)).toContain(wanted);
    expect(item(text)?.next).toBe('');
  });

  test.each(['任务28：公厕到月底要建成五座', '任务28：争取公厕到月底有五座'])(
    'is not told by a plan for it: %s',
    (text) => {
      expect(item(text)?.metrics ?? []).toEqual([]);
    },
  );
});

describe('a share that the plan wants', () => {
  test('is reached where it is told as so much of a whole', () => {
    const told = item(
      '任务7：截至7月中旬建成区达标面积21.3平方公里，占建成区83.5平方公里的25.5%，完成年底25%的目标',
    );
    expect(told?.metrics.map(({ value, target }) => [value, target])).toEqual([
      [21.3, null],
      [25.5, 0],
    ]);
    expect(told?.metrics[0]?.name).toBe('建成区达标面积');
    expect(told?.noted?.map(({ role, value }) => [role, value])).toEqual([
      ['target', 83.5],
      ['target', 25],
    ]);
  });
});

describe('what stands behind 其中', () => {
  test.each([
    ['任务9：绿道建成5.6公里，其中8月1.2公里，公园开工9处，其中口袋公园5处', [5.6, 9], [1.2, 5]],
    ['任务9：公园开工9处，其中口袋公园5处，绿道建成5.6公里', [9, 5.6], [5]],
    ['任务13：修补路面1.2万平方米，其中8月3000平方米，更换井盖143套', [1.2, 143], [3000]],
    ['任务16：征收签约506户，其中货币化300户、实物206户', [506], [300, 206]],
  ])('is a part of the whole before it, and no more than that: %s', (text, wholes, parts) => {
    const told = item(text)?.metrics ?? [];
    expect(told.filter(({ isPart }) => !isPart).map(({ value }) => value)).toEqual(wholes);
    expect(told.filter(({ isPart }) => isPart).map(({ value }) => value)).toEqual(parts);
  });
});

describe('what takes back that a figure was done', () => {
  test.each([
    [
      '任务32：新增微型消防站4个，采购消防车1台（在途）',
      ['新增微型消防站 4', 'remaining 采购消防车 1'],
    ],
    ['任务25：安装监控120路（调试中）', ['remaining 安装监控 120']],
    [
      '任务33：设标识牌120块；跟体育中心谈了2处体育场馆，还没签',
      ['设标识牌 120', 'remaining 跟谈体育场馆 2'],
    ],
    ['任务10：取缔企业9家，其余49家未发现反弹', ['取缔企业 9', 'remaining 其余未发现反弹 49']],
    ['任务8：小清河清淤12.6公里，完成总工程量的60%', ['小清河清淤 12.6', 'rate 完成总工程量 60']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test('is no other result beside it', () => {
    const text = '任务36：抽检食品320批次，合格314批次，不合格的6批次已立案';
    expect(item(text)?.metrics.map(({ value }) => value)).toEqual([320, 314, 6]);
  });
});

describe('the name of a figure that only says how far', () => {
  test.each([
    ['任务37：新注册志愿者430人，总数突破9000人', '注册志愿者总数突破'],
    ['任务23：雪亮工程新接入探头640路，累计接入1.13万路', '雪亮工程新接入探头累计接入'],
    ['任务9：公园又开了2处，累计开工10处', '公园累计开工'],
    ['任务13：道路大中修3条完成1条', '道路大中修完成'],
    ['任务24：平均处置时间缩短到3.2小时', '平均处置时间缩短到'],
  ])('is of the thing before it: %s', (text, name) => {
    expect(item(text)?.metrics.at(-1)?.name).toBe(name);
  });

  test('counts the mean so far and not the month for what is in the air', () => {
    const told = item('任务10：7月PM2.5平均浓度31微克/立方米；1-7月累计浓度46微克/立方米');
    expect(told?.metrics.filter(({ target }) => target === 0).map(({ value }) => value)).toEqual([
      46,
    ]);
  });
});

describe('one thing measured in several ways', () => {
  const values = (text: string) =>
    (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
      ({ metrics, noted = [] }) => [
        ...metrics.map(({ value, unit }) => `${value}${unit}`),
        ...noted.map(({ role, value, unit }) => `${role} ${value}${unit}`),
      ],
    );

  test.each([
    ['任务37：巾帼志愿队伍现在36支1120人了', ['36支', '1120人']],
    ['任务32：消防队伍5支80人到位', ['5支', '80人']],
    ['任务30：企业12家300人参加培训', ['12家', '300人']],
    ['任务14：人行道6条3.4公里修好了', ['6条', '3.4公里']],
    ['任务14：人行道6条3.4公里还没修', ['remaining 6条', 'remaining 3.4公里']],
    ['任务12：停车场3处420个泊位还在建', ['remaining 3处', 'remaining 420个']],
    ['任务12：停车场3处420个泊位投用', ['3处', '420个']],
  ])('has what is said behind the last number: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
