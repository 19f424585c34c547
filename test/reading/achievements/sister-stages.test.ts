import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-26', recent: [] };
const achieved = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(({ metrics }) =>
    metrics.map(({ name, value, unit }) => `${name} ${value}${unit}`),
  );

describe('a figure behind another of the same thing', () => {
  test.each([
    [
      '任务12 计划新建公共停车场6处，目前立项批复5处，开工4处，完工2处',
      ['公共停车场立项批复 5处', '公共停车场开工 4处', '公共停车场完工 2处'],
    ],
    [
      '任务31：7家中小型已关闭3家、就地改造完成2家、搬迁1家',
      ['中小型关闭 3家', '中小型就地改造完成 2家', '中小型搬迁 1家'],
    ],
    ['任务36 公布失信黑名单25家，移出6家', ['公布失信黑名单 25家', '失信黑名单移出 6家']],
    [
      '任务21 电子社保卡累计签发23.6万张，8月签发1.4万张',
      ['电子社保卡累计签发 23.6万张', '电子社保卡签发 1.4万张'],
    ],
    [
      '任务21 电子健康卡本月注册6320张，累计注册18.75万张',
      ['电子健康卡注册 6320张', '电子健康卡累计注册 18.75万张'],
    ],
    ['任务37 巾帼志愿服务队新成立4支，共38支', ['巾帼志愿服务队新成立 4支', '巾帼志愿服务队 38支']],
    [
      '任务24 路长制公示牌更新210块，全区现有640块',
      ['路长制公示牌更新 210块', '路长制公示牌 640块'],
    ],
    [
      '任务5 无影山中路拆了旧牌匾316块，新装的有240块',
      ['无影山中路拆了旧牌匾 316块', '无影山中路牌匾新装 240块'],
    ],
  ])('has the thing, and never what was done with it before: %s', (text, names) => {
    expect(achieved(text)).toEqual(names);
  });

  test.each([
    ['任务11：便民停车点完成立项8处，招标6处，进场4处，竣工1处', ['8处', '6处', '4处', '1处']],
    ['任务21 居家适老化改造评估完成210户，施工150户，验收96户', ['210户', '150户', '96户']],
  ])('is one stage in a row of them: %s', (text, figures) => {
    expect(achieved(text).map((one) => one.split(' ')[1])).toEqual(figures);
  });

  test.each([
    [
      '任务21：养老三年行动：今年任务是建4处街道综合养老服务中心、9处日间照料中心，到目前分别完成2处和7处',
      ['街道综合养老服务中心完成 2处', '日间照料中心完成 7处'],
    ],
    [
      '任务20 今年计划改造夜市3处、引进品牌20家，目前分别完成2处、13家',
      ['夜市完成 2处', '引进品牌完成 13家'],
    ],
  ])('is dealt out to the things in their order: %s', (text, names) => {
    expect(achieved(text)).toEqual(names);
  });

  test('is a share of the two that it agrees with, whatever stands between', () => {
    const text = '任务4：路灯补建全年计划42条，已完成31条，敷设电缆27.4公里，完成率73.8%';
    const items = readReport({ text, quote: null }, office, reader)?.items ?? [];
    const names = items.flatMap(({ noted = [] }) => noted.map(({ name }) => name));
    expect(names).toContain('路灯补建完成率');
  });

  test('is held against what was told in its unit, in a sentence of its own', () => {
    const text = '任务37 志愿活动搞了19场，来了640人；项目立项12个，扶持资金6万元。上个月是14场';
    const items = readReport({ text, quote: null }, office, reader)?.items ?? [];
    const told = items.flatMap(({ noted = [] }) =>
      noted.map(({ name, value, role }) => `${name} ${value} ${role}`),
    );
    expect(told).toContain('志愿活动 14 baseline');
  });
});

describe('a step on the way beside what was finished', () => {
  const credited = (text: string) =>
    (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(({ metrics }) =>
      metrics.flatMap(({ value, target }) => (target === null ? [] : [value])),
    );

  test.each([
    ['任务16：征收完成280户，签约415户', [280]],
    ['任务16：签约415户，征收完成280户', [280]],
    ['任务16：征收评估600户，完成征收280户', [280]],
    ['任务16：征收280户，已拆150户，选房120户', [280]],
    ['任务16：征收签约280户，搬离210户', [280]],
    ['任务16：房屋征收签约415户', [415]],
  ])('counts towards no goal of its own: %s', (text, values) => {
    expect(credited(text)).toEqual(values);
  });
});

describe('papers, places and contracts', () => {
  const credited = (text: string) =>
    (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(({ metrics }) =>
      metrics.flatMap(({ value, target }) => (target === null ? [] : [value])),
    );

  test.each([
    ['任务16：征收协议发放600户，签回420户', [420]],
    ['任务16：征收通知送达600户', []],
    ['任务18：便民商圈签约3个，开业2个', [2]],
    ['任务18：便民商圈签约3个', []],
    ['任务26：无违建街镇验收7个，通过4个', [4]],
    ['任务26：无违建街镇申报7个，通过4个', [4]],
    ['任务16：征收签约420户', [420]],
    ['任务16：货币化安置协议签订60套', [60]],
  ])('count only where the goal is reached by them: %s', (text, values) => {
    expect(credited(text)).toEqual(values);
  });

  test.each([
    ['任务28：公厕3座尚未动工，2座已完工', ['公厕完工 2座']],
    ['任务28：没开工的公厕2座，完工3座', ['公厕完工 3座']],
    ['任务28：公厕尚未验收3座，投用2座', ['公厕投用 2座']],
    ['任务31：未搬迁企业2家，已搬迁4家', ['企业搬迁 4家']],
    ['任务12：未投用泊位60个', []],
    ['任务27：未覆盖社区2个', []],
  ])('and what is not done yet gives nothing but its thing: %s', (text, names) => {
    expect(achieved(text)).toEqual(names);
  });
});
