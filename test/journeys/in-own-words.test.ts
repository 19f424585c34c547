import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-04 09:30', [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
]);
const { tell } = office;

/** One after the other: who says what, and what they read back. */
async function walk(...lines: readonly (readonly [string, string, RegExp])[]): Promise<void> {
  for (const [who, text, answer] of lines) {
    const read = await tell(who, text);
    expect(`${text} -> ${read}`).toMatch(answer);
  }
}

const heardBy = async (who: string): Promise<string> =>
  (await office.pushes())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message }) => message.text)
    .join('\n---\n');

const WISH =
  '帮我写个通知，题目叫关于报送停车场台账的通知，用办公室的名义，给各责任单位，内容是请各单位6月12日前报台账。';

describe('附件2 一（一）1, 公文 in the words of those in a hurry', () => {
  test('goes from the wish to the day on which it is sent', async () => {
    await walk(
      ['gl4', WISH, /办公室名义 · 通知 · 第四组承办 · 主送各责任单位/u],
      ['gl4', '主送再加上各街道办事处', /主送各责任单位、各街道办事处/u],
      ['gl4', '行，就这么发', /已登记发文1/u],
      ['gz4', '看了，没啥问题，签了', /审核签字/u],
      ['of2', '过', /由马办（指挥部办公室）审核/u],
      ['vice', '签', /签发/u],
      ['of1', '设置办公室文号代字 济天城提指办发', /等待编号的有发文1/u],
      ['of1', '给它编上号', /〔2020〕1号/u],
      ['of1', '可以发了', /没有|还不能/u],
      ['gl4', '校过了，打了50份，也订好了', /校对、印刷、装订/u],
      ['of1', '核过了，没问题，发吧', /指导放行/u],
      ['gl4', '1号文已发出去了，发给各责任单位', /发送各责任单位，已列入/u],
    );
  });

  test('comes back with a reason that is said afterwards, and is rewritten with 改', async () => {
    await walk(
      ['gl4', WISH, /草稿/u],
      ['gl4', '确认', /已登记发文1/u],
      ['gz4', '退回', /还缺退回的理由/u],
      ['gz4', '时间没写清楚', /退回/u],
      ['gl4', '改：请各单位6月19日下班前报送停车场台账。', /修改/u],
      ['gz4', '发文1全文', /6月19日下班前/u],
      ['gz4', '可以了', /审核签字/u],
    );
  });

  test('tells who put a change forward that a signer does not want it (附件2 一（一）4)', async () => {
    await walk(
      ['gl4', WISH, /草稿/u],
      ['gl4', '确认', /发文1/u],
      ['gz4', '签', /审核签字/u],
      ['of1', '办公室这边没意见', /审核/u],
      ['vice', '签发吧', /签发/u],
      ['gl4', '发文1最后加一句：逾期不候。', /提出更改/u],
      ['vice', '不行，按原来的', /不同意更改/u],
    );
    expect(await heardBy('gl4')).toContain('的更改，陈勇不同意');
  });

  test('takes a signature on paper from the office, however it is said', async () => {
    await walk(
      ['gl4', `${WISH}`.replace('办公室的名义', '指挥部的名义'), /指挥部名义/u],
      ['gl4', '确认', /发文1/u],
      ['gz4', '签', /审核签字/u],
      ['of1', '同意', /审核/u],
      ['vice', '签', /签发/u],
      ['of1', '代录：隋法山今天在纸上签了发文1', /隋法山（纸质，6月4日，许办代录）/u],
      ['of1', '副指四6月4日也签了，发文1代录一下', /副指四（纸质，6月4日/u],
      ['cmd', '好，发', /由韩利师（总指挥）签发/u],
    );
  });

  test.each([
    '以我局名义给各单位发个通知',
    '直接把材料报给总指挥',
    '能不能绕过办公室直接跟总指挥汇报',
    '这个材料我直接送韩区长那儿吧',
    '我们局想以水务局名义给各街道发个文，行不行',
  ])('goes out by no other way (附件2 前言): %s', async (text) => {
    expect(await tell('lw', text)).toMatch(/归口报送、统一出口.*第四组/su);
  });
});

describe('附件2 二, 会议 in the words of those in a hurry', () => {
  test('of a group: leave has a reason, a substitute is named, and each decision its unit and day', async () => {
    await walk(
      ['gl4', '召开第四组会议，6月9日下午3点，水务局301，议题停车场选址', /地点：水务局301/u],
      ['gl4', '对', /会议1/u],
      ['gz4', '同意，开吧', /审核签字/u],
      ['of1', '备上了', /备案/u],
      ['gl4', '下吧', /通知已发/u],
      ['lz', '那天局里有事，去不成', /请假（那天局里有事）/u],
      ['lcz', '去不了，请假', /还缺请假的理由/u],
      ['lcz', '要迎检', /请假（要迎检）/u],
      ['lw', '我那天出差，请假，让小刘去', /请假（我那天出差），由小刘参加/u],
      ['gl4', '会议1谁回了谁没回', /会议1回执：应到8/u],
      ['gl4', '会议1换到307开', /地点：307/u],
    );
    office.setTime('2020-06-09 17:00');
    await walk([
      'gl4',
      '1号会开完了，来了6家，定了两件事：区住建局6月30日前选3处地，区财政局7月5日前把钱落实',
      /到会：6家.*1\.区住房城乡建设局6月30日前：选3处地.*2\.区财政局7月5日前：把钱落实/su,
    ]);
  });

  test('whose record comes without its number is of the one meeting that was held', async () => {
    await walk(
      [
        'gl4',
        '6月9号上午9点半第四组开会，水务局二楼，说说停车场的事，让区民政局也来',
        /议题：停车场的事.*区民政局/su,
      ],
      ['gl4', '妥了，发起吧', /会议1/u],
      ['gz4', '这下行了', /审核签字/u],
      ['of1', '收到，备案', /备案/u],
      ['gl4', '可以发通知了', /通知已发/u],
    );
    office.setTime('2020-06-09 17:00');
    await walk(['gl4', '今天的会开完了，到了6家，没什么议定的', /会议1情况已上报/u]);
  });

  test('is one too where the group only wants to 碰个头, and the reason may stand in one clause with the leave', async () => {
    await walk(
      [
        'gl4',
        '定了，下周二下午3点第四组碰一下停车场选址的事，地方在水务局301',
        /6月9日（周二）15:00.*地点：水务局301/su,
      ],
      ['gl4', '就按这个报', /会议1/u],
      ['gz4', '同意开', /审核签字/u],
      ['of1', '备案', /备案/u],
      ['gl4', '发吧', /通知已发/u],
      ['lz', '人手紧张来不了', /请假（人手紧张）/u],
      ['lcz', '会议1改时间了我们去不了，那天有检查', /请假（改时间了，那天有检查）/u],
    );
  });

  test('of the office: convened and signed by one word of its director', async () => {
    await walk(
      ['of1', '办公室开个会，6月16日上午9点，城管局会议室，议题：垃圾分类', /指挥部办公室会议/u],
      ['of1', '就这样', /现请指挥部办公室主任/u],
      ['dir', '可以开', /召集.*审核签字/su],
      ['of1', '通知下发', /通知已发/u],
      ['of1', '会议1取消吧', /还缺取消的理由/u],
      ['of1', '主任临时有事', /已取消：主任临时有事/u],
    );
  });
});

describe('附件2 四, 批示 in the words of those in a hurry', () => {
  test('what a leader orders of a unit is a 批示, and every step of it may be said shortly', async () => {
    await walk(
      [
        'cmd',
        '小清河沿线又有垃圾，区水务局抓紧清，区财政局配合',
        /批示登记：韩利师.*主办区水务局/su,
      ],
      ['cmd', '就这个意思，登记吧', /批示1/u],
      ['of1', '没问题，转下去吧', /转办/u],
      ['lw', '收到', /已签收/u],
      ['lw', '批示1还剩最后一段，估计后天能完', /进展已记/u],
      ['lw', '批示1怕是赶不上，想缓到6月18日，下雨没法干', /申请延期/u],
      ['dir', '同意', /明确为6月18日/u],
      ['lw', '批示1全部清完了，共4公里，请销号', /反馈/u],
      ['of1', '呈韩区长', /已上报/u],
      ['cmd', '效果不错，知道了', /阅/u],
      ['of1', '结了吧', /已注结/u],
    );
  });

  test('a later day is asked for in whatever words, and given or not by the director alone', async () => {
    await walk(
      ['of1', '补录一条批示，韩利师6月2日，请区住建局抓好选址', /韩利师，6月2日/u],
      ['of1', '对', /批示1/u],
      ['of1', '转下去', /转办/u],
      ['lz', '好的收到，马上落实', /已签收/u],
      ['lz', '批示1还要再延', /还缺新的时限/u],
      ['lz', '批示1来不及，要到6月20日，方案还要专家评审', /申请延期/u],
      ['of1', '同意批示1延期', /由指挥部办公室主任/u],
      ['dir', '不同意，按原时限办', /不同意延期/u],
      ['lz', '选址报告已经报上来了，办结', /反馈/u],
      ['of1', '可以，报领导吧', /已上报/u],
      ['of1', '批示1办完了，结了', /已注结/u],
    );
  });

  test('what is not theirs goes back in the words of the unit', async () => {
    await walk(
      ['cmd', '批示：请区财政局核实停车场账目', /草稿/u],
      ['cmd', '好，就这样定', /批示1/u],
      ['of1', '转办', /转办/u],
      ['lcz', '批示1不是我们的职责，应该是区住建局的', /退回/u],
      ['of1', '改由区住建局主办', /主办区住房城乡建设局/u],
      ['of1', '下发', /转办/u],
    );
  });

  test('进展 without its number, days later, is shown what it may be of', async () => {
    await walk(
      ['cmd', '批示：请区水务局抓紧清淤', /草稿/u],
      ['cmd', '确认', /批示1/u],
      ['of1', '转吧', /转办/u],
    );
    office.setTime('2020-06-06 12:00');
    await walk(['lw', '进展：清淤2公里', /带上编号.*批示1进展.*任务编号/su]);
  });
});

describe('a word of the office', () => {
  test('that waits for nothing is told so, and in a group asks for the number', async () => {
    expect(await tell('gz4', '没意见')).toContain('没有等您办理的事项');
    expect(await tell('gz4', '签')).toContain('没有等您办理的事项');
  });

  test('is a yes of the leader whose instruction waits', async () => {
    await tell('cmd', '批示：请区水务局抓紧清淤');
    expect(await tell('cmd', '行，批下去')).toContain('已登记');
  });

  test('does not do what waits for a 确认 meanwhile', async () => {
    await tell('cmd', '批示：请区水务局抓紧清淤');
    await tell('cmd', '确认');
    await tell('of1', '登记批示：韩利师6月3日批示：请区财政局落实资金');
    expect(await tell('of1', '下吧')).toContain('批示2');
    expect(await tell('of1', '批示1')).toContain('待指挥部办公室');
  });
});
