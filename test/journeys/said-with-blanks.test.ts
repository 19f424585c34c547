import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
];
const { tell } = openJourney('2020-07-13 09:00', PEOPLE);

const WISH =
  '想给各街道发个通知 用办公室名义 题目关于报送便民商圈点位的通知 让他们7月24号前报点位表给我们组';

describe('a document of which people speak with blanks for commas', () => {
  test('is drafted, put right and sent on its way', async () => {
    expect(await tell('gl4', WISH)).toContain('正文：请7月24号前报点位表给第四组');
    const changed = await tell('gl4', '区市场监管局也要发一份 还有日期宽两天 26号');
    expect(changed).toContain('主送各街道、区市场监管局');
    expect(changed).toContain('请7月26号前报');
    const added = await tell('gl4', '正文末尾添上“附件：点位表样式”，其他不动');
    expect(added).toContain('第四组。\n附件：点位表样式\n');
    expect(await tell('gl4', '行 送吧')).toContain('已登记发文1');
  });

  test.each([
    ['of1', '审过了 没毛病 一般件', '已由许办（指挥部办公室）审核'],
    ['of1', '看过了 同意', '已由许办（指挥部办公室）审核'],
  ])('is signed so: %s', async (who, text, reply) => {
    await tell('gl4', WISH);
    await tell('gl4', '确认');
    await tell('gz4', '同意');
    expect(await tell(who, text)).toContain(reply);
  });

  test('has no text in what is said to the clerk while that is still to come', async () => {
    await tell('gl4', '以办公室名义发个通知 题目关于易涝点排查的通知 主送各街道');
    expect(await tell('gl4', '先不急 我跟组长说下')).toContain('草稿先放着');
    await tell('gl4', '继续');
    expect(await tell('gl4', '抄送水务局')).toContain('请把正文发来');
  });
});

describe('a document that comes back', () => {
  const drafted = async () => {
    await tell('gl4', WISH);
    await tell('gl4', '确认');
  };

  test('goes back by what it is to have, and is put right by whoever drafted it', async () => {
    await drafted();
    expect(await tell('gz4', '点位表要附个样表吧 补上再送我')).toContain(
      '退回：点位表要附个样表吧，补上再送我',
    );
    expect(await tell('gl4', '正文末尾添上“附件：点位表样式”，其他不动')).toContain('修改');
    expect(await tell('gz4', '我再过一遍 可以')).toContain('审核签字');
    expect(await tell('gl4', '发文1全文')).toContain('附件：点位表样式');
  });

  test.each(['行', '可以', '同意', '嗯 就这样'])(
    'goes back by a yes to just that, and is not signed by it: %s',
    async (yes) => {
      await drafted();
      expect(await tell('gz4', '日期太紧 宽两天再送我')).toContain('我理解您是要：退回发文1');
      expect(await tell('gz4', yes)).toContain('已由马卫民（第四组分管领导）退回');
    },
  );

  test('has its day moved in few words', async () => {
    await drafted();
    await tell('gz4', '退回：日期太紧');
    await tell('gl4', '改到26号了 别的没动');
    expect(await tell('gl4', '发文1全文')).toContain('请7月26号前');
  });
});

describe('the name by which documents are numbered', () => {
  test.each(['给个文号 代字用济天城提指办发', '编个号吧，我们办的代字是济天城提指办发'])(
    'is set before the number that needs it: %s',
    async (text) => {
      await tell('gl4', WISH);
      await tell('gl4', '确认');
      await tell('gz4', '同意');
      await tell('of1', '同意');
      await tell('vice', '签发');
      expect(await tell('of1', text)).toContain('济天城提指办发〔2020〕1号');
    },
  );
});

describe('a wish that is put right before it is sent', () => {
  test('has its addressees, its day and its name each as they are said', async () => {
    await tell('gl4', WISH);
    const shown = await tell('gl4', '抄送加个规划中心 时间往前提两天');
    expect(shown).toContain('抄送规划中心 · ');
    expect(shown).toContain('请7月22号前');
    expect(await tell('gl4', '落款不对 用指挥部名义')).toContain('指挥部名义 · 通知');
    expect(await tell('gl4', '算了还是办公室吧')).toContain('指挥部办公室名义 · 通知');
    expect(await tell('gl4', '定了 送马主任审')).toContain('已登记发文1');
  });
});

describe('a draft of which few words are said', () => {
  test('takes another number, and goes up by its own word and by no report of the month', async () => {
    await tell(
      'gl4',
      '麻烦发个通知给各街道 办公室名义 题目关于征集案例的通知 要求9月15日前每个街道报2个',
    );
    expect(await tell('gl4', '报3个吧')).toContain('每个街道报3个');
    expect(await tell('gl4', '教体局加进去')).toContain('主送各街道、教体局');
    expect(await tell('gl4', '可以 往上报')).toContain('已登记发文1');
    expect(await tell('gz4', '题目太虚了 改实一点再来')).toContain(
      '退回：题目太虚了，改实一点再来',
    );
  });
});
