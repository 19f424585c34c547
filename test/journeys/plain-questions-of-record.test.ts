import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('how far a goal is', () => {
  test.each(['公厕弄到第几个了', '公厕离全年差几个'])(
    'is told from the record: %s',
    async (text) => {
      await say('hw', '任务28公厕已完成3座，水电接入慢');
      await say('hw', '确认');
      expect(await say('bgs', text)).toContain('还差5座');
    },
  );
});

describe('how far the reporting is', () => {
  const ASKED = ['这个月报得咋样', '报送情况怎么样', '六月份报送情况', '二季度交得咋样了'];

  test.each(ASKED)('is told the office of all who have not reported: %s', async (text) => {
    expect(await say('bgs', text)).toMatch(/尚未报齐的单位\d+家|各组报送情况/u);
  });

  test.each(ASKED)('is told a group of its units: %s', async (text) => {
    expect(await say('g6', text)).toMatch(/治理能力提升行动工作组.*尚未报齐的单位/u);
  });

  test.each(ASKED)('is told a unit of its own reports: %s', async (text) => {
    expect(await say('hw', text)).toMatch(/区环卫管护中心.*应报2项/u);
  });

  test.each([
    ['水务报送情况', /区水务局.*还没有报/u],
    ['公厕报得咋样', /任务28.*应报1家/u],
    ['四组报得怎么样', /城市道路交通提升行动工作组.*尚未报齐/u],
    ['各组报送情况', /工作组8个/u],
  ])('is told of what is named: %s', async (text, answer) => {
    expect(await say('bgs', text)).toMatch(answer);
  });
});

describe('after how all of it stands', () => {
  test.each([
    ['公厕那个呢', /任务28.*还没有登记过进展/u],
    ['违建那块呢', /任务26.*还没有登记过进展/u],
    ['水务呢', /区水务局.*还没有报送/u],
  ])('the same is asked of what is named: %s', async (text, answer) => {
    await say('bgs', '现在整体情况怎么样');
    expect(await say('bgs', text)).toMatch(answer);
  });
});

describe('what is asked of the whole', () => {
  test.each([
    ['bgs', '哪些单位不积极', '进度靠后的'],
    ['bgs', '下次会啥时候', '会议0件'],
    ['bgs', '数据准吗', '不猜不编'],
  ])('is answered: %s %s', async (who, text, answer) => {
    expect(await say(who, text)).toContain(answer);
  });
});

describe('whether all of the own unit is in', () => {
  test.each(['6月我局都齐了吗', '我们齐了没'])('%s', async (text) => {
    expect(await say('hw', text)).toContain('未报：任务27、28');
  });
});

describe('what is only asked to be told', () => {
  test.each([
    ['任务9牵头单位给个', '区园林绿化服务中心'],
    ['来一个任务28的目标', '8座'],
  ])('%s', async (text, told) => {
    expect(await say('bgs', text, 'group')).toContain(told);
  });
});
