import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] },
]);
const { open, say } = office;

const DRAFTED: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于绿道建设进展的通知，主送：各责任单位，正文：请各责任单位于6月15日前报送绿道、花漾街区建设进展。',
  ],
  ['gl4', '确认'],
];
const SIGNED: Turns = [
  ...DRAFTED,
  ['gz4', '同意发文1'],
  ['of1', '同意发文1'],
  ['vice', '签发发文1'],
];
const ANSWERED: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
];
const FINISHED: Turns = [...ANSWERED, ['lz', '办结批示1：3个积水点清淤完成，换管40米']];
const APPLIED: Turns = [...ANSWERED, ['lz', '批示1申请延期到6月30日，因要等燃气公司配合']];

describe('what is to stand in the place of words of a document', () => {
  test.each([
    '发文1正文里 绿道、花漾街区建设进展 改成 绿道建设进展',
    '正文里 绿道、花漾街区建设进展 改成 绿道建设进展',
    '绿道、花漾街区建设进展 改成 绿道建设进展',
    '把绿道、花漾街区建设进展 换成 绿道建设进展',
  ])('takes the place of nothing else, and is shown as it stands then: %s', async (text) => {
    await open(...DRAFTED, ['gz4', '退回发文1：写太宽了']);
    expect(await say('gl4', text)).toContain('正文现为：请各责任单位于6月15日前报送绿道建设进展。');
  });

  test.each([
    '发文1正文里面，6月15日改成6月18日',
    '发文1正文中，把6月15日改成6月18日',
    '坏了，6月15日太紧，发文1要改成6月18日前报',
  ])('may stand behind where it is, or why: %s', async (text) => {
    await open(...DRAFTED);
    expect(await say('gl4', text)).toContain(
      '正文现为：请各责任单位于6月18日前报送绿道、花漾街区建设进展。',
    );
  });

  test('is put forward where it is signed, and said to be no more than that', async () => {
    await open(...SIGNED);
    expect(await say('gl4', '发文1 6月15日改成6月18日')).toContain(
      '正文拟改为：请各责任单位于6月18日前',
    );
  });
});

describe('a yes in other words', () => {
  test.each(['改日期我没意见', '改日期可以', '改就改吧，我这边没问题', '日期这么改我同意'])(
    'to a change is shown as that, and never sends it back: %s',
    async (text) => {
      await open(...SIGNED, ['gl4', '发文1更改：6月15日改为6月18日']);
      expect(await say('vice', text)).toContain('我理解您是要：同意发文1');
      expect(await say('vice', '确认')).toContain('同意更改');
    },
  );

  test.each(['综合稿可以，报韩区长', '综合稿写得不错，报给领导吧', '综合意见可以，报韩区长'])(
    'to the draft of the 综合 leaves its text as it is: %s',
    async (text) => {
      await open(...FINISHED);
      await say('of1', text);
      expect(await say('cmd', '批示1')).toMatch(
        /办理情况：区住房城乡建设局：3个积水点清淤完成，换管40米\n/u,
      );
    },
  );

  test.each([
    ['批示1住建的延期我同意了，到28号', '6月28日'],
    ['批示1的延期可以', '6月30日'],
  ])('to a later day keeps the reason that was given for it: %s', async (text, day) => {
    await open(...APPLIED);
    expect(await say('dir', text)).toContain(`明确为${day}（因要等燃气公司配合）`);
  });

  test.each(['改日期不合适，不改', '稿子再看看'])('is none in %s', async (text) => {
    await open(...SIGNED, ['gl4', '发文1更改：6月15日改为6月18日']);
    expect(await say('vice', text)).not.toContain('要：同意发文1');
  });
});
