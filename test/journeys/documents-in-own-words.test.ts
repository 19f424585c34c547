import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';
import { openClockedOffice } from '../support/virtual-office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
];
const { tell, report } = openJourney('2020-06-01 09:00', PEOPLE);

const wished = (name: string) =>
  `起草发文，以${name}名义，标题：关于停车场摸排的通知，主送：指挥部各成员单位，正文：请于6月15日前报送情况。`;
const signed = async () => {
  await report('gl4', wished('指挥部'));
  await tell('gz4', '同意');
  await tell('of1', '同意');
  await tell('vice', '签发');
};

describe('重要', () => {
  test('is decided by the office of what it drafts itself, and not put forward', async () => {
    await report('of1', wished('指挥部办公室'));
    await tell('of2', '同意');
    expect(await tell('of1', '发文1定为重要：涉及全区考核')).toContain('认定重要');
    expect(await tell('vice', '签发')).toContain('指挥部办公室主任（隋法山）签发');
  });

  test.each([
    '取消发文1重要：内容一般',
    '发文1不用列为重要了，内容一般',
    '发文1按一般公文办，内容一般',
  ])('is taken back where it was only put forward: %s', async (text) => {
    await report('gl4', wished('指挥部办公室'));
    await tell('gl4', '发文1定为重要：涉及全区');
    expect(await tell('of1', text)).toContain('取消重要');
    expect(await tell('of1', text)).toContain('没有定为重要');
  });
});

describe('a draft', () => {
  test('names nobody as the reviewer of what they draft themselves', async () => {
    expect(await tell('of1', wished('指挥部办公室'))).toContain('指挥部办公室（马办、陈勇）审核');
  });

  test.each([
    ['文种请示', '请示'],
    ['文种用函', '函'],
    ['文种为报告', '报告'],
    ['按通知发', '通知'],
  ])('has the 文种 that is said: %s', async (said, form) => {
    const told = await tell(
      'gl4',
      `起草发文，办公室名义，标题：违建整治情况，主送：区政府，${said}，正文：请支持违建整治。`,
    );
    expect(told).toContain(` · ${form} · `);
  });
});

describe('a change to what is signed', () => {
  test('comes on top of the one that waits for consent', async () => {
    await signed();
    await tell('gl4', '发文1改标题：关于印发停车场方案的通知');
    await tell('vice', '同意');
    await tell('gl4', '发文1改正文：请于6月20日前报送情况。');
    await tell('vice', '同意');
    await tell('gz4', '同意');
    const text = await tell('gl4', '发文1全文');
    expect(text).toContain('关于印发停车场方案的通知');
    expect(text).toContain('6月20日');
  });

  test.each(['签发', '发文1签发', '发文1同意', '同意'])(
    'is what is lacking, to whoever is next to sign: %s',
    async (word) => {
      await signed();
      await tell('gl4', '发文1改标题：关于印发停车场方案的通知');
      await tell('vice', '同意');
      expect(await tell('dir', word)).toContain('等待马卫民同意更改');
      expect(await tell('dir', word)).not.toContain('已经办过');
    },
  );
});

describe('a signature on paper', () => {
  test.each(['韩区长今天在纸上签了发文1，代录一下', '发文1韩书记今天手签的，录入一下'])(
    'is that of whoever is called by surname and post: %s',
    async (text) => {
      await signed();
      await tell('dir', '签发');
      await tell('dc4', '签发');
      expect(await tell('of2', text)).toContain('已由韩利师（纸质，6月1日，马办代录）');
    },
  );

  test('is nobody else’s', async () => {
    await signed();
    expect(await tell('of2', '发文1王局长今天手签的，录入一下')).toContain('没有改动');
  });

  test('without a number is that of the only document under way', async () => {
    await report('gl4', wished('指挥部办公室'));
    expect(await tell('of1', '马卫民纸上签过字了，今天签的，给录上')).toContain('许办代录');
  });
});

describe('how a document stands', () => {
  test.each(['发文到哪了', '公文现在到谁那了', '发文走到哪一步了', '发文签到谁了', '发文卡在哪了'])(
    'is asked without its number: %s',
    async (text) => {
      await report('gl4', wished('指挥部办公室'));
      expect(await tell('of1', text)).toContain('待第四组分管领导（马卫民）审核签字');
    },
  );

  test.each(['发文到哪了', '批示办到哪了', '督办到哪了', '会议开得怎么样了'])(
    'is none where there is none: %s',
    async (text) => {
      expect(await tell('lm', text)).toContain('没有您可以查看的');
    },
  );

  test.each(['发文走什么流程', '重要公文谁签发', '公文该谁签', '公文谁编号'])(
    'is not what asks for the rule: %s',
    async (text) => {
      await report('gl4', wished('指挥部办公室'));
      expect(await tell('of1', text)).toContain('附件2 一（一）');
    },
  );
});

test('what is laid on a desk after hours lies there from the next morning on', async () => {
  const office = await openClockedOffice(PEOPLE, '2020-06-05 20:02');
  await office.say('gl4', wished('指挥部办公室'));
  await office.say('gl4', '确认');
  await office.turnTo('2020-06-12 09:30');
  const told = office.pushes.filter(({ text }) => text.includes('发文1'));
  const days = (who: string) =>
    told.flatMap(({ at, to }) => (to === who && at.endsWith('09:00') ? [at.slice(5, 10)] : []));
  expect(days('gz4')).toEqual(['06-10']);
  expect(days('of1')).toEqual(['06-12']);
});

test('whose signature on paper was entered hears of it on the morning after', async () => {
  const office = await openClockedOffice(PEOPLE, '2020-06-01 09:00');
  await office.say('gl4', wished('指挥部办公室'));
  await office.say('gl4', '确认');
  await office.say('of1', '代录发文1：马卫民6月1日签字');
  const told = () => office.pushes.filter(({ to, text }) => to === 'gz4' && text.includes('代录'));
  expect(told()).toEqual([]);
  await office.turnTo('2020-06-03 09:30');
  expect(told().map(({ at }) => at.slice(5, 16))).toEqual(['06-02 09:00']);
});
