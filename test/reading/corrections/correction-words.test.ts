import { describe, expect, test } from '@jest/globals';
import {
  readCorrectionWords,
  withdraws,
} from '../../../src/reading/corrections/correction-words.ts';

const change = (text: string) => {
  const words = readCorrectionWords(text);
  return words && [words.from?.value ?? null, words.to?.value ?? null];
};

describe('a correction', () => {
  test.each([
    ['更正：上次报的6座应为5座', [6, 5]],
    ['不是6座，是5座', [6, 5]],
    ['样板街是1条，不是2条，麻烦更正', [2, 1]],
    ['把上次报的公厕4座改成5座', [4, 5]],
    ['上次的数报错了，应该是3家', [null, 3]],
    ['昨天办结数写成1221了，应为1212', [1221, 1212]],
    ['办结率 97.7%→97.0%', [97.7, 97]],
    ['由1250件更正为1260件', [1250, 1260]],
    ['昨天说的绿道5公里写错了，是4.5公里', [5, 4.5]],
    ['议事平台121写成112了', [112, 121]],
    ['商圈数报多了一个，实际3个', [null, 3]],
    ['征收588户是笔误，实际580户', [588, 580]],
    ['昨天的数填错了', [null, null]],
    ['病床数敲反了，是25张，健康卡没错', [null, 25]],
    ['52打反了，是25', [52, 25]],
    ['公厕数输反了，9座', [null, 9]],
    ['基站数颠倒了，163个', [null, 163]],
    ['公厕多敲了一座，是5座', [null, 5]],
    ['绿道录错了，应为4公里', [null, 4]],
    ['31那条报多了，退出的应为1家，另一家只是停产还没拆', [null, 1]],
    ['25那个写少了，是163个', [null, 163]],
  ])('%s says what was wrong and what is right', (text, expected) => {
    expect(change(text)).toEqual(expected);
  });

  test.each([
    '公厕完成5座',
    '更正：任务28公厕已开工5座，完成4座',
    '把8号任务目标改为5座',
    '把任务24的牵头单位改成区水务局',
    '系统报错了',
    '我们完成了整改12处',
    '将原方案改为透水铺装，完成3处，排查8处，整改6处，新建2处',
  ])('is not seen in %s', (text) => {
    expect(change(text)).toBeNull();
  });
});

describe('a withdrawal', () => {
  test.each([
    '撤回刚才报的28号任务',
    '上一条作废',
    '刚才那条不算',
    '任务9撤回',
    '把刚才任务18那条撤了吧',
  ])('is heard in %s', (text) => {
    expect(withdraws(text)).toBe(true);
  });

  test.each([
    '撤回消息怎么操作',
    '12号当天交算不算晚',
    '删除任务16的全部记录',
    '任务5的上报作废，重新报：完成1条',
    '公厕完成5座',
  ])('is not heard in %s', (text) => {
    expect(withdraws(text)).toBe(false);
  });
});

describe('what only looks like a slip of the hand', () => {
  test.each(['群众反映较多，整改5处', '倒塌围墙修复2处', '公厕完工多了3座', '反馈问题12件已办结'])(
    'corrects nothing: %s',
    (text) => {
      expect(readCorrectionWords(text)).toBeNull();
    },
  );
});
