import { describe, expect, test } from '@jest/globals';
import { readYesOrNo } from '../../../handlers/drafts/yes-or-no.ts';

describe('what is said to a draft', () => {
  test.each([
    '确认，谢谢',
    '好的，确认',
    '确认上报',
    '没问题，确认无误',
    '行，确认吧',
    '确认确认',
    '却认',
    '确人吧',
  ])('is 确认: %s', (text) => {
    expect(readYesOrNo(text)).toEqual({ kind: 'confirm-draft' });
  });

  test.each([
    ['报送吧', 'by-name'],
    ['那就一起提交了', 'by-name'],
    ['剩下三条都报上', 'by-name'],
    ['没问题了，交吧', 'by-name'],
    ['嗯就这一项，报上去吧', 'by-name'],
    ['核过了，登上吧', 'by-name'],
    ['哦 那没事了 就按刚才的发', 'by-name'],
    ['好 知道了 就按上面写的登记', 'by-name'],
    ['跟你写的一样 报', 'by-name'],
    ['照着发就行', 'by-name'],
    ['没事了 你发吧', 'by-name'],
    ['嗯 按上面这个来', 'plainly'],
    ['就按您整理的走', 'plainly'],
    ['就这意思', 'plainly'],
    ['没意见', 'plainly'],
    ['嗯，对的', 'plainly'],
    ['👌🏻', 'plainly'],
    ['就这些了', 'plainly'],
    ['好呀', 'plainly'],
    ['嗯', 'plainly'],
    ['好的', 'politely'],
    ['收到，辛苦您了', 'politely'],
  ])('is a yes, and how strong a one: %s', (text, how) => {
    expect(readYesOrNo(text)).toEqual({ kind: 'agree-to-draft', how });
  });

  test.each([
    ['行，批下去', ['批', '转']],
    ['可以，转下去', ['批', '转']],
    ['批吧', ['批', '转']],
    ['嗯，改吧', ['更正', '改']],
    ['是的撤', ['撤回', '撤']],
    ['是的，撤回', ['撤回', '撤']],
    ['好，都催', ['催办', '催']],
    ['就设了', ['定', '设']],
  ])('names what waits by its own verb: %s', (text, verbs) => {
    expect(readYesOrNo(text, verbs)).toEqual({ kind: 'agree-to-draft', how: 'by-name' });
    expect(readYesOrNo(text)).not.toEqual({ kind: 'agree-to-draft', how: 'by-name' });
  });

  test.each([
    ['不批了', ['批', '转'], { kind: 'cancel-draft' }],
    ['取消撤回', ['撤回', '撤'], { kind: 'cancel-draft' }],
    ['不改了', ['更正', '改'], { kind: 'agree-to-draft', how: 'plainly' }],
    ['批了吗', ['批', '转'], null],
    ['改成5座', ['更正', '改'], null],
    ['转区住建局', ['批', '转'], null],
  ])('takes for no such yes: %s', (text, verbs, intent) => {
    expect(readYesOrNo(text, verbs)).toEqual(intent);
  });

  test.each(['就一项对吧', '就报这一条是吧', '是不是就这两项', '跳过', '先不填'])(
    'has it shown again: %s',
    (text) => {
      expect(readYesOrNo(text)).toEqual({ kind: 'resume-draft' });
    },
  );

  test.each(['不报了', '取消草稿', '撤回', '嗯，不要了', '算了，不报了'])('is 取消: %s', (text) => {
    expect(readYesOrNo(text)).toEqual({ kind: 'cancel-draft' });
  });

  test('算了 lets it be', () => {
    expect(readYesOrNo('算了')).toEqual({ kind: 'doubt-draft', isLeft: true });
  });

  test.each(['哎，发错了', '串了，那是别的单位的'])('is a doubt: %s', (text) => {
    expect(readYesOrNo(text)).toEqual({ kind: 'doubt-draft' });
  });

  test.each([
    '确认一下公厕数量',
    '不确认',
    '确认什么',
    '提交6月月报',
    '上报的是什么',
    '任务28先不报',
    '这个先不报',
    '错了，是5座',
    '报上去了吗',
    '确认了吗',
    '都',
    '这个呢',
    '没事了',
    '按我说的改',
    '按这个改成3座',
    '按刚才那个算是5座',
    '跟上月一样',
    '行道树补种30棵',
    '',
  ])('is neither: %s', (text) => {
    expect(readYesOrNo(text)).toBeNull();
  });
});
