import { describe, expect, test } from '@jest/globals';
import { inPlainWords } from '../../../src/reading/questions/in-plain-words.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: ['区水务局'], groups: [], today: '2020-07-06' };
const asked = (text: string): string => inPlainWords(text, ASKER, reader);

describe('a question', () => {
  test.each([
    ['麻烦您帮我看看任务8谁牵头', '任务8谁牵头'],
    ['想请教一下，任务8的牵头单位是哪家？', '任务8的牵头单位是哪家？'],
    ['请问任务8谁牵头', '任务8谁牵头'],
    ['劳驾查一查，任务8归哪个组，谢谢。', '任务8归哪个组'],
    ['另外想请教批示几天办结', '批示几天办结'],
    ['请把任务8的责任单位给我列一下', '任务8的责任单位'],
  ])('is heard without its courtesy: %s', (text, plainly) => {
    expect(asked(text)).toBe(plainly);
  });

  test.each([
    ['明天要开会汇报，请问任务8谁牵头', '任务8谁牵头'],
    ['写材料要用个准数，麻烦告诉我绿道建几公里', '绿道建几公里'],
    ['看到98%这个数，想请您帮忙查一下它在哪些任务里', '98%在哪些任务里'],
    ['我们是任务8的配合单位，想问一下牵头的是谁', '任务8牵头的是谁'],
  ])('is heard without what it is asked for, but with what it is asked of: %s', (text, plainly) => {
    expect(asked(text)).toBe(plainly);
  });

  test.each([
    ['附件3里的第8项任务谁牵头', '第8项任务谁牵头'],
    ['任务8在文件里归哪个组', '任务8归哪个组'],
    ['在37项当中，民政局有哪几项', '民政局有哪几项'],
    ['麻烦查一下附件3，第五组有哪些任务', '第五组有哪些任务'],
  ])('is heard without where its answer stands: %s', (text, plainly) => {
    expect(asked(text)).toBe(plainly);
  });

  test.each([
    ['这活儿多咱干完咧', '这活儿什么时候干完'],
    ['护岸几时修完', '护岸什么时候修完'],
    ['办公室搁哪个局', '办公室在哪个局'],
    ['公文签了还兴改吗', '公文签了还能改吗'],
    ['副总指挥是哪几位来着', '副总指挥是哪几位'],
    ['任务31到25年要做到啥', '任务31到2025年要做到啥'],
  ])('is heard in the words of the standard language: %s', (text, plainly) => {
    expect(asked(text)).toBe(plainly);
  });

  test.each([
    ['总指挥由哪位领导担任', '总指挥是谁'],
    ['谁担任第七组组长', '第七组组长是谁'],
    ['安全运行组由谁任组长', '安全运行组组长是谁'],
    ['指挥部办公室这边，主任一职是由谁担任的', '指挥部办公室主任是谁'],
    ['任总联络员的是哪位', '总联络员是谁'],
  ])('of who holds a post is put most plainly: %s', (text, plainly) => {
    expect(asked(text)).toBe(plainly);
  });

  test.each([
    ['垃圾分类谁千头', '垃圾分类谁牵头'],
    ['任务22的内榕是什么', '任务22的内容是什么'],
    ['付总指挥是谁', '副总指挥是谁'],
    ['任务12是那个组的', '任务12是哪个组的'],
    ['通知有那些附件', '通知有哪些附件'],
  ])('is heard with its words put right: %s', (text, plainly) => {
    expect(asked(text)).toBe(plainly);
  });

  test.each([
    '通知里有没有写联系电话',
    '这个写在文件里吗',
    '文件里没写扣分吧',
    '前头几项谁牵头',
    '建成园区多少个',
    '已交几份',
    '15项里面谁牵头最多',
    '任务12是那个组的吗',
    '收到一份领导批示，想确认一下时限是多少天',
    '会议1可以，另外问下任务28谁牵头',
    '给各组下个书面调度，问问二季度进展咋样，24号前报上来',
    '我们要延期，请问怎么办理',
  ])('stays as it is where its words are needed: %s', (text) => {
    expect(asked(text)).toBe(text);
  });
});

describe('what is no question', () => {
  test.each([
    '任务8：完成雨污分流2个小区，请问题单位抓紧整改',
    '能不能帮我把任务5的数改成3',
    '麻烦帮我登记一下，任务8清淤3公里',
    '麻烦把本月月报发给我',
    '请告诉各单位明天下班前报齐',
    '俺们修了两条路咧',
    '把会议1议题换成扬尘治理',
    '任务28完成4座，请问下月几号报',
  ])('stays as it is: %s', (text) => {
    expect(asked(text)).toBe(text);
  });
});
