import { describe, expect, test } from '@jest/globals';
import { PAPERS } from '../../src/domain/paper.ts';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const PEOPLE = [
  ...COMMAND,
  { userid: 'zxx', name: '张希夏', roles: [{ role: 'liaison' as const, unit: '区城管局' }] },
  {
    userid: 'ar4',
    name: '档四',
    roles: [{ role: 'archivist' as const, group: 4, unit: '区水务局' }],
  },
];

const office = playedOffice(PEOPLE);
const { open, say } = office;

const REFERRED = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
] as const;

describe('a list that is asked for in plain words', () => {
  test.each([
    ['of1', '把登记簿导给我', '发文0件'],
    ['ar4', '档案册子发我', '第四组档案目录'],
    ['of1', '四组的目录我看看', '第四组档案目录'],
    ['ar4', '我们组归了几件档案', '第四组一共归档0件'],
    ['of1', '办公室自己的待归档', '待归档'],
    ['of1', '各组这周查了啥', '没有日常检查'],
    ['zxx', '这周汇总看一眼', '没有日常检查'],
    ['of1', '所有批示发我一份', '· 批示1'],
    ['lz', '全部批示给我一份', '· 批示1'],
    ['lm', '所有批示发我一份', '您可以查看的批示0件'],
    ['of1', '批示还有哪些是红的', '超期的批示0件'],
  ])('is that list: %s %s', async (who, text, told) => {
    await open(...REFERRED);
    expect(await say(who, text)).toContain(told);
  });

  test('is not for whoever may not read it', async () => {
    await open();
    expect(await say('lw', '这周各组汇总发我')).toContain('只能由');
  });

  test.each(['给各组打分排个名', '通报里把各组排个名次', '各单位打个分吧'])(
    'ranks and scores nobody: %s',
    async (text) => {
      await open();
      expect(await say('of1', text)).toContain('不打分、不排名');
    },
  );
});

describe('a ledger to take away (附件2 二、五)', () => {
  test.each([
    [
      '会议台账',
      '会议台账.xlsx',
      ['gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
    ],
    ['调度台账', '书面调度台账.xlsx', ['of1', '书面调度二季度：请报上半年亮点，6月20日前']],
    ['检查台账', '检查台账.xlsx', ['of1', '登记暗访：6月1日上午，药山街道，任务28，公厕锁着门']],
  ] as const)('comes as a table: %s', async (text, name, [who, begins]) => {
    await open([who, begins], [who, '确认']);
    await say('of1', text);
    const papers = await office.now.store.kept(PAPERS).all();
    expect(papers.map((one) => one.name)).toContain(name);
  });
});
