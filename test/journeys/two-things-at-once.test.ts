import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
]);
const { say } = office;

const INSTRUCTION: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，一周内拿出方案'],
  ['cmd', '确认'],
];
const ANSWERED: Turns = [...INSTRUCTION, ['of1', '转办批示1'], ['lz', '办结批示1：已形成3处方案']];
const INSPECTED: Turns = [
  ['of1', '登记明察：6月1日，北园街道，任务13，井盖缺失'],
  ['of1', '确认'],
];
const DOCUMENT: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
  ],
  ['gl4', '确认'],
  ['gz4', '同意发文1'],
];

describe('a yes before what is to go up', () => {
  test.each(['批示1材料可以，报韩区长', '材料没问题，报韩区长吧', '批示1稿子没毛病，呈区长审阅'])(
    'sends up the draft as it is: %s',
    async (text) => {
      await office.open(...ANSWERED);
      expect(await say('of1', text)).toContain('批示1（韩利师6月1日批示）已上报');
      expect(await say('of1', '批示1')).toContain('办理情况：区住房城乡建设局：已形成3处方案');
    },
  );

  test('refers nothing that is still to be referred', async () => {
    await office.open(...INSTRUCTION);
    expect(await say('of1', '批示1材料可以，报韩区长')).toContain('还不能综合');
    expect(await say('of1', '批示1')).toContain('拟办（');
  });
});

test('what is said beside a yes never takes the place of the draft', async () => {
  await office.open(...ANSWERED);
  await say('of1', '同意，辛苦各位了');
  expect(await say('of1', '批示1')).toContain('办理情况：区住房城乡建设局：已形成3处方案');
});

describe('a second word behind the first', () => {
  test('publishes a visit and presses for it', async () => {
    await office.open(...INSPECTED);
    const answer = await say('of1', '发布检查1，转督办，6月30日前');
    expect(answer).toContain('检查1已发布');
    expect(answer).toContain('立项为督办1');
  });

  test('refers an order and urges it', async () => {
    await office.open(...INSTRUCTION);
    const answer = await say('of1', '同意，催一下');
    expect(answer).toContain('拟办、转办');
    expect(answer).toContain('已催办联住房');
  });

  test('is told why it cannot be done yet, and the first is done', async () => {
    await office.open(...DOCUMENT);
    const answer = await say('of1', '发文1同意，编号');
    expect(answer).toContain('已由许办（指挥部办公室）审核');
    expect(answer).toContain('还不能登记编号');
  });
});

describe('what is said of another thing behind what is said of a matter', () => {
  const TWO: Turns = [
    ...INSTRUCTION,
    ['of1', '转办批示1'],
    ['of1', '督办：任务13盲道占压，区住建局6月19日前清完'],
    ['of1', '确认'],
  ];

  test.each([
    '一号批示已选址3处；另外井盖那个也办完了，补装12个',
    '批示1已选址3处，还有个事，井盖那件我们也弄好了',
    '批示1已选址3处。对了，井盖的问题已整改完',
  ])('is no part of it, and is said to be left where nobody knows of it: %s', async (text) => {
    await office.open(...TWO);
    const answer = await say('lz', text);
    expect(answer).toContain('没看出说的是哪一件');
    expect(answer).toContain('批示1（韩利师6月1日批示）进展已记');
    expect(await say('lz', '批示1')).not.toContain('井盖');
  });

  test('is said of that one where it is known', async () => {
    await office.open(...TWO);
    const answer = await say('lz', '批示1已选址3处；另外盲道那个督办也办完了，清理12处');
    expect(answer).toContain('批示1（韩利师6月1日批示）进展已记');
    expect(answer).toContain('督办1（任务13盲道占压）已由联住房（区住房城乡建设局）签收、办结');
  });
});
