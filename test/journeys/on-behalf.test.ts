import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say, report, ledger } = office;

/** What people were told who did not ask. */
const told = async () =>
  (await office.pushes()).flatMap(({ message: { to, text } }) =>
    to.kind === 'person' ? [[to.personId, text] as const] : [],
  );

describe('a report for a unit of others', () => {
  test('is made by the office that says so, and the unit’s people hear of it at once', async () => {
    expect(await say('bgs', '代报区环卫管护中心任务28：公厕已完成4座')).toContain(
      '（2020年6月，区环卫管护中心）',
    );
    await say('bgs', '确认');
    const [submission] = await ledger();
    expect([submission?.unit, submission?.versions[0]?.byName]).toEqual(['区环卫管护中心', '张办']);
    const pushes = await told();
    expect(pushes.map(([to]) => to)).toEqual(['terminal:hw', 'terminal:hw2']);
    expect(pushes[0]?.[1]).toContain('张办代您单位（区环卫管护中心）报了任务28');
    expect(pushes[0]?.[1]).toContain('公厕已完成4座');
  });

  test.each([
    '替区水务局报：任务13修补路面3600平方米',
    '【代报】区水务局：任务13修补路面3600平方米',
    '代区水务局报一下任务13：修补路面3600平方米',
  ])('may be introduced in other words: %s', async (text) => {
    expect(await say('bgs', text)).toContain('（2020年6月，区水务局）');
  });

  test('grows like any other before it is confirmed', async () => {
    await say('bgs', '代报区环卫管护中心任务28：公厕已完成4座');
    await say('bgs', '问题：水电接入慢');
    await say('bgs', '确认');
    expect((await ledger())[0]?.versions[0]?.problems).toBe('水电接入慢');
  });

  test('is made by a group for the tasks of its own', async () => {
    expect(await say('g6', '代报区环卫管护中心任务28：公厕已完成4座')).toContain('【草稿】');
    expect(await say('g2', '代报区环卫管护中心任务28：公厕已完成4座')).toContain('代报只由');
    expect(await say('sw', '代报区环卫管护中心任务28：公厕已完成4座')).toContain('代报只由');
  });

  test('needs the unit', async () => {
    expect(await say('bgs', '代报任务28：公厕已完成4座')).toContain('请写明代哪家单位报');
  });

  test.each(['bgs', 'g6'])('is none where %s only speaks of its task', async (who) => {
    const answer = await say(who, '任务28公厕才完成4座，进度太慢');
    expect(answer).toContain('代报区环卫管护中心任务28：……');
    expect(answer).not.toContain('【草稿】');
    expect(await say(who, '确认')).toContain('没有等待您确认');
    expect(await ledger()).toEqual([]);
  });
});

describe('what others change of a unit’s report', () => {
  test('is told to the unit where the office puts a number right', async () => {
    await report('hw', '任务28：公厕已完成6座');
    await report('bgs', '任务28更正：6座应为5座');
    const pushes = await told();
    expect(pushes.map(([to]) => to)).toEqual(['terminal:hw', 'terminal:hw2']);
    expect(pushes[0]?.[1]).toContain('张办更正了您单位（区环卫管护中心）报的任务28');
  });

  test('is told to the writer where the office takes it back', async () => {
    await report('hw', '任务28：公厕已完成6座');
    await report('bgs', '撤回任务28，理由：数据有误');
    const pushes = await told();
    expect(pushes.map(([to]) => to)).toEqual(['terminal:hw']);
    expect(pushes[0]?.[1]).toContain('已由张办撤回，理由：数据有误');
  });

  test('is not told to somebody who did it', async () => {
    await report('hw', '任务28：公厕已完成6座');
    await report('hw', '撤回任务28');
    expect(await told()).toEqual([]);
  });
});
