import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-07-28', recent: [] };
const item = (text: string) => readReport({ text, quote: null }, office, reader)?.items[0];

describe('what follows the rest of one thing and its day', () => {
  test.each([
    ['任务11：桩基完成80根，剩余20根9月完成，', '箱梁架设15跨'],
    ['任务18：便民商圈建成3个，剩下2个年底前建成，', '走访商户90家'],
    ['任务27：四分类达标学校80所，剩余9所10月底前达标，', '开展宣讲60场'],
    ['任务28：公厕完工4座，其余4座年底前完工，', '检查公厕120座次'],
    ['任务30：整改隐患300条，剩余12条9月底前改完，', '约谈企业8家'],
    ['任务4：补灯120盏，剩30盏月底前补完，', '修故障灯66盏'],
    ['任务8：雨污分流完工36个，剩余8个9月底前开工，', '另完成管网检测21公里'],
  ])('is done, and in no plan: %s%s', (told, other) => {
    const read = item(`${told}${other}`);
    expect(read?.progress).toContain(other);
    expect(read?.metrics).toHaveLength(2);
    expect(read?.next).not.toBe('');
  });

  test.each(['其中2座9月底完工', '争取提前完工1座', '还要新建2座', '同步做好移交'])(
    'goes on with the plan where it says so: %s',
    (plan) => {
      expect(item(`任务28：公厕完工4座，剩下4座年底前完工，${plan}`)?.next).toContain(plan);
    },
  );
});
