import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-10-19 09:00', [
  ...COMMAND,
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', unit: '区水务局', group: 4 }] },
]);

const closed = async () => {
  await report('of1', '督办：任务13标山公园井盖松动，水务局10月30日前修好');
  await tell('lw', '办结督办1：两处都紧固了');
  await tell('of1', '同意督办1');
};

describe('an archive in the words of who keeps it', () => {
  test.each(['存了吧 按你说的', '按建议归了吧', '那就存吧，照你说的'])(
    'takes in all that waits, as it was suggested: %s',
    async (text) => {
      await closed();
      expect(await tell('ar4', '有啥要我存的')).toContain('待归档1件');
      expect(await tell('ar4', text)).toContain('已归档4-2020-1 督办1');
    },
  );

  test.each([
    ['紧固前后的照片也放进去 任务13 算过程的', '紧固前后的照片（过程、声像）'],
    ['竣工图补一份进去 13项的 验收阶段', '竣工图（竣工验收、图表）'],
  ])('takes in what is named with its task and phase: %s', async (text, filed) => {
    expect(await tell('ar4', text)).toContain(filed);
  });

  test('is shown with its gaps, and handed over only when the task is finished', async () => {
    await tell('ar4', '归档资料：任务13竣工图，竣工验收，图表');
    const shown = await tell('gl4', '13项档案现在有几份 缺哪段');
    expect(shown).toContain('档案共1件');
    expect(shown).toContain('还空着');
    const asked = await tell('gl4', '能交办公室了吗');
    expect(asked).toContain('现在还不能移交：任务13还没有认定完成');
  });
});

describe('a task that is finished', () => {
  test('is found so by its bare number, and its archive handed over', async () => {
    await tell('ar4', '施工图也归一份 13的 前期');
    expect(await tell('of1', '13都完工了 认定一下')).toContain('将认定任务13');
    await tell('of1', '对');
    expect(await tell('ar4', '13的东西交上去')).toContain('移交1');
  });
});
