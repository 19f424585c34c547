import { afterEach, describe, expect, test } from '@jest/globals';
import {
  ANNOUNCED,
  ASKED_IN_WRITING,
  CHECKED,
  DRAFTED,
  FINISHED,
  ISSUED,
  PLANNED,
  PRINTED,
  REFERRED,
  SIGNED,
  SUBMITTED,
  WALKERS,
} from '../support/openings.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

const SECOND = [
  'gl4：再来一个，也是办公室名义，关于报送井盖排查情况的通知，主送各责任单位，正文：请7月22日前报送井盖排查情况。',
  'gl4：确认',
];
const SENT_BACK = [...DRAFTED, 'gz4：退回：15日太紧，放到20日'];
const DECLINED = [...REFERRED, 'lw：退回批示1：管网归住建', 'lw：确认'];

/** What was done before, what is said then, and what stands in the answer. */
const ROWS: Readonly<
  Record<string, readonly (readonly [after: readonly string[], turn: string, answer: string])[]>
> = {
  'a change stands first, and what is said about it changes nothing': [
    [
      SENT_BACK,
      'gl4：发文1里7月15日改成7月20日，马主任再看看',
      '请第四组分管领导（马卫民）审核签字',
    ],
    [SENT_BACK, 'gl4：停车场那个改成20号了，重新报一下', '请第四组分管领导（马卫民）审核签字'],
    [ISSUED, 'gl4：发文1那个15日得改成18日，街道又要补报', '提出更改'],
  ],
  'in whose name is said with other words around it': [
    [DRAFTED, SECOND[0] ?? '', '指挥部办公室名义'],
    [
      [],
      'gl4：我们组要用指挥部的名字发个通报，题目：关于停车整治的通报，主送各街道办事处，正文：截至6月底清理46处。',
      '指挥部名义 · 通报',
    ],
  ],
  'a document is called by who draws it up': [
    [DRAFTED, 'vice：水务那个文我签了', '还不能签发：要先审核签字'],
    [SIGNED, 'of1：水务那个文审了', '请指挥部办公室副主任（陈勇）签发'],
  ],
  'paper is entered for the one that is meant': [
    [CHECKED, 'of1：陈主任在纸上签了停车场那个，6号签的', '纸质，7月6日，许办代录）签发'],
    [SIGNED, 'of1：陈主任在纸上签了停车场那个，6号签的', '还不能签发：要先办公室审核'],
    [
      [...CHECKED, ...SECOND],
      'of1：井盖那个陈主任6号也签了，一块录上',
      '没有查到您可以查看的这件发文',
    ],
  ],
  'a step before its turn says what it waits for': [
    [PRINTED, 'gl4：已经发下去了，各责任单位都发了', '办公室指导放行由指挥部办公室'],
    [PLANNED.slice(0, 1), 'gl4：通知先发下去吧', '还没有办理'],
  ],
  'whom the office names in place of what was proposed gets it': [
    [DECLINED, 'of2：手续没办完，还是水务办，再转过去', '主办区水务局'],
  ],
  'a leader who wants more has it shown as 继续办理': [
    [SUBMITTED, 'cmd：再盯一下，低洼那两处还有水', '继续办理批示1：再盯一下，低洼那两处还有水'],
  ],
  'power to sign is lent by who it is for': [
    [[], 'vice：我出差，到19号签字的事许办替我', '已授权许办代签到2020年7月19日'],
  ],
  'a meeting is moved behind the reason': [
    [ANNOUNCED, 'gl4：撞上区里防汛调度了，会往后挪一天，时间地点不变', '7月9日（周四）14:00'],
    [ANNOUNCED, 'gl4：马局8号有事，会推到10号上午，还是9点老地方', '7月10日（周五）09:00'],
  ],
  'a meeting is convened by what was named before': [
    [
      [],
      'of1：这个月指挥部会还没开，建议总指挥召集一次，议题：上半年重点任务进展',
      '建议召开指挥部会议',
    ],
  ],
};

describe('what people say around a step', () => {
  describe.each(Object.entries(ROWS))('%s', (_, rows) => {
    test.each(rows.map(([after, turn, answer]) => ({ after, turn, answer })))(
      '$turn',
      async ({ after, turn, answer }) => {
        office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
        await office.walk(...after);
        expect(await office.walk(turn)).toContain(answer);
      },
    );
  });

  test('two of them are asked about in a group by their number', async () => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...DRAFTED, ...SECOND);
    expect(await office.say('gl4', '我那俩文到哪了', 'group')).toContain('请私聊我查看');
    expect(await office.walk('gl4：我那俩文到哪了')).toMatch(/发文2[\s\S]*发文1/u);
  });
});

describe('who keeps the record of others', () => {
  test.each<[said: string, answer: string]>([
    ['ar4：13号任务大中修开工前的照片收一套进档案', '还缺阶段'],
    ['lh：我这有几张施工照片，给归个档', '归档由各行动工作组的专职档案管理人员办理'],
    ['of2：28号任务算完成了', '将认定任务28'],
    ['gl4：我也督一下财政局，月底前把停车补贴批了', '督办由指挥部办公室立项'],
    ['of1：药山街道报来了，刘伟牵头，联络员小陈', '负责人刘伟，联络员小陈'],
    [
      'lw：13号任务我们局全年大中修12公里，三季度累计8公里，四季度全部完成',
      '【草稿】节点任务填报表',
    ],
    ['gl4：水务的13号任务，路修够了，窨井差60个，二季度算部分完成', '任务13区水务局部分完成'],
  ])('is told so in any words: %s', async (said, answer) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    expect(await office.walk(said)).toContain(answer);
  });

  test('hears the answer of a group to what was asked in writing', async () => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...ASKED_IN_WRITING);
    expect(await office.walk('gl4：我们组就差大中修2公里，等沥青，7月底补上')).toContain(
      '答复调度1',
    );
  });

  test('takes up what was finished and is to be handed over', async () => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...FINISHED);
    expect(await office.walk('ar4：那移交大中修的档案')).toContain('移交1');
  });
});

describe('what is told of a meeting', () => {
  const HELD =
    'gl4：会开完了，来了4家。定了两件事：一是水务局7月24号前把北园大街清淤搞完，二是工信局把化工企业名单报上来';

  test('is parted where it is counted, and asked for the day that one lacks', async () => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...ANNOUNCED);
    await office.turnTo('2020-07-08 17:00');
    const asked = await office.walk(HELD);
    expect(asked).toContain('“把化工企业名单报上来”还没有时限');
    const told = await office.walk('gl4：月底前吧');
    expect(told).toContain('区水务局7月24日前：把北园大街清淤搞完');
    expect(told).toContain('区工业和信息化局7月31日前');
    expect(await office.walk('of1：会上定的那几件谁在办，到哪了')).toContain('督办2件');
  });

  test('is told of the meeting of that day', async () => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...ANNOUNCED);
    await office.turnTo('2020-07-08 17:00');
    const told = await office.walk('gl4：8号那个会24人到会，没定什么事');
    expect(told).toMatch(/会议1/u);
    expect(told).not.toContain('任务8');
  });
});
