import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'lz', name: '联住房', roles: [{ role: 'liaison', unit: '区住房城乡建设局' }] },
  { userid: 'lzr', name: '联自然', roles: [{ role: 'liaison', unit: '区自然资源局' }] },
];
const { tell } = openJourney('2020-09-14 09:00', PEOPLE);

const planned = async () => {
  await tell('gz4', '下周二下午四组碰一下 议停车场用地 就在水务局二楼');
  return tell('gz4', '两点半 顺便把大中修的事也说说');
};
const invited = async () => {
  await planned();
  await tell('gz4', '嗯 就这么办');
  await tell('of1', '备案会议1');
  await tell('gl4', '会议1发通知');
};

describe('a meeting of which people speak with blanks for commas', () => {
  test('has its place, its hour and all that is to be spoken of', async () => {
    const shown = await planned();
    expect(shown).toContain('地点：水务局二楼\n');
    expect(shown).toContain('议题：停车场用地、大中修\n');
  });

  test('asks those who are to come, called without their 局 too', async () => {
    await tell('gl4', '下周三上午我们组开个会 环保和财政都来 说井盖的事 地点在水务局三楼');
    const shown = await tell('gl4', '九点');
    expect(shown).toContain('地点：水务局三楼\n议题：井盖的事\n');
    expect(shown).toContain('区生态环境分局（9家）');
  });

  test('is attended by who is sent in one’s place', async () => {
    await invited();
    expect(await tell('lz', '那天我要陪检查 让我们科长老彭替我')).toContain('由科长老彭到会');
  });

  test('is told of with what is to be brought, and what is brought is ordered', async () => {
    await invited();
    expect(await tell('lw', '收到，一定到。要带材料吗')).toContain('材料：没有布置');
    expect(await tell('gl4', '请自然资源局带块地的图 20号前给我们')).toContain('已布置材料1份');
    const replies = await tell('gl4', '回了几个了 还有谁没吭声');
    expect(replies).toContain('会议1回执');
  });
});

describe('a question of the clerk about a meeting', () => {
  test('is not answered by an order to somebody, and all who come are no part of what is spoken of', async () => {
    await tell('dir', '明天下午三点办公室开个短会 说说上半年收尾 八个组都来人');
    await tell('dir', '行 让许办弄通知');
    const shown = await tell('dir', '五楼会议室');
    expect(shown).toContain('地点：五楼会议室\n议题：上半年收尾\n');
  });

  test('somebody else comes, and it is over with nothing decided', async () => {
    await invited();
    expect(await tell('lz', '我在济南开会 换我们小李去')).toContain('由小李到会');
    const told = await tell('gl4', '会完了 来了七家 没定啥事');
    expect(told).toMatch(/会议1/u);
    expect(told).not.toContain('没有读懂');
  });
});

test('a room behind what is spoken of is where they meet', async () => {
  await tell('gl4', '周四上午组里碰个头 主要说垃圾分类 局里四楼');
  expect(await tell('gl4', '九点半')).toContain('地点：局里四楼\n议题：垃圾分类\n');
});

test('a yes with another hour moves the meeting, or is none', async () => {
  await tell('gl4', '召开第四组会议，9月22日下午2点，水务局二楼，议题：停车场用地');
  await tell('gl4', '确认');
  expect(await tell('gz4', '同意 时间早半小时')).toContain('时间改为9月22日（周二）13:30');
});

test('after who has not answered was asked, those are urged, and nobody for a report', async () => {
  await invited();
  await tell('gl4', '回了几个了');
  const told = await tell('gl4', '全都催一下');
  expect(told).toContain('会议1还有');
  expect(told).not.toContain('将催报');
});
