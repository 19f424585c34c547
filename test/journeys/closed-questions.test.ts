import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('whether a number is as much as the notice wants', () => {
  test.each([
    ['支路亮灯率96%达标不', '够，达标：'],
    ['支路95%的亮灯率够不够', '不够，没达标：'],
    ['主干道亮灯率97%算达标吗', '不够，没达标：'],
    ['PM2.5 50算达标吗', '没超，达标：'],
    ['pm10 100行不行', '超了，不达标：'],
    ['公园开工12处够了吧', '够，达标：'],
    ['公厕只建7座行不行', '不够，没达标：'],
    ['征收590户算完成吗', '不够，没达标：'],
  ])('is said first: %s', async (text, verdict) => {
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });

  test('is said of each of the numbers that are meant', async () => {
    expect(await say('bgs', '亮灯率97%行吗')).toMatch(/^不够.*主次干道.*\n够.*支路/u);
  });

  test('is asked of the record without a number, and is no verdict on a report', async () => {
    expect(await say('bgs', '路灯亮灯率达标没')).toContain('还没有登记过进展');
    expect(await say('hw', '任务28先报3座行不行')).not.toContain('够');
  });
});

describe('a grade', () => {
  test.each([
    ['公厕改造是要求一类标准吗', '不是一类，要求是“二类及以上标准”（一类也符合）'],
    ['公厕按三类标准建行不行', '不行，要求是“二类及以上标准”'],
    ['公厕二类够不够', '可以，'],
    ['水源地四类水行不行', '不行，要求是“达到或者优于三类水标准”'],
    ['水源地要三类水吗', '是的，'],
  ])('is held against the one that the notice sets: %s', async (text, verdict) => {
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });

  test('is asked of the task that was spoken of', async () => {
    await say('bgs', '任务28');
    expect(await say('bgs', '按几类标准')).toContain('写到“二类及以上标准”');
    expect(await say('bgs', '一类行不行')).toMatch(/^可以/u);
  });
});

describe('whether a share of a goal is reached', () => {
  test.each([
    ['公厕过半没', '不到一半：已报3座，目标8座'],
    ['公厕够不够一半', '不到一半：'],
    ['公厕有三分之一了没', '到了33.3%：'],
    ['公厕一半了没', '不到一半：'],
  ])('is reckoned from what is on record: %s', async (text, verdict) => {
    await office.report('hw', '任务28公厕已完成3座，水电接入慢');
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });
});

test.each(['公厕离目标还差5座吧', '公厕还差五座是吧', '公厕还欠几座', '公厕离目标就差两座了吧'])(
  'how much is left is told of the record, and never held against the goal itself: %s',
  async (text) => {
    await office.report('hw', '任务28公厕已完成3座，水电接入慢');
    const told = await say('bgs', text);
    expect(told).toContain('已报3座，目标8座');
    expect(told).toContain('还差5座');
    expect(told).not.toMatch(/^不是/u);
  },
);

describe('whether somebody has a title', () => {
  test.each([
    ['总指挥是区长吧', '不是区长。'],
    ['副区长是总指挥吗', '是的，'],
    ['韩利师是区长还是副区长', '是副区长。'],
    ['总指挥是不是书记兼的', '文件没有写韩利师有这个职务'],
    ['总联络员是不是城管局办公室主任', '是的，'],
    ['办公室主任是不是副局长', '不是副局长。'],
    ['陈勇是办公室主任对吧', '不是，指挥部办公室主任（隋法山）'],
    ['黄光秀是区住建局局长吗', '文件没有写黄光秀有这个职务'],
    ['第三组组长是环保局局长吧', '文件没有写王波有这个职务'],
  ])('is said first: %s', async (text, verdict) => {
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });

  test('is asked of one person, who is called by unit and surname', async () => {
    expect(await say('bgs', '请问城管那个隋局在指挥部里头管啥')).toMatch(
      /^隋法山：指挥部办公室主任/u,
    );
  });
});

describe('whether somebody does what the rules set', () => {
  test.each([
    ['以指挥部名义发文总指挥用不用签', '要。'],
    ['指挥部的文总指挥要签吗', '要。'],
    ['办公室名义发文总指挥用不用签', '不用。'],
    [
      '副总指挥用不用签',
      '看情况：重要公文和以“天桥区城市治理提升行动指挥部”名义报送、制发的文件才要',
    ],
    ['发文要不要分管领导审', '要。'],
    ['公文是不是办公室起草', '不是办公室起草。'],
    ['编号是不是承办单位自己编', '不是。'],
    ['工作组开会要不要办公室同意', '文件没有写要办公室同意。'],
    ['会议方案用不用总指挥签字', '文件没有写要总指挥签字。'],
    ['指挥部会议工作组要参加吗', '文件没有写要这样。'],
    ['副总指挥能召集指挥部会议吗', '可以。'],
    ['指挥部会议是工作组承办吗', '不是工作组承办。'],
    ['季报是不是报给办公室', '不是。'],
    ['季报是报给工作组吧', '是的。'],
    ['工作进展我们街道要每月报给办公室吗', '文件没有写要这样。'],
    ['考核表是不是我们自己填', '是的。'],
    ['研判是不是我们自己做', '不是。'],
    ['批示是办公室承办吗', '不是办公室承办。'],
    ['档案是各组自己归档吧', '是的。'],
    ['批示件10天办完行不行', '原则上不行，特殊情况下可以'],
    ['批示件5天办完行吗', '可以。'],
    ['领导批示一周办不完行不行', '特殊情况下可以，'],
    ['签发过的稿子里错了俩字 我们自己改了行不行', '不能随意改，'],
  ])('is said before the words that set it: %s', async (text, verdict) => {
    const said = await say('sw', text);
    expect(said.startsWith(verdict)).toBe(true);
    expect(said).toContain('（附件2');
  });

  test.each(['发个普通通知主任不签行不行', '会务是办公室负责吗', '副主任签了就能发吗'])(
    'is left to these words where they do not settle it: %s',
    async (text) => {
      expect(await say('sw', text)).toMatch(/^(?:公文办理|会议会务)制度规定/u);
    },
  );
});

describe('whether two numbers are the same', () => {
  test.each([
    ['外立面签订率和主干道亮灯率是不是一个数', '一样，都是不低于98%。'],
    ['PM2.5和PM10要求一样吗', '“可吸入颗粒物(PM10)”比“细颗粒物(PM2.5)”高43'],
    ['夜间经济示范区和聚集区哪个多', '“夜间经济聚集区”比“夜间经济示范区”多1个。'],
    ['公园和公厕哪个多', '“开工建设各类公园”多：'],
    ['绿道和公厕哪个多', '单位不同，不能比：'],
    ['戏曲覆盖率和可回收利用率哪个高', '“戏曲进乡村覆盖率”比“可回收利用率”高45个百分点。'],
  ])('is said first: %s', async (text, verdict) => {
    expect((await say('bgs', text)).slice(0, verdict.length)).toBe(verdict);
  });
});

test('what streets have to set up by themselves is a duty of theirs, and none of their tasks', async () => {
  expect(await say('bgs', '街道要单独成立机构不')).toMatch(/^要，各街道要成立/u);
  expect(await say('bgs', '住建局单独牵头的有哪些')).toContain('牵头5项任务');
});

test('in what a number is counted is told with it', async () => {
  const answer = await say('bgs', 'pm2.5控制在多少，单位是啥');
  expect(answer).toContain('53微克/立方米');
  expect(answer).not.toContain('责任单位');
});

describe('the steps of a procedure', () => {
  test.each([
    ['发文要几步', '共6步。'],
    ['公文办理有几个环节', '共6步。'],
    ['开会要走几步', '共5步。'],
    ['登记编号在第几步', '共6步，登记编号是第5步。'],
    ['签发是第几步', '共6步，签发是第4步。'],
    ['发文一共几步，编号在第几步', '共6步，编号是第5步。'],
    ['批示要几步', '共9步。'],
    ['批示件登记之后下一步是啥', '登记之后是“拟办”（第2步，共9步）。'],
    ['批示注结之后呢', '注结之后是“归档”'],
    ['发文编完号干啥', '编号之后是“承办单位在办公室的指导下，校对'],
    ['公文签发前找谁', '签发之前是“办公室审核”'],
    ['会议方案签完字之后呢', '签字之后是“报办公室备案”'],
  ])('are counted, and one is placed among them: %s', async (text, told) => {
    const answer = await say('bgs', text);
    expect(answer.slice(0, told.length)).toBe(told);
    expect(answer.match(/共\d步/gu)).toHaveLength(1);
  });

  test('end with the last', async () => {
    expect(await say('bgs', '批示归档完了再干啥')).toContain('归档是最后一步。');
  });

  test('are none of a task', async () => {
    expect(await say('bgs', '公厕要几步建成')).not.toContain('步。');
  });
});

describe('what a question takes to be so', () => {
  test.each([
    ['九个工作组都是哪些', '不是9个工作组，是8个工作组。'],
    ['40家单位都有哪些', '不是40家，是32家。'],
  ])('is put right first: %s', async (text, told) => {
    expect((await say('bgs', text)).slice(0, told.length)).toBe(told);
  });

  test('is nothing where some of a list are meant', async () => {
    expect(await say('bgs', '三个工作组都是哪些')).not.toContain('不是3个');
  });
});

test('who it is is told beside the number that the notice has not', async () => {
  const answer = await say('bgs', '总联络员手机号');
  expect(answer).toContain('张希夏');
  expect(answer).toContain('文件没有列出联系电话');
});

test('whether a unit is in a group is asked of the group that was named before', async () => {
  expect(await say('bgs', '第五组组长是哪个，里面有医保局吗')).toContain(
    '是的，区医保局是生活服务',
  );
  expect(await say('bgs', '第六组谁带队，有没有法院')).toContain('未列区法院');
});

test.each([
  ['哪些活是2021年底才交卷的', '任务20 夜间经济服务提升'],
  ['会议开得好吗', '我不作评价'],
])('%s', async (text, told) => {
  expect(await say('bgs', text)).toContain(told);
});

test('what somebody has no part in is listed', async () => {
  expect(await say('hw', '我们哪些任务不掺和')).toContain(
    '责任分工没有列区环卫管护中心的任务共35项',
  );
});

describe('how much is left, as somebody takes it to be', () => {
  test.each([
    ['无违建还欠五个是不是', '是的，按登记的数还差5个'],
    ['无违建离目标还差5个吧', '是的，按登记的数还差5个'],
    ['是不是还差4个无违建', '按登记的数还差5个，不是4个'],
    ['无违建还差四个对吧', '按登记的数还差5个，不是4个'],
    ['征收是不是还差180户', '是的，按登记的数还差180户'],
    ['征收面积离目标就差5.11万平了吧', '是的，按登记的数还差5.11万平方米'],
    ['征收还差600户吧', '按登记的数还差180户，不是600户'],
  ])('is held against the record and never against the goal alone: %s', async (text, told) => {
    await office.report('cg', '任务26 创建无违建街2个');
    await office.report('zj', '任务16 国有土地征收完成420户，拆除面积9.1万平方米');
    const said = await say('zzh', text);
    expect(said.startsWith(told)).toBe(true);
  });

  test('is nothing of what is not on record', async () => {
    await office.report('yl', '任务9 公园开工9处');
    expect(await say('zzh', '花街还差11条吧')).not.toMatch(/^(?:是的|按登记)/u);
  });
});

test.each(['加装电梯今年给指标了吗', '加装电梯今年能完吗'])(
  'the days of other things make nothing so: %s',
  async (text) => {
    expect(await say('zj', text)).not.toMatch(/^是的/u);
    expect(await say('zj', '任务16今年能完成吗')).toMatch(/^是的/u);
  },
);

test.each(['垃圾分类可回收率到35了没', '可回收利用率够35%了吗'])(
  'whether a number is reached is told by the record, and is no number of the goal: %s',
  async (text) => {
    await office.report('hw', '任务27 新增社区2个达标，可回收率28%');
    const said = await say('zzh', text);
    expect(said).toContain('已报28%');
    expect(said).not.toMatch(/^是的/u);
  },
);
