import { describe, expect, test } from '@jest/globals';
import { WORDS } from '../../../handlers/documents/words.ts';
import { bareWords } from '../../../src/reading/matters/matter-said.ts';
import { wordSaid } from '../../support/word-said.ts';

const said = wordSaid(WORDS);

describe('what is said of a document', () => {
  test.each([
    ['同意签发发文5', 'issue'],
    ['发文5准予印发', 'issue'],
    ['发文5签发，抓紧办', 'issue 抓紧办'],
    ['编号发文5', 'register'],
    ['给5号发文编号', 'register'],
    ['发文5给个文号', 'register'],
    ['发文5给号', 'register'],
    ['给发文5登记编号吧', 'register'],
    ['发文5校对完成', 'produce 校对完成'],
    ['发文5已校对，印刷40份，装订好了', 'produce 已校对，印刷40份，装订好了'],
    ['发文5校对完了，印了四十份，也装订好了', 'produce 校对完了，印了四十份，也装订好了'],
    ['发文5电子件，校对过了', 'produce 电子件，校对过了'],
    ['发文5可以发送', 'release'],
    ['同意发送发文5', 'release'],
    ['发文5核对无误，可以报送了', 'release'],
    ['发文5已发送：各成员单位', 'send 各成员单位'],
    ['发文5已报送区政府', 'send 区政府'],
    ['发文5已经发给各责任单位了', 'send 各责任单位'],
    ['发文5已印发给各街道', 'send 各街道'],
    ['发文5定为重要：涉及全区', 'rank 涉及全区'],
    ['把发文5列为重要公文，涉及全区', 'rank 涉及全区'],
    ['发文5改为一般公文：范围缩小', 'unrank 范围缩小'],
    ['发文5不再列为重要：范围缩小', 'unrank 范围缩小'],
    ['同意发文5更改', 'consent'],
    ['发文5的修改我同意', 'consent'],
    ['不同意发文5更改', 'object'],
    ['发文5改正文：请于月底前报。', 'change 正文：请于月底前报。'],
    ['修改发文5：把6月15日改为6月20日', 'change 把6月15日改为6月20日'],
    ['发文5把6月15日改为6月20日', 'change 6月15日改为6月20日'],
    ['发文5删去“附件后附”', 'change 删去“附件后附”'],
    ['发文5末尾增加：请报结果。', 'change 末尾增加：请报结果。'],
    ['作废发文5：重复', 'void 重复'],
    ['发文5全文', 'text'],
    ['看一下发文5的正文', 'text'],
    ['由副指一签发发文5', 'assign 副指一'],
  ])('%s', (text, read) => expect(said(text)).toBe(read));

  test.each([
    '发文5校对好了吗',
    '发文5还没印好',
    '发文5什么时候可以发送',
    '发文5谁签发',
    '发文5发给谁了',
    '发文5编号了没有',
    '发文5未装订',
  ])('%s takes no step', (text) =>
    expect(said(text).split(' ')[0]).not.toMatch(/issue|register|produce|release|send/u),
  );
});

describe('what is said without a number', () => {
  test.each([
    ['签发', 'issue'],
    ['编号', 'register'],
    ['可以发送', 'release'],
    ['已发送：各责任单位', 'send'],
    ['印刷40份，装订好了', 'produce'],
    ['改正文：请于月底前报。', 'change'],
  ])('%s', (text, word) => expect(bareWords(text, WORDS)[0]?.word).toBe(word));

  test.each(['已发送短信3000条', '印刷宣传册40份', '调整公交线路3条', '修改完善方案2个'])(
    '%s is a report still',
    (text) => expect(bareWords(text, WORDS)).toEqual([]),
  );
});
