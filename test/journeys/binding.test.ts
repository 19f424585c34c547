import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { waitingBindings } from '../../src/domain/binding.ts';
import { openTestOffice, type Seat, type TestOffice } from '../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice([
    { userid: 'zhuren', name: '隋主任', roles: [{ role: 'office-director', unit: '区城管局' }] },
    { userid: 'banshi', name: '李办', roles: [{ role: 'office', unit: '区城管局' }] },
    {
      userid: 'liang',
      name: '梁工',
      roles: [
        { role: 'liaison', unit: '区水务局' },
        { role: 'group-liaison', unit: '区水务局', group: 4 },
        { role: 'liaison', unit: '区商务局' },
      ],
    },
  ]);
});
afterEach(() => office.close());

describe('somebody whom the office does not know', () => {
  test('gets public answers', async () => {
    expect((await office.say('guest', '24号任务谁牵头')).text).toContain('区城管局');
  });

  test.each(['我们局有哪些任务', '我们组有几项任务', '24号任务有我们局的事吗'])(
    'is asked for the unit at “%s”, which concerns one unit',
    async (text) => {
      const { text: reply, replies } = await office.say('guest', text);
      expect(reply).toContain('绑定');
      expect(replies[0]?.class).toBe('ambiguous');
    },
  );

  test('is guided to be bound when asking what only the office may do', async () => {
    expect((await office.say('guest', '待审批')).text).toContain('绑定 单位名称 身份 姓名');
    expect((await office.say('guest', '同意1')).text).toContain('绑定 单位名称 身份 姓名');
  });

  test('is told what is missing from an incomplete request', async () => {
    expect((await office.say('guest', '绑定')).text).toContain('绑定 单位名称 身份 姓名');
    expect((await office.say('guest', '绑定 联络员 王工')).text).toContain('未提交申请');
    expect((await office.say('guest', '怎么绑定')).text).toContain('绑定 单位名称 身份 姓名');
    expect(await waitingBindings(office.store.kept)).toEqual([]);
  });

  test('is known once the office has approved the request', async () => {
    const requested = await office.say('wang', '绑定 区水务局 联络员 王工');
    expect(requested.text).toContain('已提交1号登记申请');
    expect((await office.say('wang', '我们局有几项任务')).text).toContain('绑定');

    expect((await office.say('zhuren', '待审批')).text).toContain('王工：区水务局联络员');
    expect((await office.say('zhuren', '同意1')).text).toContain('已同意');
    expect((await office.say('wang', '我们局有几项任务')).text).toContain('区水务局共7项任务');
    expect((await office.say('wang', '我是谁')).text).toContain('区水务局联络员');
  });

  test('stays unknown when the office has rejected the request', async () => {
    await office.say('wang', '绑定 区水务局 联络员 王工');
    expect((await office.say('banshi', '拒绝1')).text).toContain('已拒绝');
    expect((await office.say('wang', '我们局有几项任务')).text).toContain('绑定');
  });

  test('is shown what was understood of free text, and bound only after a 确认', async () => {
    const shown = await office.say('wang', '我是区水务局的联络员王工');
    expect(shown.text).toContain('区水务局联络员，姓名王工');
    expect(shown.text).toContain('确认');
    expect(await waitingBindings(office.store.kept)).toEqual([]);
    await office.say('wang', '确认');
    expect(await waitingBindings(office.store.kept)).toHaveLength(1);
  });

  test('may not decide a request, and neither may a liaison', async () => {
    await office.say('wang', '绑定 区水务局 联络员 王工');
    expect((await office.say('wang', '同意1')).text).toContain('需要先登记身份');
    expect((await office.say('liang', '同意1')).text).toContain('只能由');
    expect(await waitingBindings(office.store.kept)).toHaveLength(1);
  });
});

describe('somebody of the members file who was bound besides', () => {
  const reopen = async (seats: readonly Seat[]) => {
    const again = await openTestOffice(seats, 'plans/tianqiao-2020.yaml', office.store);
    return (who: string, text: string) => again.say(who, text, { id: `again:${who}:${text}` });
  };
  beforeEach(async () => {
    await office.say('banshi', '绑定 区水务局 联络员 李办');
    await office.say('zhuren', '同意1');
  });

  test('holds both roles while they stand in the file', async () => {
    const { text } = await office.say('banshi', '我是谁');
    expect(text).toContain('区水务局联络员');
    expect(text).toContain('指挥部办公室工作人员');
    expect((await office.say('banshi', '待审批')).text).toContain('没有');
  });

  test('holds only what the office approved once they are taken out of it', async () => {
    const say = await reopen([]);
    const { text } = await say('banshi', '我是谁');
    expect(text).toContain('区水务局联络员');
    expect(text).not.toContain('办公室');
    expect((await say('banshi', '设置月报日 25日')).text).toContain('只能由');
  });

  test('holds the roles that the file gives them next', async () => {
    const leader = { role: 'unit-leader', unit: '区商务局' } as const;
    const say = await reopen([{ userid: 'banshi', name: '李主任', roles: [leader] }]);
    const { text } = await say('banshi', '我是谁');
    expect(text).toContain('李主任');
    expect(text).toContain('区水务局联络员');
    expect(text).toContain('区商务局单位负责人');
    expect(text).not.toContain('办公室');
  });
});

describe('somebody with several roles', () => {
  test('is asked which unit is meant, and a number picks it', async () => {
    const asked = await office.say('liang', '我们局有几项任务');
    expect(asked.text).toContain('1. 区水务局');
    expect(asked.text).toContain('2. 区商务局');
    expect((await office.say('liang', '2')).text).toContain('区商务局共4项任务');
  });

  test('has the group of the role that has one', async () => {
    expect((await office.say('liang', '我们组组长是谁')).text).toContain('马卫民');
  });

  test('sees all of them', async () => {
    const { text } = await office.say('liang', '我是谁');
    expect(text).toContain('区水务局联络员');
    expect(text).toContain('城市道路交通提升行动工作组联络员');
    expect(text).toContain('区商务局联络员');
  });
});

describe('a follow-up to what was asked back', () => {
  test('picks a candidate by its place or by its task number', async () => {
    await office.say('guest', '停车谁负责');
    expect((await office.say('guest', '3')).text).toContain('区交警大队');
    await office.say('guest', '总指挥是谁');
    await office.say('guest', '停车谁负责');
    expect((await office.say('guest', '14')).text).toContain('由区水务局牵头');
    await office.say('guest', '总指挥是谁');
    await office.say('guest', '停车谁负责');
    expect((await office.say('guest', '第一个')).text).toContain('由区住房城乡建设局牵头');
  });

  test('is not taken from another person, nor after ten minutes', async () => {
    await office.say('guest', '停车谁负责');
    expect((await office.say('banshi', '3')).text).not.toContain('区交警大队');
    office.setTime('2020-05-20 10:11');
    expect((await office.say('guest', '3')).text).not.toContain('区交警大队');
  });

  test('may be another question instead', async () => {
    await office.say('guest', '停车谁负责');
    expect((await office.say('guest', '24号任务谁牵头')).text).toContain('区城管局');
  });
});
