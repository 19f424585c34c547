import { describe, expect, test } from '@jest/globals';
import { DEEDS } from '../../src/ledger/audit.ts';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice(COMMAND);
const { say } = office;

const drafted = (about: string): readonly (readonly [string, string])[] => [
  [
    'gl4',
    `起草发文，以指挥部办公室名义，标题：关于${about}的通知，主送：各责任单位，正文：请于6月15日前报送。`,
  ],
  ['gl4', '确认'],
];
const TWO = [
  ...drafted('停车场摸排'),
  ['gz4', '同意发文1'],
  ...drafted('渣土整治'),
  ['gz4', '同意发文2'],
] as const;
const CHECKED = /发文1（[^）]+）已由许办（指挥部办公室）审核[\s\S]*发文2（[^）]+）已由许办/u;

describe('one word of several records', () => {
  test.each([
    '同意发文1、2',
    '同意发文1和发文2',
    '发文1、发文2都同意',
    '1号和2号发文同意',
    '发文1到2都通过',
    '同意发文1，发文2也同意',
  ])('is done to each of them: %s', async (text) => {
    await office.open(...TWO);
    expect(await say('of1', text)).toMatch(CHECKED);
    const deeds = await office.now.store.kept(DEEDS).all();
    expect(deeds.filter(({ byName }) => byName === '许办')).toHaveLength(2);
  });

  test('is refused of the one to which it may not be done, and done to the others', async () => {
    await office.open(...TWO);
    const answer = await say('of1', '同意发文1、2、3');
    expect(answer).toMatch(CHECKED);
    expect(answer).toContain('没有查到您可以查看的发文3');
  });

  test('may be another of each', async () => {
    await office.open(...TWO);
    const answer = await say('of1', '同意发文1，退回发文2：没写联系人');
    expect(answer).toMatch(/发文1（[^）]+）已由许办（指挥部办公室）审核/u);
    expect(answer).toMatch(/发文2（[^）]+）已由许办（指挥部办公室）退回：没写联系人/u);
  });

  test('is said of all that were listed for it', async () => {
    await office.open(...TWO);
    expect(await say('of1', '同意')).toContain('请写明编号');
    expect(await say('of1', '都同意')).toMatch(CHECKED);
  });

  test('signs for records of several sorts', async () => {
    await office.open(
      ['cmd', '批示：停车场选址慢，请区住建局牵头，一周内拿出方案'],
      ['cmd', '确认'],
      ['of1', '转办批示1'],
      ['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成'],
      ['of1', '确认'],
    );
    const answer = await say('lz', '批示1、督办1都收到');
    expect(answer).toMatch(
      /批示1（[^）]+）已由联住房[^。]*签收[\s\S]*督办1（[^）]+）已由联住房[^。]*签收/u,
    );
  });

  test('is none where another is only named in what is said of the first', async () => {
    await office.open(...TWO);
    expect(await say('of1', '退回发文2：与发文1重复')).toContain('退回：与发文1重复');
    expect(await say('of1', '发文1')).toContain('待指挥部办公室');
  });
});
