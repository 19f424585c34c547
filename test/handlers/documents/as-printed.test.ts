import { describe, expect, test } from '@jest/globals';
import { asPrinted } from '../../../handlers/documents/as-printed.ts';

describe('a text of a document', () => {
  test('is taken apart where it has its title at its head', () => {
    const written = [
      '天桥区城市治理提升行动指挥部办公室',
      '关于开展停车场摸排的通知',
      '',
      '各责任单位、各街道办事处：',
      '请于6月15日前报送。',
      '附件：摸排表',
      '',
      '天桥区城市治理提升行动指挥部办公室',
      '2020年6月1日',
    ].join('\n');
    expect(asPrinted(written)).toEqual({
      title: '关于开展停车场摸排的通知',
      sendTo: '各责任单位、各街道办事处',
      text: '请于6月15日前报送。\n附件：摸排表',
    });
  });

  test('keeps a last line that signs nothing', () => {
    const { text, sendTo } = asPrinted('关于摸排的通知\n请于6月15日前报送。\n6月20日前复核。');
    expect(text).toBe('请于6月15日前报送。\n6月20日前复核。');
    expect(sendTo).toBeNull();
  });

  test.each(['请于6月15日前报送。', '一、总体要求：\n做好摸排。\n2020年6月1日', ''])(
    'stays as it is without a title: %s',
    (written) => {
      expect(asPrinted(written)).toEqual({ title: null, sendTo: null, text: written });
    },
  );
});
