import { describe, expect, test } from '@jest/globals';
import { DEEDS, lookAtChain } from '../../src/ledger/audit.ts';
import { openJourney } from '../support/journey.ts';
import { openTestOffice } from '../support/office.ts';

const office = openJourney();
const deeds = () => office.store.kept(DEEDS).all();

describe('the record of what people did', () => {
  test('says who changed what, when, as what and from which message', async () => {
    await office.say('sw', '任务8：6月已整治河道3条', { id: 'r1' });
    await office.say('sw', '确认', { id: 'r2' });
    await office.say('bgs', '设置月报日 25日', { id: 'r3' });
    expect(await deeds()).toMatchObject([
      {
        by: 'terminal:sw',
        byName: '李水',
        as: [{ role: 'liaison', unit: '区水务局' }],
        cause: 'terminal:r2',
        what: '登记进展',
      },
      {
        by: 'terminal:bgs',
        as: [{ role: 'office' }],
        cause: 'terminal:r3',
        what: '把每月报送的日子定为25日',
      },
    ]);
  });

  test('holds nothing of questions, drafts and what was refused', async () => {
    await office.tell('sw', '24号任务谁牵头');
    await office.tell('sw', '任务8：6月已整治河道3条');
    await office.tell('sw', '取消');
    await office.tell('sw', '设置月报日 25日');
    expect(await deeds()).toEqual([]);
  });

  test('holds once what the platform sends twice', async () => {
    await office.say('bgs', '设置月报日 25日', { id: 'twice' });
    await office.say('bgs', '设置月报日 25日', { id: 'twice' });
    expect(await deeds()).toHaveLength(1);
  });

  test('is a chain of which the first changed or missing link is named', async () => {
    for (const day of [21, 22, 23]) await office.tell('bgs', `设置月报日 ${day}日`);
    const kept = await deeds();
    const [first, second, third] = kept;
    if (!first || !second || !third) throw new Error('Three deeds were done');
    expect(lookAtChain(kept)).toEqual({ count: 3, last: third.hash, broken: null });
    expect(lookAtChain([first, { ...second, byName: '别人' }, third]).broken).toEqual({
      id: second.id,
      why: 'changed',
    });
    expect(lookAtChain([first, third]).broken).toEqual({ id: third.id, why: 'missing' });
  });

  test('is shown to the director alone', async () => {
    const other = await openTestOffice([
      { userid: 'zhuren', name: '隋主任', roles: [{ role: 'office-director' }] },
      { userid: 'banshi', name: '李办', roles: [{ role: 'office' }] },
    ]);
    await other.say('banshi', '设置月报日 25日');
    expect((await other.say('banshi', '查看操作记录')).text).toContain('只能由');
    const { text } = await other.say('zhuren', '查看操作记录');
    expect(text).toContain(
      '李办（terminal:banshi，指挥部办公室工作人员）：把每月报送的日子定为25日',
    );
    await other.close();
  });
});
