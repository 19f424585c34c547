import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const PEOPLE = [
  ...COMMAND,
  {
    userid: 'ar4',
    name: '档四',
    roles: [{ role: 'archivist' as const, group: 4, unit: '区水务局' }],
  },
];
const { open, say } = playedOffice(PEOPLE);

/** Two 批示, of which one is with 区住房城乡建设局, and two 督办, of which one is struck and on file. */
const RECORDS = [
  ['cmd', '批示：任务12停车场选址慢，请区住建局牵头，一周内拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
  ['dc4', '批示：任务13道路大中修要加快，请区水务局一周内报方案'],
  ['dc4', '确认'],
  ['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址'],
  ['of1', '确认'],
  ['of1', '给区水务局下督办，任务13井盖缺失，6月10日前补齐'],
  ['of1', '确认'],
  ['lw', '签收督办2'],
  ['lw', '督办2办结：井盖补齐'],
  ['of1', '同意督办2'],
  ['ar4', '归档督办2：过程，文字'],
  ['of1', '登记领导活动：6月11日上午9点，韩利师调研小清河，区水务局陪同'],
  ['of1', '确认'],
] as const;

describe('records by kind, state, days and whose they are', () => {
  test('are counted, none as 0件', async () => {
    await open(...RECORDS);
    for (const [who, text, told] of [
      ['of1', '几个督办没完', '在办的督办1件'],
      ['of1', '督办还有几件没核销', '在办的督办1件'],
      ['of1', '批示都办得怎么样了', '批示2件，在办2件'],
      ['of1', '今天下了几个督办', '新增的督办2件'],
      ['of1', '上个月下了几个督办', '新增的督办0件'],
      ['of1', '退回的督办有几个', '督办0件'],
      ['of1', '韩书记批了几件', '韩书记批示1件'],
      ['cmd', '我批的那几个都落实了没', '您交办的批示1件'],
      ['of1', '本周要办结的批示', '到期的在办的批示'],
      ['of1', '督办里水务局的有几个', '区水务局督办1件'],
      ['of1', '发文在走的有几件', '在办的发文0件'],
      ['lm', '我们局有督办吗', '区民政局督办0件'],
      ['of1', '一共归了多少件', '一共归档1件'],
      ['of1', '上周归了几件', '归档0件'],
      ['ar4', '今天归档了几件', '归档1件'],
    ] as const)
      expect([text, await say(who, text)]).toEqual([text, expect.stringContaining(told)]);
  });

  test('are told by whether they are on file, and archives by who keeps them', async () => {
    await open(...RECORDS);
    for (const [who, text, told] of [
      ['of1', '督办2归档了没', '已归档：4-2020-1'],
      ['of1', '督办1归档了吗', '没有归档：督办1还没有办结'],
      ['of1', '哪些组没有档案员', '还没有登记档案员的组7个'],
      ['gl4', '我们组档案员是谁', '第四组登记的档案员：档四'],
      ['of1', '第六组档案员是谁', '第六组还没有登记档案员'],
      ['lw', '档案员是谁', '文件没有列出'],
      ['lw', '韩书记调研是哪天来', '6月11日09:00'],
      ['lw', '韩区长啥时候去小清河', '6月11日09:00'],
    ] as const)
      expect([text, await say(who, text)]).toEqual([text, expect.stringContaining(told)]);
  });

  test('leave rules to the notice, and what is told to where it belongs', async () => {
    await open(...RECORDS);
    for (const text of ['批示谁来落实', '领导批示谁登记转办', '批示谁转办'])
      expect([text, await say('of1', text)]).toEqual([text, expect.stringContaining('附件2 四')]);
    expect(await say('of1', '批示几天办结')).toContain('一周内办结');
    expect(await say('of1', '归档多少材料')).not.toContain('归档0件');
  });
});
