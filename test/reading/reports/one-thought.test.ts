import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-08-26', recent: [] };
const sectionsOf = (text: string) => {
  const item = readReport({ text, quote: null }, office, reader)?.items[0];
  return [item?.progress, item?.problems, item?.next, item?.experience];
};

describe('a thought that a comma does not end', () => {
  test.each([
    [
      '便民商圈建成2个，剩下三个，力争9月底前弄完',
      ['便民商圈建成2个', '', '剩下三个，力争9月底前弄完', ''],
    ],
    [
      '便民商圈建成2个，剩下三个力争9月底前弄完',
      ['便民商圈建成2个', '', '剩下三个力争9月底前弄完', ''],
    ],
    [
      '任务27可回收利用率31.5%，离35%，还差点',
      ['任务27可回收利用率31.5%', '离35%，还差点', '', ''],
    ],
    ['绿道建成5公里，还差一点', ['绿道建成5公里，还差一点', '', '', '']],
    ['公厕完工3座，月底前，再开2座', ['公厕完工3座', '', '月底前，再开2座', '']],
    [
      '避难场所建成17处，跟体育中心谈了2处场馆，还没签',
      ['避难场所建成17处，跟体育中心谈了2处场馆，还没签', '', '', ''],
    ],
    ['公园开工8处，说明：绿道因迁改滞后', ['公园开工8处', '说明：绿道因迁改滞后', '', '']],
    [
      '绿道建成5公里\n备注：绿道剩余3公里受管线影响',
      ['绿道建成5公里', '备注：绿道剩余3公里受管线影响', '', ''],
    ],
    [
      '危化品企业关停1家，上级要求年底前全部搬完，压力很大',
      ['危化品企业关停1家', '上级要求年底前全部搬完，压力很大', '', ''],
    ],
    [
      '安置房基本建成到这个月底是2080套，离2129还差49套',
      ['安置房基本建成到这个月底是2080套，离2129还差49套', '', '', ''],
    ],
    [
      '绿道建成5公里\n说明：绿道剩余1处因管网未接通暂停',
      ['绿道建成5公里', '说明：绿道剩余1处因管网未接通暂停', '', ''],
    ],
    ['亮灯率98%，楼体亮化有3处业主不同意', ['亮灯率98%', '楼体亮化有3处业主不同意', '', '']],
    [
      '老旧小区开工3个，其余4个正在做施工图审查，预计9月开工',
      ['老旧小区开工3个', '', '其余4个正在做施工图审查，预计9月开工', ''],
    ],
    [
      '2条样板街已验收，明湖北路完成设计，预计9月亮相',
      ['2条样板街已验收', '', '明湖北路完成设计，预计9月亮相', ''],
    ],
    [
      '任务11打桩628根，二环北路那块拆迁没完，施工队进不去场',
      ['任务11打桩628根', '二环北路那块拆迁没完，施工队进不去场', '', ''],
    ],
    [
      '任务24问题解决589个，没处置的67个，主要是权属不清',
      ['任务24问题解决589个', '没处置的67个，主要是权属不清', '', ''],
    ],
    [
      '任务28公厕完工3座，2座在走招标程序（预计9月10日前开标）',
      ['任务28公厕完工3座，2座在走招标程序（预计9月10日前开标）', '', '', ''],
    ],
    [
      '任务26新创建4个街道已通过验收，另有3个街道计划9月份申报',
      ['任务26新创建4个街道已通过验收', '', '另有3个街道计划9月份申报', ''],
    ],
    [
      '便民商圈建成2个，下一步先把装修的几处9月底前开起来',
      ['便民商圈建成2个', '', '下一步先把装修的几处9月底前开起来', ''],
    ],
    ['停车场到月底开工4处，下月再开1处', ['停车场到月底开工4处', '', '下月再开1处', '']],
    ['停车场完工2处，到月底能再完工1处', ['停车场完工2处', '', '到月底能再完工1处', '']],
  ])('stands in one section: %s', (text, expected) => {
    expect(sectionsOf(text)).toEqual(expected);
  });
});

describe('what a report says beside its sections', () => {
  test('stays in the progress where it tells how that came about, and the problems have a head below', () => {
    const text =
      '任务22：一季度受疫情影响，图书馆闭馆57天。7月戏曲演出12场。主要问题：演出经费有缺口';
    expect(sectionsOf(text)).toEqual([
      '一季度受疫情影响，图书馆闭馆57天。7月戏曲演出12场',
      '演出经费有缺口',
      '',
      '',
    ]);
  });

  test('ends a list of what is done and what is not: only the latter is in the way', () => {
    const text = '便民商圈：✅工人新村 ✅无影山 ❌宝华（商户没谈拢）——5个里头成了俩';
    expect(sectionsOf(text).slice(0, 2)).toEqual([
      '便民商圈：✅工人新村 ✅无影山\n5个里头成了俩',
      '❌宝华（商户没谈拢）',
    ]);
  });

  test('is a plan where a new sentence behind the problems says for when', () => {
    const text = '任务13大中修完工1条。问题是沥青站限产，影响进度。9月争取再完工1条';
    expect(sectionsOf(text).slice(1, 3)).toEqual([
      '问题是沥青站限产，影响进度',
      '9月争取再完工1条',
    ]);
  });

  test('is none of it where it calls somebody', () => {
    expect(sectionsOf('张科 公厕完工3座')[0]).toBe('公厕完工3座');
  });
});

describe('a head in plain words', () => {
  test.each([
    ['遇到什么困难：', 1],
    ['卡在哪儿了：', 1],
    ['需要领导协调的：', 1],
    ['接下来干什么：', 2],
    ['往后怎么弄：', 2],
    ['往下怎么干：', 2],
    ['有啥好做法：', 3],
    ['做法：', 3],
    ['做了什么：', 0],
    ['干成的事：', 0],
  ])('opens the section that its one noun names: %s', (head, place) => {
    const lines = ['任务23：', '进展：巡查320次', `${head}已有多处在办的事`];
    expect(sectionsOf(lines.join('\n'))[place]).toContain('已有多处在办的事');
  });

  test.each(['样板街问题整改：完成3处', '困难群众救助：已发放260户'])(
    'is none where a thing is named: %s',
    (line) => {
      expect(sectionsOf(`任务21\n${line}`)[0]).toContain(line.slice(line.indexOf('：') + 1));
    },
  );
});

describe('what is in the way, said in a plain negation', () => {
  test.each([
    '居民意见不好统一',
    '主要是物业不让进',
    '村民不让动土',
    '物业也不准停车',
    '两家产权单位不同意',
    '这几处没人管',
    '雨天不能施工',
    '时间有点紧',
    '有些店铺老换人',
    '老得补签',
    '目前签约医生人手不够用',
    '手续比较麻烦',
    '三天两头停电',
  ])('is a problem: %s', (clause) => {
    expect(sectionsOf(`任务16开工3个，${clause}`)[1]).toBe(clause);
  });

  test('is one behind a plan too', () => {
    const told = sectionsOf('停车场开工3处，剩两处，力争10月进场，产权方不让勘探');
    expect(told.slice(1, 3)).toEqual(['产权方不让勘探', '剩两处，力争10月进场']);
  });
});

describe('a word that asks, said twice', () => {
  test.each([
    ['送戏下乡48场。经验做法：推行菜单式服务，群众点啥演啥，送到家门口', 3, '群众点啥演啥'],
    ['送戏下乡48场。缺什么补什么，补配图书2000册', 0, '缺什么补什么'],
    ['送戏下乡48场，哪里需要去哪里', 0, '哪里需要去哪里'],
    ['送戏下乡48场，能演多少演多少', 0, '能演多少演多少'],
  ])('asks nothing: %s', (text, place, words) => {
    expect(sectionsOf(`任务22 ${text}`)[place]).toContain(words);
  });

  test('asks where two things are asked of: 棚改今年开工多少基本建成多少', () => {
    const text = '棚改今年开工多少基本建成多少';
    expect(readReport({ text, quote: null }, office, reader)).toBeNull();
  });
});
