import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

const office = openJourney('2020-06-03 09:30', [
  ...COMMAND,
  { userid: 'zxx', name: '张希夏', roles: [{ role: 'liaison', unit: '区城管局' }] },
]);
const { tell, report } = office;

describe('leave', () => {
  test.each([
    ['我6月5号开始休假到12号，我的事由马卫民代', '2020年6月5日至2020年6月12日'],
    ['我6月8号到6月10号出差，由马卫民代收', '2020年6月8日至2020年6月10日'],
    ['6月8号起休5天年假，请马卫民代', '2020年6月8日至2020年6月12日'],
    ['我下周一到周五请年假，让马卫民代收', '2020年6月8日至2020年6月12日'],
    ['本人6月10日起学习一周，请马卫民代办', '2020年6月10日至2020年6月16日'],
    ['我从6月8号外出培训，一直到6月19号，由马卫民代收', '2020年6月8日至2020年6月19日'],
  ])('lasts as long as it was said to: %s', async (text, days) => {
    expect(await tell('gl4', text)).toContain(days);
  });
});

describe('who takes the messages of somebody away', () => {
  test.each(['取消暂停', '我回来了，恢复提醒', '取消代收'])(
    'gets what is laid on their desk and what is due of it, and may do no step; until %s',
    async (back) => {
      const clocked = await openClockedOffice(COMMAND, '2020-06-03 09:30');
      await clocked.walk(
        'of1：督办：任务13大桥路坑洼，区水务局6月8日前修好',
        'lw：暂停提醒到6月20日，由组联四代收',
        'of1：确认',
      );
      expect(clocked.lastTo('gl4')).toMatch(/代联水务收[\s\S]*督办1（任务13大桥路坑洼）请签收/u);
      expect(clocked.sentTo('lw').join()).not.toContain('matter:supervision');
      await clocked.turnTo('2020-06-08 10:00');
      const told = clocked.sentTo('gl4').filter((one) => one.includes('matter:supervision'));
      expect(told.length).toBeGreaterThan(1);
      expect(await clocked.walk(`lw：${back}`)).toContain('恢复');
      await clocked.turnTo('2020-06-09 10:00');
      expect(clocked.sentTo('lw').join()).toContain('matter:supervision');
      await clocked.store.close();
    },
  );
});

test('to whoever is of another unit a cover hands on that something came, and not what', async () => {
  const clocked = await openClockedOffice(COMMAND, '2020-06-03 09:30');
  await clocked.walk(
    'of1：督办：任务13大桥路坑洼，区水务局6月8日前修好',
    'lw：暂停提醒到6月20日，由联住房代收',
    'of1：确认',
  );
  expect(clocked.lastTo('lz')).toContain('代联水务收');
  expect(clocked.lastTo('lz')).not.toContain('大桥路');
  await clocked.turnTo('2020-06-10 10:00');
  expect(clocked.sentTo('lz').join()).not.toContain('大桥路');
  await clocked.store.close();
});

describe('who comes and who goes', () => {
  test.each([
    '我7月起不干这个了，工作交接给新水务',
    '我要调走了，以后由小王接',
    '我不管这块了',
    '我下周不负责道路这块了，让新来的同事接',
  ])('is told how somebody else comes to the post, and nothing is booked: %s', async (text) => {
    await report('of1', '督办：任务13大桥路坑洼，区水务局6月20日前修好');
    await tell('lw', '收到');
    expect(await tell('lw', text)).toContain('换人 联水务 接手人姓名');
    expect(await tell('of1', '督办1')).not.toContain('进展：');
  });

  test('a name in which a unit stands is a whole name', async () => {
    expect(await tell('of1', '联水务离岗，由组联四接')).toContain('解除联水务的登记');
  });

  test('is done once where two drafts speak of one person, and the other is said to be past', async () => {
    await tell('of1', '张希夏调走了，以后由刘新接');
    await tell('of1', '解除登记 张希夏');
    const done = await tell('of1', '确认');
    expect(done).toContain('已解除张希夏的登记');
    expect(done).toContain('登记名单里没有“张希夏”');
    expect(await tell('of1', '确认')).toContain('没有等待您确认的内容');
  });

  test.each([
    '组联四换人了，新的是孙联',
    '组联四已经换人，新来的联络员是孙联',
    '组联四换了人，由孙联接手',
  ])('is read in plain words: %s', async (text) => {
    expect(await tell('of1', text)).toContain('由孙联接替');
  });

  test.each([
    '我们组档案员定了，张三',
    '我们组的档案员落实了，是张三',
    '第四组档案员已经确定，张三',
  ])('is bound by their own word: %s', async (text) => {
    expect(await tell('gl4', text)).toContain('请张三给我发“绑定 第四组 档案员 张三”');
  });

  test('is asked by who leaves', async () => {
    expect(await tell('zxx', '我下周调走了，我手上的事谁接')).toContain('“换人 张希夏 接手人姓名”');
  });

  test('is refused with a reason, which the applicant reads', async () => {
    await office.say('new', '绑定 第四组 联络员 孙联');
    expect(await tell('of1', '拒绝1，人还没定')).toContain('1号申请已拒绝');
    const told = (await office.pushes()).map(({ message }) => message.text).join('\n');
    expect(told).toContain('您的1号登记申请未获同意：人还没定。');
  });
});

describe('a signature that was lent', () => {
  test('reviews no draft of its own (附件2 一（一）1)', async () => {
    await tell('gz4', '授权组联四代签到6月20日');
    await report(
      'gl4',
      '起草发文，以办公室名义，标题：关于报送台账的通知，主送：各责任单位，正文：请于6月15日前报送台账。',
    );
    expect(await tell('gl4', '同意发文1')).toContain('您不能代签自己的稿子');
    expect(await tell('gz4', '同意发文1')).toContain('已由马卫民（第四组分管领导）审核签字');
  });
});
