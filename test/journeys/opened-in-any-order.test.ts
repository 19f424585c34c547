import { beforeEach, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

describe('a document that is wished for by what it is about', () => {
  const { tell } = openJourney('2020-07-06 09:00', COMMAND);

  test.each([
    '帮我拟个停车场摸排的通知',
    '我们组想发个停车场摸排的通知',
    '停车场摸排要下个通知，帮拟一下',
    '停车场摸排的通知帮我起个草',
    '写个停车场摸排的通知呗',
    '能不能帮拟个停车场摸排的通知',
    '给各责任单位拟个停车场摸排的通知',
  ])('is begun, and only its name is asked: %s', async (text) => {
    expect(await tell('gl4', text)).toContain('请问以哪个名义');
    await tell('gl4', '办公室');
    expect(await tell('gl4', '显示草稿')).not.toContain('停车场摸排的通知的通知');
    await tell('gl4', '取消');
  });

  test('is asked for its title where nobody said what it is about', async () => {
    expect(await tell('gl4', '我们组要以办公室名义发个通知')).toContain('请问标题');
    await tell('gl4', '取消');
  });

  test.each([
    '停车场摸排的通知发了吗',
    '会议1发通知',
    '发个通知催各单位报月报',
    '收到停车场摸排的通知了',
    '停车场摸排的通知怎么写',
  ])('is begun by no words on what there is or is asked: %s', async (text) => {
    expect(await tell('gl4', text)).not.toContain('起草发文');
  });
});

describe('what a leader ordered', () => {
  const { tell } = openJourney('2020-07-06 09:00', COMMAND);

  test.each([
    '来了个批示件，韩利师7月6日批的，请区环卫管护中心一周内拿出公厕改造方案',
    '登批示：韩利师7月6日：请区环卫管护中心一周内拿出公厕改造方案',
    '新批示 韩利师 7月6日 请区环卫管护中心一周内拿出公厕改造方案',
    '韩利师7.6批示 请区环卫管护中心一周内拿出公厕改造方案',
    '把韩利师7月6日的批示登上：请区环卫管护中心一周内拿出公厕改造方案',
    '韩利师批示件一份，7月6日，内容：请区环卫管护中心一周内拿出公厕改造方案',
  ])('is put down with who gave it and when, in any order: %s', async (text) => {
    const shown = await tell('of1', text);
    expect(shown).toContain('批示登记：韩利师，7月6日');
    expect(shown).toMatch(/批示原文：请区环卫管护中心一周内拿出公厕改造方案\n/u);
    await tell('of1', '取消');
  });

  test.each(['韩利师7月6日批示的那件，水务局办完了', '韩利师7月6日批示，什么时候办结'])(
    'is put down by no word on one that there is: %s',
    async (text) => {
      expect(await tell('of1', text)).not.toContain('批示登记');
    },
  );
});

describe('a meeting whose sort is asked', () => {
  const { tell } = openJourney('2020-07-06 09:00', COMMAND);
  beforeEach(async () => {
    await tell('dir', '取消');
    await tell('dir', '开个会，7月9日上午9点，区城管局会议室，议题：公厕建设');
  });

  test.each([
    ['是我们治理能力组的会', '行动工作组会议（第六组）'],
    ['我们组自己开的会', '行动工作组会议（第六组）'],
    ['办公室召集的会', '召开指挥部办公室会议'],
  ])('is of the sort that is named: %s', async (text, sort) => {
    const shown = await tell('dir', text);
    expect(shown).toContain(sort);
    expect(shown).toContain('议题：公厕建设');
    expect(shown).not.toContain('前一份草稿');
  });
});

describe('a meeting of the command office', () => {
  const { tell } = openJourney('2020-07-06 09:00', COMMAND);

  test.each([
    '指挥部办公室会议7月15日下午3点开，区生态环境分局会议室，议题是扬尘治理',
    '把指挥部办公室会议开了吧，7月15号下午3点，就在区生态环境分局会议室，议题：扬尘治理',
  ])('is not convened as one of a group by its liaison: %s', async (text) => {
    const shown = await tell('gl4', text);
    expect(shown).toContain('由指挥部办公室主任（隋法山）召集');
    expect(shown).not.toContain('【草稿】');
  });
});

describe('a spot check', () => {
  const { tell } = openJourney('2020-07-13 09:00', COMMAND);

  test.each([
    '对二季度节点任务抽查10项',
    '二季度给抽10项查查哈',
    '二季度 10项 抽查',
    '办公室准备对二季度完成情况进行复核，请抽查10项给我',
  ])('is drawn in any order of its words: %s', async (text) => {
    expect(await tell('of1', text)).toContain('没有可抽查的项');
  });

  test.each(['二季度抽查10项了吗', '二季度那10项先不抽了', '任务13抽取地下水10项指标'])(
    'is drawn by nothing else: %s',
    async (text) => {
      expect(await tell('of1', text)).not.toContain('没有可抽查的项');
    },
  );
});

describe('a task that is judged', () => {
  const { tell } = openJourney('2020-07-13 09:00', COMMAND);

  test.each([
    '任务28区环卫管护中心的二季度情况，我组意见是部分完成，因为目标3座，只完成2座',
    '任务28环卫管护中心就算部分完成吧，目标3座，只完成2座',
    '经研判，任务28区环卫管护中心为部分完成，目标3座，只完成2座',
    '部分完成：任务28区环卫管护中心，目标3座，只完成2座',
  ])('is put down with the reason alone, and no report is begun: %s', async (text) => {
    expect(await tell('gl6', text)).toContain('任务28区环卫管护中心部分完成（目标3座，只完成2座）');
  });

  test.each([
    '任务28区环卫管护中心能算部分完成吗，目标3座，只完成2座',
    '任务28区环卫管护中心算不算部分完成，目标3座，只完成2座',
    '任务28环卫管护中心不算部分完成，目标3座都完成了',
  ])('is judged by no question and no denial: %s', async (text) => {
    expect(await tell('gl6', text)).not.toContain('已研判');
  });
});

describe('who answers for a street', () => {
  const { tell } = openJourney('2020-07-06 09:00', COMMAND);

  test.each([
    '街道登记：北园街道，负责人张强，联络员李明',
    '把北园街道登记上，负责人张强，联络员李明',
    '负责人张强，联络员李明，登记北园街道',
    '登记街道 北园 负责人张强 联络员李明',
    '登记个街道哈，北园街道，负责人张强，联络员李明',
    '麻烦登记一个街道，北园街道办，负责人为张强，联络员为李明',
  ])('is put down in any order: %s', async (text) => {
    expect(await tell('of1', text)).toBe('已登记北园街道：负责人张强，联络员李明。');
  });
});

describe('a new day in a text', () => {
  const { tell } = openJourney('2020-07-06 09:00', COMMAND);

  test.each([
    '我们组起草的发文1需要修改一处：把7月15日改为7月20日，请帮忙更新',
    '刚才报的发文1有一处要改，7月15日请改成7月21日，别处保持原样',
  ])('takes the place of the old one, and no word said to the clerk goes in: %s', async (text) => {
    await tell(
      'gl4',
      '起草发文，以指挥部办公室名义，标题：关于报送台账的通知，主送：各有关单位，正文：请于7月15日前报送台账。',
    );
    await tell('gl4', '确认');
    const shown = await tell('gl4', text);
    expect(shown).toMatch(/正文现为：请于7月2[01]日前报送台账。/u);
    expect(shown).not.toMatch(/更新|原样/u);
  });
});
