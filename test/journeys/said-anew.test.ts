import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice([
    { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  ]);
  office.setTime('2020-07-16 10:00');
  await office.say('hw', '公厕5座完工了，还有3座在施工，水电接入慢');
});
afterEach(() => office.close());

describe('what is told anew over a draft, because it was wrong', () => {
  test.each([
    ['不对 是4座完了，4座在干', '进展：4座完了，4座在干'],
    ['说错了，应该是完工4座，在建4座', '进展：完工4座，在建4座'],
  ])('takes the place of the progress: %s', async (text, progress) => {
    const { text: draft } = await office.say('hw', text);
    expect(draft).toContain(progress);
    expect(draft).toContain('4座（目标8座，50%）');
    expect(draft).not.toMatch(/5座|3座/u);
    expect(draft).toContain('存在问题：水电接入慢');
  });

  test('leaves what told other things', async () => {
    await office.say('hw', '取消');
    await office.say('hw', '公厕5座完工了，3座在施工，培训保洁员120人次');
    const { text: draft } = await office.say('hw', '不对，是4座完了，4座在干');
    expect(draft).toContain('进展：培训保洁员120人次，4座完了，4座在干');
    expect(draft).toContain('120人次');
  });

  test('takes the place of the one clause that it is like, where several told such numbers', async () => {
    await office.say('hw', '取消');
    await office.say('hw', '公厕这月弄好2座 累计4座了 还有俩在贴砖');
    const { text: draft } = await office.say('hw', '不对 累计是5座 济泺路那个昨天也验了');
    expect(draft).toContain('5座（目标8座，62.5%）');
    expect(draft).toMatch(/弄好2座.*累计5座了.*还有俩在贴砖\n济泺路那个昨天也验了/u);
    expect(draft).not.toContain('4座');
  });

  test.each(['4座不是5座', '是4座不是5座', '4座，而不是5座'])(
    'may name the right number first: %s',
    async (text) => {
      const { text: draft } = await office.say('hw', text);
      expect(draft).toContain('4座（目标8座，50%）');
      expect(draft).toContain('3座在施工');
    },
  );
});

describe('a bare figure of a thing', () => {
  test('counts only once it is said to be done', async () => {
    await office.say('hw', '取消');
    const { text: bare } = await office.say('hw', '公厕6座');
    expect(bare).toContain('没听出是否已完成，未计入');
    const { text: told } = await office.say('hw', '公厕完成6座');
    expect(told).toContain('6座（目标8座，75%）');
    expect(told).not.toContain('不计');
  });

  test('counts where it goes on with a draft of the same task', async () => {
    office.setTime('2020-07-16 10:05');
    await office.say('hw', '取消');
    await office.say('hw', '任务27：四分类社区建成3个');
    const { text } = await office.say('hw', '可回收利用率31.2%，四分类街办1个');
    expect(text).toContain('1个（目标1个，100%）');
  });
});

describe('a plan that ends in 补上', () => {
  test('keeps its last words', async () => {
    await office.say('hw', '取消');
    const { text } = await office.say('hw', '公厕完工5座，还差3座下半年补上');
    expect(text).toContain('下半年补上');
  });
});
