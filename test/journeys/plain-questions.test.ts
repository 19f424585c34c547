import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('a question whether the notice gives a day or a number', () => {
  test.each(['二环北路给没给通车的日子', '二环北路有没有通车日子'])(
    'is no report, and is told that it gives none: %s',
    async (text) => {
      expect(await say('sw', text)).toContain('单独规定完成日期');
    },
  );

  test('is answered with the numbers of the task', async () => {
    expect(await say('sw', '公厕文件给没给具体数')).toContain('8座');
  });
});

describe('what must be done by a day', () => {
  test.each(['10月底前必须干完的有哪些', '10月31号前务必完成的是哪几项'])(
    'is asked for with the word of duty: %s',
    async (text) => {
      expect(await say('bgs', text)).toContain('任务16 城市人居环境提升');
    },
  );
});

describe('with whom something is signed', () => {
  test('is shown in the words of the task, and by whom is not written', async () => {
    expect(await say('bgs', '临街那个责任书是跟谁签的')).toContain(
      '与临街建筑物市容维护管理责任人的责任书',
    );
    expect(await say('bgs', '责任书谁签的')).toContain('没有写明');
  });
});

describe('a person who is called by the surname', () => {
  test('stands for the unit, for who has an eye on the units', async () => {
    expect(await say('bgs', '老吴那边报了没')).toContain('区住房城乡建设局2020年');
    expect(await say('zzh', '李工报了吗')).toContain('区水务局2020年');
    expect(await say('hw', '老吴那边报了没')).not.toContain('区住房城乡建设局');
  });
});

describe('what two clauses ask', () => {
  test('is answered twice: the day, and what comes of being late', async () => {
    const { text } = await office.say('sw', '季报几号截止 晚了会咋样');
    expect(text).toContain('每季度首月12日前');
    expect(text).toContain('记迟报');
  });

  test('is of all tasks where something else is asked for', async () => {
    expect(await say('hw', '公厕我交过了 还要再弄别的不')).toContain('任务27、28');
  });
});

describe('how far a goal is', () => {
  test.each(['公厕弄到第几个了', '公厕离全年差几个'])(
    'is told from the record: %s',
    async (text) => {
      await say('hw', '任务28公厕已完成3座，水电接入慢');
      await say('hw', '确认');
      expect(await say('bgs', text)).toContain('还差5座');
    },
  );
});

describe('a number that somebody takes to be set for a year', () => {
  test.each(['消防培训100%是今年就得到吗', '消防培训率今年要到100%吧'])(
    'is not borne out by the number alone: %s',
    async (text) => {
      const said = await say('bgs', text);
      expect(said).toContain('不是2020年一年的：100%是“三年消防培训率”');
      expect(said).not.toContain('是的');
    },
  );

  test('is borne out where no year is said, or the year fits', async () => {
    expect(await say('bgs', '三年消防培训率是100%吧')).toContain('是的，是100%');
    expect(await say('bgs', '公厕今年要建8座吧')).toContain('是的，是8座');
    expect(await say('bgs', '公厕今年要建18座吧')).toContain('不是18座，是8座');
  });
});

describe('a rule of which somebody asks whether it is so', () => {
  test.each([
    ['我们组自己开个会，还用报办公室吗', '要，会议方案报办公室备案。'],
    ['开完会用不用跟办公室说一声', '要，会议情况上报办公室。'],
    ['领导签了字的文还能动吗', '不能随意改，'],
    [
      '我们组要不要专门找个人管档案',
      '要，由各组落实专职档案管理人员；文件没有要求每个责任单位都配。',
    ],
  ])('is told in a word before its own words: %s', async (text, verdict) => {
    const said = await say('g6', text);
    expect(said.startsWith(verdict)).toBe(true);
    expect(said).toContain('附件2');
  });

  test('is told in its own words alone where more is asked than that', async () => {
    expect(await say('g6', '会议方案报给谁')).toMatch(/^会议会务制度规定/u);
    expect(await say('g6', '我们组档案啥时候往办公室交')).toMatch(/^档案管理制度规定/u);
  });
});

describe('whether the notice sets something', () => {
  test.each([
    ['任务24定时间没有', '没有：'],
    ['停车场建几个定了没', '没有：'],
    ['绿道宽度有规定吗', '没有：'],
    ['人行道有没有规定宽度', '有：'],
    ['公厕几类有要求没', '有：'],
  ])('is said before what it sets: %s', async (text, verdict) => {
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });

  test('is not said of a thing beside which other numbers stand', async () => {
    expect(await say('bgs', '加装电梯有没有数量')).not.toMatch(/^有/u);
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

describe('how far the reporting is', () => {
  const ASKED = ['这个月报得咋样', '报送情况怎么样', '六月份报送情况', '二季度交得咋样了'];

  test.each(ASKED)('is told the office of all who have not reported: %s', async (text) => {
    expect(await say('bgs', text)).toMatch(/尚未报齐的单位\d+家|各组报送情况/u);
  });

  test.each(ASKED)('is told a group of its units: %s', async (text) => {
    expect(await say('g6', text)).toMatch(/治理能力提升行动工作组.*尚未报齐的单位/u);
  });

  test.each(ASKED)('is told a unit of its own reports: %s', async (text) => {
    expect(await say('hw', text)).toMatch(/区环卫管护中心.*应报2项/u);
  });

  test.each([
    ['水务报送情况', /区水务局.*还没有报/u],
    ['公厕报得咋样', /任务28.*应报1家/u],
    ['四组报得怎么样', /城市道路交通提升行动工作组.*尚未报齐/u],
    ['各组报送情况', /工作组8个/u],
  ])('is told of what is named: %s', async (text, answer) => {
    expect(await say('bgs', text)).toMatch(answer);
  });
});

describe('after how all of it stands', () => {
  test.each([
    ['公厕那个呢', /任务28.*还没有登记过进展/u],
    ['违建那块呢', /任务26.*还没有登记过进展/u],
    ['水务呢', /区水务局.*还没有报送/u],
  ])('the same is asked of what is named: %s', async (text, answer) => {
    await say('bgs', '现在整体情况怎么样');
    expect(await say('bgs', text)).toMatch(answer);
  });
});

describe('a task by its bare number, before what is asked of it', () => {
  test.each([
    ['27都有谁', '责任单位共6家'],
    ['28今年要建几座', '8座'],
    ['9今年得弄几公里', '8公里'],
  ])('is that task: %s', async (text, answer) => {
    expect(await say('bgs', text)).toContain(answer);
  });

  test('is none where so many are counted', async () => {
    expect(await say('bgs', '20几座')).not.toContain('任务20');
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

describe('a rule about what is the asker’s own', () => {
  test('is told with what the plan says it comes to', async () => {
    expect(await say('sw', '我们开会用报备吗')).toMatch(/^要，会议方案报办公室备案/u);
  });

  test.each(['我们发文要编号吗', '咱们局的档案要立卷不'])(
    'is not denied because another does it: %s',
    async (text) => {
      const said = await say('sw', text);
      expect(said).not.toContain('文件没有写要这样');
      expect(said).toContain('附件2');
    },
  );
});

describe('what somebody asks who is new to it', () => {
  test.each([
    ['我不会用', '您可以这样用'],
    ['咋用啊', '您可以这样用'],
    ['能发语音吗', '语音我听不懂'],
    ['语音行不', '语音我听不懂'],
    ['要盖章吗', '没有写要盖章'],
    ['要不要报纸质的', '没有写要盖章、打印或报送纸质件'],
    ['有事找谁', '请联系'],
    ['有不懂的问谁', '请联系'],
  ])('is answered: %s', async (text, answer) => {
    expect(await say('sw', text)).toContain(answer);
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

describe('a later day for a report that has no day yet', () => {
  test.each(['公厕那个月报能不能晚几天，数还没核', '这月月报能缓两天不'])(
    'needs none, and it is said at once: %s',
    async (text) => expect(await say('hw', text)).toContain('不用申请延期'),
  );

  test('is asked of the quarter where that is named', async () => {
    expect(await say('hw', '公厕季报能晚几天不，数还没核')).toContain('请问想延到哪天');
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

describe('a question that names nothing', () => {
  test.each(['年底能完成吗', '月底能弄完吗', '什么时候能干完'])(
    'is answered of no task that happens to have its words: %s',
    async (text) => expect(await say('bgs', text)).not.toContain('任务31'),
  );
});

describe('what is asked of the whole', () => {
  test.each([
    ['bgs', '哪些单位不积极', '进度靠后的'],
    ['bgs', '下次会啥时候', '会议0件'],
    ['bgs', '数据准吗', '不猜不编'],
  ])('is answered: %s %s', async (who, text, answer) => {
    expect(await say(who, text)).toContain(answer);
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

describe('a yes before a rule', () => {
  test.each(['自评有没有打分标准', '批示件有没有处罚规定'])(
    'is said of nothing that the rule does not set: %s',
    async (text) => expect(await say('bgs', text)).not.toMatch(/^有/u),
  );

  test('is said to nobody who offers to do it', async () => {
    expect(await say('g6', '这个指挥部会我来通知大家吧')).not.toMatch(/^是的/u);
  });

  test('is said of no unit that the rule does not name', async () => {
    expect(await say('bgs', '季度材料是不是直接给区城管局')).not.toMatch(/^是的/u);
  });
});

describe('the heads of all groups', () => {
  test.each(['八个组长名字给我列全', '组长名单', '8位组长都是谁', '所有组长是谁'])(
    'are told where all are asked for: %s',
    async (text) => {
      expect(await say('bgs', text)).toMatch(/黄光秀[\s\S]*耿玉远[\s\S]*张龙海/u);
    },
  );
});

describe('a quarter by its first month and its last', () => {
  test.each([
    ['7到9月份干的活 最晚哪天报', '10月12日'],
    ['4-6月的什么时候报', '7月12日'],
    ['十至十二月完成情况几号前报', '2021年1月12日'],
  ])('has its day: %s', async (text, day) => {
    expect(await say('bgs', text)).toContain(day);
  });
});

describe('what is asked with 用不用', () => {
  test.each(['现场照片录像用不用归档', '批示件用不用归档'])(
    'holds nothing back: %s',
    async (text) => {
      expect(await say('bgs', text)).toMatch(/规定|要/u);
      expect(await say('bgs', text)).not.toContain('没有改动');
    },
  );
});

describe('how a task asks for figures', () => {
  test.each(['任务24有数字要求没', '任务24有没有量化指标', '任务24有硬性要求吗'])(
    'is told: %s',
    async (text) => {
      expect(await say('bgs', text)).toContain('没有给任务24');
    },
  );
});

describe('one task of two units', () => {
  test.each([
    ['教体局跟民政局有没有同一项任务', '没有哪项任务'],
    ['交警和城管有没有同一个任务', '共4项'],
  ])('%s', async (text, told) => {
    expect(await say('bgs', text)).toContain(told);
  });
});

describe('the foot of the notice', () => {
  test.each([
    ['通知落款是哪天', '2020年4月27日'],
    ['文件落款是谁', '指挥部'],
  ])('%s', async (text, told) => {
    expect(await say('bgs', text)).toContain(told);
  });
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

describe('two numbers of one task', () => {
  test('are both told where one is added to the other', async () => {
    const answer = await say('bgs', '棚改新开工加上基本建成一共几套');
    expect(answer).toMatch(/120套[\s\S]*2129套/u);
  });
});

describe('a word that points before what is counted', () => {
  test.each([
    ['历史建筑挂牌这批挂几处', '2处'],
    ['公厕这批建几座', '8座'],
  ])('is no thing that the notice does not count: %s', async (text, told) => {
    const answer = await say('bgs', text);
    expect(answer).toContain(told);
    expect(answer).not.toContain('没有写明');
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

describe('a day behind the due day', () => {
  test.each(['13号上班再交算晚不', '13号再报算迟报吗', '15号前报来得及吧'])(
    'is no task: %s',
    async (text) => {
      const answer = await say('hw', text);
      expect(answer).toContain('7月12日');
      expect(answer).not.toContain('任务13');
    },
  );

  test.each(['12号礼拜天呀', '国庆不顺延吗'])('%s', async (text) => {
    expect(await say('hw', text)).toContain('没有规定期限遇到周末或节假日是否顺延');
  });
});

describe('whether all of the own unit is in', () => {
  test.each(['6月我局都齐了吗', '我们齐了没'])('%s', async (text) => {
    expect(await say('hw', text)).toContain('未报：任务27、28');
  });
});

describe('what is only asked to be told', () => {
  test.each([
    ['任务9牵头单位给个', '区园林绿化服务中心'],
    ['来一个任务28的目标', '8座'],
  ])('%s', async (text, told) => {
    expect(await say('bgs', text, 'group')).toContain(told);
  });
});
