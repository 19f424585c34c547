import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const { open, say } = playedOffice(COMMAND);

/** News of 督办1 was told and waits for its 确认. */
const TOLD: Turns = [
  ['of1', '督办：任务14人行道乱停车，区交警大队6月30日前清完'],
  ['of1', '确认'],
  ['lj', '清了60处'],
];

describe('over news of a step that waits for its 确认', () => {
  test.each(['我这边办完的自己销了啊', '我自己核销了'])(
    'whose the step is that is named is said, and no news made of it: %s',
    async (text) => {
      await open(...TOLD);
      expect(await say('lj', text)).toContain('督办1的核销由指挥部办公室');
      expect(await say('lj', '确认')).not.toContain('销');
      expect(await say('lj', '督办1')).toContain('：清了60处');
    },
  );

  test.each([
    ['任务14进展怎么样', '任务14'],
    ['核销了没', '督办1'],
    ['能宽限到7月5号吗', '督办1'],
    ['帮我催一下城管配合', '没有改动'],
  ])('what is asked or wished is read as that: %s', async (text, told) => {
    await open(...TOLD);
    const answer = await say('lj', text);
    expect(answer).toContain(told);
    expect(answer).not.toContain('我理解您是要');
  });

  test('more of the work goes with it', async () => {
    await open(...TOLD);
    expect(await say('lj', '又清了20处')).toContain('清了60处；又清了20处');
  });
});

test('给交警立个督办 hands no 批示 over to 交警', async () => {
  await open(
    ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
    ['cmd', '确认'],
    ['of1', '转办批示1'],
  );
  expect(await say('of1', '给交警立个督办')).not.toContain('主办区交警大队');
});
