import { expect, test } from '@jest/globals';
import { acceptsWork } from '../../../src/reading/matters/accepts.ts';

test.each([
  '好的马上查',
  '收到 这就安排人去修',
  '接到 马上办',
  '明白 十天内交',
  '收到 下午就派人去看',
  '谢谢，我们接了，争取这周搞完',
])('who receives it and promises the work takes it on: %s', (text) => {
  expect(acceptsWork(text)).toBe(true);
});

test.each([
  '收到，已经修好了',
  '好的，但是人手不够',
  '马上查',
  '收到，3处都清了',
  '收到，这不归我们管',
  '明白，能不能宽两天？',
])('what tells of work, objects or only promises does not: %s', (text) => {
  expect(acceptsWork(text)).toBe(false);
});
