import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FoundNumber, findNumbers, readNumber } from '../../../src/reading/numbers/numbers.ts';
import { quoteAt } from '../../../src/reading/text/text.ts';

describe('the numbers of a text', () => {
  test.each([
    ['完成十二处', '十二 12'],
    ['绿道惠及两百三十余户', '两百三十余 230 about'],
    ['完成了六座', '六 6'],
    ['已整治两处黑臭水体', '两 2'],
    ['改造3,600户', '3,600 3600'],
    ['完成投资1.35亿元', '1.35亿 135000000'],
    ['新增绿地3.1万平方米', '3.1万 31000'],
    ['建成５个', '５ 5'],
    ['一千二百家', '一千二百 1200'],
    ['叁万伍仟元', '叁万伍仟 35000'],
    ['完成百分之八十六', '百分之八十六 86%'],
    ['签订率98.6％', '98.6％ 98.6%'],
    ['八分之五', '八分之五 0.625 of 1'],
    ['已完成5/8', '5/8 0.625 of 1'],
    ['完成率九成', '九成 0.9 of 1'],
    ['达到六成五', '六成五 0.65 of 1'],
    ['已完成一半', '一半 0.5 of 1'],
    ['半个月', '半 0.5'],
    ['第三条', '第三 3th'],
    ['No. 3', 'No. 3 3th'],
    ['新建4至6座', '4至6 4..6'],
    ['增长10%-15%', '10%-15% 10..15%'],
    ['三四处', '三四 3..4 about'],
    ['十七八个', '十七八 17..18 about'],
    ['约30家', '30 30 about'],
    ['30家左右', '30 30 about'],
    ['近百家', '百 100 about'],
    ['增长-5.2%', '-5.2% -5.2%'],
    ['任务二', '二 2'],
    ['应为六。', '六 6'],
    ['任务5，360户', '5 5; 360 360'],
    ['任务二十八完成六座', '二十八 28; 六 6'],
    ['由50%提高到65%', '50% 50%; 65% 65%'],
    ['从3座增加到5座', '3 3; 5 5'],
    ['12-5', '12 12; 5 5'],
    ['建设5个15分钟社区便民商圈', '5 5'],
    ['两座公厕', '两 2'],
    ['主任一名、清单一份', '一 1; 一 1'],
    ['一处未完成', '一 1'],
    ['built six parks', 'six 6'],
  ])('%s: %s', (text, numbers) => {
    expect(findNumbers(text).map(shown).join('; ')).toBe(numbers);
  });

  test.each([
    'PM2.5',
    '5G基站',
    '5A级景区',
    'COVID-19',
    'G308国道',
    'K12教育',
    '统一部署',
    '进一步推进',
    '一批项目',
    '一户一档',
    '一个个',
    '十个一',
    '六大行动',
    '四个一批',
    '千家万户',
    '数十家',
    '几百人',
    '零件',
    '二十大',
    '“十三五”规划',
    '十四五规划',
    '双十一期间',
    '十五分钟便民圈',
    '周三下午',
    '每周三',
    '三环路',
    '第一时间',
    '一座都没有',
    '没有一家报名',
    '2. 完成',
    '一、进展',
    '（一）进展',
    '9:30',
    '3-2-501',
    '192.168.0.1',
    '0531-88888888',
    '济发〔2020〕3号',
    '《泉城市民国际礼仪22条》',
    'https://example.org/a/12?b=3',
    '.5公里',
  ])('finds none in %s', (text) => {
    expect(findNumbers(text).map(shown)).toEqual([]);
  });

  test('stand in the original where their spans say, in order, and do not overlap', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const numbers = findNumbers(text);
        for (const [at, { text: words, span }] of numbers.entries()) {
          expect(quoteAt(text, span)).toBe(words);
          expect(words).not.toBe('');
          expect(span.start).toBeGreaterThanOrEqual(numbers[at - 1]?.span.end ?? 0);
        }
      }),
    );
  });

  test('are the same in full-width writing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), (value) => {
        const wide = String(value).replace(/\d/g, (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        );
        expect(findNumbers(`完成${wide}户`).map((one) => one.value)).toEqual([value]);
      }),
    );
  });
});

describe('a text that is a number and nothing else', () => {
  test.each([
    ['12', 12],
    ['-3', -3],
    [' １２ ', 12],
    ['二十八', 28],
    ['3.6万', 36000],
    ['86%', 86],
    ['第3', 3],
    ['八成', 0.8],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['', '两条', '3到5', '三四', 'PM2.5', '12座', '第'])('%j is none', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

const KINDS = { count: '', percent: '%', ratio: ' of 1', ordinal: 'th' } as const;

const shown = ({ text, value, upTo, kind, isAbout }: FoundNumber): string =>
  `${text} ${value}${upTo === null ? '' : `..${upTo}`}${KINDS[kind]}${isAbout ? ' about' : ''}`;

/** Pieces that reports are made of, put together at random. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'完成 新建 约 座 处 户 平方米 % 第 任务 至 - 余 分之 三 十二 两百 半 成 G20 PM2.5 统一 ， 。'.split(
          ' ',
        ),
      ),
      fc.nat({ max: 9999 }).map(String),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
