import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestOffice, type TestOffice } from '../../support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice([
    { userid: 'li', name: '李办', roles: [{ role: 'office', unit: '区城管局' }] },
  ]);
});
afterAll(() => office.close());

describe('a question with a word that nobody knows', () => {
  test('is answered after what was understood of it', async () => {
    const { text } = await office.say('li', '任务17的牵头单位彩虹桥');
    expect(text.split('\n')[0]).toBe('按“任务17的牵头单位”理解：');
    expect(text).toContain('区住房城乡建设局');
  });

  test('is taken up like any other', async () => {
    await office.say('li', '任务17的牵头单位彩虹桥');
    const { intent, text } = await office.say('li', '那28号呢');
    expect(intent).toEqual({ kind: 'ask-task-lead', task: 28 });
    expect(text).not.toContain('理解');
  });

  test('is answered at once where the words are but courtesy', async () => {
    const { text } = await office.say('li', '麻烦您帮我看下任务17是哪家牵头的呀');
    expect(text).not.toContain('理解');
  });
});

describe('a question whose subject is guessed', () => {
  test('is answered after what was guessed', async () => {
    const { text } = await office.say('li', '海棉城市谁牵头');
    expect(text.split('\n')[0]).toBe('按“任务7的牵头单位”理解：');
  });
});

describe('a question about what the notice does not write', () => {
  test.each([
    ['道路上的井盖坏了找谁', '井盖', '任务13', '区水务局牵头'],
    ['共享单车归谁', '共享单车', '任务14', '区水务局牵头'],
    ['老年食堂谁牵头啊', '老年食堂', '任务21', '区卫生健康局牵头'],
  ])('says so before the nearest task: %s', async (asked, word, task, lead) => {
    const { text } = await office.say('li', asked);
    expect(text.split('\n')[0]).toBe(`文件没有写“${word}”，最接近的是${task}：`);
    expect(text).toContain(lead);
  });

  test.each(['公厕谁牵头', '路灯哪家管', '13号任务谁牵头', '绿道今年几公里'])(
    'not of what it does: %s',
    async (asked) => {
      const { text } = await office.say('li', asked);
      expect(text).not.toContain('文件没有写“');
    },
  );
});
