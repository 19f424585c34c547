import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readMembersFile } from '../../src/people/members-file.ts';
import { planOf } from '../support/office.ts';

const run = (command: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, '../../bin', command), ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });

describe('the commands', () => {
  test.each(['replay.ts', 'plan.ts', 'preview.ts'])('%s answers --help', (command) => {
    const { stdout, stderr, status } = run(command, '--help');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain('npm run');
  });

  test.each([
    ['replay.ts', ['nothing.jsonl']],
    ['plan.ts', ['verify', 'nothing.yaml']],
  ])('%s says in a sentence that a file is missing', (command, words) => {
    const { stderr, status } = run(command, ...words);
    expect(status).toBe(1);
    expect(stderr).toContain('没有这个文件');
    expect(stderr).not.toContain('at ');
  });
});

describe('the example of a members file', () => {
  test('is one that the server takes', () => {
    const people = readMembersFile('members.example.yaml', planOf('plans/tianqiao-2020.yaml').plan);
    expect(people.map(({ userid }) => userid)).toContain('553710003026104420');
    expect(people.find(({ name }) => name === '王工')?.roles).toHaveLength(2);
  });
});
