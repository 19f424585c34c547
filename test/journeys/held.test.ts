import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
]);
const { say } = office;

const DOCUMENT: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
  ],
  ['gl4', '确认'],
];
const AT_OFFICE: Turns = [...DOCUMENT, ['gz4', '同意发文1']];
const SIGNED: Turns = [...AT_OFFICE, ['of1', '同意发文1'], ['vice', '签发发文1']];
const INSTRUCTION: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，一周内拿出方案'],
  ['cmd', '确认'],
];
const ANSWERED: Turns = [...INSTRUCTION, ['of1', '转办批示1'], ['lz', '办结批示1：已形成3处方案']];
const SUPERVISION: Turns = [
  ['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址'],
  ['of1', '确认'],
  ['lz', '办结督办1：完成3处'],
];
const MEETING: Turns = [
  ['gl4', '召开第四组会议，6月11日下午2点，区水务局三楼会议室，议题：选址'],
  ['gl4', '确认'],
];
const INVITED: Turns = [
  ...MEETING,
  ['gz4', '同意会议1'],
  ['of1', '备案会议1'],
  ['gl4', '会议1发通知'],
];

/** Who waits, hesitates, wonders or asks, whatever the deed is called. */
const said = (deed: string): readonly string[] => [
  `先不${deed}，等我看看`,
  `等等，先别${deed}`,
  `暂缓${deed}`,
  `暂不${deed}`,
  `先放一放`,
  `不急着${deed}`,
  `我再想想`,
  `等韩区长回来再${deed}`,
  `回头再说`,
  `明天再${deed}`,
  `我问问马局再${deed}`,
  `要不要${deed}`,
  `是不是该${deed}了`,
  `能不能${deed}`,
  `有没有${deed}`,
  `${deed}先缓缓`,
  `先${deed}，还是等等？`,
  `要不先不${deed}？`,
];

describe('a word of waiting, of doubt or of asking', () => {
  test.each([
    ['whoever signs a text', DOCUMENT, 'gz4', '发文1', '签'],
    ['the office that reads it', AT_OFFICE, 'of1', '发文1', '审核'],
    ['the office that numbers it', SIGNED, 'dir', '发文1', '发'],
    ['the office that refers an order', INSTRUCTION, 'of1', '批示1', '转办'],
    ['the office that sums up the answer', ANSWERED, 'of1', '批示1', '上报'],
    ['the office that strikes a 督办', SUPERVISION, 'of1', '督办1', '核销'],
    ['whoever signs the plan of a meeting', MEETING, 'gz4', '会议1', '签'],
  ] as const)('takes no step of %s', async (_, turns, who, matter, deed) => {
    await office.open(...turns);
    const before = await say(who, matter);
    for (const words of said(deed)) {
      const spoken = [`${matter}${words}`, ...(words.includes(deed) ? [words] : [])];
      for (const one of spoken) {
        const answer = await say(who, one);
        expect([one, answer]).toEqual([one, expect.not.stringContaining('我理解您是要')]);
        expect([one, await say(who, matter)]).toEqual([one, before]);
      }
    }
  });

  test.each(['会议1不一定能参加', '会议1我可能去不了', '我可能去不了', '会议1看情况吧'])(
    'neither accepts nor declines an invitation: %s',
    async (text) => {
      await office.open(...INVITED);
      expect(await say('lz', text)).toContain('“参加会议1”');
      expect(await say('gl4', '会议1回执')).toContain('未回8');
    },
  );

  test('is told that nothing was done, and what may be said', async () => {
    await office.open(...DOCUMENT);
    const answer = await say('gz4', '先不签，等我看看');
    expect(answer).toContain('没有改动，也没有退回');
    expect(answer).toContain('“同意发文1” “退回发文1：理由”');
  });
});

describe('a word that it is on its way', () => {
  const DISPATCH: Turns = [
    ['of1', '书面调度二季度：请报未完成原因和措施，7月24日前'],
    ['of1', '确认'],
  ];
  const IN_HAND: Turns = [...INSTRUCTION, ['of1', '转办批示1']];
  const ORDERED = SUPERVISION.slice(0, 2);
  const said = [
    '正在写，明天报',
    '再等等',
    '过几天报',
    '还没汇总完',
    '材料还没齐，周五前报',
    '我们正在办',
  ];

  test.each([
    [
      '调度1',
      '2020-07-13 09:30',
      'gl4',
      DISPATCH,
      '回复',
      '未答复：第一组、第二组、第三组、第四组、',
    ],
    ['批示1', '2020-06-08 09:30', 'lz', IN_HAND, '办结', '待区住房城乡建设局（联住房）反馈'],
    ['督办1', '2020-06-08 09:30', 'lz', ORDERED, '办结', '待区住房城乡建设局（联住房）办结'],
  ] as const)(
    'answers nothing, and what was asked for stays awaited: %s',
    async (matter, at, who, turns, label, owed) => {
      await office.openOn(at, ...turns);
      for (const words of said) {
        await say(who, `${matter}${label}：${words}`);
        await say(who, `${label}：${words}`);
        await say(who, `${matter}${words}`);
        expect([words, await say('of1', matter)]).toEqual([words, expect.stringContaining(owed)]);
      }
    },
  );

  test('is an answer where it tells what came of it', async () => {
    await office.openOn('2020-07-13 09:30', ...DISPATCH);
    expect(await say('gl4', '回复：停车场2处未完成，因拆迁协调难，正在协调')).toContain(
      '已登记第四组',
    );
  });
});
