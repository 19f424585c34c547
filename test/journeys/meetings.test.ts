import { describe, expect, test } from '@jest/globals';
import { MEETINGS } from '../../handlers/meetings/record.ts';
import { PAPERS } from '../../src/domain/paper.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

const journey = openJourney('2020-06-04 09:30', COMMAND);
const { tell } = journey;
const PLANNED = '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址';

/** What people were told of their own accord since the start, by name. */
async function told(): Promise<readonly string[]> {
  const rows = await journey.pushes();
  return rows.flatMap(({ message: { to, text } }) => {
    if (to.kind !== 'person') return [];
    const { name } = COMMAND.find(({ userid }) => to.personId.endsWith(`:${userid}`)) ?? {};
    return [`${name}：${text}`];
  });
}

const toldTo = async (name: string): Promise<string> =>
  (await told()).filter((one) => one.startsWith(`${name}：`)).join('\n');

async function announced(): Promise<void> {
  await tell('gl4', PLANNED);
  await tell('gl4', '确认');
  await tell('gz4', '同意会议1');
  await tell('of1', '备案会议1');
  await tell('gl4', '会议1发通知');
}

describe('附件2 二 行动工作组会议', () => {
  test('is shown with every unit of the tasks of the group before it begins, those outside its list of members as well', async () => {
    const shown = await tell('gl4', PLANNED);
    expect(shown).toContain('6月8日（周一）14:00');
    expect(shown).toContain('区水务局、区规划协调服务中心');
    expect(shown).toContain('（8家）');
    expect(await journey.store.kept(MEETINGS).count()).toBe(0);
  });

  test('goes from the signature to the file to the notice, and no step before the one before it', async () => {
    await tell('gl4', PLANNED);
    expect(await tell('gl4', '确认')).toContain('现请第四组分管领导（马卫民）审核签字');
    expect(await tell('gl4', '会议1发通知')).toContain('备案');
    expect(await tell('of1', '备案会议1')).toContain('要先审核签字');
    expect(await tell('gl4', '同意会议1')).toContain('由第四组分管领导（马卫民）办理');
    expect(await tell('gz4', '没意见，同意')).toContain('现请指挥部办公室');
    expect(await tell('gl4', '备案会议1')).toContain('由指挥部办公室');
    expect(await tell('of1', '同意')).toContain('现请第四组（组联四、马卫民）下发会议通知');
    expect(await tell('gl4', '下发1号会议通知')).toContain('会议1通知已发5家。区规划协调服务中心');
    expect(await toldTo('联住房')).toContain('区水务局三楼会议室');
    expect(await toldTo('联民政')).toBe('');
  });

  test('has its notice on paper for whoever may know of it', async () => {
    await announced();
    expect(await tell('gl4', '会议1通知')).toContain('区水务局三楼会议室');
    const [paper] = await journey.store.kept(PAPERS).all();
    expect(paper?.name).toBe('会议1通知.docx');
    expect(paper?.content).toMatchObject({
      title: '关于召开行动工作组会议（第四组）的通知',
      sendTo: '各参会单位',
      issuedOn: '2020-06-04',
    });
    expect(await tell('lm', '会议1通知')).toContain('没有查到');
  });

  test('is signed with the 确认 of a 组长 who plans it', async () => {
    await tell('gz4', PLANNED);
    expect(await tell('gz4', '确认')).toContain('现请指挥部办公室');
  });

  test('is planned again after it was given back, with a reason', async () => {
    await tell('gl4', PLANNED);
    await tell('gl4', '确认');
    expect(await tell('gz4', '退回会议1')).toContain('还缺退回的理由');
    expect(await tell('gz4', '退回会议1：与防汛会冲突')).toContain('现请第四组');
    expect(await tell('gl4', '会议1改到6月9日上午9点')).toContain('现请第四组分管领导');
    expect(await tell('gl4', '会议1')).toContain('6月9日（周二）09:00');
  });

  test('is convened by nobody else, in the words of the notice', async () => {
    expect(await tell('lz', PLANNED)).toContain('由各行动工作组召集');
    expect(await tell('of1', PLANNED)).toContain('谁承办、谁组织');
  });

  test('asks for what is missing, one thing at a time, and for nothing twice', async () => {
    expect(await tell('gl4', '我们组周一下午开个会，研究停车场选址')).toContain('几点');
    expect(await tell('gl4', '2点半吧')).toContain('哪里');
    expect(await tell('gl4', '确认')).toContain('哪里');
    const shown = await tell('gl4', '就在水务局三楼会议室');
    expect(shown).toContain('6月8日（周一）14:30');
    expect(await tell('gl4', '增加区民政局')).toContain('区民政局（9家）');
    expect(await tell('gl4', '不请区财政局')).not.toContain('区财政局');
    expect(await tell('gl4', '地点改为区政府二楼')).toContain('地点：区政府二楼');
  });

  test('takes a time for a time and a question for a question, whatever was asked for', async () => {
    await tell('gl4', '我们组周一下午2点开个会');
    expect(await tell('gl4', '改周二吧')).toContain('哪里');
    expect(await tell('gl4', '水务局三楼会议室')).toContain('议题');
    expect(await tell('gl4', '各单位要准备啥')).not.toContain('【草稿】');
    const shown = await tell('gl4', '研究停车场选址');
    expect(shown).toMatch(/6月9日（周二）14:00[\s\S]*水务局三楼会议室[\s\S]*议题：研究停车场选址/u);
  });

  test('is planned in parts without the word, and 就这样定 is a 确认', async () => {
    const said = '那定周二上午九点半，在水务局三楼会议室，议一下停车场选址，住建水务参加';
    expect(await tell('gl4', said)).toMatch(/6月9日（周二）09:30[\s\S]*停车场选址/u);
    expect(await tell('gl4', '好就这样定')).toContain('会议1');
  });

  test('is not planned by who asks how it is to be done', async () => {
    expect(await tell('gl4', '我们组开会要走啥程序')).toContain('起草会议方案');
    expect(await tell('gl4', '确认')).toContain('没有等待您确认');
  });
});

describe('附件2 二 指挥部会议 and 指挥部办公室会议', () => {
  test('the office suggests the first, a leader convenes it, and the plan follows', async () => {
    await tell('of1', '建议召开指挥部会议，议题：二季度重点任务');
    expect(await tell('of1', '确认')).toContain('建议已登记');
    expect(await tell('dc4', '同意会议1')).toContain('现请指挥部办公室');
    expect(await tell('of1', '会议1方案：6月12日上午9点，区政府三楼会议室')).toContain('审核签字');
    expect(await tell('gl4', '召开指挥部会议，6月12日上午9点，区政府，议题：调度')).toContain(
      '由指挥部总指挥或副总指挥召集',
    );
  });

  test('the director who plans the second has convened and signed it, and it is on file', async () => {
    await tell('dir', '召开指挥部办公室会议，6月11日下午3点，区城管局五楼，议题：调度');
    expect(await tell('dir', '确认')).toContain('下发会议通知');
    await tell('of1', '会议1发通知');
    expect(await toldTo('组联四')).toContain('请第四组联络员参加');
    expect(await toldTo('联住房')).toBe('');
  });

  test('one word of the director convenes and signs what the office planned', async () => {
    await tell('of1', '召开指挥部办公室会议，6月11日下午3点，区城管局五楼，议题：调度');
    expect(await tell('of1', '确认')).toContain('召集');
    expect(await tell('dir', '同意会议1')).toMatch(/召集、审核签字.*下发会议通知/su);
  });

  test('a kind that the notice does not know is asked for and not guessed', async () => {
    expect(await tell('gl4', '明天上午10点在水务局开个碰头会，说说进度')).toContain('哪一种会议');
    expect(await tell('gl4', '第四组')).toContain('行动工作组会议（第四组）');
  });

  test.each([
    ['区住房城乡建设局、区财政局参加', '参加：区住房城乡建设局、区财政局（2家）'],
    ['请区应急局也参加', '、区应急局（9家）'],
    ['叫上区财政局和区住房城乡建设局', '（8家）'],
    ['各责任单位参加', '（8家）'],
  ])('asks those who are named, and one more beside the usual ones: %s', async (who, invited) => {
    const said = `召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址，${who}`;
    expect(await tell('gl4', said)).toContain(invited);
  });

  test('is planned by the office at the word of whoever wants it', async () => {
    const said = '陈主任让通知：下周一下午3点开办公室会议，地点指挥部会议室，主要说三季度安排';
    expect(await tell('of1', said)).toContain('【草稿】召开指挥部办公室会议');
    expect(await tell('of2', said.replace('陈主任让通知', '隋局要求'))).toContain('【草稿】召开');
  });
});

describe('附件2 二 会议通知 and 回执', () => {
  test.each([
    ['参加', '参加1'],
    ['我们局能参加', '参加1'],
    ['我们派王五参加', '由王五参加'],
    ['会议1请假：在外培训，由李四参加', '在外培训，由李四参加'],
    ['参加会议1', '参加1'],
    ['会议1我去', '参加1'],
  ])('%s is heard', async (words, seen) => {
    await announced();
    await tell('lz', words);
    expect(await tell('gl4', '会议1回执')).toContain(seen);
  });

  test('names go to the host alone, and an answer may be changed', async () => {
    await announced();
    await tell('lz', '参加');
    expect(await tell('lz', '会议1回执')).toContain('只给承办会务的');
    expect(await tell('lj', '会议1')).not.toContain('联住房');
    expect(await tell('lz', '会议1请假')).toContain('还缺请假的理由');
    await tell('lz', '会议1请假：出差');
    expect(await tell('gl4', '会议1谁参加')).toContain('应到8，参加0，请假1，未回7');
    expect(await tell('lm', '会议1')).toContain('没有查到');
    expect(await tell('lm', '参加会议1')).toContain('没有查到');
  });

  test('a change of time goes to all at once, a change of 议题 back to the signature', async () => {
    await announced();
    expect(await tell('gl4', '会议1推迟到6月10日下午3点')).toContain('已即时告知');
    expect(await toldTo('联住房')).toContain('6月10日（周三）15:00');
    expect(await tell('lz', '会议1改到6月12日')).toContain('没有改动');
    expect(await tell('gl4', '会议1议题改为标线')).toContain('现请第四组分管领导');
    expect(await tell('gl4', '会议1发通知')).toContain('备案');
  });

  test('a meeting that is called off is called off for all who know of it, with the reason', async () => {
    await announced();
    expect(await tell('gl4', '取消会议1')).toContain('还缺取消的理由');
    await tell('gl4', '取消会议1：与防汛会冲突');
    expect(await toldTo('联财政')).toContain('与防汛会冲突');
    expect(await tell('gl4', '会议1发通知')).toContain('已取消');
  });
});

describe('附件2 二 会议情况', () => {
  const RECORD =
    '会议1情况：到会8家；议定：1.由区住建局6月30日前完成3处停车场选址（任务12）；2.由区交警大队6月20日前报送标线方案（任务13）';

  test('waits for the meeting, goes to the office, and each decision becomes a 督办', async () => {
    await announced();
    expect(await tell('gl4', '会议1起草纪要')).toContain('还没有上报');
    expect(await tell('gl4', RECORD)).toContain('会还没开');
    journey.setTime('2020-06-08 16:30');
    expect(await tell('lz', RECORD)).toContain('由第四组');
    const receipt = await tell('gl4', RECORD);
    expect(receipt).toContain('议定事项2件，列入督办');
    expect(await toldTo('许办')).toContain('情况上报');
    expect(await toldTo('联住房')).toContain('完成3处停车场选址');
    expect(await tell('of1', '督办清单')).toContain('来自会议1');
    expect(await tell('lz', '会议1起草纪要')).toContain('谁承办、谁组织');
    expect(await tell('gl4', '会议1起草纪要')).toContain('关于停车场选址的会议纪要');
    await tell('gl4', '确认');
    expect(await toldTo('马卫民')).toContain('由区住房城乡建设局于6月30日前完成3处停车场选址');
    expect(await tell('gl4', RECORD)).toContain('已经办过（组联四');
  });

  test('asks who and by when of a decision that does not say it', async () => {
    await announced();
    journey.setTime('2020-06-08 16:30');
    expect(await tell('gl4', '会议1情况：到会8家；议定：1.完成3处停车场选址')).toContain(
      '责任单位',
    );
    expect(await tell('gl4', '区住建局')).toContain('时限');
    expect(await tell('gl4', '6月30日前')).toContain('列入督办');
  });

  test('may say that nothing was decided', async () => {
    await announced();
    journey.setTime('2020-06-08 16:30');
    expect(await tell('gl4', '会议1开完了，8家都到会，没有议定事项')).toContain('没有议定事项');
  });

  test('said twice by one message, is on record once', async () => {
    await announced();
    journey.setTime('2020-06-08 16:30');
    await journey.say('gl4', RECORD, { id: 'twice' });
    await journey.say('gl4', RECORD, { id: 'twice' });
    expect(await tell('of1', '督办清单')).toContain('督办2件');
  });
});

describe('附件2 二 材料', () => {
  test('are asked for of a unit, and reported by it', async () => {
    await announced();
    expect(await tell('gl4', '会议1材料：区住建局准备选址方案')).toContain('还缺哪天以前报');
    await tell('gl4', '会议1材料：区住建局准备选址方案，6月8日前');
    expect(await toldTo('联住房')).toContain('选址方案，6月8日前报');
    expect(await tell('lz', '会议1材料已报')).toContain('选址方案');
    expect(await toldTo('组联四')).toContain('的材料（选址方案）已报');
  });
});

describe('what a report says of meetings', () => {
  test.each([
    '本月召开调度会3次，任务12完成选址2处',
    '6月3日召开第四组会议，研究了停车场选址，任务12完成选址3处',
    '任务12：进展：召开第四组会议，完成选址3处',
  ])('begins none: %s', async (text) => {
    expect((await journey.say('lz', text)).intent?.kind).toBe('keep-draft');
    expect(await tell('lz', '确认')).not.toContain('会议1');
    expect(await journey.store.kept(MEETINGS).count()).toBe(0);
  });

  test.each(['指挥部会议谁召集', '第四组会议多久开一次', '办公室会议谁参加'])(
    'nor does a question: %s',
    async (text) => {
      await tell('gl4', text);
      expect(await tell('gl4', '确认')).toContain('没有等待您确认');
    },
  );
});

describe('the mornings of a meeting', () => {
  test('remind of 回执 the workday before, and of the record after three workdays and after five', async () => {
    const office = await openClockedOffice(COMMAND, '2020-06-04 09:30');
    for (const [who, text] of [
      ['gl4', PLANNED],
      ['gl4', '确认'],
      ['gz4', '同意会议1'],
      ['of1', '备案会议1'],
      ['gl4', '会议1发通知'],
      ['lz', '参加会议1'],
    ] as const) {
      await office.say(who, text);
    }
    await office.turnTo('2020-06-30 12:00');
    const sent = (who: string, part: string) =>
      office.sentTo(who).filter((one) => one.includes(part));
    expect(sent('lj', 'reply:')[0]).toContain('2020-06-05 09:00');
    expect(sent('lz', 'reply:')).toEqual([]);
    expect(sent('gl4', 'record-due:host').map((one) => one.slice(0, 10))).toEqual(['2020-06-11']);
    expect(sent('of1', 'record-due:office').map((one) => one.slice(0, 10))).toEqual(['2020-06-15']);
    expect(sent('of1', 'command-meeting:2020-06').map((one) => one.slice(0, 10))).toEqual([
      '2020-06-23',
    ]);
    await office.store.close();
  });
});

describe('what people say of a meeting in passing', () => {
  test('drops and adds whom it names, and keeps its own verbs out of the fields', async () => {
    expect(await tell('gl4', '我们组周五上午9点在水务局三楼开会，议一下停车场选址')).toContain(
      '议题：停车场选址',
    );
    expect(await tell('gl4', '交警大队不用叫')).not.toContain('区交警大队');
    expect(await tell('gl4', '民政局的老李也喊上')).toContain('区民政局');
    expect(await tell('gl4', '地方换二楼')).toContain('地点：二楼');
  });

  test('puts right who came, right after it was reported', async () => {
    await announced();
    journey.setTime('2020-06-08 17:00');
    expect(await tell('gl4', '会议1情况：到会15人，没啥议定的')).toContain('到会：15人');
    expect(await tell('gl4', '到会写错了，是8家')).toContain('到会8家（原为15人）');
    expect(await tell('gl4', '人数不是8家，是7家')).toContain('到会7家（原为8家）');
  });

  test('moves what the convenor is to convene, by the word of the convenor', async () => {
    await tell('of1', '召开指挥部会议，6月8日上午9点，区政府三楼，议题：一季度工作');
    await tell('of1', '确认');
    expect(await tell('cmd', '我那天上午要去市里，改下午三点')).toContain('15:00');
    expect(await tell('cmd', '行')).toContain('已由韩利师（总指挥）召集');
  });

  test('sends somebody in one’s own place, and keeps why', async () => {
    await announced();
    expect(await tell('lz', '我出差，叫我们局老王去')).toContain('由老王到会');
    const [meeting] = await journey.store.kept(MEETINGS).all();
    expect(meeting?.replies).toMatchObject([{ deputy: '老王', reason: '出差' }]);
  });
});

test('the office hears which leaders have not answered, and they are not reminded', async () => {
  const office = await openClockedOffice(COMMAND, '2020-06-04 09:30');
  for (const [who, text] of [
    ['of1', '召开指挥部会议，6月8日上午9点，区政府三楼，议题：一季度工作'],
    ['of1', '确认'],
    ['cmd', '同意会议1'],
    ['dir', '同意会议1'],
    ['of1', '会议1发通知'],
  ] as const) {
    await office.say(who, text);
  }
  await office.turnTo('2020-06-05 12:00');
  const morning = office.pushes.filter(({ at }) => at.endsWith('06-05 09:00'));
  expect(morning.filter(({ to }) => to === 'cmd')).toEqual([]);
  expect(morning.filter(({ to }) => to === 'of1').map(({ text }) => text)).toEqual([
    expect.stringContaining('还没有回执的领导：总指挥'),
  ]);
});

describe('the plan of a meeting', () => {
  test('keeps the day of its material apart from its own, and asks for what the material lacks', async () => {
    await tell('gl4', PLANNED);
    const shown = await tell('gl4', '材料让住建局准备选址方案，5号之前给');
    expect(shown).toContain('时间：6月8日（周一）14:00');
    expect(shown).toContain('材料：区住房城乡建设局准备选址方案，6月5日前');
    expect(await tell('gl4', '财政局准备一份资金情况')).toContain('材料哪天以前报');
    expect(await tell('gl4', '6号下班前')).toContain('材料：区财政局准备资金情况，6月6日前');
    await tell('gl4', '确认');
    await tell('gz4', '同意会议1');
    await tell('of1', '备案会议1');
    expect(await toldTo('联住房')).toContain('选址方案');
    expect(await tell('lz', '选址方案已经报了')).toContain('材料（选址方案）已报');
  });

  test('is of the kind that was said, whoever says it', async () => {
    const said = await tell('gl4', '我们组想开个指挥部会议，研究易涝点，周五上午9点，区水务局');
    expect(said).toContain('指挥部会议由总指挥、副总指挥');
  });

  test('is convened at the time that is said with the yes, by who may change it, and by nobody else', async () => {
    await tell('of1', '建议召开指挥部会议，6月9日下午3点，一号会议室，议题：年中工作');
    await tell('of1', '确认');
    expect(await tell('cmd', '同意，改成四点吧')).toContain('时间改为6月9日（周二）16:00');
    await tell('gl4', PLANNED);
    await tell('gl4', '确认');
    await tell('gz4', '同意会议2');
    const asked = await tell('of1', '同意会议2，改成9点');
    expect(asked).toContain('会议2没有改动，也没有签');
    expect(await tell('gl4', '会议2')).toContain('时间：6月8日（周一）14:00');
  });
});

describe('what is said of a meeting that was announced', () => {
  test.each([
    ['gl4', '停车场会往后挪一天，还是下午两点', '6月9日（周二）14:00'],
    ['gl4', '会议1推迟半小时', '6月8日（周一）14:30'],
    ['gl4', '会议1提前一个小时', '6月8日（周一）13:00'],
    ['lz', '我请假，让老王去', '参加，由老王到会'],
    ['gl4', '下午的会不开了，有防汛会', '已取消：有防汛会'],
  ])('is understood of %s: %s', async (who, text, said) => {
    await announced();
    expect(await tell(who, text)).toContain(said);
  });

  test('is no change where it asks, and puts right who came once it is reported', async () => {
    await announced();
    journey.setTime('2020-06-08 16:30');
    await tell('gl4', '会开完了，8家都到，没议定具体事项');
    expect(await tell('of1', '停车场会议定了哪几条')).toContain('没有议定事项');
    expect(await tell('gl4', '会议1到会改为7家')).toContain('到会7家（原为8家）');
    expect(await tell('gl4', '给这次会写个纪要')).toContain('会议纪要');
  });
});

test('a meeting of the command is changed by its host and by who convened it, and its host hears of that', async () => {
  await tell('of1', '建议召开指挥部会议，6月9日下午3点，一号会议室，议题：年中工作');
  await tell('of1', '确认');
  await tell('cmd', '同意会议1');
  await tell('dir', '同意会议1');
  await tell('of1', '会议1发通知');
  expect(await tell('dc4', '会议1改到6月10日')).toContain('由指挥部办公室、韩利师（');
  expect(await tell('cmd', '会议1改到6月10日')).toContain('6月10日（周三）15:00');
  expect(await toldTo('马办')).toContain('6月10日（周三）15:00');
});

describe('回执 of a meeting', () => {
  test.each([
    ['我们两个人参加，张工和李工', '由张工和李工到会'],
    ['会议1我不能到会，王五代会', '由王五到会'],
    ['会议1有别的会，派王五', '由王五到会'],
    ['王五去会议1', '由王五到会'],
    ['会议1去不了，由组员孙七代', '由孙七到会'],
    ['收到', '参加会议1'],
  ])('is told by “%s”', async (text, said) => {
    await announced();
    expect(await tell('lz', text)).toContain(said);
  });
});

test.each([
  ['会议1延期到6月15日下午2点，地点不变', '地点：区水务局三楼会议室'],
  ['会议1改到6月15日下午2点，地点仍在三楼会议室', '地点：区水务局三楼会议室'],
])('what stays of a meeting is no new value: %s', async (text, said) => {
  await announced();
  expect(await tell('gl4', text)).toContain(said);
});

test('a decision is of two units and of the task that the meeting was about', async () => {
  await announced();
  journey.setTime('2020-06-08 16:30');
  const told = await tell('gl4', '会议1情况：到会8家；议定：1.区住建局、区财政局6月30日前完成选址');
  expect(told).toContain('区住房城乡建设局、区财政局6月30日前：完成选址（任务12），督办1');
});

test('who acts for one group alone convenes its meeting, in whatever words', async () => {
  const shown = await tell('gl4', '通知各单位6月12日下午3点到水务局三楼开会，议题停车场选址');
  expect(shown).toContain('行动工作组会议（第四组）');
  expect(await tell('gl4', '议题加上标线施划')).toContain('议题：停车场选址、标线施划');
});

test.each([
  [
    '我们组后天下午三点碰个会，水务局一楼，说说停车场，让财政局带资金底数来，5号下班前给',
    '材料：区财政局准备资金底数，6月5日前',
  ],
])('%s', async (text, said) => {
  expect(await tell('gl4', text)).toContain(said);
});

test('who hosts a meeting moves it by asking leave as well', async () => {
  await announced();
  expect(await tell('gl4', '会往前提一天行不')).toContain('6月7日（周日）14:00');
});
