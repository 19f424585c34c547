import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const toilets = {
  units: ['区环卫管护中心'],
  groups: [],
  mayReportAny: false,
  today: '2020-06-18',
  recent: [],
};
const read = (text: string) => readReport({ text, quote: null }, toilets, reader);

describe('a promise', () => {
  test.each([
    '我们一定抓好落实',
    '公厕的事我们一定抓好落实',
    '任务28我们一定按期完成',
    '公厕这项工作，我局一定全力推进，确保8座完成',
    '公厕我们一定按要求完成8座',
  ])('is no report: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('beside what was done is one', () => {
    const reading = read('公厕建设我们一定抓紧，已完成4座');
    expect(reading?.items).toMatchObject([{ task: 28, metrics: [{ value: 4 }] }]);
  });
});

describe('what is passed on, or calls people together,', () => {
  test.each([
    '转一下市里的：7月15日前各区报公厕建设计划3座，大家知悉',
    '转发市里通知：6月底前各区完成公厕8座',
    '转上级要求：公厕每区建设8座，请知悉',
    '召开公厕建设推进会，明天上午9点，三楼',
    '召开公厕建设推进会明天下午3点在三楼',
    '召开公厕推进会，下周三上午，三楼',
  ])('is no report: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each(['召开公厕建设推进会2次，建成公厕3座', '任务28建成公厕3座，请知悉'])(
    'is one where it counts work: %s',
    (text) => {
      expect(read(text)).not.toBeNull();
    },
  );
});

describe('a figure of the plan with what is asked of it', () => {
  test.each([
    '公厕8座的位置',
    '8座公厕的建设标准',
    '8座公厕的截止日期',
    '公厕8座的具体名单',
    '8座公厕的改造标准',
  ])('is no report: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('that was settled is one', () => {
    expect(read('任务28：已确定8座公厕的位置')).not.toBeNull();
  });
});
