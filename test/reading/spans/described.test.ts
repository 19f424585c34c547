import { describe, expect, test } from '@jest/globals';
import { findMentions } from '../../../src/reading/names/mentions.ts';
import { nameDescribed } from '../../../src/reading/spans/described.ts';
import { reader } from '../../support/readers.ts';

const named = (text: string, ownUnits: readonly string[] = []): string =>
  nameDescribed(text, findMentions(text, reader.lexicon), ownUnits, reader);

describe('a unit called by what it deals with alone', () => {
  test.each([
    ['财政这边参与的是哪个', '区财政局这边参与的是哪个'],
    ['政法口牵头几项', '区委政法委口牵头几项'],
    ['应急这条线上有哪些任务', '区应急局这条线上有哪些任务'],
    ['停车场财政那边参与吗', '停车场区财政局那边参与吗'],
  ])('%s is called by its name', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test.each(['财政资金买的车有啥要求', '应急避难场所这边谁牵头', '规划这边有几项'])(
    'but not in %s',
    (text) => {
      expect(named(text)).toBe(text);
    },
  );
});

describe('a working group called by who leads it', () => {
  test.each([
    ['耿玉远那个组牵头单位是哪家', '安全运行提升行动工作组牵头单位是哪家'],
    ['郭百健管的组有几项任务', '城市蓝绿空间提升行动工作组有几项任务'],
    ['水务局牵头的那个组组长是谁', '城市道路交通提升行动工作组组长是谁'],
    ['园林中心那个组谁带头', '城市蓝绿空间提升行动工作组谁带头'],
    ['法院所在的组还有谁', '市民素质文明化提升行动工作组还有谁'],
  ])('%s is called by its name', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test.each([
    ['道路交通那个组有交警吗', '城市道路交通提升行动工作组有交警吗'],
    ['蓝天那组谁带队', '城市蓝天保卫战提升行动工作组谁带队'],
    ['管安全的那个组组长是谁', '管安全运行提升行动工作组组长是谁'],
    ['水务局在规划那个专班吗', '水务局在城市规划建设提升行动工作组吗'],
  ])('%s is called by its name after what it does', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test('is the asker’s, where 我们 leads it', () => {
    expect(named('我们牵头那个组的组长是哪位', ['区园林绿化服务中心'])).toBe(
      '城市蓝绿空间提升行动工作组的组长是哪位',
    );
  });

  test.each([
    '张莉带哪个组',
    '食品安全那个组组长是谁',
    '安全生产那个组',
    '民政局牵头的那个组组长是谁',
    '韩利师那个组有几项任务',
    '王波组长',
    '水务局的组织架构',
  ])('is not described by “%s”', (text) => {
    expect(named(text)).toBe(text);
  });
});

describe('a task called by whose it is', () => {
  test('is called by its number, where it is the only one', () => {
    expect(named('政法委牵头的那项归哪个组')).toBe('任务23归哪个组');
    expect(named('我们参加的那项任务还有谁', ['区医保局'])).toBe('任务21还有谁');
  });

  test('stays as it is, where there are several', () => {
    expect(named('我们牵头的那项任务谁配合', ['区水务局'])).toBe('我们牵头的那项任务谁配合');
  });
});
