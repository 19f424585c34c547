import { expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);
const { say } = office;

test.each([
  [
    'of1',
    '督办：任务13盲道占压，区交警大队6月19日前清完',
    '督办：任务12选址滞后，区住建局6月30日前完成选址',
    '盲道占压',
  ],
  [
    'of1',
    '督办：任务13盲道占压，区交警大队6月19日前清完',
    '任务8清淤慢，给区水务局下个督办，6月24日前清完',
    '盲道占压',
  ],
  [
    'cmd',
    '批示：任务12选址慢，请区住建局牵头办',
    '批示：任务8清淤慢，请区水务局牵头办',
    '任务12选址慢',
  ],
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
    '起草发文，以指挥部办公室名义，标题：关于盲道整治的通知，主送：各责任单位，正文：请立即整治。',
    '停车场摸排',
  ],
  [
    'gl4',
    '召开第四组会议，6月11日下午2点，区水务局三楼会议室，议题：停车场选址',
    '召开第四组会议，6月18日上午9点，区政府201，议题：盲道整治',
    '停车场选址',
  ],
  [
    'lh',
    '填报任务28：年度计划：改造8座；二季度：完成3座；三季度：完成6座；四季度：完成8座',
    '填报任务27：年度计划：覆盖20个社区；二季度：5个；三季度：12个；四季度：20个',
    '改造8座',
  ],
])(
  '%s begins a second thing, and the first one waits behind it: %s; %s',
  async (who, first, second, left) => {
    await office.open();
    await say(who, first);
    expect(await say(who, second)).toMatch(/前一份草稿.*还留着/u);
    const confirmed = await say(who, '确认');
    expect(confirmed).toContain('还有一份等您确认');
    expect(confirmed).toContain(left);
  },
);

test.each([
  ['of1', '督办：任务13盲道占压，区交警大队6月19日前清完', '时限改成6月22日'],
  [
    'of1',
    '督办：任务13盲道占压，区交警大队6月19日前清完',
    '督办：任务13盲道占压，区城管局6月22日前清完',
  ],
  ['cmd', '批示：任务12选址慢，请区住建局牵头办', '改：任务12选址太慢，请区住建局抓紧办'],
  [
    'gl4',
    '召开第四组会议，6月11日下午2点，区水务局三楼会议室，议题：停车场选址',
    '时间改到6月12日上午9点',
  ],
  [
    'lh',
    '填报任务28：年度计划：改造8座；二季度：完成3座；三季度：完成6座；四季度：完成8座',
    '二季度：完成4座',
  ],
])('%s puts one right, and it is one: %s; %s', async (who, first, second) => {
  await office.open();
  await say(who, first);
  expect(await say(who, second)).not.toContain('还留着');
  expect(await say(who, '确认')).not.toContain('还有一份');
});
