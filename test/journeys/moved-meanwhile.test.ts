import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'bh', name: '长环卫', roles: [{ role: 'unit-leader', unit: '区环卫管护中心' }] },
];
const { tell } = openJourney('2020-06-01 09:00', PEOPLE);

type Line = readonly [who: string, text: string];

const play = async (lines: readonly Line[]) => {
  for (const [who, text] of lines) await tell(who, text);
};

const DRAFTED: readonly Line[] = [
  [
    'gl4',
    '起草发文，以办公室名义，标题：关于开展停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送摸排情况。',
  ],
  ['gl4', '确认'],
];
const CALLED: readonly Line[] = [
  ['gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
  ['gz4', '确认'],
];
const OPENED: readonly Line[] = [
  ['of1', '督办：任务28公厕进度慢，区环卫管护中心7月20日前'],
  ['of1', '确认'],
];

describe('a record that others took further after a draft about it was shown', () => {
  test.each<readonly [string, readonly Line[], Line, Line, string]>([
    ['发文', DRAFTED, ['gz4', '附件不全'], ['gl4', '发文1把6月15日改成6月19日'], '· 修改：组联四'],
    ['会议', CALLED, ['of1', '材料不全'], ['gz4', '会议1地点改在五楼会议室'], '变动'],
    [
      '督办',
      OPENED,
      ['lh', '已经清理了3处，正在收尾'],
      ['of1', '督办1时限改到7月25日，因雨季'],
      '变动',
    ],
  ])('is told before anything is done: %s', async (_, before, shown, meanwhile, told) => {
    await play(before);
    expect(await tell(...shown)).toContain('我理解您是要');
    await play([meanwhile]);
    const said = await tell(shown[0], '确认');
    expect(said).toContain(told);
    expect(said).toContain('我理解您是要');
    expect(await tell(shown[0], '确认')).not.toContain('变动');
  });

  test.each<readonly [string, readonly Line[], Line, Line, string]>([
    ['发文', DRAFTED, ['gz4', '附件不全'], ['gl4', '撤回发文1'], '发文1已撤回，不能再办'],
    ['督办', OPENED, ['lh', '已经清理了3处，正在收尾'], ['of1', '作废督办1：重复立项'], '不能再办'],
  ])(
    'is left as it is where nothing may be done to it: %s',
    async (_, before, shown, meanwhile, told) => {
      await play(before);
      await tell(...shown);
      await play([meanwhile]);
      expect(await tell(shown[0], '确认')).toContain(told);
      expect(await tell(shown[0], '确认')).toContain('目前没有等待您确认的内容');
    },
  );

  test('may be reminded of and received meanwhile', async () => {
    await play(OPENED);
    await tell('lh', '已经清理了3处，正在收尾');
    await play([
      ['of1', '催办督办1'],
      ['bh', '签收督办1'],
    ]);
    expect(await tell('lh', '确认')).toContain('进展已记');
  });
});
