import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RELEASES } from '../../src/domain/release.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

let office: TestOffice;
const tell = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;
const confirmed = async (who: string, text: string) => {
  await tell(who, text);
  return tell(who, '确认');
};
beforeEach(async () => {
  office = await openTestOffice([
    { userid: 'zhuren', name: '隋主任', roles: [{ role: 'office-director' }] },
    { userid: 'banshi', name: '李办', roles: [{ role: 'office' }] },
    { userid: 'zzh', name: '冯总', roles: [{ role: 'commander' }] },
    { userid: 'sun', name: '孙工', roles: [{ role: 'liaison', unit: '区商务局' }] },
    { userid: 'li1', name: '李工', roles: [{ role: 'liaison', unit: '区城管局' }] },
    { userid: 'li2', name: '李工', roles: [{ role: 'liaison', unit: '区园林绿化服务中心' }] },
  ]);
  await tell('wang', '绑定 区水务局 联络员 王工');
  await tell('zhuren', '同意1');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

describe('somebody whose registration the office ends', () => {
  test.each([
    '解除登记 1',
    '解绑王工',
    '取消他的绑定',
    '取消王工的登记',
    '移除区水务局联络员',
    '王工调走了',
  ])('is shown at “%s” and, after a 确认, is nobody any more', async (words) => {
    const shown = await tell('zhuren', words);
    expect(shown).toContain('解除王工的登记：区水务局联络员');
    expect(await tell('wang', '我是谁')).toContain('区水务局联络员');
    expect(await tell('zhuren', '确认')).toContain('已解除王工的登记');
    expect(await tell('wang', '我是谁')).toContain('还没有登记');
    expect(await tell('wang', '我的待办')).toContain('绑定 单位名称 身份 姓名');
  });

  test('hears of it, and it stands on record', async () => {
    await confirmed('banshi', '解绑王工');
    const told = (await office.pushes()).filter(({ id }) => id.startsWith('released:'));
    expect(told.map(({ message }) => [message.to, message.text])).toEqual([
      [
        { kind: 'person', personId: 'terminal:wang' },
        expect.stringContaining('已由指挥部办公室解除：区水务局联络员'),
      ],
    ]);
    expect(await office.store.kept(RELEASES).all()).toMatchObject([
      { personId: 'terminal:wang', releasedBy: 'terminal:banshi', successor: null },
    ]);
  });

  test('is reminded no longer, while a colleague is', async () => {
    const seats = [
      { userid: 'banshi', name: '李办', roles: [{ role: 'office' as const }] },
      { userid: 'wang', name: '王工', roles: [{ role: 'liaison' as const, unit: '区水务局' }] },
      { userid: 'shui', name: '水工', roles: [{ role: 'liaison' as const, unit: '区水务局' }] },
    ];
    const clocked = await openClockedOffice(seats, '2020-07-07 10:00');
    await clocked.say('banshi', '解绑王工');
    await clocked.say('banshi', '确认');
    await clocked.turnTo('2020-07-10 18:00');
    expect(clocked.sentTo('shui')).not.toEqual([]);
    expect(clocked.sentTo('wang').filter((one) => !one.includes('released:'))).toEqual([]);
    await clocked.store.close();
  });

  test('is out though the members file names them, and may be bound anew', async () => {
    await confirmed('banshi', '解除登记 孙工');
    expect(await tell('sun', '我是谁')).toContain('还没有登记');
    await tell('sun', '绑定 区商务局 联络员 孙工');
    await tell('banshi', '同意2');
    expect(await tell('sun', '我是谁')).toContain('区商务局联络员');
  });

  test('is asked for where several have the name, and told apart by unit or account', async () => {
    expect(await tell('banshi', '解绑李工')).toContain('李工（li1）、李工（li2）');
    expect(await tell('banshi', '解除区城管局李工的登记')).toContain('区城管局联络员');
    expect(await tell('banshi', '解绑 li2')).toContain('区园林绿化服务中心联络员');
  });

  test('is nobody where the name stands on no list', async () => {
    expect(await tell('banshi', '解绑赵六')).toContain('没有“赵六”');
    expect(await tell('banshi', '解除登记')).toContain('请写明是谁');
  });
});

describe('who may end a registration', () => {
  test('is the office, and everybody for themselves', async () => {
    expect(await tell('sun', '解绑王工')).toContain('只能由指挥部办公室解除');
    expect(await tell('guest', '解绑王工')).toContain('需要先登记身份');
    expect(await confirmed('sun', '取消我的登记')).toContain('已解除孙工的登记');
  });

  test('is the director for the leaders of the command', async () => {
    expect(await tell('banshi', '解除登记 冯总')).toContain('由指挥部办公室主任办理');
    expect(await confirmed('zhuren', '解除登记 冯总')).toContain('已解除冯总的登记：总指挥');
  });

  test('is nobody where no one of the office would be left', async () => {
    await confirmed('zhuren', '解绑李办');
    expect(await tell('zhuren', '取消我的登记')).toContain('没有人能审批登记');
  });
});

describe('somebody who takes the place of another', () => {
  const WORDS = '孙工调走了，改由钱工任联络员';

  test('holds the roles and hears what waits', async () => {
    office.setTime('2020-07-07 10:00');
    await tell('qian', '绑定 区商务局 联络员 钱工');
    await tell('sun', '任务24：6月已检查农贸市场3家，下一步继续检查');
    expect(await tell('banshi', WORDS)).toContain('解除孙工的登记（区商务局联络员），由钱工接替');
    expect(await tell('banshi', '确认')).toContain('未办事项已转交');
    expect(await tell('sun', '我是谁')).toContain('还没有登记');
    expect(await tell('qian', '我是谁')).toContain('区商务局联络员');
    const told = (await office.pushes()).find(({ id }) => id.startsWith('succeeds:'));
    expect(told?.message.to).toEqual({ kind: 'person', personId: 'terminal:qian' });
    expect(told?.message.text).toMatch(/区商务局.*任务/su);
    expect(told?.message.text).toContain('有一份草稿');
    expect(await tell('qian', '继续')).toContain('农贸市场3家');
  });

  test('is asked to be bound where nobody knows the account', async () => {
    expect(await tell('banshi', WORDS)).toContain('钱工还没有登记');
    expect(await tell('banshi', '确认')).toContain('绑定 区商务局联络员 钱工');
    expect(await tell('sun', '我是谁')).toContain('还没有登记');
  });

  test('is named by the office alone', async () => {
    expect(await tell('sun', WORDS)).toContain('只能由');
  });

  test.each(['换人 孙工 王工', '联络员孙工换成王工', '区商务局联络员由孙工更换为王工'])(
    'is read from “%s” too',
    async (words) => {
      expect(await tell('banshi', words)).toContain('解除孙工的登记（区商务局联络员），由王工接替');
    },
  );
});

describe('the list of who is registered', () => {
  test('names people, accounts and numbers, and units that nobody speaks for', async () => {
    const text = await tell('banshi', '谁登记了');
    expect(text).toContain('登记名单（共7人）');
    expect(text).toContain('区水务局联络员[1号]：王工（终端 wang）');
    expect(text).toContain('还没有联络员的单位');
    const liaisons = await tell('banshi', '联络员名单');
    expect(liaisons).toContain('联络员名单（共4人）');
    expect(liaisons).not.toContain('冯总');
  });

  test('is for the office alone, and never in a group', async () => {
    expect(await tell('sun', '联络员名单')).toContain('只能由');
    expect(await tell('banshi', '联络员名单', 'group')).toContain('私聊');
  });

  test('comes in pages', async () => {
    for (let at = 1; at <= 20; at += 1) {
      await tell(`w${at}`, '绑定 区水务局 联络员 水工');
      await tell('zhuren', `同意${at + 1}`);
    }
    expect(await tell('banshi', '登记名单')).toContain('看下一页请回“登记名单第2页”');
    const second = await tell('banshi', '登记名单第2页');
    expect(second).toContain('第2页，共2页');
    expect(second.match(/（终端 /gu)).toHaveLength(7);
  });
});
