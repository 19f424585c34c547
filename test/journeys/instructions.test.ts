import { describe, expect, test } from '@jest/globals';
import { INSTRUCTIONS } from '../../src/domain/instruction.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-05 09:30', COMMAND);
const { tell, report } = office;

const WORDS = '批示：任务12停车场选址进展慢，请区住建局牵头，区财政局配合，一周内拿出方案。';
const heardBy = async (who: string): Promise<string> =>
  (await office.pushes())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message }) => message.text)
    .join('\n---\n');
const referred = async () => {
  await report('cmd', WORDS);
  await tell('of1', '同意');
};

describe('领导批示 (附件2 四)', () => {
  test('登记: by the leader in the chat, shown first, due on the seventh day; 拟办 is proposed to the office', async () => {
    expect(await tell('cmd', WORDS)).toMatch(/主办区住房城乡建设局，协办区财政局/u);
    expect(await tell('cmd', '确认')).toMatch(/批示1.*已登记（6月5日）.*6月12日前/su);
    expect(await heardBy('of1')).toMatch(/拟办建议：主办区住房城乡建设局，协办区财政局/u);
    expect(await heardBy('lz')).toBe('');
  });

  test('登记: whose words they were is put right before they are registered', async () => {
    await tell('of1', '登记批示：韩利师6月3日批示：请区发展改革局加快统一信用信息平台');
    for (const [said, giver] of [
      ['不对，是副指一批的', '副指一'],
      ['批示人改成韩利师', '韩利师'],
      ['不是韩利师批的，是副指四', '副指四'],
      ['批的人写错了，是韩利师', '韩利师'],
    ] as const)
      expect(await tell('of1', said)).toContain(`批示登记：${giver}，6月3日`);
    expect(await tell('of1', '确认')).toContain('批示1（韩利师6月3日批示）已登记');
  });

  test('登记: these two days are two, and another limit of the leader takes the place of the one before', async () => {
    expect(await tell('cmd', '批示：无影山路桶满，环卫这两天整改好')).toContain('6月7日前办结');
    for (const [said, day] of [
      ['时间宽一点，周三吧', '6月10日'],
      ['改到周二', '6月9日'],
      ['办结时限改成6月11日', '6月11日'],
      ['三天内吧', '6月8日'],
      ['周四前办完', '6月11日'],
    ] as const)
      expect(await tell('cmd', said)).toMatch(new RegExp(`（${day}前办结）.*，${day}前办结`, 'su'));
    expect(await tell('cmd', '嗯 下达')).toMatch(/批示1.*已登记（6月5日）.*6月11日前/su);
  });

  test('登记: by the office for any leader, with what is missing asked for one thing at a time', async () => {
    expect(await tell('of1', '登记批示：请区水务局抓紧修路')).toContain('哪位领导');
    expect(await tell('of1', '韩利师')).toContain('哪天');
    expect(await tell('of1', '6月3日')).toMatch(/韩利师，6月3日.*请区水务局抓紧修路/su);
    expect(await tell('of1', '确认')).toContain('批示1（韩利师6月3日批示）');
  });

  test('登记: of nobody but a leader, and never of a day to come', async () => {
    expect(await tell('gz4', '批示：请区住建局抓紧选址')).toContain('由指挥部领导作出，办公室登记');
    expect(await tell('of1', '批示：请抓紧')).toContain('哪位领导');
    const future = '登记批示：韩利师6月9日批示：请区水务局抓紧修路';
    expect(await tell('of1', future)).toContain('还没有到');
    expect(await office.store.kept(INSTRUCTIONS).all()).toEqual([]);
  });

  test('阅件 are closed as they are registered', async () => {
    expect(await report('of1', '登记批示：韩利师6月5日批示：已阅')).toContain('已注结');
    expect(await tell('of1', '批示台账')).toContain('在办0件');
  });

  test.each(['批示1是阅件，直接注结', '批示1阅件', '注结批示1，是阅件', '批示1按阅件处理'])(
    '阅件 that were registered as more are closed by that word while nobody has them: %s',
    async (text) => {
      await report('cmd', WORDS);
      expect(await tell('lz', text)).not.toContain('已列入待归档');
      expect(await tell('of1', '注结批示1')).toContain('还不能注结');
      expect(await tell('of1', text)).toContain('按阅件注结，已列入待归档');
      expect(await tell('of1', '批示台账')).toContain('在办0件');
      expect(await tell('gl4', '待归档')).toContain('批示1');
    },
  );

  test('is no 阅件 any more once it is referred', async () => {
    await referred();
    expect(await tell('of1', '批示1是阅件，注结')).toContain('已转办承办单位');
    expect(await tell('of1', '批示1')).toContain('待');
  });

  test.each(['批示1我们这边清完了，清理占压12处', '收到批示1，我们也拆完了，拆了5处'])(
    '反馈: what was done is done in plain verbs, behind a 收到 as well: %s',
    async (text) => {
      await referred();
      expect(await tell('lz', text)).toContain('签收、反馈');
    },
  );

  test('综合 holds every answer of 主办 but those that they took back or said anew', async () => {
    await referred();
    await tell('lz', '批示1办结：选址3处');
    expect(await tell('of1', '退回批示1：没有责任人')).toContain('退回');
    await tell('lz', '批示1办结：责任人2名');
    await tell('lz', '批示1反馈改为：责任人3名');
    expect(await heardBy('of1')).toContain('综合稿：区住房城乡建设局：选址3处；责任人3名\n');
  });

  test('转办: one word of the office accepts the proposal, and both units hear the words and the day', async () => {
    await report('cmd', WORDS);
    expect(await tell('lz', '办结批示1：已完成')).toContain('没有查到');
    expect(await tell('of1', '同意')).toMatch(/拟办、转办/u);
    expect(await heardBy('lz')).toMatch(/选址进展慢.*6月12日前/su);
    expect(await heardBy('lcz')).toContain('选址进展慢');
    expect(await heardBy('lm')).toBe('');
  });

  test.each(['转给水务局办', '批示1转给水务局办', '直接转水务局'])(
    '转办: by the word of the step with who is to have it, who hears of it at once: %s',
    async (text) => {
      await report('cmd', WORDS);
      expect(await tell('of1', text)).toMatch(/已拟办、转办：主办区水务局/u);
      expect(await heardBy('lw')).toContain('选址进展慢');
    },
  );

  test.each([
    ['住建牵头、财政局和水务局配合，转', '主办区住房城乡建设局，协办区财政局、区水务局'],
    ['水务局也一块办，转下去吧', '主办区住房城乡建设局，协办区财政局、区水务局'],
    ['不是住建局，是水务局，转', '主办区水务局，协办区财政局'],
    ['不是财政，是水务局牵头，住建局配合，转下去', '主办区水务局，协办区住房城乡建设局'],
  ])('拟办 and 转办 in one breath leave nobody out: %s', async (said, charged) => {
    await report('cmd', WORDS);
    expect(await tell('of1', said)).toContain('拟办、转办');
    expect(await tell('of1', '批示1')).toContain(charged);
  });

  test('拟办: who comes to it and who goes is said as it is', async () => {
    await report('cmd', WORDS);
    expect(await tell('of1', '加上水务局一起办')).toContain('协办区财政局、区水务局');
    expect(await tell('of1', '财政局不用了')).toContain('协办区水务局，');
  });

  test('拟办: the office proposes others, by number or in answer, before it is referred', async () => {
    await report('cmd', WORDS);
    expect(await tell('of1', '主办区水务局，协办区住建局、第四组')).toContain(
      '主办区水务局，协办区住房城乡建设局、第四组',
    );
    expect(await tell('of2', '批示1改由区财政局主办')).toContain('主办区财政局');
    expect(await tell('of1', '转办批示1')).toContain('转办');
    expect(await heardBy('lcz')).toContain('选址进展慢');
  });

  test('is not known to other units, not even that it exists, and a group hears its number alone', async () => {
    await referred();
    expect((await tell('lm', '批示77')).replace('77', '1')).toBe(await tell('lm', '批示1'));
    expect(await tell('lm', '批示台账')).toContain('批示0件');
    expect(await tell('gl6', '批示1')).toContain('没有查到');
    expect(await tell('gl4', '批示1')).toContain('选址进展慢');
    expect(await tell('dc4', '批示1')).toContain('选址进展慢');
    const inGroup = await tell('lz', '批示1', 'group');
    expect(inGroup).not.toMatch(/选址|韩利师/u);
    expect(inGroup).toContain('批示1');
  });

  test('退回: a part that is not theirs goes back to 拟办, within a workday of 转办', async () => {
    await referred();
    expect(await tell('lz', '退回批示1')).toContain('还缺');
    expect(await tell('lz', '不归我们管，退回批示1')).toContain('退回');
    expect(await heardBy('of1')).toMatch(/请拟办/u);
    await tell('of1', '主办区水务局');
    await tell('of1', '转办批示1');
    office.setTime('2020-06-10 10:00');
    expect(await tell('lw', '退回批示1：不是我们的')).toContain('已过一个工作日');
  });

  test('反馈: 进展 is no 办结, 协办 add theirs, and the office may give an answer back', async () => {
    await referred();
    expect(await tell('lz', '批示1进展：已踏勘5处')).toContain('还没有办结');
    expect(await tell('of1', '综合上报批示1')).toMatch(/先反馈.*区住房城乡建设局/su);
    expect(await tell('lz', '办结批示1')).toContain('还缺');
    await tell('lcz', '批示1办结：资金已安排');
    await tell('lz', '办完了，已形成3处方案');
    expect(await heardBy('of1')).toMatch(/综合稿：.*3处方案.*区财政局.*资金已安排/su);
    await tell('of1', '退回批示1：缺附图');
    expect(await heardBy('lz')).toContain('缺附图');
  });

  test('催办: the office urges whoever owes the answer, and nobody else does', async () => {
    await referred();
    expect(await tell('lz', '催办批示1')).toContain('由指挥部办公室');
    expect(await tell('of1', '批示1催办')).toContain('催办');
    expect(await heardBy('lz')).toContain('【催办】批示1');
  });

  test('综合, 上报, 阅, 注结: each in its turn, by those whose step it is', async () => {
    await referred();
    expect(await tell('of1', '注结批示1')).toMatch(/先.*上报/u);
    await tell('lz', '办结批示1：已形成3处方案');
    expect(await tell('lz', '注结批示1')).toContain('由指挥部办公室');
    expect(await tell('of1', '注结批示1')).toMatch(/先.*上报/u);
    expect(await tell('of1', '综合上报批示1')).toContain('已发给韩利师');
    expect(await heardBy('cmd')).toMatch(/办理情况：.*3处方案/su);
    await tell('cmd', '阅');
    expect(await tell('of1', '批示1可以注结了')).toContain('待归档');
    expect(await tell('of1', '批示1')).toMatch(/登记.*转办.*反馈.*上报.*阅.*注结/su);
  });

  test('继续办理 puts it back to 主办 with a new week', async () => {
    await referred();
    await tell('lz', '办结批示1：已形成3处方案');
    await tell('of1', '综合上报批示1');
    office.setTime('2020-06-10 10:00');
    await tell('cmd', '批示1继续办理：再增加2处');
    expect(await heardBy('lz')).toMatch(/再增加2处/u);
    expect(await tell('lz', '批示1')).toContain('6月17日');
  });

  test('办理时限: “由区指挥部办公室主任明确办理时限”, with a reason, also where 主办 asks for it', async () => {
    await referred();
    expect(await tell('of1', '批示1时限到6月30日，因需要规划论证')).toContain('指挥部办公室主任');
    expect(await tell('dc4', '批示1时限到6月30日，因需要规划论证')).toContain('指挥部办公室主任');
    expect(await tell('dir', '批示1时限到6月30日')).toContain('理由');
    expect(await tell('dir', '批示1时限到6月30日，因需要规划论证')).toContain('6月30日');
    await tell('lz', '批示1申请延期到7月10日，因设计单位未定');
    expect(await heardBy('dir')).toContain('7月10日');
    expect(await tell('dir', '同意')).toContain('7月10日');
    expect(await tell('of1', '批示1到哪一步了')).toContain('7月10日');
  });

  test('转督办 makes a 督办 of it whose title does not tell the words', async () => {
    await referred();
    expect(await tell('of1', '批示1转督办，6月30日前')).toMatch(/督办1.*6月30日/su);
    expect(await tell('lz', '督办1', 'group')).not.toContain('选址');
    expect(await heardBy('lz')).toMatch(/督办1/u);
  });

  test('comes to the same where a message comes twice', async () => {
    await tell('cmd', WORDS);
    for (const _ of [1, 2]) await office.say('cmd', '确认', { id: 'yes' });
    for (const _ of [1, 2]) await office.say('of1', '同意', { id: 'refer' });
    const [instruction, ...others] = await office.store.kept(INSTRUCTIONS).all();
    expect(others).toEqual([]);
    expect(instruction?.steps.map(({ step }) => step)).toEqual(['register', 'propose', 'refer']);
  });
});

describe('what only speaks of 批示', () => {
  test.each(['批示件几天办结', '批示几天办结', '批示由谁承办'])(
    '%s is answered with the rule',
    async (text) => {
      expect(await tell('lm', text)).toContain('附件2 四');
    },
  );

  test('a report that counts them stays a report', async () => {
    expect(await tell('lw', '任务13，5月，进展：落实领导批示1件，督办企业2家，修路2条')).toContain(
      '确认',
    );
    expect(await office.store.kept(INSTRUCTIONS).all()).toEqual([]);
  });
});

describe('a leader who says that the words are not theirs', () => {
  test.each(['我没批过这个', '批示1不是我批的', '错了，撤回'])(
    'reaches the office, and changes nothing: %s',
    async (said) => {
      await report('of1', '登记批示：韩利师6月4日批示：请区水务局抓紧清淤');
      await tell('cmd', '批示1');
      expect(await tell('cmd', said)).toContain('转告指挥部办公室');
      expect(await heardBy('of2')).toMatch(/提出不符：“.*(?:没批过|不是我批|错了)/u);
      expect(await tell('of1', '批示1')).toContain('待指挥部办公室');
    },
  );

  test('is nobody else', async () => {
    await report('of1', '登记批示：韩利师6月4日批示：请区水务局抓紧清淤');
    await tell('dc4', '我没批过这个');
    expect(await heardBy('of2')).not.toContain('提出不符');
  });
});

test('the day of what the office enters is put right in the draft', async () => {
  await tell('of1', '登记批示：韩利师6月4日批示：请区水务局抓紧清淤');
  expect(await tell('of1', '日子错了，是3号批的')).toContain('韩利师，6月3日');
});

describe('who is charged with a 批示', () => {
  test('comes and goes by any short name, beside the 主办 that stays', async () => {
    await report('cmd', WORDS);
    expect(await tell('of1', '生态也列进来协办')).toContain('区财政局、区生态环境分局');
    expect(await tell('of1', '不要生态了')).toContain(
      '主办区住房城乡建设局，协办区财政局，6月12日前',
    );
    expect(await tell('of1', '批示1增加协办应急局')).toContain('协办区财政局、区应急局');
    await tell('of1', '转吧');
    const vacant = (await heardBy('of1')).split('区应急局还没有人登记').length - 1;
    expect(vacant).toBe(1);
  });

  test('is another day by the director, for the reason that was given with the asking', async () => {
    await referred();
    await tell('lz', '一周不够，能不能宽到6月30号');
    expect(await tell('dir', '给到25号吧')).toContain('6月25日（因一周不够）');
    expect(await tell('of1', '时限放宽到月底吧')).toContain('由指挥部办公室主任（隋法山）办理');
  });

  test('is spoken for by the liaison of a group that comes from there, where the unit has nobody else', async () => {
    await report('cmd', '批示：任务28公厕改造慢，请区城管局牵头一周内拿出方案');
    await tell('of1', '转办');
    expect(await tell('gl6', '看到了，签收')).toContain('批示1');
  });
});

describe('the words of a 批示', () => {
  test('are put right before it is registered, and hold nothing that was said to the clerk', async () => {
    const shown = await tell('of1', '韩区长6月4日批示：请住建局抓紧选址。登记一下');
    expect(shown).toContain('批示原文：请住建局抓紧选址\n');
    expect(await tell('of1', '原话是请住建局抓紧选址、一周内见效')).toContain(
      '批示原文：请住建局抓紧选址、一周内见效',
    );
    expect(await tell('of1', '改一下，一周内改为两周内')).toContain('两周内见效');
  });

  test.each(['请登记', '麻烦登记', '帮我登一下', '登记进去'])('hold no %s', async (aside) => {
    expect(await tell('of1', `韩区长6月4日批示：请住建局抓紧选址。${aside}`)).toContain(
      '批示原文：请住建局抓紧选址\n',
    );
  });

  test.each([
    '公厕建设进度慢了，环卫中心说明一下原因',
    '人行道太窄，住建局会同交警大队核一下',
    '停车场这事住建局研究一下',
    '城管局看一下夜市',
    '水务局7月20日前拿个清淤方案',
  ])('are a leader’s own where a unit is told what to do: %s', async (text) => {
    expect(await tell('cmd', text)).toContain(`批示原文：${text}`);
  });

  test.each(['水务局进展看一下', '任务28说一下', '环卫中心上半年完成多少了', '水务局进度'])(
    'are none where a leader asks: %s',
    async (text) => {
      expect(await tell('cmd', text)).not.toContain('批示原文');
    },
  );

  test('make an 阅件 where nobody is to answer, and are dated behind any name', async () => {
    const shown = await tell('of1', '登记批示：副指四6月4日批示：易涝点情况请水务局阅知，不用回');
    expect(shown).toContain('副指四，6月4日，阅件');
  });

  test('are closed in their turn, and turn into a 督办 by any of its words', async () => {
    await referred();
    expect(await tell('of1', '注结')).toContain('批示1还不能注结：要先');
    expect(await tell('of1', '批示1转成督办')).toContain('已转为督办1');
  });
});

describe('a step of a 批示', () => {
  test.each([
    '批示1办理情况：已形成3处方案',
    '批示1事项已办理完毕，形成3处方案',
    '批示1任务完成，3处方案已报区政府',
    '批示1的事办好了，3处方案已报区政府',
  ])('is the answer by “%s”', async (text) => {
    await referred();
    expect(await tell('lz', text)).toContain('现请指挥部办公室（许办、马办）综合');
  });

  test.each([
    '批示1的时限能不能延到6月30日，因规划论证',
    '请把批示1办理时限延长至6月30日，因规划论证',
    '批示1申请延期一周，因规划论证',
  ])('asks for a later day by “%s”', async (text) => {
    await referred();
    expect(await tell('lz', text)).toContain('同意延期');
  });

  test.each(['我们办不了批示1，请改派', '批示1应由区自然资源局牵头，请调整'])(
    'gives it back by “%s”',
    async (text) => {
      await referred();
      expect(await tell('lz', text)).toContain('退回');
    },
  );

  test('is entered for a unit of which the office knows nobody', async () => {
    await report('cmd', '批示：请区行政审批服务局一周内简化手续');
    await tell('of1', '转办');
    expect(await tell('of1', '代录批示1：张三6月5日反馈：已简化3项')).toContain(
      '张三（纸质，6月5日，许办代录）',
    );
  });
});

test('a leader’s own words keep their day where another limit is set', async () => {
  await tell('cmd', '北园大街井盖老丢，区住建局牵头，区财政局配合，五天内拿办法');
  expect(await tell('cmd', '改成三天内')).toContain('6月8日前办结');
});

test.each([
  ['三天太紧了，宽到20号行不，要清点全线', '申请延期'],
  ['那个批示办利索了，补盖12处', '综合'],
  ['这事我们配合不了，请改派', '退回'],
])('who is charged says on a phone: %s', async (text, said) => {
  await referred();
  expect(await tell('lz', text)).toContain(said);
});

test('督办：…… of a leader is their 批示', async () => {
  const shown = await tell('cmd', '督办：任务12停车场选址滞后，区住建局6月30日前完成');
  expect(shown).toContain('【草稿】批示登记：韩利师');
});

describe('a 批示 of which no task is sure', () => {
  test.each(['批示：济泺路停车乱，请区交警大队整治', '批示：二环北路有人打架，请区公安分局处理'])(
    'names none by where it is: %s',
    async (text) => {
      expect(await tell('cmd', text)).toContain('未对应任务（要对应请补一句“任务几”）');
    },
  );

  test('is of the task that is named behind it, as the draft offers', async () => {
    await tell('cmd', '批示：济泺路停车乱，请区交警大队整治');
    expect(await tell('cmd', '任务12')).toContain('任务12《加快城市停车场建设》');
    expect(await tell('cmd', '不对应任务')).toContain('未对应任务');
  });

  test('is of the task that its own words name, wherever it is', async () => {
    const shown = await tell('cmd', '批示：济泺路等道路的杆件标识整治要抓紧，区城管局牵头');
    expect(shown).toContain('任务6《规范城市标识》');
  });

  test('grows by a sentence, with whom that names', async () => {
    await tell('cmd', '批示：济泺路停车乱，请区交警大队整治');
    const shown = await tell('cmd', '再补一句，请区水务局配合');
    expect(shown).toContain('批示原文：济泺路停车乱，请区交警大队整治；请区水务局配合');
    expect(shown).toContain('主办区交警大队，协办区水务局');
  });
});
