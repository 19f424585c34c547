import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-05 09:30', [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
  {
    userid: 'gl3',
    name: '组联三',
    roles: [{ role: 'group-liaison', group: 3, unit: '区生态环境分局' }],
  },
]);
const { tell, report } = office;

const DRAFT =
  '起草发文，以办公室名义，标题：关于报送停车场台账的通知，主送：各责任单位，正文：请于6月15日前报送台账。';

describe('a 批示 that is registered', () => {
  test.each([
    ['批示1登记错了，是6月3日批示', '6月3日批示，批示原文'],
    ['批示1日期写错了，应该是6月2号', '6月2日批示，批示原文'],
    ['批示1批示时间记错了，是5月29日', '5月29日批示，批示原文'],
    ['把批示1的批示日期改成6月1日', '6月1日批示，批示原文'],
    ['批示1原文改为：请区水务局三天内拿出方案', '批示原文：请区水务局三天内拿出方案'],
    ['批示1原文登错了，应该是：请区水务局牵头治理', '批示原文：请区水务局牵头治理'],
  ])('is put right by the office: %s', async (text, said) => {
    await report('of1', '登记批示：韩利师6月4日批示：请区水务局一周内拿出方案');
    expect(await tell('of1', text)).toContain(said);
  });

  test.each([
    '再补一句，请区财政局配合',
    '补充一句：请区财政局配合',
    '批示1再加一条，请区财政局配合',
  ])('grows by what its leader adds: %s', async (text) => {
    await report('cmd', '批示：请区水务局一周内拿出方案');
    expect(await tell('cmd', text)).toContain('批示原文：请区水务局一周内拿出方案；请区财政局配合');
    const told = (await office.pushes()).map(({ message }) => message.text).join('\n');
    expect(told).toContain('“批示1协办加某某局”');
    expect(await tell('of1', '批示1协办加区财政局')).toContain('协办区财政局');
  });

  test.each(['批示1日期是几号', '批示1登记错了吗'])(
    'is only shown by a question: %s',
    async (text) => {
      await report('of1', '登记批示：韩利师6月4日批示：请区水务局一周内拿出方案');
      expect(await tell('of1', text)).not.toContain('更正');
    },
  );

  test('is put right by nobody else, and on no day to come', async () => {
    await report('of1', '登记批示：韩利师6月4日批示：请区水务局一周内拿出方案');
    expect(await tell('gl4', '批示1日期改为6月1日')).toContain('没有查到');
    expect(await tell('of1', '批示1日期改为6月20日')).toContain('还没有到');
  });
});

describe('a 督办 that is open', () => {
  test.each([
    ['督办1改责任单位区财政局', '责任单位已改为区财政局'],
    ['督办1责任单位写错了，是区财政局', '责任单位已改为区财政局'],
    ['督办1的责任单位应该是区财政局', '责任单位已改为区财政局'],
    ['督办1更正承办单位：区财政局', '责任单位已改为区财政局'],
    ['督办1事项改为：完成3处停车场选址', '事项已更正为：完成3处停车场选址'],
    ['督办1督办内容不对，是完成5处停车场选址', '事项已更正为：完成5处停车场选址'],
  ])('is put right by the office: %s', async (text, said) => {
    await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成选址');
    expect(await tell('of1', text)).toContain(said);
  });
});

describe('a meeting that is planned', () => {
  test.each([
    ['会议1改议题：扬尘和停车', '议题：扬尘和停车'],
    ['会议1议题写错了，是扬尘治理', '议题：扬尘治理'],
    ['把会议1议题换成扬尘治理', '议题：扬尘治理'],
    ['会议1地点写错了，是五楼会议室', '地点：五楼会议室'],
  ])('is put right: %s', async (text, said) => {
    await report('gz4', '召开第四组会议，6月9日上午9点，区水务局三楼会议室，议题：扬尘');
    expect(await tell('gl4', text)).toContain(said);
  });

  test('is without whoever of a group is not asked', async () => {
    await report('cmd', '召开指挥部会议，6月9日上午9点，区政府三楼，议题：扬尘');
    const shown = await tell('of1', '会议1不请第八组组长');
    expect(shown).toContain('会议1方案已更改');
    expect(shown).not.toContain('第八组组长');
  });
});

describe('a document', () => {
  test('takes another name before it is signed, and is judged anew', async () => {
    await report('gl4', DRAFT);
    await tell('gz4', '同意');
    expect(await tell('gl4', '发文1改为指挥部名义')).toContain(
      '已改为以指挥部名义制发，重新送审。\n现请第四组分管领导（马卫民）审核签字',
    );
    expect(await tell('gl4', '发文1名义写错了，是办公室')).toContain('已改为以指挥部办公室名义');
  });

  test('keeps its name once it is signed', async () => {
    await report('gl4', DRAFT);
    await tell('gz4', '同意');
    await tell('of1', '同意');
    await tell('vice', '签发');
    expect(await tell('gl4', '发文1改为指挥部名义')).toContain('名义不能再改');
  });

  test.each([
    ['发文1加急', '紧急程度已改为加急'],
    ['发文1紧急程度改为特急', '紧急程度已改为特急'],
    ['发文1改成急件', '紧急程度已改为加急'],
  ])('is as pressing as it is said to be: %s', async (text, said) => {
    await report('gl4', DRAFT);
    expect(await tell('gl4', text)).toContain(said);
  });

  test.each(['不对，主送改成各成员单位', '错了，主送改为各成员单位', '主送改成各成员单位'])(
    'is put right in its draft: %s',
    async (text) => {
      await tell('gl4', DRAFT);
      expect(await tell('gl4', text)).toContain('主送各成员单位');
    },
  );
});

describe('the answer to a 书面调度', () => {
  test.each([
    ['调度1的答复改一下，增派6人', '人手不足，企业整改慢；增派6人'],
    ['调度1答复补充：增派6人', '人手不足，企业整改慢；增派6人'],
    ['调度1答复写错了，应该是人手够，企业整改慢', '人手够，企业整改慢'],
  ])('grows or gives way, and nothing of it is swallowed: %s', async (text, said) => {
    office.setTime('2020-07-20 09:30');
    await report('of1', '书面调度二季度：请报未完成原因和措施，7月24日前');
    await tell('gl3', '回复：人手不足，企业整改慢');
    await tell('gl3', text);
    expect(await tell('of1', '调度1答复情况')).toContain(`第三组（组联三）：${said}`);
  });
});
