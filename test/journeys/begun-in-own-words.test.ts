import { afterEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;
const PEOPLE = [
  ...COMMAND,
  {
    userid: 'ar6',
    name: '档六',
    roles: [{ role: 'archivist' as const, group: 6, unit: '区城管局' }],
  },
  { userid: 'ls', name: '联生态', roles: [{ role: 'liaison' as const, unit: '区生态环境分局' }] },
  {
    userid: 'gl3',
    name: '组联三',
    roles: [{ role: 'group-liaison' as const, group: 3, unit: '区生态环境分局' }],
  },
];

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

describe('a record', () => {
  test.each<[string, string, string]>([
    [
      'of1',
      '下周三上午9点韩区长去小清河调研，水务局陪同，登记一下',
      '将登记领导活动：6月10日09:00',
    ],
    ['of1', '韩区长周五上午10点要去黑虎泉检查，水务局陪', '将登记领导活动：6月5日10:00'],
    ['of1', '给各组下个书面调度，问问二季度进展咋样，24号前报上来', '将向8个工作组下发'],
    ['of1', '昨天下午悄悄去北园街道看了下，任务28，一处公厕没开门', '将登记暗访'],
    ['gl6', '今天巡查发现28号任务有个公厕灯坏了', '将登记日常检查'],
    ['gl4', '今天查出来北园大街少个井盖，13号任务', '将登记日常检查'],
    ['of1', '向第四组下发调度，问停车场为什么没完成，24号前书面答复', '将向第四组下发2020年二季度'],
    ['of1', '给四组六组下个书面调度，说说公厕和停车场进度，10号前回', '将向第四组、第六组下发'],
    [
      'of1',
      '书面调度一下第三组：扬尘治理情况，6月20日前',
      '将向第三组下发2020年二季度书面调度：扬尘治理情况。',
    ],
    ['of1', '给二季度没完成的组发书面调度，15日前说明原因', '请问发给哪几个组'],
    ['of1', '我们今天去看了宝华街公厕，地面积水没人管，记为暗访', '，任务28，地面积水没人管。'],
    ['of1', '我们今天去看了北园公厕，地面积水没人管，记为暗访', '检查还没有登记：请问是哪一项任务'],
    ['gl6', '组里今天查了天桥东街道，有两处垃圾桶没盖，任务27，记一下', '天桥东街道，任务27'],
    [
      'of2',
      '5月31号明察北园大街，井盖破损3处，责任单位水务局，登记检查',
      '区水务局，井盖破损3处。',
    ],
    [
      'of2',
      '办公室要发个通报，关于暗访情况的，给各责任单位，正文：5月暗访公厕3处',
      '【草稿】发文：关于暗访情况的通报\n指挥部办公室名义 · 通报 · 指挥部办公室承办 · 主送各责任单位',
    ],
    [
      'gl4',
      '发文：指挥部办公室名义，《关于报送绿道进度的函》，主送区水务局，正文：请报送绿道进度',
      '指挥部办公室名义 · 函 · 第四组承办 · 主送区水务局',
    ],
    ['gl4', '6月8号下午3点，水务局五楼，开四组的会，议一议停车场', '议题：停车场'],
    ['gl4', '请通知四组各单位明天上午9点到水务局开会，研究停车场', '时间：6月2日（周二）09:00'],
    ['gz4', '明天起我休假一周，签字让马办代', '代签到2020年6月8日'],
    ['gl4', '我休假，6月11到15号消息给组联六', '2020年6月11日至2020年6月15日'],
    ['of1', '韩区长批示：请住建局研究加梯问题，5月31日批的', '批示登记：韩利师，5月31日'],
    ['dc4', '堤口路下雨就积水，水务局去现场看看，三天内报结果', '主办区水务局，6月4日前办结'],
    [
      'gl4',
      '我组拟发一份通知，题为关于报送井盖的通知，主送区住建局，以办公室名义，内容：请报送井盖',
      '【草稿】发文：关于报送井盖的通知',
    ],
    [
      'dir',
      '通知各组联络员6月9日上午9点到城管局五楼开办公室会，议题是小结',
      '【草稿】召开指挥部办公室会议',
    ],
    [
      'of2',
      '补登一条批示，总指挥5月30日批的，内容是请商务局规范夜市',
      '批示原文：请商务局规范夜市\n',
    ],
    [
      'of1',
      '对各组二季度工作进行书面调度，6月20日前报送未完成原因',
      '将向8个工作组下发2020年二季度',
    ],
    [
      'of1',
      '领导活动：6月9日9点半，韩利师调研小清河，区水务局陪同',
      '：6月9日09:30，韩利师调研小清河，',
    ],
    [
      'of2',
      '6月3日周三上午10点，副总指挥检查停车场，住建局参加',
      '：6月3日10:00，副总指挥检查停车场，',
    ],
    [
      'ar6',
      '有份公厕验收单，文字材料，竣工验收，归到任务28',
      '任务28 公厕验收单（竣工验收、文字）',
    ],
    ['of1', '月报每月26日前报', '将把月报日设为每月26日'],
    ['of1', '药山街道架构报来了，负责人张三，联络员李四', '已登记药山街道：负责人张三'],
    ['ar6', '28号任务改造前拍的照片，归个档', '还缺阶段'],
    ['of1', '28号任务完事了，都验收了', '将认定任务28'],
    ['ar6', '28号的档案还缺啥', '档案共0件'],
    ['ar6', '28号档案移交给办公室', '任务28'],
    ['ls', '任务10我们局今年计划降到54以内，二季度56，三季度55，四季度54', '节点任务填报表'],
    ['ls', '任务10二季度目标降到56，三季度55', '任务10还缺四季度目标'],
    [
      'ar6',
      '公厕竣工图 任务28 竣工验收 归个档',
      '已归档6-2020-1 任务28 公厕竣工图（竣工验收、图表）',
    ],
    ['ar6', '补归一份：生活垃圾分类宣传录像3段，过程', '（过程、声像）'],
    ['ar6', '垃圾分类照片也放进去 任务27 算过程的', '任务27 垃圾分类照片（过程、声像）'],
    ['gl3', '二季度谁完成了谁没完成，我来判', '二季度'],
    ['gl3', '还差谁没填', '第三组填报情况'],
    ['gl3', '交警队不用填，他们是配合', '任务10区交警大队免填'],
  ])('is begun by %s with “%s”', async (who, text, said) => {
    office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
    expect(await office.say(who, text)).toContain(said);
  });

  test.each<[string, string]>([
    ['gl4', '任务13完成大中修3条，检查发现问题2处已整改完'],
    ['of1', '韩利师6月1日调研了小清河，要求加快进度'],
    ['lw', '韩区长后天上午9点去小清河调研，水务局陪同'],
    ['of1', '第三季度的安排是什么'],
    ['ls', '任务10二季度降到56，三季度计划降到55'],
  ])('is not begun by %s with “%s”', async (who, text) => {
    office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
    expect(await office.say(who, text)).not.toMatch(/将登记|领导活动|填报表|还缺.*季度目标/u);
  });
});

describe('领导活动 (正文 二（一）)', () => {
  test('are told for the days that are asked after, to each what is theirs', async () => {
    office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
    await office.say('of1', '6月10日上午9点韩利师去小清河调研，水务局陪同');
    await office.say('of1', '确认');
    expect(await office.say('cmd', '下周我有什么活动')).toContain('6月10日09:00');
    expect(await office.say('lw', '下周有没有领导来')).toContain('6月10日09:00');
    expect(await office.say('lz', '下周有没有领导来')).toContain('没有您可以查看的领导活动');
    expect(await office.say('cmd', '我这周的安排')).toContain('没有您可以查看的领导活动');
  });
});

describe('立项', () => {
  test('alone asks for what, and with a 批示 puts it under supervision', async () => {
    office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
    expect(await office.say('of1', '立项')).toContain('请写明事项、责任单位和时限');
    await office.say('cmd', '批示：停车场选址慢，请区水务局一周内拿出方案');
    await office.say('cmd', '确认');
    expect(await office.say('of1', '批示1立项督办，区水务局6月15日前')).toContain('督办1');
  });
});

describe('a 通报', () => {
  test('is drafted once for a quarter, and the second word says which document it is', async () => {
    office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
    await office.say('of1', '起草一季度通报');
    expect(await office.say('of1', '确认')).toContain('发文1');
    expect(await office.say('of1', '起草一季度通报')).toContain('是发文1，没有重复起草');
    await office.say('of1', '撤回发文1');
    await office.say('of1', '起草一季度通报');
    expect(await office.say('of1', '确认')).toContain('发文2');
  });
});

describe('办公室审核 (附件2 一（一）1)', () => {
  test('is laid on the desk of the office’s others, and not on the drafter’s own', async () => {
    office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
    await office.say('of1', '起草一季度通报');
    const said = await office.say('of1', '确认');
    expect(said).toContain('马办');
    expect(said).not.toContain('许办');
  });
});

describe('a 回执', () => {
  test('keeps the whole reason that was said', async () => {
    office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
    await office.say('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
    await office.say('gz4', '确认');
    await office.say('of1', '备案会议1');
    await office.say('gl4', '会议1发通知');
    expect(await office.say('lcz', '那天有事去不了，让长财政去')).toContain('请假（那天有事）');
  });
});

test('a street is called without its 街道 where no unit is called so', async () => {
  office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
  await office.say('of1', '登记街道：北园街道，负责人王军，联络员赵敏');
  expect(await office.say('of1', '北园联络员换成钱亮了')).toContain('负责人王军，联络员钱亮');
  expect(await office.say('of1', '水务局联络员换成王五')).not.toContain('街道');
});

test('what is on file is put right by its 档号', async () => {
  office = await openClockedOffice(PEOPLE, '2020-06-01 10:00');
  await office.say('ar6', '归档资料：任务28公厕施工图，过程，图表');
  await office.say('ar6', '归档资料：任务28公厕照片，过程，声像');
  expect(await office.say('ar6', '6-2020-1改为前期')).toContain('6-2020-1 任务28 公厕施工图（前期');
  expect(await office.say('ar6', '更正6-2020-2：竣工验收')).toContain('公厕照片（竣工验收');
});
