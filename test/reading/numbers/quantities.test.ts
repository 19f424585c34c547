import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FoundQuantity, findQuantities } from '../../../src/reading/numbers/quantities.ts';
import { quoteAt } from '../../../src/reading/text/text.ts';

describe('the quantities of a text', () => {
  test.each([
    ['完成十二处', '12 处'],
    ['完成了六座', '6 座'],
    ['绿道惠及两百三十余户', '230 户 about'],
    ['改造公厕3,600座', '3600 座'],
    ['新增绿地3.1万平方米', '3.1 万平方米 = 31000 平方米'],
    ['新增绿地12.5万㎡', '12.5 万㎡ = 125000 平方米'],
    ['新增绿地3.6公顷', '3.6 公顷 = 36000 平方米'],
    ['流转3亩', '3 亩 = 2000 平方米'],
    ['拆违三万平', '30000 平 = 30000 平方米'],
    ['拆了4万2平方', '4.2 万平方 = 42000 平方米'],
    ['外墙3千5平方，内墙一万二平方', '3500 平方 = 3500 平方米; 12000 平方 = 12000 平方米'],
    ['补助3万5000元，2百零5户', '35000 元; 205 户'],
    ['拆了4万 2处', '2 处'],
    ['整治3万5至6万平方米', '3.5..6 万平方米 = 35000 平方米'],
    ['办了4万2020年的', ''],
    ['完成投资5000万元', '5000 万元 = 50000000 元'],
    ['投资1.35亿元', '1.35 亿元 = 135000000 元'],
    ['约3000多万元', '3000 万元 = 30000000 元 about'],
    ['三万户', '30000 户'],
    ['1标段路基完成，2、3标段清表', ''],
    ['共5个标段', '5 个'],
    ['绿道建成5公里', '5 公里 = 5000 米'],
    ['绿道建成800米', '800 米'],
    ['长度为3.2km', '3.2 km = 3200 米'],
    ['零点五公里', '0.5 公里 = 500 米'],
    ['建成5~8公里', '5..8 公里 = 5000 米'],
    ['建成11条（处）', '11 条（处）'],
    ['PM2.5平均浓度47微克/立方米', '47 微克/立方米'],
    ['浓度降到47μg/m³', '47 ug/m3 = 47 微克/立方米'],
    ['覆盖率86.7%', '86.7 %'],
    ['完成率九成以上', '90 % about'],
    ['已完成5/8', '62.5 %'],
    ['增长10%-15%', '10..15 %'],
    ['每座投资30-40万元', '30..40 万元 = 300000 元'],
    ['改造3至5万平方米', '3..5 万平方米 = 30000 平方米'],
    ['拨付5000-1万元', '0.5..1 万元 = 5000 元'],
    ['下降5个百分点', '5 个百分点 = 5 百分点'],
    ['出动300余人次、车辆50余台次', '300 人次 about; 50 台次 about'],
    ['招募志愿者20名', '20 名 = 20 人'],
    ['改造小区14个、楼座103栋、5600户', '14 个; 103 栋; 5600 户'],
    ['历时2个月', '2 个月'],
    ['7个工作日', '7 个工作日 = 7 工作日'],
    ['三四处', '3..4 处 about'],
    ['从3座增加到5座', '3 座; 5 座'],
    ['共5条，3条已开工', '5 条; 3 条'],
    ['建设5个15分钟社区便民商圈', '5 个'],
    ['完成３ 处', '3 处'],
    ['检查2次/天', '2 次/天'],
    ['built 6 km of greenway for 200 people', '6 km = 6000 米; 200 people = 200 人'],
  ])('%s: %s', (text, quantities) => {
    expect(findQuantities(text).map(shown).join('; ')).toBe(quantities);
  });

  test.each([
    '第三条',
    '2020年',
    '二〇二〇年',
    '20年10月',
    '10月31日',
    '3号线',
    '28号任务',
    '任务28',
    '5G',
    'PM2.5',
    '统一',
    '一批',
    '一处处',
    '一座都没有',
    '没有一个项目开工',
    '十五分钟便民圈',
    '12345热线',
    '110联动',
    '3个性化',
    '第12次',
    '《礼仪22条》',
    '9:30',
    '一、处理情况',
    '今年投入2000万',
  ])('there are none in %s', (text) => {
    expect(findQuantities(text).map(shown)).toEqual([]);
  });

  test('quote the original to the letter, number and unit together', () => {
    const text = '新建公厕 ６ 座';
    const [found] = findQuantities(text);
    expect(found?.text).toBe('６ 座');
    expect(found && quoteAt(text, found.span)).toBe('６ 座');
  });

  test('stand in any text where their spans say', () => {
    const pieces = fc.constantFrom(
      ...'完成 12 三 两百 万 . 座 处（条） 公里 % % 平方米 第 年 月 ６ 　 ，'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (words) => {
        const text = words.join('');
        for (const found of findQuantities(text))
          expect(quoteAt(text, found.span)).toBe(found.text);
      }),
    );
  });

  test('mean the same in metres and kilometres', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (metres) => {
        const [short, long] = findQuantities(`建成${metres}米，即${metres / 1000}公里`);
        expect(long?.canonical).toEqual(short?.canonical);
      }),
    );
  });
});

function shown({ value, unit, upTo, canonical, isAbout }: FoundQuantity): string {
  const same = canonical.value === value && canonical.unit === unit;
  const base = same ? '' : ` = ${canonical.value} ${canonical.unit}`;
  return `${value}${upTo === null ? '' : `..${upTo}`} ${unit}${base}${isAbout ? ' about' : ''}`;
}
