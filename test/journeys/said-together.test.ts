import { describe, expect, test } from '@jest/globals';
import { MILESTONES } from '../../handlers/assessment/record.ts';
import { withoutCourtesy } from '../../src/reading/talk/courtesies.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'lw', name: '联水务', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'lz', name: '联住房', roles: [{ role: 'liaison', unit: '区住房城乡建设局' }] },
];
const journey = openJourney('2020-06-24 10:00', PEOPLE);
const { tell } = journey;

describe('a 确认 with a question behind it', () => {
  test.each(['确认。我这边还差啥没报', '确认，还有哪些没报'])('does both: %s', async (text) => {
    await tell('lh', '公厕完成3座');
    const said = await tell('lh', text);
    expect(said).toContain('已登记，回执');
    expect(said).toContain('未报：任务27');
    expect(await journey.ledger('2020-06')).toHaveLength(1);
  });

  test('is no yes where it is asked what a yes does', async () => {
    await tell('lh', '公厕完成3座');
    await tell('lh', '确认了还能改吗');
    expect(await journey.ledger('2020-06')).toEqual([]);
  });
});

test('a number with 是A底还是B底 behind it is asked for, and never reported', async () => {
  expect(await tell('lz', '征收600户是10月底还是12月底')).toContain('12月31日');
  expect(await tell('lz', '确认')).not.toContain('回执');
  expect(await journey.ledger('2020-06')).toEqual([]);
});

test('the forms of several tasks, each under its own 填报, are several', async () => {
  const form = (task: number, plan: string) =>
    `填报任务${task}：年度计划：${plan}；二季度：完成1处；三季度：完成2处；四季度：完成3处`;
  await tell('lw', [form(7, '建设3处'), form(8, '整治3处')].join('\n'));
  await tell('lw', '确认');
  const kept = await journey.store.kept(MILESTONES).all();
  expect(kept.map(({ task, versions }) => [task, versions[0]?.year])).toEqual([
    [7, '建设3处'],
    [8, '整治3处'],
  ]);
});

describe('several records that one message begins', () => {
  const toilets = '任务28公厕进度慢，区环卫管护中心7月20日前';
  const roads = '任务13路面破损，区水务局7月25日前';

  test.each([
    `督办：${toilets}；督办：${roads}`,
    `督办：${toilets}。另外督办：${roads}`,
    '给环卫下个督办，任务28公厕进度慢，7月20日前；给水务下个督办，任务13路面破损，7月25日前',
    '帮我给环卫开个督办，任务28公厕进度慢，7月20日前，也给水务开个督办，任务13路面破损，7月25日前',
  ])('are confirmed one after the other: %s', async (text) => {
    expect(await tell('of1', text)).toContain('同一条里另有1件（督办立项（任务13路面破损））');
    expect(await tell('of1', '确认')).toContain('督办1（任务28公厕进度慢）已立项');
    expect(await tell('of1', '确认')).toContain('督办2（任务13路面破损）已立项');
  });

  test('are each refused or shown by themselves', async () => {
    const said = await tell(
      'gz4',
      `召开第四组会议，6月28日下午2点，区水务局三楼，议题：停车场；督办：${roads}`,
    );
    expect(said).toContain('议题：停车场\n');
    expect(said).toContain('督办由指挥部办公室立项，没有办理');
  });

  test('stand behind a word for another record too', async () => {
    await tell('of1', `督办：${toilets}`);
    await tell('of1', '确认');
    const said = await tell('of1', `督办1时限改到7月28日，因雨季。督办：${roads}`);
    expect(said).toContain('时限改为7月28日');
    expect(said).toContain('事项：任务13路面破损');
  });

  test.each([
    `督办：${toilets}完成6座；每周报一次进度，没完成的说明原因`,
    '督办：任务28公厕进度慢，区环卫管护中心7月20日前，并督促权属单位检查维护；8月前开会调度一次',
  ])('are one where the rest is its text: %s', async (text) => {
    expect(await tell('of1', text)).not.toContain('同一条里');
  });

  test('are one where the text of a document speaks of others', async () => {
    const said = await tell(
      'gl4',
      '起草发文，以办公室名义，标题：关于停车场的通知，主送：各责任单位，正文：一、请报送。二、督办：逾期不报的，由办公室督办。',
    );
    expect(said).toContain('二、督办：逾期不报的');
  });
});

describe('several things said of a 督办 and beside it', () => {
  const open = async () => {
    await tell('of1', '督办：任务28公厕进度慢，区环卫管护中心7月20日前');
    await tell('of1', '确认');
  };

  test.each([
    ['签收督办1；督办1进展：已完成2座', '进展已记'],
    ['督办1签收了，进展是换了2座', '进展已记'],
    ['收到督办1，已经换了2座', '进展已记'],
    ['签收督办1，另外任务28，6月完成2座', '【草稿】任务28'],
    ['签收督办1。任务28，6月完成2座', '【草稿】任务28'],
  ])('are all heard: %s', async (text, heard) => {
    await open();
    const said = await tell('lh', text);
    expect(said).toContain(heard);
    expect(said).not.toContain('没有办理');
    expect(await tell('of1', '督办1')).toContain('签收（区环卫管护中心）：联环卫');
  });

  test.each(['督办1收到了，我们马上去办', '收到督办1，知道了'])(
    'are no news where they promise: %s',
    async (text) => {
      await open();
      expect(await tell('lh', text)).toContain('签收。');
    },
  );

  test('are done and held one by one', async () => {
    await open();
    await tell('of1', '督办：任务13路面破损，区水务局7月25日前');
    await tell('of1', '确认');
    await tell('lh', '办结督办1：完成6座');
    await tell('lw', '办结督办2：修完了');
    const said = await tell('of1', '督办1核销，督办2先放放');
    expect(said).toContain('督办1已核销');
    expect(said).toContain('督办2（任务13路面破损）没有改动');
  });
});

test.each(['1号2号发文都审核同意', '1号、2号发文我看了没意见', '发文1、2都同意'])(
  'numbers before the name of what they number are all meant: %s',
  async (text) => {
    for (const title of ['停车场摸排', '道路养护']) {
      await tell(
        'gl4',
        `起草发文，以办公室名义，标题：关于${title}的通知，主送：各责任单位，正文：请报送情况。`,
      );
      await tell('gl4', '确认');
    }
    await tell('gz4', '同意发文1、2');
    const said = await tell('of1', text);
    expect(said).toContain('发文1（关于停车场摸排的通知）已由许办（指挥部办公室）审核');
    expect(said).toContain('发文2（关于道路养护的通知）已由许办（指挥部办公室）审核');
  },
);

test.each([
  ['好的收到', '收到'],
  ['不好意思刚看到，签收', '签收'],
  ['嗯嗯 我已签收', '我已签收'],
  ['好的，明天报', '好的，明天报'],
  ['收到的材料有3份', '收到的材料有3份'],
])('the courtesy before a receipt is none of it: %s', (text, receipt) => {
  expect(withoutCourtesy(text)).toBe(receipt);
});

describe('a change beside a word that waits', () => {
  const draft = () =>
    tell(
      'gl4',
      '起草发文，以办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送，联系人王工。',
    );

  test.each([
    ['先等等，再加个抄送：各街道办事处', '抄送各街道办事处'],
    ['慢着，主送改成各成员单位', '主送各成员单位'],
    ['先别确认，有个地方错了，把王工改成李工', '联系人李工'],
    ['再等等，加个抄送，区政府办', '抄送区政府办'],
  ])('goes into the draft, which is shown: %s', async (text, changed) => {
    await draft();
    const said = await tell('gl4', text);
    expect(said).toContain(changed);
    expect(said).not.toContain('先放着');
    expect(await tell('gl4', '确认')).toContain('已登记发文1');
  });

  test.each([
    ['6月15日改成6月18日，先别登记，等我问问马组长', '请于6月18日前'],
    ['主送加上区应急局，回头再确认', '区应急局'],
  ])('goes into it and is held where the wait stands behind: %s', async (text, changed) => {
    await draft();
    const said = await tell('gl4', text);
    expect(said).toContain(changed);
    expect(said).toContain('先放着');
  });

  test('is none where somebody else is waited for', async () => {
    await draft();
    expect(await tell('gl4', '等会儿再说，领导还没看')).toContain('先放着');
  });
});

test.each([
  ['发文1有处写错了，6月15日应为6月18日', '请于6月18日前报送'],
  ['发文1有个地方错了，把王工改成李工', '联系人李工'],
  ['发文1加个抄送：区应急局', '抄送：区政府办、区应急局'],
  ['再加个抄送：区应急局', '抄送：区政府办、区应急局'],
])('a document is changed by what is wrong in it, or lacking: %s', async (text, changed) => {
  await tell(
    'gl4',
    '起草发文，以办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，抄送：区政府办，正文：请于6月15日前报送，联系人王工。',
  );
  await tell('gl4', '确认');
  expect(await tell('gl4', text)).toContain('修改');
  expect(await tell('gl4', '发文1全文')).toContain(changed);
});

test.each(['发文1更改不同意，就用原来的', '这个改动我不同意，还用原稿', '不同意这么改'])(
  'a signer says no to a change in whatever words: %s',
  async (text) => {
    await tell(
      'gl4',
      '起草发文，以办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送，联系人王工。',
    );
    await tell('gl4', '确认');
    await tell('gz4', '同意');
    await tell('of1', '同意');
    await tell('dir', '签发');
    await tell('gl4', '发文1把王工改成李工');
    expect(await tell('gz4', text)).toContain('不同意更改');
    expect(await tell('gl4', '发文1全文')).toContain('联系人王工');
  },
);
