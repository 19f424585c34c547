import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'hw', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);
const { say } = office;
const NEW_YEAR = '2021-01-11 09:30';

describe('after the year of the notice', () => {
  test.each([
    '我们2021年还要报哪些',
    '今年还报不报',
    '我们今年不用报了吧？',
    '2021年还要报月报吗',
    '今年我们还有哪些任务要报',
  ])(
    'a unit hears which of its tasks go on, with the day that the notice gives them: %s',
    async (text) => {
      await office.openOn(NEW_YEAR);
      const ofNone = await say('hw', text);
      expect(ofNone).toContain('共6项：任务7、18、19、20、31、32');
      expect(ofNone).toContain('区环卫管护中心没有要继续报的任务');
      expect(ofNone).toContain('2020年四季度为止（2021年1月12日前报）');
      const ofOne = await say('lz', text);
      expect(ofOne).toContain('区住房城乡建设局要继续报1项：\n· 任务7');
      expect(ofOne).toContain('2030年');
    },
  );

  test.each(['2021年还要报哪些任务', '2021年哪些任务还要报', '今年哪些任务继续报'])(
    'the office hears of all of them: %s',
    async (text) => {
      await office.openOn(NEW_YEAR);
      const said = await say('of1', text);
      expect(said).toContain('· 任务18 社区便民服务设施提升（2021年年底前）');
      expect(said).not.toContain('任务28');
    },
  );

  test.each([
    ['任务28今年还要报吗', '任务28 2021年不用再报'],
    ['28号任务2021年还报吗', '任务28 2021年不用再报'],
    ['任务18今年还要报吗', '2021年还要报：任务18'],
    ['区水务局今年还要报哪些', '区水务局要继续报2项'],
  ])('it is asked of one task, and of another unit: %s', async (text, words) => {
    await office.openOn(NEW_YEAR);
    expect(await say('of1', text)).toContain(words);
  });

  test('it is asked before the year is over', async () => {
    await office.openOn('2020-12-28 09:30');
    expect(await say('hw', '任务28明年还报吗')).toContain('任务28 2021年不用再报');
    expect(await say('hw', '今年还要报哪些')).not.toContain('只报文件定了');
  });

  test.each(['今年谁没报', '今年报了几项', '我的待办', '任务28今年完成了几座'])(
    'no other question is taken for it: %s',
    async (text) => {
      await office.openOn(NEW_YEAR);
      expect(await say('hw', text)).not.toContain('只报文件定了');
    },
  );

  test.each([
    '任务28报送历史',
    '2020年5月任务28的报告',
    '任务28 5月的月报',
    '把任务28 5月的月报调出来看看',
    '任务28去年的报送记录',
    '28号任务2020年5月的报告给我看一下',
  ])('what was reported in it stays readable: %s', async (text) => {
    await office.openOn(
      NEW_YEAR,
      ['hw', '任务28，2020年5月，进展：公厕已完成4座；问题：水电接入慢；下一步：7月完工。'],
      ['hw', '确认'],
    );
    expect(await say('hw', text)).toMatch(/2020年5月[\s\S]*公厕已完成4座/u);
  });
});
