import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

/** Nobody is registered as head of the fourth group, as the group's 副总指挥, nor for 区财政局. */
const VACANT: readonly string[] = ['gz4', 'dc4', 'lcz', 'bcz'];
const office = openJourney('2020-06-04 09:30', [
  ...COMMAND.filter(({ userid }) => !VACANT.includes(userid)),
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'gl5', name: '组联五', roles: [{ role: 'group-liaison', group: 5, unit: '区商务局' }] },
  { userid: 'gz5', name: '张莉', roles: [{ role: 'group-leader', group: 5, unit: '区商务局' }] },
]);
const { tell, report } = office;

/** What the office was told to say for a signature on paper, with this name and today in it. */
async function hinted(name: string): Promise<string> {
  const told = (await office.pushes()).flatMap(({ message }) => {
    const hint = /“(代录[^”]+)”/u.exec(message.text)?.[1];
    return hint === undefined ? [] : [hint];
  });
  const last = told.at(-1);
  if (last === undefined) throw new Error('The office was told of no vacant post');
  return last.replace('某某某月某日', `${name}6月4日`);
}

const AS_COMMAND =
  '起草发文，以指挥部名义，标题：关于整治停车场的通知，主送：各责任单位，正文：请于6月15日前完成整治。';

async function untilDeputy(): Promise<void> {
  await report('gl5', AS_COMMAND);
  await tell('gz5', '同意');
  await tell('of1', '同意');
  await tell('vice', '签发');
  await tell('dir', '签发');
}

describe('a post that nobody holds', () => {
  test.each([
    ['a document that is to be reviewed', ['gl4', AS_COMMAND]],
    [
      'a meeting whose plan is to be signed',
      ['gl4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址'],
    ],
    ['an instruction that is to be signed for', ['cmd', '批示：请区财政局一周内拿出方案']],
    [
      'a 督办 that is to be signed for',
      ['of1', '督办：任务12停车场资金拨付滞后，区财政局6月30日前完成拨付'],
    ],
  ] as const)(
    'is passed by the very words that the office was told: %s',
    async (_, [who, text]) => {
      await report(who, text);
      if (who === 'cmd') await tell('of1', '转办');
      const said = await hinted('张大山');
      expect(`${said} -> ${await tell('of1', said)}`).toContain('张大山（纸质，6月4日，许办代录）');
    },
  );

  test('is named where somebody asks where it is stuck', async () => {
    await untilDeputy();
    expect(await tell('gl5', '发文1卡在哪了')).toContain('待第五组副总指挥（还没有人登记）签发');
  });

  test.each([
    ['代录发文1：李副总6月4日副总指挥签发', '李副总（纸质，6月4日，许办代录）副总指挥签发'],
    ['代录发文1：张莉6月4日副总指挥签发', '张莉（纸质，6月4日，许办代录）副总指挥签发'],
    ['发文1李建国副总指挥今天在纸上签了，录一下', '李建国（纸质，6月4日'],
    ['补录发文1：王副区长6月4日副总指挥签发', '王副区长（纸质，6月4日'],
    ['代录发文1：张莉6月4日签发', '已经办过'],
    ['代录发文1：韩利师6月4日签发', '要先副总指挥签发'],
    ['代录发文1：李副总6月4日总指挥签发', '没有改动'],
    ['代录发文1：李副总6月9日副总指挥签发', '6月9日还没到'],
  ])(
    'is signed on paper by whom the office names, and by nobody in another post: %s',
    async (text, said) => {
      await untilDeputy();
      expect(await tell('of1', text)).toContain(said);
    },
  );

  test('is not signed for by anybody but the office', async () => {
    await untilDeputy();
    expect(await tell('gl5', '代录发文1：李副总6月4日副总指挥签发')).toContain('只能由');
  });
});
