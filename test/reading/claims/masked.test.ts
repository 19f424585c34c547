import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { masked } from '../../../src/reading/claims/masked.ts';
import { isSecret } from '../../../src/reading/claims/secret.ts';

describe('a text that is given away', () => {
  test.each([
    ['联系王工13800138000，已完成6座', '联系王工***********，已完成6座'],
    ['电话 138-0013-8000', '电话 *************'],
    ['１３８００１３８０００', '***********'],
    ['+8613800138000', '**************'],
    ['座机0531-88886666转2', '座机*************转2'],
    ['身份证37010519900101001X', '身份证******************'],
    ['@李四 任务28', '@** 任务28'],
    ['＠小助手\u2005公厕', '＠***\u2005公厕'],
  ])('hides in %s what nobody need know', (text, sent) => {
    expect(masked(text)).toBe(sent);
  });

  test.each([
    '完成投资13800万元，3处，2020年7月10日',
    '新增泊位13800138个',
    '鲁政字〔2020〕13号',
    '@小助手任务28谁牵头',
    '邮箱 a@b',
  ])('keeps %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  test('keeps every other character in its place', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('13800138000', '@李四 ', '0531-88886666', '座'),
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        const sent = masked(text);
        expect(sent).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1)
          expect([text.charAt(at), '*']).toContain(sent.charAt(at));
      }),
    );
  });
});

describe('a mark of secrecy', () => {
  test.each(['机密★1年 任务28', '【秘密】', '绝 密', '機密', '秘·密★长期'])(
    'is seen in %s',
    (text) => {
      expect(isSecret(text)).toBe(true);
    },
  );

  test.each(['任务28：公厕已完成6座', '密度不够，机关绝大多数', ''])(
    'is not seen in %s',
    (text) => {
      expect(isSecret(text)).toBe(false);
    },
  );
});
