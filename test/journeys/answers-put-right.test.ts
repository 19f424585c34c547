import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice(COMMAND);
const { say } = office;

const ANSWERED: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，区财政局配合，一周内拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
  ['lz', '批示1办结：已完成选址3处'],
];
const FINISHED: Turns = [
  ['of1', '督办：任务13盲道占压，区交警大队6月19日前清完'],
  ['of1', '确认'],
  ['lj', '督办1办结：清理12处'],
];
const MET: Turns = [
  ['gl4', '召开第四组会议，6月2日下午2点，区水务局三楼会议室，议题：停车场选址'],
  ['gl4', '确认'],
  ['gz4', '同意会议1'],
  ['of1', '备案会议1'],
  ['gl4', '会议1发通知'],
];

describe('what a unit answered', () => {
  test.each([
    ['刚才写错了，是2处', '已完成选址2处'],
    ['不对，刚才数错了，是2处', '已完成选址2处'],
    ['批示1报错了，应该是2处', '已完成选址2处'],
    ['批示1反馈写多了，实际2处', '已完成选址2处'],
    ['批示1反馈改为：已完成选址2处', '已完成选址2处'],
    ['打错了，是2处', '已完成选址2处'],
    ['不好意思说错了，应该是选址5处', '已完成选址5处'],
    ['是2处不是3处，刚才打错了', '已完成选址2处'],
    ['更正批示1反馈：已完成选址2处，报区政府', '已完成选址2处，报区政府'],
  ])('is put right before it is summed up: %s', async (text, right) => {
    await office.open(...ANSWERED);
    expect(await say('lz', text)).toContain(`更正后的内容：${right}。`);
    const card = await say('of1', '批示1');
    expect(card).toContain(right);
    expect(card).toContain('综合（');
  });

  test('is what it was once it has gone up', async () => {
    await office.open(...ANSWERED, ['of1', '综合上报批示1']);
    await say('lz', '批示1反馈改为：已完成选址2处');
    expect(await say('of1', '批示1')).toContain('办理情况：区住房城乡建设局：已完成选址3处');
  });

  test.each(['督办1报少了，实际13处', '刚才写错了，应该是13处'])(
    'of a 督办 as well: %s',
    async (text) => {
      await office.open(...FINISHED);
      expect(await say('lj', text)).toContain('更正后的内容：清理13处。');
      expect(await say('of1', '督办1')).toContain('核销（');
    },
  );
});

test.each([
  '批示1协办意见：资金已安排',
  '批示1配合情况：资金已安排',
  '批示1我局协办情况：资金已安排',
])('what assists is told under its own word: %s', async (text) => {
  await office.open(...ANSWERED.slice(0, 3));
  expect(await say('lcz', text)).toContain('区财政局的协办情况已反馈');
});

describe('who came to a meeting', () => {
  test.each([
    ['会议1情况：8家全到；没有议定事项，大家都赞成', '到会：8家\n'],
    ['会议1情况：应到8家，全部到齐；没有议定事项', '到会：8家全部到会\n'],
    ['会议1情况：8家全到齐；没有议定事项', '到会：8家\n'],
    ['会议1到了8家，情况：大家都认可选址，问题是资金；没有议定事项', '到会：8家\n'],
  ])('is read in other words: %s', async (text, came) => {
    await office.open(...MET);
    await office.now.turnTo('2020-06-02 17:00');
    expect(await say('gl4', text)).toContain(came);
  });

  test.each(['会议1到会写错了，应该是7家', '更正会议1情况：到会7家'])(
    'is put right: %s',
    async (text) => {
      await office.open(...MET);
      await office.now.turnTo('2020-06-02 17:00');
      await say('gl4', '会议1情况：到会8家；没有议定事项');
      expect(await say('gl4', text)).toContain('到会7家（原为8家）');
    },
  );
});

describe('what is put right in a draft or on record', () => {
  test.each([
    ['cmd', '批示：任务12选址慢，请区水务局办', '写错了，是区住建局', '请区住房城乡建设局办'],
    [
      'gl4',
      '召开第四组会议，6月11日下午2点，区水务局三楼会议室，议题：选址',
      '时间再往后推一个小时',
      '15:00',
    ],
    [
      'gl4',
      '召开第四组会议，6月11日下午2点，区水务局三楼会议室，议题：选址',
      '提前半小时吧',
      '13:30',
    ],
  ])('a draft of %s: %s; %s', async (who, first, second, right) => {
    await office.open();
    await say(who, first);
    expect(await say(who, second)).toContain(right);
  });

  test.each(['检查1登记错了，任务应该是14', '检查1任务写错了，应该是14'])(
    'the task of a visit: %s',
    async (text) => {
      await office.open(['gl4', '日常检查：6月1日，任务13，北园大街井盖缺失'], ['gl4', '确认']);
      expect(await say('gl4', text)).toContain('任务14，井盖缺失');
    },
  );

  test('whom a 督办 is laid upon', async () => {
    await office.open(...FINISHED.slice(0, 2));
    expect(await say('of1', '督办1责任单位搞错了，应该是区水务局')).toContain(
      '责任单位已改为区水务局',
    );
  });

  test('a text, though the words before say that one is to be put right', async () => {
    await office.open(
      [
        'gl4',
        '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月24日前报送。',
      ],
      ['gl4', '确认'],
    );
    await say('gl4', '1号发文还得改一处，6月24日改为6月28日');
    expect(await say('gl4', '发文1全文')).toContain('请于6月28日前报送');
  });
});
