import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report, setTime } = openJourney('2020-06-22 10:00');

const later = async (told: string, text: string) => {
  await report('cg', told);
  setTime('2020-06-22 15:00');
  return tell('cg', text);
};
const PATROL = '路长制巡查820人次，办结案件1105件，办结率95%';

describe('a figure that is known hours after the report', () => {
  test.each([
    ['办结率重新算了，是94%', '办结率94%'],
    ['人次核出来了，806人次', '巡查806人次'],
    ['上午那个人次数定了，806人次', '巡查806人次'],
    ['核实了，案件数是1106件', '办结案件1106件'],
  ])('takes the place of the one that is called so: %s', async (text, stands) => {
    const shown = await later(PATROL, text);
    expect(shown).toContain('【草稿】任务24');
    expect(shown).toContain(stands);
  });

  test('takes the place of the words that it was to come', async () => {
    const shown = await later('路长制巡查820人次，办结率还没核', '办结率核出来了，95%');
    expect(shown).toContain('进展：路长制巡查820人次，办结率95%\n');
  });

  test('comes on top of the only report of the day, and is asked of which of several', async () => {
    expect(await later('路灯装了60盏', '参加人数有了，806人')).toMatch(
      /【草稿】任务4[\s\S]*参加人数806人/u,
    );
    await tell('cg', '取消');
    await report('cg', '任务26：拆违建2300平方米');
    const asked = await tell('cg', '参加人数有了，806人');
    expect(asked).toContain('任务4 ');
    expect(asked).toContain('任务26 ');
    expect(asked).not.toContain('任务5 ');
  });

  test('is so of a draft as well, and work that is done is no such figure', async () => {
    await tell('cg', PATROL);
    expect(await tell('cg', '办结率算出来了，94%')).toContain('办结率94%');
    expect(await tell('hw', '公厕验收完了，3座')).toContain('进展：公厕验收完了，3座');
  });
});

describe('a figure that is called by its name and is to go', () => {
  test.each([
    '办结率这个数有问题，先撤下来吧',
    '办结率不准，先去掉',
    '把办结率去了，别的不动',
    '撤办结率那个数就行',
    '撤了吧，办结率不准',
    '办结率撤回来重核，别的留着',
    '人次和案件数都对，办结率先收回来',
  ])('goes out of what was filed, and nothing else: %s', async (text) => {
    const shown = await later(PATROL, text);
    expect(shown).toContain('进展：路长制巡查820人次，办结案件1105件\n');
  });

  test('leaves the one alone that is to stay', async () => {
    await tell('cg', '路灯装了60盏，亮灯率97%');
    expect(await tell('cg', '只留盏数')).toContain('进展：路灯装了60盏\n');
  });

  test('may be called by what it is measured in', async () => {
    await report('zj', '任务16征收累计505户，拆除11.2万平方米');
    const shown = await tell('zj', '户数对的，面积不对，面积先不报');
    expect(shown).toContain('进展：任务16征收累计505户\n');
  });
});

describe('a figure that is called by what it was', () => {
  const TWO = '广告样板街弄成一条 外立面责任书签了91%';

  test.each([
    ['91是截到上周的 现在92了', '责任书签订率 92%'],
    ['那个91不准 是90', '责任书签订率 90%'],
    ['91%还是上月的 这个月93%', '责任书签订率 93%'],
  ])('is put right in the draft of several tasks: %s', async (text, stands) => {
    await tell('cg', TWO);
    const shown = await tell('cg', text);
    expect(shown).toContain(stands);
    expect(shown).toContain('样板街 1条');
    expect(await tell('cg', '俩都报')).toMatch(/05-1号[\s\S]*29-1号/u);
  });

  test('is put right on record', async () => {
    expect(await later(TWO, '91那个是上周的 今天到93了')).toContain('责任书签订率 93%');
  });

  test.each([
    ['上次报的场次少算一场 应该是三场', '巡河培训 3场'],
    ['河长多报了一名 应该是6名', '聘请河长 6名'],
  ])('is the one that comes to what it is to be by so much: %s', async (text, stands) => {
    await report('sw', '任务8 办巡河培训2场，聘请河长7名');
    expect(await tell('sw', text)).toContain(stands);
    expect(await tell('sw', '嗯对的')).toContain('08-2号');
  });

  test('is asked of two that were so, and no word of it is told', async () => {
    await tell('sw', '任务8检查企业56家 整改隐患56处');
    const asked = await tell('sw', '56不准 是58');
    expect(asked).toContain('请写明改哪里');
    expect(await tell('sw', '全文')).not.toContain('58');
  });
});

test('a draft that has grown old is spoken of as such, and shown once more by a 好', async () => {
  await tell('sw', '任务8 巡河20次');
  setTime('2020-06-29 10:00');
  expect(await tell('sw', '我还差啥')).toContain('草稿还没有登记（任务8），回“继续”再看一遍');
  expect(await tell('sw', '好')).toContain('【草稿】任务8');
  expect(await tell('sw', '确认')).toContain('08-1号');
});
