import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-01 09:30', [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office' }] },
]);
const { tell, report } = office;

const heardBy = async (who: string): Promise<string> =>
  (await office.pushes())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message }) => message.text)
    .join('\n---\n');

const drafted = () =>
  report(
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于清淤的通知，主送：各责任单位，正文：请于6月12日前清淤。',
  );
const signed = async () => {
  await drafted();
  await tell('gz4', '同意');
  await tell('of1', '同意发文1');
  await tell('vice', '签发发文1');
};
const numbered = async () => {
  await signed();
  await tell('of1', '设置办公室文号代字 济天城提指办发');
  await tell('of1', '编号发文1');
};
const referred = async () => {
  await report('cmd', '批示：停车场选址进展慢，请区水务局牵头，区住建局配合，一周内拿出方案。');
  await tell('of1', '同意');
};

describe('what is sent back or made void', () => {
  test('reaches the drafter and everybody who signed, with who did it and why', async () => {
    await numbered();
    expect(await tell('of1', '作废发文1')).toContain('还缺');
    expect(await tell('of1', '发文1不发了，作废')).toContain('还缺');
    await tell('of1', '作废发文1：内容有误');
    for (const who of ['gl4', 'gz4', 'vice']) {
      expect(await heardBy(who)).toContain('已由许办（指挥部办公室）作废：内容有误');
    }
    expect(await heardBy('lw')).not.toContain('作废');
  });

  test('tells those who judged it before that it is judged anew, and the drafter who gave it back', async () => {
    await drafted();
    await tell('gz4', '同意');
    await tell('of1', '退回发文1：没写联系人');
    expect(await heardBy('gl4')).toContain('许办（指挥部办公室）退回：没写联系人');
    expect(await heardBy('gz4')).toContain('退回：没写联系人');
  });

  test('names who gave a plan of a meeting back, and why', async () => {
    await report(
      'gl4',
      '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址，参加：区水务局',
    );
    await tell('gz4', '退回会议1：时间冲突');
    expect(await heardBy('gl4')).toContain('马卫民（第四组分管领导）退回：时间冲突');
  });

  test('of 协办 takes nothing from 主办, who may still see it and has signed for it', async () => {
    await referred();
    await tell('lw', '签收批示1');
    expect(await tell('lz', '退回批示1：停车场不是我局职责')).toContain('停车场不是我局职责');
    expect(await heardBy('of1')).toMatch(
      /区住房城乡建设局退回协办：停车场不是我局职责。主办照常办理/u,
    );
    expect(await tell('lw', '批示1')).not.toContain('已退回重办');
    expect(await tell('lw', '签收批示1')).toContain('已经办过');
    expect(await tell('lz', '批示1')).toContain('没有查到');
    await tell('of1', '批示1协办区财政局');
    expect(await heardBy('lcz')).toContain('请签收');
  });

  test('of 主办 reaches 协办 as well', async () => {
    await referred();
    await tell('lw', '退回批示1：应由区财政局牵头');
    expect(await heardBy('lz')).toContain('退回：应由区财政局牵头');
    expect(await heardBy('of1')).toMatch(/联水务（区水务局）退回：应由区财政局牵头/u);
    expect(await heardBy('lm')).toBe('');
  });

  test('reaches the leader whose words were entered, and those who were charged', async () => {
    await report('of1', '登记批示：韩利师6月1日批示：请区水务局抓紧修路');
    await tell('of1', '同意');
    await tell('of1', '作废批示1：重复登记');
    expect(await heardBy('cmd')).toContain('作废：重复登记');
    expect(await heardBy('lw')).toContain('作废：重复登记');
  });
});

describe('签错了，撤回', () => {
  test('takes the signature back where nobody has gone on from it, and nothing more', async () => {
    await drafted();
    await tell('gz4', '同意');
    expect(await tell('gz4', '签错了，撤回')).toMatch(/马卫民.*收回签字.*\n现请第四组分管领导/u);
    expect(await heardBy('of1')).toContain('收回签字');
    expect(await tell('of1', '同意发文1')).toContain('要先审核签字');
    expect(await tell('gz4', '同意')).toContain('现请指挥部办公室');
  });

  test('comes too late once the next has signed, and says what can be done', async () => {
    await drafted();
    await tell('gz4', '同意');
    await tell('of1', '同意发文1');
    expect(await tell('gz4', '刚才发文1签错了，撤回我的签字')).toMatch(
      /没有您可以收回的签字.*退回发文1：理由/u,
    );
    expect(await tell('gl4', '发文1')).toContain('待指挥部办公室副主任');
  });

  test('of a 办结 lets the unit answer anew', async () => {
    await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成选址');
    await tell('lz', '办结督办1：完成3处');
    expect(await tell('lz', '督办1办结错了，撤回')).toContain('收回办结');
    expect(await tell('lz', '办结督办1：完成4处')).toContain('核销');
  });
});

describe('what is nobody else’s yet', () => {
  test('a 退回 by the 分管领导 reaches the drafter alone', async () => {
    await drafted();
    await tell('gz4', '退回：日期太紧');
    expect(await heardBy('gl4')).toContain('日期太紧');
    expect(await heardBy('of1')).toBe('');
  });

  test('an answer that the office gives back is not told to the leader', async () => {
    await referred();
    await tell('lw', '办结批示1：已选址');
    await tell('of1', '退回批示1：太简单');
    expect(await heardBy('lw')).toContain('太简单');
    expect(await heardBy('cmd')).not.toContain('太简单');
  });
});

test('the director who signs in the place of the 副主任 signs as director', async () => {
  await drafted();
  await tell('gz4', '同意');
  await tell('of1', '同意发文1');
  expect(await tell('dir', '签发发文1')).toContain('隋法山（指挥部办公室主任）签发');
});
