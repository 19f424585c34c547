import { afterEach, describe, expect, test } from '@jest/globals';
import {
  ANNOUNCED,
  ARRANGED,
  DRAFTED,
  ISSUED,
  PLANNED,
  REFERRED,
  REGISTERED,
  SIGNED,
  SUBMITTED,
  SUPERVISED_ANSWERED,
  WALKERS,
} from '../support/openings.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

const ROWS: Readonly<
  Record<string, readonly (readonly [after: readonly string[], turn: string, answer: RegExp])[]>
> = {
  'why something is changed is no part of the change': [
    [SIGNED, 'of1：主送写得太笼统了，打回去让他们写清楚到底发给谁', /退回发文1：主送写得太笼统了/u],
    [
      [...SIGNED, 'of1：退回发文1：主送太笼统'],
      'gl4：行，主送写区商务局和各街道办事处，再报一次',
      /已由组联四（第四组）修改/u,
    ],
    [DRAFTED, 'gl4：马主任嫌日子紧，发文1里头15号改成20号', /已由组联四（第四组）修改/u],
    [ISSUED, 'gl4：坏了，发文1里15号写错了，应该是18号，帮忙换一下', /提出更改/u],
    [ANNOUNCED, 'gl4：三楼被防汛占了，换五楼，点儿不变', /7月8日（周三）14:00\s+地点：五楼/u],
    [
      ['gl4：召开第四组会议，7月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
      'gl4：啊不行周三防汛，挪下周一下午，两点',
      /7月13日（周一）14:00/u,
    ],
    [
      ['of1：督办：任务28公厕建设滞后，区环卫管护中心7月31日前开工2座'],
      'of1：月底晚了，19号',
      /时限：7月19日/u,
    ],
  ],
  'a yes with a condition signs nothing': [
    [PLANNED, 'gz4：把公安分局也叫上，别的没意见', /还要改（公安分局也叫上）[\s\S]*没有签/u],
  ],
  'what is not theirs goes back': [
    [REFERRED, 'lw：这个事不归我们啊，是住建那边管的', /退回批示1/u],
  ],
  'a question closes nothing': [
    [SUBMITTED, 'of1：领导看了没，能结了吧', /没有改动[\s\S]*“注结批示1”/u],
  ],
  'what was looked at is crossed off': [
    [SUPERVISED_ANSWERED, 'of1：去现场看了，属实，销了吧', /同意核销/u],
  ],
  'whoever comes is called by name alone': [
    [ANNOUNCED, 'lz：那天省里来检查我走不开，让我们小王过去', /由小王到会/u],
    [ANNOUNCED, 'lz：好的，到时候过去', /已登记区住房城乡建设局参加/u],
  ],
  'a meeting that is off is not shown as one that stands': [
    [[...ANNOUNCED, 'gl4：取消会议1：局长去市里'], 'lz：会议1通知', /^会议1已取消（局长去市里）/u],
  ],
  'the new text is what is said, and no word that leads to it': [
    [
      [...DRAFTED, 'gz4：退回发文1：数不对'],
      'gl4：改成8月份停车场摸排65处，请各责任单位抓紧报送',
      /正文：8月份停车场摸排65处/u,
    ],
  ],
  'a withdrawn document is not taken for a new one of its name': [
    [
      [...DRAFTED, 'gl4：撤回发文1'],
      'gl4：还是办公室名义，关于开展停车场摸排的通知，给各责任单位，正文：请各责任单位9月11日前报送停车场摸排情况。',
      /【草稿】发文：关于开展停车场摸排的通知\s+指挥部办公室名义/u,
    ],
  ],
  'the office finds a task finished, whatever stands before its number': [
    [[], 'of1：停车场那个任务12，完成了', /将认定任务12/u],
  ],
  'how important it is ranks it, and sends nothing back': [
    [SIGNED, 'vice：这个报告挺重要的，得让隋主任他们也签', /还缺定为重要的理由/u],
  ],
  'what is to be shown is held up by nobody': [
    [[], 'gl4：我们组的档案给我看一眼目录', /第四组档案目录/u],
  ],
  'who comes in person is nobody else': [
    [ANNOUNCED, 'lcz：我们小联那天有事 会议1我自己过去', /已登记区财政局参加。/u],
    [ANNOUNCED, 'lcz：我本人去', /已登记区财政局参加。/u],
    [ANNOUNCED, 'lcz：由老王参加', /由老王到会/u],
  ],
  'only words that were written are quoted as unread': [
    [[], 'lj：市民素质组的头是张龙海吧', /^是的，张龙海/u],
    [[], 'lj：暗访一个季度几次', /每季度开展书面调度和明察暗访/u],
  ],
  'what is told and asked of nobody gets no yes and no no': [
    [[], 'of1：明天下午去北园街道暗访烧烤摊，先记上', /^(?![\s\S]*(?:是的|不是，|没有，))/u],
    [[], 'lj：最近有没有查到烧烤的', /^(?!有：)/u],
  ],
  'a visit is called by where it goes': [
    [ARRANGED, 'of1：小清河那趟取消了，市里有会', /领导活动1[\s\S]*已取消：市里有会/u],
    [ARRANGED, 'lw：韩书记哪天来我们这来着，几点', /7月9日09:30，韩利师调研小清河/u],
  ],
  'two steps in one message are both taken': [
    [
      [
        ...SIGNED,
        'gl4：再来一个，也是办公室名义，关于报送井盖排查情况的通知，主送各责任单位，正文：请7月22日前报送井盖排查情况。',
        'gl4：确认',
        'gz4：同意发文2',
      ],
      'of1：停车场的过，井盖的退回，主送写具体点',
      /发文1[\s\S]*已由许办[\s\S]*审核[\s\S]*发文2[\s\S]*退回/u,
    ],
  ],
  'a draft is agreed to by its own deed': [
    [[REGISTERED[0] ?? ''], 'of1：对，按批示办', /批示1（韩利师7月6日批示）/u],
    [['of1：登记暗访：7月5日，宝华街，任务28，公厕地面积水'], 'of1：行，记吧', /已登记检查1/u],
  ],
};

for (const [name, rows] of Object.entries(ROWS)) {
  test.each(rows)(`${name}: %s then %s`, async (after, turn, answer) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...after);
    expect(await office.walk(turn)).toMatch(answer);
  });
}

describe('a record is begun in plain words', () => {
  test.each<[said: readonly string[], answer: RegExp]>([
    [
      ['gl4：周五上午想把住建、财政几家叫过来碰一下停车场的事，九点半，就在水务局三楼'],
      /7月10日（周五）09:30\s+地点：水务局三楼\s+议题：停车场/u,
    ],
    [
      [
        'gz4：下周三下午三点把组里的人喊来说说积水的事',
        'gz4：就我们局小会议室，另外把公安分局也叫上',
      ],
      /7月15日（周三）15:00\s+地点：我们局小会议室[\s\S]*区公安分局/u,
    ],
    [
      [
        'gl4：我们组想发个文催各街道报积水点排查表，用办公室的名，8号之前报上来，帮我起个头',
        'gl4：题目就叫关于报送积水点排查表的通知，发给各街道办',
      ],
      /指挥部办公室名义[\s\S]*主送各街道办[\s\S]*正文：请各街道报积水点排查表，8号之前报上来/u,
    ],
    [['of1：人行道上停车太不像话了，给交警下个单子，月底前清干净'], /督办立项[\s\S]*区交警大队/u],
    [['ar4：有份检测报告想存到档案里'], /“检测报告”没有写明属于哪项治理任务/u],
  ])('%s', async (said, answer) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    expect(await office.walk(...said)).toMatch(answer);
  });
});

test('each thing decided has its own unit and day', async () => {
  office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
  await office.walk(...ANNOUNCED);
  await office.turnTo('2020-07-08 17:00');
  const told = await office.walk(
    'gl4：会散了，来了7家。两条：住建月底前把3处选址弄完，交警20号前拿标线方案',
  );
  expect(told).toContain('1.区住房城乡建设局7月31日前：把3处选址弄完');
  expect(told).toContain('2.区交警大队7月20日前：拿标线方案');
});

test('nothing decided is told of the meeting that was held', async () => {
  office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
  await office.walk(...ANNOUNCED);
  await office.turnTo('2020-07-08 17:00');
  await office.walk('gl4：今天这会就通了通气，没定啥');
  expect(await office.walk('gl4：8家都来了')).toMatch(/到会：8家\n没有议定事项/u);
});

test('in the group a step is taken by its number', async () => {
  office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
  await office.walk(...DRAFTED);
  const answer = await office.say('gz4', '停车场那个我看过了没啥意见', 'group');
  expect(answer).toContain('群里办理请写明编号');
});
