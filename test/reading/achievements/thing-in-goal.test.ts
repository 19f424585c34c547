import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-20', recent: [] };
const told = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? []).flatMap(
    ({ metrics }) => metrics,
  );

describe('what is put into the thing of a goal', () => {
  test.each([
    '任务28：公厕扶手装好36个',
    '任务28：公厕安装扶手36个',
    '任务28：公厕的扶手都装好了，一共36个',
    '任务28：公厕扶手装好了，一共36个',
    '任务28：公厕标识牌换了8座',
    '任务28：公厕除臭设备安装6座',
    '任务9：公园安装长椅30个',
    '任务9：公园的垃圾桶都换新了，共60个',
    '任务18：便民商圈标识牌安装12个',
    '任务18：便民商圈新增便利店12个',
    '任务27：四分类社区垃圾桶更换36个',
    '任务20：聚集区摊位划好60个',
    '任务5：样板街灯杆换装60条',
    '任务26：无违建街道宣传栏换了20个',
    '任务16：老旧小区单元门换了120个',
  ])('counts towards no goal: %s', (text) => {
    expect(told(text).map(({ target }) => target)).toEqual([null]);
  });

  test.each([
    '任务28：公厕项目完成3个',
    '任务28：公厕工程完工3座',
    '任务28：公厕都改造完了，一共3座',
    '任务28：公厕改造都完成了，一共6座',
    '任务28：泺口街道的公厕都完工了，一共3座',
    '任务9：公园建设工程开工9处',
    '任务9：口袋公园都开工了，共9处',
    '任务3：历史建筑标志牌挂了2处',
  ])('but the thing itself does: %s', (text) => {
    expect(told(text).map(({ target }) => target)).toEqual([0]);
  });
});

describe('a thing of which a clause says that all of it was done', () => {
  test.each([
    ['任务33：体育馆跟健身中心的避难场所指示牌都装上了，一共46块', '避难场所指示牌'],
    ['任务9：清河公园的长椅都安上了，总共30把', '长椅'],
    ['任务32：易涝点的警示牌都立起来了，共12块', '警示牌'],
    ['任务14：人行道的盲道砖都补好了，共230块', '盲道砖'],
    ['任务28：这几座公厕都改造完了，一共3座', '公厕'],
  ])('names the sum behind it: %s', (text, name) => {
    expect(told(text)[0]?.name).toBe(name);
  });
});
