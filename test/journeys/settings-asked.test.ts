import { describe, expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/domain/setting.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const journey = openJourney('2020-06-05 09:30', COMMAND);
const { tell } = journey;
const settings = () => journey.store.kept(SETTINGS).all();

describe('the day by which the forms are to be filled in', () => {
  test.each([
    '设置填报截止 5月20日',
    '填报表6月1日截止',
    '把填报截止定在5月1日吧',
    '填报截止改为6月4日',
  ])('is none that is over: %s', async (text) => {
    expect(await tell('of1', text)).toMatch(/已经过去，不能定为“节点任务填报表的填报截止日”/u);
    expect(await settings()).toEqual([]);
  });

  test.each(['设置填报截止 6月5日', '填报表6月20日截止'])(
    'may be today or later: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('已设为2020年6月');
    },
  );
});

describe('what looks like a setting and is none', () => {
  test.each([
    '设置打卡时间 9点',
    '设置自动转发',
    '设置管理员 张三',
    '设置提醒音乐',
    '请设置积分规则 每月10分',
    '设定一下群公告',
    '设置排名周期：每周',
  ])('is answered with what may be set, and is no report: %s', async (text) => {
    const said = await tell('of1', text);
    expect(said).toContain('或者没有这一项设置，没有改动');
    expect(said).toContain('规则参数');
    expect(await settings()).toEqual([]);
  });

  test.each([
    ['设置蓝单', '设置督办蓝单天数 5天'],
    ['设置抽查比例 10%', '设置抽查项数 8项'],
    ['设置移交期限', '设置档案移交天数 5天'],
    ['设置填报截止 下周', '设置填报截止 5月20日'],
  ])('names the settings that are called nearly so: %s', async (text, like) => {
    expect(await tell('of1', text)).toContain(like);
  });

  test.each(['设置抽查项数 8项', '设置办公室文号代字 济天城提指办发', '设置第四组分管领导 马卫民'])(
    'is not found in what is one: %s',
    async (text) => {
      expect(await tell('of1', text)).not.toContain('没有这一项设置');
    },
  );

  test('is not answered so to a unit, which may tell that it has put something up', async () => {
    expect(await tell('lw', '设置护栏300米')).not.toContain('没有这一项设置');
    expect(await tell('lw', '设置打卡时间')).not.toContain('没有这一项设置');
  });
});
