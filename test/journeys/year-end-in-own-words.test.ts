import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', group: 4, unit: '区水务局' }] },
  { userid: 'ar6', name: '档六', roles: [{ role: 'archivist', group: 6, unit: '区城管局' }] },
];
const office = openJourney('2020-12-14 09:00', PEOPLE);
const { tell, report } = office;

describe('the office at the end of the year', () => {
  test.each(['年底自评该弄了，先出个底稿', '自评可以出了吧', '先把年度自评的初稿弄出来'])(
    'has the 自评 drawn up: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('2020年自评情况');
    },
  );

  test.each(['顺便抽个三季度的，抽5项', '那抽三季度的5项', '再随机抽三季度5项'])(
    'draws what is to be checked: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('三季度还没有工作组报来汇总表');
    },
  );

  test.each(['年底自评什么时候弄', '自评是我们自己做还是办公室做'])(
    'is asked about it by others: %s',
    async (text) => {
      expect(await tell('gl4', text)).not.toContain('2020年自评情况');
    },
  );

  test.each(['我们组今年打多少分，排第几', '通报里把没交的单位排个名', '我们局能得几分'])(
    'scores and ranks nobody: %s',
    async (text) => {
      expect(await tell('of1', text)).toMatch(/不打分、不排名|没有规定考核的分值/u);
    },
  );

  test('reads of no day for the goals of next year', async () => {
    expect(await tell('gl4', '明年目标什么时候填')).toContain('文件没有规定下一年度的目标');
  });
});

test.each(['年底事多，最近有啥等我签的', '发文和会议有等我的吗', '批示和督办有没有等我办的'])(
  'whoever asks reads what waits for them: %s',
  async (text) => {
    await report('cmd', '批示：停车场选址慢，请区住建局牵头，区财政局配合，拿出方案');
    expect(await tell('of2', text)).toContain('批示1');
    expect(await tell('gz4', text)).toBe('目前没有等您签字、办理的事项。');
  },
);

describe('a group that judges', () => {
  test.each(['开始评吧', '那就来判一下吧'])('begins with “%s”', async (text) => {
    expect(await tell('gl4', text)).toContain('待研判');
  });

  test.each(['调度回一下：主要是征地慢，下月补上', '回一下调度，主要是征地慢，下月补上'])(
    'answers what was asked in writing: %s',
    async (text) => {
      await report('of1', '书面调度三季度：请报未完成原因，12月20日前');
      expect(await tell('gl4', text)).toContain('已登记第四组对调度1的答复');
    },
  );

  test('wishes for a later day of it, and the office hears so', async () => {
    await report('of1', '书面调度三季度：请报未完成原因，12月20日前');
    expect(await tell('gl4', '调度1缓几天行不行，马局出差了')).toContain('已转告您的请求');
  });
});

describe('the archive', () => {
  const filed = () => tell('ar4', '归档资料：任务13大中修开工前照片20张，前期，声像');

  test('of a task is asked for by its words', async () => {
    await filed();
    expect(await tell('gl4', '大中修的档案齐了没')).toContain(
      '任务13（强化城市道路设施管理）档案共1件',
    );
  });

  test.each(['帮我看看四组存了啥', '四组归了些什么'])(
    'of another group is not shown: %s',
    async (text) => {
      await filed();
      expect(await tell('ar6', text)).toContain('只给本组和指挥部办公室查看');
      expect(await tell('of1', text)).toContain('大中修开工前照片');
    },
  );

  test.each(['刚归的照片写错了，是18张不是20张', '照片数量错了，不是20张，是18张'])(
    'has a number of it put right: %s',
    async (text) => {
      await filed();
      expect(await tell('ar4', text)).toContain('大中修开工前照片18张');
    },
  );

  test('takes all that waits in the phase that is said', async () => {
    await report('cmd', '批示：停车场选址慢，请水务局牵头拿出方案');
    await tell('of1', '转办批示1');
    await tell('lw', '办结批示1：已选3处');
    await tell('of1', '综合上报批示1');
    await tell('of1', '注结批示1');
    expect(await tell('ar4', '停车场这事哪些材料该归了')).toContain('批示1');
    expect(await tell('ar4', '都归了，前期的，文字')).toContain('（前期、文字）');
  });

  test.each(['任务13完成了，让四组把东西交上来', '任务13完成了，通知他们移交档案'])(
    'is asked for where a task is found finished: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('将认定任务13');
    },
  );

  test.each(['大中修干完了，任务13可以算完成了吧', '任务13能认定完成了吗'])(
    'opens by the word of the office alone: %s',
    async (text) => {
      expect(await tell('lw', text)).toContain('由指挥部办公室认定');
    },
  );
});
