import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('what is only named is asked of as before', () => {
  test.each([
    ['指挥部办公室会议谁召集', '工作组的呢', '由各行动工作组召集'],
    ['指挥部会议多久开一次', '办公室的呢', '根据工作需要召开'],
    ['日常督查查什么', '专项的呢', '工作差距大、进展缓慢'],
    ['支路亮灯率得多少', '主干道呢', '不低于98%'],
    ['应急局牵头哪些', '跟工信局比谁牵头的多', '两边一样多'],
    ['水务局几项任务', '和城管局比谁多', '区城管局更多'],
  ])('in the next message: %s, %s', async (first, next, told) => {
    await say('bgs', first);
    expect(await say('bgs', next)).toContain(told);
  });

  test.each([
    ['支路亮灯率得多少 主干道呢', ['不低于96%', '不低于98%']],
    ['绿道几公里，公园呢', ['建设绿道：8公里', '公园：12处']],
    ['公厕几座 便民商圈呢', ['8座', '5个']],
    ['公厕谁牵头，夜间经济呢', ['区环卫管护中心牵头', '区商务局牵头']],
    ['水务局牵头几项 商务局呢', ['区水务局牵头5项', '区商务局牵头3项']],
    ['第三组组长是谁，第五组呢', ['王波', '张莉']],
    ['指挥部会议谁召集 工作组的呢', ['总指挥或副总指挥召集', '由各行动工作组召集']],
  ])('in the same message: %s', async (text, told) => {
    const answer = await say('bgs', text);
    for (const words of told) expect(answer).toContain(words);
    expect(answer).not.toContain('没有读懂');
  });

  test('is not answered by what was answered before', async () => {
    await say('bgs', '指挥部办公室会议谁召集');
    expect(await say('bgs', '领导小组的呢')).not.toContain('办公室主任召集');
  });
});

describe('what a rule has for the case', () => {
  test.each([
    ['批示拖到10天行不', '原则上不行，特殊情况下可以，由区指挥部办公室主任明确办理时限。'],
    ['批示件5天办完行不行', '可以。'],
    ['督查不过关扣几分', '文件没有规定'],
    ['考核没过罚多少钱', '文件没有规定'],
    ['公厕没建完扣多少分', '文件没有规定'],
  ])('is said first: %s', async (text, told) => {
    expect((await say('bgs', text)).slice(0, told.length)).toBe(told);
  });
});

test('what a thing is is told beside whose it is', async () => {
  const answer = await say('bgs', '旅游啄木鸟是个啥，谁的活');
  expect(answer).toContain('等志愿服务活动品牌');
  expect(answer).toContain('由区委宣传部牵头');
});
