import { describe, expect, test } from '@jest/globals';
import { readUnitName } from '../../../src/reading/names/unit-name.ts';
import { reader } from '../../support/readers.ts';

describe('the name of a unit', () => {
  test.each([
    ['区住建局', '区住房城乡建设局'],
    ['住建局', '区住房城乡建设局'],
    ['区规协调划服务中心', '区规划协调服务中心'],
    ['区城管局办公室', '区城管局'],
    ['药山街道办事处', '药山街道办事处'],
    ['药山街道', '药山街道办事处'],
    ['天桥区北坦街道办', '北坦街道办事处'],
    ['各街道办事处', '各街道办事处'],
    ['我们街道', '各街道办事处'],
    ['区街道办', '各街道办事处'],
  ])('“%s” is %s', (written, name) => {
    expect(readUnitName(written, reader.lexicon)).toBe(name);
  });

  test.each(['大队', '区气象局', ''])('is none in “%s”', (written) => {
    expect(readUnitName(written, reader.lexicon)).toBeNull();
  });
});
