import { describe, expect, test } from '@jest/globals';
import { clausesOf, sentencesOf } from '../../../src/reading/text/clauses.ts';

describe('the sentences of a text', () => {
  test.each([
    ['总指挥是谁？文号是多少？', ['总指挥是谁', '文号是多少']],
    ['1. 任务9谁牵头\n2. 任务28谁牵头', ['任务9谁牵头', '任务28谁牵头']],
    ['一、绿道多长；二、公厕几座', ['绿道多长', '公厕几座']],
    ['PM2.5目标是多少', ['PM2.5目标是多少']],
    ['1.5公里的绿道', ['1.5公里的绿道']],
    ['？！', []],
    ['', []],
  ])('of %j are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

test('the clauses of a sentence are what stands between its commas', () => {
  expect(clausesOf('总指挥是谁，文号是多少,')).toEqual(['总指挥是谁', '文号是多少']);
});
