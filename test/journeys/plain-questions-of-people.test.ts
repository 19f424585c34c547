import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('a person who is called by the surname', () => {
  test('stands for the unit, for who has an eye on the units', async () => {
    expect(await say('bgs', '老吴那边报了没')).toContain('区住房城乡建设局2020年');
    expect(await say('zzh', '李工报了吗')).toContain('区水务局2020年');
    expect(await say('hw', '老吴那边报了没')).not.toContain('区住房城乡建设局');
  });
});

describe('what somebody takes a person to be', () => {
  test('is answered with yes or no first', async () => {
    expect(await say('bgs', '张希夏是不是总联络员')).toMatch(/^是的，/u);
    expect(await say('bgs', '总指挥是隋法山吧')).toMatch(/^不是，指挥部总指挥（韩利师）/u);
    expect(await say('bgs', '马卫民是第三组组长吧')).toMatch(/^不是，.*王波/u);
    expect(await say('bgs', '任务15归第四组管吧')).toMatch(/^是的，/u);
  });
});

describe('the head of a group', () => {
  test.each([
    ['市民素质组的头是谁', '组长是张龙海'],
    ['四组的头是谁', '组长是马卫民'],
    ['市民素质组的头是张龙海吧', '是的，张龙海'],
  ])('is its leader, and not its first task: %s', async (text, answer) => {
    expect(await say('bgs', text)).toContain(answer);
  });

  test('has the first task of it still', async () => {
    expect(await say('bgs', '四组头一项是啥')).toContain('任务11');
  });
});

test.each(['那达不到会咋处理', '要是做不到怎么办', '没达标有啥后果'])(
  'what comes of not reaching a goal is what the notice leaves open: %s',
  async (text) => {
    await say('bgs', 'pm2.5今年控制到多少');
    expect(await say('bgs', text)).toContain('没有规定');
  },
);

describe('who says who they are, and is registered', () => {
  test.each([
    '你好 我是环卫中心小周，以后月报我来弄',
    '大家好，我是环卫的小周，以后公厕的事找我',
    '我是环卫中心新来的小周',
  ])('hears how they are known: %s', async (text) => {
    expect(await say('hw', text)).toContain('您的登记：');
  });

  test('and tells of work, has reported', async () => {
    expect(await say('hw', '我是环卫中心小周，公厕建好3座了')).toContain('【草稿】任务28');
  });
});

describe('who is registered, and records of late', () => {
  test.each([
    ['水务局联络员是谁', '区水务局登记的联络员'],
    ['水务联络员叫啥', '区水务局登记的联络员'],
    ['四组联络员谁啊', '还没有人登记为联络员'],
    ['小赵是哪个单位的', '赵环'],
    ['小蔡是哪个单位的', '没有“小蔡”'],
    ['总联络员是谁', '张希夏'],
    ['领导最近批了啥', '批示0件'],
    ['最近发的文给我看看', '发文0件'],
    ['最近开了啥会', '会议0件'],
    ['还有几件没办', '没有等您签字、办理的事项'],
  ])('are told the office: %s', async (text, answer) => {
    expect(await say('bgs', text)).toContain(answer);
  });

  test('are for others what the notice says', async () => {
    expect(await say('hw', '水务局联络员是谁')).toContain('文件只明确了总联络员');
  });
});

describe('the leader, asked by who belongs to a group', () => {
  test('is that of the group', async () => {
    expect(await say('g6', '组长是谁来着')).toContain('隋法山');
  });

  test('is for a unit that of each of its groups', async () => {
    expect(await say('sw', '组长叫啥')).toContain('区水务局在4个工作组里');
  });
});

describe('a unit and the group of who asks', () => {
  test.each([
    ['我们组哪几项没有城管局', '任务共3项'],
    ['我们组哪几项跟城管局自己没关系', '任务共3项'],
    ['六组里头哪几项跟城管没关系', '任务共3项'],
    ['我们组跟环卫有关的是哪几项', '任务共2项'],
    ['我们组哪些不是城管牵头', '任务共4项'],
    ['我们组有城管局吗', '组长单位'],
  ])('are held against each other: %s', async (text, answer) => {
    expect(await say('g6', text)).toContain(answer);
  });

  test('a unit that answers for its tasks and is no member is told so', async () => {
    const said = await say('bgs', '四组有没有交警');
    expect(said).toContain('成员单位未列区交警大队');
    expect(said).toContain('任务13、14、15的责任分工列有区交警大队');
  });
});

test.each([
  ['朋改那个最晚到啥时候', '任务16'],
  ['公侧那个今年要建几座啊', '8座'],
])('a short word that is pointed at is put right: %s', async (text, answer) => {
  expect(await say('bgs', text)).toContain(answer);
});

test.each([
  ['公园在哪个街道', '没有写明'],
  ['郎茂山社区在哪个街道', '没有写明'],
  ['有效期到啥时候', '没有规定有效期'],
  ['有效期几年', '没有规定有效期'],
])('what the notice leaves open is said to be open: %s', async (text, answer) => {
  expect(await say('bgs', text)).toContain(answer);
});

test.each(['给我看看上个月的', '上个月报的发我看看', '帮我看一下5月份的月报'])(
  'what the unit reported before is shown again: %s',
  async (text) => expect(await say('hw', text)).toContain('2020年5月'),
);

test('a day off is asked about in two parts, and answered once', async () => {
  const said = await say('hw', '7月12号是周日，能顺延到周一吗');
  expect(said).toContain('没有规定期限遇到周末或节假日是否顺延');
  expect(said).not.toContain('没有读懂');
});

describe('the heads of all groups', () => {
  test.each(['八个组长名字给我列全', '组长名单', '8位组长都是谁', '所有组长是谁'])(
    'are told where all are asked for: %s',
    async (text) => {
      expect(await say('bgs', text)).toMatch(/黄光秀[\s\S]*耿玉远[\s\S]*张龙海/u);
    },
  );
});

describe('whether a unit has one task and no other', () => {
  test.each([
    ['工信局是不是光牵头一个智慧平台', '不是1项，是2项。'],
    ['水务局是不是只牵头水体', '不是1项，是5项。'],
    ['商务局只负责夜经济吗', '不是1项，是4项。'],
  ])('%s', async (text, told) => {
    expect(await say('bgs', text)).toContain(told);
  });

  test('asks nothing of the others of the task', async () => {
    expect(await say('bgs', '任务25是不是只有工信局')).toContain('还有2家责任单位');
  });
});

describe('who is in it with the asker', () => {
  test.each(['任务28谁跟咱一块干', '28谁跟我们搭伙', '任务28跟俺一起的有谁'])(
    'leaves the own unit out: %s',
    async (text) => {
      expect(await say('hw', text)).toContain('除区环卫管护中心外');
    },
  );
});
