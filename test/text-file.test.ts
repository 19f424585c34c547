import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../src/errors.ts';
import { readTextFile } from '../src/text-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-text-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const MARK = [0xef, 0xbb, 0xbf];
/** 王工 in GBK, as Windows saves it under 简体中文. */
const IN_GBK = [0xcd, 0xf5, 0xb9, 0xa4];

function written(bytes: readonly number[] | string): string {
  const file = join(folder, 'people.yaml');
  writeFileSync(file, typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
  return file;
}

describe('a file that people write', () => {
  test('is read as it stands', () => {
    expect(readTextFile(written('王工\r\n'), '人员名单')).toBe('王工\r\n');
  });

  test('is read without the mark that some editors put at its head', () => {
    const file = written([...MARK, ...Buffer.from('王工')]);
    expect(readTextFile(file, '人员名单')).toBe('王工');
  });

  test.each([
    [
      'is not there',
      () => join(folder, 'nobody.yaml'),
      /^人员名单 .*nobody\.yaml 不能使用：没有这个文件$/u,
    ],
    ['is a folder', () => folder, /这是一个文件夹$/u],
    [
      'is in another encoding',
      () => written(IN_GBK),
      /people\.yaml 不能使用：文字不是UTF-8编码，请另存为UTF-8$/u,
    ],
  ])('that %s is refused in Chinese', (_, file, problem) => {
    const read = () => readTextFile(file(), '人员名单');
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(problem);
  });
});
