import { describe, expect, test } from '@jest/globals';
import type { Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
];

/** What the office was told of its own duties. */
async function told(from: string, to: string): Promise<readonly string[]> {
  const { turnTo, pushes, store } = await openClockedOffice(SEATS, from);
  await turnTo(to);
  await store.close();
  return pushes.flatMap((push) =>
    push.text
      .split('\n\n')
      .filter((text) => text.includes('还没有记录'))
      .map((text) => `${push.at} ${push.to} ${text}`),
  );
}

const RULE =
  '依据：“办公室每季度开展书面调度和明察暗访，对季度节点任务完成情况进行抽查复核，以适当形式进行通报”（附件2 五）。';

describe('the duties of the office that have no record', () => {
  test('are named to the office once, in the last five workdays of the quarter, with the words of the notice', async () => {
    expect(await told('2020-06-20 10:00', '2020-06-30 20:00')).toEqual([
      `2020-06-23 09:00 ban 2020年二季度将近结束，书面调度、明察暗访还没有记录，请安排。${RULE}`,
    ]);
  });

  test('are named on the last day too, where the clerk was not there before', async () => {
    const lines = await told('2020-06-29 10:00', '2020-07-03 20:00');
    expect(lines.map((line) => line.slice(0, 20))).toEqual(['2020-06-30 09:00 ban']);
  });

  test('are named for the year in December', async () => {
    const lines = await told('2020-11-20 10:00', '2020-12-20 20:00');
    expect(lines.map((line) => line.slice(0, 16))).toEqual(['2020-12-01 09:00']);
    expect(lines[0]).toContain('城市品质提升工作自评');
  });
});
