import { describe, expect, test } from '@jest/globals';
import {
  bareWords,
  matterSaid,
  wordsBehindOthers,
} from '../../../src/reading/matters/matter-said.ts';
import { matterIn } from '../../../src/reading/matters/reference.ts';
import { GENERAL_WORDS } from '../../../src/reading/matters/words.ts';

const said = (text: string) => {
  const read = matterSaid(text, () => GENERAL_WORDS);
  const { word = null, text: rest = read?.phrase } = read?.words[0] ?? {};
  return read && `${word} ${read.matter.kind} ${read.matter.number} ${rest}`.trim();
};

describe('the number of a matter', () => {
  test.each(['发文5', '5号发文', '发文#5', '发文第5号', '发文五', '第5号发文', '发文５'])(
    'may be written %s',
    (text) => expect(matterSaid(text, () => [])?.matter).toEqual({ kind: 'document', number: 5 }),
  );

  test.each([
    '本月发文2份',
    '本月督办1起事故',
    '督办3家企业',
    '落实批示1件',
    '会议6月8日召开',
    '开调度会3次',
    '检查12处',
  ])('is none where things are counted or dated: %s', (text) => expect(matterIn(text)).toBeNull());
});

describe('a word said of a matter', () => {
  test.each([
    ['同意发文5', 'agree document 5'],
    ['发文5同意', 'agree document 5'],
    ['5号发文我签了', 'agree document 5'],
    ['1号发文审核通过', 'agree document 1'],
    ['请退回发文5：少附件', 'return document 5 少附件'],
    ['发文5不同意，标题不对', 'return document 5 标题不对'],
    ['签收批示3', 'sign instruction 3'],
    ['批示3办完了，已形成选址方案3处', 'finish instruction 3 已形成选址方案3处'],
    ['批示3进展：正在选址', 'progress instruction 3 正在选址'],
    ['发文1', 'show document 1'],
    ['发文1到哪一步了', 'show document 1'],
    ['督办7谁在办', 'show supervision 7'],
    ['发文1签发了吗', 'show document 1'],
    ['发文1是谁签发的？', 'show document 1'],
    ['催办一下批示3', 'urge instruction 3'],
    ['检查1转督办，6月30日前', 'supervise inspection 1 6月30日前'],
  ])('%s', (text, read) => expect(said(text)).toBe(read));

  test('that is not understood is not guessed', () => {
    expect(said('发文5还没校对')).toBe('null document 5 还没校对');
    expect(said('任务28：公厕完成4座，按批示3要求加快')).toBeNull();
  });
});

describe('a word without a number', () => {
  test.each([
    ['同意', 'agree', ''],
    ['同意，抓紧发', 'agree', '抓紧发'],
    ['退回：少附件', 'return', '少附件'],
    ['办结：已形成方案', 'finish', '已形成方案'],
  ])('%s', (text, word, rest) => expect(bareWords(text, [])[0]).toEqual({ word, text: rest }));

  test.each(['同意了吗', '谁签发', '撤回', '进展怎么样', '任务28公厕完成4座'])(
    'is not %s',
    (text) => expect(bareWords(text, [])).toEqual([]),
  );
});

describe('a word behind others', () => {
  test.each([
    ['材料看过了，同意', 'agree', '材料看过了'],
    ['3处选址都完成了，办结', 'finish', '3处选址都完成了'],
    ['还差一处，退回', 'return', '还差一处'],
  ])('%s', (text, word, leading) =>
    expect(wordsBehindOthers(text, [])[0]).toEqual({ word, text: leading }),
  );

  test.each(['同意', '公厕完成4座，水电接入慢', '可以吗，同意了没有'])('is none in %s', (text) =>
    expect(wordsBehindOthers(text, [])).toEqual([]),
  );

  test.each(['好的，同意', '收到，同意', '没问题，同意'])('may follow a courtesy: %s', (text) =>
    expect(bareWords(text, [])[0]).toEqual({ word: 'agree', text: '' }),
  );
});
