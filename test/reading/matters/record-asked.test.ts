import { describe, expect, test } from '@jest/globals';
import { recordAsked } from '../../../src/reading/matters/record-asked.ts';
import { reader } from '../../support/readers.ts';

const asked = (text: string) => recordAsked(text, '2020-06-09', reader);

describe('a record that is asked for in other words than those by which it is called', () => {
  test.each([
    ['领导批了什么停车场的事', '停车场那个批示，什么内容'],
    ['总指挥交办的停车场选址谁在管', '停车场选址那个批示，谁在办'],
    ['上面给住建批的停车场，批的啥内容', '停车场那个批示，什么内容'],
    ['听说韩书记批了个停车场的事，啥内容，发我学习学习', '停车场那个批示，什么内容'],
    ['交警被督办人行道的事办完了没有', '人行道那个督办，到哪一步了'],
    ['查违建的暗访结果出来没有', '查违建那个检查，到哪一步了'],
    ['你们暗访的公厕结果是啥', '公厕那个检查，什么内容'],
    ['听说黄局那边起了个历史建筑的文，走到哪了，能先发我看看不', '历史建筑那个文，什么内容'],
    ['听说周五水务那边有个停车场的会，几点在哪', '停车场那个会议，什么时候'],
  ])('%s is %s', (text, read) => expect(asked(text)).toBe(read));

  test.each([
    '批示谁来落实',
    '会议材料谁写',
    '领导批示一般几天办结',
    '公厕查出多少隐患',
    '区里对养老有什么文件',
    '停车场的目标是多少',
    '规划批了没有',
    '垃圾分类会怎么推进',
    '没完成会被通报吗',
    '领导批了50万清淤资金',
    '停车场通知怎么写',
  ])('is none where the rules, a goal or a count are asked for, or something is told: %s', (text) =>
    expect(asked(text)).toBeNull(),
  );
});
