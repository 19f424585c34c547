import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-01 09:30', [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
]);

const OF_OFFICE =
  '起草发文，以指挥部名义，标题：关于整治市场的通知，主送：各责任单位，正文：请于6月15日前完成。';
const OF_GROUP =
  '起草发文，以办公室名义，标题：关于报送停车场台账的通知，主送：各责任单位，正文：请于6月15日前报送台账。';

describe('what is said twice', () => {
  test('sends a document back once', async () => {
    await report('gl4', OF_GROUP);
    await tell('gz4', '退回发文1：少联系人');
    expect(await tell('gz4', '退回发文1：还少附件')).toContain('退回已经办过（马卫民');
    await tell('gl4', '发文1正文改为：请于6月15日前报送台账，联系人组联四。');
    expect(await tell('gz4', '退回发文1：还少附件')).toContain('退回：还少附件');
  });

  test('proposes it as 重要 once', async () => {
    await report('gl4', OF_GROUP);
    await tell('gl4', '发文1定为重要：涉及全区');
    expect(await tell('gl4', '发文1定为重要：涉及全区')).toContain('已经办过');
  });
});

describe('who of the 副总指挥 signs what the office drafts', () => {
  test.each(['由副指四签', '请副指四签', '请第四组副总指挥签', '让第四组的副总指挥签吧'])(
    'is named by “%s” under its number',
    async (text) => {
      await report('of1', OF_OFFICE);
      expect(await tell('dir', `发文1${text}`)).toContain('由副总指挥副指四签发');
    },
  );

  test('is named with the signature', async () => {
    await report('of1', OF_OFFICE);
    await tell('of2', '同意发文1');
    await tell('vice', '签发发文1');
    expect(await tell('dir', '同意，请第四组副总指挥签')).toContain('现请副指四副总指挥签发');
  });
});

describe('who signs and who plans are one', () => {
  test('a plan that came back is signed by the head who changes it', async () => {
    await report('gz4', '召开第四组会议，6月8日上午9点，水务局，议题：清淤');
    await tell('of1', '会议1退回：时间冲突');
    expect(await tell('gz4', '会议1改到6月9日上午9点')).toMatch(/现请指挥部办公室（[^）]*）备案/u);
  });

  test('and not by their liaison', async () => {
    await report('gz4', '召开第四组会议，6月8日上午9点，水务局，议题：清淤');
    await tell('of1', '会议1退回：时间冲突');
    expect(await tell('gl4', '会议1改到6月9日上午9点')).toContain('审核签字');
  });
});

describe('when a 督办 will be over at the soonest', () => {
  test.each([
    ['督办1要7月10号才能办结，等招标', '签收、申请延期'],
    ['督办1恐怕得到7月10日才能完成，要走招标', '签收、申请延期'],
    ['督办1月底才能办结', '还缺理由'],
  ])('asks for that day, and closes nothing: %s', async (text, said) => {
    await report('of1', '督办：任务12停车场选址滞后，区水务局6月20日前完成选址');
    const read = await tell('lw', text);
    expect(read).toContain(said);
    expect(await tell('of1', '督办1')).not.toContain('· 办结');
  });
});

describe('a signature that is waited for', () => {
  test.each(['帮我催一下马局签字', '催催马组长签字吧', '提醒领导尽快签一下'])(
    'is urged by who drafted it: %s',
    async (text) => {
      await report('gl4', OF_GROUP);
      expect(await tell('gl4', text)).toContain('发文1（关于报送停车场台账的通知）已催办');
    },
  );
});

test('an amount that was reported wrongly is put right in the answer', async () => {
  await report('cmd', '批示：请区水务局一周内拿出方案');
  await tell('of1', '转办');
  await tell('lw', '办结：投入资金150万元');
  expect(await tell('lw', '金额报错了，是180万元')).toContain('更正后的内容：投入资金180万元');
});
