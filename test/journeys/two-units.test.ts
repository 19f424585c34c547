import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fromTerminal } from '../../src/channels/terminal.ts';
import { evidencesOnTask } from '../../src/domain/evidence.ts';
import { isInForce, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

const SEATS = [
  {
    userid: 'two',
    name: '双工',
    roles: [
      { role: 'liaison' as const, unit: '区住房城乡建设局' },
      { role: 'liaison' as const, unit: '区水务局' },
    ],
  },
];

let office: TestOffice;
const tell = async (text: string) => (await office.say('two', text)).text;
const unitsOnRecord = async () =>
  (await submissionsOfPeriod(office.store.kept, '2020-06')).map(({ task, unit }) => [task, unit]);
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-20 10:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

describe('somebody who reports for two units', () => {
  test('reports for the one that is named', async () => {
    expect(await tell('区水务局任务4：已整治河道3条')).toContain('区水务局');
    await tell('确认');
    expect(await unitsOnRecord()).toEqual([[4, '区水务局']]);
    await tell('区住建局任务4：已整治路口2处');
    await tell('确认');
    expect(await unitsOnRecord()).toEqual([
      [4, '区住房城乡建设局'],
      [4, '区水务局'],
    ]);
  });

  test.each(['2', '区水务局', '是区水务局的'])(
    'is asked which one, and “%s” settles it',
    async (which) => {
      const asked = await tell('任务4：已整治河道3条');
      expect(asked).toContain('1. 区住房城乡建设局\n2. 区水务局');
      expect(await tell('确认')).toContain('还没有登记');
      expect(await tell(which)).toContain('已整治河道3条');
      await tell('确认');
      expect(await unitsOnRecord()).toEqual([[4, '区水务局']]);
    },
  );

  test('is not asked where only one of them answers for the task', async () => {
    await tell('任务8：已整治河道3条');
    await tell('确认');
    expect(await unitsOnRecord()).toEqual([[8, '区水务局']]);
  });

  test('keeps what is told for the other one apart, and nothing of either is lost', async () => {
    await tell('区住建局任务4：已整治路口2处');
    expect(await tell('区水务局任务4：已整治河道3条')).not.toContain('路口2处');
    await tell('确认');
    await tell('确认');
    expect(await unitsOnRecord()).toEqual([
      [4, '区住房城乡建设局'],
      [4, '区水务局'],
    ]);
  });

  test('tells more of the one that was named without naming it again', async () => {
    await tell('区水务局任务4：已整治河道3条');
    expect(await tell('问题：汛期影响施工')).toContain('汛期影响施工');
    expect(await tell('任务8：已清淤2公里')).toContain('已整治河道3条');
    await tell('确认');
    expect(await unitsOnRecord()).toEqual([
      [4, '区水务局'],
      [8, '区水务局'],
    ]);
  });

  test('sees what both have to do', async () => {
    const text = await tell('我的待办');
    expect(text).toContain('区住房城乡建设局 2020年6月');
    expect(text).toContain('区水务局 2020年6月');
    expect(await tell('我是谁')).toContain('区住房城乡建设局联络员；区水务局联络员');
  });

  test('is asked for what both owe', async () => {
    const clocked = await openClockedOffice(SEATS, '2020-07-07 10:00');
    await clocked.turnTo('2020-07-10 18:00');
    const texts = clocked.pushes.map(({ text }) => text).join('\n');
    expect(texts).toContain('区住房城乡建设局');
    expect(texts).toContain('区水务局');
    await clocked.store.close();
  });
});

describe('what somebody reported for two units', () => {
  const reportBoth = async () => {
    for (const [unit, lamps] of [
      ['区水务局', 30],
      ['区住建局', 50],
    ] as const) {
      await tell(`${unit}任务4：安装路灯${lamps}盏`);
      await tell('确认');
    }
  };

  test('is taken back for the one that is named', async () => {
    await reportBoth();
    expect(await tell('撤回区水务局任务4')).toContain('2020年6月，区水务局\n进展：安装路灯30盏');
    expect(await tell('确认')).toContain('已撤回');
    const kept = await submissionsOfPeriod(office.store.kept, '2020-06');
    expect(kept.filter(isInForce).map(({ unit }) => unit)).toEqual(['区住房城乡建设局']);
  });

  test('is put right for the one that is named, by its own number', async () => {
    await reportBoth();
    const shown = await tell('区水务局任务4更正：路灯应为31盏');
    expect(shown).toContain('“安装路灯30盏”→“安装路灯31盏”');
    expect(shown).toContain('区水务局');
  });

  test('is not guessed where none is named', async () => {
    await reportBoth();
    expect(await tell('撤回任务4')).toContain('都报过，没有改动。请写明是哪一家');
  });
});

describe('a picture that comes while the unit is asked for', () => {
  const send = async (id: string, text = '') => {
    const seat = { userid: 'two', name: null, chat: 'single' as const };
    const attachment = { kind: 'image' as const, url: 'https://wework.qpic.cn/1', name: null };
    const message = fromTerminal(text, seat, id, '2020-06-20T02:01:00.000Z');
    const body = { kind: 'said' as const, text, quote: null, attachments: [attachment] };
    const outcome = await office.office.desk.receive({ ...message, body });
    return outcome.state === 'done' ? outcome.replies.map(({ text }) => text).join('\n') : '';
  };

  test('is given to neither by guess, and goes to the one that is named', async () => {
    expect(await tell('任务4：安装路灯30盏')).toContain('请问这次报的是哪一家');
    const asked = await send('p1');
    expect(asked).toContain('收到1份佐证材料，正在保存');
    expect(asked).toContain('请问这次报的是哪一家');
    expect(await evidencesOnTask(office.store.kept, 4)).toEqual([]);
    await tell('区水务局');
    expect(await send('p2')).toContain('1份佐证材料，归到任务4');
    expect(await tell('确认')).toContain('先前发来的1份佐证材料已归到任务4');
    expect(await evidencesOnTask(office.store.kept, 4)).toMatchObject([
      { unit: '区水务局', id: expect.stringContaining('p1') },
      { unit: '区水务局' },
    ]);
  });

  test('is kept as well where it comes with the very report', async () => {
    const asked = await send('p3', '任务4：安装路灯30盏');
    expect(asked).toContain('请问这次报的是哪一家');
    expect(asked).toContain('1份佐证材料，正在保存');
    await tell('区水务局');
    expect(await tell('确认')).toContain('先前发来的1份佐证材料已归到任务4');
  });
});
