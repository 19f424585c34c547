import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-28 10:00');
const { tell, report, ledger } = office;

describe('a figure of the month that is pointed at', () => {
  test.each([
    '7月那条公厕数报高了 应该是3座',
    '7月那条公厕数不对，是3座',
    '7月的公厕数报错了，是3座',
    '上个月报的公厕数不对，是3座',
    '7月那个数还是按3座算吧',
  ])('is put right there, and not in what was reported last: %s', async (said) => {
    await report('hw', '任务28 7月公厕建成4座');
    office.setTime('2020-08-27 14:00');
    await report('hw', '任务28 8月公厕建成5座');
    office.setTime('2020-08-28 09:00');
    expect(await tell('hw', said)).toContain('2020年7月');
    await tell('hw', '确认');
    const values = async (period: string) =>
      (await ledger(period)).flatMap(({ versions }) =>
        (versions.at(-1)?.metrics ?? []).map(({ value }) => value),
      );
    expect(await values('2020-07')).toEqual([3]);
    expect(await values('2020-08')).toEqual([5]);
  });

  test('is that of the last report where no month is named', async () => {
    await report('hw', '任务28 7月公厕建成4座');
    office.setTime('2020-08-27 14:00');
    await report('hw', '任务28 8月公厕建成5座');
    expect(await tell('hw', '公厕数报高了 应该是4座')).toContain('2020年8月');
  });
});
