import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'ar6', name: '档六', roles: [{ role: 'archivist', group: 6 }] },
  { userid: 'zxx', name: '张希夏', roles: [{ role: 'liaison', unit: '区城管局' }] },
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);
const { say } = office;

/** What begins something in each room, who says it, by what its draft is known, the verb of it, and what is said of it once it is done. */
const DRAFTS: readonly (readonly [string, string, string, string, string])[] = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请报送。',
    '【草稿】发文',
    '发',
    '已登记发文1',
  ],
  [
    'gl4',
    '召开第四组会议，6月11日下午2点，区水务局三楼会议室，议题：选址',
    '【草稿】召开',
    '开',
    '会议1',
  ],
  ['cmd', '批示：停车场选址慢，请区住建局牵头，一周内拿出方案', '【草稿】批示', '批', '批示1'],
  [
    'of1',
    '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址',
    '【草稿】督办',
    '立',
    '督办1',
  ],
  ['of1', '书面调度二季度：请报未完成原因和措施，6月24日前', '书面调度', '下发', '调度1'],
  ['of1', '登记暗访：5月30日上午，北园街道，任务28，一处公厕未开放', '暗访', '登记', '检查1'],
  [
    'lh',
    '填报任务28：年度计划：改造公厕8座；二季度：完成3座；三季度：完成6座；四季度：完成8座',
    '【草稿】节点任务填报表',
    '报',
    '已登记任务28填报表',
  ],
  [
    'of1',
    '登记领导活动：6月10日上午9点，韩利师调研小清河，区水务局陪同',
    '领导活动',
    '登记',
    '领导活动1',
  ],
  ['of1', '张希夏调走了，以后由刘新接', '刘新', '换', '刘新'],
];

const holds = (verb: string): readonly string[] => [
  `先别${verb}，问问王波`,
  `等一下，先别${verb}`,
  `先不${verb}了，等等`,
  '先不急，等一下',
  `先别${verb}，还有个地方不对`,
  '算了，先放一放',
];

describe('a draft of whatever room', () => {
  test.each(DRAFTS)(
    'is put off in whatever words, and done by 确认: %s %s',
    async (who, begins, shown, verb, done) => {
      for (const words of holds(verb)) {
        await office.open();
        expect(await say(who, begins)).toContain(shown);
        expect([words, await say(who, words)]).toEqual([
          words,
          expect.stringContaining('草稿先放着，没有办理'),
        ]);
        expect([words, await say(who, '行，确认吧')]).toEqual([
          words,
          expect.stringContaining(done),
        ]);
      }
    },
  );

  test.each(['继续', '可以了，确认', '确认', '行，确认吧'])(
    'is shown again after a day, and done by the next 确认: %s',
    async (yes) => {
      for (const [who, begins, shown, , done] of DRAFTS) {
        await office.open();
        await say(who, begins);
        await say(who, '先不急，等一下');
        await office.now.turnTo('2020-06-03 10:00');
        expect([begins, await say(who, yes)]).toEqual([begins, expect.stringContaining(shown)]);
        expect([begins, await say(who, '确认')]).toEqual([begins, expect.stringContaining(done)]);
      }
    },
  );

  test('is the one that is meant by a change, and nothing of the old words stays behind', async () => {
    const [[who, begins]] = DRAFTS as [(typeof DRAFTS)[number]];
    await office.open([who, begins], [who, '先放一放']);
    const changed = await say(who, '正文改成请于6月19日前报送。');
    expect(changed).toContain('请于6月19日前报送');
    expect(changed).not.toContain('仍先放着');
    expect(await say(who, '确认')).toContain('已登记发文1');
    expect(await say(who, '继续')).toContain('目前没有等待您确认的内容');
  });

  test('that grew old without a word of waiting is shown again by the same words', async () => {
    const [[who, begins, shown]] = DRAFTS as [(typeof DRAFTS)[number]];
    await office.open([who, begins]);
    await office.now.turnTo('2020-06-03 10:00');
    expect(await say(who, '可以了，确认')).toContain(shown);
  });
});

const REGISTERED: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请报送。',
  ],
  ['gl4', '确认'],
];

describe('what was done already', () => {
  test.each(['算了先不发', '等等，先别发', '先别发，还有个地方不对'])(
    'is said to be done, with whom it lies and how it is taken back: %s',
    async (words) => {
      await office.open(...REGISTERED);
      const answer = await say('gl4', words);
      expect(answer).toContain('没有停下来');
      expect(answer).toContain('马卫民）审核签字');
      expect(answer).toContain('“撤回发文1”');
    },
  );

  test('is called by its name where it has no number', async () => {
    await office.open(
      ['gl6', '免填任务28 区财政局：配合单位'],
      ['gl6', '免填任务28 区环卫管护中心：配合单位'],
    );
    expect(await say('gl6', '先别交，我再核一遍')).toContain('免填任务28区环卫管护中心');
  });

  test('is nothing where nothing was done', async () => {
    await office.open();
    expect(await say('gl4', '先别发，我再核一遍')).toContain('什么也没有办');
  });
});
