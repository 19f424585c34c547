import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const PEOPLE = [...COMMAND, { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] }];
const DRAFT =
  '起草发文，以指挥部办公室名义，标题：关于清淤的通知，主送：各责任单位，正文：请于6月12日前清淤。';

const office = playedOffice(PEOPLE);
const { open, say } = office;

const drafted = () => open(['gl4', DRAFT], ['gl4', '确认']);
const numbered = async () => {
  await drafted();
  for (const [who, text] of [
    ['gz4', '同意'],
    ['of1', '同意发文1'],
    ['vice', '签发发文1'],
    ['of1', '设置办公室文号代字 济天城提指办发'],
    ['of1', '编号发文1'],
  ] as const) {
    await say(who, text);
  }
};
const planned = () =>
  open(
    ['gl4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
    ['gl4', '确认'],
  );
const referred = () =>
  open(
    ['cmd', '批示：停车场选址慢，请区住建局牵头，区财政局配合，拿出方案'],
    ['cmd', '确认'],
    ['of1', '转办批示1'],
  );

describe('without its number, what is said of the one matter that waits for the speaker', () => {
  test.each([
    ['没写联系人，退回去补一下', '退回：没写联系人'],
    ['打回去改改，少附件', '退回：少附件'],
  ])('sends a document back: %s', async (text, told) => {
    await drafted();
    expect(await say('gz4', text)).toContain(told);
  });

  test('changes a document that came back, and is put to its judge anew', async () => {
    await drafted();
    await say('gz4', '退回：没写联系人');
    expect(await say('gl4', '正文最后加一句：联系人小王。')).toContain('现请第四组分管领导');
    expect(await say('gl4', '6月12日写错了，应该是6月15日')).toContain('修改');
    expect(await say('gl4', '发文1全文')).toContain('6月15日前清淤。联系人小王');
  });

  test('tells that it is printed and sent', async () => {
    await numbered();
    expect(await say('gl4', '校对好了，印了30份，也装订了')).toContain('办公室');
    await say('of1', '可以发送');
    expect(await say('gl4', '已经发给各责任单位了')).toContain('办理完毕');
  });

  test('says what is missing where its turn has not come', async () => {
    await drafted();
    expect(await say('gl4', '校对好了，印了30份，也装订了')).toContain('要先');
  });

  test.each([
    ['再叫上区民政局', '区城管局、区民政局'],
    ['再加上区民政局', '区城管局、区民政局'],
    ['会挪到周二下午3点', '6月9日（周二）15:00'],
    ['改到6月9日下午3点', '6月9日（周二）15:00'],
    ['那个会改到6月9日下午3点', '6月9日（周二）15:00'],
  ])('changes a meeting: %s', async (text, told) => {
    await planned();
    expect(await say('gl4', text)).toContain(told);
  });

  test('shows the meeting that is pointed at', async () => {
    await planned();
    expect(await say('gl4', '咱那个会备案了没')).toContain('会议1（停车场选址）');
    expect(await say('lm', '咱那个会备案了没')).not.toContain('停车场');
  });

  test('begins another record as before', async () => {
    await drafted();
    expect(await say('gl4', DRAFT.replace('清淤的', '修路的'))).toContain('【草稿】发文');
  });

  test('is told in answer to what was asked for', async () => {
    await referred();
    expect(await say('lz', '批示1办完了')).toContain('还缺办了什么');
    expect(await say('lz', '定了3处，方案已报区政府')).toContain('反馈');
    await open(['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成选址'], ['of1', '确认']);
    await say('lz', '办结督办1');
    expect(await say('lz', '任务12谁牵头')).toContain('区住房城乡建设局');
    expect(await say('lz', '3处都定了')).toContain('办结');
    expect(await say('lz', '督办1')).toContain('3处都定了');
  });

  test('adds the reason to the day that was named before it', async () => {
    await referred();
    expect(await say('dir', '批示1时限到6月20日')).toContain('还缺理由');
    expect(await say('dir', '要招标')).toContain('6月20日（因要招标）');
  });
});

test('能不能 asks for leave of what is pointed at', async () => {
  await open(['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成选址'], ['of1', '确认']);
  expect(await say('lz', '那个督办能不能缓到7月5日，征地没谈下来')).toContain('申请延期');
  expect(await say('of1', '可以缓')).toContain('7月5日');
  await say('lz', '督办1办结');
  expect(await say('lz', '4处全定了，报区政府了')).toContain('核销');
  expect(await say('of1', '只看到3处，打回')).toContain('退回：只看到3处');
});

describe('a word that may be no more than a courtesy', () => {
  test('signs nothing, and names what waits', async () => {
    await drafted();
    expect(await say('gz4', '好')).toMatch(/没有改动.*发文1.*同意发文1/su);
    expect(await say('lw', '好')).not.toContain('发文1');
    expect(await say('gz4', '好')).toContain('审核签字');
  });

  test('of several that are listed the first is chosen by its place', async () => {
    await drafted();
    await say('gl4', DRAFT.replace('清淤的', '修路的'));
    await say('gl4', '确认');
    expect(await say('gz4', '同意')).toContain('等您办的有2件');
    expect(await say('gz4', '第二个')).toMatch(/发文2.*审核签字/u);
    expect(await say('gz4', '同意')).toMatch(/发文1.*审核签字/u);
  });
});

describe('a field of a record', () => {
  test.each([
    ['错了，批示1主办改成区水务局', '主办区水务局'],
    ['转给水务局，财政局配合', '主办区水务局，协办区财政局'],
  ])('is changed by %s', async (text, told) => {
    await open(['cmd', '批示：停车场选址慢，请区住建局牵头拿出方案'], ['cmd', '确认']);
    expect(await say('of1', text)).toContain(told);
  });

  test('is who comes in the place of somebody else', async () => {
    await planned();
    await say('gz4', '同意会议1');
    await say('of1', '备案会议1');
    await say('gl4', '会议1发通知');
    expect(await say('lz', '我们王科长去')).toContain('由王科长到会');
    expect(await say('lj', '李四替我去')).toContain('由李四到会');
  });
});

describe('what tells something while one matter waits for news', () => {
  test('is shown as its answer, and done after a 确认', async () => {
    await office.openOn('2020-07-15 09:30');
    await say('of1', '书面调度二季度：请报未完成原因和措施，7月24日前');
    await say('of1', '确认');
    expect(await say('gl4', '我们组都完成了，没有未完成的')).toContain('答复调度1：我们组都完成了');
    expect(await say('gl4', '确认')).toContain('答复');
    expect(await say('gl4', '第四组有哪些任务')).toContain('任务11');
  });
});

describe('a draft that waits', () => {
  const WORDS = '批示：停车场选址慢，请区住建局牵头，一周内拿出方案';

  test('is put right by the right word alone', async () => {
    await open(['cmd', WORDS]);
    expect(await say('cmd', '错了，是两周内')).toContain('两周内拿出方案');
    expect(await say('cmd', '改成请区水务局牵头')).toContain('主办区水务局');
    expect(await say('cmd', '确认')).toContain('批示1');
    expect(await say('cmd', '批示1')).toContain('请区水务局牵头，两周内拿出方案');
  });

  test('holds 确认 back after a correction that was not understood', async () => {
    await open(['cmd', WORDS]);
    expect(await say('cmd', '错了，是抓紧')).toContain('没看懂');
    expect(await say('cmd', '确认')).toMatch(/没有改进去.*一周内拿出方案/su);
    expect(await say('cmd', '确认')).toContain('批示1');
  });

  test('of an inspection has another place', async () => {
    await open(['of1', '登记暗访：5月28日下午，北园街道，任务28，公厕地面积水']);
    expect(await say('of1', '地点写错了，是药山街道')).toContain('药山街道');
  });
});

describe('what the record of a meeting lacks', () => {
  const held = async () => {
    await planned();
    for (const [who, text] of [
      ['gz4', '同意会议1'],
      ['of1', '备案会议1'],
      ['gl4', '会议1发通知'],
    ] as const) {
      await say(who, text);
    }
    await office.now.turnTo('2020-06-08 17:00');
  };

  test('is asked again where the answer is no answer to it', async () => {
    await held();
    expect(await say('gl4', '会议1情况：议定：1.由区住建局完成选址')).toContain('到会的有哪些单位');
    expect(await say('gl4', '6月25日前')).toContain('到会的有哪些单位');
    const told = await say('gl4', '8家');
    expect(told).toContain('6月25日');
    expect(told).toContain('到会：8家');
  });

  test('is put right after it was reported, and what stood there is kept', async () => {
    await held();
    await say('gl4', '会议1情况：到会8家；没有议定事项');
    expect(await say('lz', '会议1情况写错了，到会是7家')).toContain('办理');
    expect(await say('gl4', '会议1情况更正：议定抓紧')).toContain('还缺正确的到会');
    expect(await say('gl4', '会议1情况写错了，到会是7家')).toContain('到会7家（原为8家）');
    expect(await say('of1', '会议1')).toContain('到会：7家');
  });

  test('is taken two at a time', async () => {
    await held();
    expect(await say('gl4', '会开了，各组都到了，定了一条：停车场选址尽快定')).toContain(
      '哪个单位负责',
    );
    expect(await say('gl4', '区住建局，6月30日前')).toMatch(/到会：各组.*6月30日/su);
  });
});
