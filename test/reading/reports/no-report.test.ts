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

describe('what the year is to bring, in a sentence of its own', () => {
  test.each([
    ['任务28：目标：8座；已建成：5座', 8, 5],
    ['任务28：公厕目标：8座；完成：5座', 8, 5],
    ['任务28：目标是改造8座。已完成3座', 8, 3],
    ['任务28：全年任务是建设公厕8座；目前建成3座', 8, 3],
  ])('is kept with its task beside what was done: %s', (text, wanted, done) => {
    const [item] = read(text)?.items ?? [];
    expect(item).toMatchObject({ task: 28, metrics: [{ value: done, target: 0 }] });
    expect(item?.noted).toMatchObject([{ value: wanted, role: 'target' }]);
    expect(read(text)?.unplaced).toBeUndefined();
  });

  test.each(['任务28的目标是建设8座', '任务28目标：8座', '目标：8座；时限：年底'])(
    'is no report alone: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('what was seen or heard of another area', () => {
  test.each([
    '看新闻历城今年公厕建成21座，人家这速度',
    '刷到历下区公厕建成20座，厉害',
    '今天看电视说槐荫区公厕完工12座',
    '新闻上说历城公厕建成15座',
    '公众号上章丘公厕改造20座了',
    '朋友圈看到章丘公厕改造20座了',
    '你看人家历城公厕都20座了',
    '羡慕历城，公厕都建成20座了',
    '隔壁历下公厕都完工9座了',
    '今天去历下学习，他们公厕建成15座',
  ])('is no report of ours: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test.each([
    '去历下学习后，我们公厕建成5座',
    '看到历下的做法后，我们公厕建成5座',
    '对标历下经验，公厕改造完成5座',
    '组织人员到历下学习，公厕完工5座',
  ])('takes nothing from what we did: %s', (text) => {
    expect(read(text)?.items).toMatchObject([{ task: 28, metrics: [{ value: 5 }] }]);
  });
});
