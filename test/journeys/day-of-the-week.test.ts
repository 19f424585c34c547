import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-10-09 10:00');
const { tell } = office;

describe('what day of the week it is', () => {
  test.each([
    '那天是星期几',
    '那天上班吧',
    '是周几',
    '礼拜几啊',
    '赶上周末没',
    '那天是不是休息日',
    '截止那天放假吗',
  ])(
    'is told of the day by which reports are due, right after that was asked: %s',
    async (text) => {
      await tell('hw', '截止到几号');
      expect(await tell('hw', text)).toContain('2020年10月12日是星期一，工作日');
    },
  );

  test.each([
    ['12号是周几', '2020年10月12日是星期一'],
    ['10月17日上不上班', '2020年10月17日是星期六，休息日'],
    ['10号上班吗', '2020年10月10日是星期六，工作日'],
  ])('is told of a day that is named, with its make-up workdays: %s', async (text, told) => {
    expect(await tell('hw', text)).toContain(told);
  });

  test('says that a due day on a day of rest is not moved', async () => {
    office.setTime('2020-07-08 10:00');
    await tell('hw', '几号截止');
    expect(await tell('hw', '那天上班吗')).toMatch(
      /2020年7月12日是星期日，休息日.*\n文件没有规定遇休息日顺延/u,
    );
  });

  test.each(['那天是周几', '上班了吗', '12号任务谁牵头', '周几开会'])(
    'is not told where no day was spoken of, or something else is asked: %s',
    async (text) => {
      expect(await tell('hw', text)).not.toMatch(/是星期[一二三四五六日]，/u);
    },
  );
});
