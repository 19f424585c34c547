import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-07-13 09:30', COMMAND);

const registered = () =>
  report('of1', '登记领导活动：7月20日上午9点，韩区长去小清河调研，区水务局陪同');

describe('an activity of a leader that is called by where it goes', () => {
  test.each([
    ['韩区长20号去小清河的时间往后挪到十点，再让园林也陪着', '7月20日10:00', '区园林绿化服务中心'],
    ['领导活动1改到10点，再加区园林绿化服务中心陪同', '7月20日10:00', '区园林绿化服务中心'],
    ['小清河那趟改到十点', '7月20日10:00', '区水务局陪同'],
    ['小清河调研推到22号', '7月22日09:00', '区水务局陪同'],
    ['韩区长小清河调研提前到八点半', '7月20日08:30', '区水务局陪同'],
    ['小清河那趟再加区城管局陪同', '7月20日09:00', '区水务局、区城管局陪同'],
  ])('is changed in all that was said: %s', async (text, when, who) => {
    await registered();
    const told = await tell('of1', text);
    expect(told).toContain(`现在是：${when}`);
    expect(told).toContain(who);
  });

  test('is called off, and says why', async () => {
    await registered();
    expect(await tell('of1', '韩区长20号去小清河不去了，下雨')).toContain('已取消：下雨');
  });

  test.each([
    ['of1', '大明湖那趟改到十点'],
    ['of1', '小清河清淤推到22号'],
    ['lw', '小清河那趟改到十点'],
    ['of1', '小清河那趟能改到十点吗'],
  ])('stays as it is by %s with %s', async (who, text) => {
    await registered();
    await tell(who, text);
    expect(await tell('of1', '领导活动')).toContain(
      '7月20日09:00，韩区长去小清河调研，区水务局陪同',
    );
  });

  test('is kept without the words that order it', async () => {
    const told = await tell('of1', '20号上午九点韩区长去小清河调研，水务局陪着，给登个领导活动');
    expect(told).toContain('7月20日09:00，韩区长去小清河调研，区水务局陪同');
  });
});

test.each([
  '街道那边报来了，药山街道负责人张三 联络员李四，登上',
  '街道报来了，药山街道负责人张三，联络员李四，登记一下',
])('a street may be told of behind that it reported: %s', async (text) => {
  expect(await tell('of1', text)).toContain('已登记药山街道：负责人张三，联络员李四');
});

test('who a street has named since is registered, and no word for that is a name', async () => {
  await tell('of1', '登记街道：泺口街道，负责人赵刚');
  expect(await tell('of1', '泺口街道联络员定了，叫钱进，登记一下')).toContain(
    '已登记泺口街道：负责人赵刚，联络员钱进',
  );
  expect(await tell('of1', '泺口街道联络员还没定')).not.toContain('已登记');
});
