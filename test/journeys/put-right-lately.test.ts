import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice(COMMAND);
const { say } = office;

const DRAFTED: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于开展停车场摸排的通知，主送：各责任单位，正文：请于6月12日前把摸排情况报区住建局，联系人小王。',
  ],
  ['gl4', '确认'],
];

describe('what was done a moment ago, without its number', () => {
  test.each([
    ['打错了，日期应该是6月15日不是12日', '请于6月15日前'],
    ['不好意思写错了，是6月15日前', '请于6月15日前'],
    ['不对，联系人应该是小李', '联系人小李'],
    ['更正一下，区住建局写错了，应该是区城管局', '报区城管局'],
  ])('is put right in the document: %s', async (text, right) => {
    await office.open(...DRAFTED);
    await say('gl4', text);
    expect(await say('gl4', '发文1全文')).toContain(right);
  });

  test.each(['打错了，是组里的事', '写错了，应该是3个班组'])(
    'is left as it is where nobody can tell what is meant, and no report is looked for: %s',
    async (text) => {
      await office.open(...DRAFTED);
      const answer = await say('gl4', text);
      expect(answer).not.toContain('哪一项任务');
      expect(await say('gl4', '发文1全文')).toContain(
        '请于6月12日前把摸排情况报区住建局，联系人小王',
      );
    },
  );
});

describe('what is about to be done', () => {
  const GIVEN: Turns = [['cmd', '批示：停车场选址慢，请区住建局6月底前拿出方案']];

  test.each([
    ['等等，是请区住建局牵头、区财政局配合', '协办区财政局'],
    ['打错了，是请区住建局牵头、区财政局配合', '协办区财政局'],
    ['哎呀，写错了，应该是7月10日前拿出方案', '7月10日前拿出方案'],
  ])('is changed by what stands behind the word that it is wrong: %s', async (text, right) => {
    await office.open(...GIVEN);
    expect(await say('cmd', text)).toContain(right);
  });

  test.each(['等一下，还有园林中心那块', '等等，主办那里', '打错了，是那个片区'])(
    'is shown once more before a 确认 does it where a change was not understood: %s',
    async (text) => {
      await office.open(...GIVEN);
      await say('cmd', text);
      expect(await say('cmd', '确认')).toContain('没有改进去');
      expect(await say('cmd', '确认')).toContain('已登记');
    },
  );

  test.each(['不好意思，本月清淤完成了2公里', '等等，任务32易涝点完成2处了'])(
    'leaves a report that begins with a courtesy a report: %s',
    async (text) => {
      await office.open();
      const waits = await say('lw', '任务8二季度申请延期到7月20日，因汛期施工受影响');
      expect(waits).toContain('确认');
      expect(await say('lw', text)).toMatch(/【草稿】任务(?:8|32)/u);
    },
  );

  test('waits as it is where it is only put off, and what is asked meanwhile is answered', async () => {
    await office.open(...GIVEN);
    expect(await say('cmd', '等一下，任务12谁牵头')).toContain('牵头');
    await say('cmd', '先等等');
    expect(await say('cmd', '确认')).toContain('已登记');
  });
});
