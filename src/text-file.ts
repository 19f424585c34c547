import { readFileSync } from 'node:fs';
import { ConfigError } from './errors.ts';

/**
 * The text of a file that people write: UTF-8, with or without the mark (BOM) that some editors put at its head.
 * `what` is the file's name for people. Throws `ConfigError` where it is absent, closed to us or in another encoding.
 */
export function readTextFile(file: string, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new ConfigError(`${what} ${file} 不能使用：${problemOf(error)}`, { cause: error });
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  EACCES: '没有读取它的权限',
  EISDIR: '这是一个文件夹',
  ERR_ENCODING_INVALID_ENCODED_DATA: '文字不是UTF-8编码，请另存为UTF-8',
};

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? String(error);
}
