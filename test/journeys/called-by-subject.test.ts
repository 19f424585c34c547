import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const PEOPLE = [...COMMAND, { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] }];

const office = playedOffice(PEOPLE);
const { open, say } = office;

const drafted = (title: string): Turns => [
  [
    'gl4',
    `起草发文，以指挥部办公室名义，标题：${title}，主送：各责任单位，正文：请于6月12日前报。`,
  ],
  ['gl4', '确认'],
];
const planned = (agenda: string): Turns => [
  ['gl4', `召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：${agenda}`],
  ['gl4', '确认'],
];
const REFERRED: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，区财政局配合，拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
];

describe('a record that is called by what it is about', () => {
  test.each([
    ['gz4', '清淤那个通知，同意', '审核签字。'],
    ['gz4', '那个河道清淤的通知我看了，没意见', '审核签字。'],
    ['gl4', '清淤通知卡在谁那', '发文1（关于河道清淤的通知）'],
    ['gl4', '今天起草的清淤那份通知到哪了', '发文1（关于河道清淤的通知）'],
  ])('takes what is said of it, and what is asked: %s %s', async (who, text, told) => {
    await open(...drafted('关于河道清淤的通知'), ...drafted('关于停车场摸排的通知'));
    expect(await say(who, text)).toContain(told);
  });

  test('is asked for where several are called so, and the next word may choose', async () => {
    await open(...drafted('关于河道清淤的通知'), ...drafted('关于清淤安全的通知'));
    expect(await say('gl4', '清淤那个通知到哪了')).toContain('这样说的有2件');
    expect(await say('gl4', '第二个')).toContain('发文2（关于清淤安全的通知）');
  });

  test('is never taken for another of its sort', async () => {
    await open(...planned('停车场选址'));
    expect(await say('gl4', '路灯那个会取消')).toContain('没有查到您可以查看的这件会议');
    expect(await say('gl4', '会议1')).not.toContain('已取消');
  });

  test.each(['这个月要是不报会咋样', '忘了报会怎么处理', '没完成会被通报吗'])(
    'is no meeting where 会 is no more than a verb: %s',
    async (text) => {
      await open(...planned('停车场选址'));
      const told = await say('lz', text);
      expect(told).not.toContain('会议');
      expect(told).toContain('文件没有规定');
    },
  );

  test.each([
    ['lcz', '停车场选址那个批示收到了', '签收'],
    ['of1', '催一下停车场那个批示', '批示1'],
    ['cmd', '停车场选址的批示办到哪了', '批示1'],
    ['lz', '住建局那个批示办完了，方案已经报区政府', '反馈'],
  ])('is known by its words and by its units: %s %s', async (who, text, told) => {
    await open(...REFERRED);
    expect(await say(who, text)).toContain(told);
  });

  test('is nothing to whoever may not know of it, as if there were none', async () => {
    await open(...REFERRED);
    const unseen = await say('lm', '停车场选址那个批示到哪了');
    const missing = await say('lm', '路灯那个批示到哪了');
    expect(unseen).toBe(missing);
    expect(unseen).toContain('没有查到您可以查看的这件批示');
  });

  test('leaves the questions about the rules as they are', async () => {
    await open(...REFERRED);
    expect(await say('lcz', '批示件几天办结')).toContain('一周内办结');
  });
});

describe('a 批示 that is called by who gave it or to whom it went', () => {
  test.each([
    ['cmd', '上回我批给住建那事咋样了'],
    ['cmd', '我批给住建局的件到哪一步了'],
    ['cmd', '我批的停车场那件怎么样了'],
    ['of1', '韩区长批的停车场那个办得咋样了'],
  ])('is told of: %s %s', async (who, text) => {
    await open(...REFERRED);
    expect(await say(who, text)).toContain('批示原文：停车场选址慢');
  });

  test('takes what whoever has it says of it for the answer', async () => {
    await open(...REFERRED);
    const told = await say('lz', '韩区长批的停车场那个，方案拿出来了，已经报区政府');
    expect(told).toContain('批示1');
    expect(told).not.toContain('哪一项任务');
  });
});

test.each(['韩区长刚批啥了', '韩区长批了什么'])(
  'a list of what a leader ordered tells it in their words: %s',
  async (text) => {
    await open(...REFERRED);
    expect(await say('of1', text)).toContain('停车场选址慢，请区住建局牵头');
  },
);

describe('who is to have a 批示 besides', () => {
  test.each(['抄送生态环境局', '同时给生态环境局', '再抄送给生态环境局', '也发一份给生态环境局'])(
    'helps with it from then on: %s',
    async (text) => {
      await open(['cmd', '小清河沿线污水直排的事，请水务局一周内拿出方案']);
      expect(await say('cmd', text)).toContain('主办区水务局，协办区生态环境分局');
      await say('cmd', '确认');
      expect(await say('cmd', '批示1')).toContain('协办区生态环境分局');
    },
  );
});
