import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'lc', name: '联城管', roles: [{ role: 'liaison', unit: '区城管局' }] },
  { userid: 'ly', name: '联应急', roles: [{ role: 'liaison', unit: '区应急局' }] },
]);
const { say } = office;
const LIT = '亮化：补装路灯45盏，主次干道亮灯率97.9%。存在问题：电缆老化。下一步：7月换电缆3公里';
const CHECKED = '安全生产检查企业210家，整改隐患640条，罚款32万';

describe('several changes of a draft in one message', () => {
  test.each([
    ['下一步改成7月换电缆2公里；路灯是46盏', ['下一步打算：7月换电缆2公里\n', '补装路灯46盏']],
    ['下一步改为换灯杆，电缆老化那条删掉', ['下一步打算：换灯杆\n', '还没写存在问题']],
    [
      '路灯应该是46盏，亮灯率没错，下一步改成9月换',
      ['补装路灯46盏，主次干道亮灯率97.9%', '下一步打算：9月换\n'],
    ],
    ['路灯写错了，46盏；问题补一条缺施工队', ['补装路灯46盏', '电缆老化\n缺施工队']],
    [
      '刚才那个亮灯率是支路的，主干道是98.4%；下一步改成7月换电缆2公里',
      ['支路亮灯率97.9%，主干道亮灯率98.4%', '下一步打算：7月换电缆2公里\n'],
    ],
    ['那个亮灯率是支路的', ['支路、街巷亮灯率 97.9%']],
    ['下一步改成9月换电缆；还有更换灯具20套', ['下一步打算：9月换电缆；还有更换灯具20套\n']],
  ])('are each made: %s', async (text, words) => {
    await office.openOn('2020-06-26 09:30', ['lc', LIT]);
    const draft = await say('lc', text);
    for (const one of words) expect(draft).toContain(one);
  });

  test('are none of them made where one is not understood', async () => {
    await office.openOn('2020-06-26 09:30', ['lc', LIT]);
    const answer = await say('lc', '补装路灯那个是上月的；问题改成没人手');
    expect(answer).toContain('没看懂“补装路灯那个是上月的”');
  });
});

describe('several changes of what is on record', () => {
  test.each([
    [
      '更正：下一步改成7月换电缆2公里；路灯是46盏',
      ['“7月换电缆3公里”→“7月换电缆2公里”', '补装路灯46盏'],
    ],
    ['更正 下一步改为换灯杆，电缆老化那条删掉', ['→“换灯杆”', '“电缆老化”→“（空）”']],
    ['路灯应为46盏，问题那条删掉', ['补装路灯46盏', '“电缆老化”→“（空）”']],
  ])('are each made: %s', async (text, words) => {
    await office.openOn('2020-06-26 09:30', ['lc', LIT], ['lc', '确认']);
    const draft = await say('lc', text);
    for (const one of words) expect(draft).toContain(one);
  });
});

describe('a figure that is told anew', () => {
  test.each([
    [
      '检查的企业是201家，罚款32.5万元，另外补充下一步：7月开展夏季消防检查',
      '进展：安全生产检查企业201家，整改隐患640条，罚款32.5万\n',
    ],
    ['整改的隐患有650条', '进展：安全生产检查企业210家，罚款32万\n整改的隐患有650条\n'],
  ])('takes its place whatever the order of its words: %s', async (text, progress) => {
    await office.openOn('2020-06-26 09:30', ['ly', CHECKED]);
    expect(await say('ly', text)).toContain(progress);
  });

  test('gets the unit of the one that it takes the place of, while what is said to be right stays', async () => {
    await office.openOn('2020-06-26 09:30', [
      'ly',
      '应急避难场所新建2处，总面积6.3万㎡，可容纳3.1万人，配标识牌210块',
    ]);
    expect(await say('ly', '面积3.6万，人数没错；标识牌不是210是201')).toContain(
      '总面积3.6万㎡，可容纳3.1万人，配标识牌201块',
    );
  });

  test('comes on top of it where it says so', async () => {
    await office.openOn('2020-06-26 09:30', ['lc', '补装路灯45盏，更换灯具120套']);
    expect(await say('lc', '又补装路灯20盏')).toContain(
      '补装路灯45盏，更换灯具120套\n又补装路灯20盏',
    );
  });
});
