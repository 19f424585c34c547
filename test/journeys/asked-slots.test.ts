import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice(COMMAND);
const { say } = office;

const MORNING = '2020-06-01 09:30';
const MEETING: Turns = [
  ['gz4', '召开第四组会议，6月1日上午10点，区水务局三楼会议室，议题：停车场选址'],
  ['gz4', '确认'],
  ['of1', '同意'],
  ['gl4', '会议1发通知'],
];
const INSTRUCTION: Turns = [
  ['cmd', '批示：停车场选址慢，请区水务局牵头，一周内拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
];

/** What is begun and lacks one thing, in every room that asks for it: who says so, what is asked, and an answer with what it comes to. */
const SLOTS: readonly (readonly [string, Turns, string, string, string, string, string])[] = [
  [
    'a place',
    [],
    'gl4',
    '召开第四组会议，6月8日下午2点，议题：停车场选址',
    '在哪里开',
    '水务局会议室吧',
    '地点：水务局会议室',
  ],
  [
    'a time',
    [],
    'gl4',
    '召开第四组会议，区水务局三楼，议题：停车场选址',
    '哪天几点',
    '8号下午吧，两点',
    '6月8日（周一）14:00',
  ],
  [
    'an agenda',
    [],
    'gl4',
    '召开第四组会议，6月8日下午2点，区水务局三楼',
    '议题是什么',
    '主要说说路灯维护',
    '议题：路灯维护',
  ],
  [
    'a kind of meeting',
    [],
    'of1',
    '开个会，6月8日下午2点，区政府二楼，议题：防汛',
    '哪一种会议',
    '办公室会议',
    '指挥部办公室会议',
  ],
  [
    'a leader',
    [],
    'of1',
    '登记批示：请区水务局抓紧清淤',
    '哪位领导',
    '韩区长今天批的',
    '韩利师，6月1日',
  ],
  [
    'a day',
    [],
    'of1',
    '登记批示：韩利师批示：请区水务局抓紧清淤',
    '哪天批示',
    '昨天批的',
    '韩利师，5月31日',
  ],
  [
    'a unit',
    [],
    'of1',
    '督办：任务12停车场选址滞后，6月30日前完成',
    '责任单位是哪家',
    '交给住建',
    '责任单位：区住房城乡建设局',
  ],
  [
    'a due day',
    [],
    'of1',
    '督办：任务12停车场选址滞后，区住建局抓紧',
    '哪天前办结',
    '两周之内',
    '时限：6月15日',
  ],
  [
    'an addressee',
    [],
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，正文：请报送情况。',
    '主送哪里',
    '发给各街道',
    '主送各街道',
  ],
  [
    'a text',
    [],
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各街道',
    '正文',
    '请各街道6月15日前报送。',
    '正文：请各街道',
  ],
  [
    'who came',
    MEETING,
    'gl4',
    '会议1情况：议定：区水务局6月30日前完成选址（任务12）',
    '还缺到会',
    '8家都到了',
    '到会：8家',
  ],
  [
    'who is charged',
    MEETING,
    'gl4',
    '会议1情况：到会8家；议定：6月30日前完成选址',
    '由哪个单位负责',
    '由水务局办',
    '区水务局6月30日前：完成选址',
  ],
  ['what was done', INSTRUCTION, 'lw', '办结批示1', '还缺办了什么', '清淤2公里，验收过了', '反馈'],
  [
    'a later day',
    INSTRUCTION,
    'lw',
    '批示1申请延期',
    '还缺新的时限',
    '6月20号吧，等招标',
    '申请延期',
  ],
  [
    'why it is later',
    INSTRUCTION,
    'dir',
    '批示1时限到6月30日',
    '还缺理由',
    '等招标结果',
    '因等招标结果',
  ],
];
/** What answers nothing that is asked for, whatever it is. */
const OTHERS = [
  '任务28公厕完成4座',
  '任务13，6月，进展：大中修2条；存在问题：无；下一步计划：6月20日完工',
  '我的待办',
  '任务28谁牵头',
  '批示台账',
  '等一下',
  '收到',
];

describe('what was asked for', () => {
  test.each(SLOTS)('is heard first: %s', async (_, turns, who, open, asks, words, done) => {
    await office.openOn(MORNING, ...turns);
    if (turns === MEETING) await office.now.turnTo('2020-06-01 17:00');
    expect(await say(who, open)).toContain(asks);
    expect(await say(who, words)).toContain(done);
  });

  test.each(SLOTS)(
    'is no report, look-up, courtesy nor wait: %s',
    async (_, turns, who, open, asks) => {
      for (const other of OTHERS) {
        await office.openOn(MORNING, ...turns);
        if (turns === MEETING) await office.now.turnTo('2020-06-01 17:00');
        expect(await say(who, open)).toContain(asks);
        const answer = await say(who, other);
        const taken = new RegExp(
          `(?:地点|议题|到会|正文|责任单位|理由)：${other.slice(0, 4)}|主送${other.slice(0, 4)}|已上报指挥部办公室|已由|登记：(?:我的待办|等一下|收到)`,
          'u',
        );
        expect([other, answer]).toEqual([other, expect.not.stringMatching(taken)]);
        if (office.now !== undefined && other !== OTHERS.at(-1)) await office.now.store.close();
      }
    },
  );
});
