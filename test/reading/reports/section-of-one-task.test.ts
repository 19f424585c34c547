import { describe, expect, test } from '@jest/globals';
import { type Reporter, readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const LIAISON: Reporter = {
  units: ['区环卫管护中心'],
  groups: [],
  mayReportAny: false,
  today: '2020-06-24',
  recent: [],
};
const itemsOf = (text: string) => readReport({ text, quote: null }, LIAISON, reader)?.items ?? [];

describe('a section that has its words', () => {
  test.each([
    ['problems', '任务28公厕完工4座，问题是水电接入慢；任务27四分类社区3个'],
    ['problems', '任务28公厕完工4座，问题是水电接入慢。任务27四分类社区3个'],
    ['problems', '28号公厕完工4座，存在问题水电接入慢；27号四分类社区3个'],
    ['problems', '任务28公厕完工4座，困难是水电接入慢，任务27四分类社区3个'],
    ['problems', '任务28公厕完工4座，水电接入慢，任务27四分类社区3个'],
    ['next', '任务28：公厕完工4座，下一步抓紧验收；任务27：四分类社区3个'],
    ['next', '任务28：公厕完工4座，下一步抓紧验收。任务27：四分类社区3个'],
  ] as const)('ends where another task is named (%s): %s', (section, text) => {
    const [first, second] = itemsOf(text);
    expect(first?.[section]).not.toBe('');
    expect(second).toMatchObject({ task: 27, [section]: '', metrics: [{ value: 3, target: 2 }] });
  });

  test.each([
    '公厕完工4座，四分类社区3个。下一步任务28抓紧验收，任务27抓培训',
    '公厕完工4座，四分类社区3个。下一步：任务28抓紧验收；任务27抓培训',
  ])('lists tasks where it names them itself: %s', (text) => {
    const told = itemsOf(text);
    expect(told.find(({ task }) => task === 28)?.next).toContain('抓紧验收');
    expect(told.find(({ task }) => task === 27)?.next).toContain('抓培训');
  });
});
