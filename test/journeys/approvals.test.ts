import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { waitingBindings } from '../../src/domain/binding.ts';
import { makeFirstWord } from '../../src/ledger/first-word.ts';
import { openTestOffice, type Seat, type TestOffice } from '../support/office.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'zhuren', name: '隋主任', roles: [{ role: 'office-director' }] },
  { userid: 'banshi', name: '李办', roles: [{ role: 'office' }] },
  { userid: 'shui', name: '水工', roles: [{ role: 'liaison', unit: '区水务局' }] },
];

let office: TestOffice;
const tell = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await office.say(who, text, { chat })).text;
const toldOffice = async () =>
  (await office.pushes()).filter(({ id }) => id.endsWith(':to-decide:terminal:banshi'));
beforeEach(async () => {
  office = await openTestOffice(SEATS);
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

describe('a request to be bound, as the office sees it', () => {
  test('names the account, the platform’s own name, and that post and name are taken', async () => {
    const seat = { userid: 'devil2', name: 'X', chat: 'single' as const };
    const words = '绑定 区水务局 联络员 水工';
    await office.office.desk.receive(fromTerminal(words, seat, 'x1', '2020-05-20T02:00:00.000Z'));
    const [told] = await toldOffice();
    expect(told?.message.text).toContain('账号：终端 devil2，平台姓名X');
    expect(told?.message.text).toContain('“水工”与平台姓名“X”不同');
    expect(told?.message.text).toContain('这个身份已有水工（终端 shui）');
    expect(told?.message.text).toContain('已用别的账号登记（终端 shui）');
    expect(await tell('banshi', '待审批')).toContain('〔请核实〕');
  });

  test('has nothing to warn of where account, post and name are new', async () => {
    await tell('wang', '绑定 区商务局 联络员 王工');
    expect((await toldOffice())[0]?.message.text).not.toContain('注意');
  });
});

describe('who decides a request', () => {
  test('is never who asked for it', async () => {
    await tell('banshi', '绑定 区商务局 联络员 李办');
    expect(await tell('banshi', '同意1')).toContain('不能由自己审批');
    expect(await tell('zhuren', '同意1')).toContain('已同意');
  });

  test.each(['总指挥', '副总指挥', '指挥部办公室主任'])('is the director for %s', async (post) => {
    await tell('wang', `绑定 区城管局 ${post} 王工`);
    expect(await tell('banshi', '同意1')).toContain('由指挥部办公室主任办理');
    expect(await tell('zhuren', '同意1')).toContain('已同意');
  });

  test('does so alone with the clerk, for names are read out', async () => {
    await tell('wang', '绑定 区商务局 联络员 王工');
    expect(await tell('zhuren', '同意1', 'group')).not.toContain('王工');
    expect(await waitingBindings(office.store.kept)).toHaveLength(1);
  });
});

describe('somebody who asks again and again', () => {
  test('has one request that waits, the newest, under a number of its own', async () => {
    await tell('wang', '绑定 区商务局 联络员 王工');
    await tell('wang', '绑定 区水务局 联络员 王工');
    expect((await waitingBindings(office.store.kept)).map(({ id }) => id)).toEqual(['2']);
    expect(await tell('zhuren', '同意1')).toContain('已由本人新的申请代替');
    expect(await tell('zhuren', '同意2')).toContain('区水务局联络员');
  });

  test('is heard five times a day', async () => {
    for (let at = 1; at <= 5; at += 1) await tell('wang', '绑定 区商务局 联络员 王工');
    expect(await tell('wang', '绑定 区商务局 联络员 王工')).toContain('一天最多提交5次');
    office.setTime('2020-05-21 10:00');
    expect(await tell('wang', '绑定 区商务局 联络员 王工')).toContain('已提交');
  });
});

describe('many requests at once', () => {
  test('reach the office as one message', async () => {
    const clocked = await openClockedOffice(SEATS, '2020-05-20 10:00');
    for (let at = 1; at <= 12; at += 1)
      await clocked.say(`w${at}`, `绑定 区商务局 联络员 王${'甲乙丙丁戊己庚辛壬癸子丑'[at - 1]}`);
    await clocked.turnTo('2020-05-20 10:20');
    expect(clocked.sentTo('banshi')).toHaveLength(2);
    const [, second] = clocked.pushes.filter(({ to }) => to === 'banshi');
    expect(second?.text).toContain('有11件新的登记申请');
    await clocked.store.close();
  });

  test('are listed in pages and refused together after a 确认', async () => {
    for (let at = 1; at <= 23; at += 1) await tell(`w${at}`, '绑定 区商务局 联络员 王工');
    const first = await tell('banshi', '待审批');
    expect(first).toContain('待办理的登记申请23件第1页，共2页');
    expect(await tell('banshi', '待审批第2页')).toContain('23号 王工');
    expect(await tell('banshi', '全部拒绝')).toContain('将拒绝全部23件');
    await tell('w24', '绑定 区商务局 联络员 王工');
    expect(await tell('banshi', '确认')).toContain('已拒绝23件');
    expect((await waitingBindings(office.store.kept)).map(({ id }) => id)).toEqual(['24']);
  });
});

describe('the first of the office, where no members file names one', () => {
  test('is who sends the word of the start, once', async () => {
    const empty = await openTestOffice([]);
    const said = async (who: string, text: string) => (await empty.say(who, text)).text;
    const word = await makeFirstWord(empty.store.kept);
    expect(await said('evil', '口令 AAAA-BBBB')).toContain('口令不对');
    expect(await said('boss', `口令 ${word}`)).toContain('已登记为指挥部办公室工作人员');
    expect(await said('boss', '待审批')).toContain('没有待办理');
    expect(await said('evil', `口令 ${word}`)).toContain('口令不对');
    await empty.close();
  });

  test('is nobody after ten wrong words', async () => {
    const empty = await openTestOffice([]);
    const word = await makeFirstWord(empty.store.kept);
    for (let at = 0; at < 10; at += 1) await empty.say('evil', `口令 AAAA-BBB${at}`);
    expect((await empty.say('boss', `口令 ${word}`)).text).toContain('口令不对');
    await empty.close();
  });
});

describe('what settings need to name', () => {
  test('is shown to who asks: their own account, and to the office a group’s number', async () => {
    expect(await tell('shui', '我是谁')).toContain('您的账号：终端 shui');
    expect(await tell('shui', '我是谁', 'group')).not.toContain('账号');
    expect(await tell('banshi', '本群编号', 'group')).toContain('本群编号：terminal-group');
    expect(await tell('banshi', '本群编号')).toContain('请在要查的群里');
    expect(await tell('shui', '本群编号', 'group')).toContain('只能由');
  });
});
