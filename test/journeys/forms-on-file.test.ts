import { afterEach, describe, expect, test } from '@jest/globals';
import { HANDED_IN } from '../../src/domain/handed-in.ts';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'of1', name: '许办', roles: [{ role: 'office' }] },
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', unit: '区水务局', group: 4 }] },
  { userid: 'ar6', name: '档六', roles: [{ role: 'archivist', unit: '区城管局', group: 6 }] },
];
const ACT = { by: 'wecom:gl4', byName: '组联四', cause: 'm0' };

let office: ClockedOffice;
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

/** The fourth group has handed in its forms and its table of the second quarter, and got the table of the first back. */
async function handedIn(): Promise<void> {
  office = await openClockedOffice(SEATS, '2020-07-20 10:00');
  const handed = [{ ...ACT, at: '2020-07-10T02:00:00.000Z' }];
  const returned = [{ ...ACT, at: '2020-07-11T02:00:00.000Z', reason: '漏一项' }];
  const kept = office.store.kept(HANDED_IN);
  const whole = { version: 0, group: 4, handed, returned: [] };
  await kept.add({ ...whole, id: 'forms:4', quarter: null });
  await kept.add({ ...whole, id: '2020-Q2:4', quarter: '2020-Q2' });
  await kept.add({ ...whole, id: '2020-Q1:4', quarter: '2020-Q1', returned });
}

describe('填报表 and 汇总表 that a group has handed in (附件2 七1 收集)', () => {
  test('wait to be filed by its own archivist, and what was given back does not', async () => {
    await handedIn();
    const waiting = await office.say('ar4', '待归档');
    expect(waiting).toContain('第四组待归档2件');
    expect(waiting).toContain('第四组节点任务填报表：7月10日已报办公室');
    expect(waiting).not.toContain('一季度');
    expect(await office.say('ar6', '待归档')).toContain('没有待归档');
  });

  test('get their 卷号 one by one or all at once, each once', async () => {
    await handedIn();
    expect(await office.say('ar4', '归档第四组节点任务填报表：过程，图表')).toContain('4-2020-1');
    expect(await office.say('ar4', '归档全部')).toContain('4-2020-2');
    expect(await office.say('ar4', '待归档')).toContain('没有待归档');
    const register = await office.say('ar4', '档案目录');
    expect(register).toContain('4-2020-1 第四组节点任务填报表（过程、图表）');
    expect(register).toContain('4-2020-2 第四组二季度汇总表（过程、文字）');
  });
});
