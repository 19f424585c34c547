import { describe, expect, test } from '@jest/globals';
import { signsAfter } from '../../../src/reading/matters/signs-after.ts';

describe('what is to be different before it is signed', () => {
  test.each([
    ['等等，报送时间改成14号再签', '报送时间改成14号再签'],
    ['先别送，日期改成14号我再签', '日期改成14号我再签'],
    ['时间往后推一天再批', '时间往后推一天再批'],
    ['主送写全了再给我签', '主送写全了再给我签'],
    ['地点换到三楼再同意', '地点换到三楼再同意'],
    ['人叫齐了再批', '人叫齐了再批'],
    ['补了照片再核销', '补了照片再核销'],
    ['把附件补上后我再签字', '把附件补上后我再签字'],
    ['慢着，标题精简一下再签发', '标题精简一下再签发'],
    ['抄送加上财政局再报我审', '抄送加上财政局再报我审'],
  ])('%s', (text, wish) => expect(signsAfter(text)).toBe(wish));

  test.each([
    '我看看再签',
    '等领导回来再签',
    '我改一下再签',
    '先不签，等我看看',
    '改好了，再请您签一下吧？',
    '同意，改成14号',
    '办结：井盖补齐了',
    '签了再改',
  ])('%s is none', (text) => expect(signsAfter(text)).toBeNull());
});
