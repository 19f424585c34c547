import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ISSUES } from '../../src/domain/issue.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-22 14:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string) => (await office.say(who, text)).text;

describe('a report that says that nothing stands in the way', () => {
  test.each([
    ['公厕建好3座了，暂时没啥困难', '暂时没啥困难'],
    ['公厕建好3座，没啥问题', '没啥问题'],
    ['公厕建好3座，无问题', '无问题'],
    ['公厕建好3座，目前没遇到什么困难，下月再干2座', '目前没遇到什么困难'],
    ['任务28：公厕建好3座。存在问题：暂无', '暂无'],
    ['任务28：公厕建好3座；存在问题无，下一步继续推进', '无'],
  ])('is shown with it as it was said, and opens no issue: %s', async (text, said) => {
    const draft = await say('hw', text);
    expect(draft).toContain(`存在问题：${said}`);
    expect(draft).not.toContain('还没写存在问题');
    expect(await say('hw', '确认')).not.toContain('已列为问题');
    expect(await office.store.kept(ISSUES).all()).toEqual([]);
  });

  test('hears no more of it when it is told to a draft afterwards', async () => {
    await say('hw', '公厕建好3座了');
    expect(await say('hw', '暂时没啥困难')).toContain('存在问题：暂时没啥困难');
    expect(await say('hw', '确认')).not.toContain('已列为问题');
  });
});

test('whoever greets before the report is heard as well', async () => {
  expect(await say('hw', '您好，公厕建好了3个，谢谢')).toContain('【草稿】任务28');
});

describe('a report of 无新进展 that was asked for its reason', () => {
  test.each([
    '疫情原因 都推到8月了',
    '等着财政批钱呢',
    '设计院还没出图呢',
    '拖到下个月了 街道那边没定点',
  ])('takes it in any words, and asks for no later day of the report: %s', async (text) => {
    await say('hw', '公厕这块本月没啥新进展');
    const draft = await say('hw', text);
    expect(draft).toContain('本期无新进展');
    expect(draft).toContain(text);
    expect(await say('hw', '确认')).toContain('已登记');
  });

  test('hears that the report itself is to come later', async () => {
    await say('hw', '公厕这块本月没啥新进展');
    expect(await say('hw', '任务28能不能晚几天报')).toContain('报送延期：任务28');
  });
});

describe('没有问题, said to a draft whose problems are still to be written', () => {
  test.each(['没有问题', '目前没有问题', '都没有问题'])('is written there: %s', async (text) => {
    await say('hw', '公厕建好3座了');
    expect(await say('hw', text)).toContain(`存在问题：${text}`);
    expect(await say('hw', '确认')).not.toContain('已列为问题');
  });

  test.each(['没问题', '没有问题，报吧'])('is a yes in “%s”', async (text) => {
    await say('hw', '公厕建好3座了');
    expect(await say('hw', text)).toContain('已登记');
  });

  test('is a yes where they are written', async () => {
    await say('hw', '公厕建好3座，困难是水电接入慢');
    expect(await say('hw', '没有问题')).toContain('已登记');
  });

  test.each(['没有问题', '都没困难', '两项都没有问题'])(
    'is of each of several tasks: %s',
    async (text) => {
      await say('hw', '任务28公厕完工4座；任务27四分类社区3个');
      expect((await say('hw', text)).split(`存在问题：${text}`)).toHaveLength(3);
    },
  );
});
