import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import config from '../jest.config.ts';

afterAll(() => rmSync(join(tmpdir(), 'failing-hook'), { recursive: true, force: true }));

/** Jest itself, on suites that no other run takes up. */
function run(suite: string) {
  const [project] = config.projects;
  const own = {
    ...project,
    testRegex: [`data/failing/${suite}\\.ts$`],
    testPathIgnorePatterns: [],
  };
  const words = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config'];
  return spawnSync(process.execPath, [...words, JSON.stringify({ ...own, rootDir: '.' })], {
    encoding: 'utf8',
    timeout: 25_000,
  });
}

describe('a suite that started something', () => {
  test.each([
    ['hook', 'the hook fails'],
    ['import', 'the import fails'],
  ])('ends with it where its %s fails', (suite, why) => {
    const { status, stderr } = run(suite);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('did not exit');
    expect(status).toBe(1);
  });
});
